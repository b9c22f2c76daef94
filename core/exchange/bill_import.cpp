#include "core/exchange/bill_import.h"

#include "core/base/search_text.h"
#include "core/exchange/bill_head.h"
#include "core/exchange/load_profile_file.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/xlsx_table.h"
#include "core/exchange/xml_table.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <set>

namespace recp {

namespace {

/// Kinds of quantity that a bill can be in, as a unit alone tells them.
constexpr QuantityKind billKinds[] = {QuantityKind::Energy, QuantityKind::Volume, QuantityKind::StandardGasVolume, QuantityKind::Mass,
                                      QuantityKind::Ratio};

const Unit *billUnit(const QString &text)
{
    for (QuantityKind kind : billKinds) {
        if (const Unit *unit = findUnit(kind, text); unit && QLatin1String(unit->key) != QLatin1String("%"))
            return unit;
    }
    return nullptr;
}

/// "Sản lượng (kWh)" and "Usage_kWh" name a unit; empty where a head names none.
QString unitInHead(const QString &head)
{
    static const QRegularExpression bracket(QStringLiteral("[(\\[]\\s*([^\\s()\\[\\]]{1,12})\\s*[)\\]]"));
    if (const auto match = bracket.match(head); match.hasMatch())
        return match.captured(1);
    const QStringList words = head.split(QRegularExpression(QStringLiteral("[\\s_,;:]+")), Qt::SkipEmptyParts);
    return !words.isEmpty() && billUnit(words.last()) ? words.last() : QString();
}

/// "Tiền điện (triệu đồng)": how much money one of the column's is, in whatever currency; empty where a head says
/// nothing of it.
QString moneyInHead(const QString &head, const QString &currency)
{
    static const QRegularExpression bracket(QStringLiteral("[(\\[]\\s*([^()\\[\\]]{1,24}?)\\s*[)\\]]"));
    const QString text = bracket.match(head).captured(1);
    for (const QString &known : {currency, QStringLiteral("VND"), QStringLiteral("USD"), QStringLiteral("EUR")}) {
        if (!text.isEmpty() && findUnit(QuantityKind::Money, text, known))
            return text;
    }
    static const QRegularExpression code(QStringLiteral("\\b(VND|VNĐ|USD|EUR|JPY|CNY|KRW|THB|SGD|GBP|INR)\\b"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return code.match(head).captured(1);
}

/// A cell without anything: empty, or the dash that accounting formats write.
bool isBlank(const BillCell &cell)
{
    static const QStringList blanks{QString(), QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—")};
    return blanks.contains(cell.text.trimmed());
}

bool isBareNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u"+-\u2212.,").contains(c); });
}

bool isTotal(const BillRow &row)
{
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const BillCell &cell) { return !cell.isEmpty(); });
    if (first == row.cells.end() || first->form != BillCell::Form::Typed)
        return false;
    const QString words = foldedWords(first->text);
    static const QStringList totals{QStringLiteral("tong"), QStringLiteral("cong"), QStringLiteral("sum"), QStringLiteral("subtotal"),
                                    QStringLiteral("grand total")};
    const bool starts = words.startsWith(u"tong ") || words == u"total" || words.startsWith(u"total ");
    return totals.contains(words) || (starts && !words.contains(u"cong ty")); // "Tổng công ty" is a company
}

/// Periods of records that are there, to find those that a new one overlaps.
class Calendar
{
public:
    void add(const QDate &from, const QDate &to)
    {
        m_longest = std::max(m_longest, from.daysTo(to));
        m_periods.insert({from, to});
    }

    enum class Finding { Free, Same, Overlaps };
    /// Bills often share one day: the reading ends one period and begins the next.
    Finding look(const QDate &from, const QDate &to, QDate &otherFrom, QDate &otherTo) const
    {
        for (auto it = m_periods.lower_bound({from.addDays(-m_longest), QDate(1, 1, 1)}); it != m_periods.end() && it->first <= to; ++it) {
            const qint64 shared = std::max(from, it->first).daysTo(std::min(to, it->second)) + 1;
            if (shared <= 0)
                continue;
            const bool inside = shared == std::min(from.daysTo(to), it->first.daysTo(it->second)) + 1;
            std::tie(otherFrom, otherTo) = *it;
            if (it->first == from && it->second == to)
                return Finding::Same;
            if (shared > 1 || inside)
                return Finding::Overlaps;
        }
        return Finding::Free;
    }

private:
    std::set<std::pair<QDate, QDate>> m_periods;
    qint64 m_longest = 0;
};

