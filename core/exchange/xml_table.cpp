#include "core/exchange/xml_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QXmlStreamReader>

namespace recp {

namespace {

using Form = BillCell::Form;

/// Walks through a file and keeps the path to the present element. Stops at what no bill holds.
class XmlWalk
{
public:
    XmlWalk(const QByteArray &content, const QString &fileName) : m_xml(content), m_fileName(fileName) {}

    enum class At { Start, End, Finished };

    /// To the next start or end of an element; text in between is collected for text().
    At next()
    {
        if (m_ended) // a parent's text is not its child's
            m_text.clear();
        m_ended = false;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_path.size() >= bill_limits::XmlDepth) {
                    refuse(QT_TRANSLATE_NOOP("errors", "%1 is nested deeper than any bill and was not read."));
                    return At::Finished;
                }
                m_path << m_xml.name().toString();
                m_text.clear();
                return At::Start;
            case QXmlStreamReader::EndElement:
                m_closed = m_path;
                m_path.removeLast();
                m_ended = true;
                return At::End;
            case QXmlStreamReader::Characters:
                if (m_text.size() + m_xml.text().size() <= bill_limits::CellLength)
                    m_text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
                refuse(QT_TRANSLATE_NOOP("errors", "%1 brings a document type of its own (DTD), which bills do not have; it was not read."));
                return At::Finished;
            default:
                break;
            }
        }
        if (m_xml.hasError() && !m_error)
            m_error = Error{QT_TRANSLATE_NOOP("errors", "%1 is not valid XML: something is wrong in line %2."),
                            {m_fileName, QString::number(m_xml.lineNumber())}, m_xml.errorString()};
        return At::Finished;
    }

    /// Names from the root to the present element; after End, to the one that was closed.
    const QStringList &path() const { return m_path; }
    const QStringList &closed() const { return m_closed; }
    QString text() const { return m_text.trimmed(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    int line() const { return static_cast<int>(std::min<qint64>(m_xml.lineNumber(), std::numeric_limits<int>::max())); }
    const std::optional<Error> &error() const { return m_error; }

private:
    void refuse(const char *sentence)
    {
        m_error = Error{sentence, {m_fileName}, {}};
        m_xml.raiseError();
    }

    QXmlStreamReader m_xml;
    QString m_fileName;
    QStringList m_path, m_closed;
    QString m_text;
    bool m_ended = false;
    std::optional<Error> m_error;
};

bool endsWith(const QStringList &path, const QStringList &end)
{
    return path.size() >= end.size() && std::equal(end.rbegin(), end.rend(), path.rbegin());
}

QByteArray startOf(const QByteArray &content)
{
    QByteArray start = content.left(64 * 1024);
    return start.replace('\0', ""); // UTF-16, too
}

// Green Button

/// How a feed counts: a unit of ours and how much of it one of the feed's is (ESPI UnitSymbolKind).
struct FeedUnit {
    int code;
    const char *unit;
    double factor;
};
constexpr FeedUnit feedUnits[] = {
    {72, "Wh", 1},   {42, "m3", 1}, {119, "ft3", 1},    {128, "gal", 1},
    {132, "Btu", 1}, {134, "L", 1}, {169, "Btu", 1e5}, // therm
};

/// ISO 4217 numbers of the currencies that feeds and audits are in.
struct CurrencyNumber {
    int number;
    const char *code;
};
constexpr CurrencyNumber currencyNumbers[] = {{36, "AUD"},  {124, "CAD"}, {156, "CNY"}, {356, "INR"}, {360, "IDR"},
                                              {392, "JPY"}, {410, "KRW"}, {458, "MYR"}, {608, "PHP"}, {702, "SGD"},
                                              {704, "VND"}, {756, "CHF"}, {764, "THB"}, {826, "GBP"}, {840, "USD"},
                                              {978, "EUR"}};

QString currencyCode(int number)
{
    for (const CurrencyNumber &currency : currencyNumbers) {
        if (currency.number == number)
            return QString::fromLatin1(currency.code);
    }
    return number > 0 ? QString::number(number) : QString();
}

struct ReadingType {
    int unit = 0;
    int powerOfTen = 0;
    int currency = 0;
    int flowDirection = 1;
};

struct Reading {
    qint64 start = -1;
    qint64 duration = 0;
    std::optional<double> value;
    std::optional<double> cost; ///< thousandths of the currency
    int line = 0;
};

/// One <entry> of the feed.
struct Entry {
    QString self, title;
    QStringList up, related;
    std::optional<ReadingType> type;
    bool isMeterReading = false;
    std::vector<Reading> readings;
};

/// A link without what differs between feeds in writing it.
QString normalLink(QString link)
{
    while (link.endsWith(u'/'))
        link.chop(1);
    return link;
}

constexpr std::size_t MostEntries = 50'000; // blocks of a day for ten meters over ten years are fewer
constexpr std::size_t MostMeters = 1'000;
constexpr qsizetype MostLinks = 50;

class FeedReader
{
public:
    FeedReader(const QByteArray &content, const QString &fileName) : m_walk(content, fileName), m_fileName(fileName) {}

    Result<void> read()
    {
        while (true) {
            const XmlWalk::At at = m_walk.next();
            if (at == XmlWalk::At::Finished)
                break;
            if (at == XmlWalk::At::Start)
                start();
            else
                end();
            if (m_readings > bill_limits::Rows || entries.size() > MostEntries)
                return Error{QT_TRANSLATE_NOOP("errors", "%1 has more rows or columns than any bill: at most %2 rows and %3 columns are read."),
                             {m_fileName, QString::number(bill_limits::Rows), QString::number(bill_limits::Columns)}, {}};
        }
        if (m_walk.error())
            return *m_walk.error();
        return {};
    }

    std::vector<Entry> entries;
    qint64 zone = 0; ///< s east of UTC

private:
    void start()
    {
        const QString name = m_walk.path().last();
        if (name == u"entry")
            m_entry = {};
        else if (name == u"link")
            link();
        else if (name == u"ReadingType")
            m_entry.type.emplace();
        else if (name == u"MeterReading")
            m_entry.isMeterReading = true;
        else if (name == u"IntervalReading")
            startReading();
    }

    void startReading()
    {
        m_reading = {};
        m_reading.line = m_walk.line();
    }

    void link()
    {
        const QXmlStreamAttributes attributes = m_walk.attributes();
        const QString target = normalLink(attributes.value(QStringLiteral("href")).toString());
        const QStringView relation = attributes.value(QStringLiteral("rel"));
        if (relation == u"self")
            m_entry.self = target;
        else if (relation == u"up" && m_entry.up.size() < MostLinks)
            m_entry.up << target;
        else if (relation == u"related" && m_entry.related.size() < MostLinks)
            m_entry.related << target;
    }

    void end()
    {
        const QStringList &path = m_walk.closed();
        const QString &name = path.last();
        const QString parent = path.value(path.size() - 2);
        const QString text = m_walk.text();
        if (name == u"entry") {
            entries.push_back(std::move(m_entry));
            m_entry = {};
        } else if (name == u"title" && parent == u"entry") {
            m_entry.title = text;
        } else if (name == u"tzOffset") {
            zone = std::clamp(text.toInt(), -18 * 3600, 18 * 3600);
        } else if (parent == u"ReadingType" && m_entry.type) {
            typeField(name, text.toInt());
        } else if (name == u"IntervalReading") {
            m_entry.readings.push_back(m_reading);
            ++m_readings;
        } else if (path.contains(u"IntervalReading")) {
            readingField(name, parent, text);
        }
    }

    void typeField(const QString &name, int number)
    {
        if (name == u"uom")
            m_entry.type->unit = number;
        else if (name == u"powerOfTenMultiplier")
            m_entry.type->powerOfTen = std::clamp(number, -12, 12);
        else if (name == u"currency")
            m_entry.type->currency = number;
        else if (name == u"flowDirection")
            m_entry.type->flowDirection = number;
    }

    void readingField(const QString &name, const QString &parent, const QString &text)
    {
        bool ok = false;
        const double number = text.toDouble(&ok);
        ok = ok && std::isfinite(number) && std::abs(number) < 1e15;
        if (!ok)
            return;
        if (parent == u"timePeriod" && name == u"start")
            m_reading.start = static_cast<qint64>(number);
        else if (parent == u"timePeriod" && name == u"duration")
            m_reading.duration = static_cast<qint64>(number);
        else if (parent == u"IntervalReading" && name == u"value")
            m_reading.value = number;
        else if (parent == u"IntervalReading" && name == u"cost")
            m_reading.cost = number;
    }

    XmlWalk m_walk;
    QString m_fileName;
    Entry m_entry;
    Reading m_reading;
    std::size_t m_readings = 0;
};

/// The readings of one meter, with how they count.
struct Series {
    QString title;
    std::optional<ReadingType> type;
    std::vector<const Entry *> blocks;
};

/// The meter reading an interval block belongs to: the one its links or their beginnings lead to.
const Entry *meterOf(const std::vector<const Entry *> &meters, const Entry &block)
{
    const auto found = std::find_if(meters.begin(), meters.end(), [&](const Entry *meter) {
        const bool linked = std::any_of(block.up.begin(), block.up.end(), [&](const QString &up) {
            return meter->related.contains(up) || up == meter->self;
        });
        return linked || (!meter->self.isEmpty() && block.self.startsWith(meter->self + u'/'));
    });
    return found == meters.end() ? nullptr : *found;
}

std::optional<ReadingType> typeOf(const std::vector<Entry> &entries, const Entry *meter)
{
    std::optional<ReadingType> only;
    int types = 0;
    for (const Entry &entry : entries) {
        if (!entry.type)
            continue;
        if (meter && meter->related.contains(entry.self))
            return entry.type;
        only = entry.type;
        ++types;
    }
    return types == 1 ? only : std::nullopt;
}

std::vector<Series> seriesOf(const std::vector<Entry> &entries)
{
    constexpr int Reverse = 19; // ESPI FlowDirectionKind: what is given back to the grid
    std::vector<const Entry *> meters;
    for (const Entry &entry : entries) {
        if (entry.isMeterReading && meters.size() < MostMeters)
            meters.push_back(&entry);
    }
    std::map<const Entry *, Series> byMeter;
    for (const Entry &entry : entries) {
        if (entry.readings.empty())
            continue;
        const Entry *meter = meterOf(meters, entry);
        Series &series = byMeter[meter];
        if (series.blocks.empty()) {
            series.title = meter ? meter->title : entry.title;
            series.type = typeOf(entries, meter);
        }
        series.blocks.push_back(&entry);
    }
    std::vector<Series> all;
    for (auto &[meter, series] : byMeter) {
        if (!series.type || series.type->flowDirection != Reverse)
            all.push_back(std::move(series));
    }
    return all;
}

Result<Series> chosenSeries(const std::vector<Series> &all, const QString &name, const QString &fileName)
{
    if (all.empty())
        return Error{QT_TRANSLATE_NOOP("errors", "%1 holds no readings of a meter."), {fileName}, {}};
    QStringList titles;
    for (const Series &series : all) {
        titles << shownCell(series.title);
        if (!name.isEmpty() && series.title.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return series;
    }
    if (name.isEmpty() && all.size() == 1)
        return all.front();
    return Error{QT_TRANSLATE_NOOP("errors", "%1 holds readings of several meters; “sheet” of a mapping must name one of: %2."),
                 {fileName, titles.mid(0, 20).join(QStringLiteral(", "))}, {}};
}

QString numberText(double number)
{
    return QString::number(number, 'g', std::numeric_limits<double>::max_digits10);
}

QString timeText(qint64 secondsSinceEpoch)
{
    return QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

BillRow headOf(const QStringList &names)
{
    BillRow head{0, {}};
    for (const QString &name : names)
        head.cells.push_back({name, Form::Typed});
    return head;
}

} // namespace

bool isGreenButton(const QByteArray &content)
{
    return startOf(content).contains("http://naesb.org/espi");
}

bool isVietnameseInvoice(const QByteArray &content)
{
    const QByteArray start = startOf(content);
    return start.contains("<HDon") && start.contains("DLHDon");
}

Result<BillTable> readXmlRows(const QByteArray &content, const QString &fileName, const QString &rowElement,
                              const QStringList &columns)
{
    BillTable table{fileName, {}, {headOf(columns)}};
    std::vector<QStringList> paths;
    for (const QString &column : columns)
        paths.push_back(column.split(u'/', Qt::SkipEmptyParts));
    const QStringList row = rowElement.split(u'/', Qt::SkipEmptyParts);
    std::vector<BillCell> before(paths.size()); ///< latest values outside any row
    std::vector<BillCell> inRow;
    qsizetype rowDepth = 0; ///< of the row that is being read; 0: none
    int line = 0;
    XmlWalk walk(content, fileName);
    for (XmlWalk::At at = walk.next(); at != XmlWalk::At::Finished; at = walk.next()) {
        if (at == XmlWalk::At::Start) {
            if (rowDepth == 0 && !row.isEmpty() && endsWith(walk.path(), row)) {
                rowDepth = walk.path().size();
                line = walk.line();
                inRow.assign(paths.size(), {});
            }
            continue;
        }
        const QString text = walk.text();
        std::vector<BillCell> &cells = rowDepth ? inRow : before;
        for (std::size_t i = 0; i < paths.size() && !text.isEmpty(); ++i) {
            if (!paths[i].isEmpty() && endsWith(walk.closed(), paths[i]))
                cells[i] = {text, Form::Typed};
        }
        if (rowDepth && walk.closed().size() == rowDepth) {
            rowDepth = 0;
            for (std::size_t i = 0; i < paths.size(); ++i) {
                if (inRow[i].isEmpty())
                    inRow[i] = before[i];
            }
            RECP_TRY(addRow(table, {line, inRow}));
        }
    }
    if (walk.error())
        return *walk.error();
    return table;
}

Result<BillTable> readGreenButton(const QByteArray &content, const QString &fileName, const QString &seriesName)
{
    FeedReader feed(content, fileName);
    RECP_TRY(feed.read());
    const Result<Series> series = chosenSeries(seriesOf(feed.entries), seriesName, fileName);
    if (!series)
        return series.error();
    const int code = series->type ? series->type->unit : 0;
    const auto unit = std::find_if(std::begin(feedUnits), std::end(feedUnits), [&](const FeedUnit &u) { return u.code == code; });
    if (unit == std::end(feedUnits))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 counts its readings in a unit that is not an amount of energy, gas or water (code %2)."),
                     {fileName, QString::number(code)}, {}};
    const double factor = std::pow(10.0, series->type->powerOfTen) * unit->factor;
    const QString currency = currencyCode(series->type->currency);
    BillTable table{fileName, series->title,
                    {headOf({QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("value"), QStringLiteral("unit"),
                             QStringLiteral("cost"), QStringLiteral("currency")})}};
    for (const Entry *block : series->blocks) {
        for (const Reading &reading : block->readings) {
            const bool timed = reading.start >= 0;
            BillRow row{reading.line, {}};
            row.cells = {{timed ? timeText(reading.start + feed.zone) : QString(), Form::Date},
                         {timed ? timeText(reading.start + reading.duration + feed.zone) : QString(), Form::Date},
                         {reading.value ? numberText(*reading.value * factor) : QString(), Form::Number},
                         {QString::fromLatin1(unit->unit), Form::Typed},
                         {reading.cost ? numberText(*reading.cost / 1000) : QString(), Form::Number},
                         {reading.cost ? currency : QString(), Form::Typed}};
            RECP_TRY(addRow(table, std::move(row)));
        }
    }
    return table;
}

} // namespace recp
