#include "core/exchange/audit_workbook.h"

#include "core/analysis/finance.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace recp {

namespace {

using Row = lxw_row_t;
using Col = lxw_col_t;

/// A text as XML can carry it: without control characters and halves of characters.
QByteArray cellText(const QString &text)
{
    constexpr qsizetype Longest = 32'000; // a cell takes 32,767
    QString clean;
    for (QChar c : text.left(Longest))
        clean += (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE ? QChar(QChar::ReplacementCharacter) : c;
    return QString::fromUtf8(clean.toUtf8()).toUtf8();
}

QString at(Row row, Col column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, row, column);
    return QString::fromLatin1(name);
}

QString range(Row row, Col column, Row lastRow, Col lastColumn)
{
    return at(row, column) + u':' + at(lastRow, lastColumn);
}

/// One sheet, written cell by cell.
class Sheet
{
public:
    struct Formats {
        lxw_format *head = nullptr;
        lxw_format *number = nullptr;  ///< 1,234
        lxw_format *decimal = nullptr; ///< 1,234.56
        lxw_format *percent = nullptr;
    };

    Sheet(lxw_workbook *book, const QString &name, const Formats &formats)
        : m_sheet(workbook_add_worksheet(book, cellText(name.left(31)).constData())), m_formats(formats)
    {
    }

    void text(Row row, Col column, const QString &text) { worksheet_write_string(m_sheet, row, column, cellText(text).constData(), nullptr); }
    void head(Row row, Col column, const QString &text) { worksheet_write_string(m_sheet, row, column, cellText(text).constData(), m_formats.head); }
    void heads(Row row, const QStringList &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            head(row, static_cast<Col>(i), texts[i]);
    }
    /// Nothing where the value is unknown.
    void number(Row row, Col column, std::optional<double> value) { write(row, column, value, m_formats.number); }
    void decimal(Row row, Col column, std::optional<double> value) { write(row, column, value, m_formats.decimal); }
    void value(Row row, Col column, double value, bool decimals) { write(row, column, value, decimals ? m_formats.decimal : m_formats.number); }
    void plain(Row row, Col column, double value) { write(row, column, value, nullptr); } ///< with all its digits
    void percent(Row row, Col column, std::optional<double> value) { write(row, column, value, m_formats.percent); }

    /// A formula with the value it has now; nothing where that is unknown.
    void formula(Row row, Col column, const QString &formula, std::optional<double> value, bool decimals = false)
    {
        if (value && std::isfinite(*value))
            worksheet_write_formula_num(m_sheet, row, column, (u'=' + formula).toUtf8().constData(),
                                        decimals ? m_formats.decimal : m_formats.number, *value);
    }
    void percentFormula(Row row, Col column, const QString &formula, double value)
    {
        worksheet_write_formula_num(m_sheet, row, column, (u'=' + formula).toUtf8().constData(), m_formats.percent, value);
    }

    void widths(std::initializer_list<double> widths)
    {
        Col column = 0;
        for (double width : widths) {
            worksheet_set_column(m_sheet, column, column, width, nullptr);
            ++column;
        }
    }
    void freeze(Row row, Col column) { worksheet_freeze_panes(m_sheet, row, column); }

private:
    void write(Row row, Col column, std::optional<double> value, lxw_format *format)
    {
        if (value && std::isfinite(*value))
            worksheet_write_number(m_sheet, row, column, *value, format);
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
};

/// The cash flow behind a running sum.
std::vector<double> yearly(const std::vector<double> &cumulative)
{
    std::vector<double> cash(cumulative.size());
    for (std::size_t year = 0; year < cumulative.size(); ++year)
        cash[year] = cumulative[year] - (year ? cumulative[year - 1] : 0);
    return cash;
}

std::optional<double> expected(const std::optional<Range> &range)
{
    return range ? std::optional(range->expected) : std::nullopt;
}

class Writer
{
public:
    Writer(lxw_workbook *book, const report::Words &words) : m_book(book), w(words)
    {
        const auto format = [&](const char *number) {
            lxw_format *made = workbook_add_format(m_book);
            format_set_num_format(made, number);
            return made;
        };
        m_formats = {workbook_add_format(m_book), format("#,##0"), format("#,##0.00"), format("0.0%")};
        format_set_bold(m_formats.head);
        format_set_text_wrap(m_formats.head);
    }

