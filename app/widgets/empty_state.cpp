#include "app/widgets/empty_state.h"

#include "app/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace recp {

EmptyState::EmptyState(const QString &sentence, const QString &action, const QString &second, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(14);
    auto *text = new QLabel(sentence, this);
    text->setObjectName(QStringLiteral("emptySentence"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setProperty("role", QStringLiteral("secondary"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_action = accentButton(action, "plus", this);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
    row->addStretch(1);
    row->addWidget(m_action);
    if (!second.isEmpty()) {
        m_second = plainButton(second, nullptr, this);
        m_second->setObjectName(QStringLiteral("emptySecond"));
        connect(m_second, &QPushButton::clicked, this, &EmptyState::secondChosen);
        row->addWidget(m_second);
    }
    row->addStretch(1);
    layout->addStretch(2);
    layout->addWidget(text);
    layout->addLayout(row);
    layout->addStretch(3);
}

} // namespace recp