/// One row understood.
struct Entry {
    const BillRow *row = nullptr;
    FlowRecord record;
    int second = -1; ///< of a reading
};

class Importer
{
public:
    Importer(const BillTable &table, const BillMapping &mapping, const AuditDocument &document, BillHead head)
        : m_table(table), m_mapping(mapping), m_document(document), m_head(std::move(head))
    {
    }

    Result<BillImport> run(Language language)
    {
        m_import.file = m_table.file;
        m_import.sheet = m_table.sheet;
        RECP_TRY(chooseFlow(language));
        chooseStyles();
        std::vector<Entry> entries;
        for (std::size_t i = m_head.firstRow; i < m_table.rows.size(); ++i) {
            if (auto entry = understood(m_table.rows[i]))
                entries.push_back(std::move(*entry));
        }
        for (const FlowRecord &record : m_document.records) {
            if (record.flowId == m_import.flow.id && record.meterId.isNull())
                m_calendar.add(record.from, record.to);
        }
        keepReadings(entries);
        if (sums())
            storeMonths(entries);
        else
            storeEach(entries);
        std::stable_sort(m_import.rejected.begin(), m_import.rejected.end(),
                         [](const RejectedRow &a, const RejectedRow &b) { return a.row < b.row; });
        m_import.head = std::move(m_head);
        m_import.numbers = m_mark;
        m_import.dates = m_order;
        return std::move(m_import);
    }

private:
    bool sums() const { return m_mapping.sumMonths || m_head.has(BillField::Time); }

    const BillCell &cell(const BillRow &row, BillField field) const
    {
        static const BillCell none;
        return m_head.has(field) ? row.cell(m_head.columns.at(field)) : none;
    }

    // Which flow

    /// The unit of the amounts: the mapping's, the first row's, or the one in a head.
    QString statedUnit() const
    {
        if (!m_mapping.unit.isEmpty())
            return m_mapping.unit;
        for (std::size_t i = m_head.firstRow; m_head.has(BillField::Unit) && i < m_table.rows.size(); ++i) {
            if (const BillCell &unit = cell(m_table.rows[i], BillField::Unit); !isBlank(unit))
                return unit.text;
        }
        for (BillField field : {BillField::Quantity, BillField::Normal, BillField::Peak}) {
            if (const QString unit = unitInHead(m_head.label(field)); !unit.isEmpty())
                return unit;
        }
        return {};
    }

    std::vector<const Flow *> flowsLike(const BillFlow &wanted) const
    {
        std::vector<const Flow *> flows;
        for (const Flow &flow : m_document.flows) {
            const bool same = flow.resource == wanted.resource && flow.direction == wanted.direction && flow.carrier == wanted.carrier &&
                              (wanted.name.isEmpty() || foldedWords(flow.name) == foldedWords(wanted.name));
            if (same)
                flows.push_back(&flow);
        }
        return flows;
    }

    /// Without a word on the flow only what cannot be anything else is taken: energy in kWh is the electricity, another
    /// unit the only flow of its kind, or the one of them whose name the file has.
    std::vector<const Flow *> flowsByUnit(const Unit *unit, std::optional<BillFlow> &wanted) const
    {
        std::vector<const Flow *> flows;
        for (const Flow &flow : m_document.flows) {
            const Unit *own = findUnitByKey(flow.unit);
            if (unit && own && own->kind == unit->kind && flow.direction == FlowDirection::In)
                flows.push_back(&flow);
        }
        const QString key = QString::fromLatin1(unit ? unit->key : "");
        if (key == u"kWh" || key == u"MWh" || key == u"Wh" || key == u"GWh") {
            wanted.emplace();
            return flowsLike(*wanted);
        }
        return flows.size() > 1 ? namedIn(flows) : flows;
    }

