#pragma once

#include "app/cli/command.h"

namespace recp::cli
{

/// `import --audit A [--mapping NAME] FILE…`: bills of all files as one step to undo. Says of each row that was not taken
/// why. Fails where a file could not be read, or where nothing was taken from files that are not there already.
ExitCode importBillFiles(Command &command);

} // namespace recp::cli
