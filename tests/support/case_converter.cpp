#include "tests/support/case_converter.h"

#include "core/units/units.h"

#include <QJsonArray>

namespace recp::test
{

namespace
{

/// What a published stream is in our words; the kinds are those of its amount in a bill and in a year.
struct Stream {
    const char *name;
    Resource resource;
    const char *carrier;
};

constexpr Stream streams[] = {
    {"electricity", Resource::Electricity, ""},
    {"electricity_demand", Resource::PeakPower, ""},
    {"coal", Resource::Fuel, "coal_dust_56"}, // the kind is never published: taken as the usual boiler coal of Viet Nam
    {"fuel_oil", Resource::Fuel, "fuel_oil"},
    {"furnace_oil", Resource::Fuel, "fuel_oil"},
    {"diesel", Resource::Fuel, "diesel"},
    {"natural_gas", Resource::Fuel, "natural_gas"},
    {"wood_chips", Resource::Fuel, "wood"},
    {"spent_tea_leaves", Resource::Fuel, "other_biomass"},
    {"raw_material", Resource::Material, ""},
    {"pulp_recovered", Resource::Material, ""},
    {"ice", Resource::Material, ""},
    {"solid_waste", Resource::WasteAvoided, ""},
    {"dust", Resource::WasteAvoided, ""},
    {"water", Resource::Water, ""},
    {"wastewater", Resource::WasteWater, ""},
};

const Stream *streamOf(const QString &name)
{
    for (const Stream &stream : streams) {
        if (name == QLatin1String(stream.name))
            return &stream;
    }
    return nullptr;
}

/// Net calorific values by which published tonnes of fuel become energy: VN-2026.1, J/kg.
std::optional<double> calorificValue(const QString &carrier)
{
    if (carrier == u"coal_dust_56")
        return 20.93e6; // Viet Nam's letter on TOE: 0.50 TOE/t
    if (carrier == u"fuel_oil")
        return 40.4e6; // IPCC 2006, vol. 2, table 1.2
    return std::nullopt;
}

std::optional<double> numberOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

class Converter
{
public:
    explicit Converter(QJsonObject published) : m_case(std::move(published)) {}

    ConvertedCase convert()
    {
        convertCompany();
        convertAudit();
        for (const QJsonValue &product : m_baseline.value(QLatin1String("production")).toArray())
            addProduct(product.toObject());
        for (const QJsonValue &stream : m_baseline.value(QLatin1String("streams")).toArray())
            addFlow(stream.toObject());
        bool hasMoney = false;
        for (const QJsonValue &solution : m_case.value(QLatin1String("solutions")).toArray()) {
            addSolution(solution.toObject());
            hasMoney |= solution.toObject().value(QLatin1String("cost_saving_per_year")).isDouble();
        }
        if (!hasMoney)
            addTotal(m_case.value(QLatin1String("totals_published")).toObject());
        return {m_document, m_notes};
    }

private:
    void convertCompany()
    {
        const QJsonObject company = m_case.value(QLatin1String("company")).toObject();
        Enterprise &e = m_document.enterprise;
        e.id = newId();
        e.name = textOf(company, "name").isEmpty() ? textOf(m_case, "title") : textOf(company, "name");
        e.address = textOf(company, "location");
        e.mainProduct = textOf(company, "sector");
        if (const auto employees = numberOf(company, "employees"))
            e.employees = static_cast<int>(*employees);
        if (const auto hours = numberOf(m_baseline, "operating_hours_per_year"))
            e.operatingHours = *hours * 3600;
    }

    void convertAudit()
    {
        const QJsonObject source = m_case.value(QLatin1String("source")).toObject();
        Audit &a = m_document.audit;
        a.id = newId();
        a.enterpriseId = m_document.enterprise.id;
        a.title = textOf(m_case, "id");
        a.currency = textOf(m_case, "currency");
        a.factorSet = QStringLiteral("VN-2026.1");
        a.sourceText = textOf(source, "page_title");
        a.sourceUrl = textOf(source, "url");
        if (const auto year = numberOf(m_baseline, "year")) {
            a.periodFrom = QDate(static_cast<int>(*year), 1, 1);
            a.periodTo = QDate(static_cast<int>(*year), 12, 31);
        }
    }

    Flow &newFlow(const QString &name, Resource resource, FlowDirection direction, const QString &unit)
    {
        Flow flow;
        flow.id = newId();
        flow.enterpriseId = m_document.enterprise.id;
        flow.name = name;
        flow.resource = resource;
        flow.direction = direction;
        flow.unit = unit;
        flow.position = static_cast<int>(m_document.flows.size());
        m_document.flows.push_back(flow);
        return m_document.flows.back();
    }

    void addRecord(const Flow &flow, std::optional<double> quantity, std::optional<double> cost)
    {
        const Audit &a = m_document.audit;
        if (!a.periodFrom.isValid()) {
            note(flow.name, QStringLiteral("no year is published"));
            return;
        }
        FlowRecord record;
        record.id = newId();
        record.flowId = flow.id;
        record.from = a.periodFrom;
        record.to = a.periodTo;
        record.quantity = quantity;
        record.cost = cost;
        record.knownAs = KnownAs::Document;
        record.source = a.sourceUrl;
        m_document.records.push_back(record);
    }

    void addProduct(const QJsonObject &product)
    {
        const QString unit = textOf(product, "unit");
        const bool counts = unit == u"t" && !product.contains(QLatin1String("year"));
        if (!counts || m_production) {
            note(textOf(product, "product"), QStringLiteral("unit “%1”, %2").arg(unit, textOf(product, "note")));
            return;
        }
        m_production = numberOf(product, "amount").value_or(0) * 1000;
        addRecord(newFlow(textOf(product, "product"), Resource::Product, FlowDirection::Out, unit), m_production, {});
    }