    /// The only one of the flows that the heads, the sheet or the file speak of; else all of them.
    std::vector<const Flow *> namedIn(const std::vector<const Flow *> &flows) const
    {
        const QString words = u' ' + foldedWords(m_head.labels.join(u' ') + u' ' + m_table.sheet + u' ' + m_table.file) + u' ';
        std::vector<const Flow *> named;
        for (const Flow *flow : flows) {
            const QString name = foldedWords(flow->name);
            if (!name.isEmpty() && words.contains(u' ' + name + u' '))
                named.push_back(flow);
        }
        return named.size() == 1 ? named : flows;
    }

    Result<void> chooseFlow(Language language)
    {
        const QString unitText = statedUnit();
        std::optional<BillFlow> wanted = m_mapping.flow;
        const std::vector<const Flow *> flows = wanted ? flowsLike(*wanted) : flowsByUnit(billUnit(unitText), wanted);
        if (flows.size() > 1 || (flows.empty() && !wanted)) {
            QStringList names;
            for (const Flow *flow : flows)
                names << shownCell(flow->name);
            return flows.empty()
                       ? Error{QT_TRANSLATE_NOOP("errors", "%1: it is not clear of which flow these bills are; “flow” of a mapping must say it."),
                               {m_table.file}, {}}
                       : Error{QT_TRANSLATE_NOOP("errors", "%1: these bills could be of several flows (%2); “flow” of a mapping must name one."),
                               {m_table.file, names.mid(0, 10).join(QStringLiteral(", "))}, {}};
        }
        if (!flows.empty())
            m_import.flow = *flows.front();
        else
            RECP_TRY(makeFlow(*wanted, unitText, language));
        m_flowUnit = findUnitByKey(m_import.flow.unit);
        if (!m_flowUnit)
            return Error{QT_TRANSLATE_NOOP("errors", "The flow “%1” has no unit yet; choose one before importing its bills."),
                         {m_import.flow.name}, {}};
        m_unit = unitText.isEmpty() ? QString::fromUtf8(m_flowUnit->key) : unitText;
        return {};
    }

    Result<void> makeFlow(const BillFlow &wanted, const QString &unitText, Language language)
    {
        const Unit *unit = billUnit(unitText);
        if (!unit)
            return Error{QT_TRANSLATE_NOOP("errors", "%1: no unit is named; “unit” of a mapping must say it."), {m_table.file}, {}};
        m_import.newFlow = true;
        Flow &flow = m_import.flow;
        flow.id = newId();
        flow.enterpriseId = m_document.enterprise.id;
        flow.resource = wanted.resource;
        flow.direction = wanted.direction;
        flow.carrier = wanted.carrier;
        flow.name = wanted.name.isEmpty() ? Texts(language)("words", resourceWord(wanted.resource)) : wanted.name;
        flow.unit = QString::fromUtf8(unit->key);
        if (wanted.resource == Resource::Electricity && unit->kind == QuantityKind::Energy)
            flow.unit = QStringLiteral("kWh");
        for (const Flow &other : m_document.flows)
            flow.position = std::max(flow.position, other.position + 1);
        return {};
    }

    // How numbers and dates are written

    /// What all cells of the columns say together; a contradiction says nothing.
    template <class T, class Read> std::optional<T> agreed(std::initializer_list<BillField> fields, Read read) const
    {
        std::optional<T> first;
        for (BillField field : fields) {
            for (std::size_t i = m_head.firstRow; m_head.has(field) && i < m_table.rows.size(); ++i) {
                const BillCell &each = cell(m_table.rows[i], field);
                const std::optional<T> said = each.form == BillCell::Form::Typed ? read(each) : std::nullopt;
                if (said && first && *said != *first)
                    return std::nullopt;
                first = said ? said : first;
            }
        }
        return first;
    }

