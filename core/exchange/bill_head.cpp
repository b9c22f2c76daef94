#include "core/exchange/bill_head.h"

#include "core/base/search_text.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>

namespace recp {

namespace {

/// More specific heads first: "cost before tax" before "cost", "off-peak" before "peak".
constexpr BillField searchOrder[] = {BillField::PeakDemand, BillField::Reactive, BillField::OffPeak, BillField::Peak,   BillField::Normal,
                                     BillField::From,       BillField::To,      BillField::CostWithoutVat,
                                     BillField::CostWithVat, BillField::Cost,   BillField::Currency, BillField::Unit,
                                     BillField::Quantity,   BillField::Month,   BillField::Year,   BillField::Time,
                                     BillField::Source};

constexpr std::size_t SearchedRows = 60;
constexpr std::size_t TallestHead = 3;

/// The columns of one possible head.
class HeadMatch
{
public:
    HeadMatch(QStringList heads, const BillMapping &mapping) : m_heads(std::move(heads)), m_mapping(&mapping)
    {
        for (const QString &head : m_heads)
            m_folded << foldedWords(head);
        byNumber();
        byName(true);
        byName(false);
        if (m_mapping->only.number > 0)
            only = static_cast<std::size_t>(m_mapping->only.number - 1);
        else if (const auto found = candidates(m_mapping->only, false, false); !found.empty())
            only = found.front();
    }

    bool isBill() const
    {
        const bool period = (has(BillField::From) && has(BillField::To)) || has(BillField::Month) || has(BillField::Time);
        const bool amount = has(BillField::Quantity) || has(BillField::Cost) || has(BillField::CostWithVat) ||
                            has(BillField::CostWithoutVat) ||
                            (has(BillField::Normal) && has(BillField::OffPeak) && has(BillField::Peak));
        return period && amount && (m_mapping->onlyTexts.isEmpty() || only);
    }
    bool has(BillField field) const { return columns.contains(field); }

    std::map<BillField, std::size_t> columns;
    std::optional<std::size_t> only;
    std::map<BillField, QStringList> doubtful; ///< heads that fit alike

private:
    void byNumber()
    {
        for (const auto &[field, column] : m_mapping->columns) {
            if (column.number > 0)
                take(field, static_cast<std::size_t>(column.number - 1));
        }
    }

    void byName(bool whole)
    {
        for (BillField field : searchOrder) {
            const auto column = m_mapping->columns.find(field);
            if (column == m_mapping->columns.end() || has(field) || doubtful.contains(field))
                continue;
            const std::vector<std::size_t> found = candidates(column->second, whole, true);
            if (found.size() == 1)
                take(field, found.front());
            for (std::size_t i = 0; found.size() > 1 && i < found.size(); ++i)
                doubtful[field] << shownCell(m_heads.value(qsizetype(found[i])));
        }
    }

    /// The columns that the first of the names that fits at all fits.
    std::vector<std::size_t> candidates(const BillColumn &column, bool whole, bool free) const
    {
        for (const QString &name : column.names) {
            const bool mustBeWhole = name.startsWith(u'=');
            const QString text = foldedWords(name);
            if (whole && !mustBeWhole && column.names.size() > 1)
                continue; // of a list, only the names marked so are whole heads
            std::vector<std::size_t> found;
            for (qsizetype i = 0; i < m_folded.size() && !text.isEmpty(); ++i) {
                const auto index = static_cast<std::size_t>(i);
                const bool fits = whole || mustBeWhole ? withoutUnit(m_heads[i]) == text || m_folded[i] == text
                                                       : (u' ' + m_folded[i] + u' ').contains(u' ' + text + u' ');
                if (fits && !(free && m_taken.contains(index)))
                    found.push_back(index);
            }
            if (!found.empty())
                return found;
        }
        return {};
    }

    /// "Sản lượng (kWh)" is named "sản lượng".
    static QString withoutUnit(const QString &head)
    {
        const qsizetype bracket = head.indexOf(u'(') >= 0 ? head.indexOf(u'(') : head.indexOf(u'[');
        return bracket > 0 ? foldedWords(head.left(bracket)) : QString();
    }

