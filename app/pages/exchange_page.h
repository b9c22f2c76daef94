#pragma once

#include "app/models/bundle_exchange.h"
#include "app/pages/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace recp {

class AuditSession;
class ConflictModel;
class NoticeStrip;
class Panel;

/// Two laptops, one audit: give the audit to a colleague as one file, take a colleague's file, and choose where both
/// changed the same.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    ExchangePage(AuditSession &session, QWidget *parent = nullptr);
    ~ExchangePage() override;

    QString title() const override;
    QString subtitle() const override;
    QList<KeyHint> keyHints() const override;
    void activate() override;
    int conflicts() const;
    /// Takes a colleague's file.
    void take(const QString &path);

signals:
    /// The audit that a file brought, and that is not the open one.
    void auditRequested(const recp::Id &audit);

private:
    QWidget *buildGiving();
    QWidget *buildTaking();
    QWidget *buildConflicts();
    void give();
    void chooseFile();
    void openSealed();
    void showMerged(const MergeResult &result);
    void refresh();
    void showChoices();
    void decide(std::size_t index);

    AuditSession &m_session;
    BundleExchange *m_exchange;
    ConflictModel *m_model;
    NoticeStrip *m_notice;
    Panel *m_giving = nullptr;
    QCheckBox *m_protect = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_take = nullptr;
    QWidget *m_unlock = nullptr; ///< shown while a sealed file waits for its passphrase
    QLineEdit *m_theirPassphrase = nullptr;
    QString m_sealedFile;
    QLabel *m_result = nullptr;
    Panel *m_conflictPanel = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_choiceLayout = nullptr;
    Id m_auditSeen;
};

} // namespace recp
