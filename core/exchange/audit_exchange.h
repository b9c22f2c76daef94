#pragma once

#include "core/exchange/audit_bundle.h"
#include "core/storage/workspace.h"

#include <optional>

namespace recp {

/// Notes what was changed here since the last exchange and packs the audit with its attachments. `deviceName` is how others
/// will see who changed what.
Result<AuditBundle> bundleOf(Workspace &workspace, const Id &auditId, const QString &deviceName);

/// What a merge did here.
struct MergeResult {
    Id auditId;
    bool isNew = false;      ///< the audit was not in this file
    RowChanges changes;      ///< to the rows here
    std::vector<FieldConflict> conflicts; ///< all that are open now
    int missingAttachments = 0;
};
/// A merge worked out and not yet done.
struct MergePlan {
    AuditDocument before; ///< what is here of the audit and its enterprise
    AuditDocument after;
    std::vector<RowState> states;
    MergeResult result;
};
/// Works out what a colleague's file brings. It changes no audit, and may be done beside the window through a Workspace of
/// its own; attachments are stored.
Result<MergePlan> planMerge(Workspace &workspace, AuditBundle bundle);
/// Does what was planned, as one step to undo: everything or nothing. Empty: the audit was changed since, plan again.
Result<std::optional<MergeResult>> carryOut(Workspace &workspace, const MergePlan &plan);
/// Both at once.
Result<MergeResult> mergeBundle(Workspace &workspace, AuditBundle bundle);

/// What both sides changed and nobody has chosen or changed since.
Result<std::vector<FieldConflict>> openConflicts(const Workspace &workspace, const AuditDocument &document);
/// Decides a conflict for the value at `index`, as one step to undo.
Result<void> choose(Workspace &workspace, const AuditDocument &document, const FieldConflict &conflict, std::size_t index);

} // namespace recp
