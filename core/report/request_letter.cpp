#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace recp::report {

namespace {

constexpr double AnswerHeight = 5; // mm

/// For which time a document is asked for.
enum class Span { Monthly, Current, Reports };

struct Request {
    const char *text;
    Span span = Span::Monthly;
    bool (*isKnown)(const Words &w) = nullptr; ///< not asked for where this is so
};

/// What is asked for about some resources: bills of each flow, and what else belongs to them.
struct Topic {
    const char *name;
    std::vector<Resource> resources;
    const char *bills; ///< nullptr: it has none
    std::vector<Request> others;
};

bool anyRecord(const Words &w, Resource resource, bool (*holds)(const FlowRecord &record))
{
    return std::any_of(w.document.records.begin(), w.document.records.end(), [&](const FlowRecord &record) {
        const Flow *flow = w.document.flow(record.flowId);
        return flow && flow->resource == resource && holds(record);
    });
}

bool knowsRegisters(const Words &w)
{
    return anyRecord(w, Resource::Electricity, [](const FlowRecord &record) { return record.peak && record.reactive; });
}

bool knowsProfile(const Words &w)
{
    return std::any_of(w.document.flows.begin(), w.document.flows.end(), [](const Flow &flow) { return !flow.profile.isEmpty(); });
}

bool knowsEquipment(const Words &w)
{
    return !w.document.equipment.empty();
}

bool knowsProcess(const Words &w)
{
    return !w.document.steps.empty();
}

bool knowsHours(const Words &w)
{
    return w.document.enterprise.operatingHours && w.document.enterprise.employees;
}

const std::vector<Topic> &topics()
{
    static const std::vector<Topic> all{
        {QT_TRANSLATE_NOOP("report", "Production"),
         {Resource::Product, Resource::ByProduct},
         QT_TRANSLATE_NOOP("report", "Output of each main product by month, with its unit"),
         {{QT_TRANSLATE_NOOP("report", "Working days, shifts and hours a year; number of employees"), Span::Current, knowsHours},
          {QT_TRANSLATE_NOOP("report", "Rejects, rework and yield, as they are recorded")}}},
        {QT_TRANSLATE_NOOP("report", "Electricity"),
         {Resource::Electricity},
         QT_TRANSLATE_NOOP("report", "Electricity bills, all pages"),
         {{QT_TRANSLATE_NOOP("report", "Normal, off-peak and peak registers, reactive energy (kvarh) and highest demand (kW) of the bills"), Span::Monthly, knowsRegisters},
          {QT_TRANSLATE_NOOP("report", "Half-hourly load curve from the supplier's customer portal"), Span::Monthly, knowsProfile},
          {QT_TRANSLATE_NOOP("report", "Single-line diagram, transformers, list of sub-meters with readings; own solar or generator"), Span::Current}}},
        {QT_TRANSLATE_NOOP("report", "Fuels and heat"),
         {Resource::Fuel, Resource::Steam},
         QT_TRANSLATE_NOOP("report", "Bills of each fuel and of bought steam: quantity, unit, cost"),
         {{QT_TRANSLATE_NOOP("report", "Heating value and moisture as the supplier certifies them"), Span::Reports},
          {QT_TRANSLATE_NOOP("report", "Boiler and furnace logs: steam, pressure, feed water, flue gas temperature")}}},
        {QT_TRANSLATE_NOOP("report", "Water"),
         {Resource::Water},
         QT_TRANSLATE_NOOP("report", "Water bills and readings of wells and sub-meters"),
         {{QT_TRANSLATE_NOOP("report", "Cost of water treatment: chemicals, electricity, resource tax and fees")}}},
        {QT_TRANSLATE_NOOP("report", "Waste water"),
         {Resource::WasteWater, Resource::WasteWaterLoad},
         QT_TRANSLATE_NOOP("report", "Volume of waste water, and cost of its treatment: chemicals, electricity, labour, fees"),
         {{QT_TRANSLATE_NOOP("report", "Analyses before and after treatment: COD, BOD, TSS, N, P, colour"), Span::Reports}}},
        {QT_TRANSLATE_NOOP("report", "Waste"),
         {Resource::WasteAvoided, Resource::WasteReused, Resource::WasteRecycled},
         QT_TRANSLATE_NOOP("report", "Quantity of each waste, ordinary and hazardous, with cost of treatment or income from its sale"),
         {{QT_TRANSLATE_NOOP("report", "Contracts with collectors; manifests of hazardous waste"), Span::Reports}}},
        {QT_TRANSLATE_NOOP("report", "Materials and chemicals"),
         {Resource::Material, Resource::Chemical, Resource::Refrigerant},
         QT_TRANSLATE_NOOP("report", "Use of main materials, chemicals, packaging and refrigerants: quantity and cost"),
         {{QT_TRANSLATE_NOOP("report", "Consumption norms, recipes and safety data sheets of the main chemicals"), Span::Current}}},
        {QT_TRANSLATE_NOOP("report", "Plant and processes"),
         {},
         nullptr,
         {{QT_TRANSLATE_NOOP("report", "List of equipment with rated power, year and running hours"), Span::Current, knowsEquipment},
          {QT_TRANSLATE_NOOP("report", "Process flow chart, with what goes in and comes out of each step"), Span::Current, knowsProcess},
          {QT_TRANSLATE_NOOP("report", "Site plan with water, steam, compressed air and drainage lines"), Span::Current}}},
        {QT_TRANSLATE_NOOP("report", "Permits and reports"),
         {},
         nullptr,
         {{QT_TRANSLATE_NOOP("report", "Environmental permit; permits to take water and to discharge"), Span::Current},
          {QT_TRANSLATE_NOOP("report", "Monitoring reports: waste water, stack gas, working environment"), Span::Reports},
          {QT_TRANSLATE_NOOP("report", "Earlier energy audits, greenhouse gas inventories and measurements of equipment"), Span::Reports}}}};
    return all;
}

QString spanText(const Words &w, Span span)
{
    if (span == Span::Current)
        return w(QT_TRANSLATE_NOOP("report", "current"));
    if (span == Span::Reports)
        return w(QT_TRANSLATE_NOOP("report", "the last 12 months"));
    if (w.results.baseline.months.empty())
        return w(QT_TRANSLATE_NOOP("report", "12 to 36 months"));
    return w.period(w.document.audit.periodFrom, w.document.audit.periodTo);
}

/// "03/2025, 06/2025 – 08/2025": the months of the baseline that have no value.
QString missingMonths(const Words &w, const std::vector<double> &values)
{
    const std::vector<QDate> &months = w.results.baseline.months;
    const std::size_t count = std::min(months.size(), values.size());
    QStringList parts;
    for (std::size_t i = 0; i < count; ++i) {
        if (!std::isnan(values[i]))
            continue;
        const std::size_t first = i;
        while (i + 1 < count && std::isnan(values[i + 1]))
            ++i;
        parts += first == i ? months[i].toString(QStringLiteral("MM/yyyy")) : w.period(months[first], months[i]);
    }
    return parts.join(QStringLiteral(", "));
}

/// Products and by-products have no bill that costs.
bool needsCost(const Flow &flow)
{
    return flow.resource != Resource::Product && flow.resource != Resource::ByProduct;
}

bool isComplete(const PartialSum &sum)
{
    return sum.any && sum.complete;
}

bool isReceived(const Flow &flow, const FlowSummary &summary)
{
    return isComplete(summary.quantity) && (isComplete(summary.cost) || !needsCost(flow));
}

bool isOf(const Topic &topic, const Flow &flow)
{
    return std::find(topic.resources.begin(), topic.resources.end(), flow.resource) != topic.resources.end();
}

/// The table of what is asked for, as it grows: numbered, with boxes to tick.
class RequestTable
{
public:
    explicit RequestTable(const Words &w) : m_w(w)
    {
        m_table.lines = Table::Lines::Grid;
        m_table.emptyHeightMm = AnswerHeight;
        m_table.columns = {wide(10, w(QT_TRANSLATE_NOOP("report", "No."))), wide(0, w(QT_TRANSLATE_NOOP("report", "Document or data"))),
                           wide(32, w(QT_TRANSLATE_NOOP("report", "Period"))), wide(26, w(QT_TRANSLATE_NOOP("report", "Given"))),
                           wide(24, w(QT_TRANSLATE_NOOP("report", "Remark")))};
    }

