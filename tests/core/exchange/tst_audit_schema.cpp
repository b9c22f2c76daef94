#include "core/exchange/audit_json.h"
#include "core/exchange/samples.h"
#include "tests/support/random_document.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace recp;

namespace
{

QJsonObject schemaFile()
{
    QFile file(QStringLiteral(":/recp/schema/audit.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Names of all properties below a value; not those inside "frozen", which has no described shape.
void collectProperties(const QJsonValue &json, QSet<QString> &names)
{
    for (const QJsonValue &item : json.toArray())
        collectProperties(item, names);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key());
        if (it.key() != u"frozen")
            collectProperties(it.value(), names);
    }
}

/// Names of all properties that a schema describes; a property without a description comes back in `undescribed`.
void collectDescribed(const QJsonObject &schema, QSet<QString> &names, QStringList &undescribed)
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        names.insert(it.key());
        if (it.value().toObject().value(QLatin1String("description")).toString().isEmpty())
            undescribed << it.key();
    }
    for (const QJsonValue &definition : schema.value(QLatin1String("definitions")).toObject())
        collectDescribed(definition.toObject(), names, undescribed);
}

class AuditSchema
{
public:
    AuditSchema()
    {
        const QJsonValue json = schemaFile();
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(json), m_schema);
    }

    /// What is wrong with a file; empty: nothing.
    QString problemsOf(const QByteArray &file) const
    {
        const QJsonValue json = QJsonDocument::fromJson(file).object();
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, valijson::adapters::QtJsonAdapter(json), &results))
            return {};
        QString text;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            for (const std::string &part : error.context)
                text += QString::fromStdString(part);
            text += u' ' + QString::fromStdString(error.description) + u'\n';
        }
        return text.isEmpty() ? QStringLiteral("not valid") : text;
    }

private:
    valijson::Schema m_schema;
};

} // namespace

class TestAuditSchema : public QObject
{
    Q_OBJECT

private slots:
    void everyExportKeepsTheSchema();
    void everySampleKeepsTheSchema();
    void whatTheReaderRefusesTheSchemaRefuses();
    void theSchemaDescribesEveryPropertyAndNoOther();
};

void TestAuditSchema::everyExportKeepsTheSchema()
{
    const AuditSchema schema;
    std::mt19937_64 random(5);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(schema.problemsOf(toJson(test::randomDocument(random))), QString());
}

void TestAuditSchema::everySampleKeepsTheSchema()
{
    const AuditSchema schema;
    QVERIFY(!samples().empty());
    for (const SampleInfo &sample : samples()) {
        QFile file(QStringLiteral(":/recp/samples/%1.json").arg(sample.name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(schema.problemsOf(file.readAll()), QString());
        const Result<AuditDocument> document = loadSample(sample.name);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().english()));
        QVERIFY(!document->audit.sourceText.isEmpty() && document->audit.sourceUrl == sample.sourceUrl);
    }
}

void TestAuditSchema::whatTheReaderRefusesTheSchemaRefuses()
{
    const AuditSchema schema;
    const QByteArray good = toJson(*loadSample(QStringLiteral("default")));
    const std::pair<const char *, const char *> changes[] = {
        {"\"identified\"", "\"done\""}, {"\"currency\"", "\"curency\""}, {"\"INR\"", "5"},
        {"\"2023-01-01\"", "\"1/1/2023\""}, {"\"version\": 1", "\"version\": 3"}, {"\"electricity\"", "\"power\""}};
    for (const auto &[from, to] : changes) {
        const QByteArray bad = QByteArray(good).replace(from, to);
        QVERIFY2(bad != good, from);
        QVERIFY2(!schema.problemsOf(bad).isEmpty(), from);
        QVERIFY2(!auditFromJson(bad, QStringLiteral("a.json")).ok(), from);
    }
}

void TestAuditSchema::theSchemaDescribesEveryPropertyAndNoOther()
{
    QSet<QString> written;
    std::mt19937_64 random(6);
    for (int i = 0; i < 50; ++i)
        collectProperties(QJsonDocument::fromJson(toJson(test::randomDocument(random))).object(), written);
    QSet<QString> described;
    QStringList undescribed;
    collectDescribed(schemaFile(), described, undescribed);
    described.remove(QStringLiteral("$schema"));
    QCOMPARE(undescribed, QStringList());
    QCOMPARE(described - written, QSet<QString>());
    QCOMPARE(written - described, QSet<QString>());
}

QTEST_GUILESS_MAIN(TestAuditSchema)
#include "tst_audit_schema.moc"
