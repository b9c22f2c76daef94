#include "app/pages/home_page.h"

#include "app/models/audit_list_model.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/icons.h"
#include "app/widgets/list_delegates.h"
#include "app/widgets/panel.h"
#include "app/widgets/tables.h"
#include "app/widgets/words.h"
#include "core/units/units.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace recp {

namespace {

const int ShownAudits = 50;
const std::size_t ShownAttention = 20;
/// What this window shows of an audit; the bars of a row are in this order.
const std::vector<Step> ShownSteps = {Step::Enterprise, Step::Baseline, Step::Checks, Step::Solutions, Step::Plan,
                                      Step::Report};

const char *attentionIcon(Attention::Kind kind)
{
    switch (kind) {
    case Attention::Kind::Overdue:
    case Attention::Kind::Due:
        return "clock";
    case Attention::Kind::NewFactors:
        return "info";
    case Attention::Kind::Doubt:
    case Attention::Kind::Missing:
        break;
    }
    return "warning";
}

Ink attentionInk(Attention::Kind kind)
{
    switch (kind) {
    case Attention::Kind::Overdue:
        return Ink::Error;
    case Attention::Kind::Due:
    case Attention::Kind::NewFactors:
        return Ink::Accent;
    case Attention::Kind::Doubt:
    case Attention::Kind::Missing:
        break;
    }
    return Ink::Warning;
}

QString attentionText(const Attention &attention)
{
    switch (attention.kind) {
    case Attention::Kind::Overdue:
        return HomePage::tr("%n day(s) late: %1", nullptr, attention.number).arg(attention.what);
    case Attention::Kind::Due:
        return HomePage::tr("Due in %n day(s): %1", nullptr, attention.number).arg(attention.what);
    case Attention::Kind::Doubt:
        return sentenceOf(attention.issue);
    case Attention::Kind::Missing:
        return HomePage::tr("%n figure(s) missing", nullptr, attention.number);
    case Attention::Kind::NewFactors:
        return HomePage::tr("A newer factor set, %1, is there").arg(attention.what);
    }
    return {};
}

QString attentionDetail(const Attention &attention)
{
    const QString name = attention.enterprise.isEmpty() ? HomePage::tr("(no name yet)") : attention.enterprise;
    if (attention.kind == Attention::Kind::NewFactors)
        return HomePage::tr("%1 keeps its pinned set; its figures do not change").arg(name);
    return attention.who.isEmpty() ? name : HomePage::tr("%1 · responsible: %2").arg(name, attention.who);
}

QString actionText(Attention::Kind kind)
{
    return kind == Attention::Kind::Missing ? HomePage::tr("Fill in") : HomePage::tr("Open");
}

} // namespace

HomePage::HomePage(Workspace &workspace, const Catalog &catalog, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_catalog(catalog)
{
    setObjectName(QStringLiteral("homePage"));
    m_model = new AuditListModel(catalog, this);
    m_loader = new OverviewLoader(workspace, catalog, this);
    connect(m_loader, &OverviewLoader::loaded, this, &HomePage::take);
    m_layers = new QStackedLayout(this);
    auto *full = new QWidget(this);
    auto *layout = new QVBoxLayout(full);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildFigures());
    auto *across = new QHBoxLayout;
    across->setSpacing(10);
    across->addWidget(buildAudits(), 1);
    across->addWidget(buildAttention());
    layout->addLayout(across, 1);
    m_layers->addWidget(full);
    m_layers->addWidget(buildEmpty());
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::subtitle() const
{
    return dateText(QDate::currentDate());
}

QList<KeyHint> HomePage::keyHints() const
{
    return {{QStringLiteral("Ctrl N"), tr("new audit")},
            {QStringLiteral("↑ ↓"), tr("choose")},
            {QStringLiteral("Enter"), tr("open")},
            {QStringLiteral("Ctrl K"), tr("find")}};
}

QWidget *HomePage::buildFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const auto figure = [&](const QString &label, const QString &name) {
        auto *panel = new Panel({}, row);
        auto *made = new KeyFigure(label, panel);
        made->setObjectName(name);
        panel->content()->addWidget(made);
        layout->addWidget(panel, 1);
        return made;
    };
    m_proposed = figure(tr("Solutions proposed"), QStringLiteral("proposed"));
    m_implemented = figure(tr("Implemented"), QStringLiteral("implemented"));
    m_verified = figure(tr("Verified by measurement"), QStringLiteral("verified"));
    m_avoided = figure(tr("CO₂e avoided by what is implemented"), QStringLiteral("avoided"));
    return row;
}