    void chooseStyles()
    {
        m_mark = m_mapping.numbers;
        if (!m_mark)
            m_mark = agreed<DecimalMark>({BillField::Quantity, BillField::Cost, BillField::CostWithVat, BillField::CostWithoutVat,
                                          BillField::Normal, BillField::OffPeak, BillField::Peak, BillField::PeakDemand},
                                         [](const BillCell &c) { return decimalMarkOf(c.text); });
        m_order = m_mapping.dates;
        if (!m_order)
            m_order = agreed<DayOrder>({BillField::From, BillField::To, BillField::Month, BillField::Time}, dayOrderOf);
    }

    QLocale localeOf(const BillCell &cell) const
    {
        if (cell.form == BillCell::Form::Number)
            return QLocale::c();
        return m_mark == DecimalMark::Comma ? QLocale(QLocale::Vietnamese, QLocale::Vietnam) : QLocale(QLocale::English, QLocale::UnitedStates);
    }

    // One row

    bool reject(const BillRow &row, const QString &column, Error reason, bool alreadyThere = false)
    {
        m_import.rejected.push_back({row.number, shownCell(column), std::move(reason), alreadyThere, row.cells});
        return false;
    }
    bool reject(const BillRow &row, BillField field, Error reason) { return reject(row, m_head.label(field), std::move(reason)); }

    std::optional<Entry> understood(const BillRow &row)
    {
        if (row.isEmpty())
            return std::nullopt;
        if (!m_mapping.onlyTexts.isEmpty() && !isWanted(row)) {
            ++m_import.leftOut;
            return std::nullopt;
        }
        if (isTotal(row)) {
            reject(row, QString(), {QT_TRANSLATE_NOOP("errors", "A total, not a bill of its own."), {}, {}});
            return std::nullopt;
        }
        Entry entry{&row, {}, -1};
        FlowRecord &record = entry.record;
        record.flowId = m_import.flow.id;
        if (!readPeriod(row, entry) || !readAmounts(row, record) || !readCost(row, record))
            return std::nullopt;
        if (m_head.has(BillField::Time) && m_head.has(BillField::Quantity) && !record.quantity) {
            reject(row, BillField::Quantity, {QT_TRANSLATE_NOOP("errors", "The quantity is missing."), {}, {}});
            return std::nullopt;
        }
        if (!record.quantity && !record.cost) {
            reject(row, QString(), {QT_TRANSLATE_NOOP("errors", "Neither a quantity nor a cost is given."), {}, {}});
            return std::nullopt;
        }
        record.knownAs = m_head.has(BillField::Time) ? KnownAs::Measured : KnownAs::Billed;
        const QString source = cell(row, BillField::Source).text.simplified().left(200);
        record.source = source.isEmpty() ? m_table.file : source;
        return entry;
    }

    bool isWanted(const BillRow &row) const
    {
        const QString text = foldedWords(row.cell(m_head.only.value_or(0)).text);
        return std::any_of(m_mapping.onlyTexts.begin(), m_mapping.onlyTexts.end(),
                           [&](const QString &wanted) { return text.contains(foldedWords(wanted)); });
    }

    /// The date of a field; rejects the row where it is missing or wrong.
    std::optional<BillDate> dateOf(const BillRow &row, BillField field)
    {
        const BillCell &text = cell(row, field);
        if (isBlank(text)) {
            reject(row, field, {QT_TRANSLATE_NOOP("errors", "The date or month is missing."), {}, {}});
            return std::nullopt;
        }
        int year = m_mapping.year;
        if (m_head.has(BillField::Year))
            year = cell(row, BillField::Year).text.toInt();
        const Result<BillDate> date = parseBillDate(text, m_order, field == BillField::Month ? year : 0);
        if (!date) {
            reject(row, field, date.error());
            return std::nullopt;
        }
        return *date;
    }

