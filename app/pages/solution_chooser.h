#pragma once

#include "core/base/id.h"

#include <QToolButton>
#include <vector>

namespace recp {

/// A button that opens the list of other solutions, each to be ticked; its text says which are.
class SolutionChooser : public QToolButton
{
    Q_OBJECT

public:
    explicit SolutionChooser(QWidget *parent = nullptr);

    struct Choice {
        Id id;
        QString text;      ///< "AIR-01 Repair leaks"
        QString shortText; ///< "AIR-01"
        bool operator==(const Choice &) const = default;
    };
    /// What can be ticked; `chosen` ids that are not among them are kept.
    void setChoices(const std::vector<Choice> &choices, const std::vector<Id> &chosen);
    std::vector<Id> chosen() const { return m_chosen; }

signals:
    void changed();

private:
    bool isChosen(const Id &id) const;
    void buildMenu(const std::vector<Choice> &choices);
    void showText();

    std::vector<Choice> m_choices;
    std::vector<Id> m_chosen;
};

} // namespace recp
