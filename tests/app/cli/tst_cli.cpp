#include "core/exchange/audit_json.h"
#include "core/exchange/samples.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/random_document.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

namespace
{

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Run runProgram(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANG"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RECP_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aWrongCallExitsWithTwoAndOneSentence_data();
    void aWrongCallExitsWithTwoAndOneSentence();
    void whatFailsExitsWithOneAndOneSentence_data();
    void whatFailsExitsWithOneAndOneSentence();
    void helpNamesEveryVerbInBothLanguages();
    void calcAnswersInTheWantedUnit();
    void calcListGivesEveryCalculatorInJson();
    void listShowsWhatWasImported();
    void importOfAnExportChangesNothing();
    void aBundleGoesToAnotherFileAndBack();
    void anOrganisationsChecklistIsAsked();
    void aHostileFileStoresNothing_data();
    void aHostileFileStoresNothing();
    void oneBadFileDoesNotKeepTheGoodOnesOut();
    void billsAreTakenOnceAndRejectedRowsNamed();
    void readingsOfSeveralFilesAreOneProfile();
    void aHostileBillStoresNothing_data();
    void aHostileBillStoresNothing();
    void aDamagedWorkspaceIsNamed();
    void anAuditOnAPathIsNotStored();
    void verifyFindsNothingWrong();
    void summaryAddsUpWhatWasImported();
    void papersForTheVisitAreWritten();
    void anUnknownPaperIsAUsageError();
    void theWindowNeedsADisplay();
    void aSampleOpenedInTheWindowIsStoredOnce();
    void reportOfEverySampleIsWrittenWithoutADisplay();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList withDb(QStringList arguments) const { return arguments << QStringLiteral("--db") << m_db; }
    QStringList auditIds() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_db = path(QStringLiteral("dữ liệu của tôi.sqlite"));
}

QStringList TestCli::auditIds() const
{
    QStringList ids;
    const Run run = runProgram(withDb({"list", "--json"}));
    const QJsonArray audits = QJsonDocument::fromJson(run.out).object().value(QLatin1String("audits")).toArray();
    for (const QJsonValue &audit : audits)
        ids << audit.toObject().value(QLatin1String("id")).toString();
    return ids;
}

void TestCli::aWrongCallExitsWithTwoAndOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("verb") << QStringList{"repot"};
    QTest::newRow("option") << QStringList{"list", "--jsn"};
    QTest::newRow("option of another verb") << QStringList{"list", "--out", "a"};
    QTest::newRow("no value") << QStringList{"list", "--db"};
    QTest::newRow("no audit") << QStringList{"export", "--out", "a"};
    QTest::newRow("no out") << QStringList{"export", "sample:default"};
    QTest::newRow("too many words") << QStringList{"verify", "a", "b"};
    QTest::newRow("language") << QStringList{"list", "--lang", "fr"};
    QTest::newRow("mapping without audit") << QStringList{"import", "a.csv", "--mapping", "default"};
    QTest::newRow("calc without calculator") << QStringList{"calc"};
    QTest::newRow("calc without inputs") << QStringList{"calc", "air_leak_repair"};
}

void TestCli::aWrongCallExitsWithTwoAndOneSentence()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(run.out.isEmpty());
}

void TestCli::whatFailsExitsWithOneAndOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("sample") << QStringList{"export", "sample:none", "--out", "-"} << QByteArray();
    QTest::newRow("file") << QStringList{"export", "./none.json", "--out", "-"} << QByteArray();
    QTest::newRow("folder") << QStringList{"export", "/", "--out", "-"} << QByteArray();
    QTest::newRow("id") << QStringList{"export", "0123", "--out", "-"} << QByteArray();
    QTest::newRow("out") << QStringList{"export", "sample:default", "--out", "/none/a.json"} << QByteArray();
    QTest::newRow("bills of a sample") << QStringList{"import", "--audit", "sample:default", "a.csv"} << QByteArray();
    QTest::newRow("bills of no audit") << QStringList{"import", "--audit", "0123", "a.csv"} << QByteArray();
    QTest::newRow("calculator") << QStringList{"calc", "none", "--in", "-"} << QByteArray("{}");
    QTest::newRow("calc text") << QStringList{"calc", "air_leak_repair", "--in", "-"} << QByteArray("hello");
    QTest::newRow("calc input") << QStringList{"calc", "air_leak_repair", "--in", "-"}
                                << QByteArray(R"({"inputs": {"none": {"value": 7, "unit": "bar"}}})");
    QTest::newRow("calc deep") << QStringList{"calc", "air_leak_repair", "--in", "-"} << QByteArray(1'000'000, '[');
}

void TestCli::whatFailsExitsWithOneAndOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const bool stores = arguments.first() != u"calc";
    const Run run = runProgram(stores ? withDb(arguments) : arguments, input);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(run.out.isEmpty());
}

void TestCli::helpNamesEveryVerbInBothLanguages()
{
    for (const char *language : {"vi", "en"}) {
        const Run run = runProgram({"--help", "--lang", QString::fromLatin1(language)});
        QCOMPARE(run.exitCode, 0);
        for (const char *verb : {"calc", "import", "export", "list", "report", "verify", "summary"})
            QVERIFY2(run.out.contains(QByteArray("recp-audit ") + verb), verb);
    }
}

void TestCli::calcAnswersInTheWantedUnit()
{
    // 10 kW for 8,000 h a year are 80 MWh.
    const QByteArray request = R"({"inputs": {
        "method": {"value": "power_meter", "unit": "enum"}, "operating_hours": {"value": 8000, "unit": "h/yr"},
        "power": {"value": 10, "unit": "kW"}, "units": {"value": 1, "unit": "count"},
        "electricity_cost": {"value": 0.1, "unit": "currency/kWh"}}, "want": {"annual_energy": "MWh/yr"}})";
    const Run run = runProgram({"calc", "electricity_reduction", "--in", "-", "--lang", "en"}, request);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QJsonObject answer = QJsonDocument::fromJson(run.out).object().value(QLatin1String("outputs")).toObject();
    const QJsonObject energy = answer.value(QLatin1String("annual_energy")).toObject();
    QCOMPARE(energy.value(QLatin1String("unit")).toString(), "MWh/yr");
    QCOMPARE(energy.value(QLatin1String("value")).toDouble(), 80.0);
}

void TestCli::calcListGivesEveryCalculatorInJson()
{
    const Run run = runProgram({"calc", "--list", "--json"});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray all = QJsonDocument::fromJson(run.out).object().value(QLatin1String("calculators")).toArray();
    const Run text = runProgram({"calc", "--list"});
    for (const QJsonValue &calculator : all) {
        QVERIFY(!calculator.toObject().value(QLatin1String("source")).toString().isEmpty());
        QVERIFY(text.out.contains(calculator.toObject().value(QLatin1String("id")).toString().toUtf8()));
    }
}

void TestCli::listShowsWhatWasImported()
{
    QVERIFY(auditIds().isEmpty());
    for (const SampleInfo &sample : samples()) {
        QCOMPARE(runProgram({"export", "sample:" + sample.name, "--out", path("a.json")}).exitCode, 0);
        const Run imported = runProgram(withDb({"import", path("a.json"), "--lang", "en"}));
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QVERIFY(imported.out.endsWith("Files accepted: 1, rejected: 0.\n"));
        QVERIFY(auditIds().contains(toText(loadSample(sample.name)->audit.id)));
    }
    QCOMPARE(auditIds().size(), qsizetype(samples().size()));
}

void TestCli::importOfAnExportChangesNothing()
{
    std::mt19937_64 random(11);
    AuditDocument document = test::randomDocument(random);
    document.audit.factorSet = QStringLiteral("VN-2026.1");
    writeTo(path("a.json"), toJson(document));
    const Run imported = runProgram(withDb({"import", path("a.json"), "--lang", "en"}));
    QVERIFY2(imported.exitCode == 0, imported.error.constData());
    const QString id = toText(document.audit.id);
    QCOMPARE(runProgram(withDb({"export", id.left(8), "--out", path("b.json")})).exitCode, 0);
    QCOMPARE(runProgram(withDb({"import", path("b.json")})).exitCode, 0);
    QCOMPARE(runProgram(withDb({"export", id, "--out", path("c.json")})).exitCode, 0);
    QVERIFY(!contentOf(path("b.json")).isEmpty());
    QCOMPARE(contentOf(path("c.json")), contentOf(path("b.json")));
    QCOMPARE(auditIds(), QStringList{id});
}

