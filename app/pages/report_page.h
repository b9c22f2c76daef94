#pragma once

#include "app/models/audit_session.h"
#include "app/pages/page.h"
#include "core/report/visit_papers.h"

#include <QFutureWatcher>
#include <QByteArray>

class QBuffer;
class QLabel;
class QMenu;
class QPdfDocument;
class QPdfView;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace recp {

class SegmentedControl;
class Panel;

/// The report as it will be printed, in the language chosen for it, and the way out of the house: PDF, data, closing.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(AuditSession &session, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override;
    QList<KeyHint> keyHints() const override;
    void activate() override;

signals:
    void previewReady();

private:
    QWidget *buildPreview();
    QWidget *buildSide();
    Language chosenLanguage() const;
    void documentChanged();
    void render();
    void cancel();
    void showRendered();
    void fillMissing();
    void fillClosing();
    QMenu *buildPapers(QWidget *parent);
    void exportPdf();
    void exportPaper(report::VisitPaper paper);
    void exportData();
    void closeOrReopen();

    AuditSession &m_session;
    QFutureWatcher<Result<QByteArray>> m_watcher;
    QByteArray m_pdf;
    QBuffer *m_buffer;
    QPdfDocument *m_document;
    bool m_stale = true;
    bool m_again = false;
    bool m_dropped = false;

    QWidget *m_tools = nullptr;
    SegmentedControl *m_language = nullptr;
    QPdfView *m_view = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_exportPdf = nullptr;
    Panel *m_missing = nullptr;
    QVBoxLayout *m_missingList = nullptr;
    QLabel *m_closing = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace recp
