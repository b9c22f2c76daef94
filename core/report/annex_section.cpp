#include "core/report/words.h"

#include "core/analysis/baseline_analysis.h"

#include <QCoreApplication>

namespace recp::report {

QStringList usedFactors(const Words &w)
{
    QStringList ids;
    const auto use = [&](const QString &id) {
        if (!id.isEmpty() && !ids.contains(id) && w.set.factor(id))
            ids += id;
    };
    const auto useFuel = [&](const QString &key) {
        if (const Fuel *fuel = w.set.fuel(key)) {
            for (const QString &id : {fuel->ncvFactor, fuel->densityFactor, fuel->co2Factor, fuel->ch4Factor, fuel->n2oFactor,
                                      fuel->toeByMass, fuel->toeByVolume})
                use(id);
        }
    };
    use(w.set.gridFactor);
    for (const Flow &flow : w.document.flows) {
        if (flow.resource == Resource::Electricity)
            use(QStringLiteral("toe_elec"));
        else if (flow.resource == Resource::Fuel)
            useFuel(flow.carrier);
    }
    for (const ScopeItem &item : emissionsByScope(w.document, w.results.baseline, w.set).items)
        use(item.factor);
    bool tariff = false;
    for (const SolutionResult &solution : w.results.solutions) {
        for (const EffectValue &value : solution.effects) {
            if (value.effect.resource == Resource::Fuel)
                useFuel(value.effect.carrier);
            tariff = tariff || value.priceSource == QLatin1String("tariff");
        }
    }
    const QString gwp = w.document.audit.purpose == EmissionPurpose::NationalInventory ? QStringLiteral("gwp_ar5_") : QStringLiteral("gwp_ar6_");
    use(gwp + QStringLiteral("CH4"));
    use(gwp + QStringLiteral("N2O"));
    if (tariff) {
        for (const char *period : {"normal", "offpeak", "peak"})
            use(QStringLiteral("tariff_prod_%1_%2_%3").arg(w.document.audit.voltage, QLatin1String(period), w.set.tariffDecision));
    }
    return ids;
}

namespace {

Table factorsTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Factors used, set %1 of %2"), {w.set.id, w.date(w.set.date)});
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Factor"))), right(w(QT_TRANSLATE_NOOP("report", "Value"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Unit")), false), left(w(QT_TRANSLATE_NOOP("report", "Year")), false),
                     left(w(QT_TRANSLATE_NOOP("report", "Source"))), left(w(QT_TRANSLATE_NOOP("report", "Standing")))};
    for (const QString &id : usedFactors(w)) {
        const Factor &factor = *w.set.factor(id);
        table.rows.push_back({cell(factor.name.in(w.texts.language())), cell(w.number(factor.value, 5)), faint(factor.unit), faint(factor.year),
                              faint(factor.source.in(w.texts.language())), cell(w.word(factor.status))});
    }
    return table;
}