void TestCli::aBundleGoesToAnotherFileAndBack()
{
    QCOMPARE(runProgram({"export", "sample:default", "--out", path("a.json")}).exitCode, 0);
    QCOMPARE(runProgram(withDb({"import", path("a.json")})).exitCode, 0);
    const QString id = auditIds().first();
    writeTo(path("secret"), "four blue ducks\n");
    const Run exported = runProgram(withDb({"export", id, "--out", path("a.recp"), "--passphrase-file", path("secret")}));
    QVERIFY2(exported.exitCode == 0, exported.error.constData());
    QVERIFY(!contentOf(path("a.recp")).contains("manifest"));
    const QStringList other{"--db", path("other.sqlite"), "--lang", "en"};
    const Run without = runProgram(QStringList{"import", path("a.recp")} + other);
    QCOMPARE(without.exitCode, 1);
    QVERIFY2(without.error.contains("is under a passphrase"), without.error.constData());
    const Run imported = runProgram(QStringList{"import", path("a.recp"), "--passphrase-file", path("secret")} + other);
    QVERIFY2(imported.exitCode == 0, imported.error.constData());
    QVERIFY2(imported.out.contains("merged into audit " + id.toUtf8()), imported.out.constData());
    QCOMPARE(runProgram(QStringList{"export", id, "--out", path("b.recp")} + other).exitCode, 0);
    const Run back = runProgram(withDb({"import", path("b.recp"), "--lang", "en"}));
    QVERIFY2(back.exitCode == 0, back.error.constData());
    QVERIFY2(back.out.contains("rows new 0, changed 0, removed 0; to choose between two values: 0"), back.out.constData());
    QCOMPARE(runProgram({"export", "sample:default", "--out", path("c.recp")}).exitCode, 1);
    QCOMPARE(runProgram({"export", "sample:default", "--out", path("c.json"), "--passphrase-file", path("secret")}).exitCode, 2);
}

void TestCli::anOrganisationsChecklistIsAsked()
{
    writeTo(path("own.json"), R"({"name": {"vi": "Phiếu", "en": "List"}, "add": [{"id": "U-HKP-01", "area": "HKP",
        "question": {"vi": "Có bảng tin RECP không?", "en": "Is there an RECP board?"}, "suggests": []}]})");
    const QStringList paper{"report", "sample:default", "--paper", "checklist", "--lang", "en", "--out", path("c.pdf")};
    QCOMPARE(runProgram(paper).exitCode, 0);
    QVERIFY(!test::textOfPdf(path("c.pdf")).contains(QStringLiteral("RECP board")));
    const Run own = runProgram(paper + QStringList{"--checklist", path("own.json")});
    QVERIFY2(own.exitCode == 0, own.error.constData());
    QVERIFY(test::textOfPdf(path("c.pdf")).contains(QStringLiteral("RECP board")));
    writeTo(path("own.json"), "{\"hide\": [\"Q-NONE-01\"]}");
    const Run bad = runProgram(paper + QStringList{"--checklist", path("own.json")});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.error.contains("own.json") && bad.error.contains("Q-NONE-01"), bad.error.constData());
}

void TestCli::aHostileFileStoresNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray sample = toJson(*loadSample(QStringLiteral("default")));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << sample.left(sample.size() / 2);
    QTest::newRow("deep") << QByteArray(2'000'000, '[');
    QTest::newRow("binary") << QByteArray("\0\1\2\xff\xfe", 5);
    QTest::newRow("garbage of 10 MB") << QByteArray(10'000'000, 'x');
    QTest::newRow("huge number") << QByteArray(sample).replace(" 320,", " 1e400,");
    QTest::newRow("wrong type") << QByteArray(sample).replace("\"INR\"", "[]");
    QTest::newRow("unknown factors") << QByteArray(sample).replace("VN-2026.1", "XX-1");
}

