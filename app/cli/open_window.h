#pragma once

#include "app/cli/command.h"

namespace recp::cli
{

/// Opens the window, on the audit of --open where it is given, and runs until it is closed. A file that can't be opened
/// is explained in a window of its own.
int openWindow(Command &command, int &argc, char **argv);

} // namespace recp::cli
