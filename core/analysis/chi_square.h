#pragma once

namespace recp {

/// Probability that a chi-square variable with `degreesOfFreedom` (1 or more) is larger than `value`; 1 for a value of 0
/// or less. The regularised incomplete gamma function by series and continued fraction: Abramowitz and Stegun, Handbook
/// of Mathematical Functions, 6.5.29, 6.5.31 and 26.4.
double chiSquareTail(double value, int degreesOfFreedom);

/// The value that a chi-square variable exceeds with this probability (0 < tail < 1): 9.488 for 0.05 and 4 degrees.
double chiSquareQuantile(double tail, int degreesOfFreedom);

} // namespace recp
