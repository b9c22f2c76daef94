#include "core/exchange/edge_list.h"

#include "core/exchange/csv_text.h"
#include "core/units/units.h"

namespace recp {

namespace {

class EdgeList
{
public:
    EdgeList(const ProcessMap &map, const Texts &texts) : m_map(map), m_texts(texts), m_locale(texts.locale())
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    }

    QByteArray csv()
    {
        addHead();
        for (const MapFlow &flow : m_map.flows)
            addFlow(flow, flow.name, knownQuantity(flow) ? QString() : text(QT_TRANSLATE_NOOP("exchange", "amount missing")));
        for (const UnaccountedFlow &each : unaccountedFlows(m_map))
            addFlow(each.flow, text(QT_TRANSLATE_NOOP("exchange", "Unaccounted for")),
                    each.isOneSided ? text(QT_TRANSLATE_NOOP("exchange", "the step is described on one side only")) : QString());
        return csvFile(m_rows);
    }

private:
    QString text(const char *source) const { return m_texts("exchange", source); }

    void addHead()
    {
        QStringList cells;
        for (const char *head : {QT_TRANSLATE_NOOP("exchange", "From"), QT_TRANSLATE_NOOP("exchange", "To"), QT_TRANSLATE_NOOP("exchange", "Flow"),
                                 QT_TRANSLATE_NOOP("exchange", "Resource"), QT_TRANSLATE_NOOP("exchange", "Amount a year"),
                                 QT_TRANSLATE_NOOP("exchange", "Unit"), QT_TRANSLATE_NOOP("exchange", "Uncertainty ± %"),
                                 QT_TRANSLATE_NOOP("exchange", "Waste"), QT_TRANSLATE_NOOP("exchange", "Cost a year"),
                                 QT_TRANSLATE_NOOP("exchange", "Remark")})
            cells << csvCell(text(head));
        m_rows.push_back(cells);
    }

    void addFlow(const MapFlow &flow, const QString &name, const QString &remark)
    {
        const std::optional<double> quantity = knownQuantity(flow);
        const Unit &unit = unitsOf(quantityKind(flow.kind)).front();
        const std::optional<double> amount = quantity ? std::optional(fromSi(*quantity, unit)) : std::nullopt;
        const std::optional<double> percent = quantity ? std::optional(100 * flow.relativeUncertainty) : std::nullopt;
        m_rows.push_back({csvCell(place(flow.from)), csvCell(place(flow.to)), csvCell(name),
                          csvCell(m_texts("words", resourceWord(flow.resource))), number(amount, 12), csvCell(unitLabel(unit, m_locale)),
                          number(percent, 4), csvCell(flow.isWaste ? text(QT_TRANSLATE_NOOP("exchange", "yes")) : QString()),
                          number(flow.cost, 15), csvCell(remark)});
    }

    QString place(const Id &id) const { return id.isNull() ? text(QT_TRANSLATE_NOOP("exchange", "outside")) : m_map.stepName(id); }

    /// Empty where unknown: missing is not zero.
    QString number(std::optional<double> value, int digits) const
    {
        return value ? m_locale.toString(*value, 'g', digits) : QString();
    }

    const ProcessMap &m_map;
    const Texts &m_texts;
    QLocale m_locale;
    std::vector<QStringList> m_rows;
};

} // namespace

QByteArray edgeListCsv(const ProcessMap &map, const Texts &texts)
{
    return EdgeList(map, texts).csv();
}

} // namespace recp
