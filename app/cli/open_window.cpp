#include "app/cli/open_window.h"

#include "app/shell/main_window.h"
#include "app/shell/preferences.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QTimer>

namespace recp::cli
{

namespace
{

const QString Open = QStringLiteral("open");

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

/// The audit to open: a sample or a file is taken into the workspace once, by its id.
Result<Id> auditToOpen(Command &command, Workspace &workspace, const QString &name)
{
    const Result<Id> stored = command.storedAudit(name);
    if (!stored || !stored->isNull())
        return stored;
    const Result<AuditDocument> document = command.audit(name);
    if (!document)
        return document.error();
    if (!workspace.audit(document->audit.id))
        RECP_TRY(workspace.save(*document));
    return document->audit.id;
}

/// A window that says in one sentence why the program can't work.
int explain(const Command &command, const Error &error)
{
    const QString title = command.text(QT_TRANSLATE_NOOP("cli", "The data can't be opened"));
    const QString close = command.text(QT_TRANSLATE_NOOP("cli", "Close"));
    command.fail(error);
    EmptyState window(command.texts().error(error), close);
    window.setWindowTitle(title);
    QObject::connect(&window, &EmptyState::actionChosen, &window, &QWidget::close);
    window.resize(560, 320);
    window.show();
    QApplication::exec();
    return Failed;
}

} // namespace

int openWindow(Command &command, int &argc, char **argv)
{
    if (!hasDisplay())
        return command.fail(QT_TRANSLATE_NOOP(
            "errors", "There is no display to open the window on; --help lists what works without one."));
    command.readCatalogAhead();
    QApplication application(argc, argv);
    applyTheme(application, Preferences::theme());
    const auto workspace = command.workspace();
    if (!workspace)
        return explain(command, workspace.error());
    const auto catalog = command.catalog(); // after the workspace, whose checklist it carries
    if (!catalog)
        return explain(command, catalog.error());
    Id audit;
    if (command.has(Open)) {
        const Result<Id> found = auditToOpen(command, **workspace, command.option(Open));
        if (!found)
            return explain(command, found.error());
        audit = *found;
    }
    MainWindow window(**workspace, **catalog);
    if (command.has(QStringLiteral("lang")))
        window.setLanguage(command.language());
    if (!audit.isNull())
        window.openAudit(audit);
    window.show();
    if (command.has(QStringLiteral("quit-after-start"))) // for measuring the start: ends when the first page is shown
        QTimer::singleShot(0, qApp, [] { QTimer::singleShot(0, qApp, &QApplication::quit); });
    return QApplication::exec();
}

} // namespace recp::cli
