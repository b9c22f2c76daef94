#include "app/pages/end_use_panel.h"

#include "app/models/display.h"
#include "app/widgets/icons.h"
#include "app/widgets/quantity_edit.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr int ShareWidth = 64;

} // namespace

EndUsePanel::EndUsePanel(AuditSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *explanation = new QLabel(tr("Measures on one end use act one after another, in the order of the list. State what "
                                      "share of the bill the end use takes; while it is empty, the whole bill counts."),
                                   this);
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("secondary"));
    layout->addWidget(explanation);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_rows = new QWidget(scroll);
    m_rows->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(m_rows);
    layout->addWidget(scroll, 1);
    connect(&session, &AuditSession::changed, this, &EndUsePanel::refresh);
    refresh();
}

QString EndUsePanel::nameOf(const EndUseTotal &total) const
{
    const Flow *flow = m_session.document().flow(total.flowId);
    const QString system = total.system.isEmpty() ? tr("no system") : systemName(m_session.catalog(), total.system);
    return tr("%1: %2").arg(flow ? flow->name : QString(), system);
}

QString EndUsePanel::resultOf(const EndUseTotal &total) const
{
    const Unit &unit = effectUnit(total.resource);
    const auto number = [&](double si) { return formatNumber(fromSi(si, unit), QLocale()); };
    return tr("uses %1, saved alone %2, together %3 %4")
        .arg(number(total.use), number(total.gross), number(total.net), said("units", unit.label));
}

void EndUsePanel::refresh()
{
    const auto &totals = m_session.results().endUses;
    const bool same = totals.size() == m_shown.size()
                      && std::equal(totals.begin(), totals.end(), m_shown.begin(), [](const EndUseTotal &total, const Row &row) {
                             return total.system == row.system && total.flowId == row.flowId;
                         });
    if (!same)
        build();
    fill();
}

void EndUsePanel::build()
{
    m_shown.clear();
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_rows->layout();
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const EndUseTotal &total : m_session.results().endUses) {
        auto *picture = new QLabel(m_rows);
        picture->setPixmap(resourceIcon(total.resource).pixmap(16, 16));
        auto *name = new QLabel(nameOf(total), m_rows);
        name->setWordWrap(true);
        name->setTextFormat(Qt::PlainText);
        auto *share = new QuantityEdit(QuantityKind::Ratio, QStringLiteral("%"), m_rows);
        share->setObjectName(QStringLiteral("end_use_%1").arg(total.system));
        share->setAccessibleName(tr("Share of the bill, %1").arg(nameOf(total)));
        share->setFixedWidth(ShareWidth);
        auto *percent = new QLabel(tr("%"), m_rows);
        percent->setProperty("role", QStringLiteral("small"));
        auto *result = new QLabel(m_rows);
        result->setWordWrap(true);
        result->setProperty("role", QStringLiteral("small"));
        grid->addWidget(picture, line, 0);
        grid->addWidget(name, line, 1);
        grid->addWidget(share, line, 2);
        grid->addWidget(percent, line++, 3);
        grid->addWidget(share->hintLabel(), line++, 1, 1, 3);
        grid->addWidget(result, line++, 1, 1, 3);
        m_shown.push_back({total.system, total.flowId, share, result});
        connect(share, &QuantityEdit::committed, this, [this, share, system = total.system, flow = total.flowId] {
            saveShare(system, flow, share->isMissing() ? std::nullopt : std::optional(share->si()));
        });
    }
    grid->setRowStretch(line, 1);
}

void EndUsePanel::fill()
{
    const Audit &audit = m_session.document().audit;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Row &row = m_shown[i];
        const auto stated = std::find_if(audit.endUses.begin(), audit.endUses.end(), [&](const EndUse &use) {
            return use.system == row.system && use.flowId == row.flowId;
        });
        const double share = stated == audit.endUses.end() ? std::nan("") : stated->share;
        const bool isSame = share == row.share->si() || (std::isnan(share) && row.share->isMissing());
        if (!isSame && !(row.share->hasFocus() && row.share->isModified()))
            row.share->setSi(share);
        row.share->setReadOnly(m_session.isReadOnly());
        row.result->setText(resultOf(m_session.results().endUses[i]));
    }
}

void EndUsePanel::saveShare(const QString &system, const Id &flowId, std::optional<double> share)
{
    Audit audit = m_session.document().audit;
    std::erase_if(audit.endUses, [&](const EndUse &use) { return use.system == system && use.flowId == flowId; });
    if (share && *share > 0)
        audit.endUses.push_back({system, flowId, std::min(1.0, *share), KnownAs::Estimated});
    if (!(audit == m_session.document().audit) && !m_session.saveAudit(audit))
        fill();
}

} // namespace recp
