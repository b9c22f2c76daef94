#include "core/exchange/audit_exchange.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace recp {

namespace {

/// For looking only: a mark that is never kept.
const ChangeMark NoMark{QStringLiteral("-"), 1};

QString fileNameOf(const Workspace &workspace)
{
    return workspace.path().section(QLatin1Char('/'), -1);
}

Result<AuditVersions> storedVersions(const Workspace &workspace, const Id &enterpriseId, const Id &auditId)
{
    const auto states = workspace.rowStates(enterpriseId, auditId);
    if (!states)
        return states.error();
    AuditVersions versions;
    for (const RowState &state : *states) {
        auto version = rowVersionFromJson(QJsonDocument::fromJson(state.state).object(), state.row, fileNameOf(workspace));
        if (!version)
            return version.error();
        versions[state.row] = std::move(*version);
    }
    return versions;
}

/// The states of rows whose version is another now.
std::vector<RowState> changedStates(const AuditVersions &before, const AuditVersions &after, const Id &enterpriseId, const Id &auditId)
{
    std::vector<RowState> states;
    for (const auto &[row, version] : after) {
        const auto at = before.find(row);
        if (at == before.end() || at->second != version)
            states.push_back({isOfEnterprise(row) ? enterpriseId : auditId, row, QJsonDocument(toJson(version)).toJson(QJsonDocument::Compact)});
    }
    return states;
}

/// What this file has of the audit: the audit, or, of an audit it does not have, what another one shows of the enterprise.
struct Here {
    AuditDocument document;
    RowFields rows;
    bool hasAudit = false;
};

Result<Here> whatIsHere(const Workspace &workspace, const AuditDocument &theirs)
{
    Here here;
    const auto audits = workspace.auditsOf(theirs.enterprise.id);
    if (!audits)
        return audits.error();
    const auto same = std::find_if(audits->begin(), audits->end(), [&](const AuditSummary &audit) { return audit.auditId == theirs.audit.id; });
    here.hasAudit = same != audits->end();
    if (!here.hasAudit) {
        if (const auto elsewhere = workspace.audit(theirs.audit.id); elsewhere)
            return Error{QT_TRANSLATE_NOOP("errors", "This audit belongs to “%1” here and to “%2” in the file: they can't be merged."),
                         {elsewhere->enterprise.name, theirs.enterprise.name}, {}};
        if (audits->empty())
            return here;
    }
    auto document = workspace.audit(here.hasAudit ? theirs.audit.id : audits->front().auditId);
    if (!document)
        return document.error();
    here.document = std::move(*document);
    here.rows = rowsOf(here.document);
    if (here.hasAudit)
        return here;
    std::erase_if(here.rows, [](const auto &row) { return !isOfEnterprise(row.first); });
    AuditDocument enterpriseOnly;
    enterpriseOnly.enterprise = here.document.enterprise;
    enterpriseOnly.flows = std::move(here.document.flows);
    enterpriseOnly.records = std::move(here.document.records);
    enterpriseOnly.meters = std::move(here.document.meters);
    enterpriseOnly.equipment = std::move(here.document.equipment);
    enterpriseOnly.steps = std::move(here.document.steps);
    enterpriseOnly.stepFlows = std::move(here.document.stepFlows);
    here.document = std::move(enterpriseOnly);
    return here;
}

/// Each file's programmes are its own: the park keeps the one it has here.
Result<void> keepProgramme(const Workspace &workspace, AuditDocument &document)
{
    if (!document.park)
        return {};
    const auto parks = workspace.parks();
    if (!parks)
        return parks.error();
    for (const Park &park : *parks) {
        if (park.id == document.park->id)
            document.park->programmeId = park.programmeId;
    }
    return {};
}

Result<void> storeAttachments(Workspace &workspace, const AuditBundle &bundle)
{
    for (const BundleAttachment &attachment : bundle.attachments) {
        const auto kept = workspace.attach(attachment.content, attachment.name);
        if (!kept)
            return kept.error();
    }
    return {};
}

} // namespace

