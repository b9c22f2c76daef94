#pragma once

#include "core/domain/audit.h"

#include <random>

namespace recp::test
{

/// An audit with something in every field, drawn from a generator: the same seed gives the same document. Numbers use
/// all their digits, texts hold quotes, control characters, marks and right-to-left letters; references lead somewhere.
AuditDocument randomDocument(std::mt19937_64 &random);

} // namespace recp::test
