#include "core/report/analysis_elements.h"

#include "core/analysis/benchmarks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace recp::report {

namespace {

Table identityTable(const Words &w)
{
    const Enterprise &e = w.document.enterprise;
    const Audit &a = w.document.audit;
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Enterprise and audit"));
    table.columns = {left({}, false), left({})};
    const auto row = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            table.rows.push_back({faint(w(name)), cell(value)});
    };
    row(QT_TRANSLATE_NOOP("report", "Enterprise"), w.enterpriseName());
    row(QT_TRANSLATE_NOOP("report", "Tax code"), e.taxCode);
    row(QT_TRANSLATE_NOOP("report", "Address"), QStringList({e.address, e.province}).filter(QRegularExpression(QStringLiteral("\\S"))).join(QStringLiteral(", ")));
    row(QT_TRANSLATE_NOOP("report", "Park"), w.document.park ? w.document.park->name : QString());
    const QString sector = w.catalog.sectorName(e.sectorCode).in(w.texts.language());
    row(QT_TRANSLATE_NOOP("report", "Sector (VSIC)"), QStringLiteral("%1 %2").arg(e.sectorCode, sector).trimmed());
    row(QT_TRANSLATE_NOOP("report", "Main product"), e.mainProduct);
    row(QT_TRANSLATE_NOOP("report", "Employees"), e.employees ? w.number(*e.employees) : QString());
    row(QT_TRANSLATE_NOOP("report", "Operating hours a year"), e.operatingHours ? w.number(*e.operatingHours / 3600) : QString());
    row(QT_TRANSLATE_NOOP("report", "Contact"), QStringList({e.contactName, e.contactPhone, e.contactEmail}).join(QLatin1Char(' ')).trimmed());
    row(QT_TRANSLATE_NOOP("report", "Baseline period"), w.period(a.periodFrom, a.periodTo));
    row(QT_TRANSLATE_NOOP("report", "Visit"), a.visitFrom.isValid() ? QStringLiteral("%1 – %2").arg(w.date(a.visitFrom), w.date(a.visitTo)) : QString());
    for (const TeamMember &member : a.team) {
        QString name = member.name;
        if (!member.certificate.isEmpty())
            name += w(QT_TRANSLATE_NOOP("report", ", certificate %1"), {member.certificate});
        if (!member.organisation.isEmpty())
            name += QStringLiteral(", ") + member.organisation;
        table.rows.push_back({faint(w.word(member.role)), cell(name)});
    }
    row(QT_TRANSLATE_NOOP("report", "Money"), QStringLiteral("%1, %2").arg(a.currency, w.word(a.vatBasis)));
    return table;
}

QString amountText(const Words &w, const Flow &flow, const FlowSummary &summary)
{
    const Unit *unit = findUnitByKey(flow.unit);
    return w.sum(summary.quantity, w.number(unit ? fromSi(summary.quantity.value, *unit) : summary.quantity.value, 4));
}

Table flowsTable(const Words &w)
{
    const BaselineSummary &b = w.results.baseline;
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "What entered and left in the baseline period"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Flow"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Quantity"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Unit")), false),
                     right(w(QT_TRANSLATE_NOOP("report", "Cost, %1"), {w.moneyUnit()})),
                     right(w(QT_TRANSLATE_NOOP("report", "Price, %1 a unit"), {w.document.audit.currency})),
                     right(w(QT_TRANSLATE_NOOP("report", "Energy, GJ"))),
                     right(w(QT_TRANSLATE_NOOP("report", "tCO2e")))};
    const QString none = QStringLiteral("–");
    for (std::size_t i = 0; i < w.document.flows.size(); ++i) {
        const Flow &flow = w.document.flows[i];
        const FlowSummary &s = b.flows[i];
        const Unit *unit = findUnitByKey(flow.unit);
        const bool sells = flow.resource == Resource::Product || flow.resource == Resource::ByProduct;
        Cell name = cell(flow.name);
        name.icon = flow.resource;
        table.rows.push_back({name, cell(amountText(w, flow, s)), faint(w.unitLabel(flow.unit)),
                              cell(sells && !s.cost.any ? none : w.sum(s.cost, w.money(s.cost.value))),
                              cell(s.unitPrice && unit ? w.number(*s.unitPrice * unit->factor, 4) : none),
                              cell(s.energy ? w.number(*s.energy / 1e9) : none),
                              cell(s.emission ? w.tonnes(*s.emission) : none)});
    }
    table.total = {strong(w(QT_TRANSLATE_NOOP("report", "Total"))), cell({}), cell({}), strong(w.sum(b.cost, w.money(b.cost.value))), cell({}),
                   strong(w.sum(b.energy, w.number(b.energy.value / 1e9))), strong(w.sum(b.emission, w.tonnes(b.emission.value)))};
    return table;
}

