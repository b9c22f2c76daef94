#include "app/pages/report_page.h"

#include "app/models/audit_files.h"
#include "app/printing/report_pdf.h"
#include "app/widgets/ask.h"
#include "app/widgets/buttons.h"
#include "app/widgets/panel.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/words.h"
#include "core/analysis/frozen.h"
#include "core/report/audit_report.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace recp {

namespace {

/// Away from the window, on a copy of the document.
Result<QByteArray> makePdf(const AuditDocument &document, const Catalog &catalog, Language language)
{
    AuditResults results = computeResults(document, catalog);
    return reportPdf(report::makeAuditReport(document, results, catalog, language));
}

} // namespace

ReportPage::ReportPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_buffer(new QBuffer(this)), m_document(new QPdfDocument(this))
{
    setObjectName(QStringLiteral("reportPage"));
    m_tools = new QWidget(this);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    m_language = new SegmentedControl(m_tools);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->addSegment(QString::fromUtf8("Tiếng Việt"), QStringLiteral("reportVi"));
    m_language->addSegment(QStringLiteral("English"), QStringLiteral("reportEn"));
    m_language->setChosen(windowLanguage() == Language::English ? 1 : 0);
    connect(m_language, &SegmentedControl::chosen, this, [this] { documentChanged(); });
    m_exportPdf = accentButton(tr("Export PDF"), "export", m_tools);
    m_exportPdf->setObjectName(QStringLiteral("exportPdf"));
    connect(m_exportPdf, &QPushButton::clicked, this, &ReportPage::exportPdf);
    QPushButton *papers = plainButton(tr("Papers for the visit"), nullptr, m_tools);
    papers->setObjectName(QStringLiteral("visitPapers"));
    papers->setMenu(buildPapers(papers));
    tools->addWidget(papers);
    tools->addWidget(m_language);
    tools->addWidget(m_exportPdf);
    m_tools->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildPreview(), 1);
    layout->addWidget(buildSide());
    connect(&m_watcher, &QFutureWatcher<Result<QByteArray>>::finished, this, &ReportPage::showRendered);
    connect(&m_session, &AuditSession::changed, this, &ReportPage::documentChanged);
}

ReportPage::~ReportPage()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    m_view->setDocument(nullptr);
}

QString ReportPage::title() const
{
    return tr("Report");
}

QString ReportPage::subtitle() const
{
    const int pages = m_document->pageCount();
    return m_pdf.isEmpty() ? QString() : tr("%n page(s)", nullptr, pages);
}

QWidget *ReportPage::headerTools()
{
    return m_tools;
}

QList<KeyHint> ReportPage::keyHints() const
{
    return {{QStringLiteral("Ctrl E"), tr("export the audit's data")},
            {QStringLiteral("Ctrl L"), tr("what is missing")},
            {QStringLiteral("PgUp PgDn"), tr("leaf through")}};
}

QWidget *ReportPage::buildPreview()
{
    auto *panel = new Panel({}, this);
    panel->setFlush(true);
    m_progress = new QProgressBar(panel);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The report is being made"));
    m_view = new QPdfView(panel);
    m_view->setObjectName(QStringLiteral("preview"));
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(m_document);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 8, 4);
    m_state = new QLabel(panel);
    m_state->setObjectName(QStringLiteral("reportState"));
    m_state->setProperty("role", QStringLiteral("secondary"));
    m_state->setWordWrap(true);
    m_cancel = linkButton(tr("Cancel"), panel);
    m_cancel->setObjectName(QStringLiteral("cancelReport"));
    connect(m_cancel, &QPushButton::clicked, this, &ReportPage::cancel);
    line->addWidget(m_state, 1);
    line->addWidget(m_cancel);
    panel->content()->setSpacing(0);
    panel->content()->addWidget(m_progress);
    panel->content()->addLayout(line);
    panel->content()->addWidget(m_view, 1);
    m_progress->hide();
    m_cancel->hide();
    return panel;
}

