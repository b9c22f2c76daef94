#include "core/exchange/audit_json.h"

#include "core/exchange/audit_references.h"
#include "core/exchange/json_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace recp
{

namespace
{

constexpr auto Format = "recp-audit";
constexpr int Version = 1;

} // namespace

// The shape of the file, one function a struct; outside the unnamed namespace, because the archives find them by type.
// What belongs to the enterprise or to the audit does not repeat their ids: adopt() puts them in after reading.

template <class A, Is<Enterprise> T> void fields(A &a, T &e)
{
    a.must("id", e.id);
    a.must("name", e.name);
    a.field("tax_code", e.taxCode);
    a.field("address", e.address);
    a.field("province", e.province);
    a.field("sector_code", e.sectorCode);
    a.field("main_product", e.mainProduct);
    a.field("contact_name", e.contactName);
    a.field("contact_phone", e.contactPhone);
    a.field("contact_email", e.contactEmail);
    a.field("employees", e.employees);
    a.field("operating_hours", e.operatingHours);
}

template <class A, Is<Park> T> void fields(A &a, T &p)
{
    a.must("id", p.id);
    a.must("name", p.name);
    a.field("province", p.province);
    a.field("programme_id", p.programmeId);
}

template <class A, Is<Flow> T> void fields(A &a, T &f)
{
    a.must("id", f.id);
    a.must("name", f.name);
    a.must("resource", f.resource);
    a.field("direction", f.direction);
    a.field("carrier", f.carrier);
    a.must("unit", f.unit);
    a.field("heating_value", f.heatingValue);
    a.field("position", f.position);
    a.field("note", f.note);
    a.field("profile", f.profile);
}

template <class A, Is<FlowRecord> T> void fields(A &a, T &r)
{
    a.must("id", r.id);
    a.must("flow_id", r.flowId);
    a.field("meter_id", r.meterId);
    a.must("from", r.from);
    a.must("to", r.to);
    a.field("quantity", r.quantity);
    a.field("cost", r.cost);
    a.field("normal", r.normal);
    a.field("off_peak", r.offPeak);
    a.field("peak", r.peak);
    a.field("peak_demand", r.peakDemand);
    a.field("known_as", r.knownAs);
    a.field("source", r.source);
    a.field("reactive", r.reactive);
}

template <class A, Is<Meter> T> void fields(A &a, T &m)
{
    a.must("id", m.id);
    a.field("flow_id", m.flowId);
    a.must("name", m.name);
    a.field("serial", m.serial);
    a.field("place", m.place);
}

template <class A, Is<EquipmentProperty> T> void fields(A &a, T &p)
{
    a.must("key", p.key);
    a.must("value", p.si);
    a.field("known_as", p.knownAs);
    a.field("instrument", p.instrument);
    a.field("date", p.date);
}

template <class A, Is<Equipment> T> void fields(A &a, T &e)
{
    a.must("id", e.id);
    a.must("name", e.name);
    a.field("system", e.system);
    a.field("place", e.place);
    a.field("count", e.count);
    a.field("rated_power", e.ratedPower);
    a.field("load_factor", e.loadFactor);
    a.field("hours", e.hours);
    a.field("known_as", e.knownAs);
    a.field("note", e.note);
    a.field("kind", e.kind);
    a.field("maker", e.maker);
    a.field("model", e.model);
    a.field("serial", e.serial);
    a.field("year", e.year);
    a.field("flow_id", e.flowId);
    a.field("properties", e.properties);
    a.field("photos", e.photos);
    a.field("position", e.position);
}

template <class A, Is<ProcessStep> T> void fields(A &a, T &s)
{
    a.must("id", s.id);
    a.must("name", s.name);
    a.field("position", s.position);
    a.field("note", s.note);
    a.number("x", s.x, -1e6, 1e6);
    a.number("y", s.y, -1e6, 1e6);
    a.field("system_cost", s.systemCost);
}

template <class A, Is<StepFlow> T> void fields(A &a, T &s)
{
    a.must("id", s.id);
    a.field("flow_id", s.flowId);
    a.field("from_step_id", s.fromStepId);
    a.field("to_step_id", s.toStepId);
    a.field("quantity", s.quantity);
    a.field("known_as", s.knownAs);
    a.field("name", s.name);
    a.field("resource", s.resource);
    a.field("unit", s.unit);
    a.field("temperature", s.temperature);
    a.field("composition", s.composition);
    a.field("uncertainty", s.uncertainty);
    a.field("is_waste", s.isWaste);
}

template <class A, Is<Solution> T> void fields(A &a, T &s)
{
    a.must("id", s.id);
    a.field("code", s.code);
    a.field("title", s.title);
    a.field("category", s.category);
    a.field("system", s.system);
    a.field("calculator", s.calculator);
    a.field("status", s.status);
    a.field("responsible", s.responsible);
    a.field("due", s.due);
    a.field("actual_investment", s.actualInvestment);
    a.field("position", s.position);
    a.field("excludes", s.excludes);
    a.field("prerequisites", s.prerequisites);
    a.field("photos", s.photos);
}

template <class A, Is<ImplementationEvent> T> void fields(A &a, T &e)
{
    a.must("id", e.id);
    a.must("solution_id", e.solutionId);
    a.field("date", e.date);
    a.must("status", e.status);
    a.field("who", e.who);
    a.field("reason", e.reason);
    a.field("actual_investment", e.actualInvestment);
    a.field("evidence", e.evidence);
}

template <class A, Is<TeamMember> T> void fields(A &a, T &m)
{
    a.must("name", m.name);
    a.field("role", m.role);
    a.field("certificate", m.certificate);
    a.field("organisation", m.organisation);
}

template <class A, Is<EndUse> T> void fields(A &a, T &use)
{
    a.must("system", use.system);
    a.must("flow_id", use.flowId);
    a.number("share", use.share, 0, 1);
    a.field("known_as", use.knownAs);
}

template <class A, Is<Audit> T> void fields(A &a, T &audit)
{
    a.must("id", audit.id);
    a.field("title", audit.title);
    a.field("period_from", audit.periodFrom);
    a.field("period_to", audit.periodTo);
    a.field("visit_from", audit.visitFrom);
    a.field("visit_to", audit.visitTo);
    a.field("team", audit.team);
    a.must("currency", audit.currency);
    a.field("vat_basis", audit.vatBasis);
    a.number("vat_rate", audit.vatRate, 0, 1);
    a.field("factor_set", audit.factorSet);
    a.field("purpose", audit.purpose);
    a.field("voltage", audit.voltage);
    a.field("schedule", audit.schedule);
    a.number("discount_rate", audit.discountRate, 0, 10);
    a.number("price_escalation", audit.priceEscalation, -1, 10);
    a.number("tax_rate", audit.taxRate, 0, 1);
    a.number("capacity_price", audit.capacityPrice, 0, 1e9);
    a.field("end_uses", audit.endUses);
    a.field("absent_areas", audit.absentAreas);
    a.field("product_flow_id", audit.productFlowId);
    a.field("closed_at", audit.closedAt);
    a.field("frozen", audit.frozen);
    a.field("source_text", audit.sourceText);
    a.field("source_url", audit.sourceUrl);
    a.field("created_at", audit.createdAt);
    a.field("updated_at", audit.updatedAt);
}

template <class A, Is<CheckAnswer> T> void fields(A &a, T &c)
{
    a.must("id", c.id);
    a.must("check_id", c.checkId);
    a.field("answer", c.answer);
    a.field("note", c.note);
    a.field("photos", c.photos);
}

template <class A, Is<Loss> T> void fields(A &a, T &l)
{
    a.must("resource", l.resource);
    a.field("carrier", l.carrier);
    a.must("amount", l.amount);
    a.field("known_as", l.knownAs);
}

template <class A, Is<PhotoMark> T> void fields(A &a, T &m)
{
    a.must("kind", m.kind);
    a.number("x1", m.x1, 0, 1);
    a.number("y1", m.y1, 0, 1);
    a.number("x2", m.x2, 0, 1);
    a.number("y2", m.y2, 0, 1);
    a.field("text", m.text);
}

template <class A, Is<Photo> T> void fields(A &a, T &p)
{
    a.must("id", p.id);
    a.must("hash", p.hash);
    a.field("caption", p.caption);
    a.field("taken_at", p.takenAt);
    a.field("marks", p.marks);
    a.field("original", p.original);
}

template <class A, Is<Finding> T> void fields(A &a, T &f)
{
    a.must("id", f.id);
    a.field("area", f.area);
    a.must("text", f.text);
    a.field("check_id", f.checkId);
    a.field("solution_ids", f.solutionIds);
    a.field("place", f.place);
    a.field("equipment_id", f.equipmentId);
    a.field("photos", f.photos);
    a.field("losses", f.losses);
    a.field("position", f.position);
}

template <class A, Is<Measurement> T> void fields(A &a, T &m)
{
    a.must("id", m.id);
    a.field("equipment_id", m.equipmentId);
    a.field("solution_id", m.solutionId);
    a.must("what", m.what);
    a.must("unit", m.unit);
    a.must("value", m.si);
    a.field("instrument", m.instrument);
    a.field("who", m.who);
    a.field("when", m.when);
    a.field("note", m.note);
    a.field("place", m.place);
    a.field("uncertainty", m.uncertainty);
    a.field("series", m.series);
    a.field("readings", m.readings);
    a.field("lowest", m.lowest);
    a.field("highest", m.highest);
    a.field("deviation", m.deviation);
}

template <class A, Is<TariffShares> T> void fields(A &a, T &s)
{
    a.must("normal", s.normal);
    a.must("off_peak", s.offPeak);
    a.must("peak", s.peak);
    if constexpr (std::is_same_v<A, JsonReader>) {
        if (s.normal < 0 || s.offPeak < 0 || s.peak < 0 || std::abs(s.normal + s.offPeak + s.peak - 1) > 1e-3)
            a.report(QT_TRANSLATE_NOOP("errors", "%1: %2 and the shares beside it must add up to 1."),
                     a.pathOf("normal"));
    }
}

template <class A, Is<Range> T> void fields(A &a, T &r)
{
    a.must("expected", r.expected);
    if constexpr (std::is_same_v<A, JsonReader>)
        r = Range::exact(r.expected);
    a.field("low", r.low);
    a.field("high", r.high);
    if constexpr (std::is_same_v<A, JsonReader>) {
        if (r.low > r.expected || r.high < r.expected)
            a.report(QT_TRANSLATE_NOOP("errors", "%1: %2 must lie between its low and its high value."),
                     a.pathOf("expected"));
    }
}

template <class A, Is<Effect> T> void fields(A &a, T &e)
{
    a.must("resource", e.resource);
    a.field("carrier", e.carrier);
    a.must("saving", e.saving);
    a.field("shares", e.shares);
}

template <class A, Is<EstimateInput> T> void fields(A &a, T &i)
{
    a.must("key", i.key);
    a.field("value", i.si);
    a.field("unit", i.unit);
    a.field("choice", i.choice);
    a.field("list", i.list);
    a.field("known_as", i.knownAs);
    a.field("uncertainty", i.uncertainty);
    a.field("source", i.source);
}

template <class A, Is<Override> T> void fields(A &a, T &o)
{
    a.must("value", o.value);
    a.field("reason", o.reason);
}

template <class A, Is<StatedPrice> T> void fields(A &a, T &p)
{
    a.must("resource", p.resource);
    a.field("carrier", p.carrier);
    a.must("price", p.price);
}

template <class A, Is<Estimate> T> void fields(A &a, T &e)
{
    a.must("id", e.id);
    a.must("solution_id", e.solutionId);
    a.field("inputs", e.inputs);
    a.field("effects", e.effects);
    a.field("direct_reason", e.directReason);
    a.field("shares", e.shares);
    a.field("situation", e.situation);
    a.field("proposal", e.proposal);
    a.field("investment", e.investment);
    a.field("investment_known_as", e.investmentKnownAs);
    a.field("operating_cost", e.operatingCost);
    a.field("other_saving", e.otherSaving);
    a.field("other_saving_reason", e.otherSavingReason);
    a.field("life", e.life);
    a.field("replacement_cost", e.terms.replacementCost);
    a.field("replacement_year", e.terms.replacementYear);
    a.field("salvage", e.terms.salvage);
    a.field("loan_share", e.terms.loanShare);
    a.field("loan_rate", e.terms.loanRate);
    a.field("loan_years", e.terms.loanYears);
    a.field("depreciation_years", e.terms.depreciationYears);
    a.field("prices", e.prices);
    a.field("money_override", e.moneyOverride);
    a.field("emission_override", e.emissionOverride);
}

template <class A, Is<AuditDocument> T> void fields(A &a, T &d)
{
    a.must("enterprise", d.enterprise);
    a.field("park", d.park);
    a.must("audit", d.audit);
    a.field("flows", d.flows);
    a.field("records", d.records);
    a.field("meters", d.meters);
    a.field("equipment", d.equipment);
    a.field("steps", d.steps);
    a.field("step_flows", d.stepFlows);
    a.field("answers", d.answers);
    a.field("findings", d.findings);
    a.field("solutions", d.solutions);
    a.field("events", d.events);
    a.field("estimates", d.estimates);
    a.field("photos", d.photos);
    a.field("measurements", d.measurements);
}

namespace
{

/// Gives what belongs to the enterprise or to the audit their ids.
void adopt(AuditDocument &d)
{
    d.enterprise.parkId = d.park ? d.park->id : Id();
    d.audit.enterpriseId = d.enterprise.id;
    const auto ofEnterprise = [&](auto &all) {
        for (auto &one : all)
            one.enterpriseId = d.enterprise.id;
    };
    const auto ofAudit = [&](auto &all) {
        for (auto &one : all)
            one.auditId = d.audit.id;
    };
    ofEnterprise(d.flows);
    ofEnterprise(d.meters);
    ofEnterprise(d.equipment);
    ofEnterprise(d.steps);
    ofEnterprise(d.stepFlows);
    ofEnterprise(d.solutions);
    ofAudit(d.answers);
    ofAudit(d.findings);
    ofAudit(d.photos);
    ofAudit(d.measurements);
    ofAudit(d.estimates);
}

/// Effects without a finite number say nothing, and JSON has no word for them.
AuditDocument withoutEmptyEffects(AuditDocument document)
{
    for (Estimate &estimate : document.estimates)
        std::erase_if(estimate.effects, [](const Effect &e) { return !std::isfinite(e.saving.expected); });
    return document;
}

Result<QJsonObject> parse(const QByteArray &json, const QString &fileName)
{
    if (json.size() > json_limits::FileBytes)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MB and was not read."),
                     {fileName, QString::number(json_limits::FileBytes >> 20)}, {}};
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is not valid JSON: something is wrong near character %2."),
                     {fileName, QString::number(parsing.offset)},
                     parsing.errorString()};
    if (!document.isObject())
        return Error{QT_TRANSLATE_NOOP("errors", "%1 must hold one JSON object."), {fileName}, {}};
    return document.object();
}

