#include "core/report/words.h"

#include <QCoreApplication>

namespace recp::report {

namespace {

Table planTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Who does what by when"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Code")), false),
                     left(w(QT_TRANSLATE_NOOP("report", "Solution"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Status")), false),
                     left(w(QT_TRANSLATE_NOOP("report", "Responsible"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Due")), false),
                     right(w(QT_TRANSLATE_NOOP("report", "Investment, %1"), {w.moneyUnit()})),
                     right(w(QT_TRANSLATE_NOOP("report", "Actual, %1"), {w.moneyUnit()}))};
    for (const Solution &solution : w.document.solutions)
        table.rows.push_back({faint(solution.code), cell(w.title(solution)), cell(w.word(solution.status)),
                              cell(solution.responsible.isEmpty() ? QStringLiteral("–") : solution.responsible), cell(w.date(solution.due)),
                              cell(w.money(w.result(solution).investment)), cell(w.money(solution.actualInvestment))});
    return table;
}

/// A result line of the yearly report form B.4, part III (DOMAIN 3.3).
struct LawLine {
    const char *name;
    const char *field;
    Resource resource;
    const char *unit;
};

constexpr LawLine lawLines[] = {
    {QT_TRANSLATE_NOOP("report", "Electricity saved"), "P3.2 – P3.4", Resource::Electricity, "kWh/yr"},
    {QT_TRANSLATE_NOOP("report", "Fuel saved"), "P3.6 – P3.8", Resource::Fuel, "GJ/yr"},
    {QT_TRANSLATE_NOOP("report", "Water saved"), "P3.11 – P3.12", Resource::Water, "m3/yr"},
    {QT_TRANSLATE_NOOP("report", "Waste water avoided"), "P3.13 – P3.14", Resource::WasteWater, "m3/yr"},
    {QT_TRANSLATE_NOOP("report", "Waste not generated"), "P3.16a", Resource::WasteAvoided, "t/yr"},
    {QT_TRANSLATE_NOOP("report", "Waste reused"), "P3.15 – P3.16", Resource::WasteReused, "t/yr"},
    {QT_TRANSLATE_NOOP("report", "Waste recycled"), "P3.17 – P3.18", Resource::WasteRecycled, "t/yr"},
    {QT_TRANSLATE_NOOP("report", "Primary material saved"), "P3.19 – P3.20", Resource::Material, "t/yr"},
    {QT_TRANSLATE_NOOP("report", "Chemicals saved"), "P3.21 – P3.22", Resource::Chemical, "t/yr"},
};

struct LineSum {
    bool any = false;
    double amount = 0;
    double money = 0;
    bool hasMoney = false;
    bool moneyComplete = true;
    double emission = 0;
    bool hasEmission = false;
};

LineSum sumOf(const Words &w, Resource resource)
{
    LineSum sum;
    for (const Solution &solution : w.document.solutions) {
        if (solution.status == SolutionStatus::Rejected)
            continue;
        for (const EffectValue &value : w.result(solution).effects) {
            if (value.effect.resource != resource)
                continue;
            sum.any = true;
            sum.amount += value.effect.saving.expected;
            if (value.money) {
                sum.money += value.money->expected;
                sum.hasMoney = true;
            } else {
                sum.moneyComplete = false;
            }
            if (value.emission) {
                sum.emission += value.emission->expected;
                sum.hasEmission = true;
            }
        }
    }
    return sum;
}

Table lawTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Result lines of form B.4, part III, if all solutions are carried out"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Line"))), left(w(QT_TRANSLATE_NOOP("report", "Field")), false),
                     right(w(QT_TRANSLATE_NOOP("report", "A year"))), right(w(QT_TRANSLATE_NOOP("report", "Money, %1"), {w.moneyUnit()})),
                     right(w(QT_TRANSLATE_NOOP("report", "tCO2e")))};
    for (const LawLine &line : lawLines) {
        const LineSum sum = sumOf(w, line.resource);
        if (!sum.any)
            continue;
        table.rows.push_back({cell(w(line.name)), faint(QString::fromUtf8(line.field)), strong(w.quantity(sum.amount, QString::fromUtf8(line.unit))),
                              cell(sum.hasMoney ? (sum.moneyComplete ? QString() : QStringLiteral("≥ ")) + w.money(sum.money) : QStringLiteral("–")),
                              cell(sum.hasEmission ? w.tonnes(sum.emission) : QStringLiteral("–"))});
    }
    return table;
}

} // namespace

Section planSection(const Words &w)
{
    Section section;
    auto &e = section.elements;
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Action plan"))));
    if (w.document.solutions.empty()) {
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "There is nothing to plan yet."))));
        return section;
    }
    e.push_back(planTable(w));
    const Table law = lawTable(w);
    if (!law.rows.empty()) {
        e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "Lines for the yearly report"))));
        e.push_back(law);
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Form B.4 under Decree 35/2022/NĐ-CP, Article 43. Rejected solutions are left out.")), Paragraph::Style::Caption));
    }
    return section;
}

} // namespace recp::report
