#include "core/exchange/bill_mapping.h"

#include "core/catalog/json_reader.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recp {

namespace {

struct FieldKey {
    BillField field;
    const char *key;
};
constexpr FieldKey fieldKeys[] = {
    {BillField::From, "from"},
    {BillField::To, "to"},
    {BillField::Month, "month"},
    {BillField::Year, "year"},
    {BillField::Time, "time"},
    {BillField::Quantity, "quantity"},
    {BillField::Unit, "unit"},
    {BillField::Cost, "cost"},
    {BillField::CostWithoutVat, "cost_without_vat"},
    {BillField::CostWithVat, "cost_with_vat"},
    {BillField::Currency, "currency"},
    {BillField::Normal, "normal"},
    {BillField::OffPeak, "off_peak"},
    {BillField::Peak, "peak"},
    {BillField::PeakDemand, "peak_demand"},
    {BillField::Reactive, "reactive"},
    {BillField::Source, "source"},
};

const QString Folder = QStringLiteral(":/recp/mappings");
constexpr int MostBases = 4;

bool isPath(const QString &name)
{
    return name.contains(u'/') || name.contains(u'\\') || name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

/// `own` over `base`; columns one by one, and a column that is null is taken away.
QJsonObject merged(const QJsonObject &base, const QJsonObject &own)
{
    QJsonObject result = base;
    for (auto it = own.begin(); it != own.end(); ++it) {
        if (it.key() == u"columns" && it.value().isObject()) {
            QJsonObject columns = base.value(it.key()).toObject();
            const QJsonObject given = it.value().toObject();
            for (auto column = given.begin(); column != given.end(); ++column)
                columns.insert(column.key(), column.value());
            result.insert(it.key(), columns);
        } else {
            result.insert(it.key(), it.value());
        }
    }
    return result;
}

/// The object of a mapping with those it extends under it.
Result<QJsonObject> readObject(const QString &nameOrPath, int bases)
{
    if (!isPath(nameOrPath) && !billMappingNames().contains(nameOrPath))
        return Error{QT_TRANSLATE_NOOP("errors", "There is no mapping “%1”; there are %2, or the path of a JSON file."),
                     {shownCell(nameOrPath), billMappingNames().join(QStringLiteral(", "))}, {}};
    Result<QJsonObject> own = readJsonFile(isPath(nameOrPath) ? nameOrPath : Folder + u'/' + nameOrPath + QStringLiteral(".json"));
    if (!own)
        return own;
    const QJsonValue base = own->take(QLatin1String("extends"));
    if (base.isUndefined())
        return own;
    if (bases == 0 || isPath(base.toString()))
        return Error{QT_TRANSLATE_NOOP("errors", "%1: “extends” must name one of %2."),
                     {QFileInfo(nameOrPath).fileName(), billMappingNames().join(QStringLiteral(", "))}, {}};
    const Result<QJsonObject> below = readObject(base.toString(), bases - 1);
    if (!below)
        return below;
    return merged(*below, *own);
}

/// Reads the fields of a mapping's object.
class MappingReader
{
public:
    MappingReader(const QJsonObject &object, const QString &fileName)
        : m_object(object), m_problem(fileName), m_node(object, {}, m_problem)
    {
    }

    Result<BillMapping> read()
    {
        m_node.expectOnly({"title", "file", "sheet", "encoding", "separator", "row_element", "head_row", "head_rows", "columns", "only", "flow",
                           "unit", "currency", "vat", "numbers", "dates", "year", "sum_months"});
        m_mapping.file = choice("file", BillMapping::File::Table,
                                {{"table", BillMapping::File::Table}, {"xml", BillMapping::File::Xml}, {"green_button", BillMapping::File::GreenButton}});
        m_mapping.sheet = text("sheet");
        m_mapping.rowElement = text("row_element");
        m_mapping.encoding = optionalChoice<TextEncoding>("encoding", {{"unicode", TextEncoding::Unicode},
                                                                       {"windows-1258", TextEncoding::Windows1258},
                                                                       {"tcvn3", TextEncoding::Tcvn3},
                                                                       {"vni", TextEncoding::Vni}});
        const QString separator = text("separator");
        m_mapping.separator = separator.isEmpty() ? QChar() : separator == u"tab" ? QChar(u'\t') : separator.at(0);
        m_mapping.headRow = whole("head_row", 1, 1'048'576);
        m_mapping.headRows = whole("head_rows", 1, 10);
        m_mapping.year = whole("year", 1950, 2100);
        m_mapping.unit = text("unit");
        m_mapping.currency = text("currency").toUpper();
        m_mapping.sumMonths = m_node.optionalFlag(QLatin1String("sum_months"));
        m_mapping.vat = optionalChoice<VatBasis>("vat", {{"excluded", VatBasis::Excluded}, {"included", VatBasis::Included}});
        m_mapping.numbers = optionalChoice<DecimalMark>("numbers", {{"1.234,5", DecimalMark::Comma}, {"1,234.5", DecimalMark::Dot}});
        m_mapping.dates = optionalChoice<DayOrder>("dates", {{"dd/mm/yyyy", DayOrder::DayFirst}, {"mm/dd/yyyy", DayOrder::MonthFirst}});
        readColumns();
        readOnly();
        readFlow();
        if (m_mapping.file == BillMapping::File::Xml && m_mapping.rowElement.isEmpty())
            m_problem.report(QT_TRANSLATE_NOOP("errors", "%1: %2 is missing."), QStringLiteral("row_element"));
        if (m_problem.found())
            return m_problem.error();
        return m_mapping;
    }

private:
    template <class T> using Choices = std::initializer_list<std::pair<const char *, T>>;

    QString text(const char *key) { return m_node.optionalText(QLatin1String(key)); }

    int whole(const char *key, int minimum, int maximum)
    {
        return m_node.has(QLatin1String(key)) ? static_cast<int>(m_node.number(QLatin1String(key), minimum, maximum)) : 0;
    }

    template <class T> std::optional<T> optionalChoice(const char *key, Choices<T> choices)
    {
        const QString given = text(key);
        if (given.isEmpty())
            return std::nullopt;
        QStringList keys;
        for (const auto &[name, value] : choices) {
            if (given == QLatin1String(name))
                return value;
            keys << QStringLiteral("“%1”").arg(QLatin1String(name));
        }
        m_problem.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not one of %4."), QLatin1String(key),
                         {shownCell(given), keys.join(QStringLiteral(", "))});
        return std::nullopt;
    }

    template <class T> T choice(const char *key, T standard, Choices<T> choices)
    {
        return optionalChoice<T>(key, choices).value_or(standard);
    }

    BillColumn column(const QJsonValue &value, const QString &path)
    {
        BillColumn column;
        if (value.isDouble() && value.toDouble() >= 1 && value.toDouble() <= double(bill_limits::Columns))
            column.number = value.toInt();
        else if (value.isString())
            column.names << value.toString();
        for (const QJsonValue &name : value.toArray())
            column.names << name.toString();
        column.names.removeAll(QString());
        if (column.number == 0 && column.names.isEmpty())
            m_problem.report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a column's head, a list of heads, or its number."), path);
        return column;
    }

    void readColumns()
    {
        const QJsonObject columns = m_object.value(QLatin1String("columns")).toObject();
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const QString key = it.key();
            const QString path = QStringLiteral("columns.") + key;
            const auto known = std::find_if(std::begin(fieldKeys), std::end(fieldKeys),
                                            [&](const FieldKey &each) { return key == QLatin1String(each.key); });
            if (known == std::end(fieldKeys))
                m_problem.report(QT_TRANSLATE_NOOP("errors", "%1: %2 is not a known field."), path);
            else if (!it.value().isNull())
                m_mapping.columns[known->field] = column(it.value(), path);
        }
    }