    void write()
    {
        // Sheets stand in the order they are made; the summary needs the places that the others take.
        Sheet summary(m_book, w(QT_TRANSLATE_NOOP("report", "Summary")), m_formats);
        baseline();
        solutions();
        finance();
        factors();
        this->summary(summary);
    }

private:
    QString perYear() const { return w(QT_TRANSLATE_NOOP("report", "%1 a year"), {w.document.audit.currency}); }

    static QString inSheet(const QString &sheet, const QString &cell)
    {
        return u'\'' + QString(sheet).replace(u'\'', QStringLiteral("''")) + QStringLiteral("'!") + cell;
    }

    void summary(Sheet &sheet)
    {
        const Audit &audit = w.document.audit;
        Row row = 0;
        const auto line = [&](const char *name, const QString &text) {
            sheet.head(row, 0, w(name));
            sheet.text(row++, 1, text);
        };
        line(QT_TRANSLATE_NOOP("report", "Enterprise"), w.enterpriseName());
        line(QT_TRANSLATE_NOOP("report", "Audit"), audit.title);
        line(QT_TRANSLATE_NOOP("report", "Baseline period"), w.period(audit.periodFrom, audit.periodTo));
        line(QT_TRANSLATE_NOOP("report", "Money"), QStringLiteral("%1, %2").arg(audit.currency, w.word(audit.vatBasis)));
        line(QT_TRANSLATE_NOOP("report", "Factor set"), w.set.id);
        ++row;
        const QString solutionsName = this->solutionsName();
        const auto sum = [&](const char *name, Col column, double value, const QString &unit) {
            sheet.head(row, 0, w(name));
            sheet.formula(row, 1, inSheet(solutionsName, at(m_totalRow, column)), value, true);
            sheet.text(row++, 2, unit);
        };
        sum(QT_TRANSLATE_NOOP("report", "Savings of the solutions alone"), MoneyColumn, m_money, perYear());
        sum(QT_TRANSLATE_NOOP("report", "Investment"), InvestmentColumn, m_investment, audit.currency);
        sum(QT_TRANSLATE_NOOP("report", "CO2e of the solutions alone"), EmissionColumn, m_emission, QStringLiteral("tCO2e"));
        const auto combined = [&](const char *name, std::optional<double> value, const QString &unit) {
            sheet.head(row, 0, w(name));
            sheet.decimal(row, 1, value);
            sheet.text(row++, 2, unit);
        };
        combined(QT_TRANSLATE_NOOP("report", "Savings combined, nothing counted twice"), expected(w.results.money), perYear());
        const auto emission = expected(w.results.emission);
        combined(QT_TRANSLATE_NOOP("report", "CO2e combined, nothing counted twice"), emission ? std::optional(*emission / 1000) : std::nullopt,
                 QStringLiteral("tCO2e"));
        const auto money = expected(w.results.money);
        sheet.head(row, 0, w(QT_TRANSLATE_NOOP("report", "Payback")));
        if (money && *money > 0 && m_investment > 0)
            sheet.formula(row, 1, at(row - 4, 1) + u'/' + at(row - 2, 1), m_investment / *money, true);
        sheet.text(row, 2, w(QT_TRANSLATE_NOOP("report", "years")));
        sheet.widths({40, 24, 24});
    }

