#pragma once

#include <QStringList>

namespace recp::cli
{

/// Runs the program: a verb, --help or --version without a window, else the window. Gives the exit code: 0 done,
/// 1 failed with one sentence on standard error, 2 called the wrong way.
int run(int &argc, char **argv);

} // namespace recp::cli
