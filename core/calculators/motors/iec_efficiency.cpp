#include "core/calculators/motors/iec_efficiency.h"

#include <algorithm>
#include <cmath>

namespace recp
{

namespace
{

/// η = A·x³ + B·x² + C·x + D in %, x = log10(P/1 kW).
struct Polynomial {
    double a, b, c, d;
};

// Rows IE1 to IE4, columns 2, 4, 6, 8 poles. IE2 to IE4: the standard's interpolation coefficients as in The Ecodesign
// for Energy-Related Products and Energy Information Regulations 2021 (UK, SI 2021/745), schedule 16, tables 27 and 28,
// which has them from Regulation (EU) 2019/1781, annex I.
// IE1, 2 to 6 poles from 0.75 kW: coefficients of IEC 60034-30:2008, recalled. IE1 otherwise: a cubic through the
// standard's tabled efficiencies, recalled, which it meets within 0.05 points.
constexpr Polynomial from012To055[4][4] = {
    // clang-format off
    {{9.6534, 2.2112, 27.7618, 76.2269}, {16.293, 12.0406, 25.6513, 76.1338}, {-45.3082, -85.7868, -7.3688, 68.8794}, {6.8276, 9.607, 41.4153, 66.32}},
    {{22.4864, 27.7603, 37.8091, 82.458}, {17.2751, 23.978, 35.5822, 84.9935}, {-15.9218, -30.258, 16.6861, 79.1838}, {6.4855, 9.4748, 36.852, 70.762}},
    {{6.8532, 6.2006, 25.1317, 84.0392}, {7.6356, 4.8236, 21.0903, 86.0998}, {-17.361, -44.538, -3.0554, 79.1318}, {-0.5896, -25.526, 4.2884, 75.831}},
    {{-8.8538, -20.3352, 8.9002, 85.0641}, {8.432, 2.6888, 14.6236, 87.6153}, {-13.0355, -36.9497, -4.3621, 82.0009}, {-4.9735, -21.453, 2.6653, 79.055}},
    // clang-format on
};
constexpr Polynomial from075To200[4][4] = {
    // clang-format off
    {{0.5234, -5.0499, 17.418, 74.3171}, {0.5234, -5.0499, 17.418, 74.3171}, {0.0786, -3.5838, 17.2918, 72.2383}, {2.4401, -13.7871, 30.6431, 65.2414}},
    {{0.2972, -3.3454, 13.0651, 79.077}, {0.0278, -1.9247, 10.4395, 80.9761}, {0.0148, -2.4978, 13.247, 77.5603}, {2.1311, -12.029, 26.719, 69.735}},
    {{0.3569, -3.3076, 11.6108, 82.2503}, {0.0773, -1.8951, 9.2984, 83.7025}, {0.1252, -2.613, 11.9963, 80.4769}, {0.7189, -5.1678, 15.705, 77.074}},
    {{0.34, -3.0479, 10.293, 84.8208}, {0.2412, -2.3608, 8.446, 86.8321}, {0.3598, -3.2107, 10.7933, 84.107}, {0.6556, -4.7229, 13.977, 80.247}},
    // clang-format on
};

double percentAt(const Polynomial &polynomial, double kilowatts)
{
    const double x = std::log10(kilowatts);
    return ((polynomial.a * x + polynomial.b) * x + polynomial.c) * x + polynomial.d;
}

} // namespace

double iecNominalEfficiency(IeClass ieClass, int poles, Power rated)
{
    const auto row = static_cast<std::size_t>(ieClass);
    const auto column = static_cast<std::size_t>(poles / 2 - 1);
    // From 200 kW to 1,000 kW the table has one value.
    const double kilowatts = std::clamp(rated.si / 1000, 0.12, 200.0);
    const Polynomial &small = from012To055[row][column];
    const Polynomial &large = from075To200[row][column];
    if (kilowatts <= 0.55)
        return percentAt(small, kilowatts) / 100;
    if (kilowatts >= 0.75)
        return percentAt(large, kilowatts) / 100;
    const double share = (kilowatts - 0.55) / (0.75 - 0.55);
    return std::lerp(percentAt(small, 0.55), percentAt(large, 0.75), share) / 100;
}

} // namespace recp