    bool readPeriod(const BillRow &row, Entry &entry)
    {
        FlowRecord &record = entry.record;
        if (m_head.has(BillField::From) && m_head.has(BillField::To)) {
            const auto from = dateOf(row, BillField::From);
            const auto to = from ? dateOf(row, BillField::To) : std::nullopt;
            if (!to)
                return false;
            record.from = from->day;
            record.to = to->wholeMonth ? lastOfMonth(to->day) : to->day;
            constexpr qint64 Longest = 2 * 366;
            if (record.from > record.to)
                return reject(row, BillField::To, {QT_TRANSLATE_NOOP("errors", "The period ends before it begins."), {}, {}});
            if (record.from.daysTo(record.to) > Longest)
                return reject(row, BillField::To, {QT_TRANSLATE_NOOP("errors", "The period is longer than two years."), {}, {}});
            return true;
        }
        const BillField field = m_head.has(BillField::Month) ? BillField::Month : BillField::Time;
        const auto date = dateOf(row, field);
        if (!date)
            return false;
        entry.second = date->second;
        const bool reading = field == BillField::Time && !date->wholeMonth;
        record.from = reading ? date->day : date->day.addDays(1 - date->day.day());
        record.to = reading ? date->day : lastOfMonth(date->day);
        return true;
    }

    static QDate lastOfMonth(const QDate &day) { return QDate(day.year(), day.month(), day.daysInMonth()); }

    /// Reads a quantity in SI into `value`; an empty cell leaves it empty.
    bool readQuantity(const BillRow &row, BillField field, QuantityKind kind, const QString &unitText, std::optional<double> &value)
    {
        const BillCell &text = cell(row, field);
        if (isBlank(text))
            return true;
        if (text.form == BillCell::Form::Date)
            return reject(row, field, {QT_TRANSLATE_NOOP("errors", "“%1” is a date, not a number."), {shownCell(text.text)}, {}});
        if (text.form == BillCell::Form::Typed && !m_mark && isAmbiguousNumber(text.text))
            return reject(row, field, {QT_TRANSLATE_NOOP("errors", "“%1” can be read with thousands or with decimals; “numbers” of a mapping must say which: “1.234,5” or “1,234.5”."),
                                       {shownCell(text.text)}, {}});
        const bool money = kind == QuantityKind::Money;
        const Unit &assumed = money ? unitsOf(kind).front() : *m_flowUnit;
        const Unit &base = kind == assumed.kind ? assumed : unitsOf(kind).front();
        // An own unit in the cell ("5 MWh") goes before the column's.
        const bool bare = text.form == BillCell::Form::Number || isBareNumber(text.text);
        const QString typed = bare && !unitText.isEmpty() ? text.text + u' ' + unitText : text.text;
        const auto quantity = parseQuantity(typed, kind, base, localeOf(text), m_document.audit.currency);
        if (!quantity)
            return reject(row, field, quantity.error());
        constexpr double Most = 1e20;
        if (std::abs(quantity->si) > Most)
            return reject(row, field, {QT_TRANSLATE_NOOP("errors", "“%1” is too large or too small."), {shownCell(text.text)}, {}});
        if (quantity->si < 0 && !money)
            return reject(row, field, {QT_TRANSLATE_NOOP("errors", "“%1” is negative; an amount is zero or more."), {shownCell(text.text)}, {}});
        value = quantity->si;
        return true;
    }

    bool readAmounts(const BillRow &row, FlowRecord &record)
    {
        const BillCell &own = cell(row, BillField::Unit);
        const QString unit = isBlank(own) ? m_unit : own.text;
        const auto amount = [&](BillField field, std::optional<double> &value) {
            return readQuantity(row, field, m_flowUnit->kind, unit, value);
        };
        if (!amount(BillField::Quantity, record.quantity))
            return false;
        if (m_import.flow.resource != Resource::Electricity)
            return true;
        if (!amount(BillField::Normal, record.normal) || !amount(BillField::OffPeak, record.offPeak) || !amount(BillField::Peak, record.peak))
            return false;
        const QString power = unitInHead(m_head.label(BillField::PeakDemand));
        if (!readQuantity(row, BillField::PeakDemand, QuantityKind::Power,
                          power.isEmpty() || !findUnit(QuantityKind::Power, power) ? QStringLiteral("kW") : power, record.peakDemand))
            return false;
        const QString reactive = unitInHead(m_head.label(BillField::Reactive));
        if (!readQuantity(row, BillField::Reactive, QuantityKind::ReactiveEnergy,
                          findUnit(QuantityKind::ReactiveEnergy, reactive) ? reactive : QStringLiteral("kvarh"), record.reactive))
            return false;
        if (!record.normal || !record.offPeak || !record.peak)
            return true;
        const double sum = *record.normal + *record.offPeak + *record.peak;
        constexpr double Rounding = 0.01;
        if (record.quantity && std::abs(sum - *record.quantity) > Rounding * std::max(sum, *record.quantity))
            return reject(row, BillField::Quantity,
                          {QT_TRANSLATE_NOOP("errors", "The amounts by tariff period add up to %1, not to the quantity %2."),
                           {inFlowUnit(sum), inFlowUnit(*record.quantity)}, {}});
        if (!record.quantity)
            record.quantity = sum;
        return true;
    }