    void readOnly()
    {
        if (!m_node.has(QLatin1String("only")))
            return;
        const JsonNode only = m_node.at(QLatin1String("only"));
        only.expectOnly({"column", "texts"});
        m_mapping.only = column(m_object.value(QLatin1String("only")).toObject().value(QLatin1String("column")), QStringLiteral("only.column"));
        m_mapping.onlyTexts = only.texts(QLatin1String("texts"));
    }

    void readFlow()
    {
        if (!m_node.has(QLatin1String("flow")))
            return;
        const JsonNode flow = m_node.at(QLatin1String("flow"));
        flow.expectOnly({"resource", "direction", "carrier", "name"});
        BillFlow &read = m_mapping.flow.emplace();
        const QString resource = flow.text(QLatin1String("resource"));
        const QString direction = flow.optionalText(QLatin1String("direction"));
        const auto knownResource = resourceFromKey(resource);
        const auto knownDirection = fromKey<FlowDirection>(direction);
        if (!knownResource)
            flow.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not known."), QLatin1String("resource"), {shownCell(resource)});
        if (!direction.isEmpty() && !knownDirection)
            flow.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not known."), QLatin1String("direction"), {shownCell(direction)});
        read.resource = knownResource.value_or(Resource::Electricity);
        read.direction = knownDirection.value_or(FlowDirection::In);
        read.carrier = flow.optionalText(QLatin1String("carrier"));
        read.name = flow.optionalText(QLatin1String("name"));
    }