Result<AuditBundle> bundleOf(Workspace &workspace, const Id &auditId, const QString &deviceName)
{
    auto document = workspace.audit(auditId);
    if (!document)
        return document.error();
    const Id enterpriseId = document->enterprise.id;
    const auto stored = storedVersions(workspace, enterpriseId, auditId);
    if (!stored)
        return stored.error();
    const auto mark = workspace.nextExchangeMark();
    if (!mark)
        return mark.error();
    AuditBundle bundle;
    bundle.versions = stamped(*stored, rowsOf(*document), {mark->device, mark->number});
    RECP_TRY(workspace.keepRowStates(changedStates(*stored, bundle.versions, enterpriseId, auditId)));
    RECP_TRY(workspace.saveDevices({{mark->device, deviceName}}));
    const auto devices = workspace.devices();
    if (!devices)
        return devices.error();
    for (const auto &[row, version] : bundle.versions) {
        for (const auto &[device, number] : version.seen)
            bundle.devices.insert(device, devices->value(device));
    }
    for (const QString &hash : attachmentsOf(bundle.versions)) {
        auto content = workspace.attachment(hash);
        if (!content)
            continue; // missing here already: the list of what is missing says so
        const auto name = workspace.attachmentName(hash);
        bundle.attachments.push_back({hash, name ? *name : QString(), std::move(*content)});
    }
    bundle.madeBy = mark->device;
    bundle.madeAt = QDateTime::currentDateTimeUtc();
    bundle.document = std::move(*document);
    return bundle;
}

Result<MergePlan> planMerge(Workspace &workspace, AuditBundle bundle)
{
    const Id enterpriseId = bundle.document.enterprise.id, auditId = bundle.document.audit.id;
    auto here = whatIsHere(workspace, bundle.document);
    if (!here)
        return here.error();
    if (here->document.audit.closedAt.isValid())
        return Error{QT_TRANSLATE_NOOP("errors", "This audit is closed: open it again before you merge “%1” into it."), {bundle.document.audit.title}, {}};
    const auto stored = storedVersions(workspace, enterpriseId, auditId);
    if (!stored)
        return stored.error();
    const auto mark = workspace.nextExchangeMark();
    if (!mark)
        return mark.error();
    const AuditVersions mine = stamped(*stored, here->rows, {mark->device, mark->number});
    const AuditVersions both = merged(mine, bundle.versions);
    auto document = documentOf(both, bundle.document.audit.title);
    if (!document)
        return document.error();
    RECP_TRY(keepProgramme(workspace, *document));
    RECP_TRY(storeAttachments(workspace, bundle));
    RECP_TRY(workspace.saveDevices(bundle.devices));
    MergePlan plan;
    plan.before = std::move(here->document);
    plan.after = std::move(*document);
    plan.states = changedStates(*stored, both, enterpriseId, auditId);
    plan.result.auditId = auditId;
    plan.result.isNew = !here->hasAudit;
    plan.result.changes = changesBetween(mine, both);
    plan.result.conflicts = conflictsOf(both);
    for (const AttachmentUse &use : attachmentsOf(plan.after))
        plan.result.missingAttachments += workspace.attachmentName(use.hash).ok() ? 0 : 1;
    return plan;
}

Result<std::optional<MergeResult>> carryOut(Workspace &workspace, const MergePlan &plan)
{
    const auto here = whatIsHere(workspace, plan.after);
    if (!here)
        return here.error();
    if (here->document != plan.before && rowsOf(here->document) != rowsOf(plan.before))
        return std::optional<MergeResult>();
    RECP_TRY(workspace.replace(plan.before, plan.after, plan.states));
    return std::optional<MergeResult>(plan.result);
}

Result<MergeResult> mergeBundle(Workspace &workspace, AuditBundle bundle)
{
    const auto plan = planMerge(workspace, std::move(bundle));
    if (!plan)
        return plan.error();
    RECP_TRY(workspace.replace(plan->before, plan->after, plan->states));
    return plan->result;
}

Result<std::vector<FieldConflict>> openConflicts(const Workspace &workspace, const AuditDocument &document)
{
    const auto stored = storedVersions(workspace, document.enterprise.id, document.audit.id);
    if (!stored)
        return stored.error();
    if (conflictsOf(*stored).empty())
        return std::vector<FieldConflict>();
    return conflictsOf(stamped(*stored, rowsOf(document), NoMark));
}

Result<void> choose(Workspace &workspace, const AuditDocument &document, const FieldConflict &conflict, std::size_t index)
{
    const Id enterpriseId = document.enterprise.id;
    const auto stored = storedVersions(workspace, enterpriseId, document.audit.id);
    if (!stored)
        return stored.error();
    const auto mark = workspace.nextExchangeMark();
    if (!mark)
        return mark.error();
    const ChangeMark now{mark->device, mark->number};
    const AuditVersions after = chosen(stamped(*stored, rowsOf(document), now), conflict, index, {now.device, now.number});
    auto decided = documentOf(after, document.audit.title);
    if (!decided)
        return decided.error();
    RECP_TRY(keepProgramme(workspace, *decided));
    return workspace.replace(document, *decided, changedStates(*stored, after, enterpriseId, document.audit.id));
}

} // namespace recp