void TestCli::aHostileFileStoresNothing()
{
    QFETCH(QByteArray, content);
    writeTo(path("xấu.json"), content);
    const Run run = runProgram(withDb({"import", path("xấu.json"), "--lang", "en"}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY2(run.error.contains("xấu.json"), run.error.constData());
    QVERIFY(auditIds().isEmpty());
}

void TestCli::oneBadFileDoesNotKeepTheGoodOnesOut()
{
    writeTo(path("bad.json"), "{");
    writeTo(path("good.json"), toJson(*loadSample(QStringLiteral("default"))));
    const Run run = runProgram(withDb({"import", path("bad.json"), path("good.json"), "--lang", "en"}));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.endsWith("Files accepted: 1, rejected: 1.\n"));
    QCOMPARE(auditIds().size(), 1);
}

void TestCli::billsAreTakenOnceAndRejectedRowsNamed()
{
    AuditDocument document;
    document.enterprise.id = newId();
    document.enterprise.name = QStringLiteral("A");
    document.audit.id = newId();
    document.audit.factorSet = QStringLiteral("VN-2026.1");
    writeTo(path("a.json"), toJson(document));
    QCOMPARE(runProgram(withDb({"import", path("a.json")})).exitCode, 0);
    const QString id = toText(document.audit.id);
    writeTo(path("điện.csv"), "Tháng;Sản lượng (kWh);Tiền điện (đồng)\n01/2025;1.234,5;2.000.000\n02/2025;x;7\n03/2025;-;7\n");
    const auto bills = [&](const QStringList &more) {
        return runProgram(withDb(QStringList{"import", "--audit", id.left(8), path("điện.csv"), "--lang", "en"} + more));
    };

    const Run first = bills({"--rejected", path("rejected.csv")});
    QVERIFY2(first.exitCode == 0, first.error.constData());
    QVERIFY2(first.out.contains("điện.csv, row 3, column “Sản lượng (kWh)”: “x” is not a number."), first.out.constData());
    QVERIFY(first.out.endsWith("Rows accepted: 2, rejected: 1.\n"));
    QVERIFY(contentOf(path("rejected.csv")).contains("\"02/2025\""));

    const Run second = bills({"--json"});
    QCOMPARE(second.exitCode, 0); // as the first time: what can be taken is there
    const QJsonObject answer = QJsonDocument::fromJson(second.out).object();
    QCOMPARE(answer.value(QLatin1String("accepted")).toInt(), 0);
    const QJsonArray rejected = answer.value(QLatin1String("files")).toArray().at(0).toObject().value(QLatin1String("rejected")).toArray();
    QCOMPARE(rejected.size(), 3);
    QCOMPARE(rejected.at(0).toObject().value(QLatin1String("already_there")).toBool(), true);
    QCOMPARE(rejected.at(1).toObject().value(QLatin1String("row")).toInt(), 3);

    QCOMPARE(runProgram(withDb({"export", id, "--out", path("b.json")})).exitCode, 0);
    const Result<AuditDocument> stored = readAuditFile(path("b.json"));
    QVERIFY(stored.ok());
    QCOMPARE(qsizetype(stored->flows.size()), 1);
    QCOMPARE(qsizetype(stored->records.size()), 2);
    QCOMPARE(stored->records[0].quantity, 1234.5 * 3.6e6);
    QCOMPARE(stored->records[0].cost, 2e6);
    QVERIFY(!stored->records[1].quantity);
    QCOMPARE(runProgram(withDb({"verify", id})).exitCode, 0);
    QCOMPARE(bills({"--mapping", "none"}).exitCode, 1);
    QCOMPARE(bills({"--flow", "none"}).exitCode, 1);
}

void TestCli::readingsOfSeveralFilesAreOneProfile()
{
    AuditDocument document;
    document.enterprise.id = newId();
    document.enterprise.name = QStringLiteral("A");
    document.audit.id = newId();
    document.audit.factorSet = QStringLiteral("VN-2026.1");
    writeTo(path("a.json"), toJson(document));
    QCOMPARE(runProgram(withDb({"import", path("a.json")})).exitCode, 0);
    const QString id = toText(document.audit.id);
    writeTo(path("1.csv"), "Time;kWh\n2025-01-31 23:30;1\n2025-01-31 23:45;2\n");
    writeTo(path("2.csv"), "Time;kWh\n2025-02-01 00:00;3\n2025-02-01 00:15;4\n");
    const Run run = runProgram(withDb({"import", "--audit", id, path("1.csv"), path("2.csv"), "--lang", "en"}));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(runProgram(withDb({"export", id, "--out", path("b.json")})).exitCode, 0);
    const Result<AuditDocument> stored = readAuditFile(path("b.json"));
    QVERIFY(stored.ok());
    QCOMPARE(qsizetype(stored->flows.size()), 1);
    const QByteArray text = "load_profile 1\n2025-01-31T23:30:00 900\n3600000\n7200000\n10800000\n14400000\n";
    QCOMPARE(stored->flows[0].profile, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(runProgram(withDb({"verify", id})).exitCode, 0);
}

void TestCli::aHostileBillStoresNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\0\1\2\xff\xfe", 5);
    QTest::newRow("garbage of 10 MB") << QByteArray(10'000'000, 'x');
    QTest::newRow("archive") << QByteArray("PK\x03\x04 and no more");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><HDon><DLHDon>&b;</DLHDon></HDon>");
    QTest::newRow("deep") << QByteArray("<HDon><DLHDon>").repeated(200'000);
    QTest::newRow("no row that could be taken") << QByteArray("Tháng;kWh\n13/2025;5\n");
}

void TestCli::aHostileBillStoresNothing()
{
    QFETCH(QByteArray, content);
    writeTo(path("a.json"), toJson(*loadSample(QStringLiteral("default"))));
    QCOMPARE(runProgram(withDb({"import", path("a.json")})).exitCode, 0);
    const QString id = auditIds().first();
    QCOMPARE(runProgram(withDb({"export", id, "--out", path("a.json")})).exitCode, 0);
    writeTo(path("xấu.csv"), content);
    const Run run = runProgram(withDb({"import", "--audit", id, path("xấu.csv"), "--lang", "en"}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(runProgram(withDb({"export", id, "--out", path("b.json")})).exitCode, 0);
    QCOMPARE(contentOf(path("b.json")), contentOf(path("a.json")));
}

void TestCli::aDamagedWorkspaceIsNamed()
{
    writeTo(m_db, QByteArray(100'000, 'x'));
    const Run run = runProgram(withDb({"list"}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(contentOf(m_db), QByteArray(100'000, 'x'));
}

void TestCli::anAuditOnAPathIsNotStored()
{
    writeTo(path("a.json"), toJson(*loadSample(QStringLiteral("default"))));
    const Run run = runProgram(withDb({"export", path("a.json"), "--out", "-"}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, contentOf(path("a.json")));
    QVERIFY(!QFile::exists(m_db));
}

void TestCli::verifyFindsNothingWrong()
{
    writeTo(path("a.json"), toJson(*loadSample(QStringLiteral("default"))));
    QCOMPARE(runProgram(withDb({"import", path("a.json")})).exitCode, 0);
    QCOMPARE(runProgram(withDb({"verify", auditIds().first()})).exitCode, 0);
    QCOMPARE(runProgram({"verify", "sample:default"}).exitCode, 0);
}

void TestCli::summaryAddsUpWhatWasImported()
{
    for (const SampleInfo &sample : samples()) {
        writeTo(path("a.json"), toJson(*loadSample(sample.name)));
        QCOMPARE(runProgram(withDb({"import", path("a.json")})).exitCode, 0);
    }
    const Run run = runProgram(withDb({"summary", "--json"}));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QJsonObject sum = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(sum.value(QLatin1String("enterprises")).toInt(), 3);
    const QJsonObject proposed = sum.value(QLatin1String("proposed")).toObject();
    const QJsonObject implemented = sum.value(QLatin1String("implemented")).toObject();
    QCOMPARE(proposed.value(QLatin1String("solutions")).toInt(), 11);
    QCOMPARE(implemented.value(QLatin1String("solutions")).toInt(), 8);
    const auto megawattHours = [](const QJsonObject &part) {
        return part.value(QLatin1String("electricity")).toObject().value(QLatin1String("value")).toDouble();
    };
    QCOMPARE(megawattHours(implemented), 65.0 + 260.0);
    QCOMPARE(megawattHours(proposed), 65.0 + 260.0 + 20.612 + 11.256);
    QCOMPARE(implemented.value(QLatin1String("money")).toArray().size(), 1); // dongs and rupees are never added
    QCOMPARE(proposed.value(QLatin1String("money")).toArray().size(), 2);
    QCOMPARE(runProgram(withDb({"summary", "--park", "none"})).exitCode, 1);
}

void TestCli::reportOfEverySampleIsWrittenWithoutADisplay()
{
    for (const SampleInfo &sample : samples()) {
        for (const char *language : {"vi", "en"}) {
            const Run run = runProgram({"report", "sample:" + sample.name, "--lang", QString::fromLatin1(language),
                                        "--out", path("báo cáo.pdf"), "--xlsx", path("báo cáo.xlsx")});
            QVERIFY2(run.exitCode == 0, run.error.constData());
            QCOMPARE(run.error, QByteArray());
            QVERIFY(contentOf(path("báo cáo.pdf")).startsWith("%PDF-"));
            QVERIFY(contentOf(path("báo cáo.xlsx")).startsWith("PK"));
            QVERIFY(QFile::remove(path("báo cáo.pdf")));
        }
    }
    QCOMPARE(runProgram({"report", "sample:default", "--out", "/none/a.pdf"}).exitCode, 1);
}

void TestCli::papersForTheVisitAreWritten()
{
    for (const char *paper : {"request", "checklist", "nameplates", "exit"}) {
        for (const char *language : {"vi", "en"}) {
            const Run run = runProgram({"report", "sample:default", "--paper", QString::fromLatin1(paper), "--lang",
                                        QString::fromLatin1(language), "--out", path("giấy.pdf")});
            QVERIFY2(run.exitCode == 0, run.error.constData());
            QCOMPARE(run.error, QByteArray());
            QVERIFY(contentOf(path("giấy.pdf")).startsWith("%PDF-"));
            QVERIFY(QFile::remove(path("giấy.pdf")));
        }
        QVERIFY2(runProgram({"report", "--help", "--lang", "en"}).out.contains(paper), paper);
    }
    QCOMPARE(runProgram({"report", "sample:default", "--paper", "exit", "--out", "/none/a.pdf"}).exitCode, 1);
}

void TestCli::anUnknownPaperIsAUsageError()
{
    for (const QStringList &wrong : {QStringList{"--paper", "letter"}, QStringList{"--paper", ""}, QStringList{"--paper", "exit", "--xlsx", path("a.xlsx")}}) {
        const Run run = runProgram(QStringList{"report", "sample:default", "--lang", "en", "--out", path("a.pdf")} + wrong);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.error.count('\n'), 1);
        QVERIFY(!QFile::exists(path("a.pdf")));
    }
}

void TestCli::theWindowNeedsADisplay()
{
    const Run run = runProgram(withDb({}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(!QFile::exists(m_db));
}

void TestCli::aSampleOpenedInTheWindowIsStoredOnce()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    for (int times = 0; times < 2; ++times) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RECP_PROGRAM), withDb({"--open", "sample:default"}));
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(auditIds().size(), 1, 20'000);
        QVERIFY(!process.waitForFinished(1000)); // it stays open
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
    }
    QCOMPARE(auditIds(), QStringList{toText(loadSample(QStringLiteral("default"))->audit.id)});
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
