#include "app/cli/command.h"

#include "app/models/own_checklist.h"
#include "core/exchange/audit_json.h"
#include "core/exchange/samples.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace recp::cli
{

namespace
{

const QLatin1String SamplePrefix("sample:");

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isSample(const QString &name)
{
    return name.startsWith(SamplePrefix);
}

/// A path rather than an id: it says so by its form, or a file of that name is there.
bool isFile(const QString &name)
{
    static const QRegularExpression id(QStringLiteral("^[0-9a-fA-F-]{1,36}$"));
    if (name.contains(u'/') || name.contains(u'\\') || name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return true;
    return !id.match(name).hasMatch() && QFileInfo(name).isFile();
}

} // namespace

Command::Command(Language language, QStringList arguments, QHash<QString, QString> options)
    : m_texts(language), m_arguments(std::move(arguments)), m_options(std::move(options))
{
}

QString Command::text(const char *source, const QStringList &arguments) const
{
    return fillIn(m_texts("cli", source), arguments);
}

void Command::readCatalogAhead()
{
    m_ahead = std::async(std::launch::async, [] { return Catalog::load(); });
}

Result<const Catalog *> Command::catalog()
{
    if (!m_catalog) {
        Result<Catalog> loaded = m_ahead.valid() ? m_ahead.get() : Catalog::load();
        if (!loaded)
            return loaded.error();
        m_catalog = std::move(*loaded);
        RECP_TRY(applyChecklist());
    }
    return &*m_catalog;
}

Result<void> Command::applyChecklist()
{
    const QString file = option(QStringLiteral("checklist"));
    if (!file.isEmpty()) {
        const auto list = readChecklistFile(file, *m_catalog);
        if (!list)
            return list.error();
        m_catalog = m_catalog->withChecklist(*list);
    } else if (m_workspace) {
        // One that no longer fits the program's questions is left out; the page of options says why.
        if (const auto list = ownChecklist(*m_workspace, *m_catalog); list && *list)
            m_catalog = m_catalog->withChecklist(**list);
    }
    return {};
}

Result<Workspace *> Command::workspace()
{
    if (!m_workspace) {
        const QString path = option(QStringLiteral("db"));
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path.isEmpty() ? defaultWorkspacePath() : path);
        if (!opened)
            return opened.error();
        m_workspace = std::move(*opened);
    }
    return m_workspace.get();
}

Result<AuditDocument> Command::audit(const QString &name)
{
    if (isSample(name))
        return loadSample(name.mid(SamplePrefix.size()));
    if (isFile(name))
        return readAuditFile(name);
    const Result<Id> id = storedAudit(name);
    if (!id)
        return id.error();
    return m_workspace->audit(*id);
}

Result<Id> Command::storedAudit(const QString &name)
{
    if (isSample(name) || isFile(name))
        return Id();
    const Result<Workspace *> opened = workspace();
    if (!opened)
        return opened.error();
    return (*opened)->auditByPrefix(name);
}

Result<QString> Command::passphrase() const
{
    if (!has(QStringLiteral("passphrase-file")))
        return QString();
    const QString path = option(QStringLiteral("passphrase-file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {path}, file.errorString()};
    QString line = QString::fromUtf8(file.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{QT_TRANSLATE_NOOP("errors", "The passphrase is empty."), {}, {}};
    return line;
}

void Command::print(const QString &line) const
{
    write(stdout, line.toUtf8() + '\n');
}

void Command::printJson(const QByteArray &json) const
{
    write(stdout, json);
}

ExitCode Command::fail(const Error &error) const
{
    write(stderr, m_texts.error(error).simplified().toUtf8() + '\n');
    return Failed;
}

ExitCode Command::fail(const char *sentence, const QStringList &arguments, ExitCode code) const
{
    fail(Error{sentence, arguments, {}});
    return code;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    if (path == u"-") {
        write(stdout, content);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{QT_TRANSLATE_NOOP("errors", "The file %1 could not be written."), {path}, file.errorString()};
    return {};
}

} // namespace recp::cli
