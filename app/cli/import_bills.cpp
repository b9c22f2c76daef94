#include "app/cli/import_bills.h"

#include "core/exchange/load_profile_file.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recp::cli
{

namespace
{

constexpr std::size_t ShownRows = 50; ///< rejected rows that are written out; all of them are in --rejected and --json

/// What the files of one call come to.
struct Outcome {
    std::vector<BillImport> imports;
    std::vector<Error> errors; ///< of files that gave nothing
    int accepted = 0;
    int rejected = 0;
    int alreadyThere = 0;
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {QFileInfo(path).fileName()}, file.errorString()};
    return file.read(bill_limits::FileBytes + 1);
}

/// The flow of --flow in the place of the mapping's.
Result<void> chooseFlow(const Command &command, const AuditDocument &document, BillMapping &mapping)
{
    const QString wanted = command.option(QStringLiteral("flow"));
    if (wanted.isEmpty())
        return {};
    for (const Flow &flow : document.flows) {
        if (flow.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            mapping.flow = BillFlow{flow.resource, flow.direction, flow.carrier, flow.name};
            return {};
        }
    }
    return Error{QT_TRANSLATE_NOOP("errors", "The enterprise has no flow “%1”."), {shownCell(wanted)}, {}};
}

Result<BillImport> importFile(const Command &command, const QString &path, const AuditDocument &document)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.error();
    const QString name = command.option(QStringLiteral("mapping"));
    Result<BillMapping> mapping = readBillMapping(name.isEmpty() ? usualBillMapping(*content) : name);
    if (!mapping)
        return mapping.error();
    RECP_TRY(chooseFlow(command, document, *mapping));
    const Result<BillTable> table = readBillTable(*content, QFileInfo(path).fileName(), *mapping);
    if (!table)
        return table.error();
    return importBills(*table, *mapping, document, command.language());
}

/// Reads every file; `document` grows by what was taken, so that a bill in two files counts once.
Outcome importAll(const Command &command, AuditDocument &document)
{
    Outcome outcome;
    for (const QString &path : command.arguments()) {
        Result<BillImport> import = importFile(command, path, document);
        if (!import) {
            outcome.errors.push_back(import.error());
            continue;
        }
        if (import->newFlow && !import->records.empty())
            document.flows.push_back(import->flow);
        document.records.insert(document.records.end(), import->records.begin(), import->records.end());
        outcome.accepted += import->accepted;
        outcome.rejected += static_cast<int>(import->rejected.size());
        outcome.alreadyThere += static_cast<int>(std::count_if(import->rejected.begin(), import->rejected.end(),
                                                               [](const RejectedRow &row) { return row.alreadyThere; }));
        outcome.imports.push_back(std::move(*import));
    }
    return outcome;
}

Result<void> store(Command &command, const Outcome &outcome)
{
    const Result<Workspace *> workspace = command.workspace();
    if (!workspace)
        return workspace.error();
    std::vector<Flow> flows;
    std::vector<FlowRecord> records;
    for (const BillImport &import : outcome.imports) {
        records.insert(records.end(), import.records.begin(), import.records.end());
        if (!import.profile && (import.records.empty() || !import.newFlow))
            continue;
        // Several files may be of one flow: each adds to the profile of those before.
        auto flow = std::find_if(flows.begin(), flows.end(), [&](const Flow &each) { return each.id == import.flow.id; });
        if (flow == flows.end())
            flow = flows.insert(flows.end(), import.flow);
        RECP_TRY(attachLoadProfile(**workspace, import, *flow));
    }
    return (*workspace)->save(flows, records);
}

QString plainSum(const BillImport &import, std::optional<double> FlowRecord::*amount, double factor, const QLocale &locale)
{
    double sum = 0;
    bool any = false;
    for (const FlowRecord &record : import.records) {
        any = any || (record.*amount);
        sum += (record.*amount).value_or(0) * factor;
    }
    return any ? formatNumber(sum, locale, 6) : QStringLiteral("–");
}

