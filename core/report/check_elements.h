#pragma once

#include "core/report/words.h"

namespace recp::report {

/// What the walk-through says, for the report and for the window alike.

/// Answered questions and score of each area that the factory has.
Table areasTable(const Words &w);
/// The score of each area in which something was rated. Empty with fewer than three: they make no figure.
std::optional<Figure> radarFigure(const Words &w);

} // namespace recp::report