    QJsonObject m_object;
    FirstProblem m_problem;
    JsonNode m_node;
    BillMapping m_mapping;
};

} // namespace

QString billFieldKey(BillField field)
{
    const auto known = std::find_if(std::begin(fieldKeys), std::end(fieldKeys), [=](const FieldKey &each) { return each.field == field; });
    return QString::fromLatin1(known->key);
}

QStringList billMappingNames()
{
    QStringList names;
    for (const QFileInfo &file : QDir(Folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names << file.completeBaseName();
    return names;
}

Result<BillMapping> billMappingFromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return Error{QT_TRANSLATE_NOOP("errors", "%1 must hold one JSON object."), {name}, parsing.errorString()};
    Result<BillMapping> mapping = MappingReader(document.object(), name).read();
    if (mapping)
        mapping->name = name;
    return mapping;
}

QByteArray toJson(const BillMapping &mapping)
{
    QJsonObject object;
    const auto put = [&](const char *key, const QJsonValue &value, bool given) {
        if (given)
            object.insert(QLatin1String(key), value);
    };
    const auto columnOf = [](const BillColumn &column) {
        return column.number > 0 ? QJsonValue(column.number) : QJsonValue(QJsonArray::fromStringList(column.names));
    };
    const char *files[] = {"table", "xml", "green_button"};
    put("file", QLatin1String(files[static_cast<int>(mapping.file)]), mapping.file != BillMapping::File::Table);
    put("sheet", mapping.sheet, !mapping.sheet.isEmpty());
    if (mapping.encoding)
        put("encoding", encodingKey(*mapping.encoding), true);
    put("separator", mapping.separator == u'\t' ? QStringLiteral("tab") : QString(mapping.separator), !mapping.separator.isNull());
    put("row_element", mapping.rowElement, !mapping.rowElement.isEmpty());
    put("head_row", mapping.headRow, mapping.headRow > 0);
    put("head_rows", mapping.headRows, mapping.headRows > 0);
    QJsonObject columns;
    for (const auto &[field, column] : mapping.columns)
        columns.insert(billFieldKey(field), columnOf(column));
    object.insert(QLatin1String("columns"), columns);
    put("only", QJsonObject{{"column", columnOf(mapping.only)}, {"texts", QJsonArray::fromStringList(mapping.onlyTexts)}},
        !mapping.onlyTexts.isEmpty());
    if (mapping.flow)
        put("flow",
            QJsonObject{{"resource", resourceKey(mapping.flow->resource)},
                        {"direction", key(mapping.flow->direction)},
                        {"carrier", mapping.flow->carrier},
                        {"name", mapping.flow->name}},
            true);
    put("unit", mapping.unit, !mapping.unit.isEmpty());
    put("currency", mapping.currency, !mapping.currency.isEmpty());
    if (mapping.vat)
        put("vat", key(*mapping.vat), true);
    if (mapping.numbers)
        put("numbers", QLatin1String(*mapping.numbers == DecimalMark::Comma ? "1.234,5" : "1,234.5"), true);
    if (mapping.dates)
        put("dates", QLatin1String(*mapping.dates == DayOrder::DayFirst ? "dd/mm/yyyy" : "mm/dd/yyyy"), true);
    put("year", mapping.year, mapping.year > 0);
    put("sum_months", true, mapping.sumMonths);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BillMapping> readBillMapping(const QString &nameOrPath)
{
    const Result<QJsonObject> object = readObject(nameOrPath, MostBases);
    if (!object)
        return object.error();
    Result<BillMapping> mapping = MappingReader(*object, QFileInfo(nameOrPath).fileName()).read();
    if (mapping)
        mapping->name = QFileInfo(nameOrPath).completeBaseName();
    return mapping;
}

} // namespace recp
