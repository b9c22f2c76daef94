#pragma once

#include "core/base/result.h"

#include <QString>

namespace recp {

/// The sentence of a file that can't be read as a workspace.
Error damaged(const QString &path, const QString &details = {});

/// The first bytes say whether it is SQLite and how long it must be: a cut file is met here, before anything reads it.
Result<void> checkHeader(const QString &path);

/// The folder is made if it is missing; a place that can't be written is named. Read-only: the file must be there.
Result<void> checkFolder(const QString &path, bool readOnly);

} // namespace recp
