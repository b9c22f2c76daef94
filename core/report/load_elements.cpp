#include "core/report/load_elements.h"

#include <QCoreApplication>
#include <cmath>

namespace recp::report {

namespace {

constexpr double SecondsPerHour = 3600;

Lines::Series hourSeries(const Words &w, const QString &name, const Flow &flow, const std::array<double, 24> &rates, bool dashed)
{
    const RateForm form = rateForm(w, flow);
    Lines::Series series{name, flow.resource, dashed, {}, {}, {}};
    for (std::size_t hour = 0; hour < rates.size(); ++hour) {
        series.x.push_back(static_cast<double>(hour) + 0.5);
        series.y.push_back(rates[hour] * form.perRate);
        series.texts.push_back(QStringLiteral("%1 · %2–%3 h: %4 %5").arg(name).arg(hour).arg(hour + 1).arg(w.number(rates[hour] * form.perRate), form.unit));
    }
    return series;
}

} // namespace

RateForm rateForm(const Words &w, const Flow &flow)
{
    const Unit *unit = findUnitByKey(flow.unit);
    if (unit && unit->kind == QuantityKind::Energy)
        return {1e-3, QStringLiteral("kW")};
    return {SecondsPerHour / (unit ? unit->factor : 1), w.unitLabel(flow.unit) + QStringLiteral("/h")};
}

std::optional<Figure> hoursFigure(const Words &w, const Flow &flow, const LoadAnalysis &load)
{
    if (!load.weekdayHours)
        return std::nullopt;
    Lines lines;
    lines.unit = rateForm(w, flow).unit;
    lines.series.push_back(hourSeries(w, w(QT_TRANSLATE_NOOP("report", "Monday to Friday")), flow, *load.weekdayHours, false));
    if (load.weekendMean)
        lines.series.push_back(hourSeries(w, w(QT_TRANSLATE_NOOP("report", "Saturday, Sunday")), flow, *load.weekendHours, true));
    for (int hour = 3; hour < 24; hour += 3)
        lines.ticks.push_back({static_cast<double>(hour), QStringLiteral("%1 h").arg(hour)});
    return Figure{w(QT_TRANSLATE_NOOP("report", "Mean load by hour, %1"), {lines.unit}), lines, 55, {}};
}

Figure durationFigure(const Words &w, const Flow &flow, const LoadAnalysis &load)
{
    const RateForm form = rateForm(w, flow);
    Lines lines;
    lines.unit = form.unit;
    Lines::Series series{w(QT_TRANSLATE_NOOP("report", "Load duration")), flow.resource, false, {}, {}, {}};
    for (std::size_t i = 0; i < load.duration.size(); ++i) {
        series.x.push_back(100.0 * static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(1, load.duration.size() - 1)));
        series.y.push_back(load.duration[i] * form.perRate);
    }
    lines.series.push_back(std::move(series));
    for (int part = 0; part <= 100; part += 20)
        lines.ticks.push_back({static_cast<double>(part), QStringLiteral("%1 %").arg(part)});
    return {w(QT_TRANSLATE_NOOP("report", "Load duration, %1 over the share of the time"), {form.unit}), lines, 55, {}};
}

std::vector<KeyFigure> loadFigures(const Words &w, const Flow &flow, const LoadAnalysis &load)
{
    const RateForm form = rateForm(w, flow);
    const auto rate = [&](double si) { return QStringLiteral("%1 %2").arg(w.number(si * form.perRate), form.unit); };
    std::vector<KeyFigure> figures{
        {w(QT_TRANSLATE_NOOP("report", "Base load")), rate(load.base), w(QT_TRANSLATE_NOOP("report", "95 % of the time above it"))},
        {w(QT_TRANSLATE_NOOP("report", "Peak")), rate(load.peak), w.texts.locale().toString(load.peakAt, QLocale::ShortFormat)},
        {w(QT_TRANSLATE_NOOP("report", "Mean")), rate(load.mean), w(QT_TRANSLATE_NOOP("report", "load factor %1"), {w.percent(load.loadFactor, 2)})}};
    if (load.weekendMean)
        figures.push_back({w(QT_TRANSLATE_NOOP("report", "Weekend, mean")), rate(*load.weekendMean),
                           w(QT_TRANSLATE_NOOP("report", "%1 of the use"), {w.percent(load.weekendShare, 2)})});
    if (load.nightShare)
        figures.push_back({w(QT_TRANSLATE_NOOP("report", "Night, 22 to 6 h")), w.percent(*load.nightShare, 2), w(QT_TRANSLATE_NOOP("report", "of the use"))});
    if (load.shares && flow.resource == Resource::Electricity)
        figures.push_back({w(QT_TRANSLATE_NOOP("report", "Peak hours of the tariff")), w.percent(load.shares->peak, 2),
                           w(QT_TRANSLATE_NOOP("report", "normal %1, off-peak %2"), {w.percent(load.shares->normal, 2), w.percent(load.shares->offPeak, 2)})});
    return figures;
}

QString loadWords(const Words &w, const LoadAnalysis &load)
{
    QStringList sentences;
    if (load.mean > 0)
        sentences << w(QT_TRANSLATE_NOOP("report", "The base load runs all year and makes up %1 of the use: look for what could be off at night and at the weekend."),
                       {w.percent(std::min(1.0, load.base / load.mean), 2)});
    if (load.gaps > 0)
        sentences << w(QT_TRANSLATE_NOOP("report", "%1 of %2 readings are missing; they are in no figure here."),
                       {QString::number(load.gaps), QString::number(load.gaps + load.readings)});
    return sentences.join(u' ');
}

} // namespace recp::report
