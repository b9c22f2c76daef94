#include "app/pages/findings_page.h"

#include "app/models/audit_session.h"
#include "app/models/finding_list_model.h"
#include "app/pages/finding_details.h"
#include "app/pages/photo_strip.h"
#include "app/pages/photo_viewer.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/icons.h"
#include "app/widgets/notice_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int Widths[] = {40, 260, 110, 130, 52, 90};
constexpr int DetailsWidth = 400;
constexpr QSize GridPicture(168, 112);

enum Part { FindingsPart, PhotosPart };

} // namespace

FindingsPage::FindingsPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_model(new FindingListModel(session, this))
{
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_notice = new NoticeStrip(this);
    layout->addWidget(m_notice);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildFindings());
    m_stack->addWidget(buildPhotos());
    m_empty = new EmptyState(tr("What was seen in the factory that costs energy, water or material: where, how much, with photos. Each "
                                "finding becomes a solution in one step."),
                             tr("Add a finding"));
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionChosen, this, &FindingsPage::add);
    connect(m_details, &FindingDetails::noticed, this, &FindingsPage::noticed);
    connect(m_details, &FindingDetails::solutionWanted, this,
            [this](const Id &solution) { emit stepRequested(solution, static_cast<int>(Step::Solutions), {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        const Finding *finding = m_model->findingAt(index.row());
        if (!finding || finding->id == m_current)
            return;
        m_current = finding->id;
        m_details->showFinding(m_current);
    });
    auto *addKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    addKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(addKey, &QShortcut::activated, this, &FindingsPage::add);
    auto *removeKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), this);
    removeKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(removeKey, &QShortcut::activated, this, &FindingsPage::remove);
    auto *makeKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    makeKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(makeKey, &QShortcut::activated, this, [this] { m_details->findChild<QPushButton *>(QStringLiteral("make_solution"))->click(); });
    connect(&session, &AuditSession::changed, this, &FindingsPage::refresh);
    refresh();
}

FindingsPage::~FindingsPage()
{
    finishTyping();
}

QWidget *FindingsPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts = new SegmentedControl(tools);
    m_parts->addSegment(tr("Findings"), QStringLiteral("findings_part"));
    m_parts->addSegment(tr("All photos"), QStringLiteral("photos_part"));
    m_add = accentButton(tr("Add a finding"), "plus", tools);
    m_add->setObjectName(QStringLiteral("add_finding"));
    layout->addWidget(m_parts);
    layout->addWidget(m_add);
    connect(m_parts, &SegmentedControl::chosen, this, &FindingsPage::showPart);
    connect(m_add, &QPushButton::clicked, this, &FindingsPage::add);
    return tools;
}

QWidget *FindingsPage::buildFindings()
{
    auto *part = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *list = new Panel({}, part);
    list->setFlush(true);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(tr("Findings"));
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < FindingListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(FindingListModel::TextColumn, QHeaderView::Stretch);
    rememberColumns(m_table);
    list->content()->addWidget(m_table);
    layout->addWidget(list, 1);
    auto *side = new Panel({}, part);
    side->setFixedWidth(DetailsWidth);
    m_details = new FindingDetails(m_session, side);
    side->content()->addWidget(m_details);
    layout->addWidget(side);
    return part;
}

QWidget *FindingsPage::buildPhotos()
{
    m_photosPanel = new Panel(tr("All photos of the audit"), m_stack);
    m_photos = new QListWidget(m_photosPanel);
    m_photos->setObjectName(QStringLiteral("all_photos"));
    m_photos->setAccessibleName(tr("All photos of the audit"));
    m_photos->setViewMode(QListView::IconMode);
    m_photos->setMovement(QListView::Static);
    m_photos->setResizeMode(QListView::Adjust);
    m_photos->setIconSize(GridPicture);
    m_photos->setGridSize(GridPicture + QSize(16, 44));
    m_photos->setWordWrap(true);
    m_photosPanel->content()->addWidget(m_photos);
    connect(m_photos, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        PhotoViewer viewer(m_session, item->data(Qt::UserRole).toString(), window());
        viewer.exec();
    });
    return m_photosPanel;
}

QString FindingsPage::title() const
{
    return tr("Findings");
}

QString FindingsPage::subtitle() const
{
    const AuditDocument &document = m_session.document();
    return QStringLiteral("%1 · %2").arg(tr("%n findings", nullptr, static_cast<int>(document.findings.size())),
                                         tr("%n photos", nullptr, static_cast<int>(document.photos.size())));
}

QList<KeyHint> FindingsPage::keyHints() const
{
    return {{tr("Ctrl N"), tr("add a finding")},
            {tr("Ctrl V"), tr("paste a photo (in the photos)")},
            {tr("Ctrl Enter"), tr("make a solution")},
            {tr("Ctrl Del"), tr("remove")}};
}

void FindingsPage::showSubject(const Id &subject, const QString &field)
{
    showPart(FindingsPart);
    choose(subject);
    m_details->focusField(field);
}

void FindingsPage::activate()
{
    m_table->setFocus();
}

void FindingsPage::showPart(int part)
{
    m_parts->setChosen(part);
    const bool isEmpty = part == FindingsPart && m_session.document().findings.empty();
    m_stack->setCurrentIndex(isEmpty ? m_stack->indexOf(m_empty) : part);
    if (part == PhotosPart)
        refreshPhotos();
}

void FindingsPage::choose(const Id &id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, FindingListModel::TextColumn));
    m_details->showFinding(id);
}

void FindingsPage::refresh()
{
    const bool canEdit = m_session.isOpen() && !m_session.isReadOnly();
    m_add->setEnabled(canEdit);
    m_empty->actionButton()->setEnabled(canEdit);
    const Finding *first = m_model->findingAt(0);
    choose(m_model->rowOf(m_current) >= 0 ? m_current : first ? first->id : Id());
    showPart(m_parts->chosenIndex());
    emit headerChanged();
}

void FindingsPage::refreshPhotos()
{
    if (m_parts->chosenIndex() != PhotosPart)
        return;
    m_photos->clear();
    QStringList shown;
    for (const AttachmentUse &use : attachmentsOf(m_session.document())) {
        const QPixmap picture = photoThumbnail(m_session, use.hash);
        if (picture.isNull() || shown.contains(use.hash))
            continue;
        shown << use.hash;
        const Photo *row = m_session.document().photo(use.hash);
        if (row && row->original == use.hash)
            continue;
        auto *item = new QListWidgetItem(QIcon(picture), row && !row->caption.isEmpty() ? row->caption : use.owner, m_photos);
        item->setData(Qt::UserRole, use.hash);
    }
    m_photosPanel->setAside(m_photos->count() == 0 ? tr("No photo was taken yet: add them to a question, a finding, a piece of equipment or a solution.")
                                                   : tr("Enter or a double click opens one."));
}

void FindingsPage::add()
{
    const Finding finding = newFinding(m_session.document(), m_session.catalog());
    m_current = finding.id;
    if (!m_session.isReadOnly() && m_session.save({.findings = {finding}})) {
        showPart(FindingsPart);
        m_details->focusField({});
    }
}

void FindingsPage::remove()
{
    if (!m_session.isReadOnly() && m_model->rowOf(m_current) >= 0)
        m_session.save({.removed = {{RowName::Table::Finding, m_current}}});
}

} // namespace recp
