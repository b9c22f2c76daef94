#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace recp {

/// What a page shows while it has nothing: one sentence what belongs here, the one action, and a second.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &sentence, const QString &action, const QString &second = {}, QWidget *parent = nullptr);

    QPushButton *actionButton() const { return m_action; }
    QPushButton *secondButton() const { return m_second; } ///< null without a second action

signals:
    void actionChosen();
    void secondChosen();

private:
    QPushButton *m_action;
    QPushButton *m_second = nullptr;
};

} // namespace recp
