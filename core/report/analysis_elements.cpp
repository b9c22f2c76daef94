#include "core/report/analysis_elements.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace recp::report {

namespace {

constexpr double ParetoShare = 0.8;
constexpr std::size_t MostYears = 5;
constexpr double LeastT = 2; // below it a slope may as well be zero

/// The unit in which amounts up to `most` (SI) of a flow read well: MWh for much electricity counted in kWh.
const Unit *readableUnit(const Flow &flow, double most)
{
    const Unit *own = findUnitByKey(flow.unit);
    if (!own || !(most / own->factor >= 1e4))
        return own;
    if (flow.unit == QLatin1String("kWh"))
        return findUnitByKey(u"MWh");
    return flow.unit == QLatin1String("kg") ? findUnitByKey(u"t") : own;
}

double largest(const std::vector<double> &values)
{
    double most = 0;
    for (double value : values)
        most = std::isnan(value) ? most : std::max(most, std::abs(value));
    return most;
}

QString labelOf(const Words &w, const Unit *unit)
{
    return unit ? w.unitLabel(QString::fromUtf8(unit->key)) : QString();
}

QString monthText(const QDate &month)
{
    return month.toString(QStringLiteral("MM/yy"));
}

QString nameOf(const Words &w, const Id &flowId)
{
    const Flow *flow = w.document.flow(flowId);
    return flow ? flow->name : QString();
}

QString namesOf(const Words &w, const std::vector<Id> &flows)
{
    QStringList names;
    for (const Id &id : flows)
        names << nameOf(w, id);
    return names.join(QStringLiteral(", "));
}

Resource resourceOf(const Words &w, const Id &flowId)
{
    const Flow *flow = w.document.flow(flowId);
    return flow ? flow->resource : Resource::Other;
}

double barsHeight(std::size_t bars)
{
    return 4 + 6.5 * static_cast<double>(bars);
}

/// One bar a scope that emits; the aside is its share of scopes 1 and 2.
void addScope(const Words &w, const ScopeEmissions &scopes, Scope scope, const char *name, double own, RankedBars &bars)
{
    const PartialSum sum = scopes.of(scope);
    if (!sum.any)
        return;
    const QString amount = (sum.complete ? QString() : QStringLiteral("≥ ")) + w.tonnes(sum.value) + QStringLiteral(" t CO₂e");
    const QString share = scope == Scope::Three ? w(QT_TRANSLATE_NOOP("report", "apart")) : own > 0 ? w.percent(sum.value / own, 2) : QString();
    bars.bars.push_back({w(name), {}, sum.value, amount, share});
}

QString scopesNote(const Words &w, const ScopeEmissions &scopes)
{
    QStringList sentences, factors;
    for (const ScopeItem &item : scopes.items) {
        const Factor *factor = w.set.factor(item.factor);
        if (factor && !factors.contains(factor->name.in(w.texts.language())))
            factors << factor->name.in(w.texts.language());
    }
    if (scopes.of(Scope::Three).any)
        sentences << w(QT_TRANSLATE_NOOP("report", "Scope 3 is in no total. Its factors: %1."), {factors.join(QStringLiteral("; "))});
    if (!scopes.uncounted.empty())
        sentences << w(QT_TRANSLATE_NOOP("report", "Not counted, as the factor set has nothing that fits: %1."), {namesOf(w, scopes.uncounted)});
    return sentences.join(u' ');
}

/// Months since the year 0: an even axis of time.
double monthNumber(const QDate &month)
{
    return month.year() * 12.0 + month.month();
}

/// A tick every so many months that at most about a dozen stand.
std::vector<Lines::Tick> monthTicks(const QDate &first, const QDate &last)
{
    const int months = static_cast<int>(monthNumber(last) - monthNumber(first)) + 1;
    int step = 1;
    for (int each : {1, 2, 3, 6, 12, 24}) {
        step = each;
        if (months / each <= 12)
            break;
    }
    std::vector<Lines::Tick> ticks;
    for (QDate month = first; month <= last; month = month.addMonths(step))
        ticks.push_back({monthNumber(month), monthText(month)});
    return ticks;
}

Lines::Series priceLine(const Words &w, const PriceSeries &prices)
{
    const Flow &flow = *w.document.flow(prices.flowId);
    const Unit *unit = findUnitByKey(flow.unit);
    Lines::Series line{flow.name, flow.resource, false, {}, {}, {}};
    for (const PriceSeries::Point &point : prices.points) {
        line.x.push_back(monthNumber(point.month));
        line.y.push_back(100 * point.price / prices.points.front().price);
        line.texts.push_back(QStringLiteral("%1 · %2: %3 %4/%5")
                                 .arg(monthText(point.month), flow.name, w.number(point.price * (unit ? unit->factor : 1), 4),
                                      w.document.audit.currency, labelOf(w, unit)));
    }
    return line;
}

QString yearText(const Words &w, const IndicatorYear &year)
{
    return year.from.month() == 1 ? QString::number(year.from.year()) : w.period(year.from, year.to);
}

/// How an indicator is read: its unit with %1 for the product's, and how much of SI it is.
struct IndicatorForm {
    const char *unit;
    double scale;            ///< SI amount of the resource per unit: GJ, t, m3, kg
};

IndicatorForm formOf(RecpIndicator indicator)
{
    switch (indicator) {
    case RecpIndicator::Energy:
        return {"%1/GJ", 1e9};
    case RecpIndicator::Materials:
        return {"%1/t", 1e3};
    case RecpIndicator::Water:
        return {"%1/m³", 1};
    case RecpIndicator::Carbon:
        return {"kg CO₂e/%1", 1};
    case RecpIndicator::WasteWater:
        return {"m³/%1", 1};
    case RecpIndicator::Waste:
        return {"kg/%1", 1};
    }
    return {"", 1};
}

QString indicatorText(const Words &w, RecpIndicator indicator, const std::optional<IndicatorValue> &value, double productFactor)
{
    if (!value)
        return w(QT_TRANSLATE_NOOP("report", "missing"));
    const double scale = formOf(indicator).scale;
    const double shown = isProductivity(indicator) ? value->value * scale / productFactor : value->value * productFactor / scale;
    if (value->index)
        return QStringLiteral("%1 (%2)").arg(w.number(shown), w.number(*value->index));
    return value->complete ? w.number(shown) : w(QT_TRANSLATE_NOOP("report", "%1, incomplete"), {w.number(shown)});
}

std::vector<std::size_t> shownYears(const IndicatorHistory &history)
{
    std::vector<std::size_t> shown;
    const std::size_t from = history.years.size() > MostYears ? history.years.size() - MostYears + 1 : 0;
    for (std::size_t i = 0; i < history.years.size(); ++i) {
        if (i >= from || static_cast<int>(i) == history.base)
            shown.push_back(i);
    }
    return shown;
}

/// The units a line is read in.
struct LineUnits {
    const Flow *flow = nullptr;
    const Flow *product = nullptr;
    const Unit *use = nullptr;
    const Unit *output = nullptr;

