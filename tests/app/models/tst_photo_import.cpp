#include "app/models/photo_import.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace recp;

namespace {

constexpr char Secret[] = "GATE-SEVEN-TAN-TAO";

void put16(QByteArray &bytes, int value)
{
    bytes += static_cast<char>(value & 0xff);
    bytes += static_cast<char>(value >> 8 & 0xff);
}

void put32(QByteArray &bytes, quint32 value)
{
    put16(bytes, static_cast<int>(value & 0xffff));
    put16(bytes, static_cast<int>(value >> 16));
}

void putEntry(QByteArray &bytes, int tag, int type, quint32 count, quint32 value)
{
    put16(bytes, tag);
    put16(bytes, type);
    put32(bytes, count);
    put32(bytes, value);
}

/// EXIF as a camera writes it: orientation, time, and a name of the place among the GPS entries.
QByteArray exifBlock(int orientation)
{
    QByteArray tiff("II*\0", 4);
    put32(tiff, 8);
    constexpr quint32 afterFirst = 8 + 2 + 3 * 12 + 4;
    constexpr quint32 afterExif = afterFirst + 2 + 12 + 4;
    constexpr quint32 afterGps = afterExif + 2 + 12 + 4;
    put16(tiff, 3);
    putEntry(tiff, 0x0112, 3, 1, static_cast<quint32>(orientation));
    putEntry(tiff, 0x8769, 4, 1, afterFirst);
    putEntry(tiff, 0x8825, 4, 1, afterExif);
    put32(tiff, 0);
    put16(tiff, 1);
    putEntry(tiff, 0x9003, 2, 20, afterGps);
    put32(tiff, 0);
    put16(tiff, 1);
    const QByteArray place = QByteArray("ASCII\0\0\0", 8) + Secret;
    putEntry(tiff, 0x001c, 7, static_cast<quint32>(place.size()), afterGps + 20);
    put32(tiff, 0);
    tiff += QByteArray("2026:11:24 08:15:30\0", 20) + place;
    return QByteArray("Exif\0\0", 6) + tiff;
}

/// Upright: the left half red, the right half blue, the top row white.
QImage scene()
{
    QImage image(60, 40, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, 30, 40, Qt::red);
    painter.fillRect(30, 0, 30, 40, Qt::blue);
    painter.fillRect(0, 0, 60, 8, Qt::white);
    painter.end();
    return image;
}

/// As a camera held that way stores the scene.
QImage stored(const QImage &upright, int orientation)
{
    const QTransform turnLeft = QTransform().rotate(-90), turnRight = QTransform().rotate(90);
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return upright.mirrored(true, false).transformed(turnLeft);
    case 6:
        return upright.transformed(turnLeft);
    case 7:
        return upright.mirrored(true, false).transformed(turnRight);
    case 8:
        return upright.transformed(turnRight);
    default:
        return upright;
    }
}

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

QByteArray photo(int orientation)
{
    const QByteArray plain = jpeg(stored(scene(), orientation));
    const QByteArray block = exifBlock(orientation);
    QByteArray app1("\xff\xe1", 2);
    app1 += static_cast<char>((block.size() + 2) >> 8);
    app1 += static_cast<char>((block.size() + 2) & 0xff);
    return plain.left(2) + app1 + block + plain.mid(2);
}

bool about(QRgb colour, const QColor &wanted)
{
    return std::abs(qRed(colour) - wanted.red()) < 60 && std::abs(qGreen(colour) - wanted.green()) < 60 && std::abs(qBlue(colour) - wanted.blue()) < 60;
}

} // namespace

