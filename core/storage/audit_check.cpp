#include "core/storage/audit_check.h"

#include "core/storage/change_log.h"

namespace recp {

Result<QStringList> checkAudit(const QSqlDatabase &db, const AuditDocument &document, Attachments &attachments)
{
    QStringList findings;
    auto check = sql::run(db, QStringLiteral("PRAGMA quick_check(10)"));
    while (check && check->next()) {
        if (const QString line = check->value(0).toString(); line != QLatin1String("ok"))
            findings += QStringLiteral("file: ") + line;
    }
    auto keys = sql::run(db, QStringLiteral("PRAGMA foreign_key_check"));
    while (keys && keys->next())
        findings += QStringLiteral("foreign key: %1 row %2").arg(keys->value(0).toString(), keys->value(1).toString());

    const ChangeLog log(db);
    const auto broken = log.brokenLines();
    if (!broken)
        return broken.error();
    for (int line : *broken)
        findings += QStringLiteral("change log: line %1 does not follow from the one before").arg(line);

    std::vector<std::pair<QString, QString>> rows{{QStringLiteral("audit"), toText(document.audit.id)},
                                                  {QStringLiteral("enterprise"), toText(document.enterprise.id)}};
    const auto addRows = [&](const char *table, const auto &all) {
        for (const auto &row : all)
            rows.emplace_back(QString::fromLatin1(table), toText(row.id));
    };
    if (document.park)
        rows.emplace_back(QStringLiteral("park"), toText(document.park->id));
    addRows("flow", document.flows);
    addRows("meter", document.meters);
    addRows("equipment", document.equipment);
    addRows("process_step", document.steps);
    addRows("step_flow", document.stepFlows);
    addRows("flow_record", document.records);
    addRows("solution", document.solutions);
    addRows("estimate", document.estimates);
    addRows("check_answer", document.answers);
    addRows("finding", document.findings);
    addRows("photo", document.photos);
    addRows("measurement", document.measurements);
    addRows("implementation_event", document.events);
    for (const auto &[table, row] : rows) {
        const auto matches = log.matches(table, row);
        if (!matches)
            return matches.error();
        if (!*matches)
            findings += QStringLiteral("%1 %2: changed outside the program").arg(table, row);
    }
    const auto missing = log.missingRows();
    if (!missing)
        return missing.error();
    for (const auto &[table, row] : *missing)
        findings += QStringLiteral("%1 %2: removed outside the program").arg(table, row);
    for (const AttachmentUse &use : attachmentsOf(document)) {
        if (const auto whole = attachments.isWhole(use.hash); !whole || !*whole)
            findings += QStringLiteral("attachment %1 of %2: missing or changed").arg(use.hash.left(12), use.owner);
    }
    return findings;
}

} // namespace recp