    double useScale() const { return use ? use->factor : 1; }
    double outputScale() const { return output ? output->factor : 1; }
};

LineUnits unitsOf(const Words &w, const EnergyLine &line)
{
    LineUnits units;
    units.flow = w.document.flow(line.flowId);
    units.product = w.results.baseline.product ? w.document.flow(w.results.baseline.product->id) : nullptr;
    if (units.flow)
        units.use = readableUnit(*units.flow, largest(line.use));
    if (units.product)
        units.output = readableUnit(*units.product, largest(line.drivers.front().values));
    return units;
}

QString qualitySentence(const Words &w, const Regression &fit)
{
    const QString r2 = w.percent(fit.r2, 2);
    const QString miss = w.percent(fit.cvRmse, 2);
    if (fit.isGood())
        return w(QT_TRANSLATE_NOOP("report", "The line explains %1 of the changes from month to month and misses a month by %2 as a rule: good enough to judge later months by it (usual: R² from 0.75, CV(RMSE) to 20 %, ASHRAE Guideline 14)."),
                 {r2, miss});
    if (fit.cvRmse <= MostCvRmse)
        return w(QT_TRANSLATE_NOOP("report", "The line explains only %1 of the changes, though it misses a month by no more than %2 as a rule: use hardly follows output. Most of it runs whether anything is made or not, or something else moves it (usual: R² from 0.75)."),
                 {r2, miss});
    return w(QT_TRANSLATE_NOOP("report", "The line explains %1 of the changes and misses a month by %2 as a rule: too little to judge later months by it (usual: R² from 0.75, CV(RMSE) to 20 %). Look for what else moves the use: products, weather, stops, wrong bills."),
                 {r2, miss});
}

QString baseLoadSentence(const Words &w, const Regression &fit, double mean)
{
    if (std::abs(fit.slopes.front().t) < LeastT)
        return w(QT_TRANSLATE_NOOP("report", "By these months the slope cannot be told from zero."));
    if (fit.slopes.front().value < 0)
        return w(QT_TRANSLATE_NOOP("report", "Use falls as output rises: look for what runs in months of low output, and whether the bills are in the right months."));
    if (fit.base.value < 0)
        return w(QT_TRANSLATE_NOOP("report", "The line meets the axis below zero: it does not hold for outputs much below those seen."));
    return w(QT_TRANSLATE_NOOP("report", "About %1 of the use does not depend on output: that is where switching off saves."), {w.percent(fit.base.value / mean, 2)});
}

QStringList outlierTexts(const Words &w, const EnergyLine &line)
{
    QStringList texts;
    for (std::size_t i : line.fit->outliers) {
        const double expected = line.use[i] - line.fit->residuals[i];
        const QString off = expected > 0 ? w.percent(std::abs(line.fit->residuals[i]) / expected, 2) : QString();
        const QString sign = line.fit->residuals[i] < 0 ? QStringLiteral("−") : QStringLiteral("+");
        texts << (off.isEmpty() ? monthText(line.months[i]) : QStringLiteral("%1 (%2%3)").arg(monthText(line.months[i]), sign, off));
    }
    return texts;
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

} // namespace

std::optional<Figure> monthlyUse(const Words &w, Resource resource)
{
    const BaselineSummary &b = w.results.baseline;
    StackedBars bars;
    const Unit *unit = nullptr;
    for (std::size_t i = 0; i < b.flows.size(); ++i) {
        const Flow &flow = w.document.flows[i];
        const auto &monthly = b.flows[i].monthlyQuantity;
        if (flow.resource != resource || !(largest(monthly) > 0))
            continue;
        const Unit *own = readableUnit(flow, largest(monthly));
        if (unit && own && unit->kind != own->kind)
            continue; // litres do not stack on tonnes
        unit = unit ? unit : own;
        StackedBars::Series series{flow.name, flow.resource, {}};
        for (double value : monthly)
            series.values.push_back(value / (unit ? unit->factor : 1));
        bars.series.push_back(std::move(series));
    }
    if (bars.series.empty())
        return std::nullopt;
    for (const QDate &month : b.months)
        bars.categories << monthText(month);
    bars.unit = labelOf(w, unit);
    return Figure{w(QT_TRANSLATE_NOOP("report", "Use by month: %1, %2"), {w.word(resource), bars.unit}), bars, 62, {}};
}

std::optional<Figure> paretoFigure(const Words &w, const CostPareto &pareto)
{
    if (pareto.items.empty())
        return std::nullopt;
    RankedBars bars;
    for (const ParetoItem &item : pareto.items) {
        const QString amount = (item.complete ? QString() : QStringLiteral("≥ ")) + w.money(item.cost);
        bars.bars.push_back({nameOf(w, item.flowId), resourceOf(w, item.flowId), item.cost,
                             QStringLiteral("%1 · %2").arg(amount, w.percent(item.share, 2)), w.percent(item.cumulative, 3)});
    }
    QString note = w(QT_TRANSLATE_NOOP("report", "%1 of %2 flows make up %3 of the cost. At the right: the share of this flow and those above it."),
                     {QString::number(pareto.flowsFor(ParetoShare)), QString::number(pareto.items.size()),
                      w.percent(pareto.items[pareto.flowsFor(ParetoShare) - 1].cumulative, 2)});
    if (!pareto.unknown.empty())
        note += u' ' + w(QT_TRANSLATE_NOOP("report", "No cost is known of: %1."), {namesOf(w, pareto.unknown)});
    return Figure{w(QT_TRANSLATE_NOOP("report", "Cost by flow, %1"), {w.moneyUnit()}), bars, barsHeight(bars.bars.size()), note};
}

std::optional<Figure> scopesFigure(const Words &w, const ScopeEmissions &scopes)
{
    RankedBars bars;
    const double own = scopes.of(Scope::One).value + scopes.of(Scope::Two).value;
    addScope(w, scopes, Scope::One, QT_TRANSLATE_NOOP("report", "Scope 1: fuels, refrigerants"), own, bars);
    addScope(w, scopes, Scope::Two, QT_TRANSLATE_NOOP("report", "Scope 2: electricity, bought steam"), own, bars);
    addScope(w, scopes, Scope::Three, QT_TRANSLATE_NOOP("report", "Scope 3: water, waste water"), own, bars);
    if (bars.bars.empty())
        return std::nullopt;
    return Figure{w(QT_TRANSLATE_NOOP("report", "CO₂e by scope")), bars, barsHeight(bars.bars.size()), scopesNote(w, scopes)};
}

std::optional<Figure> pricesFigure(const Words &w, const std::vector<PriceSeries> &prices)
{
    if (prices.empty())
        return std::nullopt;
    Lines lines;
    lines.unit = w(QT_TRANSLATE_NOOP("report", "first month = 100"));
    QDate first, last;
    for (const PriceSeries &series : prices) {
        lines.series.push_back(priceLine(w, series));
        first = first.isValid() ? std::min(first, series.points.front().month) : series.points.front().month;
        last = last.isValid() ? std::max(last, series.points.back().month) : series.points.back().month;
    }
    lines.ticks = monthTicks(first, last);
    return Figure{w(QT_TRANSLATE_NOOP("report", "Unit price by month, first month = 100")), lines, 58, {}};
}

Table indicatorHistoryTable(const Words &w, const IndicatorHistory &history)
{
    const BaselineSummary &b = w.results.baseline;
    const Flow *product = b.product ? w.document.flow(b.product->id) : nullptr;
    const Unit *unit = product ? findUnitByKey(product->unit) : nullptr;
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Indicators of RECP by year; in brackets: base year = 100"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Indicator"))), left(w(QT_TRANSLATE_NOOP("report", "Unit")), false)};
    const std::vector<std::size_t> years = shownYears(history);
    for (std::size_t i : years)
        table.columns.push_back(right(yearText(w, history.years[i])));
    for (std::size_t k = 0; k < RecpIndicators; ++k) {
        const auto indicator = static_cast<RecpIndicator>(k);
        std::vector<Cell> row{cell(w(word(indicator))), faint(QString::fromUtf8(formOf(indicator).unit).arg(labelOf(w, unit)))};
        for (std::size_t i : years)
            row.push_back(cell(indicatorText(w, indicator, history.years[i].values[k], unit ? unit->factor : 1)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString baseYearSentence(const Words &w, const IndicatorHistory &history)
{
    if (history.base < 0)
        return w(QT_TRANSLATE_NOOP("report", "Indicators need the output of a product and its resources in the same year."));
    const QString year = yearText(w, history.years[static_cast<std::size_t>(history.base)]);
    QStringList sentences;
    sentences << (history.baseAudit.isEmpty()
                      ? w(QT_TRANSLATE_NOOP("report", "Base year is %1, the first year of records."), {year})
                      : w(QT_TRANSLATE_NOOP("report", "Base year is %1, the period of the earlier audit “%2”."), {year, history.baseAudit}));
    if (history.years.size() < 2)
        sentences << w(QT_TRANSLATE_NOOP("report", "There is only one year of records: nothing to compare with yet."));
    sentences << w(QT_TRANSLATE_NOOP("report", "A productivity above 100 and an intensity below 100 are improvements. All years are with the same emission factors."));
    return sentences.join(u' ');
}

Figure regressionFigure(const Words &w, const EnergyLine &line)
{
    const LineUnits units = unitsOf(w, line);
    Scatter scatter;
    scatter.resource = units.flow ? std::optional(units.flow->resource) : std::nullopt;
    for (std::size_t i = 0; i < line.use.size(); ++i)
        scatter.points.push_back({line.drivers.front().values[i] / units.outputScale(), line.use[i] / units.useScale(), monthText(line.months[i]),
                                  line.fit && std::find(line.fit->outliers.begin(), line.fit->outliers.end(), i) != line.fit->outliers.end()});
    scatter.hasLine = line.fit && line.drivers.size() == 1;
    if (scatter.hasLine) {
        scatter.base = line.fit->base.value / units.useScale();
        scatter.slope = line.fit->slopes.front().value * units.outputScale() / units.useScale();
    }
    scatter.xTitle = QStringLiteral("%1, %2").arg(units.product ? units.product->name : QString(), labelOf(w, units.output));
    scatter.yTitle = QStringLiteral("%1, %2").arg(nameOf(w, line.flowId), labelOf(w, units.use));
    return {w(QT_TRANSLATE_NOOP("report", "%1 against output, a point a month"), {nameOf(w, line.flowId)}), scatter, 62, regressionFormula(w, line)};
}

QString regressionFormula(const Words &w, const EnergyLine &line)
{
    if (!line.fit)
        return {};
    const LineUnits units = unitsOf(w, line);
    QString formula = w(QT_TRANSLATE_NOOP("report", "%1 in a month = %2 %3 + %4 %3/%5 · output"),
                        {nameOf(w, line.flowId), w.number(line.fit->base.value / units.useScale()), labelOf(w, units.use),
                         w.number(line.fit->slopes.front().value * units.outputScale() / units.useScale()), labelOf(w, units.output)});
    if (line.fit->slopes.size() > 1)
        formula += QStringLiteral(" + %1 %2 · %3").arg(w.number(line.fit->slopes[1].value / units.useScale()), labelOf(w, units.use), line.drivers[1].name);
    return formula;
}

QString regressionStatistics(const Words &w, const EnergyLine &line)
{
    if (!line.fit)
        return {};
    const Regression &fit = *line.fit;
    return w(QT_TRANSLATE_NOOP("report", "R² %1 · adjusted R² %2 · CV(RMSE) %3 · t of the slope %4 · months: %5"),
             {w.number(fit.r2), w.number(fit.adjustedR2), w.percent(fit.cvRmse, 2),
              std::isfinite(fit.slopes.front().t) ? w.number(fit.slopes.front().t, 2) : QStringLiteral("∞"), QString::number(fit.n)});
}

QStringList regressionWords(const Words &w, const EnergyLine &line)
{
    if (!line.fit)
        return {w.texts.error(line.fit.error())};
    QStringList sentences{qualitySentence(w, *line.fit), baseLoadSentence(w, *line.fit, meanOf(line.use))};
    if (!line.fit->outliers.empty())
        sentences << w(QT_TRANSLATE_NOOP("report", "Months to look at: %1."), {outlierTexts(w, line).join(QStringLiteral(", "))});
    else if (line.fit->n >= LeastMonthsForOutliers)
        sentences << w(QT_TRANSLATE_NOOP("report", "No month stands out."));
    return sentences;
}

Table regressionTable(const Words &w, const std::vector<EnergyLine> &lines)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "How use follows output, month by month"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Flow"))), right(w(QT_TRANSLATE_NOOP("report", "Base load a month"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Slope"))), right(QStringLiteral("R²")), right(QStringLiteral("CV(RMSE)")),
                     left(w(QT_TRANSLATE_NOOP("report", "Months to look at")))};
    const QString none = QStringLiteral("–");
    for (const EnergyLine &line : lines) {
        if (!line.fit)
            continue;
        const LineUnits units = unitsOf(w, line);
        const QStringList outliers = outlierTexts(w, line);
        const double slope = line.fit->slopes.front().value * units.outputScale() / units.useScale();
        table.rows.push_back({cell(nameOf(w, line.flowId)),
                              cell(QStringLiteral("%1 %2").arg(w.number(line.fit->base.value / units.useScale()), labelOf(w, units.use))),
                              cell(QStringLiteral("%1 %2/%3").arg(w.number(slope), labelOf(w, units.use), labelOf(w, units.output))),
                              cell(w.number(line.fit->r2)), cell(w.percent(line.fit->cvRmse, 2)),
                              cell(outliers.isEmpty() ? none : outliers.join(QStringLiteral(", ")))});
    }
    return table;
}