    void add(const Topic &topic)
    {
        m_topic = &topic;
        m_row = 0;
        if (topic.bills)
            addBills(topic);
        for (const Request &request : topic.others) {
            if (!request.isKnown || !request.isKnown(m_w))
                addRow(m_w(request.text), spanText(m_w, request.span));
        }
    }
    const Table &table() const { return m_table; }

private:
    void addBills(const Topic &topic)
    {
        bool any = false;
        for (const Flow &flow : m_w.document.flows) {
            if (!isOf(topic, flow))
                continue;
            any = true;
            const FlowSummary *summary = m_w.results.baseline.flow(flow.id);
            if (!summary || !summary->quantity.any)
                addRow(about(flow, topic.bills), spanText(m_w, Span::Monthly));
            else if (!isReceived(flow, *summary))
                addGaps(flow, *summary);
        }
        if (!any)
            addRow(m_w(topic.bills), spanText(m_w, Span::Monthly));
    }

    void addGaps(const Flow &flow, const FlowSummary &summary)
    {
        const QString quantities = isComplete(summary.quantity) ? QString() : missingMonths(m_w, summary.monthlyQuantity);
        const QString costs = isComplete(summary.cost) || !needsCost(flow) ? QString() : missingMonths(m_w, summary.monthlyCost);
        if (!quantities.isEmpty())
            addRow(about(flow, QT_TRANSLATE_NOOP("report", "bills of the missing months")), quantities);
        if (!costs.isEmpty() && costs != quantities)
            addRow(about(flow, QT_TRANSLATE_NOOP("report", "cost in the missing months")), costs);
    }

