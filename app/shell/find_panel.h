#pragma once

#include "app/shell/navigation.h"

#include <QFrame>
#include <vector>

class QLineEdit;
class QListWidget;

namespace recp {

/// Something that Ctrl K can lead to.
struct Findable {
    QString text;
    QString kind;      ///< "audit", "solution": shown beside the text
    const char *icon = "search";
    Place place;
    Id audit;          ///< to open first; null: none, or the open one
    Id subject;
    QString folded;    ///< text and kind without marks and case, filled by FindPanel
};

/// The list under the find field: pages, enterprises, audits, and solutions of the open audit whose words all occur.
class FindPanel : public QFrame
{
    Q_OBJECT

public:
    FindPanel(QLineEdit *field, QWidget *parent);

    /// What can be found; asked for when the field gets the focus.
    void setFindables(std::vector<Findable> findables);

signals:
    void opening();
    void chosen(const recp::Findable &findable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void choose(int row);
    void close();

    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<Findable> m_findables;
    std::vector<std::size_t> m_found;
};

} // namespace recp
