#pragma once

#include "core/analysis/results.h"

#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace recp {

/// What is missing or doubtful on a page, in one amber line: how many, the sentences that fit, and the way to the next.
/// Hidden while there is nothing.
class IssueStrip : public QFrame
{
    Q_OBJECT

public:
    explicit IssueStrip(QWidget *parent = nullptr);

    void setIssues(const std::vector<Issue> &issues);
    int count() const { return static_cast<int>(m_issues.size()); }

public slots:
    /// The window's F8 and Shift F8 lead here.
    void goToNext();
    void goToPrevious();

signals:
    void takeMeThere(const recp::Issue &issue);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void goTo(int index);
    void fitSentences();

    std::vector<Issue> m_issues;
    int m_at = -1;
    QLabel *m_icon;
    QLabel *m_count;
    QWidget *m_room;
    std::vector<QPushButton *> m_sentences;
    QPushButton *m_next;
};

} // namespace recp
