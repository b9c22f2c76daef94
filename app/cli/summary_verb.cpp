#include "app/cli/verbs.h"

#include "core/programme/roll_up.h"
#include "core/units/units.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recp::cli
{

namespace
{

constexpr double MegawattHour = 3.6e9; // J
constexpr double Gigajoule = 1e9;      // J
constexpr double Tonne = 1000;         // kg

bool isNamed(const QString &wanted, const QString &name, const Id &id)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0 || toText(id) == wanted.toLower();
}

/// Names of the parks that --park and --programme leave; empty optional: no choice was made.
Result<std::optional<QSet<QString>>> chosenParks(const Command &command, const Workspace &workspace)
{
    const QString park = command.option(QStringLiteral("park"));
    const QString programme = command.option(QStringLiteral("programme"));
    if (park.isEmpty() && programme.isEmpty())
        return std::optional<QSet<QString>>();
    const auto parks = workspace.parks();
    if (!parks)
        return parks.error();
    const auto programmes = workspace.programmes();
    if (!programmes)
        return programmes.error();
    QSet<Id> programmeIds;
    for (const Programme &one : *programmes) {
        if (isNamed(programme, one.name, one.id))
            programmeIds.insert(one.id);
    }
    if (!programme.isEmpty() && programmeIds.isEmpty())
        return Error{QT_TRANSLATE_NOOP("errors", "There is no programme “%1”."), {programme}, {}};
    QSet<QString> names;
    bool parkIsKnown = false;
    for (const Park &one : *parks) {
        const bool named = park.isEmpty() || isNamed(park, one.name, one.id);
        parkIsKnown |= named;
        if (named && (programme.isEmpty() || programmeIds.contains(one.programmeId)))
            names.insert(one.name);
    }
    if (!park.isEmpty() && !parkIsKnown)
        return Error{QT_TRANSLATE_NOOP("errors", "There is no park “%1”."), {park}, {}};
    return std::optional(names);
}

Result<RollUpTotals> rollUp(Command &command)
{
    const auto catalog = command.catalog();
    if (!catalog)
        return catalog.error();
    const auto workspace = command.workspace();
    if (!workspace)
        return workspace.error();
    const auto parks = chosenParks(command, **workspace);
    if (!parks)
        return parks.error();
    auto audits = (*workspace)->audits();
    if (!audits)
        return audits.error();
    std::stable_sort(audits->begin(), audits->end(),
                     [](const AuditSummary &a, const AuditSummary &b) { return a.periodTo < b.periodTo; });
    RollUp sum;
    for (const AuditSummary &audit : *audits) {
        if (*parks && !(*parks)->contains(audit.park))
            continue;
        const auto document = (*workspace)->audit(audit.auditId);
        if (!document)
            return document.error();
        sum.add(*document, computeResults(*document, **catalog));
    }
    return sum.totals();
}

QJsonArray amounts(const std::map<QString, double> &sums)
{
    QJsonArray array;
    for (const auto &[currency, value] : sums)
        array.append(QJsonObject{{"value", value}, {"currency", currency}});
    return array;
}

QJsonObject describe(const YearlySavings &savings)
{
    return {{"solutions", savings.solutions},
            {"electricity", QJsonObject{{"value", savings.electricity / MegawattHour}, {"unit", "MWh/yr"}}},
            {"fuel", QJsonObject{{"value", savings.fuel / Gigajoule}, {"unit", "GJ/yr"}}},
            {"water", QJsonObject{{"value", savings.water}, {"unit", "m3/yr"}}},
            {"emission", QJsonObject{{"value", savings.emission / Tonne}, {"unit", "tCO2e/yr"}}},
            {"money", amounts(savings.money)},
            {"investment", amounts(savings.investment)},
            {"without_money", savings.withoutMoney},
            {"without_emission", savings.withoutEmission}};
}

void printSavings(const Command &command, const char *title, const YearlySavings &savings)
{
    const QLocale &locale = command.texts().locale();
    const auto number = [&](double value) { return formatNumber(value, locale); };
    command.print(command.text(title, {locale.toString(savings.solutions)}));
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "  Electricity %1 MWh, fuel %2 GJ, water %3 m³, %4 tCO2e a year"),
                               {number(savings.electricity / MegawattHour), number(savings.fuel / Gigajoule),
                                number(savings.water), number(savings.emission / Tonne)}));
    for (const auto &[currency, value] : savings.money)
        command.print(command.text(QT_TRANSLATE_NOOP("cli", "  Net saving %1 %2 a year"), {number(value), currency}));
    for (const auto &[currency, value] : savings.investment)
        command.print(command.text(QT_TRANSLATE_NOOP("cli", "  Investment %1 %2"), {number(value), currency}));
    if (savings.withoutMoney > 0)
        command.print(command.text(QT_TRANSLATE_NOOP("cli", "  Solutions whose money is not known in full: %1"),
                                   {locale.toString(savings.withoutMoney)}));
}

ExitCode run(Command &command)
{
    const Result<RollUpTotals> totals = rollUp(command);
    if (!totals)
        return command.fail(totals.error());
    if (command.has(QStringLiteral("json"))) {
        const QJsonObject all{{"enterprises", totals->enterprises},
                              {"audits", totals->audits},
                              {"verified", totals->verified},
                              {"proposed", describe(totals->proposed)},
                              {"implemented", describe(totals->implemented)}};
        command.printJson(QJsonDocument(all).toJson());
        return Done;
    }
    const QLocale &locale = command.texts().locale();
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "Enterprises: %1, audits: %2"),
                               {locale.toString(totals->enterprises), locale.toString(totals->audits)}));
    printSavings(command, QT_TRANSLATE_NOOP("cli", "Proposed solutions: %1"), totals->proposed);
    printSavings(command, QT_TRANSLATE_NOOP("cli", "Implemented solutions: %1"), totals->implemented);
    return Done;
}

} // namespace

Verb summaryVerb()
{
    return {"summary",
            "",
            QT_TRANSLATE_NOOP("cli", "Adds up all audits, or those of a park or programme."),
            0,
            0,
            {{"park", QT_TRANSLATE_NOOP("cli", "PARK"), QT_TRANSLATE_NOOP("cli", "Only the park of this name or id.")},
             {"programme", QT_TRANSLATE_NOOP("cli", "PROGRAMME"),
              QT_TRANSLATE_NOOP("cli", "Only parks of the programme of this name or id.")},
             {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answers in JSON.")}},
            run};
}

} // namespace recp::cli