Table methodTable(const Words &w)
{
    const Audit &a = w.document.audit;
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "How the figures are made"));
    table.columns = {left({}, false), left({})};
    const auto row = [&](const char *name, const QString &value) { table.rows.push_back({faint(w(name)), cell(value)}); };
    row(QT_TRANSLATE_NOOP("report", "CO2e"), w(QT_TRANSLATE_NOOP("report", "Scope 1 and 2, for %1. Biogenic CO2 is not part of it."), {w.word(a.purpose)}));
    row(QT_TRANSLATE_NOOP("report", "Money"),
        w(QT_TRANSLATE_NOOP("report", "%1, %2 (rate %3). Resources are priced by the enterprise's own bills; electricity saved at stated hours by the tariff of that period."),
          {a.currency, w.word(a.vatBasis), w.percent(a.vatRate, 2)}));
    const TariffSchedule *schedule = w.set.schedule(a.schedule);
    row(QT_TRANSLATE_NOOP("report", "Electricity hours"), schedule ? QStringLiteral("%1. %2").arg(schedule->name.in(w.texts.language()), schedule->source.in(w.texts.language()))
                                                                   : w(QT_TRANSLATE_NOOP("report", "no schedule chosen")));
    row(QT_TRANSLATE_NOOP("report", "Ranges"),
        w(QT_TRANSLATE_NOOP("report", "90 % ranges from 10,000 draws with a fixed seed; what solutions share (prices, factors, hours) is drawn once for all. Usual half-widths: billed 2 %, measured 5 %, nameplate and document 10 %, estimated 20 %, assumed 35 %; emission factors 5 %.")));
    row(QT_TRANSLATE_NOOP("report", "Data quality"), w(QT_TRANSLATE_NOOP("report", "A: the 90 % range lies within 10 % of the expected value, B: 20 %, C: 35 %, D: wider.")));
    row(QT_TRANSLATE_NOOP("report", "Finance"),
        w(QT_TRANSLATE_NOOP("report", "Discount rate %1; resource prices rise by %2 a year above other prices; corporate tax %3."),
          {w.percent(a.discountRate, 2), w.percent(a.priceEscalation, 2), w.percent(a.taxRate, 2)}));
    row(QT_TRANSLATE_NOOP("report", "Payback"), w(QT_TRANSLATE_NOOP("report", "Simple payback is investment by net yearly saving; it is not defined when the net saving is not positive.")));
    row(QT_TRANSLATE_NOOP("report", "Totals"), w(QT_TRANSLATE_NOOP("report", "Solutions on one end use are combined in their order, each on what the ones before leave; of those that exclude one another the first counts. Rejected solutions are left out.")));
    return table;
}

/// ISO 50002 asks of a measurement: what, where, with what, when, by whom, and how sure it is.
Table measurementTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Measurements"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "What"))), left(w(QT_TRANSLATE_NOOP("report", "Where"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Value"))), left(w(QT_TRANSLATE_NOOP("report", "Unit")), false),
                     right(w(QT_TRANSLATE_NOOP("report", "± %"))), left(w(QT_TRANSLATE_NOOP("report", "Instrument"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Date")), false), left(w(QT_TRANSLATE_NOOP("report", "By")))};
    for (const Measurement &m : w.document.measurements) {
        const Unit *unit = findUnitByKey(m.unit);
        const Equipment *equipment = w.document.equipmentBy(m.equipmentId);
        QStringList where{equipment ? equipment->name : QString(), m.place};
        where.removeAll(QString());
        const QString what = m.readings > 1 ? w(QT_TRANSLATE_NOOP("report", "%1 (mean of %2 readings)"), {m.what, w.number(m.readings, 12)}) : m.what;
        table.rows.push_back({cell(what), cell(where.join(QStringLiteral(", "))), cell(w.number(unit ? fromSi(m.si, *unit) : m.si, 4)),
                              faint(unit ? unitLabel(*unit, w.texts.locale()) : m.unit), cell(m.uncertainty ? w.number(100 * *m.uncertainty, 2) : QString()),
                              cell(m.instrument), faint(m.when.isValid() ? w.date(m.when.toLocalTime().date()) : QString()), cell(m.who)});
    }
    return table;
}

} // namespace

Section annexSection(const Words &w)
{
    Section section;
    auto &e = section.elements;
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Annex: factors, method, open points"))));
    e.push_back(factorsTable(w));
    e.push_back(methodTable(w));
    if (!w.document.measurements.empty())
        e.push_back(measurementTable(w));
    e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "Open points"))));
    if (w.results.issues.empty())
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "None."))));
    for (const QString &sentence : w.issues(w.results.issues))
        e.push_back(paragraph(QStringLiteral("• ") + sentence));
    if (!w.document.audit.sourceText.isEmpty()) {
        e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "Source of this published audit"))));
        e.push_back(paragraph(QStringLiteral("%1 %2").arg(w.document.audit.sourceText, w.document.audit.sourceUrl).trimmed()));
    }
    return section;
}

} // namespace recp::report
