#pragma once

#include "app/cli/command.h"

#include <vector>

namespace recp::cli
{

/// An option of a verb. Texts are source English of context "cli".
struct OptionDefinition {
    const char *name;      ///< "out"
    const char *valueName; ///< "FILE"; nullptr: a switch
    const char *help;
    bool required = false;
};

/// What the program does without a window: one file a verb.
struct Verb {
    const char *name;
    const char *arguments; ///< "AUDIT", "FILE…"
    const char *help;
    int fewest;            ///< words after the verb
    int most;
    std::vector<OptionDefinition> options;
    ExitCode (*run)(Command &command);
    bool needsFonts = false;
};

Verb calcVerb();
Verb exportVerb();
Verb importVerb();
Verb listVerb();
Verb reportVerb();
Verb summaryVerb();
Verb verifyVerb();

/// Every verb, in the order help lists them.
const std::vector<Verb> &verbs();

} // namespace recp::cli