    void addFlow(const QJsonObject &published)
    {
        const QString name = textOf(published, "stream");
        const Stream *stream = streamOf(name);
        const QString unit = textOf(published, "unit");
        const auto amount = numberOf(published, "amount");
        const Unit *known = nullptr;
        for (const QuantityKind kind : {QuantityKind::Energy, QuantityKind::Mass, QuantityKind::Volume}) {
            if (!known)
                known = findUnit(kind, unit);
        }
        if (!stream || !known || stream->resource == Resource::PeakPower) {
            note(name, QStringLiteral("unit “%1”").arg(unit));
            return;
        }
        Flow &flow = newFlow(name, stream->resource, FlowDirection::In, QString::fromUtf8(known->key));
        flow.carrier = QString::fromUtf8(stream->carrier);
        addRecord(flow, amount ? std::optional(toSi(*amount, *known)) : std::nullopt, numberOf(published, "cost"));
    }

    /// The yearly saving in the SI unit of the resource's effects; empty where something for it is not published.
    std::optional<double> savingOf(const QJsonObject &saving, const Stream &stream)
    {
        const auto amount = numberOf(saving, "amount");
        const QString unit = textOf(saving, "unit");
        if (!amount || textOf(saving, "basis") != u"per_year")
            return std::nullopt;
        if (stream.resource == Resource::PeakPower) // the sum of twelve monthly demands
            return unit == u"kW-month" ? std::optional(*amount * 1000 / 12) : std::nullopt;
        if (const Unit *known = findUnit(effectKind(stream.resource), unit))
            return toSi(*amount, *known);
        const Unit *mass = findUnit(QuantityKind::Mass, unit);
        const auto calorific = calorificValue(QString::fromUtf8(stream.carrier));
        if (mass && calorific)
            return toSi(*amount, *mass) * *calorific;
        return std::nullopt;
    }

    std::optional<Effect> effectOf(const QJsonObject &saving)
    {
        const QString name = textOf(saving, "stream");
        if (name == u"electricity_specific" && m_production && textOf(saving, "unit") == u"kWh/t") {
            const double perTonne = numberOf(saving, "amount").value_or(0) * 3.6e6;
            return Effect{Resource::Electricity, {}, Range::exact(perTonne * *m_production / 1000), {}};
        }
        const Stream *stream = streamOf(name);
        const auto amount = stream ? savingOf(saving, *stream) : std::nullopt;
        if (!amount) {
            note(name, QStringLiteral("%1 “%2”").arg(saving.value(QLatin1String("amount")).toVariant().toString(),
                                                     textOf(saving, "unit")));
            return std::nullopt;
        }
        return Effect{stream->resource, QString::fromUtf8(stream->carrier), Range::exact(*amount), {}};
    }

    void addSolution(const QJsonObject &published)
    {
        const QString status = textOf(published, "status");
        Estimate &estimate = newSolution(textOf(published, "description_en"), status == u"implemented"
                                                                                   ? SolutionStatus::Implemented
                                                                                   : SolutionStatus::Identified);
        for (const QJsonValue &saving : published.value(QLatin1String("savings")).toArray()) {
            if (const auto effect = effectOf(saving.toObject()))
                estimate.effects.push_back(*effect);
        }
        estimate.situation = textOf(published, "description_original");
        estimate.investment = numberOf(published, "investment");
        setMoney(estimate, numberOf(published, "cost_saving_per_year"));
    }

    void addTotal(const QJsonObject &totals)
    {
        const auto money = numberOf(totals, "cost_saving_per_year");
        if (!money)
            return;
        Estimate &estimate = newSolution(QStringLiteral("All measures together"), SolutionStatus::Implemented);
        estimate.investment = numberOf(totals, "investment");
        setMoney(estimate, money);
    }

    /// Money of known effects stands in the place of the derived one; without effects it is other money.
    void setMoney(Estimate &estimate, std::optional<double> money)
    {
        if (!money)
            return;
        const QString reason = QStringLiteral("As published: ") + m_document.audit.sourceUrl;
        if (estimate.effects.empty()) {
            estimate.otherSaving = money;
            estimate.otherSavingReason = reason;
        } else {
            estimate.moneyOverride = Override{*money, reason};
        }
    }

    Estimate &newSolution(const QString &title, SolutionStatus status)
    {
        Solution solution;
        solution.id = newId();
        solution.enterpriseId = m_document.enterprise.id;
        solution.title = title;
        solution.calculator = QStringLiteral("direct_estimate");
        solution.status = status;
        solution.position = static_cast<int>(m_document.solutions.size());
        m_document.solutions.push_back(solution);
        Estimate estimate;
        estimate.id = newId();
        estimate.solutionId = solution.id;
        estimate.auditId = m_document.audit.id;
        estimate.directReason = m_document.audit.sourceText;
        estimate.investmentKnownAs = KnownAs::Document;
        m_document.estimates.push_back(estimate);
        return m_document.estimates.back();
    }

    void note(const QString &what, const QString &why) { m_notes << what + QStringLiteral(": ") + why; }

    QJsonObject m_case;
    QJsonObject m_baseline = m_case.value(QLatin1String("baseline")).toObject();
    AuditDocument m_document;
    QStringList m_notes;
    std::optional<double> m_production; ///< kg
};

} // namespace

ConvertedCase convertCase(const QJsonObject &published)
{
    return Converter(published).convert();
}

} // namespace recp::test
