#include "app/shell/main_window.h"
#include "app/models/solution_table_model.h"

#include "app/models/audit_files.h"
#include "app/models/new_audit.h"
#include "app/pages/calculators_page.h"
#include "app/pages/enterprises_page.h"
#include "app/pages/exchange_page.h"
#include "app/pages/home_page.h"
#include "app/pages/options_page.h"
#include "app/shell/app_language.h"
#include "app/shell/find_panel.h"
#include "app/shell/page_header.h"
#include "app/shell/page_table.h"
#include "app/shell/preferences.h"
#include "app/shell/side_panel.h"
#include "app/shell/status_line.h"
#include "app/widgets/wheel_guard.h"
#include "app/widgets/ask.h"
#include "app/widgets/icons.h"
#include "app/widgets/issue_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTime>
#include <QToolButton>

namespace recp {

namespace {

const int FoldBelow = 1280;

int pageKey(const Place &place)
{
    return place.kind == Place::AuditStep ? 100 + int(place.step) : int(place.kind);
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, const Catalog &catalog, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_catalog(catalog), m_session(workspace, catalog),
      m_language(new AppLanguage(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_language->set(Preferences::language());
    qApp->installEventFilter(new WheelGuard(this));
    setLocale(QLocale()); // fields read and write numbers and dates in the window's language
    connect(&m_session, &AuditSession::changed, this, &MainWindow::refresh);
    connect(&m_session, &AuditSession::saved, this, [this] { m_status->showSaved(QTime::currentTime()); });
    connect(&m_session, &AuditSession::failed, this, &MainWindow::showFailure);
    connect(&m_session, &AuditSession::computing, this, [this](int done, int total) { m_status->showComputing(done, total); });
    build();
    buildShortcuts();
    resize(1366, 740);
    restoreGeometry(Preferences::geometry());
    showPlace({Place::Home, {}});
    for (const Error &warning : workspace.warnings())
        showFailure(warning);
}

MainWindow::~MainWindow()
{
    deletePages();
}

void MainWindow::build()
{
    m_builtIn = m_language->language();
    auto *central = new QWidget(this);
    auto *across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);

    m_left = new QFrame(central);
    m_left->setObjectName(QStringLiteral("places"));
    auto *leftLayout = new QVBoxLayout(m_left);
    leftLayout->setContentsMargins(0, 8, 0, 8);
    m_navigation = new Navigation(m_left);
    connect(m_navigation, &Navigation::placeChosen, this, &MainWindow::showPlace);
    m_options = new QToolButton(m_left);
    m_options->setObjectName(QStringLiteral("options"));
    m_options->setText(tr("Options"));
    m_options->setAccessibleName(tr("Options"));
    m_options->setIcon(icon("gear"));
    m_options->setCheckable(true);
    m_options->setFocusPolicy(Qt::StrongFocus);
    m_options->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_options, &QToolButton::clicked, this, [this] { showPlace({Place::Options, {}}); });
    leftLayout->addWidget(m_navigation, 1);
    leftLayout->addWidget(m_options);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_header = new PageHeader(central);
    connect(m_header, &PageHeader::undoWanted, this, &MainWindow::undo);
    connect(m_header, &PageHeader::redoWanted, this, &MainWindow::redo);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_stack = new QStackedWidget(central);
    m_stack->setMinimumSize(480, 320); // a page that would like more is squeezed; the window never outgrows the screen
    m_side = new SidePanel(central);
    connect(m_side, &SidePanel::takeMeThere, this, &MainWindow::takeMeThere);
    connect(m_side, &SidePanel::closeWanted, this, &MainWindow::closeSidePanel);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_side);
    right->addWidget(m_header);
    right->addLayout(middle, 1);
    across->addWidget(m_left);
    across->addLayout(right, 1);
    setCentralWidget(central);

    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_find = new FindPanel(m_header->findField(), central);
    connect(m_find, &FindPanel::opening, this, &MainWindow::fillFindables);
    connect(m_find, &FindPanel::chosen, this, &MainWindow::openFound);
    m_navigation->build(m_session);
}

void MainWindow::addShortcut(const QKeySequence &keys, void (MainWindow::*act)())
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, act);
}

