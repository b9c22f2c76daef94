#include "core/analysis/uncertainty.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <cmath>

namespace recp::report {

namespace {

QString dash()
{
    return QStringLiteral("–");
}

KeyFigures keyFigures(const Words &w, const SolutionResult &r, const Estimate &estimate)
{
    KeyFigures figures;
    figures.figures.push_back({w(QT_TRANSLATE_NOOP("report", "Saving, %1 a year"), {w.moneyUnit()}),
                               r.netMoney ? w.money(r.netMoney->expected) : dash(), r.netMoney ? w.moneyRange(*r.netMoney) : QString()});
    figures.figures.push_back({w(QT_TRANSLATE_NOOP("report", "Investment, %1"), {w.moneyUnit()}), w.money(r.investment),
                               r.investment ? w.word(estimate.investmentKnownAs) : QString()});
    QString paybackRange;
    if (r.paybackRange && std::isfinite(r.paybackRange->high))
        paybackRange = QStringLiteral("%1 – %2").arg(w.years(r.paybackRange->low), w.years(r.paybackRange->high));
    figures.figures.push_back({w(QT_TRANSLATE_NOOP("report", "Simple payback")),
                               r.payback ? w.years(*r.payback) : w(QT_TRANSLATE_NOOP("report", "not defined")), paybackRange});
    figures.figures.push_back({w(QT_TRANSLATE_NOOP("report", "tCO2e avoided a year")), r.emission ? w.tonnes(r.emission->expected) : dash(),
                               r.emission ? w.range(*r.emission, Words::Tonne) : QString()});
    return figures;
}

QString inputText(const Words &w, const InputDefinition &definition, const EstimateInput &input)
{
    if (definition.kind == QuantityKind::Choice) {
        for (const ChoiceOption &option : definition.choices) {
            if (input.choice == QLatin1String(option.key))
                return w.texts("calculators", option.label);
        }
        return input.choice;
    }
    const Unit *unit = findUnit(definition.kind, input.unit.isEmpty() ? QString::fromUtf8(definition.unit) : input.unit);
    const auto read = [&](double si) { return w.number(unit ? fromSi(si, *unit) : si, 4); };
    if (!input.list.empty()) {
        QStringList numbers;
        for (double si : input.list)
            numbers += read(si);
        return numbers.join(QStringLiteral("; "));
    }
    return read(input.si);
}

Table inputsTable(const Words &w, const Calculator &calculator, const Estimate &estimate)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Inputs and how they are known"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Input"))), right(w(QT_TRANSLATE_NOOP("report", "Value"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Unit")), false), left(w(QT_TRANSLATE_NOOP("report", "Known as")), false),
                     right(w(QT_TRANSLATE_NOOP("report", "±"))), left(w(QT_TRANSLATE_NOOP("report", "Source")))};
    const std::vector<Value> values = valuesOf(calculator, estimate.inputs);
    for (const EstimateInput &input : estimate.inputs) {
        const int index = calculator.inputIndex(input.key);
        if (index < 0 || !calculator.isAsked(index, values))
            continue;
        const InputDefinition &definition = calculator.inputs[static_cast<std::size_t>(index)];
        const bool choice = definition.kind == QuantityKind::Choice;
        if (!choice && std::isnan(input.si) && input.list.empty())
            continue;
        const double uncertainty = input.uncertainty.value_or(defaultUncertainty(input.knownAs));
        table.rows.push_back({cell(calculator.nameOf(index, w.texts)), cell(inputText(w, definition, input)),
                              faint(choice ? QString() : w.unitLabel(input.unit.isEmpty() ? QString::fromUtf8(definition.unit) : input.unit)),
                              cell(choice ? QString() : w.word(input.knownAs)), cell(choice ? QString() : QStringLiteral("±") + w.percent(uncertainty, 2)),
                              faint(input.source)});
    }
    return table;
}

Table outputsTable(const Words &w, const Calculator &calculator, const SolutionResult &r)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Results of the calculation"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Result"))), right(w(QT_TRANSLATE_NOOP("report", "Value"))),
                     left(w(QT_TRANSLATE_NOOP("report", "Unit")), false)};
    for (std::size_t i = 0; i < calculator.outputs.size() && i < r.outputs.size(); ++i) {
        if (std::isnan(r.outputs[i]))
            continue;
        const OutputDefinition &output = calculator.outputs[i];
        const Unit *unit = findUnit(output.kind, QString::fromUtf8(output.unit));
        table.rows.push_back({cell(w.texts("calculators", output.label)), cell(w.number(unit ? fromSi(r.outputs[i], *unit) : r.outputs[i])),
                              faint(w.unitLabel(QString::fromUtf8(output.unit)))});
    }
    return table;
}