QWidget *ReportPage::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(300);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_missing = new Panel(tr("Before handing over"), side);
    auto *area = new QScrollArea(m_missing);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(area);
    inside->setObjectName(QStringLiteral("scrolled"));
    m_missingList = new QVBoxLayout(inside);
    m_missingList->setContentsMargins(0, 0, 4, 0);
    m_missingList->setSpacing(2);
    area->setWidget(inside);
    m_missing->content()->addWidget(area, 1);

    auto *data = new Panel(tr("Data"), side);
    auto *about = new QLabel(tr("The whole audit as one file, for another computer or another program."), data);
    about->setWordWrap(true);
    about->setProperty("role", QStringLiteral("secondary"));
    QPushButton *exportJson = plainButton(tr("Export data"), "export", data);
    exportJson->setObjectName(QStringLiteral("exportData"));
    connect(exportJson, &QPushButton::clicked, this, &ReportPage::exportData);
    data->content()->addWidget(about);
    data->content()->addWidget(exportJson, 0, Qt::AlignLeft);

    auto *closing = new Panel(tr("Closing"), side);
    m_closing = new QLabel(closing);
    m_closing->setObjectName(QStringLiteral("closingState"));
    m_closing->setWordWrap(true);
    m_closing->setProperty("role", QStringLiteral("secondary"));
    m_close = plainButton(QString(), "lock", closing);
    m_close->setObjectName(QStringLiteral("closeAudit"));
    connect(m_close, &QPushButton::clicked, this, &ReportPage::closeOrReopen);
    closing->content()->addWidget(m_closing);
    closing->content()->addWidget(m_close, 0, Qt::AlignLeft);
    layout->addWidget(m_missing, 1);
    layout->addWidget(data);
    layout->addWidget(closing);
    return side;
}

Language ReportPage::chosenLanguage() const
{
    return m_language->chosenIndex() == 1 ? Language::English : Language::Vietnamese;
}

void ReportPage::activate()
{
    fillMissing();
    fillClosing();
    if (m_stale)
        render();
}

/// The preview follows while it is looked at; else it is made when next looked at.
void ReportPage::documentChanged()
{
    m_stale = true;
    if (!isVisible() || !m_session.isOpen())
        return;
    fillMissing();
    fillClosing();
    render();
}

void ReportPage::render()
{
    if (!m_session.isOpen())
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        m_progress->show();
        m_cancel->show();
        return;
    }
    m_stale = m_again = m_dropped = false;
    m_progress->show();
    m_cancel->show();
    m_state->setText(tr("The report is being made…"));
    m_watcher.setFuture(QtConcurrent::run(makePdf, m_session.document(), std::cref(m_session.catalog()), chosenLanguage()));
}

/// What is being made cannot be stopped half-way; it is dropped when it comes.
void ReportPage::cancel()
{
    m_dropped = true;
    m_again = false;
    m_stale = true;
    m_progress->hide();
    m_cancel->hide();
    m_state->setText(tr("The preview was cancelled. It is made again when the page is opened."));
}

void ReportPage::showRendered()
{
    if (m_again) {
        render();
        return;
    }
    if (m_dropped)
        return;
    m_progress->hide();
    m_cancel->hide();
    const Result<QByteArray> made = m_watcher.result();
    if (!made) {
        m_state->setText(sentenceOf(made.error()));
        return;
    }
    m_pdf = *made;
    m_document->close();
    m_buffer->close();
    m_buffer->setData(m_pdf);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer);
    m_state->setText(m_session.isReadOnly() ? tr("The final report, as the audit was closed.")
                                            : tr("A draft until the audit is closed."));
    emit headerChanged();
    emit previewReady();
}

