#include "app/pages/solution_chooser.h"

#include <QMenu>
#include <QSignalBlocker>
#include <algorithm>

namespace recp {

SolutionChooser::SolutionChooser(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SolutionChooser::setChoices(const std::vector<Choice> &choices, const std::vector<Id> &chosen)
{
    m_chosen = chosen;
    if (choices != m_choices)
        buildMenu(choices); // never while one of its actions is at work: ticking changes no choice
    const QList<QAction *> actions = menu()->actions();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const QSignalBlocker silent(actions[static_cast<qsizetype>(i)]);
        actions[static_cast<qsizetype>(i)]->setChecked(isChosen(choices[i].id));
    }
    setEnabled(!choices.empty());
    showText();
}

bool SolutionChooser::isChosen(const Id &id) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end();
}

void SolutionChooser::buildMenu(const std::vector<Choice> &choices)
{
    m_choices = choices;
    menu()->clear();
    for (const Choice &choice : choices) {
        QString text = choice.text;
        QAction *action = menu()->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, id = choice.id](bool on) {
            std::erase(m_chosen, id);
            if (on)
                m_chosen.push_back(id);
            showText();
            emit changed();
        });
    }
}

void SolutionChooser::showText()
{
    QStringList names;
    for (const Choice &choice : m_choices) {
        if (isChosen(choice.id))
            names += choice.shortText;
    }
    const QString text = names.isEmpty() ? tr("none") : names.join(QStringLiteral(", "));
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(text);
}

} // namespace recp