QString priceSource(const Words &w, const EffectValue &value)
{
    if (value.priceSource == QLatin1String("bills"))
        return w(QT_TRANSLATE_NOOP("report", "bills"));
    if (value.priceSource == QLatin1String("tariff"))
        return w(QT_TRANSLATE_NOOP("report", "tariff by period"));
    if (value.priceSource == QLatin1String("capacity"))
        return w(QT_TRANSLATE_NOOP("report", "price of capacity"));
    if (value.priceSource == QLatin1String("stated"))
        return w(QT_TRANSLATE_NOOP("report", "stated price"));
    return value.money ? QString() : w(QT_TRANSLATE_NOOP("report", "no price"));
}

Table effectsTable(const Words &w, const SolutionResult &r)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Effects a year (a minus uses more)"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Resource"))), right(w(QT_TRANSLATE_NOOP("report", "Expected"))),
                     right(w(QT_TRANSLATE_NOOP("report", "90 % range"))), right(w(QT_TRANSLATE_NOOP("report", "Money, %1"), {w.moneyUnit()})),
                     left(w(QT_TRANSLATE_NOOP("report", "Price from")), false), right(w(QT_TRANSLATE_NOOP("report", "tCO2e")))};
    for (const EffectValue &value : r.effects) {
        const Effect &effect = value.effect;
        const Unit *unit = findUnitByKey(QString::fromUtf8(effectUnitKey(effect.resource)));
        Cell name = cell(effect.carrier.isEmpty() ? w.word(effect.resource) : QStringLiteral("%1: %2").arg(w.word(effect.resource), w.carrier(effect.carrier)));
        name.icon = effect.resource;
        table.rows.push_back({name, strong(w.effect(effect)),
                              faint(effect.resource == Resource::Other ? w.moneyRange(effect.saving) : w.range(effect.saving, unit ? unit->factor : 1)),
                              cell(value.money ? w.money(value.money->expected) : dash()), faint(priceSource(w, value)),
                              cell(value.emission ? w.tonnes(value.emission->expected) : dash())});
    }
    return table;
}

std::optional<Figure> rangeFigure(const Words &w, const SolutionResult &r)
{
    if (r.mainEffect < 0 || r.samples.empty())
        return std::nullopt;
    const Effect &effect = r.effects[static_cast<std::size_t>(r.mainEffect)].effect;
    const Unit *unit = findUnitByKey(QString::fromUtf8(effectUnitKey(effect.resource)));
    const Histogram h = histogram(r.samples);
    if (h.counts.empty() || !unit)
        return std::nullopt;
    RangeHistogram figure;
    figure.counts = h.counts;
    figure.from = h.from / unit->factor;
    figure.to = h.to / unit->factor;
    figure.range = {effect.saving.expected / unit->factor, effect.saving.low / unit->factor, effect.saving.high / unit->factor};
    figure.lowText = w.number(figure.range.low);
    figure.expectedText = w.effect(effect);
    figure.highText = w.number(figure.range.high);
    figure.resource = effect.resource;
    return Figure{w(QT_TRANSLATE_NOOP("report", "%1: expected saving and 90 % range"), {w.word(effect.resource)}), figure, 30, {}};
}

std::optional<Figure> cashFigure(const Words &w, const SolutionResult &r, const Estimate &estimate)
{
    if (r.cumulativeCash.size() < 2)
        return std::nullopt;
    CashFlow flow;
    flow.cumulative = r.cumulativeCash;
    for (std::size_t year = 0; year < r.cumulativeCash.size(); ++year) {
        flow.years += QString::number(year);
        flow.texts.push_back(w.money(r.cumulativeCash[year]));
    }
    QString note = w(QT_TRANSLATE_NOOP("report", "Net present value %1 at %2, life %3 years."),
                     {w.moneyText(*r.npv), w.percent(w.document.audit.discountRate, 2), w.number(*estimate.life)});
    if (r.irr)
        note += QLatin1Char(' ') + w(QT_TRANSLATE_NOOP("report", "Internal rate of return %1."), {w.percent(*r.irr)});
    return Figure{w(QT_TRANSLATE_NOOP("report", "Cumulative cash flow by year, %1"), {w.moneyUnit()}), flow, 36, note};
}

