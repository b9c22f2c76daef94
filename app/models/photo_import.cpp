#include "app/models/photo_import.h"

#include "app/models/audit_session.h"
#include "app/models/display.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSettings>
#include <QtConcurrent>
#include <algorithm>
#include <cstdlib>
#include <libexif/exif-data.h>
#include <memory>

namespace recp {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;
constexpr qint64 MostPixels = 100'000'000;
constexpr int LongSide = 2400;
constexpr int JpegQuality = 85;
constexpr int BlurBlocks = 8; // across the shorter side of what is blurred

const QLatin1String KeepOriginalKey("photos/keep_original");
const QLatin1String KeepPlaceKey("photos/keep_place");

struct ExifRelease {
    void operator()(ExifData *data) const { exif_data_unref(data); }
};
using Exif = std::unique_ptr<ExifData, ExifRelease>;

/// A part of a JPEG file before its picture data.
struct Segment {
    qsizetype begin = 0;
    qsizetype end = 0;
    unsigned char marker = 0;
};

bool isJpeg(const QByteArray &content)
{
    return content.startsWith("\xff\xd8\xff");
}

std::vector<Segment> segmentsOf(const QByteArray &jpeg)
{
    constexpr unsigned char StartOfScan = 0xda;
    std::vector<Segment> segments;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && static_cast<unsigned char>(jpeg[at]) == 0xff) {
        const auto marker = static_cast<unsigned char>(jpeg[at + 1]);
        const auto length = static_cast<qsizetype>(static_cast<unsigned char>(jpeg[at + 2]) << 8 | static_cast<unsigned char>(jpeg[at + 3]));
        if (marker == StartOfScan || length < 2 || at + 2 + length > jpeg.size())
            break;
        segments.push_back({at, at + 2 + length, marker});
        at += 2 + length;
    }
    return segments;
}

constexpr unsigned char App1 = 0xe1;

bool isExif(const QByteArray &jpeg, const Segment &segment)
{
    return segment.marker == App1 && QByteArrayView(jpeg).sliced(segment.begin + 4, segment.end - segment.begin - 4).startsWith(QByteArrayView("Exif\0\0", 6));
}

QByteArray exifOf(const QByteArray &jpeg)
{
    for (const Segment &segment : segmentsOf(jpeg))
        if (isExif(jpeg, segment))
            return jpeg.mid(segment.begin + 4, segment.end - segment.begin - 4);
    return {};
}

Exif readExif(const QByteArray &block)
{
    return Exif(exif_data_new_from_data(reinterpret_cast<const unsigned char *>(block.constData()), static_cast<unsigned>(block.size())));
}

/// "2025:11:24 08:15:00" of the camera's clock.
QDateTime takenAt(const QByteArray &content)
{
    if (!isJpeg(content))
        return {};
    const QByteArray block = exifOf(content);
    const Exif exif = block.isEmpty() ? nullptr : readExif(block);
    if (!exif)
        return {};
    for (const auto &[directory, tag] : {std::pair{EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL}, std::pair{EXIF_IFD_0, EXIF_TAG_DATE_TIME}}) {
        const ExifEntry *entry = exif_content_get_entry(exif->ifd[directory], tag);
        if (!entry || !entry->data || entry->size < 19)
            continue;
        const QString text = QString::fromLatin1(reinterpret_cast<const char *>(entry->data), 19);
        const QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (time.isValid())
            return time;
    }
    return {};
}

QByteArray asJpeg(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32); // what is transparent becomes white
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    flat.save(&buffer, "JPEG", JpegQuality);
    return bytes;
}

