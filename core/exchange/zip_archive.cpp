#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <zip.h>

namespace recp {

ZipArchive::ZipArchive(zip *archive, ZipLimits limits) : m_zip(archive, zip_discard), m_limits(std::move(limits)) {}

Error ZipArchive::damaged(const QString &details) const
{
    return {m_limits.damaged.sentence, m_limits.damaged.arguments, details};
}

Result<ZipArchive> ZipArchive::open(const QByteArray &content, ZipLimits limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
    zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString details = QString::fromUtf8(opened ? "" : zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!opened) {
        zip_source_free(source);
        return Error{limits.damaged.sentence, limits.damaged.arguments, details};
    }
    ZipArchive archive(opened, std::move(limits));
    if (zip_get_num_entries(opened, 0) > archive.m_limits.parts)
        return archive.damaged(QStringLiteral("too many parts"));
    return archive;
}

QStringList ZipArchive::names() const
{
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip.get(), 0); ++i)
        names += QString::fromUtf8(zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), 0));
    return names;
}

bool ZipArchive::has(const QString &part) const
{
    return zip_name_locate(m_zip.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipArchive::part(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damaged(name);
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > static_cast<zip_uint64_t>(m_limits.partBytes))
        return m_limits.tooLarge;
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!file)
        return damaged(name);
    QByteArray content;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    while (true) {
        const zip_int64_t read = zip_fread(file.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (read < 0)
            return damaged(name);
        if (read == 0)
            return content;
        content.append(chunk.constData(), static_cast<qsizetype>(read));
        if (content.size() > m_limits.partBytes)
            return m_limits.tooLarge;
    }
}

namespace {

constexpr time_t FixedTime = 1767225600; // 2026-01-01: the time of packing says nothing
const Error NotPacked{QT_TRANSLATE_NOOP("errors", "The file could not be packed."), {}, {}};

Error notPacked(zip_t *archive)
{
    return {NotPacked.sentence, {}, QString::fromUtf8(zip_strerror(archive))};
}

Result<void> add(zip_t *archive, const ZipPart &part)
{
    zip_source_t *source = zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
    if (!source)
        return notPacked(archive);
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return notPacked(archive);
    }
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, place, part.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0
        || zip_file_set_mtime(archive, place, FixedTime, 0) != 0)
        return notPacked(archive);
    return {};
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return NotPacked;
    QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, content.data(), stat.size);
    zip_source_close(source);
    return read == content.size() ? Result<QByteArray>(content) : Result<QByteArray>(NotPacked);
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> source(zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    zip_t *archive = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive)
        return NotPacked;
    zip_source_keep(source.get()); // the archive lets go of its own hold when it is closed
    for (const ZipPart &part : parts) {
        if (const auto added = add(archive, part); !added) {
            zip_discard(archive);
            return added.error();
        }
    }
    if (zip_close(archive) != 0) {
        const Error failed = notPacked(archive);
        zip_discard(archive);
        return failed;
    }
    return contentOf(source.get());
}

} // namespace recp
