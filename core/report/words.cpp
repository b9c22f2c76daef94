#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace recp::report {

Words::Words(const AuditDocument &document_, const AuditResults &results_, const Catalog &catalog_, Language language)
    : document(document_), results(results_), catalog(catalog_), set(factorSetOf(document_.audit, catalog_)), texts(language)
{
    // Đồng is read by the million; other currencies as they are.
    m_moneyScale = document.audit.currency == QLatin1String("VND") ? 1e6 : 1;
}

QString Words::operator()(const char *source, const QStringList &arguments) const
{
    return fillIn(texts("report", source), arguments);
}

QString Words::issue(const Issue &issue) const
{
    QStringList arguments = issue.arguments;
    if (const Calculator *calculator = findCalculator(issue.calculator))
        arguments[0] = calculator->nameOf(calculator->inputIndex(arguments[0]), texts);
    const QString sentence = fillIn(texts(issue.context, issue.sentence), arguments);
    return issue.about.isEmpty() ? sentence : issue.about + QStringLiteral(": ") + sentence;
}

QStringList Words::issues(const std::vector<Issue> &issues) const
{
    QStringList sentences;
    for (const Issue &each : issues)
        sentences += issue(each);
    sentences.removeDuplicates();
    return sentences;
}

QString Words::number(double value, int significant) const
{
    return formatNumber(value, texts.locale(), significant);
}

QString Words::percent(double share, int significant) const
{
    return number(share * 100, significant) + QStringLiteral(" %");
}

QString Words::date(const QDate &day) const
{
    return day.isValid() ? texts.locale().toString(day, QLocale::ShortFormat) : QStringLiteral("–");
}

QString Words::period(const QDate &from, const QDate &to) const
{
    if (!from.isValid() || !to.isValid())
        return (*this)(QT_TRANSLATE_NOOP("report", "period not stated"));
    const QString form = QStringLiteral("MM/yyyy");
    return from.toString(form) + QStringLiteral(" – ") + to.toString(form);
}

QString Words::money(std::optional<double> value) const
{
    return value ? number(*value / m_moneyScale) : QStringLiteral("–");
}

QString Words::moneyUnit() const
{
    return m_moneyScale == 1 ? document.audit.currency : (*this)(QT_TRANSLATE_NOOP("report", "million VND"));
}

QString Words::moneyText(double value) const
{
    return number(value / m_moneyScale) + QChar(0xA0) + moneyUnit();
}

QString Words::range(const Range &range, double scale) const
{
    const QString low = std::isfinite(range.low) ? number(range.low / scale) : QStringLiteral("∞");
    const QString high = std::isfinite(range.high) ? number(range.high / scale) : QStringLiteral("∞");
    return low == high ? QString() : QStringLiteral("%1 – %2").arg(low, high);
}

QString Words::moneyRange(const Range &value) const
{
    return range(value, m_moneyScale);
}

QString Words::tonnes(double kilograms) const
{
    return number(kilograms / Tonne);
}

QString Words::years(double years) const
{
    if (!std::isfinite(years))
        return QStringLiteral("∞");
    if (years < 1.5)
        return (*this)(QT_TRANSLATE_NOOP("report", "%1 months"), {number(years * 12, 2)});
    return (*this)(QT_TRANSLATE_NOOP("report", "%1 years"), {number(years, 2)});
}

QString Words::unitLabel(const QString &unitKey) const
{
    const Unit *unit = findUnitByKey(unitKey);
    QString label = unit ? texts("units", unit->label) : unitKey;
    return label.replace(QChar(0xA4), document.audit.currency); // ¤ stands for the audit's currency
}

QString Words::quantity(double si, const QString &unitKey, int significant) const
{
    const Unit *unit = findUnitByKey(unitKey);
    const QString label = unitLabel(unitKey);
    const QString value = number(unit ? fromSi(si, *unit) : si, significant);
    return label.isEmpty() ? value : value + QChar(0xA0) + label;
}

QString Words::effect(const Effect &effect) const
{
    if (effect.resource == Resource::Other)
        return moneyText(effect.saving.expected);
    return quantity(effect.saving.expected, QString::fromUtf8(effectUnitKey(effect.resource)));
}

QString Words::sum(const PartialSum &sum, const QString &text) const
{
    if (!sum.any)
        return (*this)(QT_TRANSLATE_NOOP("report", "missing"));
    return sum.complete ? text : QStringLiteral("≥ ") + text;
}

QString Words::carrier(const QString &key) const
{
    if (key == QLatin1String(SubstituteCarrier))
        return texts("words", SubstituteWord);
    const Fuel *fuel = set.fuel(key);
    return fuel ? fuel->name.in(texts.language()) : key;
}

QString Words::title(const Solution &solution) const
{
    if (!solution.title.isEmpty())
        return solution.title;
    const CatalogSolution *known = catalog.solution(solution.code);
    return known ? known->name.in(texts.language()) : (*this)(QT_TRANSLATE_NOOP("report", "Solution without a name"));
}

QString Words::enterpriseName() const
{
    return document.enterprise.name.isEmpty() ? (*this)(QT_TRANSLATE_NOOP("report", "Enterprise without a name"))
                                              : document.enterprise.name;
}

const TeamMember *Words::leader() const
{
    const auto &team = document.audit.team;
    const auto found = std::find_if(team.begin(), team.end(), [](const TeamMember &member) { return member.role == TeamRole::Leader; });
    return found == team.end() ? nullptr : &*found;
}

QString Words::organisation() const
{
    const auto &team = document.audit.team;
    const auto found = std::find_if(team.begin(), team.end(), [](const TeamMember &member) { return !member.organisation.isEmpty(); });
    return found == team.end() ? QString() : found->organisation;
}

const SolutionResult &Words::result(const Solution &solution) const
{
    static const SolutionResult none;
    const SolutionResult *found = results.solution(solution.id);
    return found ? *found : none;
}

const Estimate &Words::estimate(const Solution &solution) const
{
    static const Estimate none;
    const Estimate *found = document.estimateOf(solution.id);
    return found ? *found : none;
}

Paragraph paragraph(const QString &text, Paragraph::Style style)
{
    return {{{text, false}}, style};
}

Heading heading(int level, const QString &text, const QString &aside)
{
    return {level, text, aside};
}

Column left(const QString &head, bool wraps)
{
    return {head, Column::Align::Left, wraps};
}

Column right(const QString &head)
{
    return {head, Column::Align::Right, false};
}

Column wide(double millimetres, const QString &head)
{
    return {head, Column::Align::Left, true, millimetres};
}

Cell cell(const QString &text)
{
    return {text, false, false, {}};
}

Cell strong(const QString &text)
{
    return {text, true, false, {}};
}

Cell faint(const QString &text)
{
    return {text, false, true, {}};
}

QString orDots(const QString &text)
{
    return text.trimmed().isEmpty() ? QString(24, QChar(0x2026)) : text;
}

QString shortened(const QString &text, int most)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', most - 1);
    return line.left(space > most / 2 ? space : most - 1) + QChar(0x2026);
}

} // namespace recp::report
