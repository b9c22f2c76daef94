#pragma once

#include "app/models/audit_session.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace recp {

class QuantityEdit;

/// What the solutions do to each end use: its size (the auditor's share of the flow), what they save alone and together.
class EndUsePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EndUsePanel(AuditSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void build();
    void fill();
    QString nameOf(const EndUseTotal &total) const;
    QString resultOf(const EndUseTotal &total) const;
    void saveShare(const QString &system, const Id &flowId, std::optional<double> share);

    struct Row {
        QString system;
        Id flowId;
        QuantityEdit *share;
        QLabel *result;
    };

    AuditSession &m_session;
    QWidget *m_rows = nullptr;
    std::vector<Row> m_shown;
};

} // namespace recp
