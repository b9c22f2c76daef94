#pragma once

#include "app/models/audit_session.h"

#include <QTest>
#include <memory>

namespace recp::test {

/// An open audit of the year 2025 in a workspace in memory: electricity in kWh, diesel in L, water, and the product.
class SessionFixture
{
public:
    SessionFixture()
    {
        auto loaded = Catalog::load();
        Q_ASSERT(loaded);
        catalog = std::make_unique<Catalog>(std::move(*loaded));
        auto opened = Workspace::open(QStringLiteral(":memory:"));
        Q_ASSERT(opened);
        workspace = std::move(*opened);
        session = std::make_unique<AuditSession>(*workspace, *catalog);

        Enterprise enterprise;
        enterprise.id = newId();
        enterprise.name = QStringLiteral("Dệt nhuộm Sông Xanh");
        Audit audit;
        audit.id = newId();
        audit.enterpriseId = enterprise.id;
        audit.title = QStringLiteral("2025");
        audit.periodFrom = QDate(2025, 1, 1);
        audit.periodTo = QDate(2025, 12, 31);
        audit.factorSet = catalog->defaultFactorSet().id;
        AuditDocument document;
        document.enterprise = enterprise;
        document.audit = audit;
        electricity = addFlow(document, "Electricity", Resource::Electricity, FlowDirection::In, "kWh");
        diesel = addFlow(document, "Diesel", Resource::Fuel, FlowDirection::In, "L", "diesel");
        water = addFlow(document, "Water", Resource::Water, FlowDirection::In, "m3");
        product = addFlow(document, "Cloth", Resource::Product, FlowDirection::Out, "t");
        const auto saved = workspace->save(document);
        Q_ASSERT(saved);
        const auto shown = session->open(audit.id);
        Q_ASSERT(shown);
    }

    /// The record of a flow that begins on this day; nullptr if there is none.
    const FlowRecord *record(const Id &flow, const QDate &from) const
    {
        for (const FlowRecord &each : session->document().records) {
            if (each.flowId == flow && each.from == from)
                return &each;
        }
        return nullptr;
    }

    std::unique_ptr<Catalog> catalog;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<AuditSession> session;
    Id electricity, diesel, water, product;

private:
    static Id addFlow(AuditDocument &document, const char *name, Resource resource, FlowDirection direction,
                      const char *unit, const char *carrier = "")
    {
        Flow flow;
        flow.id = newId();
        flow.enterpriseId = document.enterprise.id;
        flow.name = QString::fromUtf8(name);
        flow.resource = resource;
        flow.direction = direction;
        flow.unit = QString::fromUtf8(unit);
        flow.carrier = QString::fromUtf8(carrier);
        flow.position = static_cast<int>(document.flows.size());
        document.flows.push_back(flow);
        return flow.id;
    }
};

} // namespace recp::test
