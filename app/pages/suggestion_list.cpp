#include "app/pages/suggestion_list.h"

#include "app/models/display.h"
#include "app/widgets/buttons.h"
#include "app/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recp {

QString screeningText(const CatalogSolution &solution)
{
    const auto number = [](double value) { return formatNumber(value, QLocale(), 2); };
    QStringList parts;
    if (solution.savingLow && solution.savingHigh)
        parts << SuggestionList::tr("%1–%2 % %3")
                     .arg(number(*solution.savingLow), number(*solution.savingHigh), solution.savingBasis.in(shownLanguage()));
    if (solution.paybackLow && solution.paybackHigh)
        parts << SuggestionList::tr("payback %1–%2 years").arg(number(*solution.paybackLow), number(*solution.paybackHigh));
    return parts.join(QStringLiteral(" · "));
}

SuggestionList::SuggestionList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("scrolled"));
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setWidget(content);
}

QWidget *SuggestionList::buildRow(const Suggestion &suggestion, bool readOnly)
{
    const CatalogSolution &solution = *suggestion.solution;
    auto *row = new QWidget;
    row->setObjectName(solution.code);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    auto *name = new QLabel(solution.name.in(shownLanguage()), row);
    name->setProperty("role", QStringLiteral("bold"));
    name->setWordWrap(true);
    line->addWidget(name, 1);
    const QString code = solution.code;
    auto *button = suggestion.added ? linkButton(tr("✓ added"), row) : plainButton(tr("Add"), "plus", row);
    button->setObjectName(QStringLiteral("add_%1").arg(code));
    button->setEnabled(suggestion.added || !readOnly);
    button->setToolTip(suggestion.added ? tr("Open the solution") : tr("Add to the solutions of this audit"));
    connect(button, &QPushButton::clicked, this, [this, code, open = suggestion.added] {
        if (open)
            emit openRequested(code);
        else
            emit added(code);
    });
    line->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(line);
    QStringList numbers;
    for (const QString &check : suggestion.checks)
        numbers << check.section(u'-', 1);
    auto *from = new QLabel(tr("%1 · from question %2").arg(code, numbers.join(QStringLiteral(", "))), row);
    from->setProperty("role", QStringLiteral("secondary"));
    from->setWordWrap(true);
    layout->addWidget(from);
    if (const QString range = screeningText(solution); !range.isEmpty()) {
        auto *screening = new QLabel(tr("%1 (screening range, to be verified)").arg(range), row);
        screening->setProperty("role", QStringLiteral("secondary"));
        screening->setWordWrap(true);
        screening->setToolTip(solution.source.in(shownLanguage()));
        layout->addWidget(screening);
    }
    auto *rule = new QFrame(row);
    rule->setProperty("role", QStringLiteral("hairline"));
    layout->addWidget(rule);
    return row;
}

void SuggestionList::show(const std::vector<Suggestion> &suggestions, bool readOnly)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Suggestion &suggestion : suggestions)
        m_rows->addWidget(buildRow(suggestion, readOnly));
    if (suggestions.empty()) {
        auto *none = new QLabel(tr("Answers “no” and “partly” suggest solutions here."), widget());
        none->setProperty("role", QStringLiteral("secondary"));
        none->setWordWrap(true);
        none->setContentsMargins(12, 6, 12, 6);
        m_rows->addWidget(none);
    }
    m_rows->addStretch(1);
}

} // namespace recp