    QString inFlowUnit(double si) const { return formatQuantity(si, *m_flowUnit, QLocale::c(), 6); }

    /// The column of the cost that needs no conversion, else the one there is.
    BillField costField() const
    {
        const bool included = m_document.audit.vatBasis == VatBasis::Included;
        const BillField own = included ? BillField::CostWithVat : BillField::CostWithoutVat;
        const BillField other = included ? BillField::CostWithoutVat : BillField::CostWithVat;
        if (m_head.has(own))
            return own;
        return m_head.has(BillField::Cost) && !m_mapping.vat ? BillField::Cost : m_head.has(other) ? other : BillField::Cost;
    }

    bool readCost(const BillRow &row, FlowRecord &record)
    {
        const BillField field = costField();
        const QString &currency = m_document.audit.currency;
        QString unit = isBlank(cell(row, BillField::Currency)) ? QString() : cell(row, BillField::Currency).text;
        if (unit.isEmpty())
            unit = m_mapping.currency;
        if (unit.isEmpty())
            unit = moneyInHead(m_head.label(field), currency);
        if (!unit.isEmpty() && !isBlank(cell(row, field)) && !findUnit(QuantityKind::Money, unit, currency))
            return reject(row, m_head.has(BillField::Currency) ? BillField::Currency : field,
                          {QT_TRANSLATE_NOOP("errors", "The currency “%1” is not the audit's, %2."), {shownCell(unit), currency}, {}});
        if (!readQuantity(row, field, QuantityKind::Money, unit, record.cost))
            return false;
        if (!record.cost)
            return true;
        std::optional<VatBasis> basis = m_mapping.vat;
        if (field != BillField::Cost)
            basis = field == BillField::CostWithVat ? VatBasis::Included : VatBasis::Excluded;
        const double rate = 1 + m_document.audit.vatRate;
        if (basis && *basis != m_document.audit.vatBasis)
            record.cost = *basis == VatBasis::Excluded ? *record.cost * rate : *record.cost / rate;
        return true;
    }

    // Into records

    Error alreadyThere(const QDate &from, const QDate &to) const
    {
        return {QT_TRANSLATE_NOOP("errors", "The bill of “%1” from %2 to %3 is already there."),
                {m_import.flow.name, from.toString(Qt::ISODate), to.toString(Qt::ISODate)}, {}};
    }

    /// Whether a record's days are free; otherwise its rows are rejected.
    bool fits(const FlowRecord &record, const std::vector<const BillRow *> &rows)
    {
        QDate from, to;
        const Calendar::Finding finding = m_calendar.look(record.from, record.to, from, to);
        if (finding == Calendar::Finding::Free)
            return true;
        const bool same = finding == Calendar::Finding::Same;
        const Error reason = same ? alreadyThere(from, to)
                                  : Error{QT_TRANSLATE_NOOP("errors", "The days from %1 to %2 overlap a bill of “%3” from %4 to %5 that is already there."),
                                          {record.from.toString(Qt::ISODate), record.to.toString(Qt::ISODate), m_import.flow.name,
                                           from.toString(Qt::ISODate), to.toString(Qt::ISODate)},
                                          {}};
        for (const BillRow *row : rows)
            reject(*row, QString(), reason, same);
        return false;
    }

    void keep(FlowRecord record, std::size_t rows)
    {
        record.id = newId();
        m_calendar.add(record.from, record.to);
        m_import.records.push_back(std::move(record));
        m_import.accepted += static_cast<int>(rows);
    }

