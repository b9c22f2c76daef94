#include "app/widgets/issue_strip.h"

#include "app/widgets/buttons.h"
#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace recp {

namespace {

const int MostSentences = 6;

} // namespace

IssueStrip::IssueStrip(QWidget *parent) : QFrame(parent)
{
    setFixedHeight(36);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_icon = new QLabel(this);
    m_icon->setPixmap(icon("warning", Ink::Warning).pixmap(16, 16));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("issueCount"));
    m_count->setProperty("role", QStringLiteral("warningTitle"));
    m_room = new QWidget(this);
    m_room->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_next = linkButton(tr("to the next point"), this);
    m_next->setObjectName(QStringLiteral("nextIssue"));
    connect(m_next, &QPushButton::clicked, this, &IssueStrip::goToNext);
    layout->addWidget(m_icon);
    layout->addWidget(m_count);
    layout->addWidget(m_room, 1);
    layout->addWidget(new KeyCap(QStringLiteral("F8"), this));
    layout->addWidget(m_next);
    setVisible(false);
}

void IssueStrip::setIssues(const std::vector<Issue> &issues)
{
    m_issues = issues;
    m_at = qMin(m_at, count() - 1);
    qDeleteAll(m_sentences);
    m_sentences.clear();
    for (int i = 0; i < qMin(count(), MostSentences); ++i) {
        auto *sentence = linkButton(QString(), m_room);
        sentence->setProperty("look", QStringLiteral("sentence"));
        const QString text = sentenceOf(m_issues[static_cast<std::size_t>(i)]);
        sentence->setToolTip(text);
        sentence->setAccessibleName(text);
        connect(sentence, &QPushButton::clicked, this, [this, i] { goTo(i); });
        m_sentences.push_back(sentence);
    }
    m_count->setText(tr("%n point(s) to look at", nullptr, count()));
    m_icon->setPixmap(icon("warning", Ink::Warning).pixmap(16, 16));
    setVisible(count() > 0);
    fitSentences();
}

void IssueStrip::goToNext()
{
    if (count() > 0)
        goTo((m_at + 1) % count());
}

void IssueStrip::goToPrevious()
{
    if (count() > 0)
        goTo((qMax(m_at, 0) - 1 + count()) % count());
}

void IssueStrip::goTo(int index)
{
    m_at = index;
    const Issue issue = m_issues[static_cast<std::size_t>(index)];
    emit takeMeThere(issue);
}

void IssueStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitSentences();
}

/// Lays the sentences side by side; the last that fits in part is elided, the rest hidden.
void IssueStrip::fitSentences()
{
    int x = 0;
    const int width = m_room->width();
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        QPushButton *sentence = m_sentences[i];
        const int left = width - x;
        sentence->setVisible(left > 120);
        if (left <= 120)
            continue;
        const QString full = QStringLiteral("%1  %2").arg(i + 1).arg(sentenceOf(m_issues[i]));
        const QString shown = sentence->fontMetrics().elidedText(full, Qt::ElideRight, left - 12);
        sentence->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
        const int taken = sentence->fontMetrics().horizontalAdvance(shown) + 12;
        sentence->setGeometry(x, (m_room->height() - 26) / 2, taken, 26);
        x += taken + 10;
    }
}

} // namespace recp
