#include "core/catalog/json_reader.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTime>

namespace recp
{

namespace
{

/// What a file says, fit for a sentence: on one line, and not longer than a line or two.
QString quoted(const QString &text)
{
    constexpr qsizetype Longest = 120;
    const QString line = text.left(2 * Longest).simplified();
    return line.size() <= Longest ? line : line.left(Longest - 1) + u'…';
}

} // namespace

void FirstProblem::report(const char *sentence, const QString &field, const QStringList &arguments)
{
    if (m_error)
        return;
    QStringList words{m_file, quoted(field)};
    for (const QString &argument : arguments)
        words << quoted(argument);
    m_error = Error{sentence, words, {}};
}

JsonNode::JsonNode(QJsonValue value, QString path, FirstProblem &problem)
    : m_value(std::move(value)), m_path(std::move(path)), m_problem(&problem)
{
}

QString JsonNode::pathOf(QLatin1String key) const
{
    if (key.isEmpty())
        return m_path;
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

void JsonNode::report(const char *sentence, QLatin1String key, const QStringList &arguments) const
{
    m_problem->report(sentence, pathOf(key), arguments);
}

bool JsonNode::has(QLatin1String key) const
{
    return !m_value[key].isUndefined();
}

JsonNode JsonNode::at(QLatin1String key) const
{
    if (!m_value.isObject())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be an object."));
    else if (!has(key))
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 is missing."), key);
    return {m_value[key], pathOf(key), *m_problem};
}

std::vector<JsonNode> JsonNode::items(QLatin1String key) const
{
    const JsonNode list = at(key);
    if (!list.m_value.isArray())
        list.report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a list."));
    const QJsonArray array = list.m_value.toArray();
    std::vector<JsonNode> nodes;
    nodes.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(array.at(i), list.m_path + u'[' + QString::number(i) + u']', *m_problem);
    return nodes;
}

std::vector<JsonNode> JsonNode::oneOrMore(QLatin1String key) const
{
    return m_value[key].isArray() ? items(key) : std::vector<JsonNode>{at(key)};
}

void JsonNode::expectOnly(std::initializer_list<const char *> keys) const
{
    const QJsonObject object = m_value.toObject();
    if (!m_value.isObject())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be an object."));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        if (std::none_of(keys.begin(), keys.end(), [&](const char *key) { return name == QLatin1String(key); }))
            m_problem->report(QT_TRANSLATE_NOOP("errors", "%1: %2 is not a known field."),
                              m_path.isEmpty() ? name : m_path + u'.' + name);
    }
}

QString JsonNode::ownText() const
{
    const QString text = m_value.toString().trimmed();
    if (!m_value.isString())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a text."));
    else if (text.isEmpty())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 is empty."));
    return text;
}

QString JsonNode::text(QLatin1String key) const
{
    return at(key).ownText();
}

QString JsonNode::optionalText(QLatin1String key) const
{
    if (!has(key) || m_value[key] == QJsonValue(QString()))
        return {};
    return text(key);
}

QStringList JsonNode::texts(QLatin1String key) const
{
    QStringList list;
    for (const JsonNode &item : items(key))
        list << item.ownText();
    return list;
}

Bilingual JsonNode::bilingual(QLatin1String key) const
{
    const JsonNode both = at(key);
    both.expectOnly({"vi", "en"});
    return {both.text(QLatin1String("vi")), both.text(QLatin1String("en"))};
}

Bilingual JsonNode::optionalBilingual(QLatin1String key) const
{
    return has(key) ? bilingual(key) : Bilingual{};
}

Bilingual JsonNode::eitherText(QLatin1String key) const
{
    if (m_value[key].isObject())
        return bilingual(key);
    const QString same = text(key);
    return {same, same};
}

Bilingual JsonNode::optionalEitherText(QLatin1String key) const
{
    return has(key) ? eitherText(key) : Bilingual{};
}

double JsonNode::number(QLatin1String key, double minimum, double maximum) const
{
    return at(key).ownNumber(minimum, maximum);
}

double JsonNode::ownNumber(double minimum, double maximum) const
{
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || !std::isfinite(value)) {
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a number."));
        return 0;
    }
    if (value < minimum || value > maximum)
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must lie between %3 and %4."), {},
               {QString::number(minimum), QString::number(maximum)});
    return value;
}

bool JsonNode::flag(QLatin1String key) const
{
    const JsonNode node = at(key);
    if (!node.m_value.isBool())
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be true or false."));
    return node.m_value.toBool();
}

bool JsonNode::optionalFlag(QLatin1String key) const
{
    return has(key) && flag(key);
}

QDate JsonNode::date(QLatin1String key) const
{
    const QString text = this->text(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a date such as 2026-01-31."), key, {text});
    return date;
}

QDate JsonNode::optionalDate(QLatin1String key) const
{
    return !has(key) || m_value[key].isNull() ? QDate() : date(key);
}

int JsonNode::minuteOfDay(QLatin1String key) const
{
    const QString text = this->text(key);
    if (text == u"24:00")
        return 24 * 60;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a time of day such as 17:30."), key, {text});
    return time.hour() * 60 + time.minute();
}

SourceStatus JsonNode::status(QLatin1String key) const
{
    const QString text = this->text(key);
    const auto status = fromKey<SourceStatus>(text);
    if (!status)
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not one of verified, secondary, recalled."), key, {text});
    return status.value_or(SourceStatus::Recalled);
}

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is not valid JSON: something is wrong near character %2."),
                     {fileName, QString::number(parsing.offset)},
                     parsing.errorString()};
    if (!document.isObject())
        return Error{QT_TRANSLATE_NOOP("errors", "%1 must hold one JSON object."), {fileName}, {}};
    return document.object();
}

Result<QJsonObject> readJsonFile(const QString &path)
{
    constexpr qint64 LargestFile = 16 * 1024 * 1024;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {name}, file.errorString()};
    if (file.size() > LargestFile)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than 16 MB and was not read."), {name}, {}};
    return parseJsonObject(file.read(LargestFile + 1), name);
}

} // namespace recp
