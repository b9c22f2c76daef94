#pragma once

namespace recp {

/// A 90 % half-width in standard deviations: the 95th percentile of the normal distribution.
inline constexpr double HalfWidthInDeviations = 1.6448536269514722;

} // namespace recp