void MainWindow::buildShortcuts()
{
    addShortcut(Qt::ALT | Qt::Key_Home, &MainWindow::showHome);
    addShortcut(Qt::CTRL | Qt::Key_K, &MainWindow::find);
    addShortcut(Qt::CTRL | Qt::Key_Z, &MainWindow::undo);
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &MainWindow::redo);
    addShortcut(Qt::Key_F8, &MainWindow::nextIssue);
    addShortcut(Qt::SHIFT | Qt::Key_F8, &MainWindow::previousIssue);
    addShortcut(Qt::Key_F6, &MainWindow::nextPanel);
    addShortcut(Qt::Key_F1, &MainWindow::toggleKeys);
    addShortcut(Qt::CTRL | Qt::Key_N, &MainWindow::newAudit);
    addShortcut(Qt::CTRL | Qt::Key_E, &MainWindow::exportAudit);
    addShortcut(Qt::CTRL | Qt::Key_P, &MainWindow::showReport);
    addShortcut(Qt::CTRL | Qt::Key_L, &MainWindow::toggleMissing);
    for (std::size_t i = 0; i < pageTable().size() && i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        const Step step = pageTable()[i].step;
        connect(shortcut, &QShortcut::activated, this, [this, step] { goTo(step, {}, {}); });
    }
}

QList<KeyHint> MainWindow::windowKeys() const
{
    return {{QStringLiteral("Ctrl K"), tr("find anything")},
            {QStringLiteral("Alt 1…%1").arg(pageTable().size()), tr("step of the audit")},
            {QStringLiteral("Alt Home"), tr("home")},
            {QStringLiteral("Ctrl Z"), tr("undo")},
            {QStringLiteral("Ctrl Shift Z"), tr("redo")},
            {QStringLiteral("F8"), tr("next point to look at")},
            {QStringLiteral("Shift F8"), tr("previous point to look at")},
            {QStringLiteral("F6"), tr("next panel")},
            {QStringLiteral("F1"), tr("these keys")},
            {QStringLiteral("Ctrl N"), tr("new audit")},
            {QStringLiteral("Ctrl E"), tr("export the audit's data")},
            {QStringLiteral("Ctrl P"), tr("report")},
            {QStringLiteral("Ctrl L"), tr("what is missing")}};
}

// ---- pages

Page *MainWindow::makePage(const Place &place)
{
    switch (place.kind) {
    case Place::Home: {
        auto *page = new HomePage(m_workspace, m_catalog, m_stack);
        connect(page, &HomePage::auditRequested, this, &MainWindow::openAudit);
        connect(page, &HomePage::subjectRequested, this, [this](const Id &audit, int step, const Id &subject) {
            openAudit(audit);
            goTo(static_cast<Step>(step), subject, {});
        });
        connect(page, &HomePage::allRequested, this, [this] { showPlace({Place::Enterprises, {}}); });
        connect(page, &HomePage::newAuditRequested, this, &MainWindow::newAudit);
        connect(page, &HomePage::importRequested, this, &MainWindow::importFiles);
        connect(page, &HomePage::sampleRequested, this, &MainWindow::openSample);
        return page;
    }
    case Place::Enterprises: {
        auto *page = new EnterprisesPage(m_workspace, m_catalog, m_stack);
        connect(page, &EnterprisesPage::auditRequested, this, &MainWindow::openAudit);
        connect(page, &EnterprisesPage::newAuditRequested, this, &MainWindow::newAuditFor);
        connect(page, &EnterprisesPage::saved, this, [this] {
            m_status->showSaved(QTime::currentTime());
            afterUndo();
        });
        connect(page, &EnterprisesPage::failed, this, &MainWindow::showFailure);
        return page;
    }
    case Place::Calculators: {
        auto *page = new CalculatorsPage(m_session, m_stack);
        connect(page, &CalculatorsPage::solutionWanted, this, &MainWindow::saveAsSolution);
        return page;
    }
    case Place::Exchange: {
        auto *page = new ExchangePage(m_session, m_stack);
        connect(page, &ExchangePage::auditRequested, this, [this](const Id &audit) {
            m_session.close();
            openAudit(audit);
            showPlace({Place::Exchange, {}});
        });
        return page;
    }
    case Place::Options: {
        auto *page = new OptionsPage(m_workspace, m_language->language(), Preferences::theme(), m_stack);
        connect(page, &OptionsPage::languageChosen, this, &MainWindow::setLanguage);
        connect(page, &OptionsPage::themeChosen, this, [](ThemeChoice choice) {
            Preferences::setTheme(choice);
            applyTheme(*qApp, choice);
        });
        return page;
    }
    case Place::AuditStep:
        for (const PageRow &row : pageTable()) {
            if (row.step == place.step)
                return row.make(m_session, m_stack);
        }
        break;
    }
    return nullptr;
}

