#pragma once

#include "app/models/audit_session.h"
#include "app/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QTableWidget;

namespace recp {

class DateField;
class FormBinding;
class IssueStrip;
class Panel;
class QuantityEdit;

/// The first step: who is audited, by whom, when, and by which money, tariff and factors.
class EnterprisePage : public Page
{
    Q_OBJECT

public:
    explicit EnterprisePage(AuditSession &session, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

private:
    Panel *buildIdentity();
    Panel *buildContact();
    Panel *buildProduct();
    Panel *buildAudit();
    Panel *buildTeam();
    Panel *buildMoney();
    Panel *buildFactors();
    void fill();
    void fillParks();
    void fillFactors();
    void fillTeam();
    void fillProduct();
    void saveTeam();
    void addMember();
    void removeMember();
    void addPark();
    void saveProductName(const QString &name);
    void saveOutput(double si, const QString &unit);
    const Flow *product() const;

    template <class T> void changeEnterprise(T Enterprise::*part, const T &value);
    template <class T> void changeAudit(T Audit::*part, const T &value);
    QLineEdit *textField(QString Enterprise::*part, QWidget *parent);

    AuditSession &m_session;
    FormBinding *m_binding;
    Id m_shown;
    QScrollArea *m_area = nullptr;
    IssueStrip *m_issues = nullptr;
    QComboBox *m_park = nullptr;
    QLineEdit *m_newPark = nullptr;
    QComboBox *m_schedule = nullptr;
    QComboBox *m_factorSet = nullptr;
    QLabel *m_newerFactors = nullptr;
    QLineEdit *m_productName = nullptr;
    QuantityEdit *m_output = nullptr;
    QLabel *m_outputNote = nullptr;
    QTableWidget *m_team = nullptr;
    bool m_filling = false;
};

} // namespace recp
