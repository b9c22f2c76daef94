#pragma once

#include "core/base/id.h"
#include "core/catalog/json_reader.h"
#include "core/domain/keys.h"
#include "core/domain/resource.h"

#include <cmath>
#include <concepts>
#include <optional>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace recp
{

// A struct is described once, by a function template `fields(archive, value)` that names its members:
//     archive.must("id", e.id);  archive.field("note", e.note);
// JsonWriter and JsonReader are the two archives: what one writes the other reads, because both follow the same lines.
// `must` is always there. `field` is left out where it is empty: no text, no id, no date, no number, an empty list.

/// For `template <class A, Is<Enterprise> T> void fields(A &, T &)`: a struct to read, or a const one to write.
template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

/// What a file may hold at most: enough for any audit, too little to exhaust the machine.
namespace json_limits
{
constexpr qsizetype FileBytes = 64 * 1024 * 1024;
constexpr qsizetype TextLength = 100'000;
constexpr qsizetype ListLength = 200'000;
constexpr int FreeDepth = 32; ///< levels of an object whose shape is not described
constexpr double Number = 1e30;
}

inline QString keyOf(Resource resource)
{
    return resourceKey(resource);
}
template <class E> QString keyOf(E value)
{
    return key(value);
}
inline void fromKeyOf(const QString &key, std::optional<Resource> &value)
{
    value = resourceFromKey(key);
}
template <class E> void fromKeyOf(const QString &text, std::optional<E> &value)
{
    value = fromKey<E>(text);
}

class JsonWriter
{
public:
    template <class T> void must(const char *key, const T &value) { m_object.insert(QLatin1String(key), json(value)); }
    template <class T> void field(const char *key, const T &value)
    {
        if (!isEmpty(value))
            must(key, value);
    }
    /// Bounds are for reading.
    template <class T> void number(const char *key, const T &value, double, double) { field(key, value); }

    QJsonObject object() const { return m_object; }

private:
    static bool isEmpty(const QString &text) { return text.isEmpty(); }
    static bool isEmpty(const Id &id) { return id.isNull(); }
    static bool isEmpty(const QDate &date) { return !date.isValid(); }
    static bool isEmpty(const QDateTime &time) { return !time.isValid(); }
    static bool isEmpty(const QStringList &list) { return list.isEmpty(); }
    static bool isEmpty(const QJsonObject &object) { return object.isEmpty(); }
    static bool isEmpty(double value) { return !std::isfinite(value); }
    static bool isEmpty(int) { return false; }
    static bool isEmpty(bool value) { return !value; }
    template <class T> static bool isEmpty(const std::vector<T> &list) { return list.empty(); }
    template <class T> static bool isEmpty(const std::optional<T> &value) { return !value || isEmpty(*value); }
    template <class T> static bool isEmpty(const T &) { return false; }

    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const Id &id) { return toText(id); }
    static QJsonValue json(const QDate &date) { return date.toString(Qt::ISODate); }
    static QJsonValue json(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }
    static QJsonValue json(const QStringList &list) { return QJsonArray::fromStringList(list); }
    static QJsonValue json(const QJsonObject &object) { return object; }
    static QJsonValue json(double value) { return value + 0.0; } // minus zero is written as zero
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(bool value) { return value; }
    template <class T> static QJsonValue json(const std::optional<T> &value) { return json(*value); }
    template <class T> static QJsonValue json(const std::vector<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(json(item));
        return array;
    }
    template <class T> static QJsonValue json(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return keyOf(value);
        } else {
            JsonWriter writer;
            fields(writer, value);
            return writer.m_object;
        }
    }

    QJsonObject m_object;
};

/// Reads an object whose place in the file is `path`. The first thing wrong is kept in `problem`; later ones are not
/// looked at, and who asked discards what was read.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, FirstProblem &problem)
        : m_object(std::move(object)), m_path(std::move(path)), m_problem(problem)
    {
    }

    template <class T> void must(const char *key, T &value)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined())
            report(QT_TRANSLATE_NOOP("errors", "%1: %2 is missing."), pathOf(key));
        else
            read(json, pathOf(key), value);
    }
    /// What is missing keeps the struct's own default.
    template <class T> void field(const char *key, T &value)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined())
            read(json, pathOf(key), value);
    }
    /// A number, or an optional one, that must lie within bounds.
    template <class T> void number(const char *key, T &value, double minimum, double maximum)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined())
            return;
        double number = 0;
        read(json, pathOf(key), number);
        checkBounds(number, pathOf(key), minimum, maximum);
        value = number;
    }

    /// Refuses keys that nobody asked for: a slip in an optional name must not pass unseen.
    void expectNothingElse();

    void report(const char *sentence, const QString &path, const QStringList &arguments = {});
    QString pathOf(const char *key) const;

private:
    QJsonValue take(const char *key);
    void checkBounds(double value, const QString &path, double minimum, double maximum);

    void read(const QJsonValue &json, const QString &path, QString &text);
    void read(const QJsonValue &json, const QString &path, Id &id);
    void read(const QJsonValue &json, const QString &path, QDate &date);
    void read(const QJsonValue &json, const QString &path, QDateTime &time);
    void read(const QJsonValue &json, const QString &path, QStringList &list);
    void read(const QJsonValue &json, const QString &path, QJsonObject &object);
    void read(const QJsonValue &json, const QString &path, double &value);
    void read(const QJsonValue &json, const QString &path, int &value);
    void read(const QJsonValue &json, const QString &path, bool &value);
    bool isList(const QJsonValue &json, const QString &path);

    template <class T> void read(const QJsonValue &json, const QString &path, std::optional<T> &value)
    {
        T content{};
        read(json, path, content);
        value = std::move(content);
    }
    template <class T> void read(const QJsonValue &json, const QString &path, std::vector<T> &list)
    {
        if (!isList(json, path))
            return;
        const QJsonArray array = json.toArray();
        list.reserve(static_cast<std::size_t>(array.size()));
        for (qsizetype i = 0; i < array.size() && !m_problem.found(); ++i) {
            list.emplace_back();
            read(array.at(i), path + u'[' + QString::number(i) + u']', list.back());
        }
    }
    template <class T> void read(const QJsonValue &json, const QString &path, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            readKey(json, path, value);
        } else if (!json.isObject()) {
            report(QT_TRANSLATE_NOOP("errors", "%1: %2 must be an object."), path);
        } else {
            JsonReader reader(json.toObject(), path, m_problem);
            fields(reader, value);
            reader.expectNothingElse();
        }
    }
    template <class E> void readKey(const QJsonValue &json, const QString &path, E &value)
    {
        QString text;
        read(json, path, text);
        std::optional<E> known;
        fromKeyOf(text, known);
        if (known)
            value = *known;
        else
            report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not known."), path, {text.left(60)});
    }

    QJsonObject m_object;
    QString m_path;
    FirstProblem &m_problem;
    std::vector<const char *> m_taken;
};

} // namespace recp