void ReportPage::fillMissing()
{
    while (QLayoutItem *item = m_missingList->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
    const std::vector<Issue> &issues = m_session.results().issues;
    QWidget *parent = m_missingList->parentWidget();
    m_missing->setAside(issues.empty() ? QString() : tr("%n point(s)", nullptr, static_cast<int>(issues.size())));
    for (const Issue &issue : issues) {
        auto *sentence = new QLabel(sentenceOf(issue), parent);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        QPushButton *go = linkButton(tr("Take me there"), parent);
        go->setObjectName(QStringLiteral("takeMeThere"));
        go->setAccessibleName(tr("Take me there: %1").arg(sentence->text()));
        connect(go, &QPushButton::clicked, this,
                [this, issue] { emit stepRequested(issue.subject, int(issue.step), issue.field); });
        m_missingList->addWidget(sentence);
        m_missingList->addWidget(go, 0, Qt::AlignLeft);
    }
    if (issues.empty()) {
        auto *none = new QLabel(tr("Nothing is missing."), parent);
        none->setProperty("role", QStringLiteral("secondary"));
        m_missingList->addWidget(none);
    }
    m_missingList->addStretch(1);
}

void ReportPage::fillClosing()
{
    const bool closed = m_session.isReadOnly();
    const QDateTime at = m_session.document().audit.closedAt.toLocalTime();
    m_closing->setText(closed ? tr("Closed on %1. Its results are frozen; plan and status still change.").arg(dateText(at.date()))
                              : tr("Closing keeps a copy of all results, so that later factors and prices change nothing of them."));
    m_close->setText(closed ? tr("Reopen the audit") : tr("Close the audit"));
    m_close->setAccessibleName(m_close->text());
}

void ReportPage::exportPdf()
{
    const QString name = proposedFileName(m_session.document(), QStringLiteral("pdf"));
    const QString file = Ask::saveFile(this, tr("Export the report"), name, tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    Result<QByteArray> pdf = m_pdf;
    if (m_stale || m_pdf.isEmpty() || m_watcher.isRunning())
        pdf = makePdf(m_session.document(), m_session.catalog(), chosenLanguage());
    const Result<void> written = pdf ? writeWholeFile(*pdf, file) : Result<void>(pdf.error());
    emit noticed(written ? tr("Exported to %1").arg(file) : sentenceOf(written.error()));
}

/// One action a paper, named in the window's language.
QMenu *ReportPage::buildPapers(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (report::VisitPaper paper : report::allVisitPapers()) {
        QAction *action = menu->addAction(QCoreApplication::translate("report", report::name(paper)));
        action->setObjectName(QStringLiteral("paper_") + report::key(paper));
        connect(action, &QAction::triggered, this, [this, paper] { exportPaper(paper); });
    }
    return menu;
}

void ReportPage::exportPaper(report::VisitPaper paper)
{
    const AuditDocument &document = m_session.document();
    const QString what = Texts(chosenLanguage())("report", report::name(paper));
    const QString file = Ask::saveFile(this, QCoreApplication::translate("report", report::name(paper)),
                                       proposedFileName(document, QStringLiteral("pdf"), what), tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    const Result<void> written =
        writeReportPdf(report::makeVisitPaper(paper, document, m_session.results(), m_session.catalog(), chosenLanguage()), file);
    emit noticed(written ? tr("Exported to %1").arg(file) : sentenceOf(written.error()));
}

void ReportPage::exportData()
{
    const QString name = proposedFileName(m_session.document(), QStringLiteral("json"));
    const QString file = Ask::saveFile(this, tr("Export the audit"), name, tr("Audit files (*.json)"));
    if (file.isEmpty())
        return;
    const Result<void> written = exportAuditFile(m_session.document(), file);
    emit noticed(written ? tr("Exported to %1").arg(file) : sentenceOf(written.error()));
}

void ReportPage::closeOrReopen()
{
    Audit audit = m_session.document().audit;
    if (m_session.isReadOnly()) {
        audit.closedAt = {};
        audit.frozen = {};
    } else {
        audit.closedAt = QDateTime::currentDateTimeUtc();
        audit.frozen = freeze(m_session.document(), m_session.finishedResults());
    }
    m_session.saveAudit(audit);
}

} // namespace recp
