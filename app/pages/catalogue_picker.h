#pragma once

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace recp {

class Catalog;
class CatalogueModel;

/// Finds a solution of the catalogue by words and system and adds it; or a free one by its own title.
class CataloguePicker : public QWidget
{
    Q_OBJECT

public:
    explicit CataloguePicker(const Catalog &catalog, QWidget *parent = nullptr);

    void setAdded(const QSet<QString> &codes);
    /// Empty search, cursor in the search field.
    void begin();

signals:
    void chosen(const QString &code);
    void freeWanted(const QString &title);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void describe();

    const Catalog &m_catalog;
    CatalogueModel *m_model;
    QLineEdit *m_search = nullptr;
    QComboBox *m_system = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_description = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_free = nullptr;
};

} // namespace recp
