#include "core/catalog/catalog.h"
#include "core/catalog/check_reader.h"
#include "core/catalog/factor_set_reader.h"
#include "core/catalog/json_reader.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace recp
{

namespace
{

using Key = QLatin1String;

void reportTwice(const JsonNode &node, Key key, const QString &id)
{
    node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is there twice."), key, {id});
}

/// A list of {"id", "name"}.
std::vector<CatalogEntry> readEntries(const JsonNode &root, Key key)
{
    std::vector<CatalogEntry> entries;
    QSet<QString> ids;
    for (const JsonNode &node : root.items(key)) {
        node.expectOnly({"id", "name"});
        const CatalogEntry entry{node.text(Key("id")), node.bilingual(Key("name"))};
        if (ids.contains(entry.id))
            reportTwice(node, Key("id"), entry.id);
        ids.insert(entry.id);
        entries.push_back(entry);
    }
    return entries;
}

template <class T> bool contains(const std::vector<T> &entries, const QString &id)
{
    return std::any_of(entries.begin(), entries.end(), [&](const T &entry) { return entry.id == id; });
}

/// {"low": 10, "high": 30} under a key that may be missing.
void readRange(const JsonNode &node, Key key, double maximum, std::optional<double> &low, std::optional<double> &high)
{
    if (!node.has(key))
        return;
    const JsonNode range = node.at(key);
    range.expectOnly({"low", "high"});
    low = range.number(Key("low"), 0, maximum);
    high = range.number(Key("high"), 0, maximum);
    if (*low > *high)
        range.report(QT_TRANSLATE_NOOP("errors", "%1: the low end of %2 is above its high end."));
}

std::vector<Resource> readStreams(const JsonNode &node)
{
    std::vector<Resource> streams;
    for (const JsonNode &item : node.items(Key("streams"))) {
        const QString text = item.ownText();
        const auto resource = resourceFromKey(text);
        if (!resource)
            item.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known resource."), {}, {text});
        streams.push_back(resource.value_or(Resource::Other));
    }
    return streams;
}

std::optional<AdoptionStatistics> readAdoption(const JsonNode &node)
{
    if (!node.has(Key("adoption")))
        return std::nullopt;
    const JsonNode adoption = node.at(Key("adoption"));
    adoption.expectOnly({"arc", "count", "implemented_share", "median_payback"});
    AdoptionStatistics statistics{.arc = adoption.text(Key("arc")),
                                  .count = static_cast<int>(adoption.number(Key("count"), 1, 1e6)),
                                  .implementedShare = adoption.number(Key("implemented_share"), 0, 1),
                                  .medianPayback = {}};
    if (adoption.has(Key("median_payback")))
        statistics.medianPayback = adoption.number(Key("median_payback"), 0, 100);
    return statistics;
}

CatalogFormula readFormula(const JsonNode &node)
{
    node.expectOnly({"id", "text", "inputs", "output", "source", "status"});
    return {.id = node.text(Key("id")),
            .text = node.bilingual(Key("text")),
            .inputs = node.texts(Key("inputs")),
            .output = node.text(Key("output")),
            .source = node.eitherText(Key("source")),
            .status = node.status(Key("status"))};
}

CatalogSolution readSolution(const JsonNode &node)
{
    node.expectOnly({"code", "name", "category", "system", "resource", "streams", "saving", "saving_basis", "payback",
                     "measure", "caution", "symbiosis", "formula", "calculator", "source", "status", "adoption"});
    CatalogSolution solution{.code = node.text(Key("code")),
                             .name = node.bilingual(Key("name")),
                             .category = node.text(Key("category")),
                             .system = node.text(Key("system")),
                             .resource = node.text(Key("resource")),
                             .streams = readStreams(node),
                             .savingLow = {},
                             .savingHigh = {},
                             .savingBasis = node.bilingual(Key("saving_basis")),
                             .paybackLow = {},
                             .paybackHigh = {},
                             .measure = node.bilingual(Key("measure")),
                             .caution = node.optionalBilingual(Key("caution")),
                             .symbiosis = node.optionalText(Key("symbiosis")),
                             .formula = node.text(Key("formula")),
                             .calculator = node.text(Key("calculator")),
                             .source = node.eitherText(Key("source")),
                             .status = node.status(Key("status")),
                             .adoption = readAdoption(node)};
    readRange(node, Key("saving"), 100, solution.savingLow, solution.savingHigh);
    readRange(node, Key("payback"), 100, solution.paybackLow, solution.paybackHigh);
    return solution;
}

} // namespace

/// Fills a Catalog file by file; each step says what is wrong with its own file.
class CatalogLoader
{
public:
    explicit CatalogLoader(const QString &root) : m_root(root) {}

    Result<Catalog> load()
    {
        RECP_TRY(loadFactorSets());
        RECP_TRY(loadSolutions());
        RECP_TRY(loadSectors());
        RECP_TRY(loadChecks());
        RECP_TRY(loadSectorMedians());
        return std::move(m_catalog);
    }

private:
    /// Reads one file of one object with `read`, which reports to the node it is given.
    template <class Function> Result<void> readFile(const QString &name, Function read)
    {
        const QString path = m_root + u'/' + name;
        const auto object = readJsonFile(path);
        if (!object)
            return object.error();
        FirstProblem problem(QFileInfo(path).fileName());
        read(JsonNode(*object, {}, problem));
        if (problem.found())
            return problem.error();
        return {};
    }

    Result<void> loadFactorSets()
    {
        const QDir folder(m_root + u"/factors"_qs);
        for (const QString &name : folder.entryList({u"*.json"_qs}, QDir::Files, QDir::Name)) {
            auto set = readFactorSet(folder.filePath(name));
            if (!set)
                return set.error();
            if (m_catalog.factorSet(set->id))
                return Error{QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is there twice."), {name, u"id"_qs, set->id}, {}};
            m_catalog.m_factorSets.push_back(std::move(set).value());
        }
        if (m_catalog.m_factorSets.empty())
            return Error{QT_TRANSLATE_NOOP("errors", "No factor set was found in %1."), {folder.path()}, {}};
        std::stable_sort(m_catalog.m_factorSets.begin(), m_catalog.m_factorSets.end(),
                         [](const FactorSet &a, const FactorSet &b) { return a.date < b.date; });
        return {};
    }

    Result<void> loadSolutions()
    {
        return readFile(u"solutions/solutions.json"_qs, [this](const JsonNode &root) {
            root.expectOnly({"categories", "systems", "symbiosis_types", "stages", "formulas", "solutions"});
            m_catalog.m_categories = readEntries(root, Key("categories"));
            m_catalog.m_systems = readEntries(root, Key("systems"));
            m_catalog.m_symbiosisTypes = readEntries(root, Key("symbiosis_types"));
            for (const JsonNode &node : root.items(Key("formulas"))) {
                const CatalogFormula formula = readFormula(node);
                if (m_catalog.formula(formula.id))
                    reportTwice(node, Key("id"), formula.id);
                m_catalog.m_formulas.push_back(formula);
            }
            for (const JsonNode &node : root.items(Key("solutions")))
                addSolution(node);
            readStages(root.at(Key("stages")));
        });
    }

    /// Codes of the measures that act on distribution and generation; the others act on demand.
    void readStages(const JsonNode &node)
    {
        node.expectOnly({"distribution", "generation"});
        const std::pair<Key, MeasureStage> stages[] = {{Key("distribution"), MeasureStage::Distribution},
                                                       {Key("generation"), MeasureStage::Generation}};
        for (const auto &[key, stage] : stages) {
            for (const JsonNode &item : node.items(key)) {
                const QString code = item.ownText();
                const auto found = std::find_if(m_catalog.m_solutions.begin(), m_catalog.m_solutions.end(),
                                                [&](const CatalogSolution &solution) { return solution.code == code; });
                if (found == m_catalog.m_solutions.end())
                    item.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known solution."), {}, {code});
                else
                    found->stage = stage;
            }
        }
    }

    void addSolution(const JsonNode &node)
    {
        CatalogSolution solution = readSolution(node);
        if (!contains(m_catalog.m_categories, solution.category))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known category."), Key("category"),
                        {solution.category});
        if (!contains(m_catalog.m_systems, solution.system))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known system."), Key("system"),
                        {solution.system});
        if (!m_catalog.formula(solution.formula))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known formula."), Key("formula"),
                        {solution.formula});
        if (!solution.symbiosis.isEmpty() && !contains(m_catalog.m_symbiosisTypes, solution.symbiosis))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known kind of symbiosis."), Key("symbiosis"),
                        {solution.symbiosis});
        if (m_catalog.solution(solution.code))
            reportTwice(node, Key("code"), solution.code);
        m_catalog.m_solutionByCode.insert(solution.code, static_cast<int>(m_catalog.m_solutions.size()));
        m_catalog.m_solutions.push_back(std::move(solution));
    }

    Result<void> loadChecks()
    {
        RECP_TRY(loadCheckFile(u"checks/checks.json"_qs));
        const QString sectors = u"checks/sectors"_qs;
        for (const QString &name : QDir(m_root + u'/' + sectors).entryList({u"*.json"_qs}, QDir::Files, QDir::Name))
            RECP_TRY(loadCheckFile(sectors + u'/' + name));
        return {};
    }

    /// The questions of every enterprise, or the add-on of a sector.
    Result<void> loadCheckFile(const QString &name)
    {
        return readFile(name, [this](const JsonNode &root) {
            root.expectOnly({"areas", "checks"});
            for (const JsonNode &node : root.items(Key("areas")))
                addArea(node);
            for (const JsonNode &node : root.items(Key("checks")))
                addCheck(node);
        });
    }

    void addArea(const JsonNode &node)
    {
        node.expectOnly({"id", "name", "sectors"});
        CheckArea area{node.text(Key("id")), node.bilingual(Key("name")), {}};
        if (node.has(Key("sectors")))
            area.sectors = node.texts(Key("sectors"));
        for (const QString &code : area.sectors) {
            if (m_catalog.sectorName(code).en.isEmpty())
                node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known sector."), Key("sectors"), {code});
        }
        if (m_catalog.area(area.id))
            reportTwice(node, Key("id"), area.id);
        m_catalog.m_areas.push_back(std::move(area));
    }

    void addCheck(const JsonNode &node)
    {
        CheckItem check = readCheck(node, m_catalog);
        if (m_catalog.check(check.id))
            reportTwice(node, Key("id"), check.id);
        m_catalog.m_checkById.insert(check.id, static_cast<int>(m_catalog.m_checks.size()));
        m_catalog.m_checks.push_back(std::move(check));
    }

    Result<void> loadSectors()
    {
        return readFile(u"sectors/sectors.json"_qs, [this](const JsonNode &root) {
            root.expectOnly({"source", "sectors"});
            root.text(Key("source"));
            m_catalog.m_sectors = readEntries(root, Key("sectors"));
        });
    }

    Result<void> loadSectorMedians()
    {
        return readFile(u"sectors/medians.json"_qs, [this](const JsonNode &root) {
            root.expectOnly({"name", "source", "medians"});
            m_catalog.m_sectorMedianName = root.bilingual(Key("name"));
            m_catalog.m_sectorMedianSource = root.bilingual(Key("source"));
            for (const JsonNode &node : root.items(Key("medians"))) {
                node.expectOnly({"sector", "naics", "count", "lower_quartile", "median", "upper_quartile"});
                constexpr double Largest = 1e9;
                const SectorMedian median{
                     .sector = node.text(Key("sector")),
                     .count = static_cast<int>(node.number(Key("count"), 1, 1e6)),
                     .lowerQuartile = node.number(Key("lower_quartile"), 0, Largest),
                     .median = node.number(Key("median"), 0, Largest),
                     .upperQuartile = node.number(Key("upper_quartile"), 0, Largest)};
                if (median.lowerQuartile > median.median || median.median > median.upperQuartile)
                    node.report(QT_TRANSLATE_NOOP("errors", "%1: the low end of %2 is above its high end."), Key("median"));
                m_catalog.m_sectorMedians.push_back(median);
            }
        });
    }

    QString m_root;
    Catalog m_catalog;
};

Result<Catalog> Catalog::load(const QString &root)
{
    return CatalogLoader(root).load();
}

} // namespace recp
