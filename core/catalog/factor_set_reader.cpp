#include "core/catalog/factor_set_reader.h"

#include "core/catalog/json_reader.h"

#include <limits>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace recp
{

namespace
{

using Key = QLatin1String;

Factor readFactor(const JsonNode &node)
{
    node.expectOnly({"id", "name", "category", "value", "unit", "region", "year", "source", "url", "status", "note", "sector", "compares"});
    constexpr double Largest = 1e12;
    return {.id = node.text(Key("id")),
            .name = node.bilingual(Key("name")),
            .category = node.text(Key("category")),
            .value = node.number(Key("value"), -Largest, Largest),
            .unit = node.text(Key("unit")),
            .region = node.text(Key("region")),
            .year = node.text(Key("year")),
            .source = node.eitherText(Key("source")),
            .sourceUrl = node.optionalText(Key("url")),
            .status = node.status(Key("status")),
            .note = node.optionalEitherText(Key("note")),
            .sector = node.optionalText(Key("sector")),
            .compares = node.optionalText(Key("compares"))};
}

void readFactors(const JsonNode &root, FactorSet &set)
{
    for (const JsonNode &node : root.items(Key("factors"))) {
        const Factor factor = readFactor(node);
        if (set.factors.contains(factor.id))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is there twice."), Key("id"), {factor.id});
        set.factors.insert(factor.id, factor);
    }
}

/// The factor must be there, and in one of these units: computations rely on it.
void checkReference(const JsonNode &node, Key key, const FactorSet &set, const QString &id, const QStringList &units)
{
    const Factor *factor = set.factor(id);
    if (!factor)
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not a known factor."), key, {id});
    else if (!units.contains(factor->unit))
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” must be in the unit %4."), key, {id, units.join(u", ")});
    else if (factor->value < 0)
        node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is negative."), key, {id});
}

Fuel readFuel(const JsonNode &node, const FactorSet &set)
{
    node.expectOnly(
        {"key", "name", "ncv", "co2", "ch4", "n2o", "density", "toe_by_mass", "toe_by_volume", "biogenic", "gas"});
    const auto reference = [&](const char *key, const QStringList &units) {
        const QString id = node.text(Key(key));
        checkReference(node, Key(key), set, id, units);
        return id;
    };
    const auto optional = [&](const char *key, const QStringList &units) {
        return node.has(Key(key)) ? reference(key, units) : QString();
    };
    const bool gas = node.optionalFlag(Key("gas"));
    return {.key = node.text(Key("key")),
            .name = node.bilingual(Key("name")),
            .ncvFactor = reference("ncv", {u"GJ/t"_qs}),
            .co2Factor = reference("co2", {u"kg CO2/TJ"_qs}),
            .ch4Factor = reference("ch4", {u"kg CH4/TJ"_qs}),
            .n2oFactor = reference("n2o", {u"kg N2O/TJ"_qs}),
            .densityFactor =
                optional("density", gas ? QStringList{u"kg/Nm3"_qs, u"kg/Sm3"_qs} : QStringList{u"kg/L"_qs}),
            .toeByMass = optional("toe_by_mass", {u"TOE/t"_qs}),
            .toeByVolume = optional("toe_by_volume", {gas ? u"TOE/1000 m3"_qs : u"TOE/1000 L"_qs}),
            .biogenic = node.optionalFlag(Key("biogenic")),
            .gas = gas};
}

void readFuels(const JsonNode &root, FactorSet &set)
{
    for (const JsonNode &node : root.items(Key("fuels"))) {
        const Fuel fuel = readFuel(node, set);
        if (set.fuel(fuel.key))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is there twice."), Key("key"), {fuel.key});
        set.fuels.push_back(fuel);
    }
}

std::vector<TariffSchedule::Interval> readHours(const JsonNode &schedule, Key key)
{
    std::vector<TariffSchedule::Interval> hours;
    for (const JsonNode &node : schedule.items(key)) {
        node.expectOnly({"from", "to"});
        const TariffSchedule::Interval interval{node.minuteOfDay(Key("from")), node.minuteOfDay(Key("to"))};
        const int before = hours.empty() ? 0 : hours.back().to;
        if (interval.from < before || interval.to <= interval.from)
            node.report(
                QT_TRANSLATE_NOOP("errors", "%1: %2 must come after the hours before it and end after it begins."));
        hours.push_back(interval);
    }
    return hours;
}

bool overlap(const std::vector<TariffSchedule::Interval> &one, const std::vector<TariffSchedule::Interval> &other)
{
    for (const auto &a : one) {
        for (const auto &b : other) {
            if (a.from < b.to && b.from < a.to)
                return true;
        }
    }
    return false;
}

/// Periods of a dated table follow one another, and only the last may be open.
void checkPeriod(const JsonNode &node, const QDate &from, const QDate &to, bool isFirst, const QDate &endBefore)
{
    if ((to.isValid() && to < from) || (!isFirst && (!endBefore.isValid() || from <= endBefore)))
        node.report(
            QT_TRANSLATE_NOOP("errors", "%1: %2 must begin after the period before it and end after it begins."));
}

void readSchedules(const JsonNode &root, FactorSet &set)
{
    for (const JsonNode &node : root.items(Key("schedules"))) {
        node.expectOnly(
            {"id", "name", "from", "to", "peak_weekdays", "off_peak_daily", "sunday_peak", "status", "source", "note"});
        const TariffSchedule schedule{.id = node.text(Key("id")),
                                      .name = node.bilingual(Key("name")),
                                      .from = node.date(Key("from")),
                                      .to = node.optionalDate(Key("to")),
                                      .peakWeekdays = readHours(node, Key("peak_weekdays")),
                                      .offPeakDaily = readHours(node, Key("off_peak_daily")),
                                      .sundayPeak = node.flag(Key("sunday_peak")),
                                      .status = node.status(Key("status")),
                                      .source = node.eitherText(Key("source")),
                                      .note = node.optionalEitherText(Key("note"))};
        if (overlap(schedule.peakWeekdays, schedule.offPeakDaily))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 has hours that are both peak and off-peak."));
        if (set.schedule(schedule.id))
            node.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is there twice."), Key("id"), {schedule.id});
        checkPeriod(node, schedule.from, schedule.to, set.schedules.empty(),
                    set.schedules.empty() ? QDate() : set.schedules.back().to);
        set.schedules.push_back(schedule);
    }
}

void readVat(const JsonNode &root, FactorSet &set)
{
    for (const JsonNode &node : root.items(Key("vat"))) {
        node.expectOnly({"from", "to", "rate", "status", "source"});
        const VatRate rate{.from = node.date(Key("from")),
                           .to = node.optionalDate(Key("to")),
                           .rate = node.number(Key("rate"), 0, 1),
                           .status = node.status(Key("status")),
                           .source = node.eitherText(Key("source"))};
        checkPeriod(node, rate.from, rate.to, set.vat.empty(), set.vat.empty() ? QDate() : set.vat.back().to);
        set.vat.push_back(rate);
    }
}

/// What computations ask for by name.
void checkWhatIsNeeded(const JsonNode &root, const FactorSet &set)
{
    const Key factors("factors");
    checkReference(root, Key("grid_factor"), set, set.gridFactor, {u"tCO2/MWh"_qs});
    for (const QString &voltage : {u"lt6"_qs, u"6_22"_qs, u"22_110"_qs, u"ge110"_qs}) {
        for (const QString &period : {u"normal"_qs, u"offpeak"_qs, u"peak"_qs})
            checkReference(root, factors, set, u"tariff_prod_%1_%2_%3"_qs.arg(voltage, period, set.tariffDecision),
                           {u"VND/kWh"_qs});
    }
    for (const QString &id : {u"gwp_ar5_CH4"_qs, u"gwp_ar5_N2O"_qs, u"gwp_ar6_CH4"_qs, u"gwp_ar6_N2O"_qs})
        checkReference(root, factors, set, id, {u"kg CO2e/kg"_qs});
    checkReference(root, factors, set, u"toe_elec"_qs, {u"TOE/MWh"_qs});
    checkReference(root, factors, set, u"thr_toe"_qs, {u"TOE/yr"_qs});
}

} // namespace

Result<FactorSet> readFactorSet(const QString &path)
{
    const auto object = readJsonFile(path);
    if (!object)
        return object.error();
    FirstProblem problem(QFileInfo(path).fileName());
    const JsonNode root(*object, {}, problem);
    root.expectOnly({"id", "name", "date", "grid_factor", "tariff_decision", "vat", "schedules", "fuels", "factors"});
    FactorSet set{.id = root.text(Key("id")),
                  .name = root.bilingual(Key("name")),
                  .date = root.date(Key("date")),
                  .gridFactor = root.text(Key("grid_factor")),
                  .tariffDecision = root.text(Key("tariff_decision")),
                  .factors = {},
                  .fuels = {},
                  .schedules = {},
                  .vat = {}};
    readFactors(root, set);
    readFuels(root, set);
    readSchedules(root, set);
    readVat(root, set);
    checkWhatIsNeeded(root, set);
    if (problem.found())
        return problem.error();
    return set;
}

} // namespace recp
