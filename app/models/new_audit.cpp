#include "app/models/new_audit.h"

#include "core/catalog/catalog.h"

#include <QCoreApplication>

namespace recp {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("recp::NewAudit", text);
}

std::vector<Flow> firstFlows(const Id &enterpriseId)
{
    struct First {
        const char *name;
        Resource resource;
        FlowDirection direction;
        const char *unit;
    };
    static const First firsts[] = {
        {QT_TRANSLATE_NOOP("recp::NewAudit", "Electricity"), Resource::Electricity, FlowDirection::In, "kWh"},
        {QT_TRANSLATE_NOOP("recp::NewAudit", "Water supply"), Resource::Water, FlowDirection::In, "m3"},
        {QT_TRANSLATE_NOOP("recp::NewAudit", "Waste water"), Resource::WasteWater, FlowDirection::Out, "m3"},
        {QT_TRANSLATE_NOOP("recp::NewAudit", "Product"), Resource::Product, FlowDirection::Out, "t"},
    };
    std::vector<Flow> flows;
    for (const First &first : firsts) {
        Flow flow;
        flow.id = newId();
        flow.enterpriseId = enterpriseId;
        flow.name = said(first.name);
        flow.resource = first.resource;
        flow.direction = first.direction;
        flow.unit = QString::fromLatin1(first.unit);
        flow.position = static_cast<int>(flows.size());
        flows.push_back(flow);
    }
    return flows;
}

/// Hours in force on a day, else the newest.
QString scheduleOn(const FactorSet &set, const QDate &day)
{
    const TariffSchedule *best = nullptr;
    for (const TariffSchedule &schedule : set.schedules) {
        const bool inForce = schedule.from <= day && (!schedule.to.isValid() || day <= schedule.to);
        if (inForce || !best || (best->from < schedule.from && schedule.from <= day))
            best = &schedule;
    }
    return best ? best->id : QString();
}

} // namespace

Result<Id> makeNewAudit(Workspace &workspace, const Catalog &catalog, const Id &enterpriseId, const QDate &today)
{
    AuditDocument document;
    if (enterpriseId.isNull()) {
        document.enterprise.id = newId();
        document.flows = firstFlows(document.enterprise.id);
    } else {
        auto known = workspace.enterprise(enterpriseId);
        if (!known)
            return known.error();
        document.enterprise = *known;
        const auto audits = workspace.auditsOf(enterpriseId);
        if (!audits)
            return audits.error();
        if (audits->empty())
            document.flows = firstFlows(enterpriseId);
    }
    const int year = today.year() - 1;
    Audit &audit = document.audit;
    audit.id = newId();
    audit.enterpriseId = document.enterprise.id;
    audit.title = said(QT_TRANSLATE_NOOP("recp::NewAudit", "RECP audit %1")).arg(today.year());
    audit.periodFrom = QDate(year, 1, 1);
    audit.periodTo = QDate(year, 12, 31);
    audit.factorSet = catalog.defaultFactorSet().id;
    audit.schedule = scheduleOn(catalog.defaultFactorSet(), today);
    RECP_TRY(workspace.save(document));
    return audit.id;
}

} // namespace recp