Page *MainWindow::pageFor(const Place &place)
{
    const int key = pageKey(place);
    if (Page *there = m_pages.value(key))
        return there;
    Page *page = makePage(place);
    if (!page)
        return nullptr;
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == currentPage())
            refreshHeader();
    });
    connect(page, &Page::noticed, m_status, &StatusLine::showNotice);
    connect(page, &Page::stepRequested, this,
            [this](const Id &subject, int step, const QString &field) { goTo(static_cast<Step>(step), subject, field); });
    return page;
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(pageKey(m_place));
}

void MainWindow::showPlace(const Place &place)
{
    if (place.kind == Place::AuditStep && !m_session.isOpen())
        return;
    Page *page = pageFor(place);
    if (!page)
        return;
    m_place = place;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(place);
    m_options->setChecked(place.kind == Place::Options);
    page->activate();
    refreshHeader();
    if (m_side->content() == SidePanel::Content::Keys && m_side->isVisible())
        m_side->showKeys(page->title(), page->keyHints(), windowKeys());
}

void MainWindow::refreshHeader()
{
    Page *page = currentPage();
    if (!page)
        return;
    m_header->show(page);
    const bool inAudit = m_place.kind == Place::AuditStep;
    const QString source = inAudit ? m_session.document().audit.sourceText : QString();
    m_header->setMark(source.isEmpty() ? QString() : tr("published audit"), source);
    m_header->setUndo(m_workspace.canUndo(), m_workspace.canRedo());
    m_status->showKeys(page->keyHints());
    showBasis();
    const QString audit = m_session.isOpen() ? m_session.document().enterprise.name : QString();
    setWindowTitle(audit.isEmpty() ? tr("RECP Audit") : tr("RECP Audit — %1").arg(audit));
}

void MainWindow::showBasis()
{
    if (!m_session.isOpen()) {
        m_status->showBasis({});
        return;
    }
    const Audit &audit = m_session.document().audit;
    const FactorSet &set = m_session.factorSet();
    const TariffSchedule *schedule = set.schedule(audit.schedule);
    const QString hours = schedule ? schedule->name.in(windowLanguage()) : tr("no time-of-use hours");
    m_status->showBasis(tr("Factor set %1 (pinned) · %2 · %3").arg(set.id, hours, audit.currency));
}

void MainWindow::refresh()
{
    m_navigation->refresh(m_session);
    refreshHeader();
    if (m_side->content() == SidePanel::Content::Missing && m_side->isVisible())
        showMissing();
}

// ---- audits

void MainWindow::openAudit(const Id &auditId)
{
    const bool same = m_session.isOpen() && m_session.document().audit.id == auditId;
    if (!same) {
        if (const auto opened = m_session.open(auditId); !opened) {
            showFailure(opened.error());
            return;
        }
        m_issueAt = -1;
        m_navigation->build(m_session);
    }
    const bool atStep = m_place.kind == Place::AuditStep;
    showPlace(atStep ? m_place : Place{Place::AuditStep, pageTable().front().step});
}

void MainWindow::newAudit()
{
    newAuditFor({});
}

void MainWindow::newAuditFor(const Id &enterpriseId)
{
    const auto made = makeNewAudit(m_workspace, m_catalog, enterpriseId, QDate::currentDate());
    if (!made) {
        showFailure(made.error());
        return;
    }
    openAudit(*made);
    goTo(Step::Enterprise, {}, QStringLiteral("name"));
}

void MainWindow::importFiles()
{
    const QStringList files =
        Ask::openFiles(this, tr("Import audits"), tr("Audit files (*.json *.recp);;All files (*)"));
    Id last;
    for (const QString &file : files) {
        if (file.endsWith(QLatin1String(".recp"), Qt::CaseInsensitive)) {
            showPlace({Place::Exchange, {}});
            static_cast<ExchangePage *>(currentPage())->take(file);
            return;
        }
        const auto imported = importAuditFile(m_workspace, file);
        if (!imported) {
            showFailure(imported.error());
            return;
        }
        last = *imported;
    }
    if (!last.isNull()) {
        m_session.close();
        openAudit(last);
    }
}

void MainWindow::openSample()
{
    const auto opened = storeSample(m_workspace, {});
    if (opened)
        openAudit(*opened);
    else
        showFailure(opened.error());
}

