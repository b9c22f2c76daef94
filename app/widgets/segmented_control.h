#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace recp {

/// Exclusive choices in one frame: views of a page. Arrow keys move between them.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Adds a segment; `name` becomes its objectName. The first one is chosen.
    QToolButton *addSegment(const QString &text, const QString &name = {});
    int chosenIndex() const;
    /// Chooses without a signal.
    void setChosen(int index);
    int count() const;

signals:
    void chosen(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace recp
