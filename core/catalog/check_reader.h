#pragma once

#include "core/catalog/check_item.h"
#include "core/catalog/json_reader.h"

namespace recp
{

class Catalog;

/// The longest text of a question or its evidence, in characters.
constexpr qsizetype LongestCheckText = 600;

/// A question as files write it: those of the program and those an organisation adds. Its area and the solutions it
/// suggests must be in the catalogue.
CheckItem readCheck(const JsonNode &node, const Catalog &catalog);

/// The text of a question with `thresholds` figures: both languages, each figure's place in each.
Bilingual readQuestion(const JsonNode &node, std::size_t thresholds);
/// What to ask to see; may be missing.
Bilingual readEvidence(const JsonNode &node);

} // namespace recp
