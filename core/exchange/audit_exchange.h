#pragma once

#include "core/exchange/audit_bundle.h"
#include "core/storage/workspace.h"

namespace recp {

/// Notes what was changed here since the last exchange and packs the audit with its attachments. `deviceName` is how others
/// will see who changed what.
Result<AuditBundle> bundleOf(Workspace &workspace, const Id &auditId, const QString &deviceName);

/// Puts the bundle's attachments among this file's and takes them out of the bundle: long work that may be done beside the
/// window, through a Workspace of its own. They are in no audit yet.
Result<void> storeAttachments(Workspace &workspace, AuditBundle &bundle);

/// What a merge did here.
struct MergeResult {
    Id auditId;
    bool isNew = false;      ///< the audit was not in this file
    RowChanges changes;      ///< to the rows here
    std::vector<FieldConflict> conflicts; ///< all that are open now
    int missingAttachments = 0;
};
/// Brings a colleague's changes into this file, as one step to undo: everything or nothing.
Result<MergeResult> mergeBundle(Workspace &workspace, AuditBundle bundle);

/// What both sides changed and nobody has chosen or changed since.
Result<std::vector<FieldConflict>> openConflicts(const Workspace &workspace, const AuditDocument &document);
/// Decides a conflict for the value at `index`, as one step to undo.
Result<void> choose(Workspace &workspace, const AuditDocument &document, const FieldConflict &conflict, std::size_t index);

} // namespace recp