/// How sure the main saving is, and where the doubt comes from.
void addDoubt(Section &section, const Words &w, const Calculator *calculator, const SolutionResult &r)
{
    constexpr double Smallest = 0.05;
    if (!r.grade)
        return;
    QString text = w(QT_TRANSLATE_NOOP("report", "Data quality %1."), {QString(QLatin1Char(*r.grade))});
    QStringList inputs;
    for (const Contribution &contribution : r.contributions) {
        const int index = calculator ? calculator->inputIndex(contribution.input) : -1;
        if (index >= 0 && contribution.share >= Smallest && inputs.size() < 3)
            inputs += w(QT_TRANSLATE_NOOP("report", "%1 (%2)"),
                        {calculator->nameOf(index, w.texts), w.percent(contribution.share, 2)});
    }
    if (!inputs.isEmpty())
        text += QLatin1Char(' ') + w(QT_TRANSLATE_NOOP("report", "The doubt comes mostly from: %1."), {inputs.join(QStringLiteral("; "))});
    section.elements.push_back(paragraph(text, Paragraph::Style::Note));
}

QString sensitivityName(const Words &w, const QString &key, const Calculator *calculator)
{
    const QLatin1String price("price/");
    if (key.startsWith(price))
        return w(QT_TRANSLATE_NOOP("report", "price of %1"), {w.word(resourceFromKey(key.mid(price.size())).value_or(Resource::Other)).toLower()});
    const int index = calculator ? calculator->inputIndex(key) : -1;
    return index >= 0 ? calculator->nameOf(index, w.texts)
                      : w(QT_TRANSLATE_NOOP("report", "investment"));
}

/// Discounted payback, specific costs, terms of the investment, and what moves the net present value most.
std::optional<Table> financeTable(const Words &w, const Calculator *calculator, const SolutionResult &r, const Estimate &estimate)
{
    if (!r.npv)
        return std::nullopt;
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Finance, %1"), {w.moneyUnit()});
    table.columns = {left({}), right(w(QT_TRANSLATE_NOOP("report", "Value")))};
    const auto row = [&](const QString &name, const QString &value) { table.rows.push_back({cell(name), strong(value)}); };
    row(w(QT_TRANSLATE_NOOP("report", "Net present value")), w.money(r.npv));
    if (r.discountedPayback)
        row(w(QT_TRANSLATE_NOOP("report", "Discounted payback")), w.years(*r.discountedPayback));
    if (r.costOfConserved && r.mainEffect >= 0) {
        const Unit *unit = findUnitByKey(QString::fromUtf8(effectUnitKey(r.effects[static_cast<std::size_t>(r.mainEffect)].effect.resource)));
        if (unit)
            row(w(QT_TRANSLATE_NOOP("report", "Cost of what is saved, per %1"), {w.unitLabel(QString::fromUtf8(unit->key)).section(QLatin1Char('/'), 0, 0)}),
                w.moneyText(*r.costOfConserved * unit->factor));
    }
    if (r.abatementCost)
        row(w(QT_TRANSLATE_NOOP("report", "Cost of a tonne of CO2e avoided")), w.moneyText(*r.abatementCost * Words::Tonne));
    const InvestmentTerms &terms = estimate.terms;
    if (terms.loanShare && terms.loanYears)
        row(w(QT_TRANSLATE_NOOP("report", "Loan")), w(QT_TRANSLATE_NOOP("report", "%1 of the investment over %2 years at %3"),
            {w.percent(*terms.loanShare, 2), w.number(*terms.loanYears), w.percent(terms.loanRate.value_or(0), 2)}));
    if (terms.replacementCost)
        row(w(QT_TRANSLATE_NOOP("report", "Replacement in year %1"), {w.number(terms.replacementYear.value_or(0))}), w.money(terms.replacementCost));
    if (terms.salvage)
        row(w(QT_TRANSLATE_NOOP("report", "Value at the end of the life")), w.money(terms.salvage));
    for (const TornadoBar &bar : r.tornado)
        row(w(QT_TRANSLATE_NOOP("report", "Net present value at both ends of: %1"), {sensitivityName(w, bar.input, calculator)}),
            QStringLiteral("%1 … %2").arg(w.money(bar.low), w.money(bar.high)));
    return table;
}

void addText(Section &section, const QString &title, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    section.elements.push_back(heading(3, title));
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        section.elements.push_back(paragraph(line));
}

