#pragma once

#include "core/report/report.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace recp {

class AuditSession;
class FigureWidget;

/// What the baseline amounts to: indicators per unit of product, legal TOE, and each resource's share of cost and CO2e.
class BaselineSummaryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BaselineSummaryPanel(AuditSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    void fillIndicators();
    void fillNote();
    void fillBenchmarks();
    void addIndicator(int row, const QString &name, const char *iconName, const QIcon &icon, const QString &value,
                      const QString &unit);

    AuditSession &m_session;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_showBenchmarks = nullptr;
    QLabel *m_benchmarks = nullptr;
    FigureWidget *m_shares = nullptr;
};

/// Cost by month, stacked by resource in chart order; months without any cost are missing.
report::StackedBars costByMonth(const AuditSession &session);
/// Shares of energy, cost and CO2e by resource.
report::ShareBars sharesByResource(const AuditSession &session);
/// The unit of the product that indicators are counted by: "t".
QString productUnit(const AuditSession &session);

} // namespace recp
