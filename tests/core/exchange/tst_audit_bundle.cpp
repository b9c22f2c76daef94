#include "core/exchange/audit_exchange.h"
#include "core/exchange/sealed_file.h"
#include "core/exchange/zip_archive.h"
#include "tests/support/random_document.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace recp;

namespace {

const QString Passphrase = QString::fromUtf8("bốn con vịt xanh");

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

AuditBundle sample()
{
    std::mt19937_64 random(11);
    AuditBundle bundle;
    bundle.document = test::randomDocument(random);
    bundle.madeBy = QStringLiteral("0123456789ab");
    bundle.devices = {{bundle.madeBy, QStringLiteral("Lan")}};
    bundle.madeAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    bundle.versions = stamped({}, rowsOf(bundle.document), {bundle.madeBy, 5});
    for (const char *content : {"a photo", "another one"})
        bundle.attachments.push_back({hashOf(content), QStringLiteral("../../photo.jpg"), content});
    return bundle;
}

QByteArray file(const QString &passphrase = {})
{
    const auto packedFile = packed(sample(), passphrase);
    return packedFile ? *packedFile : QByteArray();
}

QString refusal(const QByteArray &content, const QString &passphrase = {})
{
    const auto read = unpacked(content, QStringLiteral("x.recp"), passphrase);
    return read ? QString() : read.error().english();
}

/// The file's parts, changed by `change`, packed again: with the manifest's hashes made right, or left as they were.
template <class F> QByteArray repacked(F change, bool rightHashes)
{
    const QByteArray original = file();
    const auto archive = ZipArchive::open(original, {100, 100'000'000, {"damaged", {}, {}}, {"large", {}, {}}});
    std::map<QString, QByteArray> parts;
    for (const QString &name : archive->names())
        parts[name] = *archive->part(name);
    change(parts);
    QJsonObject manifest = QJsonDocument::fromJson(parts[QStringLiteral("manifest.json")]).object();
    if (rightHashes) {
        QJsonArray list;
        for (const QJsonValue &value : manifest[u"parts"].toArray()) {
            QJsonObject words = value.toObject();
            const QByteArray content = parts[words[u"part"].toString()];
            words[u"sha256"] = hashOf(content);
            words[u"bytes"] = content.size();
            list.append(words);
        }
        manifest[u"parts"] = list;
        parts[QStringLiteral("manifest.json")] = QJsonDocument(manifest).toJson();
    }
    std::vector<ZipPart> packedParts;
    for (const auto &[name, content] : parts)
        packedParts.push_back({name, content, true});
    return *zipped(packedParts);
}

using Parts = std::map<QString, QByteArray>;

} // namespace

class TestAuditBundle : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPackedComesOut();
    void theSameBundleGivesTheSameBytes();
    void aPassphraseSealsIt();
    void everyLengthIsSealed();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aBombIsRefusedByItsManifestAndBySize();
    void nothingIsWrittenUnderAPartsName();
    void changedBytesAreRefusedOrHarmless();
};

void TestAuditBundle::whatWasPackedComesOut()
{
    const AuditBundle before = sample();
    const auto after = unpacked(file(), QStringLiteral("x.recp"), {});
    QVERIFY2(after, after ? "" : qPrintable(after.error().english() + after.error().details));
    QCOMPARE(after->document, before.document);
    QVERIFY(after->versions == before.versions);
    QCOMPARE(after->devices, before.devices);
    QCOMPARE(after->madeBy, before.madeBy);
    QCOMPARE(after->madeAt, before.madeAt);
    QCOMPARE(after->attachments.size(), std::size_t(2));
    for (const BundleAttachment &attachment : after->attachments)
        QCOMPARE(attachment.hash, hashOf(attachment.content));
}

void TestAuditBundle::theSameBundleGivesTheSameBytes()
{
    QVERIFY(file() == file());
    QVERIFY(!file().isEmpty());
}