bool isKnown(double value)
{
    return !std::isnan(value);
}

bool hasCost(const Flow &flow)
{
    return flow.resource != Resource::Product && flow.resource != Resource::ByProduct;
}

/// Cost by month, stacked; empty when the bills are not by month.
std::optional<Figure> monthlyCost(const Words &w)
{
    const BaselineSummary &b = w.results.baseline;
    StackedBars bars;
    bars.unit = w.moneyUnit();
    for (const QDate &month : b.months)
        bars.categories += month.toString(QStringLiteral("MM/yy"));
    for (Resource resource : allResources()) {
        for (std::size_t i = 0; i < b.flows.size(); ++i) {
            const Flow &flow = w.document.flows[i];
            const auto &monthly = b.flows[i].monthlyCost;
            if (flow.resource != resource || !hasCost(flow) || std::none_of(monthly.begin(), monthly.end(), isKnown))
                continue;
            std::vector<double> values;
            for (double cost : monthly)
                values.push_back(w.document.audit.currency == QLatin1String("VND") ? cost / 1e6 : cost);
            bars.series.push_back({flow.name, resource, values});
        }
    }
    if (bars.series.empty())
        return std::nullopt;
    return Figure{w(QT_TRANSLATE_NOOP("report", "Cost by month, %1"), {w.moneyUnit()}), bars, 62, {}};
}

/// Shares of cost, energy and CO2e by flow.
std::optional<Figure> shares(const Words &w)
{
    const BaselineSummary &b = w.results.baseline;
    struct Total {
        const char *name;
        double (*value)(const FlowSummary &);
    };
    static constexpr Total totals[] = {
        {QT_TRANSLATE_NOOP("report", "Cost"), [](const FlowSummary &s) { return s.cost.any ? s.cost.value : 0; }},
        {QT_TRANSLATE_NOOP("report", "Energy"), [](const FlowSummary &s) { return s.energy.value_or(0); }},
        {QT_TRANSLATE_NOOP("report", "CO2e"), [](const FlowSummary &s) { return s.emission.value_or(0); }},
    };
    ShareBars bars;
    for (const Total &total : totals) {
        double sum = 0;
        for (std::size_t i = 0; i < b.flows.size(); ++i)
            sum += hasCost(w.document.flows[i]) ? total.value(b.flows[i]) : 0;
        if (!(sum > 0))
            continue;
        ShareBars::Bar bar{w(total.name), {}};
        for (std::size_t i = 0; i < b.flows.size(); ++i) {
            const Flow &flow = w.document.flows[i];
            const double value = hasCost(flow) ? total.value(b.flows[i]) : 0;
            if (value > 0)
                bar.parts.push_back({flow.name, flow.resource, value, w.percent(value / sum, 2)});
        }
        bars.bars.push_back(bar);
    }
    if (bars.bars.empty())
        return std::nullopt;
    const double height = 10 + 6.5 * static_cast<double>(bars.bars.size()); // the names take up to two lines
    return Figure{w(QT_TRANSLATE_NOOP("report", "Shares of cost, energy and CO2e")), bars, height, {}};
}

struct IndicatorForm {
    const char *unit;
    const char *label;
    double scale; ///< SI amount per unit
};

IndicatorForm formOf(const Indicator &indicator)
{
    const QString unit = QString::fromUtf8(indicator.unit);
    if (unit == QLatin1String("GJ"))
        return {"GJ", "GJ", 1e9};
    if (unit == QLatin1String("m3"))
        return {"m3", "m³", 1};
    if (unit == QLatin1String("kgCO2e"))
        return {"kgCO2e", "kg CO₂e", 1};
    return {"kg", "kg", 1};
}

