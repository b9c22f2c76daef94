#include "app/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace recp {

SegmentedControl::SegmentedControl(QWidget *parent) : QFrame(parent)
{
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setFixedHeight(28);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

QToolButton *SegmentedControl::addSegment(const QString &text, const QString &name)
{
    auto *segment = new QToolButton(this);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->setObjectName(name);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    segment->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    const int index = count();
    segment->setProperty("first", index == 0);
    m_group->addButton(segment, index);
    m_layout->addWidget(segment);
    if (index == 0)
        setChosen(0);
    return segment;
}

int SegmentedControl::chosenIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setChosen(int index)
{
    if (QAbstractButton *segment = m_group->button(index)) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
    }
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

} // namespace recp