    /// Quantities by month, then costs by month, a row a flow.
    void baseline()
    {
        Sheet sheet(m_book, w(QT_TRANSLATE_NOOP("report", "Baseline")), m_formats);
        const BaselineSummary &baseline = w.results.baseline;
        QStringList months;
        for (const QDate &month : baseline.months)
            months << month.toString(QStringLiteral("MM/yyyy"));
        const auto heads = [&](Row row, const QString &first) {
            sheet.heads(row, QStringList{first, w(QT_TRANSLATE_NOOP("report", "Unit"))} + months + QStringList{w(QT_TRANSLATE_NOOP("report", "Total"))});
        };
        const auto flows = static_cast<Row>(baseline.flows.size());
        const Col total = static_cast<Col>(2 + months.size());
        const Row costs = flows + 3;
        heads(0, w(QT_TRANSLATE_NOOP("report", "Quantity")));
        heads(costs - 1, w(QT_TRANSLATE_NOOP("report", "Cost")));
        sheet.head(costs - 1, total + 1, w(QT_TRANSLATE_NOOP("report", "Price per unit")));
        for (Row i = 0; i < flows; ++i) {
            const FlowSummary &summary = baseline.flows[i];
            const Flow *flow = w.document.flow(summary.flowId);
            const Unit *unit = flow ? findUnitByKey(flow->unit) : nullptr;
            const double factor = unit ? unit->factor : 1;
            const auto quantity = line(sheet, i + 1, flow ? flow->name : QString(), flow ? w.unitLabel(flow->unit) : QString(),
                                       summary.monthlyQuantity, summary.quantity, 1 / factor, total, true);
            const auto cost = line(sheet, costs + i, flow ? flow->name : QString(), w.document.audit.currency, summary.monthlyCost, summary.cost, 1, total, false);
            if (quantity && cost && *quantity > 0)
                sheet.formula(costs + i, total + 1, at(costs + i, total) + u'/' + at(i + 1, total), *cost / *quantity, true);
        }
        if (flows > 0 && baseline.cost.any) {
            sheet.head(costs + flows, 0, w(QT_TRANSLATE_NOOP("report", "Total")));
            double sum = 0;
            for (const FlowSummary &flow : baseline.flows)
                sum += flow.cost.any ? flow.cost.value : 0;
            sheet.formula(costs + flows, total, QStringLiteral("SUM(%1)").arg(range(costs, total, costs + flows - 1, total)), sum);
        }
        sheet.widths({32, 12});
        sheet.freeze(1, 2);
    }

    /// One flow's row; its total. A total that is more than its months (a bill over several) stays a number.
    std::optional<double> line(Sheet &sheet, Row row, const QString &name, const QString &unit, const std::vector<double> &months,
                               const PartialSum &sum, double scale, Col total, bool decimals)
    {
        sheet.text(row, 0, name);
        sheet.text(row, 1, unit);
        double added = 0;
        for (std::size_t month = 0; month < months.size(); ++month) {
            sheet.value(row, static_cast<Col>(2 + month), months[month] * scale, decimals);
            added += std::isfinite(months[month]) ? months[month] : 0;
        }
        if (!sum.any)
            return std::nullopt;
        const bool isSum = !months.empty() && std::abs(added - sum.value) <= 1e-9 * std::abs(sum.value);
        if (isSum)
            sheet.formula(row, total, QStringLiteral("SUM(%1)").arg(range(row, 2, row, total - 1)), sum.value * scale, decimals);
        else
            sheet.value(row, total, sum.value * scale, decimals);
        return sum.value * scale;
    }

    enum SolutionColumn : Col { CodeColumn, NameColumn, StatusColumn, CountsColumn, SavedColumn, UnitColumn, MoneyColumn, LowColumn,
                                HighColumn, InvestmentColumn, PaybackColumn, EmissionColumn };

    QString solutionsName() const { return w(QT_TRANSLATE_NOOP("report", "Solutions")).left(31); }