void printImport(const Command &command, const BillImport &import, const QString &currency)
{
    const QLocale &locale = command.texts().locale();
    const QString place = import.sheet.isEmpty() ? import.file : QStringLiteral("%1 [%2]").arg(import.file, shownCell(import.sheet));
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "%1: flow “%2”, rows accepted: %3, rejected: %4, left out: %5; records: %6."),
                               {place, import.flow.name, QString::number(import.accepted), QString::number(import.rejected.size()),
                                QString::number(import.leftOut), QString::number(import.records.size())}));
    const Unit *unit = findUnitByKey(import.flow.unit);
    QDate from, to;
    for (const FlowRecord &record : import.records) {
        from = from.isValid() ? std::min(from, record.from) : record.from;
        to = to.isValid() ? std::max(to, record.to) : record.to;
    }
    if (from.isValid() && unit)
        command.print(command.text(QT_TRANSLATE_NOOP("cli", "  %1 to %2: %3 %4, %5 %6"),
                                   {locale.toString(from, QLocale::ShortFormat), locale.toString(to, QLocale::ShortFormat),
                                    plainSum(import, &FlowRecord::quantity, 1 / unit->factor, locale), unitLabel(*unit, locale, currency),
                                    plainSum(import, &FlowRecord::cost, 1, locale), currency}));
    for (const Error &note : import.notes)
        command.print(QStringLiteral("  ") + command.texts().error(note));
    for (std::size_t i = 0; i < std::min(import.rejected.size(), ShownRows); ++i) {
        const RejectedRow &row = import.rejected[i];
        const QString reason = command.texts().error(row.reason);
        const QString number = QString::number(row.row);
        command.print(row.column.isEmpty()
                          ? command.text(QT_TRANSLATE_NOOP("cli", "  %1, row %2: %3"), {import.file, number, reason})
                          : command.text(QT_TRANSLATE_NOOP("cli", "  %1, row %2, column “%3”: %4"), {import.file, number, row.column, reason}));
    }
    if (import.rejected.size() > ShownRows)
        command.print(command.text(QT_TRANSLATE_NOOP("cli", "  and %1 rejected rows more; --rejected FILE writes them all."),
                                   {QString::number(import.rejected.size() - ShownRows)}));
}

QJsonObject describe(const Command &command, const BillImport &import)
{
    QJsonArray rejected, notes, records;
    for (const RejectedRow &row : import.rejected)
        rejected.append(QJsonObject{{"row", row.row},
                                    {"column", row.column},
                                    {"reason", command.texts().error(row.reason)},
                                    {"already_there", row.alreadyThere}});
    for (const Error &note : import.notes)
        notes.append(command.texts().error(note));
    for (const FlowRecord &record : import.records)
        records.append(QJsonObject{{"id", toText(record.id)}, {"from", record.from.toString(Qt::ISODate)}, {"to", record.to.toString(Qt::ISODate)}});
    return {{"file", import.file},
            {"sheet", import.sheet},
            {"flow", QJsonObject{{"id", toText(import.flow.id)}, {"name", import.flow.name}, {"new", import.newFlow}}},
            {"accepted", import.accepted},
            {"left_out", import.leftOut},
            {"records", records},
            {"rejected", rejected},
            {"notes", notes}};
}

void print(const Command &command, const Outcome &outcome, const QString &currency)
{
    if (!command.has(QStringLiteral("json"))) {
        for (const BillImport &import : outcome.imports)
            printImport(command, import, currency);
        command.print(command.text(QT_TRANSLATE_NOOP("cli", "Rows accepted: %1, rejected: %2."),
                                   {QString::number(outcome.accepted), QString::number(outcome.rejected)}));
        return;
    }
    QJsonArray files, errors;
    for (const BillImport &import : outcome.imports)
        files.append(describe(command, import));
    for (const Error &error : outcome.errors)
        errors.append(command.texts().error(error));
    command.printJson(QJsonDocument(QJsonObject{{"accepted", outcome.accepted}, {"rejected", outcome.rejected}, {"files", files}, {"errors", errors}}).toJson());
}

} // namespace

ExitCode importBillFiles(Command &command)
{
    const QString name = command.option(QStringLiteral("audit"));
    const Result<Id> stored = command.storedAudit(name);
    if (!stored)
        return command.fail(stored.error());
    if (stored->isNull())
        return command.fail(QT_TRANSLATE_NOOP("errors", "“%1” is not stored; import the audit first, then its bills."), {name});
    Result<AuditDocument> document = command.audit(name);
    if (!document)
        return command.fail(document.error());
    const Outcome outcome = importAll(command, *document);
    if (const Result<void> saved = store(command, outcome); !saved)
        return command.fail(saved.error());
    if (const QString path = command.option(QStringLiteral("rejected")); !path.isEmpty()) {
        if (const auto written = writeFile(path, rejectedRowsCsv(outcome.imports, command.texts())); !written)
            return command.fail(written.error());
    }
    print(command, outcome, document->audit.currency);
    for (const Error &error : outcome.errors)
        command.fail(error);
    // Rows that are there already were taken before: the same file a second time is no failure.
    const bool nothingTaken = outcome.accepted == 0 && outcome.alreadyThere == 0 && outcome.rejected > 0;
    if (nothingTaken && outcome.errors.empty())
        return command.fail(QT_TRANSLATE_NOOP("errors", "No row could be taken."));
    return outcome.errors.empty() ? Done : Failed;
}

} // namespace recp::cli
