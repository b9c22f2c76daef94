#pragma once

#include "app/models/audit_session.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace recp {

class PhotoStrip;
class QuantityEdit;

/// The form of one line of the inventory: maker and numbers of the nameplate, the bill it draws from, and the properties
/// of its kind, each with how it is known.
class EquipmentDetails : public QWidget
{
    Q_OBJECT

public:
    EquipmentDetails(AuditSession &session, QWidget *parent = nullptr);

    /// Shows an equipment; a null id empties the form.
    void showEquipment(const Id &id);
    /// Puts the cursor into the field with this objectName.
    bool focusField(const QString &name);

signals:
    void refused(const QString &sentence);

private:
    struct PropertyRow {
        QString key;
        QuantityEdit *value;
        QComboBox *knownAs;
        QLineEdit *instrument;
    };

    QLineEdit *addEdit(const QString &label, const char *name, QString Equipment::*member);
    void buildProperties(EquipmentKind kind);
    void refresh();
    void commitProperty(const PropertyRow &row);
    void commit(const Equipment &equipment);
    const Equipment *equipment() const;

    AuditSession &m_session;
    Id m_id;
    std::optional<EquipmentKind> m_kind;
    QFormLayout *m_form = nullptr;
    QWidget *m_properties = nullptr;
    std::vector<std::pair<QLineEdit *, QString Equipment::*>> m_texts;
    QLineEdit *m_year = nullptr;
    QComboBox *m_flow = nullptr;
    PhotoStrip *m_photos = nullptr; ///< the nameplate
    std::vector<PropertyRow> m_rows;
};

} // namespace recp