void TestAuditBundle::aPassphraseSealsIt()
{
    const QByteArray sealedFile = file(Passphrase);
    QVERIFY(isSealed(sealedFile));
    QVERIFY(!sealedFile.contains("manifest"));
    QVERIFY(file(Passphrase) != sealedFile); // another salt each time
    QVERIFY(unpacked(sealedFile, QStringLiteral("x.recp"), Passphrase));
    // Composed or not: keyboards differ.
    QVERIFY(unpacked(sealedFile, QStringLiteral("x.recp"), Passphrase.normalized(QString::NormalizationForm_D)));
    QCOMPARE(refusal(sealedFile), QStringLiteral("x.recp is under a passphrase: please give it."));
    QCOMPARE(refusal(sealedFile, QStringLiteral("three ducks")), QStringLiteral("The passphrase of x.recp is not right."));
    QCOMPARE(refusal(sealedFile.left(sealedFile.size() - 100), Passphrase), QStringLiteral("x.recp is damaged or was cut off."));
    QCOMPARE(refusal(sealedFile + "more", Passphrase), QStringLiteral("x.recp is damaged or was cut off."));
    QByteArray changed = sealedFile;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    QCOMPARE(refusal(changed, Passphrase), QStringLiteral("x.recp is damaged or was cut off."));
    QCOMPARE(refusal(sealedFile.left(30), Passphrase), QStringLiteral("x.recp is damaged or was cut off."));
}

void TestAuditBundle::everyLengthIsSealed()
{
    QVERIFY(!sealed("x", {}));
    for (qsizetype size : {0, 1, 65535, 65536, 65537, 131072}) {
        const QByteArray content(size, 'x');
        const auto closed = sealed(content, Passphrase);
        QVERIFY(closed);
        const auto opened = unsealed(*closed, Passphrase, QStringLiteral("x"));
        QVERIFY2(opened, qPrintable(QString::number(size)));
        QCOMPARE(opened->size(), size);
        QVERIFY(*opened == content);
    }
}

void TestAuditBundle::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QString damaged = QStringLiteral("x.recp is damaged, or no audit's bundle (.recp).");
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("no zip") << QByteArray("PK but no zip at all") << damaged;
    QTest::newRow("cut") << file().left(file().size() / 2) << damaged;
    QTest::newRow("a zip of something else") << *zipped({{QStringLiteral("word/document.xml"), "x", true}}) << damaged;
    const auto manifest = [](const char *key, const QJsonValue &value) {
        return repacked([&](Parts &parts) {
            QJsonObject object = QJsonDocument::fromJson(parts[QStringLiteral("manifest.json")]).object();
            object[QLatin1String(key)] = value;
            parts[QStringLiteral("manifest.json")] = QJsonDocument(object).toJson();
        }, false);
    };
    QTest::newRow("newer schema") << manifest("schema", 9999) << QStringLiteral("x.recp was written by a newer version of this program.");
    QTest::newRow("newer version") << manifest("version", 2) << QStringLiteral("x.recp was written by a newer version of this program.");
    QTest::newRow("other format") << manifest("format", QStringLiteral("zip")) << damaged;
    QTest::newRow("no parts") << manifest("parts", QJsonArray()) << QStringLiteral("x.recp holds a part “attachments/");
    QTest::newRow("a path out") << repacked([](Parts &parts) { parts[QStringLiteral("../../../etc/cron.d/x")] = "x"; }, true)
                                << QStringLiteral("x.recp holds a part “../../../etc/cron.d/x” that does not belong there.");
    QTest::newRow("wrong hash") << repacked([](Parts &parts) { parts[QStringLiteral("audit.json")].replace("\"title\"", "\"titlf\""); }, false)
                                << QStringLiteral("x.recp: its part “audit.json” is not the one that was packed.");
    QTest::newRow("a photo changed") << repacked([](Parts &parts) { parts[QStringLiteral("attachments/") + hashOf("a photo")] = "b photo"; }, false)
                                     << QStringLiteral("is not the one that was packed.");
    QTest::newRow("a photo under another's name")
        << repacked([](Parts &parts) { parts[QStringLiteral("attachments/") + hashOf("a photo")] = "b photo"; }, true) << damaged;
    QTest::newRow("a part is missing") << repacked([](Parts &parts) { parts.erase(QStringLiteral("audit.json")); }, false) << damaged;
    QTest::newRow("changes of another audit") << repacked([](Parts &parts) { parts[QStringLiteral("changes.json")] = "{}"; }, true) << damaged;
    const auto changes = [](const char *row, const QJsonValue &value) {
        return repacked([&](Parts &parts) {
            QJsonObject object = QJsonDocument::fromJson(parts[QStringLiteral("changes.json")]).object();
            object[QLatin1String(row)] = value;
            parts[QStringLiteral("changes.json")] = QJsonDocument(object).toJson();
        }, true);
    };
    const QString unclear = QStringLiteral("can't be understood.");
    QTest::newRow("a list that is none") << changes("users/1", QJsonObject{{QStringLiteral("seen"), QJsonObject()}}) << unclear;
    QTest::newRow("a row without a name") << changes("flows", QJsonObject{{QStringLiteral("seen"), QJsonObject()}}) << unclear;
    QTest::newRow("a row that is no object") << changes("flows/x", 7) << unclear;
    QTest::newRow("a value nobody gave")
        << changes("flows/x", QJsonObject{{QStringLiteral("seen"), QJsonObject()},
                                          {QStringLiteral("fields"), QJsonObject{{QString(), QJsonArray{QJsonArray{QStringLiteral("d"), 1, true}}}}}})
        << unclear;
    QTest::newRow("a second audit") << changes("audit/x", QJsonObject{{QStringLiteral("seen"), QJsonObject{{QStringLiteral("d"), 1}}},
                                                                    {QStringLiteral("by"), QJsonArray{QStringLiteral("d"), 1}},
                                                                    {QStringLiteral("given"), QJsonObject{{QString(), true}}}})
                                    << damaged;
}