QWidget *HomePage::buildAudits()
{
    m_audits = new Panel(tr("Recent audits"), this);
    m_audits->setFlush(true);
    QPushButton *all = linkButton(tr("All enterprises"), m_audits);
    all->setObjectName(QStringLiteral("allEnterprises"));
    connect(all, &QPushButton::clicked, this, &HomePage::allRequested);
    m_audits->addTool(all);

    m_table = new QTableView(m_audits);
    m_table->setObjectName(QStringLiteral("recentAudits"));
    m_table->setAccessibleName(tr("Recent audits"));
    setUpTable(m_table, 42);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(AuditListModel::EnterpriseColumn,
                                      new TwoLineDelegate(AuditListModel::SecondLineRole, this));
    m_table->setItemDelegateForColumn(AuditListModel::StepsColumn, new StepBarsDelegate(AuditListModel::StepsRole, this));
    m_table->setItemDelegateForColumn(
        AuditListModel::MissingColumn,
        new DoubtDelegate(AuditListModel::DoubtRole, DoubtDelegate::Look::Warning, this));
    QHeaderView *head = m_table->horizontalHeader();
    head->setFixedHeight(38);
    head->setSectionResizeMode(AuditListModel::EnterpriseColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{AuditListModel::PeriodColumn, 58},  {AuditListModel::StepsColumn, 120},
                                          {AuditListModel::MissingColumn, 80}, {AuditListModel::SolutionsColumn, 70},
                                          {AuditListModel::MoneyColumn, 116},  {AuditListModel::ChangedColumn, 72}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    rememberColumns(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 10, 12, 12);
    buttons->setSpacing(8);
    QPushButton *start = accentButton(tr("New audit"), "plus", m_audits);
    start->setObjectName(QStringLiteral("newAudit"));
    QPushButton *import = plainButton(tr("Import file…"), "import", m_audits);
    import->setObjectName(QStringLiteral("importFile"));
    QPushButton *sample = plainButton(tr("Open sample"), "library", m_audits);
    sample->setObjectName(QStringLiteral("openSample"));
    connect(start, &QPushButton::clicked, this, &HomePage::newAuditRequested);
    connect(import, &QPushButton::clicked, this, &HomePage::importRequested);
    connect(sample, &QPushButton::clicked, this, &HomePage::sampleRequested);
    for (QPushButton *button : {start, import, sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_audits->content()->setSpacing(0);
    m_audits->content()->addWidget(m_table, 1);
    m_audits->content()->addLayout(buttons);
    return m_audits;
}

QWidget *HomePage::buildAttention()
{
    m_attention = new Panel(tr("Needs attention"), this);
    m_attention->setFixedWidth(360);
    m_attention->setFlush(true);
    auto *area = new QScrollArea(m_attention);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_attentionList = new QWidget(area);
    m_attentionList->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(m_attentionList);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    area->setWidget(m_attentionList);
    m_attention->content()->addWidget(area, 1);
    return m_attention;
}

QWidget *HomePage::buildEmpty()
{
    auto *empty = new EmptyState(tr("Your audits will be listed here. Begin with a new one, or look at a published audit "
                                    "that comes with the program."),
                                 tr("New audit"), tr("Open sample"), this);
    empty->setObjectName(QStringLiteral("homeEmpty"));
    connect(empty, &EmptyState::actionChosen, this, &HomePage::newAuditRequested);
    connect(empty, &EmptyState::secondChosen, this, &HomePage::sampleRequested);
    return empty;
}

void HomePage::activate()
{
    const auto counts = m_workspace.counts();
    auto audits = m_workspace.audits(ShownAudits);
    if (!counts || !audits) {
        emit noticed(sentenceOf(counts ? audits.error() : counts.error()));
        return;
    }
    m_counts = *counts;
    std::vector<Id> ids;
    for (const AuditSummary &audit : *audits)
        ids.push_back(audit.auditId);
    m_model->setAudits(std::move(*audits), QDateTime::currentDateTime());
    m_layers->setCurrentIndex(m_counts.audits == 0 ? 1 : 0);
    m_audits->setAside(m_counts.audits > ShownAudits ? tr("the last %1 of %2").arg(ShownAudits).arg(m_counts.audits)
                                                     : tr("%n audit(s)", nullptr, m_counts.audits));
    showFigures(m_counts);
    showAvoided();
    showAttention();
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    }
    m_loader->load(ids, ShownSteps);
}

void HomePage::openRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        emit auditRequested(m_model->audit(row).auditId);
}

void HomePage::take(const AuditOverview &overview)
{
    m_model->setOverview(overview);
    showAvoided();
    showAttention();
}

void HomePage::showFigures(const WorkspaceCounts &counts)
{
    const QLocale locale;
    const auto share = [&](int part) {
        return counts.proposed == 0 ? QString()
                                    : tr("%1 % of what was proposed").arg(formatNumber(100.0 * part / counts.proposed, locale, 2));
    };
    m_proposed->setValue(locale.toString(counts.proposed), tr("solution(s)", nullptr, counts.proposed));
    m_proposed->setNote(tr("in %n enterprise(s)", nullptr, counts.enterprises));
    m_implemented->setValue(locale.toString(counts.implemented), tr("solution(s)", nullptr, counts.implemented));
    m_implemented->setNote(share(counts.implemented));
    m_verified->setValue(locale.toString(counts.verified), tr("solution(s)", nullptr, counts.verified));
    m_verified->setNote(share(counts.verified));
}

void HomePage::showAvoided()
{
    const QLocale locale;
    const auto sum = avoidedBy(m_model->overviews());
    const QString unit = tr("tCO₂e a year");
    if (!sum) {
        m_avoided->setValue(QString(QChar(0x2013)), unit);
        m_avoided->setNote(tr("nothing implemented is computed yet"));
        return;
    }
    const QString number = formatNumber(sum->expected / 1000, locale);
    m_avoided->setValue(m_counts.audits > ShownAudits ? tr("≥ %1").arg(number) : number, unit);
    m_avoided->setNote(tr("as computed, 90 % range %1 – %2")
                           .arg(formatNumber(sum->low / 1000, locale), formatNumber(sum->high / 1000, locale)));
}

void HomePage::showAttention()
{
    std::vector<Attention> all;
    for (const AuditOverview &overview : m_model->overviews())
        all.insert(all.end(), overview.attention.begin(), overview.attention.end());
    std::stable_sort(all.begin(), all.end(), [](const Attention &a, const Attention &b) { return a.kind < b.kind; });
    m_attention->setAside(all.empty() ? QString() : tr("%n thing(s) to do", nullptr, static_cast<int>(all.size())));

    auto *layout = static_cast<QVBoxLayout *>(m_attentionList->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
    if (all.size() > ShownAttention)
        all.resize(ShownAttention);
    for (const Attention &attention : all)
        layout->addWidget(attentionRow(attention));
    if (all.empty()) {
        auto *nothing = new QLabel(tr("Nothing is late, due or missing."), m_attentionList);
        nothing->setProperty("role", QStringLiteral("secondary"));
        nothing->setContentsMargins(12, 4, 12, 4);
        layout->addWidget(nothing);
    }
    layout->addStretch(1);
}

QWidget *HomePage::attentionRow(const Attention &attention)
{
    auto *row = new QFrame(m_attentionList);
    row->setProperty("role", QStringLiteral("listRow"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(10);
    auto *mark = new QLabel(row);
    mark->setPixmap(icon(attentionIcon(attention.kind), attentionInk(attention.kind)).pixmap(16, 16));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *what = new QLabel(attentionText(attention), row);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *detail = new QLabel(attentionDetail(attention), row);
    detail->setTextFormat(Qt::PlainText);
    detail->setProperty("role", QStringLiteral("small"));
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    texts->addWidget(what);
    texts->addWidget(detail);
    QPushButton *act = linkButton(actionText(attention.kind), row);
    act->setObjectName(QStringLiteral("attentionAction"));
    act->setAccessibleName(tr("%1: %2").arg(act->text(), what->text()));
    connect(act, &QPushButton::clicked, this, [this, attention] {
        emit subjectRequested(attention.auditId, int(attention.step), attention.subject);
    });
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(act);
    return row;
}

} // namespace recp
