#include "core/exchange/audit_json.h"
#include "tests/support/random_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recp;

namespace
{

const QString Name = QStringLiteral("a.json");

QJsonObject validFile()
{
    std::mt19937_64 random(7);
    return QJsonDocument::fromJson(toJson(test::randomDocument(random))).object();
}

/// The file with one value changed: path as ["solutions", "2", "status"]. Undefined removes it.
QJsonValue changed(QJsonValue json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array[path.first().toInt()] = changed(array.at(path.first().toInt()), path.mid(1), value);
        return array;
    }
    QJsonObject object = json.toObject();
    if (path.size() == 1 && value.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = changed(object.value(path.first()), path.mid(1), value);
    return object;
}

QByteArray fileWith(const QString &path, const QJsonValue &value)
{
    return QJsonDocument(changed(validFile(), path.split(u'.'), value).toObject()).toJson();
}

} // namespace

class TestAuditJson : public QObject
{
    Q_OBJECT

private slots:
    void readingWhatWasWrittenGivesTheSame();
    void everyDigitOfANumberIsKept();
    void aWrongFieldIsNamed_data();
    void aWrongFieldIsNamed();
    void aHostileFileIsRefusedWithOneSentence_data();
    void aHostileFileIsRefusedWithOneSentence();
    void anUnwrittenFieldKeepsItsDefault();
    void aCutFileIsNeverTaken();
};

void TestAuditJson::readingWhatWasWrittenGivesTheSame()
{
    std::mt19937_64 random(20261123);
    for (int i = 0; i < 500; ++i) {
        const AuditDocument document = test::randomDocument(random);
        const QByteArray json = toJson(document);
        const Result<AuditDocument> read = auditFromJson(json, Name);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().english()));
        QVERIFY(*read == document);
        QCOMPARE(toJson(*read), json);
    }
}

void TestAuditJson::everyDigitOfANumberIsKept()
{
    std::mt19937_64 random(1);
    AuditDocument document = test::randomDocument(random);
    const double numbers[] = {0.1, 1.0 / 3, 5e-324, -2.2250738585072014e-308, 9007199254740993.0, 1e22, 0.1 + 0.2,
                              123456789012345680.0, 9223372036854775807.0, 1e29, -0.0};
    for (double number : numbers) {
        document.measurements[0].si = number;
        const Result<AuditDocument> read = auditFromJson(toJson(document), Name);
        QVERIFY(read.ok());
        QCOMPARE(read->measurements[0].si, number);
        QCOMPARE(toJson(*read), toJson(document));
    }
}

void TestAuditJson::aWrongFieldIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");

    const QJsonValue missing = QJsonValue::Undefined;
    QTest::newRow("status") << "solutions.2.status" << QJsonValue("done")
                            << "a.json: solutions[2].status “done” is not known.";
    QTest::newRow("missing id") << "audit.id" << missing << "a.json: audit.id is missing.";
    QTest::newRow("id") << "audit.id" << QJsonValue("7")
                        << "a.json: audit.id “7” is not an id such as 123e4567-e89b-12d3-a456-426614174000.";
    QTest::newRow("text") << "enterprise.name" << QJsonValue(7) << "a.json: enterprise.name must be a text.";
    QTest::newRow("number") << "flows.0.heating_value" << QJsonValue("7")
                            << "a.json: flows[0].heating_value must be a number.";
    QTest::newRow("null") << "flows.0.heating_value" << QJsonValue()
                          << "a.json: flows[0].heating_value must be a number.";
    QTest::newRow("too large") << "flows.1.heating_value" << QJsonValue(1e31)
                               << "a.json: flows[1].heating_value must lie between -1e+30 and 1e+30.";
    QTest::newRow("whole") << "equipment.0.count" << QJsonValue(1.5)
                           << "a.json: equipment[0].count must be a whole number.";
    QTest::newRow("date") << "records.3.from" << QJsonValue("2025-02-30")
                          << "a.json: records[3].from “2025-02-30” is not a date such as 2026-01-31.";
    QTest::newRow("list") << "flows" << QJsonValue(QJsonObject()) << "a.json: flows must be a list.";
    QTest::newRow("object") << "enterprise" << QJsonValue(true) << "a.json: enterprise must be an object.";
    QTest::newRow("vat") << "audit.vat_rate" << QJsonValue(8) << "a.json: audit.vat_rate must lie between 0 and 1.";
    QTest::newRow("slip") << "estimates.1.investmnt" << QJsonValue(8)
                          << "a.json: estimates[1].investmnt is not a known field.";
    QTest::newRow("slip at the top") << "flow" << QJsonValue(QJsonArray()) << "a.json: flow is not a known field.";
    QTest::newRow("reference") << "records.3.flow_id" << QJsonValue("00000000-0000-0000-0000-000000000001")
                               << "a.json: records[3].flow_id “00000000-0000-0000-0000-000000000001” is not in the file.";
    QTest::newRow("format") << "format" << QJsonValue("x")
                            << "a.json is not an audit's file: its format is not “recp-audit”.";
    QTest::newRow("newer") << "version" << QJsonValue(2) << "a.json was written by a newer version of this program.";
    QTest::newRow("version") << "version" << QJsonValue("one") << "a.json: version “one” is not known.";
    QTest::newRow("long text") << "enterprise.name" << QJsonValue(QString(100'001, u'x'))
                               << "a.json: enterprise.name is longer than 100000 characters.";
}

void TestAuditJson::aWrongFieldIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, sentence);
    const Result<AuditDocument> read = auditFromJson(fileWith(path, value), Name);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().english(), sentence);
}

