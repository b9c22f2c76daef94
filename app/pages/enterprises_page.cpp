#include "app/pages/enterprises_page.h"

#include "app/models/enterprise_list_model.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/panel.h"
#include "app/widgets/tables.h"
#include "app/widgets/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace recp {

EnterprisesPage::EnterprisesPage(Workspace &workspace, const Catalog &catalog, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("enterprisesPage"));
    m_model = new EnterpriseListModel(catalog, this);
    m_filter = new EnterpriseFilter(this);
    m_filter->setSourceModel(m_model);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildDetail());
}

QString EnterprisesPage::title() const
{
    return tr("Enterprises");
}

QString EnterprisesPage::subtitle() const
{
    return tr("%n enterprise(s)", nullptr, m_model->rowCount());
}

QList<KeyHint> EnterprisesPage::keyHints() const
{
    return {{QStringLiteral("↑ ↓"), tr("choose")},
            {QStringLiteral("Enter"), tr("open the newest audit")},
            {QStringLiteral("Ctrl Enter"), tr("new audit for it")},
            {QStringLiteral("Del"), tr("delete")}};
}

QWidget *EnterprisesPage::buildList()
{
    auto *panel = new Panel({}, this);
    panel->setFlush(true);
    m_search = new QLineEdit(panel);
    m_search->setObjectName(QStringLiteral("searchEnterprises"));
    m_search->setAccessibleName(tr("Search enterprises"));
    m_search->setPlaceholderText(tr("Name, park, province or sector; marks may be left out"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_filter, &EnterpriseFilter::setSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_table->selectRow(0); });

    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("enterprises"));
    m_table->setAccessibleName(tr("Enterprises"));
    setUpTable(m_table);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EnterpriseListModel::NameColumn, Qt::AscendingOrder);
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(EnterpriseListModel::NameColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {EnterpriseListModel::ParkColumn, 110},  {EnterpriseListModel::ProvinceColumn, 80},
        {EnterpriseListModel::SectorColumn, 170}, {EnterpriseListModel::AuditsColumn, 72},
        {EnterpriseListModel::SolutionsColumn, 76}, {EnterpriseListModel::ImplementedColumn, 88}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    rememberColumns(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EnterprisesPage::showChosen);
    connect(m_table, &QTableView::activated, this, &EnterprisesPage::openNewest);
    connect(m_table, &QTableView::doubleClicked, this, &EnterprisesPage::openNewest);
    auto *erase = new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &EnterprisesPage::remove);
    auto *begin = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr,
                                Qt::WidgetWithChildrenShortcut);
    connect(begin, &QShortcut::activated, this, [this] { m_newAudit->click(); });

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 10, 12, 10);
    searchRow->addWidget(m_search);
    panel->content()->setSpacing(0);
    panel->content()->addLayout(searchRow);
    panel->content()->addWidget(m_table, 1);
    return panel;
}

QWidget *EnterprisesPage::buildDetail()
{
    m_detail = new Panel(tr("Audits"), this);
    m_detail->setFixedWidth(300);
    m_audits = new QVBoxLayout;
    m_audits->setSpacing(6);
    m_newAudit = accentButton(tr("New audit"), "plus", m_detail);
    m_newAudit->setObjectName(QStringLiteral("newAuditFor"));
    connect(m_newAudit, &QPushButton::clicked, this, [this] {
        if (!chosen().isNull())
            emit newAuditRequested(chosen());
    });
    m_remove = plainButton(tr("Delete enterprise"), "bin", m_detail);
    m_remove->setObjectName(QStringLiteral("deleteEnterprise"));
    connect(m_remove, &QPushButton::clicked, this, &EnterprisesPage::remove);
    m_detail->content()->addLayout(m_audits);
    m_detail->content()->addWidget(m_newAudit, 0, Qt::AlignLeft);
    m_detail->content()->addStretch(1);
    m_detail->content()->addWidget(m_remove, 0, Qt::AlignLeft);
    return m_detail;
}

void EnterprisesPage::activate()
{
    auto enterprises = m_workspace.enterprises();
    if (!enterprises) {
        emit failed(enterprises.error());
        return;
    }
    const Id before = chosen();
    m_model->setEnterprises(std::move(*enterprises));
    if (m_model->rowOf(before) >= 0)
        showSubject(before, {});
    else if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
    m_table->setFocus();
    emit headerChanged();
}

void EnterprisesPage::showSubject(const Id &subject, const QString &)
{
    m_search->clear();
    const int row = m_model->rowOf(subject);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

Id EnterprisesPage::chosen() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->enterprise(index.row()).id : Id();
}

void EnterprisesPage::showChosen()
{
    while (QLayoutItem *item = m_audits->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
    const Id id = chosen();
    m_newAudit->setEnabled(!id.isNull());
    m_remove->setEnabled(!id.isNull());
    const auto audits = id.isNull() ? Result<std::vector<AuditSummary>>(std::vector<AuditSummary>{})
                                    : m_workspace.auditsOf(id);
    m_detail->setAside(audits && !audits->empty() ? QLocale().toString(static_cast<int>(audits->size())) : QString());
    if (!audits || audits->empty()) {
        auto *none = new QLabel(tr("No audit yet."), m_detail);
        none->setProperty("role", QStringLiteral("secondary"));
        m_audits->addWidget(none);
        return;
    }
    for (const AuditSummary &audit : *audits) {
        const QString text = tr("%1 · period %2").arg(audit.title, periodText(audit.periodFrom, audit.periodTo));
        constexpr int LinkWidth = 264;
        QPushButton *open = linkButton(fontMetrics().elidedText(text, Qt::ElideRight, LinkWidth), m_detail);
        open->setAccessibleName(text);
        open->setObjectName(QStringLiteral("openAudit"));
        open->setToolTip(text + QLatin1Char('\n')
                         + (audit.closed ? tr("closed") : tr("changed %1").arg(whenText(audit.updatedAt, QDateTime::currentDateTime()))));
        const Id auditId = audit.auditId;
        connect(open, &QPushButton::clicked, this, [this, auditId] { emit auditRequested(auditId); });
        m_audits->addWidget(open, 0, Qt::AlignLeft);
    }
}

void EnterprisesPage::openNewest()
{
    const auto audits = chosen().isNull() ? m_workspace.audits(0) : m_workspace.auditsOf(chosen());
    if (audits && !audits->empty())
        emit auditRequested(audits->front().auditId);
}

void EnterprisesPage::remove()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (!index.isValid())
        return;
    const EnterpriseSummary gone = m_model->enterprise(index.row());
    if (const auto removed = m_workspace.removeEnterprise(gone.id); !removed) {
        emit failed(removed.error());
        return;
    }
    emit saved();
    emit noticed(tr("%1 and its audits were deleted. Ctrl Z brings them back.").arg(gone.name));
}

} // namespace recp
