#pragma once

#include "app/models/audit_session.h"
#include "core/analysis/process_map.h"

#include <QObject>
#include <QPointF>

namespace recp {

/// The open audit's process map and every way to change it. Each change is one step to undo.
class ProcessMapEditor : public QObject
{
    Q_OBJECT

public:
    explicit ProcessMapEditor(AuditSession &session, QObject *parent = nullptr);

    AuditSession &session() { return m_session; }
    /// As it is balanced: amounts a year in SI.
    const ProcessMap &map() const { return m_map; }
    const ProcessStep *step(const Id &id) const;
    const StepFlow *flow(const Id &id) const;
    bool canEdit() const { return m_session.isOpen() && !m_session.isReadOnly(); }

    /// Where the steps are drawn, in the order of the document. Steps that nobody placed are arranged.
    std::vector<QPointF> places() const;

    /// A new step right of `after` (null: behind the last one). Null when it was refused.
    Id addStep(const Id &after = {});
    /// A new step at a place.
    Id addStepAt(const QPointF &place);
    /// A new flow between two places (null: outside). At the gate it takes the first bill that is not on the map yet.
    Id addFlow(const Id &from, const Id &to);
    bool saveStep(const ProcessStep &step);
    bool saveFlow(const StepFlow &flow);
    bool move(const std::vector<std::pair<Id, QPointF>> &places);
    /// Puts every step into layers by the flows.
    bool arrange();
    /// A step goes with its flows.
    bool remove(const Id &id);

    /// The unit a flow's amount is typed in: its own, else the usual one of its resource.
    const Unit &unitOf(const StepFlow &flow) const;
    /// The flow with another bill (null: none) or resource, and a unit that fits.
    StepFlow withBill(StepFlow flow, const Id &billId) const;
    StepFlow withResource(StepFlow flow, Resource resource) const;

    /// The picture of the map's diagram, its table of flows: what files hold.
    QByteArray edgeList() const;

signals:
    void changed();

private:
    void refresh();
    QPointF freePlace(QPointF wanted) const;
    Id store(const ProcessStep &step);
    StepFlow withUsualUnit(StepFlow flow) const;

    AuditSession &m_session;
    ProcessMap m_map;
};

} // namespace recp