    void storeEach(const std::vector<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            if (fits(entry.record, {entry.row}))
                keep(entry.record, 1);
        }
    }

    /// The readings at their times, where a file has times. A time that is there twice counts once, as in the months.
    void keepReadings(const std::vector<Entry> &entries)
    {
        if (!m_head.has(BillField::Time))
            return;
        std::map<qint64, double> readings;
        for (const Entry &entry : entries) {
            if (entry.second >= 0 && entry.record.quantity)
                readings.emplace(secondOf(entry), *entry.record.quantity);
        }
        if (readings.size() < 2)
            return;
        std::vector<IntervalReading> inOrder;
        for (const auto &[second, amount] : readings)
            inOrder.push_back({second, amount});
        Result<LoadProfile> profile = makeLoadProfile(std::move(inOrder));
        if (profile)
            m_import.profile = std::move(*profile);
        else
            m_import.notes.push_back(profile.error());
    }

    static qint64 secondOf(const Entry &entry)
    {
        constexpr qint64 SecondsPerDay = 86400;
        return QDate(1970, 1, 1).daysTo(entry.record.from) * SecondsPerDay + entry.second;
    }

    struct Month {
        std::vector<const Entry *> entries;
        std::set<std::pair<QDate, int>> times;
    };

    void storeMonths(const std::vector<Entry> &entries)
    {
        std::map<QDate, Month> months;
        for (const Entry &entry : entries) {
            const QDate &from = entry.record.from;
            Month &month = months[QDate(from.year(), from.month(), 1)];
            if (m_head.has(BillField::Time) && !month.times.insert({from, entry.second}).second)
                reject(*entry.row, BillField::Time, {QT_TRANSLATE_NOOP("errors", "A reading of this time is there twice."), {}, {}});
            else
                month.entries.push_back(&entry);
        }
        for (const auto &[first, month] : months)
            storeMonth(first, month);
    }

    void storeMonth(const QDate &first, const Month &month)
    {
        FlowRecord record = month.entries.front()->record;
        std::vector<const BillRow *> rows;
        for (const Entry *entry : month.entries) {
            record.from = std::min(record.from, entry->record.from);
            record.to = std::max(record.to, entry->record.to);
            rows.push_back(entry->row);
        }
        for (auto amount : {&FlowRecord::quantity, &FlowRecord::cost, &FlowRecord::normal, &FlowRecord::offPeak, &FlowRecord::peak, &FlowRecord::reactive})
            record.*amount = sumOf(month, amount);
        for (const Entry *entry : month.entries) {
            if (entry->record.peakDemand)
                record.peakDemand = std::max(record.peakDemand.value_or(0), *entry->record.peakDemand);
        }
        if (m_head.has(BillField::Time))
            record.source = m_table.file;
        if (!fits(record, rows))
            return;
        noteGaps(first, month);
        keep(record, rows.size());
    }

    /// The sum over a month's rows; unknown where one of them lacks it.
    static std::optional<double> sumOf(const Month &month, std::optional<double> FlowRecord::*amount)
    {
        double sum = 0;
        for (const Entry *entry : month.entries) {
            if (!(entry->record.*amount))
                return std::nullopt;
            sum += *(entry->record.*amount);
        }
        return sum;
    }

    void noteGaps(const QDate &first, const Month &month)
    {
        if (!m_head.has(BillField::Time))
            return;
        std::set<QDate> days;
        for (const Entry *entry : month.entries)
            days.insert(entry->record.from);
        if (static_cast<int>(days.size()) < first.daysInMonth())
            m_import.notes.push_back({QT_TRANSLATE_NOOP("errors", "%1: the readings of %2 cover %3 of %4 days."),
                                      {m_table.file, first.toString(QStringLiteral("MM/yyyy")), QString::number(days.size()),
                                       QString::number(first.daysInMonth())},
                                      {}});
    }

    const BillTable &m_table;
    const BillMapping &m_mapping;
    const AuditDocument &m_document;
    BillHead m_head;
    BillImport m_import;
    const Unit *m_flowUnit = nullptr;
    QString m_unit; ///< of amounts without one
    std::optional<DecimalMark> m_mark;
    std::optional<DayOrder> m_order;
    Calendar m_calendar;
};

