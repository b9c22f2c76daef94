#include "core/catalog/checklist.h"

#include "core/catalog/catalog.h"
#include "core/catalog/check_reader.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace recp
{

namespace
{

using Key = QLatin1String;

constexpr qsizetype LargestMegabytes = 1;
constexpr std::size_t MostEntries = 1000;

QString placed(Key list, const QString &id)
{
    return QStringLiteral("%1[%2]").arg(list, id);
}

/// Reads the parts of a checklist; the first thing wrong is kept with its file, question and field.
class ChecklistReader
{
public:
    ChecklistReader(const QString &fileName, const Catalog &catalog) : m_problem(fileName), m_catalog(catalog) {}

    Result<Checklist> read(const QJsonObject &object)
    {
        const JsonNode root(object, {}, m_problem);
        root.expectOnly({"name", "add", "change", "hide", "order"});
        m_list.name = root.optionalBilingual(Key("name"));
        for (const JsonNode &node : entries(root, Key("add")))
            readAdded(node);
        for (const JsonNode &node : entries(root, Key("change")))
            readChange(node);
        m_list.hidden = readIds(root, Key("hide"));
        m_list.order = readIds(root, Key("order"));
        if (m_problem.found())
            return m_problem.error();
        return std::move(m_list);
    }

private:
    std::vector<JsonNode> entries(const JsonNode &root, Key key)
    {
        if (!root.has(key))
            return {};
        std::vector<JsonNode> nodes = root.items(key);
        if (nodes.size() <= MostEntries)
            return nodes;
        root.report(QT_TRANSLATE_NOOP("errors", "%1: %2 holds more than %3 entries."), key,
                    {QString::number(MostEntries)});
        return {};
    }

    void readAdded(const JsonNode &node)
    {
        static const QRegularExpression ownId(QStringLiteral("\\AU-[A-Za-z0-9-]{1,40}\\z"));
        const QString id = node.text(Key("id"));
        if (!ownId.match(id).hasMatch()) {
            node.report(QT_TRANSLATE_NOOP(
                            "errors", "%1: %2 “%3” must begin with “U-” and go on with letters, digits and hyphens."),
                        Key("id"), {id});
            return;
        }
        const JsonNode named = node.called(placed(Key("add"), id));
        rejectKnown(named, id, m_addedIds);
        m_list.added.push_back(readCheck(named, m_catalog));
    }

    void readChange(const JsonNode &node)
    {
        CheckChange change{.id = node.text(Key("id")), .question = {}, .evidence = {}, .thresholds = {}};
        const CheckItem *check = m_catalog.check(change.id);
        if (!check) {
            reportUnknown(node, Key("id"), change.id);
            return;
        }
        const JsonNode named = node.called(placed(Key("change"), change.id));
        named.expectOnly({"id", "question", "evidence", "threshold"});
        rejectKnown(named, change.id, m_changedIds);
        if (named.has(Key("question")))
            change.question = readQuestion(named, check->thresholds.size());
        if (named.has(Key("evidence")))
            change.evidence = readEvidence(named);
        if (named.has(Key("threshold")))
            change.thresholds = readValues(named, check->thresholds);
        m_list.changes.push_back(std::move(change));
    }

    /// One number, or a list of as many as the question has.
    static std::vector<double> readValues(const JsonNode &node, const std::vector<Threshold> &thresholds)
    {
        const Key key("threshold");
        const std::vector<JsonNode> items = node.oneOrMore(key);
        if (items.size() != thresholds.size()) {
            node.report(
                QT_TRANSLATE_NOOP("errors", "%1: %2 must hold as many numbers as the question has thresholds, %3."),
                key, {QString::number(thresholds.size())});
            return {};
        }
        std::vector<double> values;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto [lowest, highest] = thresholdBounds(thresholds[i].unit);
            values.push_back(items[i].ownNumber(lowest, highest));
        }
        return values;
    }

    QStringList readIds(const JsonNode &root, Key key)
    {
        QStringList ids;
        QSet<QString> seen;
        for (const JsonNode &item : entries(root, key)) {
            const QString id = item.ownText();
            if (!m_catalog.check(id) && !m_addedIds.contains(id))
                reportUnknown(item, {}, id);
            rejectKnown(item, id, seen, {});
            ids << id;
        }
        return ids;
    }

    static void rejectKnown(const JsonNode &node, const QString &id, QSet<QString> &seen, Key key = Key("id"))
    {
        if (seen.contains(id))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is there twice."), key, {id});
        seen.insert(id);
    }

    static void reportUnknown(const JsonNode &node, Key key, const QString &id)
    {
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a question of the catalogue."), key, {id});
    }

    FirstProblem m_problem;
    const Catalog &m_catalog;
    Checklist m_list;
    QSet<QString> m_addedIds, m_changedIds;
};

QJsonObject toJson(const Bilingual &text)
{
    return {{"vi", text.vi}, {"en", text.en}};
}

template <class T, class Function> QJsonArray toList(const T &items, Function json)
{
    QJsonArray list;
    for (const auto &item : items)
        list.append(json(item));
    return list;
}

/// One value as itself, several as a list.
QJsonValue oneOrList(const QJsonArray &values)
{
    return values.size() == 1 ? values.first() : QJsonValue(values);
}

QJsonValue thresholdToJson(const Threshold &threshold)
{
    QJsonObject json{{"value", threshold.value}};
    if (!threshold.unit.isEmpty())
        json["unit"] = threshold.unit;
    return json;
}

QJsonValue checkToJson(const CheckItem &check)
{
    QJsonObject json{{"id", check.id},
                     {"area", check.area},
                     {"question", toJson(check.question)},
                     {"suggests", QJsonArray::fromStringList(check.suggests)}};
    if (check.evidence != Bilingual())
        json["evidence"] = toJson(check.evidence);
    if (!check.thresholds.empty()) {
        json["threshold"] = oneOrList(toList(check.thresholds, thresholdToJson));
        json["source"] = toJson(check.source);
        json["status"] = key(check.status);
    }
    return json;
}

QJsonValue changeToJson(const CheckChange &change)
{
    QJsonObject json{{"id", change.id}};
    if (change.question)
        json["question"] = toJson(*change.question);
    if (change.evidence)
        json["evidence"] = toJson(*change.evidence);
    if (!change.thresholds.empty())
        json["threshold"] = oneOrList(toList(change.thresholds, [](double value) { return QJsonValue(value); }));
    return json;
}

void apply(const CheckChange &change, CheckItem &check)
{
    check.question = change.question.value_or(check.question);
    check.evidence = change.evidence.value_or(check.evidence);
    for (std::size_t i = 0; i < std::min(change.thresholds.size(), check.thresholds.size()); ++i)
        check.thresholds[i].value = change.thresholds[i];
}

void applyChanges(const std::vector<CheckChange> &changes, std::vector<CheckItem> &checks)
{
    for (const CheckChange &change : changes) {
        const auto check =
            std::find_if(checks.begin(), checks.end(), [&](const CheckItem &item) { return item.id == change.id; });
        if (check != checks.end())
            apply(change, *check);
    }
}

/// Sorts by area, in an area the listed questions first; all others stay in their order.
void sortChecks(std::vector<CheckItem> &checks, const std::vector<CheckArea> &areas, const QStringList &order)
{
    QHash<QString, qsizetype> areaRank, rank;
    for (const CheckArea &area : areas)
        areaRank.insert(area.id, areaRank.size());
    for (const QString &id : order)
        rank.insert(id, rank.size());
    const auto place = [&](const CheckItem &check) {
        return std::pair(areaRank.value(check.area, areaRank.size()), rank.value(check.id, rank.size()));
    };
    std::stable_sort(checks.begin(), checks.end(),
                     [&](const CheckItem &a, const CheckItem &b) { return place(a) < place(b); });
}

} // namespace