    void solutions()
    {
        Sheet sheet(m_book, solutionsName(), m_formats);
        const QString &currency = w.document.audit.currency;
        sheet.heads(0, {w(QT_TRANSLATE_NOOP("report", "Code")), w(QT_TRANSLATE_NOOP("report", "Solution")), w(QT_TRANSLATE_NOOP("report", "Status")),
                        w(QT_TRANSLATE_NOOP("report", "Counts (1 or 0)")), w(QT_TRANSLATE_NOOP("report", "Main resource saved a year")),
                        w(QT_TRANSLATE_NOOP("report", "Unit")), w(QT_TRANSLATE_NOOP("report", "Saving, %1 a year"), {currency}),
                        w(QT_TRANSLATE_NOOP("report", "Low")), w(QT_TRANSLATE_NOOP("report", "High")),
                        w(QT_TRANSLATE_NOOP("report", "Investment, %1"), {currency}), w(QT_TRANSLATE_NOOP("report", "Payback, years")),
                        w(QT_TRANSLATE_NOOP("report", "tCO2e a year"))});
        Row row = 1;
        for (const Solution &solution : w.document.solutions)
            solutionRow(sheet, row++, solution);
        m_totalRow = row;
        sheet.head(row, NameColumn, w(QT_TRANSLATE_NOOP("report", "Sum of the solutions alone")));
        if (row > 1) {
            const QString counts = range(1, CountsColumn, row - 1, CountsColumn);
            const auto sum = [&](Col column, double value, bool decimals) {
                sheet.formula(row, column, QStringLiteral("SUMPRODUCT(%1,%2)").arg(counts, range(1, column, row - 1, column)), value, decimals);
            };
            sum(MoneyColumn, m_money, false);
            sum(InvestmentColumn, m_investment, false);
            sum(EmissionColumn, m_emission, true);
        }
        sheet.widths({10, 44, 14, 8, 14, 12, 18, 18, 18, 18, 10, 12});
        sheet.freeze(1, 2);
    }

    void solutionRow(Sheet &sheet, Row row, const Solution &solution)
    {
        const SolutionResult &result = w.result(solution);
        const bool counts = solution.status != SolutionStatus::Rejected && result.excludedBy.isNull();
        sheet.text(row, CodeColumn, solution.code);
        sheet.text(row, NameColumn, w.title(solution));
        sheet.text(row, StatusColumn, w.word(solution.status));
        sheet.number(row, CountsColumn, counts ? 1 : 0);
        if (result.mainEffect >= 0) {
            const Effect &effect = result.effects[static_cast<std::size_t>(result.mainEffect)].effect;
            const QString key = QString::fromUtf8(effectUnitKey(effect.resource));
            if (const Unit *unit = findUnitByKey(key))
                sheet.decimal(row, SavedColumn, effect.saving.expected / unit->factor);
            sheet.text(row, UnitColumn, w.unitLabel(key));
        }
        const auto money = expected(result.netMoney);
        sheet.number(row, MoneyColumn, money);
        if (result.netMoney) {
            sheet.number(row, LowColumn, result.netMoney->low);
            sheet.number(row, HighColumn, result.netMoney->high);
        }
        sheet.number(row, InvestmentColumn, result.investment);
        if (money && result.investment && *money > 0)
            sheet.formula(row, PaybackColumn, QStringLiteral("IF(%1>0,%2/%1,\"\")").arg(at(row, MoneyColumn), at(row, InvestmentColumn)),
                          *result.investment / *money, true);
        const auto emission = expected(result.emission);
        sheet.decimal(row, EmissionColumn, emission ? std::optional(*emission / 1000) : std::nullopt);
        if (!counts)
            return;
        m_money += money.value_or(0);
        m_investment += result.investment.value_or(0);
        m_emission += emission.value_or(0) / 1000;
    }