class TestPhotoImport : public QObject
{
    Q_OBJECT

private slots:
    void everyOrientationIsTurnedUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::newRow(QByteArray::number(orientation).constData()) << orientation;
    }
    void everyOrientationIsTurnedUpright()
    {
        QFETCH(int, orientation);
        const auto made = preparePhoto(photo(orientation), QStringLiteral("a.jpg"), {});
        QVERIFY(made.ok());
        const QImage image = QImage::fromData(made->picture);
        QCOMPARE(image.size(), QSize(60, 40));
        QVERIFY(about(image.pixel(30, 2), Qt::white));
        QVERIFY(about(image.pixel(8, 25), Qt::red));
        QVERIFY(about(image.pixel(50, 25), Qt::blue));
        QCOMPARE(made->takenAt, QDateTime(QDate(2026, 11, 24), QTime(8, 15, 30)));
    }

    void thePlaceIsGone()
    {
        const QByteArray camera = photo(6);
        QVERIFY(camera.contains(Secret));
        const auto made = preparePhoto(camera, QStringLiteral("a.jpg"), {.keepOriginal = true});
        QVERIFY(made.ok());
        QVERIFY(!made->picture.contains(Secret));
        QVERIFY(!made->original.contains(Secret));
        QVERIFY(made->original.contains("2026:11:24")); // the rest of what the camera wrote stays
        QVERIFY(!QImage::fromData(made->original).isNull());
        const auto wanted = preparePhoto(camera, QStringLiteral("a.jpg"), {.keepOriginal = true, .keepPlace = true});
        QCOMPARE(wanted->original, camera);
        QVERIFY(!wanted->picture.contains(Secret));
        QVERIFY(preparePhoto(camera, QStringLiteral("a.jpg"), {})->original.isEmpty());
    }

    void placeWrittenAsXmpGoesToo()
    {
        const QByteArray xmp = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<exif:GPSLatitude>" + Secret;
        QByteArray app1("\xff\xe1", 2);
        app1 += static_cast<char>((xmp.size() + 2) >> 8);
        app1 += static_cast<char>((xmp.size() + 2) & 0xff);
        const QByteArray plain = jpeg(scene());
        const QByteArray file = plain.left(2) + app1 + xmp + plain.mid(2);
        QVERIFY(!withoutPlace(file).contains(Secret));
        QCOMPARE(QImage::fromData(withoutPlace(file)), QImage::fromData(plain));
    }

    void largePhotosAreScaled()
    {
        QImage large(5200, 2600, QImage::Format_RGB32);
        large.fill(Qt::green);
        const auto made = preparePhoto(jpeg(large), QStringLiteral("a.jpg"), {});
        QVERIFY(made.ok());
        QCOMPARE(QImage::fromData(made->picture).size(), QSize(2400, 1200));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("This is no picture.");
        QTest::newRow("a program") << QByteArray("MZ\x90\0\3\0\0\0", 8);
        QTest::newRow("only a head") << photo(1).left(40);
        // A PNG that says it has 60,000 x 60,000 pixels.
        QTest::newRow("a bomb") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"
                                                       "0000ea600000ea600802000000"
                                                       "00000000");
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, content);
        const auto made = preparePhoto(content, QStringLiteral("IMG_1.jpg"), {});
        QVERIFY(!made.ok());
        QCOMPARE(made.error().arguments.value(0), QStringLiteral("IMG_1.jpg"));
        QVERIFY(!preparePhotoFile(QStringLiteral("/no/such/IMG_1.jpg"), {}).ok());
    }

    void damagedFilesDoNoHarm()
    {
        const QByteArray seed = photo(6);
        std::mt19937 random(20261124);
        for (int i = 0; i < 2000; ++i) {
            QByteArray file = seed;
            const int changes = 1 + static_cast<int>(random() % 8);
            for (int j = 0; j < changes; ++j) // mostly in the head, where lengths and offsets are
                file[static_cast<qsizetype>(random() % (random() % 3 ? 160 : static_cast<unsigned>(file.size())))] = static_cast<char>(random());
            if (random() % 4 == 0)
                file.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(file.size())));
            const auto made = preparePhoto(file, QStringLiteral("a.jpg"), {.keepOriginal = true});
            if (made.ok())
                QVERIFY(!QImage::fromData(made->picture).isNull());
            (void)withoutPlace(file);
        }
    }

    void aFaceIsGoneForGood()
    {
        QImage stripes(200, 100, QImage::Format_RGB32);
        stripes.fill(Qt::white);
        QPainter painter(&stripes);
        for (int x = 0; x < 200; x += 4)
            painter.fillRect(x, 0, 2, 100, Qt::black);
        painter.end();
        const auto made = blurred(jpeg(stripes), QRectF(0, 0, 0.5, 1));
        QVERIFY(made.ok());
        const QImage image = QImage::fromData(*made);
        int least = 255, most = 0;
        for (int x = 10; x < 90; ++x) {
            least = std::min(least, qGray(image.pixel(x, 50)));
            most = std::max(most, qGray(image.pixel(x, 50)));
        }
        QVERIFY(most - least < 40);                                                   // the stripes are one grey
        QVERIFY(std::abs(qGray(image.pixel(150, 50)) - qGray(image.pixel(152, 50))) > 150); // the rest is as it was
        QVERIFY(!blurred("no picture", QRectF(0, 0, 1, 1)).ok());
    }

    void aNewPictureTakesThePlaceOfTheOldOneEverywhere()
    {
        AuditDocument document;
        document.audit.id = newId();
        document.answers.push_back({newId(), document.audit.id, QStringLiteral("Q"), {}, {}, {QStringLiteral("x"), QStringLiteral("old")}});
        Finding finding;
        finding.photos = {QStringLiteral("old")};
        document.findings = {finding};
        Photo row = photoRow(document, QStringLiteral("old"));
        row.caption = QStringLiteral("Gate");
        row.original = QStringLiteral("raw");
        document.photos = {row};
        const AuditRows rows = withPhotoReplaced(document, QStringLiteral("old"), QStringLiteral("new"));
        QCOMPARE(rows.answers.front().photos, QStringList({"x", "new"}));
        QCOMPARE(rows.findings.front().photos, QStringList{"new"});
        QVERIFY(rows.equipment.empty());
        QCOMPARE(rows.photos.front().id, row.id);
        QCOMPARE(rows.photos.front().hash, QStringLiteral("new"));
        QCOMPARE(rows.photos.front().caption, QStringLiteral("Gate"));
        QVERIFY(rows.photos.front().original.isEmpty()); // it shows what was blurred
    }
};

QTEST_MAIN(TestPhotoImport)
#include "tst_photo_import.moc"