/// Names of the elements an XML mapping asks for, in a fixed order.
QStringList wantedElements(const BillMapping &mapping)
{
    QStringList names;
    for (const auto &[field, column] : mapping.columns)
        names << column.names.value(0).remove(u'=');
    names << mapping.only.names.value(0).remove(u'=');
    return names;
}

/// The columns of wantedElements, which need no search.
BillHead elementHead(const BillMapping &mapping)
{
    BillHead head;
    head.firstRow = 1;
    head.labels = wantedElements(mapping);
    std::size_t column = 0;
    for (const auto &[field, names] : mapping.columns)
        head.columns[field] = column++;
    if (!mapping.only.names.isEmpty())
        head.only = column;
    return head;
}

} // namespace

QString usualBillMapping(const QByteArray &content)
{
    if (isGreenButton(content))
        return QStringLiteral("green_button");
    return isVietnameseInvoice(content) ? QStringLiteral("einvoice_vn") : QStringLiteral("default");
}

Result<BillTable> readBillTable(const QByteArray &content, const QString &fileName, const BillMapping &mapping)
{
    const Result<BillFileKind> kind = billFileKind(content, fileName);
    if (!kind)
        return kind.error();
    const bool wantsXml = mapping.file != BillMapping::File::Table;
    if (wantsXml != (*kind == BillFileKind::Xml))
        return wantsXml ? Error{QT_TRANSLATE_NOOP("errors", "%1 is not XML, as the mapping “%2” expects."), {fileName, mapping.name}, {}}
                        : Error{QT_TRANSLATE_NOOP("errors", "%1 is XML; a mapping must say which of its elements are bills."), {fileName}, {}};
    switch (mapping.file) {
    case BillMapping::File::GreenButton:
        return readGreenButton(content, fileName, mapping.sheet);
    case BillMapping::File::Xml:
        return readXmlRows(content, fileName, mapping.rowElement, wantedElements(mapping));
    case BillMapping::File::Table:
        break;
    }
    Result<BillTable> table = *kind == BillFileKind::Xlsx ? readXlsx(content, fileName, mapping.sheet)
                                                          : readCsv(content, fileName, mapping.separator, mapping.encoding);
    if (table)
        applyFont(*table, mapping.encoding);
    return table;
}

Result<BillImport> importBills(const BillTable &table, const BillMapping &mapping, const AuditDocument &document, Language language)
{
    if (document.audit.closedAt.isValid())
        return Error{QT_TRANSLATE_NOOP("errors", "The audit “%1” is closed: only plan and status can be changed."), {document.audit.title}, {}};
    if (mapping.file == BillMapping::File::Xml) {
        if (table.rows.size() < 2)
            return Error{QT_TRANSLATE_NOOP("errors", "%1 has no element “%2”."), {table.file, mapping.rowElement}, {}};
        return Importer(table, mapping, document, elementHead(mapping)).run(language);
    }
    Result<BillHead> head = findHead(table, mapping);
    if (!head)
        return head.error();
    return Importer(table, mapping, document, std::move(*head)).run(language);
}

QByteArray rejectedRowsCsv(const std::vector<BillImport> &imports, const Texts &texts)
{
    std::vector<QStringList> rows{{csvCell(texts("cli", QT_TRANSLATE_NOOP("cli", "File"))), csvCell(texts("cli", QT_TRANSLATE_NOOP("cli", "Row"))),
                                   csvCell(texts("cli", QT_TRANSLATE_NOOP("cli", "Column"))), csvCell(texts("cli", QT_TRANSLATE_NOOP("cli", "Reason")))}};
    for (const BillImport &import : imports) {
        for (const RejectedRow &row : import.rejected) {
            QStringList cells{csvCell(import.file), QString::number(row.row), csvCell(row.column), csvCell(texts.error(row.reason))};
            for (const BillCell &cell : row.cells)
                cells << csvCell(cell.text);
            rows.push_back(cells);
        }
    }
    return csvFile(rows);
}

} // namespace recp