    void take(BillField field, std::size_t column)
    {
        columns[field] = column;
        m_taken.insert(column);
    }

    QStringList m_heads;
    QStringList m_folded;
    const BillMapping *m_mapping;
    std::set<std::size_t> m_taken;
};

/// A row that may continue a head: words only.
bool isWords(const BillRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const BillCell &cell) {
        return cell.isEmpty() || (cell.form == BillCell::Form::Typed && !cell.text.at(0).isDigit());
    });
}

/// The texts of `height` rows from `first` on, by column.
QStringList labelsOf(const BillTable &table, std::size_t first, std::size_t height)
{
    QStringList labels;
    for (std::size_t r = first; r < first + height; ++r) {
        const std::vector<BillCell> &cells = table.rows[r].cells;
        for (qsizetype c = 0; c < qsizetype(cells.size()); ++c) {
            const QString text = cells[static_cast<std::size_t>(c)].text.simplified().left(200);
            if (c >= labels.size())
                labels << QString();
            if (labels[c] != text && !labels[c].endsWith(u' ' + text))
                labels[c] = (labels[c] + u' ' + text).trimmed();
        }
    }
    return labels;
}

BillHead headOf(const HeadMatch &match, const QStringList &labels, std::size_t firstRow)
{
    BillHead head{firstRow, match.columns, match.only, labels};
    // The plainest statement of the period counts.
    if (head.has(BillField::From) && head.has(BillField::To)) {
        head.columns.erase(BillField::Month);
        head.columns.erase(BillField::Time);
    } else if (head.has(BillField::Month)) {
        head.columns.erase(BillField::Time);
    }
    return head;
}

Error noHead(const BillTable &table)
{
    return {QT_TRANSLATE_NOOP("errors", "%1: no row names the columns of a bill (a period, and a quantity or a cost); a mapping must say where they are."),
            {table.file}, {}};
}

} // namespace

QString foldedWords(const QString &text)
{
    QString words;
    for (QChar c : foldForSearch(text))
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    return words.simplified();
}

Result<BillHead> findHead(const BillTable &table, const BillMapping &mapping)
{
    struct Found {
        std::size_t fields;
        std::size_t firstRow;
        QStringList labels;
        std::optional<HeadMatch> match;
    };
    Found best{0, 0, {}, std::nullopt};
    const std::size_t rows = mapping.headRow > 0 ? table.rows.size() : std::min(table.rows.size(), SearchedRows);
    for (std::size_t first = 0; first < rows; ++first) {
        if (mapping.headRow > 0 && table.rows[first].number != mapping.headRow)
            continue;
        const std::size_t given = static_cast<std::size_t>(mapping.headRows);
        for (std::size_t height = given ? given : 1; height <= (given ? given : TallestHead) && first + height <= table.rows.size(); ++height) {
            if (!given && height > 1 && !isWords(table.rows[first + height - 1]))
                break;
            const QStringList labels = labelsOf(table, first, height);
            HeadMatch match(labels, mapping);
            const std::size_t fields = match.columns.size();
            if (match.isBill() && fields > best.fields)
                best = {fields, first + height, labels, std::move(match)};
        }
    }
    if (!best.match)
        return noHead(table);
    for (const auto &[field, heads] : best.match->doubtful) {
        // What others stand for, or what no bill needs, is left out instead: reactive energy comes in two columns, lagging and leading.
        const bool dispensable = field == BillField::Time || field == BillField::Month || field == BillField::Source ||
                                 field == BillField::Year || field == BillField::Reactive;
        if (!dispensable)
            return Error{QT_TRANSLATE_NOOP("errors", "%1: several columns could be “%2” (%3); a mapping must name one."),
                         {table.file, billFieldKey(field), heads.mid(0, 6).join(QStringLiteral(", "))}, {}};
    }
    return headOf(*best.match, best.labels, best.firstRow);
}

} // namespace recp