void MainWindow::saveAsSolution(const Id &auditId, const QString &calculator, const std::vector<EstimateInput> &inputs)
{
    openAudit(auditId);
    if (!m_session.isOpen() || m_session.document().audit.id != auditId)
        return;
    const auto [solution, estimate] = newCalculatedSolution(m_session.document(), m_catalog, calculator, inputs);
    if (m_session.addSolution(solution, estimate))
        goTo(Step::Solutions, solution.id, {});
}

void MainWindow::exportAudit()
{
    if (!m_session.isOpen())
        return;
    const QString name = proposedFileName(m_session.document(), QStringLiteral("json"));
    const QString file = Ask::saveFile(this, tr("Export the audit"), name, tr("Audit files (*.json)"));
    if (file.isEmpty())
        return;
    if (const auto written = exportAuditFile(m_session.document(), file); !written)
        showFailure(written.error());
    else
        m_status->showNotice(tr("Exported to %1").arg(file));
}

// ---- ways

void MainWindow::takeMeThere(const Issue &issue)
{
    goTo(issue.step, issue.subject, issue.field);
}

void MainWindow::goTo(Step step, const Id &subject, const QString &field)
{
    showPlace({Place::AuditStep, step});
    Page *page = currentPage();
    if (page && m_place == Place{Place::AuditStep, step} && (!subject.isNull() || !field.isEmpty()))
        page->showSubject(subject, field);
}

void MainWindow::find()
{
    m_header->findField()->setFocus(Qt::ShortcutFocusReason);
    m_header->findField()->selectAll();
}

void MainWindow::fillFindables()
{
    std::vector<Findable> all;
    all.push_back({tr("Home"), tr("page"), "home", {Place::Home, {}}, {}, {}, {}});
    all.push_back({tr("Enterprises"), tr("page"), "factory", {Place::Enterprises, {}}, {}, {}, {}});
    all.push_back({tr("Calculators"), tr("page"), "library", {Place::Calculators, {}}, {}, {}, {}});
    all.push_back({tr("Exchange"), tr("page"), "link", {Place::Exchange, {}}, {}, {}, {}});
    all.push_back({tr("Options"), tr("page"), "gear", {Place::Options, {}}, {}, {}, {}});
    if (m_session.isOpen()) {
        for (const PageRow &row : pageTable())
            all.push_back({wordOf(row.step), tr("page"), row.icon, {Place::AuditStep, row.step}, {}, {}, {}});
        for (const Solution &solution : m_session.document().solutions) {
            const QString title = solutionTitle(solution, m_catalog);
            const QString text = solution.code.isEmpty() ? title : solution.code + u' ' + title;
            all.push_back({text, tr("solution"), "bulb", {Place::AuditStep, Step::Solutions}, {}, solution.id, {}});
        }
    }
    if (const auto audits = m_workspace.audits()) {
        for (const AuditSummary &audit : *audits) {
            const QString text = QStringLiteral("%1 · %2").arg(audit.enterprise, audit.title);
            all.push_back({text, tr("audit"), "report", {Place::AuditStep, Step::Enterprise}, audit.auditId, {}, {}});
        }
    }
    if (const auto enterprises = m_workspace.enterprises()) {
        for (const EnterpriseSummary &enterprise : *enterprises)
            all.push_back({enterprise.name, tr("enterprise"), "factory", {Place::Enterprises, {}}, {}, enterprise.id, {}});
    }
    m_find->setFindables(std::move(all));
}

void MainWindow::openFound(const Findable &findable)
{
    if (!findable.audit.isNull()) {
        openAudit(findable.audit);
        return;
    }
    showPlace(findable.place);
    if (Page *page = currentPage(); page && !findable.subject.isNull() && m_place == findable.place)
        page->showSubject(findable.subject, {});
}

void MainWindow::undo()
{
    if (m_session.isOpen())
        m_session.undo();
    else if (const auto undone = m_workspace.undo(); !undone)
        showFailure(undone.error());
    afterUndo();
}

void MainWindow::redo()
{
    if (m_session.isOpen())
        m_session.redo();
    else if (const auto redone = m_workspace.redo(); !redone)
        showFailure(redone.error());
    afterUndo();
}

/// The open audit may be gone, or back; lists read again.
void MainWindow::afterUndo()
{
    if (m_session.isOpen() && !m_workspace.audit(m_session.document().audit.id)) {
        m_session.close();
        m_navigation->build(m_session);
        if (m_place.kind == Place::AuditStep)
            m_place = {Place::Home, {}};
    }
    showPlace(m_place);
}