    void finance()
    {
        constexpr Col First = 4;
        Sheet sheet(m_book, w(QT_TRANSLATE_NOOP("report", "Finance")), m_formats);
        const double rate = w.document.audit.discountRate;
        sheet.head(0, 0, w(QT_TRANSLATE_NOOP("report", "Discount rate")));
        sheet.percent(0, 1, rate);
        std::size_t years = 0;
        for (const SolutionResult &result : w.results.solutions)
            years = std::max(years, result.cumulativeCash.size());
        sheet.heads(2, {w(QT_TRANSLATE_NOOP("report", "Solution")), w(QT_TRANSLATE_NOOP("report", "Cash flow, %1"), {w.document.audit.currency}),
                        w(QT_TRANSLATE_NOOP("report", "Net present value")), w(QT_TRANSLATE_NOOP("report", "Internal rate of return"))});
        for (std::size_t year = 0; year < years; ++year)
            sheet.head(2, static_cast<Col>(First + year), w(QT_TRANSLATE_NOOP("report", "Year %1"), {QString::number(year)}));
        Row row = 3;
        for (const Solution &solution : w.document.solutions) {
            const std::vector<double> cash = yearly(w.result(solution).cumulativeCash);
            if (cash.size() < 2)
                continue;
            const Col last = static_cast<Col>(First + cash.size() - 1);
            sheet.text(row, 0, w.title(solution));
            sheet.text(row, 1, w(QT_TRANSLATE_NOOP("report", "by year")));
            sheet.text(row + 1, 1, w(QT_TRANSLATE_NOOP("report", "cumulative")));
            double running = 0;
            for (std::size_t year = 0; year < cash.size(); ++year) {
                const Col column = static_cast<Col>(First + year);
                running += cash[year];
                sheet.number(row, column, cash[year]);
                sheet.formula(row + 1, column, year ? at(row + 1, column - 1) + u'+' + at(row, column) : at(row, column), running);
            }
            sheet.formula(row, 2, QStringLiteral("%1+NPV($B$1,%2)").arg(at(row, First), range(row, First + 1, row, last)), netPresentValue(cash, rate));
            if (const auto internal = internalRateOfReturn(cash))
                sheet.percentFormula(row, 3, QStringLiteral("IRR(%1)").arg(range(row, First, row, last)), *internal);
            row += 2;
        }
        sheet.widths({44, 16, 18, 12});
        sheet.freeze(3, First);
    }

    void factors()
    {
        Sheet sheet(m_book, w(QT_TRANSLATE_NOOP("report", "Factors")), m_formats);
        sheet.heads(0, {w(QT_TRANSLATE_NOOP("report", "Factor")), w(QT_TRANSLATE_NOOP("report", "Value")), w(QT_TRANSLATE_NOOP("report", "Unit")),
                        w(QT_TRANSLATE_NOOP("report", "Year")), w(QT_TRANSLATE_NOOP("report", "Source")), w(QT_TRANSLATE_NOOP("report", "Standing"))});
        Row row = 1;
        for (const QString &id : report::usedFactors(w)) {
            const Factor &factor = *w.set.factor(id);
            sheet.text(row, 0, factor.name.in(w.texts.language()));
            sheet.plain(row, 1, factor.value);
            sheet.text(row, 2, factor.unit);
            sheet.text(row, 3, factor.year);
            sheet.text(row, 4, factor.source.in(w.texts.language()));
            sheet.text(row++, 5, w.word(factor.status));
        }
        sheet.widths({44, 14, 16, 12, 60, 16});
        sheet.freeze(1, 0);
    }

    lxw_workbook *m_book;
    const report::Words &w;
    Sheet::Formats m_formats;
    Row m_totalRow = 0;
    double m_money = 0; ///< of the solutions that count
    double m_investment = 0;
    double m_emission = 0;
};

} // namespace

Result<QByteArray> makeAuditWorkbook(const AuditDocument &document, const AuditResults &results, const Catalog &catalog, Language language)
{
    const report::Words words(document, results, catalog, language);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("audit.xlsx")));
    lxw_workbook *book = workbook_new(QFile::encodeName(file.fileName()).constData());
    lxw_error error = LXW_ERROR_MEMORY_MALLOC_FAILED;
    if (book) {
        Writer(book, words).write();
        error = workbook_close(book);
    }
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "The workbook could not be made."), {}, QString::fromUtf8(lxw_strerror(error))};
    return file.readAll();
}

} // namespace recp
