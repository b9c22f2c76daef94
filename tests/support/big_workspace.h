#pragma once

#include "core/base/result.h"

#include <QString>

namespace recp::test {

/// How much a made-up file holds.
struct BigWorkspace {
    int enterprises = 10000;
    int auditsEach = 1;
    int solutionsEach = 5; ///< with one estimate in each audit
    int answersEach = 4;   ///< of each audit
};

/// Makes the file and fills it in one transaction, past the program: without change log and without undo. Names are
/// Vietnamese, sectors and provinces vary, a third of the solutions is implemented, every tenth is overdue.
Result<void> fillWorkspace(const QString &path, const BigWorkspace &size = {});

} // namespace recp::test
