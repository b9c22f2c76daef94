#include "app/models/audit_files.h"

#include "core/exchange/audit_json.h"
#include "core/exchange/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace recp {

Result<Id> importAuditFile(Workspace &workspace, const QString &path)
{
    const auto document = readAuditFile(path);
    if (!document)
        return document.error();
    RECP_TRY(workspace.save(*document));
    return document->audit.id;
}

Result<void> writeWholeFile(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{QT_TRANSLATE_NOOP("errors", "The file %1 could not be written."), {path}, file.errorString()};
    return {};
}

Result<void> exportAuditFile(const AuditDocument &document, const QString &path)
{
    return writeWholeFile(toJson(document), path);
}

Result<Id> storeSample(Workspace &workspace, const QString &name)
{
    const auto document = loadSample(name.isEmpty() ? QStringLiteral("default") : name);
    if (!document)
        return document.error();
    if (!workspace.audit(document->audit.id))
        RECP_TRY(workspace.save(*document));
    return document->audit.id;
}

QString proposedFileName(const AuditDocument &document, const QString &ending, const QString &what)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString name = document.enterprise.name.isEmpty() ? document.audit.title : document.enterprise.name;
    name.replace(refused, QStringLiteral(" "));
    QStringList parts{name.simplified().left(80)};
    if (document.audit.periodTo.isValid())
        parts += QString::number(document.audit.periodTo.year());
    parts += what;
    parts.removeAll(QString());
    return (parts.isEmpty() ? QStringLiteral("RECP") : parts.join(u' ')) + u'.' + ending;
}

} // namespace recp