void TestAuditJson::aHostileFileIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("deep") << QByteArray(5'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(500'000);
    QTest::newRow("garbage of 10 MB") << QByteArray(10'000'000, '\xff');
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("larger than allowed") << QByteArray(64 * 1024 * 1024 + 1, ' ');
    QTest::newRow("huge number") << QByteArray(R"({"format":"recp-audit","version":1e999})");
    QTest::newRow("long number") << QByteArray(R"({"format":"recp-audit","version":)") + QByteArray(1'000'000, '9') + "}";
    QTest::newRow("bad text") << QByteArray("{\"format\":\"\xc3\x28\"}");
    QTest::newRow("deep frozen") << fileWith(QStringLiteral("audit.frozen"), [] {
        QJsonObject object;
        for (int i = 0; i < 100; ++i)
            object = QJsonObject{{"a", object}};
        return QJsonValue(object);
    }());
    QJsonArray many;
    for (int i = 0; i < 200'001; ++i)
        many.append(QJsonObject());
    QTest::newRow("too many") << fileWith(QStringLiteral("flows"), many);
}

void TestAuditJson::aHostileFileIsRefusedWithOneSentence()
{
    QFETCH(QByteArray, content);
    const Result<AuditDocument> read = auditFromJson(content, Name);
    QVERIFY(!read.ok());
    const QString sentence = read.error().english();
    QVERIFY2(sentence.startsWith(Name) && sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
}

void TestAuditJson::anUnwrittenFieldKeepsItsDefault()
{
    const QByteArray least = R"({"format": "recp-audit", "version": 1,
        "enterprise": {"id": "00000000-0000-0000-0000-000000000001", "name": "A"},
        "audit": {"id": "00000000-0000-0000-0000-000000000002", "currency": "VND"}})";
    const Result<AuditDocument> read = auditFromJson(least, Name);
    QVERIFY(read.ok());
    QCOMPARE(read->audit.vatRate, 0.08);
    QCOMPARE(read->audit.enterpriseId, read->enterprise.id);
    QVERIFY(!read->enterprise.employees.has_value());
    QVERIFY(!read->park.has_value());
}

void TestAuditJson::aCutFileIsNeverTaken()
{
    std::mt19937_64 random(3);
    const QByteArray json = toJson(test::randomDocument(random)).trimmed();
    for (qsizetype length = 0; length < json.size(); length += 97)
        QVERIFY(!auditFromJson(json.left(length), Name).ok());
}

QTEST_GUILESS_MAIN(TestAuditJson)
#include "tst_audit_json.moc"
