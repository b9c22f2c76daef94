#include "app/shell/page_header.h"

#include "app/pages/page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/chip.h"
#include "app/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace recp {

namespace {

/// A label that ends in an ellipsis where there is no room: a long title never widens the window.
class ElidedLabel : public QLabel
{
public:
    /// Keeps `room` pixels, or as many as its text takes.
    ElidedLabel(int room, QWidget *parent) : QLabel(parent), m_room(room) {}

    QSize minimumSizeHint() const override
    {
        return {std::min(m_room, fontMetrics().horizontalAdvance(text()) + 2), QLabel::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }

private:
    int m_room;
};

constexpr int TitleRoom = 150;
constexpr int SubtitleRoom = 40;

} // namespace

PageHeader::PageHeader(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("pageHeader"));
    setFixedHeight(46);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_title = new ElidedLabel(TitleRoom, this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_subtitle = new ElidedLabel(SubtitleRoom, this);
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->setProperty("role", QStringLiteral("secondary"));
    m_subtitle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_mark = new Chip({}, Chip::Kind::Outline, this);
    m_mark->hide();
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    m_undo = iconButton("undo", tr("Undo (Ctrl Z)"), this);
    m_redo = iconButton("redo", tr("Redo (Ctrl Shift Z)"), this);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    connect(m_undo, &QToolButton::clicked, this, &PageHeader::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &PageHeader::redoWanted);
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setAccessibleName(tr("Find anything"));
    m_find->setPlaceholderText(tr("Find anything   Ctrl K"));
    m_find->setFixedWidth(196);
    m_find->addAction(icon("search"), QLineEdit::LeadingPosition);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_mark);
    layout->addStretch(1);
    layout->addLayout(m_tools);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_find);
}

void PageHeader::show(Page *page)
{
    m_title->setText(page->title());
    m_title->setToolTip(page->title());
    m_subtitle->setText(page->subtitle());
    m_subtitle->setToolTip(page->subtitle());
    QWidget *tools = page->headerTools();
    if (tools == m_shownTools)
        return;
    if (m_shownTools) {
        m_tools->removeWidget(m_shownTools);
        m_shownTools->hide();
    }
    m_shownTools = tools;
    if (tools) {
        m_tools->addWidget(tools);
        tools->show();
    }
}

void PageHeader::setMark(const QString &mark, const QString &explanation)
{
    m_mark->setText(mark);
    m_mark->setToolTip(explanation);
    m_mark->setVisible(!mark.isEmpty());
}

void PageHeader::setUndo(bool undo, bool redo)
{
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
}

} // namespace recp
