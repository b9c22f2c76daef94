#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/checklist.h"
#include "core/storage/workspace.h"

namespace recp {

bool hasOwnChecklist(const Workspace &workspace);
/// The organisation's checklist that is kept in the workspace, read against the program's own catalogue; empty: there is
/// none. An error where it does not fit the questions of this version.
Result<std::optional<Checklist>> ownChecklist(const Workspace &workspace, const Catalog &plain);

/// Takes a file as the organisation's checklist from the next start on, or refuses it with its first fault.
Result<void> takeChecklistFile(Workspace &workspace, const QString &path, const Catalog &plain);
Result<void> dropChecklist(Workspace &workspace);

/// A file to begin with: every question with a threshold, its words in both languages and the values as they are.
QByteArray checklistToEdit(const Catalog &plain);

/// The checklist in a file.
Result<Checklist> readChecklistFile(const QString &path, const Catalog &plain);

} // namespace recp