void addOverrides(Section &section, const Words &w, const SolutionResult &r, const Estimate &estimate)
{
    if (estimate.moneyOverride)
        section.elements.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "The saving of %1 was set by hand; computed: %2. Reason: %3"),
                                               {w.moneyText(estimate.moneyOverride->value),
                                                r.derivedMoney ? w.moneyText(*r.derivedMoney) : dash(), estimate.moneyOverride->reason}),
                                             Paragraph::Style::Note));
    if (estimate.emissionOverride)
        section.elements.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "The %1 tCO2e were set by hand; computed: %2. Reason: %3"),
                                               {w.tonnes(estimate.emissionOverride->value),
                                                r.derivedEmission ? w.tonnes(*r.derivedEmission) : dash(), estimate.emissionOverride->reason}),
                                             Paragraph::Style::Note));
    QStringList counted;
    if (estimate.otherSaving && estimate.otherSavingReason.isEmpty())
        counted += w(QT_TRANSLATE_NOOP("report", "Also counted: other savings of %1 a year."), {w.moneyText(*estimate.otherSaving)});
    else if (estimate.otherSaving)
        counted += w(QT_TRANSLATE_NOOP("report", "Also counted: other savings of %1 a year (%2)."),
                     {w.moneyText(*estimate.otherSaving), estimate.otherSavingReason});
    if (estimate.operatingCost)
        counted += w(QT_TRANSLATE_NOOP("report", "Additional operation and maintenance of %1 a year is taken off."),
                     {w.moneyText(*estimate.operatingCost)});
    if (!counted.isEmpty())
        section.elements.push_back(paragraph(counted.join(QLatin1Char(' '))));
}

QString categoryOf(const Words &w, const Solution &solution)
{
    for (const CatalogEntry &category : w.catalog.categories()) {
        if (category.id == solution.category)
            return category.name.in(w.texts.language());
    }
    return {};
}

void addCalculation(Section &section, const Words &w, const Solution &solution, const SolutionResult &r, const Estimate &estimate)
{
    auto &e = section.elements;
    const Calculator *calculator = findCalculator(solution.calculator);
    if (!calculator) {
        addText(section, w(QT_TRANSLATE_NOOP("report", "Direct estimate: where the figures come from")), estimate.directReason);
        return;
    }
    e.push_back(inputsTable(w, *calculator, estimate));
    e.push_back(heading(3, w(QT_TRANSLATE_NOOP("report", "How it is computed"))));
    e.push_back(paragraph(QStringLiteral("%1: %2").arg(w.texts("calculators", calculator->label), QString::fromUtf8(calculator->formula))));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Source: %1"), {QString::fromUtf8(calculator->source)}), Paragraph::Style::Caption));
    if (r.error)
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Not computed: %1"), {w.texts.error(*r.error)}), Paragraph::Style::Warning));
    else
        e.push_back(outputsTable(w, *calculator, r));
}

} // namespace

Section solutionSheet(const Words &w, std::size_t index)
{
    const Solution &solution = w.document.solutions[index];
    const SolutionResult &r = w.result(solution);
    const Estimate &estimate = w.estimate(solution);
    Section section;
    auto &e = section.elements;
    QStringList aside{solution.code, categoryOf(w, solution), w.word(solution.status)};
    aside.removeAll(QString());
    e.push_back(heading(index == 0 ? 1 : 2, index == 0 ? w(QT_TRANSLATE_NOOP("report", "Solutions")) : w.title(solution), index == 0 ? QString() : aside.join(QStringLiteral(" · "))));
    if (index == 0)
        e.push_back(heading(2, w.title(solution), aside.join(QStringLiteral(" · "))));
    e.push_back(keyFigures(w, r, estimate));
    addText(section, w(QT_TRANSLATE_NOOP("report", "Situation")), estimate.situation);
    addText(section, w(QT_TRANSLATE_NOOP("report", "Proposal")), estimate.proposal);
    addCalculation(section, w, solution, r, estimate);
    if (!r.effects.empty())
        e.push_back(effectsTable(w, r));
    addOverrides(section, w, r, estimate);
    const Calculator *calculator = findCalculator(solution.calculator);
    if (const auto figure = rangeFigure(w, r))
        e.push_back(*figure);
    addDoubt(section, w, calculator, r);
    if (const auto table = financeTable(w, calculator, r, estimate))
        e.push_back(*table);
    if (const auto figure = cashFigure(w, r, estimate))
        e.push_back(*figure);
    for (const QString &sentence : w.issues(r.issues))
        e.push_back(paragraph(sentence, Paragraph::Style::Warning));
    return section;
}

} // namespace recp::report