Table indicatorsTable(const Words &w)
{
    const BaselineSummary &b = w.results.baseline;
    Table table;
    const Unit *product = b.product ? findUnitByKey(b.product->unit) : nullptr;
    const QString per = b.product ? w.unitLabel(b.product->unit) : QString();
    table.caption = w(QT_TRANSLATE_NOOP("report", "Indicators per product (%1)"), {b.product ? b.product->name : QString()});
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Indicator"))), right(w(QT_TRANSLATE_NOOP("report", "Value"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Unit")), false)};
    for (const Indicator &indicator : b.indicators) {
        const IndicatorForm form = formOf(indicator);
        const double value = indicator.value * (product ? product->factor : 1) / form.scale;
        table.rows.push_back({cell(w(indicator.name)), strong((indicator.complete ? QString() : QStringLiteral("≥ ")) + w.number(value)),
                              faint(QStringLiteral("%1/%2").arg(QString::fromUtf8(form.label), per))});
    }
    return table;
}

QString publishedText(const Words &w, const BenchmarkComparison &row)
{
    const QString value = QStringLiteral("%1 %2").arg(w.number(row.published), row.unit);
    if (!row.lowerQuartile)
        return value;
    return w(QT_TRANSLATE_NOOP("report", "%1 (median of %2 plants; half of them %3 to %4)"),
             {value, w.number(row.count), w.number(*row.lowerQuartile), w.number(*row.upperQuartile)});
}

Table benchmarksTable(const Words &w, const std::vector<BenchmarkComparison> &rows)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Beside published benchmarks of the sector"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Benchmark"))), left(w(QT_TRANSLATE_NOOP("report", "Published"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Here"))), left(w(QT_TRANSLATE_NOOP("report", "Source")))};
    for (const BenchmarkComparison &row : rows) {
        const Language language = w.texts.language();
        table.rows.push_back({cell(row.name.in(language)), cell(publishedText(w, row)),
                              strong((row.complete ? QString() : QStringLiteral("≥ ")) + w.number(row.own)),
                              faint(QStringLiteral("%1; %2").arg(row.source.in(language), w.texts("words", word(row.status))))});
    }
    return table;
}

Paragraph legalLine(const Words &w)
{
    const BaselineSummary &b = w.results.baseline;
    if (!b.toe.any)
        return paragraph(w(QT_TRANSLATE_NOOP("report", "Legal tonnes of oil equivalent are not computed: no energy carrier has a factor or a quantity.")));
    const QString toe = w.sum(b.toe, w.number(b.toe.value, 4));
    return paragraph(b.designatedUser
                         ? w(QT_TRANSLATE_NOOP("report", "Energy use in the period is %1 TOE by the official letter's factors: the enterprise is a designated energy user."), {toe})
                         : w(QT_TRANSLATE_NOOP("report", "Energy use in the period is %1 TOE by the official letter's factors: below the threshold of a designated energy user."), {toe}));
}

} // namespace

Section baselineSection(const Words &w)
{
    Section section;
    auto &e = section.elements;
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Enterprise and baseline"))));
    e.push_back(identityTable(w));
    e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "Resource use and cost"))));
    if (w.document.flows.empty()) {
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "No flow is recorded: the baseline is not known."))));
        return section;
    }
    e.push_back(flowsTable(w));
    if (!w.results.baseline.cost.complete || !w.results.baseline.energy.complete)
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "“≥” stands before sums that lack a part, “missing” where nothing is known. Neither is zero.")), Paragraph::Style::Caption));
    if (const auto figure = monthlyCost(w))
        e.push_back(*figure);
    if (const auto figure = shares(w))
        e.push_back(*figure);
    if (w.results.baseline.indicators.empty()) {
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Indicators per product are not computed: the output of a product is missing."))));
    } else {
        e.push_back(indicatorsTable(w));
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Energy is final energy: electricity at 3.6 GJ/MWh, fuels by their net calorific value.")), Paragraph::Style::Caption));
    }
    addAnalysis(w, e);
    const auto benchmarks = compareWithBenchmarks(w.document, w.results.baseline, w.set, w.catalog);
    if (!benchmarks.empty()) {
        e.push_back(benchmarksTable(w, benchmarks));
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Products, sizes and years differ: a benchmark shows where to look, not what can be saved.")), Paragraph::Style::Caption));
    }
    e.push_back(legalLine(w));
    return section;
}

} // namespace recp::report