QImage scaled(const QImage &image)
{
    return std::max(image.width(), image.height()) <= LongSide ? image
                                                               : image.scaled(LongSide, LongSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Error noPicture(const QString &fileName)
{
    return {QT_TRANSLATE_NOOP("errors", "%1 is no picture that can be read."), {fileName}, {}};
}

bool replaceIn(QStringList &hashes, const QString &before, const QString &after)
{
    const qsizetype at = hashes.indexOf(before);
    if (at < 0)
        return false;
    hashes[at] = after;
    hashes.removeDuplicates();
    return true;
}

} // namespace

Result<PreparedPhoto> preparePhoto(const QByteArray &content, const QString &fileName, const PhotoOptions &options)
{
    if (content.size() > LargestFile)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than 64 MB."), {fileName}, {}};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid())
        return noPicture(fileName);
    if (qint64(size.width()) * size.height() > MostPixels)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 has more than 100 million pixels."), {fileName}, {}};
    // The decoder makes it smaller itself where it can: a large photo then takes a quarter of the time and memory.
    if (std::max(size.width(), size.height()) > 2 * LongSide)
        reader.setScaledSize(size.scaled(2 * LongSide, 2 * LongSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return noPicture(fileName);
    PreparedPhoto photo;
    photo.fileName = fileName;
    photo.picture = asJpeg(scaled(image));
    photo.takenAt = takenAt(content);
    if (options.keepOriginal)
        photo.original = options.keepPlace ? content : withoutPlace(content);
    return photo;
}

Result<PreparedPhoto> preparePhotoFile(const QString &path, const PhotoOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 cannot be read."), {name}, {}};
    if (file.size() > LargestFile)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than 64 MB."), {name}, {}};
    return preparePhoto(file.readAll(), name, options);
}

Result<PreparedPhoto> preparePhoto(const QImage &image, const QString &name)
{
    if (image.isNull())
        return noPicture(name);
    PreparedPhoto photo;
    photo.fileName = name;
    photo.picture = asJpeg(scaled(image));
    return photo;
}

QByteArray withoutPlace(const QByteArray &jpeg)
{
    if (!isJpeg(jpeg))
        return jpeg;
    QByteArray kept = jpeg.left(2);
    qsizetype done = 2;
    for (const Segment &segment : segmentsOf(jpeg)) {
        done = segment.end;
        if (segment.marker != App1) {
            kept += jpeg.mid(segment.begin, segment.end - segment.begin);
            continue;
        }
        if (!isExif(jpeg, segment))
            continue; // XMP: may name the place as well
        const Exif exif = readExif(jpeg.mid(segment.begin + 4, segment.end - segment.begin - 4));
        if (!exif)
            continue;
        ExifContent *place = exif->ifd[EXIF_IFD_GPS];
        while (place && place->count > 0)
            exif_content_remove_entry(place, place->entries[0]);
        unsigned char *block = nullptr;
        unsigned size = 0;
        exif_data_save_data(exif.get(), &block, &size);
        if (block && size > 0 && size + 2 <= 0xffff) {
            const unsigned length = size + 2;
            kept += QByteArray("\xff\xe1", 2) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xff);
            kept += QByteArray(reinterpret_cast<const char *>(block), static_cast<qsizetype>(size));
        }
        std::free(block);
    }
    return kept + jpeg.mid(done);
}

Result<QByteArray> blurred(const QByteArray &picture, const QRectF &part)
{
    QImage image;
    if (!image.loadFromData(picture))
        return noPicture(QString());
    image = image.convertToFormat(QImage::Format_RGB32);
    const QRect area = QRectF(part.x() * image.width(), part.y() * image.height(), part.width() * image.width(), part.height() * image.height())
                           .normalized()
                           .toAlignedRect()
                           .intersected(image.rect());
    if (area.isEmpty())
        return picture;
    // Few large blocks, each the mean of what it covers: nothing of the face is left in the file.
    const int block = std::max(1, std::min(area.width(), area.height()) / BlurBlocks);
    const QSize blocks(std::max(1, area.width() / std::max(block, 1)), std::max(1, area.height() / std::max(block, 1)));
    const QImage coarse = image.copy(area).scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.drawImage(area, coarse.scaled(area.size(), Qt::IgnoreAspectRatio, Qt::FastTransformation));
    painter.end();
    return asJpeg(image);
}

AuditRows withPhotoReplaced(const AuditDocument &document, const QString &before, const QString &after)
{
    AuditRows rows;
    const auto replace = [&](const auto &all, auto &changed) {
        for (auto row : all) {
            if (replaceIn(row.photos, before, after))
                changed.push_back(row);
        }
    };
    replace(document.answers, rows.answers);
    replace(document.equipment, rows.equipment);
    replace(document.findings, rows.findings);
    replace(document.solutions, rows.solutions);
    Photo photo = photoRow(document, before);
    photo.hash = after;
    photo.original.clear();
    rows.photos.push_back(photo);
    return rows;
}

Photo photoRow(const AuditDocument &document, const QString &hash)
{
    if (const Photo *known = document.photo(hash))
        return *known;
    Photo photo;
    photo.id = newId();
    photo.auditId = document.audit.id;
    photo.hash = hash;
    return photo;
}

PhotoOptions photoOptions()
{
    const QSettings settings;
    return {settings.value(KeepOriginalKey, false).toBool(), settings.value(KeepPlaceKey, false).toBool()};
}

void setPhotoOptions(const PhotoOptions &options)
{
    QSettings settings;
    settings.setValue(KeepOriginalKey, options.keepOriginal);
    settings.setValue(KeepPlaceKey, options.keepPlace);
}

PhotoIntake::PhotoIntake(AuditSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PhotoIntake::finish);
}

PhotoIntake::~PhotoIntake()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PhotoIntake::takeFiles(const QStringList &paths, const QString &owner)
{
    if (paths.isEmpty() || m_session.isReadOnly())
        return;
    m_waiting.push_back({owner, paths, {}});
    start();
}

void PhotoIntake::takeImage(const QImage &image, const QString &owner)
{
    if (image.isNull() || m_session.isReadOnly())
        return;
    m_waiting.push_back({owner, {}, image});
    start();
}

void PhotoIntake::start()
{
    if (m_watcher.isRunning() || m_waiting.empty())
        return;
    const Wish wish = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_owner = wish.owner;
    m_watcher.setFuture(QtConcurrent::run([wish, options = photoOptions(), pasted = tr("pasted photo")] {
        auto answers = std::make_shared<Answers>();
        if (!wish.image.isNull())
            answers->push_back(preparePhoto(wish.image, pasted));
        for (const QString &path : wish.paths)
            answers->push_back(preparePhotoFile(path, options));
        return answers;
    }));
}

void PhotoIntake::finish()
{
    const std::shared_ptr<Answers> answers = m_watcher.result();
    QStringList hashes;
    std::vector<Photo> rows;
    for (const Result<PreparedPhoto> &answer : *answers) {
        if (!answer) {
            emit refused(said(answer.error()));
            continue;
        }
        const QString name = QFileInfo(answer->fileName).completeBaseName() + QStringLiteral(".jpg");
        const Result<QString> hash = m_session.workspace().attach(answer->picture, name);
        if (!hash) {
            emit refused(said(hash.error()));
            continue;
        }
        hashes << *hash;
        if (m_session.document().photo(*hash))
            continue;
        Photo photo = photoRow(m_session.document(), *hash);
        photo.takenAt = answer->takenAt;
        if (!answer->original.isEmpty()) {
            const Result<QString> original = m_session.workspace().attach(answer->original, answer->fileName);
            photo.original = original ? *original : QString();
        }
        rows.push_back(photo);
    }
    if (!hashes.isEmpty())
        emit taken(m_owner, hashes, rows);
    start();
}

} // namespace recp