/// That the file is an audit's, of a version this program knows; takes the two fields away.
Result<void> checkFormat(QJsonObject &object, const QString &fileName)
{
    object.remove(QLatin1String("$schema"));
    if (object.take(QLatin1String("format")).toString() != QLatin1String(Format))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is not an audit's file: its format is not “%2”."),
                     {fileName, QLatin1String(Format)}, {}};
    const QJsonValue version = object.take(QLatin1String("version"));
    if (version.toDouble() > Version)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 was written by a newer version of this program."), {fileName}, {}};
    if (version.toDouble() != Version)
        return Error{QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not known."),
                     {fileName, QStringLiteral("version"), version.toVariant().toString().left(60)}, {}};
    return {};
}

} // namespace

QByteArray toJson(const AuditDocument &document)
{
    const AuditDocument written = withoutEmptyEffects(document);
    JsonWriter writer;
    fields(writer, written);
    QJsonObject object = writer.object();
    object.insert(QLatin1String("format"), QLatin1String(Format));
    object.insert(QLatin1String("version"), Version);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<AuditDocument> auditFromJson(const QByteArray &json, const QString &fileName)
{
    Result<QJsonObject> object = parse(json, fileName);
    if (!object)
        return object.error();
    RECP_TRY(checkFormat(*object, fileName));
    FirstProblem problem(fileName);
    JsonReader reader(*object, {}, problem);
    AuditDocument document;
    fields(reader, document);
    reader.expectNothingElse();
    if (problem.found())
        return problem.error();
    adopt(document);
    checkReferences(document, problem);
    if (problem.found())
        return problem.error();
    return document;
}

Result<AuditDocument> readAuditFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {name}, file.errorString()};
    return auditFromJson(file.read(json_limits::FileBytes + 1), name);
}

} // namespace recp
