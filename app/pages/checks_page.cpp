#include "app/pages/checks_page.h"

#include "app/models/audit_session.h"
#include "app/models/baseline_study.h"
#include "app/models/check_list_model.h"
#include "app/models/display.h"
#include "app/models/finding_list_model.h"
#include "app/models/photo_import.h"
#include "app/models/solution_table_model.h"
#include "app/pages/area_delegate.h"
#include "app/pages/check_row.h"
#include "app/pages/photo_strip.h"
#include "app/pages/photo_viewer.h"
#include "app/pages/suggestion_list.h"
#include "app/widgets/ask.h"
#include "app/widgets/buttons.h"
#include "app/widgets/figure_widget.h"
#include "app/widgets/notice_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/report_table.h"
#include "app/widgets/segmented_control.h"
#include "core/report/check_elements.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace recp {

namespace {

constexpr int AreaWidth = 256;
constexpr int SuggestionWidth = 270;

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

ChecksPage::ChecksPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_areas(new AreaListModel(session, this)), m_checks(new CheckListModel(session, this)),
      m_intake(new PhotoIntake(session, this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_notice = new NoticeStrip(this);
    layout->addWidget(m_notice);
    m_tools = buildTools();
    m_stack = new QStackedWidget(this);
    auto *questions = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(questions);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(10);
    columns->addWidget(buildAreas());
    columns->addWidget(buildQuestions(), 1);
    columns->addWidget(buildSuggestions());
    m_stack->addWidget(questions);
    m_stack->addWidget(buildResult());
    layout->addWidget(m_stack, 1);

    connect(m_intake, &PhotoIntake::refused, this, [this](const QString &sentence) { m_notice->show(sentence); });
    connect(m_intake, &PhotoIntake::taken, m_checks, &CheckListModel::addPhotos);
    connect(m_checks, &QAbstractItemModel::modelReset, this, &ChecksPage::rebuildRows);
    connect(&session, &AuditSession::changed, this, &ChecksPage::refresh);
    connect(m_areaList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showArea(current.data(AreaListModel::AreaRole).toString()); });
    connect(m_areas, &QAbstractItemModel::modelReset, this, &ChecksPage::keepArea);
    keepArea();
    refresh();
}

QWidget *ChecksPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts = new SegmentedControl(tools);
    m_parts->addSegment(tr("Questions"), QStringLiteral("questions_part"));
    m_parts->addSegment(tr("Result"), QStringLiteral("result_part"));
    layout->addWidget(m_parts);
    connect(m_parts, &SegmentedControl::chosen, this, &ChecksPage::showPart);
    return tools;
}

