#pragma once

#include "core/analysis/results.h"
#include "core/base/language.h"
#include "core/report/report.h"

namespace recp::report {

/// What a report's sections are written with: texts of its language (context "report"), numbers, money and dates in its
/// locale, and the audit they are about.
class Words
{
public:
    Words(const AuditDocument &document, const AuditResults &results, const Catalog &catalog, Language language);

    const AuditDocument &document;
    const AuditResults &results;
    const Catalog &catalog;
    const FactorSet &set;
    const Texts texts;

    /// A text of context "report" with its arguments.
    QString operator()(const char *source, const QStringList &arguments = {}) const;
    /// A plural: %n.
    QString count(const char *source, int n) const { return texts("report", source, n); }
    template <class Key> QString word(Key value) const { return texts("words", recp::word(value)); }
    QString word(Resource resource) const { return texts("words", resourceWord(resource)); }
    QString issue(const Issue &issue) const;
    QStringList issues(const std::vector<Issue> &issues) const; ///< each sentence once

    QString number(double value, int significant = 3) const;
    QString percent(double share, int significant = 3) const;
    QString date(const QDate &day) const;
    QString period(const QDate &from, const QDate &to) const;
    /// Money in moneyUnit(), without it; "–" where unknown.
    QString money(std::optional<double> value) const;
    QString moneyUnit() const;   ///< "million VND"; other currencies as they are
    QString moneyText(double value) const; ///< with the unit
    QString range(const Range &range, double scale = 1) const; ///< "112 – 195"; empty when the ends are the same
    QString moneyRange(const Range &range) const;
    QString tonnes(double kilograms) const;
    QString years(double years) const; ///< "4.8 months", "2.2 years"
    QString quantity(double si, const QString &unitKey, int significant = 3) const;
    QString unitLabel(const QString &unitKey) const;
    QString effect(const Effect &effect) const; ///< "153 MWh/yr"
    QString sum(const PartialSum &sum, const QString &text) const; ///< "≥ 380", "missing"
    QString carrier(const QString &key) const; ///< a fuel's name, or the text itself

    QString title(const Solution &solution) const;
    QString enterpriseName() const;
    const TeamMember *leader() const; ///< nullptr: not named yet
    QString organisation() const; ///< of the team; empty where none is named
    const SolutionResult &result(const Solution &solution) const;
    const Estimate &estimate(const Solution &solution) const;

    static constexpr double Tonne = 1000; // kg

private:
    double m_moneyScale = 1;
};

Paragraph paragraph(const QString &text, Paragraph::Style style = Paragraph::Style::Body);
Heading heading(int level, const QString &text, const QString &aside = {});
Column left(const QString &head, bool wraps = true);
Column right(const QString &head);
/// A form's column.
Column wide(double millimetres, const QString &head = {});
Cell cell(const QString &text);
Cell strong(const QString &text);
Cell faint(const QString &text);
/// The text, or dots to write on where there is none yet.
QString orDots(const QString &text);
/// On one line, cut after a word so that it has no more than `most` characters.
QString shortened(const QString &text, int most);

/// Ids of the factors that this audit's figures rest on.
QStringList usedFactors(const Words &w);

// The sections, in their order
Section coverSection(const Words &w);
Section summarySection(const Words &w);
Section baselineSection(const Words &w);
Section checksSection(const Words &w);
Section solutionSheet(const Words &w, std::size_t index);
Section planSection(const Words &w);
Section annexSection(const Words &w);

// The papers around the visit
std::vector<Section> requestLetter(const Words &w);
std::vector<Section> blankChecklist(const Words &w);
std::vector<Section> nameplateForms(const Words &w);
std::vector<Section> exitPaper(const Words &w);

} // namespace recp::report
