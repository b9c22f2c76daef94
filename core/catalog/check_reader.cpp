#include "core/catalog/check_reader.h"

#include "core/catalog/catalog.h"

#include <QCoreApplication>

namespace recp
{

namespace
{

using Key = QLatin1String;

constexpr qsizetype LongestUnit = 20;
constexpr std::size_t MostThresholds = 9; // %1 … %9
constexpr qsizetype MostSuggestions = 20;

void limitLength(const JsonNode &node, Key key, const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 is longer than %3 characters."), key,
                    {QString::number(longest)});
}

void limitLength(const JsonNode &node, Key key, const Bilingual &text)
{
    limitLength(node, key, text.vi.size() > text.en.size() ? text.vi : text.en, LongestCheckText);
}

Threshold readThreshold(const JsonNode &node)
{
    node.expectOnly({"value", "unit"});
    const QString unit = node.optionalText(Key("unit"));
    limitLength(node, Key("unit"), unit, LongestUnit);
    const auto [lowest, highest] = thresholdBounds(unit);
    return {node.number(Key("value"), lowest, highest), unit};
}

void readThresholds(const JsonNode &node, CheckItem &check)
{
    if (!node.has(Key("threshold")))
        return;
    for (const JsonNode &item : node.oneOrMore(Key("threshold")))
        check.thresholds.push_back(readThreshold(item));
    if (check.thresholds.size() > MostThresholds)
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 holds more than %3 entries."), Key("threshold"),
                    {QString::number(MostThresholds)});
    check.source = node.eitherText(Key("source"));
    limitLength(node, Key("source"), check.source);
    check.status = node.status(Key("status"));
}

QStringList readSuggestions(const JsonNode &node, const Catalog &catalog)
{
    QStringList codes;
    for (const JsonNode &item : node.items(Key("suggests"))) {
        const QString code = item.ownText();
        if (!catalog.solution(code))
            item.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a solution of the catalogue."), {}, {code});
        if (codes.contains(code))
            item.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is there twice."), {}, {code});
        if (codes.size() == MostSuggestions) {
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 holds more than %3 entries."), Key("suggests"),
                        {QString::number(MostSuggestions)});
            break;
        }
        codes << code;
    }
    return codes;
}

} // namespace

Bilingual readQuestion(const JsonNode &node, std::size_t thresholds)
{
    const Key key("question");
    const Bilingual question = node.bilingual(key);
    limitLength(node, key, question);
    for (const auto &[language, text] : {std::pair("vi", question.vi), std::pair("en", question.en)}) {
        if (!hasPlaces(text, thresholds))
            node.at(key).report(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "%1: %2 must have a numbered place for each threshold of the question (%3) and no other."),
                Key(language), {QString::number(thresholds)});
    }
    return question;
}

Bilingual readEvidence(const JsonNode &node)
{
    const Bilingual evidence = node.optionalBilingual(Key("evidence"));
    limitLength(node, Key("evidence"), evidence);
    return evidence;
}

CheckItem readCheck(const JsonNode &node, const Catalog &catalog)
{
    node.expectOnly({"id", "area", "question", "evidence", "suggests", "threshold", "source", "status"});
    CheckItem check{.id = node.text(Key("id")),
                    .area = node.text(Key("area")),
                    .question = {},
                    .evidence = readEvidence(node),
                    .suggests = {},
                    .thresholds = {},
                    .source = {}};
    readThresholds(node, check);
    check.question = readQuestion(node, check.thresholds.size());
    if (!catalog.area(check.area))
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known area."), Key("area"), {check.area});
    check.suggests = readSuggestions(node, catalog);
    return check;
}

} // namespace recp