QWidget *ChecksPage::buildResult()
{
    auto *part = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *figure = new Panel(tr("Score by area"), part);
    m_radar = new FigureWidget(figure);
    m_radar->setObjectName(QStringLiteral("radar"));
    m_radar->setAccessibleName(tr("Score by area"));
    m_radarNote = new QLabel(figure);
    m_radarNote->setProperty("role", QStringLiteral("secondary"));
    m_radarNote->setWordWrap(true);
    figure->content()->addWidget(m_radar, 1);
    figure->content()->addWidget(m_radarNote);
    layout->addWidget(figure, 3);
    auto *list = new Panel(tr("Answered questions and score"), part);
    auto *scroll = new QScrollArea(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_scores = new ReportTable(scroll);
    m_scores->setObjectName(QStringLiteral("scores"));
    scroll->setWidget(m_scores);
    list->content()->addWidget(scroll, 1);
    layout->addWidget(list, 2);
    return part;
}

void ChecksPage::showPart(int part)
{
    m_parts->setChosen(part);
    m_stack->setCurrentIndex(part);
    refreshResult();
    if (part == 0)
        setFocus();
}

void ChecksPage::refreshResult()
{
    if (m_stack->currentIndex() == 0)
        return;
    const report::Words words = wordsOf(m_session);
    const auto figure = report::radarFigure(words);
    m_radar->setVisible(figure.has_value());
    if (figure)
        m_radar->setFigure(*figure);
    m_radarNote->setText(figure ? figure->note : tr("The figure needs answers in three areas."));
    m_scores->setTable(report::areasTable(words));
}

QWidget *ChecksPage::buildAreas()
{
    m_areaPanel = new Panel(tr("Areas"), this);
    m_areaPanel->setFlush(true);
    m_areaPanel->setFixedWidth(AreaWidth);
    m_areaList = new QListView(m_areaPanel);
    m_areaList->setObjectName(QStringLiteral("areas"));
    m_areaList->setAccessibleName(tr("Areas"));
    m_areaList->setItemDelegate(new AreaDelegate(m_areaList));
    m_areaList->setModel(m_areas);
    m_areaList->setUniformItemSizes(true);
    m_areaList->setFrameShape(QFrame::NoFrame);
    m_areaPanel->content()->addWidget(m_areaList, 1);
    m_absent = linkButton({}, m_areaPanel);
    m_absent->setObjectName(QStringLiteral("absent_areas"));
    m_absent->setMenu(new QMenu(m_absent));
    m_areaPanel->content()->addWidget(m_absent, 0, Qt::AlignLeft);
    return m_areaPanel;
}

QWidget *ChecksPage::buildQuestions()
{
    m_questionPanel = new Panel(tr("Questions"), this);
    m_questionPanel->setFlush(true);
    m_onlyUnanswered = new QCheckBox(tr("only unanswered"), m_questionPanel);
    m_onlyUnanswered->setObjectName(QStringLiteral("only_unanswered"));
    m_notHere = plainButton(tr("Not in this factory"), nullptr, m_questionPanel);
    m_notHere->setObjectName(QStringLiteral("not_here"));
    m_notHere->setToolTip(tr("The factory does not have this area: its questions are not asked and not counted."));
    connect(m_notHere, &QPushButton::clicked, this, [this] { setAbsent(m_checks->area(), true); });
    m_questionPanel->addTool(m_notHere);
    m_questionPanel->addTool(m_onlyUnanswered);
    m_scroll = new QScrollArea(m_questionPanel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_rowHost = new QWidget(m_scroll);
    m_rowHost->setObjectName(QStringLiteral("scrolled"));
    m_rowHost->setFocusProxy(this); // the scroll area would take the arrow keys for itself
    m_rowLayout = new QVBoxLayout(m_rowHost);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(0);
    m_scroll->setWidget(m_rowHost);
    m_questionPanel->content()->addWidget(m_scroll, 1);
    connect(m_onlyUnanswered, &QCheckBox::toggled, m_checks, &CheckListModel::setOnlyUnanswered);
    return m_questionPanel;
}

QWidget *ChecksPage::buildSuggestions()
{
    m_suggestionPanel = new Panel(tr("Suggested solutions"), this);
    m_suggestionPanel->setFlush(true);
    m_suggestionPanel->setFixedWidth(SuggestionWidth);
    m_suggestions = new SuggestionList(m_suggestionPanel);
    m_suggestionPanel->content()->addWidget(m_suggestions, 1);
    connect(m_suggestions, &SuggestionList::added, this, &ChecksPage::addSuggestion);
    connect(m_suggestions, &SuggestionList::openRequested, this, &ChecksPage::openSolution);
    return m_suggestionPanel;
}

ChecksPage::~ChecksPage()
{
    finishTyping();
}

QString ChecksPage::title() const
{
    return tr("Site checks");
}

QString ChecksPage::subtitle() const
{
    int answered = 0;
    int questions = 0;
    for (int row = 0; row < m_areas->rowCount(); ++row) {
        answered += m_areas->progressAt(row).answered;
        questions += m_areas->progressAt(row).questions;
    }
    return tr("%1 of %2 questions · %3 left").arg(answered).arg(questions).arg(questions - answered);
}

QList<KeyHint> ChecksPage::keyHints() const
{
    return {{tr("1 2 3 4"), tr("yes, partly, no, not applicable")},
            {tr("0"), tr("clear")},
            {tr("N"), tr("note")},
            {tr("P"), tr("photo")},
            {tr("F"), tr("finding")},
            {tr("S"), tr("add first suggestion")},
            {tr("↓"), tr("next question")}};
}

void ChecksPage::activate()
{
    setFocus();
}

void ChecksPage::showSubject(const Id &, const QString &field)
{
    const CheckItem *check = m_session.catalog().check(field);
    const int row = check ? m_areas->rowOf(check->area) : -1;
    if (row < 0)
        return;
    m_areaList->setCurrentIndex(m_areas->index(row));
    setCurrent(check->id);
}

/// Another sector brings other areas: stays in the one shown, or begins with the first.
void ChecksPage::keepArea()
{
    m_areaList->setCurrentIndex(m_areas->index(std::max(m_areas->rowOf(m_checks->area()), 0)));
}

void ChecksPage::showArea(const QString &area)
{
    if (area == m_checks->area())
        return;
    m_current.clear();
    m_checks->setArea(area);
    refresh();
}

void ChecksPage::rebuildRows()
{
    for (CheckRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    while (QLayoutItem *item = m_rowLayout->takeAt(0))
        delete item;
    for (int i = 0; i < m_checks->rowCount(); ++i) {
        const QString id = m_checks->idAt(i);
        auto *row = new CheckRow(id, [this](const QString &hash) { return photo(hash); }, m_rowHost);
        connect(row, &CheckRow::chosen, this, [this, id] { setCurrent(id); });
        connect(row, &CheckRow::answered, this, [this, id](std::optional<Answer> value) { answer(id, value); });
        connect(row, &CheckRow::noteWritten, this, [this, id](const QString &note) { m_checks->setNote(id, note); });
        connect(row, &CheckRow::photosWanted, this, [this, id] {
            setCurrent(id);
            askForPhotos();
        });
        connect(row, &CheckRow::photoOpened, this, &ChecksPage::openPhoto);
        connect(row, &CheckRow::photoPasted, this, [this, id] { pastePhoto(id); });
        connect(row, &CheckRow::findingWanted, this, [this, id] { makeFinding(id); });
        connect(row, &CheckRow::photosDropped, this, [this, id](const QStringList &paths) { addPhotos(id, paths); });
        connect(row, &CheckRow::photoRemoved, this, [this, id](const QString &hash) { m_checks->removePhoto(id, hash); });
        m_rowLayout->addWidget(row);
        m_rows.push_back(row);
    }
    m_rowLayout->addStretch(1);
    showRows();
    setCurrent(m_checks->rowOf(m_current) >= 0 ? m_current : m_checks->idAt(0));
}

void ChecksPage::showRows()
{
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const QModelIndex index = m_checks->index(i);
        CheckContent content;
        content.id = m_checks->idAt(i);
        content.number = index.data(CheckListModel::NumberRole).toString();
        content.question = index.data().toString();
        content.evidence = index.data(CheckListModel::EvidenceRole).toString();
        const QVariant given = index.data(CheckListModel::AnswerRole);
        if (given.isValid())
            content.answer = static_cast<Answer>(given.toInt());
        content.note = index.data(CheckListModel::NoteRole).toString();
        content.photos = index.data(CheckListModel::PhotosRole).toStringList();
        m_rows[static_cast<std::size_t>(i)]->show(content);
        m_rows[static_cast<std::size_t>(i)]->setReadOnly(m_session.isReadOnly());
    }
}

void ChecksPage::setAbsent(const QString &area, bool absent)
{
    Audit audit = m_session.document().audit;
    audit.absentAreas.removeAll(area);
    if (absent)
        audit.absentAreas << area;
    m_session.saveAudit(audit);
}

void ChecksPage::refreshAbsent()
{
    const AuditDocument &document = m_session.document();
    m_notHere->setEnabled(!m_session.isReadOnly() && !hasAnswers(document, m_session.catalog(), m_checks->area()));
    m_absent->menu()->clear();
    for (const CheckArea &area : m_session.catalog().areas()) {
        if (document.audit.absentAreas.contains(area.id))
            m_absent->menu()->addAction(tr("%1: it is here after all").arg(area.name.in(shownLanguage())), this,
                                        [this, id = area.id] { setAbsent(id, false); });
    }
    m_absent->setText(tr("%n areas are not in this factory", nullptr, static_cast<int>(document.audit.absentAreas.size())));
    m_absent->setVisible(!document.audit.absentAreas.isEmpty());
    m_absent->setEnabled(!m_session.isReadOnly());
}

void ChecksPage::refresh()
{
    showRows();
    refreshAbsent();
    refreshResult();
    const int row = m_areas->rowOf(m_checks->area());
    if (row >= 0) {
        const AreaProgress &progress = m_areas->progressAt(row);
        m_questionPanel->setTitle(m_areas->index(row).data().toString());
        const QString done = tr("%1/%2 questions").arg(progress.answered).arg(progress.questions);
        m_questionPanel->setAside(progress.score()
                                      ? tr("%1 · score %2 %").arg(done, formatNumber(*progress.score() * 100, QLocale(), 2))
                                      : done);
    }
    m_areaPanel->setAside(subtitle().section(QStringLiteral(" · "), 1));
    m_suggestions->show(suggestions(m_session.document(), m_session.catalog(), m_checks->area()), m_session.isReadOnly());
    emit headerChanged();
}

CheckRow *ChecksPage::rowOf(const QString &checkId) const
{
    for (CheckRow *row : m_rows) {
        if (row->id() == checkId)
            return row;
    }
    return nullptr;
}

void ChecksPage::setCurrent(const QString &checkId)
{
    m_current = checkId;
    CheckRow *current = rowOf(checkId);
    for (CheckRow *row : m_rows) {
        if (row->isOpen() != (row == current))
            row->setOpen(row == current);
    }
    if (current) {
        // The row's height is known once the layout has run.
        QTimer::singleShot(0, current, [this, current] { m_scroll->ensureWidgetVisible(current, 0, 12); });
    }
}

void ChecksPage::step(int by)
{
    const int row = m_checks->rowOf(m_current) + by;
    if (row >= 0 && row < m_checks->rowCount()) {
        setCurrent(m_checks->idAt(row));
        return;
    }
    const int area = m_areas->rowOf(m_checks->area()) + by;
    if (area < 0 || area >= m_areas->rowCount())
        return;
    m_areaList->setCurrentIndex(m_areas->index(area));
    if (by < 0)
        setCurrent(m_checks->idAt(m_checks->rowCount() - 1));
}

void ChecksPage::answer(const QString &checkId, std::optional<Answer> value)
{
    if (m_session.isReadOnly() || !m_checks->setAnswer(checkId, value))
        return;
    setCurrent(checkId);
    if (value && m_checks->rowOf(checkId) + 1 < m_checks->rowCount())
        step(1);
}

void ChecksPage::addPhotos(const QString &checkId, const QStringList &paths)
{
    m_intake->takeFiles(paths, checkId);
}

void ChecksPage::pastePhoto(const QString &checkId)
{
    m_intake->takeImage(QGuiApplication::clipboard()->image(), checkId);
}

void ChecksPage::openPhoto(const QString &hash)
{
    PhotoViewer viewer(m_session, hash, window());
    viewer.exec();
}

void ChecksPage::makeFinding(const QString &checkId)
{
    if (m_session.isReadOnly() || !m_session.catalog().check(checkId))
        return;
    // One finding a question: the second wish leads to the first.
    for (const Finding &finding : m_session.document().findings) {
        if (finding.checkId == checkId)
            return emit stepRequested(finding.id, static_cast<int>(Step::Findings), {});
    }
    const Finding finding = newFinding(m_session.document(), m_session.catalog(), checkId);
    if (m_session.save({.findings = {finding}}))
        emit stepRequested(finding.id, static_cast<int>(Step::Findings), {});
}

void ChecksPage::askForPhotos()
{
    addPhotos(m_current, Ask::openFiles(this, tr("Add photos"), tr("Pictures (*.jpg *.jpeg *.png *.webp);;All files (*)")));
}

void ChecksPage::addSuggestion(const QString &code)
{
    const CatalogSolution *entry = m_session.catalog().solution(code);
    if (!entry || m_session.isReadOnly())
        return;
    const auto [solution, estimate] = newSolution(m_session.document(), *entry);
    if (m_session.addSolution(solution, estimate))
        emit noticed(tr("%1 is added to the solutions.").arg(entry->name.in(shownLanguage())));
}

void ChecksPage::addFirstSuggestion()
{
    for (const Suggestion &suggestion : suggestions(m_session.document(), m_session.catalog(), m_checks->area())) {
        if (!suggestion.added) {
            addSuggestion(suggestion.solution->code);
            return;
        }
    }
    emit noticed(tr("Nothing is suggested here that is not in the solutions already."));
}

void ChecksPage::openSolution(const QString &code)
{
    for (const Solution &solution : m_session.document().solutions) {
        if (solution.code == code) {
            emit stepRequested(solution.id, static_cast<int>(Step::Solutions), {});
            return;
        }
    }
}

QPixmap ChecksPage::photo(const QString &hash) const
{
    return photoThumbnail(m_session, hash);
}

void ChecksPage::keyPressEvent(QKeyEvent *event)
{
    if (isTextField(QApplication::focusWidget()) || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        Page::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        answer(m_current, static_cast<Answer>(event->key() - Qt::Key_1));
        break;
    case Qt::Key_0:
        answer(m_current, std::nullopt);
        break;
    case Qt::Key_N:
        if (CheckRow *row = rowOf(m_current))
            row->focusNote();
        break;
    case Qt::Key_P:
        askForPhotos();
        break;
    case Qt::Key_F:
        makeFinding(m_current);
        break;
    case Qt::Key_S:
        addFirstSuggestion();
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    default:
        Page::keyPressEvent(event);
    }
}

} // namespace recp