    QString about(const Flow &flow, const char *what) const { return flow.name + QStringLiteral(": ") + m_w(what); }

    void addRow(const QString &what, const QString &period)
    {
        if (m_row++ == 0)
            m_table.rows.push_back({strong(QStringLiteral("%1.  %2").arg(++m_topicNumber).arg(m_w(m_topic->name)))});
        const QString box(Box);
        m_table.rows.push_back({faint(QStringLiteral("%1.%2").arg(m_topicNumber).arg(m_row)), cell(what), cell(period),
                                cell(QStringLiteral("%1 %2   %1 %3").arg(box, m_w.word(Answer::Yes), m_w.word(Answer::No))), cell({})});
    }

    const Words &m_w;
    Table m_table;
    const Topic *m_topic = nullptr;
    int m_topicNumber = 0;
    int m_row = 0;
};

Table requestTable(const Words &w)
{
    RequestTable table(w);
    for (const Topic &topic : topics())
        table.add(topic);
    return table.table();
}

/// Flows whose bills the audit has for every month of its period.
Table receivedTable(const Words &w)
{
    Table table;
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Document or data"))), left(w(QT_TRANSLATE_NOOP("report", "Period")), false)};
    for (const Flow &flow : w.document.flows) {
        const FlowSummary *summary = w.results.baseline.flow(flow.id);
        if (!summary || !isReceived(flow, *summary))
            continue;
        Cell name = cell(flow.name);
        name.icon = flow.resource;
        table.rows.push_back({name, cell(w.period(w.document.audit.periodFrom, w.document.audit.periodTo))});
    }
    return table;
}

QString visitText(const Words &w)
{
    const Audit &audit = w.document.audit;
    if (!audit.visitFrom.isValid())
        return orDots({});
    if (!audit.visitTo.isValid() || audit.visitTo == audit.visitFrom)
        return w.date(audit.visitFrom);
    return QStringLiteral("%1 – %2").arg(w.date(audit.visitFrom), w.date(audit.visitTo));
}

QString contactText(const Words &w)
{
    const Enterprise &enterprise = w.document.enterprise;
    QStringList parts{enterprise.contactName, enterprise.contactPhone, enterprise.contactEmail};
    parts.removeAll(QString());
    return orDots(parts.join(QStringLiteral(" · ")));
}

QString addressText(const Words &w)
{
    QStringList parts{w.document.enterprise.address, w.document.enterprise.province};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Table letterHead(const Words &w)
{
    Table table;
    table.lines = Table::Lines::None;
    table.columns = {wide(84), {{}, Column::Align::Right, true, 84}};
    Cell sender = strong(orDots(w.organisation()));
    sender.below = w(QT_TRANSLATE_NOOP("report", "No.: ………………"));
    table.rows.push_back({sender, cell(w(QT_TRANSLATE_NOOP("report", "Place and date: ………………, ……/……/20……")))});
    return table;
}

Table addresses(const Words &w)
{
    Table table;
    table.lines = Table::Lines::None;
    table.columns = {wide(28), wide(0)};
    Cell enterprise = strong(orDots(w.document.enterprise.name));
    enterprise.below = addressText(w);
    const TeamMember *leader = w.leader();
    table.rows = {{faint(w(QT_TRANSLATE_NOOP("report", "To"))), enterprise},
                  {faint(w(QT_TRANSLATE_NOOP("report", "Attention"))), cell(contactText(w))},
                  {faint(w(QT_TRANSLATE_NOOP("report", "From"))),
                   cell(QStringLiteral("%1, %2").arg(orDots(leader ? leader->name : QString()), w(QT_TRANSLATE_NOOP("report", "leader of the audit team"))))},
                  {faint(w(QT_TRANSLATE_NOOP("report", "Days of the visit"))), strong(visitText(w))}};
    return table;
}

Table onSite(const Words &w)
{
    static constexpr const char *needs[] = {
        QT_TRANSLATE_NOOP("report", "A guide who knows the lines, and half an hour each with those in charge of electricity, boilers, water and waste water."),
        QT_TRANSLATE_NOOP("report", "Access, while production runs as usual, to the substation, boiler house, compressors, chillers, pumps, waste water station and stores."),
        QT_TRANSLATE_NOOP("report", "An electrician of yours who opens panels and fits our clamps: the team does not work on live panels itself."),
        QT_TRANSLATE_NOOP("report", "Safety instruction on arrival, and word beforehand of the protective equipment and papers that your gate asks for."),
        QT_TRANSLATE_NOOP("report", "Leave to photograph nameplates and places where something is lost; you see the photos before they are used."),
        QT_TRANSLATE_NOOP("report", "A room with a table and a socket, and an hour with the management at the beginning and at the end."),
    };
    Table table;
    table.lines = Table::Lines::None;
    table.columns = {wide(7), wide(0)};
    for (const char *need : needs)
        table.rows.push_back({faint(QStringLiteral("–")), cell(w(need))});
    return table;
}

Signatures signatures(const Words &w)
{
    const TeamMember *leader = w.leader();
    return {{{w(QT_TRANSLATE_NOOP("report", "Received for the enterprise")), w(QT_TRANSLATE_NOOP("report", "Name, date, signature")), {}},
             {w(QT_TRANSLATE_NOOP("report", "Leader of the audit team")), w(QT_TRANSLATE_NOOP("report", "Signature, seal")), leader ? leader->name : QString()}}};
}

} // namespace

std::vector<Section> requestLetter(const Words &w)
{
    Section section;
    auto &e = section.elements;
    e.push_back(letterHead(w));
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Request for documents and data"))));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "For the assessment of resource efficiency and cleaner production (RECP)")), Paragraph::Style::Caption));
    e.push_back(addresses(w));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Dear Sir or Madam,"))));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Thank you for taking part in the assessment. So that our days in your factory belong to the lines and not to the search for papers, please prepare what the table below lists. Copies, photos and spreadsheets as you have them will do; nothing needs to be typed anew."))));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Please tick what you give, say in the remarks what does not exist, and send it by ……/……/20…… to …………………………… Your data serve this assessment alone and go to nobody else without your consent."))));
    e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "What to prepare"))));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Bills and other figures by month: all 12 months, and the two years before if you have them.")), Paragraph::Style::Caption));
    e.push_back(requestTable(w));
    if (const Table received = receivedTable(w); !received.rows.empty()) {
        e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "Already received, with thanks"))));
        e.push_back(received);
    }
    e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "On the days of the visit"))));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "For safe and quick work in the factory we ask for:"))));
    e.push_back(onSite(w));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "We look forward to working with you. Yours faithfully,"))));
    e.push_back(signatures(w));
    return {section};
}

} // namespace recp::report