Result<Checklist> readChecklist(const QByteArray &json, const QString &fileName, const Catalog &catalog)
{
    if (json.size() > LargestMegabytes * 1024 * 1024)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MB and was not read."),
                     {fileName, QString::number(LargestMegabytes)},
                     {}};
    const auto object = parseJsonObject(json, fileName);
    if (!object)
        return object.error();
    return ChecklistReader(fileName, catalog).read(*object);
}

QByteArray writeChecklist(const Checklist &list)
{
    QJsonObject json{{"add", toList(list.added, checkToJson)},
                     {"change", toList(list.changes, changeToJson)},
                     {"hide", QJsonArray::fromStringList(list.hidden)},
                     {"order", QJsonArray::fromStringList(list.order)}};
    if (list.name != Bilingual())
        json["name"] = toJson(list.name);
    return QJsonDocument(json).toJson();
}

std::vector<CheckItem> appliedChecks(std::vector<CheckItem> checks, const std::vector<CheckArea> &areas,
                                     const Checklist &list)
{
    applyChanges(list.changes, checks);
    checks.insert(checks.end(), list.added.begin(), list.added.end());
    const QSet<QString> hidden(list.hidden.begin(), list.hidden.end());
    std::erase_if(checks, [&](const CheckItem &check) { return hidden.contains(check.id); });
    sortChecks(checks, areas, list.order);
    return checks;
}

} // namespace recp
