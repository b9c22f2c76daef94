#pragma once

#include "app/cli/verbs.h"
#include "core/base/language.h"

namespace recp::cli
{

/// How the program is called: all verbs.
QString helpText(const Texts &texts);
/// How one verb is called: its options.
QString helpText(const Texts &texts, const Verb &verb);

/// "export AUDIT --out FILE"
QString callText(const Texts &texts, const Verb &verb);

/// Options that every verb takes.
const std::vector<OptionDefinition> &commonOptions();

} // namespace recp::cli
