#pragma once

#include "core/domain/audit.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace recp {

class AuditSession;
class PhotoStrip;
class QuantityEdit;

/// The fields of one finding: what was seen, where, what it loses, its photos, and the solutions it led to.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetails(AuditSession &session, QWidget *parent = nullptr);

    void showFinding(const Id &id);
    bool focusField(const QString &name);

signals:
    void solutionWanted(recp::Id solution);
    void noticed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct LossRow {
        QComboBox *resource;
        QuantityEdit *amount;
        QLabel *unit;
        QComboBox *knownAs;
    };

    void buildLosses(QVBoxLayout *layout);
    void buildSolutions(QVBoxLayout *layout);
    void refresh();
    void refreshLosses(const Finding &finding);
    void refreshSolutions(const Finding &finding);
    const Finding *findingBy(const Id &id) const;
    const Finding *finding() const;
    void commit();
    void commitLosses();
    void makeSolution(const QString &code);

    AuditSession &m_session;
    Id m_id;
    bool m_filling = false;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_place = nullptr;
    QComboBox *m_area = nullptr;
    QComboBox *m_equipment = nullptr;
    QLabel *m_check = nullptr;
    std::vector<LossRow> m_losses;
    PhotoStrip *m_photos = nullptr;
    QVBoxLayout *m_solutions = nullptr;
    QPushButton *m_make = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace recp
