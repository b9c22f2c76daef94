#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recp::cli
{

namespace
{

QJsonObject describe(const AuditSummary &audit)
{
    return {{"id", toText(audit.auditId)},
            {"title", audit.title},
            {"enterprise", audit.enterprise},
            {"enterprise_id", toText(audit.enterpriseId)},
            {"park", audit.park},
            {"sector_code", audit.sectorCode},
            {"period_from", audit.periodFrom.toString(Qt::ISODate)},
            {"period_to", audit.periodTo.toString(Qt::ISODate)},
            {"closed", audit.closed},
            {"solutions", audit.solutions},
            {"implemented", audit.implemented}};
}

QJsonObject describe(const EnterpriseSummary &enterprise)
{
    return {{"id", toText(enterprise.id)},
            {"name", enterprise.name},
            {"park", enterprise.park},
            {"province", enterprise.province},
            {"sector_code", enterprise.sectorCode},
            {"audits", enterprise.audits}};
}

template <class T> QJsonArray describeAll(const std::vector<T> &all)
{
    QJsonArray array;
    for (const T &one : all)
        array.append(describe(one));
    return array;
}

void printAudit(const Command &command, const AuditSummary &audit)
{
    const QLocale &locale = command.texts().locale();
    const QString period = audit.periodFrom.isValid() && audit.periodTo.isValid()
                               ? locale.toString(audit.periodFrom, QLocale::ShortFormat) + u'–'
                                     + locale.toString(audit.periodTo, QLocale::ShortFormat)
                               : QString();
    command.print(QStringList{toText(audit.auditId), audit.enterprise, audit.title, period}.join(u'\t'));
}

ExitCode run(Command &command)
{
    const Result<Workspace *> workspace = command.workspace();
    if (!workspace)
        return command.fail(workspace.error());
    const Result<std::vector<AuditSummary>> audits = (*workspace)->audits();
    if (!audits)
        return command.fail(audits.error());
    const Result<std::vector<EnterpriseSummary>> enterprises = (*workspace)->enterprises();
    if (!enterprises)
        return command.fail(enterprises.error());
    if (command.has(QStringLiteral("json"))) {
        const QJsonObject all{{"audits", describeAll(*audits)}, {"enterprises", describeAll(*enterprises)}};
        command.printJson(QJsonDocument(all).toJson());
        return Done;
    }
    for (const AuditSummary &audit : *audits)
        printAudit(command, audit);
    for (const EnterpriseSummary &enterprise : *enterprises) {
        if (enterprise.audits == 0)
            command.print(QStringList{toText(enterprise.id), enterprise.name,
                                      command.text(QT_TRANSLATE_NOOP("cli", "no audit yet"))}
                              .join(u'\t'));
    }
    if (audits->empty() && enterprises->empty())
        command.print(command.text(QT_TRANSLATE_NOOP("cli", "There is no audit yet.")));
    return Done;
}

} // namespace

Verb listVerb()
{
    return {"list",
            "",
            QT_TRANSLATE_NOOP("cli", "Lists the audits and enterprises with their ids."),
            0,
            0,
            {{"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answers in JSON.")}},
            run};
}

} // namespace recp::cli
