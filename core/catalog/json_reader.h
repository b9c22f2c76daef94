#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/keys.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <vector>

namespace recp
{

/// The first thing found wrong in a file of the reference data. Readers go on after it, so that reading needs no
/// branches; who asked for the file looks here at the end.
class FirstProblem
{
public:
    explicit FirstProblem(QString file) : m_file(std::move(file)) {}

    bool found() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    /// Keeps a sentence with %1 the file, %2 the field and %3 … what is said of it. Only the first one is kept.
    void report(const char *sentence, const QString &field, const QStringList &arguments = {});

private:
    QString m_file;
    std::optional<Error> m_error;
};

/// A value somewhere in a file, with the way to it: "solutions[12].category". Every reader reports what it does not
/// find and then returns an empty value.
class JsonNode
{
public:
    JsonNode(QJsonValue value, QString path, FirstProblem &problem);

    const QString &path() const { return m_path; }
    /// The same value, called otherwise in reports: "add[U-DYE-01]" says more than "add[3]".
    JsonNode called(const QString &path) const { return {m_value, path, *m_problem}; }
    bool has(QLatin1String key) const;
    /// The value of a key of an object; reported where it is missing.
    JsonNode at(QLatin1String key) const;
    /// The items of the list under a key.
    std::vector<JsonNode> items(QLatin1String key) const;
    /// The items of a list, or the one value that stands in its place.
    std::vector<JsonNode> oneOrMore(QLatin1String key) const;
    /// Reports every key of the object but these: a slip in an optional name must not pass unseen.
    void expectOnly(std::initializer_list<const char *> keys) const;

    /// A text that is not empty.
    QString text(QLatin1String key) const;
    /// A text that may be missing or empty.
    QString optionalText(QLatin1String key) const;
    /// The list of texts under a key, none empty.
    QStringList texts(QLatin1String key) const;
    /// {"vi": …, "en": …}, both not empty.
    Bilingual bilingual(QLatin1String key) const;
    Bilingual optionalBilingual(QLatin1String key) const;
    /// A text in both languages, or one plain text that is the same in both (a document's number, a foreign title).
    Bilingual eitherText(QLatin1String key) const;
    /// The same for one that may be missing.
    Bilingual optionalEitherText(QLatin1String key) const;
    double number(QLatin1String key, double minimum, double maximum) const;
    /// This node as a number.
    double ownNumber(double minimum, double maximum) const;
    bool flag(QLatin1String key) const;
    bool optionalFlag(QLatin1String key) const;
    QDate date(QLatin1String key) const;
    /// Invalid where the value is null or missing.
    QDate optionalDate(QLatin1String key) const;
    /// "17:30" as minutes of the day; "24:00" is its end.
    int minuteOfDay(QLatin1String key) const;
    SourceStatus status(QLatin1String key) const;

    /// Reports something about the value under a key (or about the node itself, for an empty key).
    void report(const char *sentence, QLatin1String key = {}, const QStringList &arguments = {}) const;
    /// This node as a text; what texts() reads of each item.
    QString ownText() const;

private:
    QString pathOf(QLatin1String key) const;

    QJsonValue m_value;
    QString m_path;
    FirstProblem *m_problem;
};

/// The object in the content of a JSON file. Errors name the file.
Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &fileName);
/// The object in a JSON file of at most 16 MB. Errors name the file.
Result<QJsonObject> readJsonFile(const QString &path);

} // namespace recp
