#include "app/widgets/notice_strip.h"

#include "app/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace recp {

namespace {

constexpr qsizetype ShownSentences = 4;

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setProperty("role", QStringLiteral("warningStrip"));
    m_text->setObjectName(QStringLiteral("notice"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1);
    QToolButton *close = iconButton("close", tr("Close"), this);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeStrip::show(const QString &headline, const QStringList &sentences)
{
    QStringList lines{headline};
    lines << sentences.mid(0, ShownSentences);
    if (sentences.size() > ShownSentences)
        lines << tr("… and %n more", nullptr, static_cast<int>(sentences.size() - ShownSentences));
    m_text->setText(lines.join(u'\n'));
    m_text->setToolTip(sentences.join(u'\n'));
    setVisible(!headline.isEmpty());
}

QString NoticeStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace recp
