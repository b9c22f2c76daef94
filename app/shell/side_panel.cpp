#include "app/shell/side_panel.h"

#include "app/widgets/buttons.h"
#include "app/widgets/chip.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace recp {

SidePanel::SidePanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("sidePanel"));
    setFixedWidth(300);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(12, 8, 8, 8);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("panelTitle"));
    QToolButton *close = iconButton("close", tr("Close"), this);
    close->setObjectName(QStringLiteral("closeSidePanel"));
    connect(close, &QToolButton::clicked, this, &SidePanel::closeWanted);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_layout->addLayout(head);
    hide();
}

QVBoxLayout *SidePanel::startAgain(const QString &title)
{
    delete m_body;
    m_title->setText(title);
    setAccessibleName(title);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(area);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(6);
    area->setWidget(inside);
    m_layout->addWidget(area, 1);
    m_body = area;
    show();
    return layout;
}

void SidePanel::addKeys(QVBoxLayout *layout, const QString &heading, const QList<KeyHint> &keys)
{
    if (keys.isEmpty())
        return;
    auto *head = new QLabel(heading, this);
    head->setProperty("role", QStringLiteral("section"));
    layout->addWidget(head);
    for (const KeyHint &hint : keys) {
        auto *row = new QHBoxLayout;
        auto *cap = new KeyCap(hint.keys, this);
        auto *does = new QLabel(hint.does, this);
        does->setWordWrap(true);
        row->addWidget(cap, 0, Qt::AlignTop);
        row->addWidget(does, 1);
        layout->addLayout(row);
    }
}

void SidePanel::showKeys(const QString &page, const QList<KeyHint> &pageKeys, const QList<KeyHint> &windowKeys)
{
    QVBoxLayout *layout = startAgain(tr("Keys"));
    m_content = Content::Keys;
    addKeys(layout, page, pageKeys);
    addKeys(layout, tr("Everywhere"), windowKeys);
    layout->addStretch(1);
}

void SidePanel::showMissing(const std::vector<Issue> &all, const std::map<Step, double> &complete)
{
    std::vector<Issue> issues;
    std::copy_if(all.begin(), all.end(), std::back_inserter(issues), [this](const Issue &issue) { return !m_onlyOnSite || isOnlyOnSite(issue); });
    std::stable_sort(issues.begin(), issues.end(), [](const Issue &a, const Issue &b) { return a.step < b.step; });
    const int count = static_cast<int>(issues.size());
    QVBoxLayout *layout = startAgain(tr("What is missing"));
    m_content = Content::Missing;
    auto *view = new SegmentedControl(this);
    view->addSegment(tr("All"), QStringLiteral("missing_all"));
    view->addSegment(tr("Before leaving the site"), QStringLiteral("missing_on_site"));
    view->setChosen(m_onlyOnSite ? 1 : 0);
    connect(
        view, &SegmentedControl::chosen, this,
        [this, all, complete](int index) {
            m_onlyOnSite = index == 1;
            showMissing(all, complete);
        },
        Qt::QueuedConnection); // the control itself is made anew
    layout->addWidget(view);
    auto *summary = new QLabel(count > 0      ? tr("%n point(s) to settle", nullptr, count)
                               : m_onlyOnSite ? tr("Nothing is left that can only be got here.")
                                              : tr("Nothing is missing in this audit."),
                               this);
    summary->setWordWrap(true);
    summary->setProperty("role", QStringLiteral("secondary"));
    layout->addWidget(summary);
    std::optional<Step> step;
    for (const Issue &issue : issues) {
        if (step != issue.step) {
            step = issue.step;
            const auto share = complete.find(issue.step);
            auto *head = new QLabel(share == complete.end() ? wordOf(issue.step)
                                                            : tr("%1: %2 % complete").arg(wordOf(issue.step)).arg(std::floor(100 * share->second)),
                                    this);
            head->setProperty("role", QStringLiteral("section"));
            layout->addWidget(head);
        }
        addIssue(layout, issue);
    }
    layout->addStretch(1);
}

void SidePanel::addIssue(QVBoxLayout *layout, const Issue &issue)
{
    const QString text = sentenceOf(issue);
    auto *sentence = new QLabel(issue.level == Issue::Level::Doubt ? tr("Doubtful: %1").arg(text) : text, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    QPushButton *go = linkButton(tr("Take me there"), this);
    go->setObjectName(QStringLiteral("takeMeThere"));
    go->setAccessibleName(tr("Take me there: %1").arg(text));
    connect(go, &QPushButton::clicked, this, [this, issue] { emit takeMeThere(issue); });
    layout->addWidget(sentence);
    layout->addWidget(go, 0, Qt::AlignLeft);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace recp