void TestAuditBundle::hostileFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    const QString said = refusal(content);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("x.recp")));
}

void TestAuditBundle::aBombIsRefusedByItsManifestAndBySize()
{
    // A part that unpacks to far more than it says, and one that honestly says too much.
    const QByteArray large(80 * 1024 * 1024, '\0');
    const QString lying = refusal(repacked([&](Parts &parts) { parts[QStringLiteral("attachments/") + hashOf("a photo")] = large; }, false));
    QVERIFY2(lying.contains(QStringLiteral("MB and was not read")), qPrintable(lying));
    const QByteArray claiming = repacked([&](Parts &parts) {
        QJsonObject object = QJsonDocument::fromJson(parts[QStringLiteral("manifest.json")]).object();
        QJsonArray list = object[u"parts"].toArray();
        list.append(QJsonObject{{QStringLiteral("part"), QStringLiteral("attachments/x")}, {QStringLiteral("bytes"), 1e15}});
        object[u"parts"] = list;
        parts[QStringLiteral("manifest.json")] = QJsonDocument(object).toJson();
    }, false);
    QVERIFY2(refusal(claiming).contains(QStringLiteral("MB and was not read")), qPrintable(refusal(claiming)));
}

void TestAuditBundle::nothingIsWrittenUnderAPartsName()
{
    const QTemporaryDir folder;
    auto workspace = Workspace::open(folder.filePath(QStringLiteral("w/recp.sqlite")), {.backups = false});
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().english()));
    AuditBundle bundle = sample();
    bundle.document.audit.closedAt = {};
    bundle.versions = stamped({}, rowsOf(bundle.document), {bundle.madeBy, 5});
    QVERIFY(mergeBundle(**workspace, bundle));
    QCOMPARE(*(*workspace)->attachmentName(hashOf("a photo")), QStringLiteral("photo.jpg"));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("photo.jpg"))));
}

void TestAuditBundle::changedBytesAreRefusedOrHarmless()
{
    const QByteArray original = file();
    const AuditBundle whole = sample();
    std::mt19937_64 random(20261124);
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = original;
        for (int times = 1 + int(random() % 4); times > 0; --times) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(changed.size()));
            switch (random() % 3) {
            case 0:
                changed[at] = static_cast<char>(random());
                break;
            case 1:
                changed.remove(at, 1 + static_cast<qsizetype>(random() % 9));
                break;
            default:
                changed.insert(at, changed.mid(static_cast<qsizetype>(random() % 1000), 1 + static_cast<qsizetype>(random() % 30)));
            }
        }
        const auto read = unpacked(changed, QStringLiteral("x.recp"), {});
        if (read)
            QVERIFY(read->document == whole.document && read->versions == whole.versions);
        else
            QVERIFY(!read.error().english().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAuditBundle)
#include "tst_audit_bundle.moc"
