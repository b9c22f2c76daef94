#include "core/exchange/json_archive.h"

#include <algorithm>
#include <QCoreApplication>

namespace recp
{

namespace
{

bool isDeeperThan(const QJsonValue &json, int levels)
{
    if (!json.isObject() && !json.isArray())
        return false;
    if (levels == 0)
        return true;
    const auto tooDeep = [&](const QJsonValue &child) { return isDeeperThan(child, levels - 1); };
    const QJsonObject object = json.toObject();
    const QJsonArray array = json.toArray();
    return std::any_of(object.begin(), object.end(), tooDeep) || std::any_of(array.begin(), array.end(), tooDeep);
}

} // namespace

QString JsonReader::pathOf(const char *key) const
{
    return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + u'.' + QLatin1String(key);
}

void JsonReader::report(const char *sentence, const QString &path, const QStringList &arguments)
{
    m_problem.report(sentence, path, arguments);
}

QJsonValue JsonReader::take(const char *key)
{
    const auto found = m_object.constFind(QLatin1String(key));
    if (found == m_object.constEnd())
        return QJsonValue::Undefined;
    m_taken.push_back(key);
    return *found;
}

void JsonReader::expectNothingElse()
{
    if (static_cast<qsizetype>(m_taken.size()) == m_object.size())
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString name = it.key();
        if (std::none_of(m_taken.begin(), m_taken.end(), [&](const char *key) { return name == QLatin1String(key); }))
            report(QT_TRANSLATE_NOOP("errors", "%1: %2 is not a known field."),
                   (m_path.isEmpty() ? QString() : m_path + u'.') + name.left(60));
    }
}

void JsonReader::checkBounds(double value, const QString &path, double minimum, double maximum)
{
    if (value < minimum || value > maximum)
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must lie between %3 and %4."), path,
               {QString::number(minimum), QString::number(maximum)});
}

void JsonReader::read(const QJsonValue &json, const QString &path, QString &text)
{
    text = json.toString();
    if (!json.isString())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a text."), path);
    else if (text.size() > json_limits::TextLength)
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 is longer than %3 characters."), path,
               {QString::number(json_limits::TextLength)});
}

void JsonReader::read(const QJsonValue &json, const QString &path, Id &id)
{
    QString text;
    read(json, path, text);
    id = idFromText(text);
    if (id.isNull())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not an id such as 123e4567-e89b-12d3-a456-426614174000."),
               path, {text.left(60)});
}

void JsonReader::read(const QJsonValue &json, const QString &path, QDate &date)
{
    QString text;
    read(json, path, text);
    date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a date such as 2026-01-31."), path, {text.left(60)});
}

void JsonReader::read(const QJsonValue &json, const QString &path, QDateTime &time)
{
    QString text;
    read(json, path, text);
    time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999)
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a time such as 2026-01-31T09:30:00Z."), path,
               {text.left(60)});
}

void JsonReader::read(const QJsonValue &json, const QString &path, QStringList &list)
{
    std::vector<QString> texts;
    read(json, path, texts);
    list = QStringList(texts.begin(), texts.end());
}

void JsonReader::read(const QJsonValue &json, const QString &path, QJsonObject &object)
{
    object = json.toObject();
    if (!json.isObject())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be an object."), path);
    else if (isDeeperThan(json, json_limits::FreeDepth))
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 is nested too deeply."), path);
}

void JsonReader::read(const QJsonValue &json, const QString &path, double &value)
{
    value = json.toDouble();
    if (!json.isDouble() || !std::isfinite(value))
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a number."), path);
    else
        checkBounds(value, path, -json_limits::Number, json_limits::Number);
}

void JsonReader::read(const QJsonValue &json, const QString &path, int &value)
{
    constexpr double Largest = 1e9;
    double number = 0;
    read(json, path, number);
    if (number != std::trunc(number) || std::abs(number) > Largest) {
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a whole number."), path);
        return;
    }
    value = static_cast<int>(number);
}

void JsonReader::read(const QJsonValue &json, const QString &path, bool &value)
{
    value = json.toBool();
    if (!json.isBool())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be true or false."), path);
}

bool JsonReader::isList(const QJsonValue &json, const QString &path)
{
    if (!json.isArray())
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be a list."), path);
    else if (json.toArray().size() > json_limits::ListLength)
        report(QT_TRANSLATE_NOOP("errors", "%1: %2 has more than %3 entries."), path,
               {QString::number(json_limits::ListLength)});
    else
        return true;
    return false;
}

} // namespace recp
