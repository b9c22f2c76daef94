#pragma once

#include "app/models/bill_importer.h"

#include <QWidget>
#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace recp {

class BillTableModel;
class NoticeStrip;

/// Bills of any layout on their way into the baseline: how the file is read at the left, its rows and what becomes of each
/// at the right. Nothing is stored before "Import".
class BillImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BillImportPanel(AuditSession &session, QWidget *parent = nullptr);

    void openFile(const QString &path);
    void openBlock(const QString &block);

signals:
    void closed();
    /// Rows were stored; one sentence says how many.
    void imported(const QString &sentence);

private:
    QWidget *buildSettings();
    QWidget *buildRows();
    QComboBox *addChoice(QFormLayout *form, const QString &label, const char *name);
    void refresh();
    void refreshSettings();
    void refreshColumns();
    void fillFlows();
    void commit();
    void chooseFile();
    void saveRejected();
    void store();
    QString summary() const;

    AuditSession &m_session;
    BillImporter *m_importer;
    BillTableModel *m_model;
    bool m_filling = false;
    QLabel *m_file = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QSpinBox *m_headRow = nullptr;
    QComboBox *m_flow = nullptr;
    QLineEdit *m_unit = nullptr;
    QComboBox *m_numbers = nullptr;
    QComboBox *m_dates = nullptr;
    QSpinBox *m_year = nullptr;
    QComboBox *m_vat = nullptr;
    QLineEdit *m_currency = nullptr;
    std::map<BillField, QComboBox *> m_columns;
    NoticeStrip *m_notice = nullptr;
    QLabel *m_summary = nullptr;
    QTableView *m_rows = nullptr;
    QPushButton *m_saveRejected = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace recp