void MainWindow::nextIssue()
{
    Page *page = currentPage();
    auto *strip = page ? page->findChild<IssueStrip *>() : nullptr;
    if (strip && strip->count() > 0) {
        strip->goToNext();
        return;
    }
    const auto &issues = m_session.results().issues;
    if (m_session.isOpen() && !issues.empty()) {
        m_issueAt = (m_issueAt + 1) % static_cast<int>(issues.size());
        takeMeThere(Issue(issues[static_cast<std::size_t>(m_issueAt)]));
    }
}

void MainWindow::previousIssue()
{
    Page *page = currentPage();
    auto *strip = page ? page->findChild<IssueStrip *>() : nullptr;
    if (strip && strip->count() > 0) {
        strip->goToPrevious();
        return;
    }
    const auto &issues = m_session.results().issues;
    if (m_session.isOpen() && !issues.empty()) {
        const int count = static_cast<int>(issues.size());
        m_issueAt = (qMax(m_issueAt, 0) - 1 + count) % count;
        takeMeThere(Issue(issues[static_cast<std::size_t>(m_issueAt)]));
    }
}

/// From panel to panel of the page, then the places, then around.
void MainWindow::nextPanel()
{
    std::vector<std::pair<QWidget *, QWidget *>> stops; // panel, what gets the focus
    stops.emplace_back(m_left, m_navigation);
    if (Page *page = currentPage()) {
        for (Panel *panel : page->findChildren<Panel *>()) {
            if (!panel->isVisible())
                continue;
            const auto inside = panel->findChildren<QWidget *>();
            const auto takesFocus = [](QWidget *widget) {
                return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
            };
            const auto found = std::find_if(inside.begin(), inside.end(), takesFocus);
            if (found != inside.end())
                stops.emplace_back(panel, *found);
        }
    }
    std::size_t at = 0;
    const QWidget *focused = QApplication::focusWidget();
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (focused && (stops[i].first == focused || stops[i].first->isAncestorOf(focused)))
            at = i;
    }
    stops[(at + 1) % stops.size()].second->setFocus(Qt::TabFocusReason);
}

void MainWindow::toggleKeys()
{
    Page *page = currentPage();
    if (!page || (m_side->isVisible() && m_side->content() == SidePanel::Content::Keys))
        closeSidePanel();
    else
        m_side->showKeys(page->title(), page->keyHints(), windowKeys());
}

void MainWindow::toggleMissing()
{
    if (!m_session.isOpen() || (m_side->isVisible() && m_side->content() == SidePanel::Content::Missing))
        closeSidePanel();
    else
        showMissing();
}

void MainWindow::showMissing()
{
    std::map<Step, double> complete;
    for (const PageRow &row : pageTable())
        complete[row.step] = stepState(row.step, m_session.document(), m_session.results(), m_catalog).complete;
    m_side->showMissing(m_session.results().issues, complete);
}

void MainWindow::closeSidePanel()
{
    m_side->hide();
}

void MainWindow::showHome()
{
    showPlace({Place::Home, {}});
}

void MainWindow::showReport()
{
    goTo(Step::Report, {}, {});
}

void MainWindow::showFailure(const Error &error)
{
    m_status->showFailure(sentenceOf(error));
}

// ---- language, size

void MainWindow::setLanguage(Language language)
{
    Preferences::setLanguage(language);
    m_language->set(language);
    setLocale(QLocale());
}

/// Everything is made again in the new language; the place and the open audit stay.
void MainWindow::rebuild()
{
    m_rebuildPending = false;
    const Place place = m_place;
    deletePages();
    delete takeCentralWidget();
    build();
    resizeEvent(nullptr);
    showPlace(place);
}

void MainWindow::deletePages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool isOther = m_builtIn != m_language->language(); // the first language is set before anything is built
    if (event->type() == QEvent::LanguageChange && m_stack && isOther && !m_rebuildPending) {
        m_rebuildPending = true;
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    if (event)
        QMainWindow::resizeEvent(event);
    const bool folded = width() < FoldBelow;
    m_navigation->setFolded(folded);
    m_left->setFixedWidth(folded ? Navigation::FoldedWidth : Navigation::Width);
    m_options->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A field that still has the focus is finished first, so that what was typed is saved.
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    Preferences::setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace recp