QString noRegressionSentence(const Words &w, const BaselineAnalysis &analysis)
{
    if (!analysis.hasProduct)
        return w(QT_TRANSLATE_NOOP("report", "Add the product as a flow, with its output month by month, to see how use follows it."));
    if (analysis.lines.empty())
        return w(QT_TRANSLATE_NOOP("report", "No energy or water is known month by month: there is nothing to compare with the output."));
    return {};
}

void addAnalysis(const Words &w, std::vector<Element> &elements)
{
    const BaselineAnalysis analysis = analyseBaseline(w.document, w.results.baseline, w.set);
    elements.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "What the bills say"))));
    for (const auto &figure : {paretoFigure(w, analysis.pareto), scopesFigure(w, analysis.scopes)}) {
        if (figure)
            elements.push_back(*figure);
    }
    if (analysis.history.years.size() > 1) {
        elements.push_back(indicatorHistoryTable(w, analysis.history));
        elements.push_back(paragraph(baseYearSentence(w, analysis.history), Paragraph::Style::Caption));
    }
    const Table lines = regressionTable(w, analysis.lines);
    if (lines.rows.empty()) {
        const QString reason = noRegressionSentence(w, analysis);
        elements.push_back(paragraph(reason.isEmpty() ? regressionWords(w, analysis.lines.front()).join(u' ') : reason));
        return;
    }
    elements.push_back(lines);
    const auto first = std::find_if(analysis.lines.begin(), analysis.lines.end(), [](const EnergyLine &line) { return line.fit.ok(); });
    elements.push_back(regressionFigure(w, *first));
    elements.push_back(paragraph(QStringLiteral("%1: %2").arg(nameOf(w, first->flowId), regressionWords(w, *first).join(u' '))));
}

} // namespace recp::report
