#pragma once

#include "app/models/audit_session.h"
#include "app/pages/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace recp {

class DateField;
class KeyFigure;
class Panel;
class PlanModel;
class QuantityEdit;

/// The action plan: who does what until when, and what became of it. A change of status is an event with date, person
/// and reason, given in a panel under the table.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(AuditSession &session, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

private:
    QWidget *buildFigures();
    QWidget *buildTable();
    QWidget *buildStatusPanel();
    QWidget *buildFoot();
    void fill();
    void fillFigures();
    void fillFoot();
    void openStatusPanel();
    void closeStatusPanel();
    void recordStatus();
    void editDue();
    int currentRow() const;

    AuditSession &m_session;
    PlanModel *m_model;
    QStackedLayout *m_layers = nullptr;
    KeyFigure *m_open = nullptr;
    KeyFigure *m_implemented = nullptr;
    KeyFigure *m_verified = nullptr;
    KeyFigure *m_promised = nullptr;
    KeyFigure *m_spent = nullptr;
    QTableView *m_table = nullptr;
    QFrame *m_statusPanel = nullptr;
    QLabel *m_statusOf = nullptr;
    QComboBox *m_status = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_who = nullptr;
    QLineEdit *m_reason = nullptr;
    QuantityEdit *m_actual = nullptr;
    QLabel *m_footTitle = nullptr;
    QLabel *m_footText = nullptr;
};

} // namespace recp
