#include "core/calculators/steam/if97.h"

#include "core/calculators/steam/if97_backward.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

// Tables and equations are numbered as in R7-97(2012). Inside this file pressures are in MPa, as the equations want
// them.

namespace recp::if97 {

namespace {

constexpr double GasConstant = 461.526; // J/(kg K)
constexpr double CriticalDensity = 322; // kg/m3
constexpr double CriticalMPa = 22.064;
constexpr double Region13Boundary = 623.15; // K
constexpr double MPa = 1e6;

struct Term {
    int i;
    int j;
    double n;
};

// clang-format off
// Table 2
constexpr Term Region1[] = {
    {0, -2, 0.14632971213167}, {0, -1, -0.84548187169114}, {0, 0, -3.756360367204}, {0, 1, 3.3855169168385},
    {0, 2, -0.95791963387872}, {0, 3, 0.15772038513228}, {0, 4, -0.016616417199501}, {0, 5, 0.00081214629983568},
    {1, -9, 0.00028319080123804}, {1, -7, -0.00060706301565874}, {1, -1, -0.018990068218419},
    {1, 0, -0.032529748770505}, {1, 1, -0.021841717175414}, {1, 3, -5.283835796993e-05},
    {2, -3, -0.00047184321073267}, {2, 0, -0.00030001780793026}, {2, 1, 4.7661393906987e-05},
    {2, 3, -4.4141845330846e-06}, {2, 17, -7.2694996297594e-16}, {3, -4, -3.1679644845054e-05},
    {3, 0, -2.8270797985312e-06}, {3, 6, -8.5205128120103e-10}, {4, -5, -2.2425281908e-06},
    {4, -2, -6.5171222895601e-07}, {4, 10, -1.4341729937924e-13}, {5, -8, -4.0516996860117e-07},
    {8, -11, -1.2734301741641e-09}, {8, -6, -1.7424871230634e-10}, {21, -29, -6.8762131295531e-19},
    {23, -31, 1.4478307828521e-20}, {29, -38, 2.6335781662795e-23}, {30, -39, -1.1947622640071e-23},
    {31, -40, 1.8228094581404e-24}, {32, -41, -9.3537087292458e-26},
};

// Table 10; the power of pi is not used
constexpr Term Region2Ideal[] = {
    {0, 0, -9.6927686500217}, {0, 1, 10.086655968018}, {0, -5, -0.005608791128302}, {0, -4, 0.071452738081455},
    {0, -3, -0.40710498223928}, {0, -2, 1.4240819171444}, {0, -1, -4.383951131945}, {0, 2, -0.28408632460772},
    {0, 3, 0.021268463753307},
};

// Table 11
constexpr Term Region2Residual[] = {
    {1, 0, -0.0017731742473213}, {1, 1, -0.017834862292358}, {1, 2, -0.045996013696365}, {1, 3, -0.057581259083432},
    {1, 6, -0.05032527872793}, {2, 1, -3.3032641670203e-05}, {2, 2, -0.00018948987516315},
    {2, 4, -0.0039392777243355}, {2, 7, -0.043797295650573}, {2, 36, -2.6674547914087e-05},
    {3, 0, 2.0481737692309e-08}, {3, 1, 4.3870667284435e-07}, {3, 3, -3.227767723857e-05},
    {3, 6, -0.0015033924542148}, {3, 35, -0.040668253562649}, {4, 1, -7.8847309559367e-10},
    {4, 2, 1.2790717852285e-08}, {4, 3, 4.8225372718507e-07}, {5, 7, 2.2922076337661e-06},
    {6, 3, -1.6714766451061e-11}, {6, 16, -0.0021171472321355}, {6, 35, -23.895741934104},
    {7, 0, -5.905956432427e-18}, {7, 11, -1.2621808899101e-06}, {7, 25, -0.038946842435739},
    {8, 8, 1.1256211360459e-11}, {8, 36, -8.2311340897998}, {9, 13, 1.9809712802088e-08},
    {10, 4, 1.0406965210174e-19}, {10, 10, -1.0234747095929e-13}, {10, 14, -1.0018179379511e-09},
    {16, 29, -8.0882908646985e-11}, {16, 50, 0.10693031879409}, {18, 57, -0.33662250574171},
    {20, 20, 8.9185845355421e-25}, {20, 35, 3.0629316876232e-13}, {20, 48, -4.2002467698208e-06},
    {21, 21, -5.9056029685639e-26}, {22, 53, 3.7826947613457e-06}, {23, 39, -1.2768608934681e-15},
    {24, 26, 7.3087610595061e-29}, {24, 40, 5.5414715350778e-17}, {24, 58, -9.436970724121e-07},
};

// Table 30 but its first, logarithmic term
constexpr Term Region3[] = {
    {0, 0, -15.732845290239}, {0, 1, 20.944396974307}, {0, 2, -7.6867707878716}, {0, 7, 2.6185947787954},
    {0, 10, -2.808078114862}, {0, 12, 1.2053369696517}, {0, 23, -0.0084566812812502}, {1, 2, -1.2654315477714},
    {1, 6, -1.1524407806681}, {1, 15, 0.88521043984318}, {1, 17, -0.64207765181607}, {2, 0, 0.38493460186671},
    {2, 2, -0.85214708824206}, {2, 6, 4.8972281541877}, {2, 7, -3.0502617256965}, {2, 22, 0.039420536879154},
    {2, 26, 0.12558408424308}, {3, 0, -0.2799932969871}, {3, 2, 1.389979956946}, {3, 4, -2.018991502357},
    {3, 16, -0.0082147637173963}, {3, 26, -0.47596035734923}, {4, 0, 0.0439840744735}, {4, 2, -0.44476435428739},
    {4, 4, 0.90572070719733}, {4, 26, 0.70522450087967}, {5, 1, 0.10770512626332}, {5, 3, -0.32913623258954},
    {5, 26, -0.50871062041158}, {6, 0, -0.022175400873096}, {6, 2, 0.094260751665092}, {6, 26, 0.16436278447961},
    {7, 2, -0.013503372241348}, {8, 26, -0.014834345352472}, {9, 2, 0.00057922953628084}, {9, 26, 0.0032308904703711},
    {10, 0, 8.0964802996215e-05}, {10, 1, -0.00016557679795037}, {11, 26, -4.4923899061815e-05},
};
// clang-format on

/// Value and derivatives of sum n x^i y^j.
struct Sum {
    double value = 0;
    double dx = 0;
    double dxx = 0;
    double dy = 0;
};

/// x^exponent by squaring: several times faster than the general power, and steam is asked for often.
double integerPower(double x, int exponent)
{
    double base = exponent < 0 ? 1 / x : x;
    double power = 1;
    for (unsigned left = static_cast<unsigned>(exponent < 0 ? -exponent : exponent); left > 0; left >>= 1) {
        if (left & 1)
            power *= base;
        base *= base;
    }
    return power;
}

Sum sum(std::span<const Term> terms, double x, double y)
{
    Sum result;
    for (const auto [i, j, n] : terms) {
        const double x2 = integerPower(x, i - 2);
        const double x1 = x2 * x;
        const double xi = x1 * x;
        const double y1 = integerPower(y, j - 1);
        const double yj = y1 * y;
        result.value += n * xi * yj;
        result.dx += n * i * x1 * yj;
        result.dxx += n * i * (i - 1) * x2 * yj;
        result.dy += n * j * xi * y1;
    }
    return result;
}

State state(double p, double temperature, double volume, double enthalpy, double entropy, double quality)
{
    return {.pressure = {p * MPa},
            .temperature = {temperature},
            .enthalpy = {enthalpy},
            .entropy = {entropy},
            .volume = {volume},
            .quality = quality};
}

// Equation 7 and table 3
State region1(double p, double temperature)
{
    const double pi = p / 16.53;
    const double tau = 1386 / temperature;
    const Sum gamma = sum(Region1, 7.1 - pi, tau - 1.222);
    const double rt = GasConstant * temperature;
    return state(p, temperature, pi * -gamma.dx * rt / (p * MPa), tau * gamma.dy * rt,
                 GasConstant * (tau * gamma.dy - gamma.value), 0);
}

// Equations 15 to 17 and table 12
State region2(double p, double temperature)
{
    const double tau = 540 / temperature;
    const Sum ideal = sum(Region2Ideal, 1, tau);
    const Sum residual = sum(Region2Residual, p, tau - 0.5);
    const double rt = GasConstant * temperature;
    const double slope = tau * (ideal.dy + residual.dy);
    return state(p, temperature, (1 + p * residual.dx) * rt / (p * MPa), slope * rt,
                 GasConstant * (slope - (std::log(p) + ideal.value + residual.value)), 1);
}

constexpr double LogarithmicTerm = 1.0658070028513; // n1 of table 30

struct Region3Point {
    double p;            // MPa
    double pressureRise; // MPa per kg/m3 at constant temperature
    double enthalpy;
    double entropy;
};

// Equation 28 and table 31
Region3Point region3(double density, double temperature)
{
    const double delta = density / CriticalDensity;
    const double tau = CriticalTemperature.si / temperature;
    const Sum phi = sum(Region3, delta, tau);
    const double value = LogarithmicTerm * std::log(delta) + phi.value;
    const double slope = LogarithmicTerm / delta + phi.dx;
    const double curvature = -LogarithmicTerm / (delta * delta) + phi.dxx;
    const double rt = GasConstant * temperature;
    return {.p = density * delta * slope * rt / MPa,
            .pressureRise = (2 * delta * slope + delta * delta * curvature) * rt / MPa,
            .enthalpy = rt * (tau * phi.dy + delta * slope),
            .entropy = GasConstant * (tau * phi.dy - value)};
}

State region3State(double p, double density, double temperature, double quality)
{
    const Region3Point point = region3(density, temperature);
    return state(p, temperature, 1 / density, point.enthalpy, point.entropy, quality);
}

constexpr double DensestLiquid = 850; // kg/m3, denser than anything in region 3
constexpr double ThinnestVapour = 50; // kg/m3, thinner than anything in region 3

/// Below the critical temperature an isotherm has a liquid branch, convex, and a vapour branch, concave: Newton's steps
/// from the far end of the branch run to its root without passing it. They stop where the branch ends.
double densityOnBranch(double p, double temperature, double start)
{
    double density = start;
    for (int step = 0; step < 200; ++step) {
        const Region3Point point = region3(density, temperature);
        if (point.pressureRise <= 0)
            break;
        const double next = density - (point.p - p) / point.pressureRise;
        if (std::abs(next - density) <= 1e-13 * density)
            return next;
        density = next;
    }
    return density;
}

/// Above the critical temperature pressure rises with density everywhere: Newton's steps, kept inside a bracket.
double densityInBracket(double p, double temperature)
{
    double low = ThinnestVapour;
    double high = DensestLiquid;
    double density = CriticalDensity;
    for (int step = 0; step < 200; ++step) {
        const Region3Point point = region3(density, temperature);
        (point.p < p ? low : high) = density;
        double next = density - (point.p - p) / point.pressureRise;
        if (!(next > low && next < high))
            next = (low + high) / 2;
        if (std::abs(next - density) <= 1e-13 * density)
            return next;
        density = next;
    }
    return density;
}

// Equations 5 and 6, the boundary between regions 2 and 3
double boundary23Pressure(double temperature)
{
    return 348.05185628969 - 1.1671859879975 * temperature + 1.0192970039326e-3 * temperature * temperature;
}

double boundary23Temperature(double p)
{
    return 572.54459862746 + std::sqrt((p - 13.91883977887) / 1.0192970039326e-3);
}

// Table 34
constexpr double N4[] = {0,
                         0.11670521452767e4,
                         -0.72421316703206e6,
                         -0.17073846940092e2,
                         0.12020824702470e5,
                         -0.32325550322333e7,
                         0.14915108613530e2,
                         -0.48232657361591e4,
                         0.40511340542057e6,
                         -0.23855557567849,
                         0.65017534844798e3};

// Equation 30
double saturationMPa(double temperature)
{
    const double theta = temperature + N4[9] / (temperature - N4[10]);
    const double a = theta * theta + N4[1] * theta + N4[2];
    const double b = N4[3] * theta * theta + N4[4] * theta + N4[5];
    const double c = N4[6] * theta * theta + N4[7] * theta + N4[8];
    return std::pow(2 * c / (-b + std::sqrt(b * b - 4 * a * c)), 4);
}

// Equation 31
double saturationKelvin(double p)
{
    const double beta = std::pow(p, 0.25);
    const double e = beta * beta + N4[3] * beta + N4[6];
    const double f = N4[1] * beta * beta + N4[4] * beta + N4[7];
    const double g = N4[2] * beta * beta + N4[5] * beta + N4[8];
    const double d = 2 * g / (-f - std::sqrt(f * f - 4 * e * g));
    const double s = N4[10] + d;
    return (s - std::sqrt(s * s - 4 * (N4[9] + N4[10] * d))) / 2;
}

/// Liquid, and the dense fluid above the critical pressure.
State region3Dense(double p, double temperature)
{
    const bool onBranch = temperature < CriticalTemperature.si;
    const double density = onBranch ? densityOnBranch(p, temperature, DensestLiquid) : densityInBracket(p, temperature);
    return region3State(p, density, temperature, 0);
}

/// Vapour, below the critical pressure.
State region3Vapour(double p, double temperature)
{
    const bool onBranch = temperature < CriticalTemperature.si;
    const double density = onBranch ? densityOnBranch(p, temperature, ThinnestVapour) : densityInBracket(p, temperature);
    return region3State(p, density, temperature, 1);
}

State region3AtTemperature(double p, double temperature)
{
    const bool dense = temperature < CriticalTemperature.si ? p > saturationMPa(temperature) : p >= CriticalMPa;
    return dense ? region3Dense(p, temperature) : region3Vapour(p, temperature);
}

/// One phase inside the range.
State onePhase(double p, double temperature)
{
    if (temperature <= Region13Boundary)
        return p > saturationMPa(temperature) ? region1(p, temperature) : region2(p, temperature);
    if (p <= boundary23Pressure(temperature))
        return region2(p, temperature);
    return temperature <= 863.15 ? region3AtTemperature(p, temperature) : region2(p, temperature);
}

std::pair<State, State> saturated(double p)
{
    const double temperature = saturationKelvin(p);
    if (temperature <= Region13Boundary)
        return {region1(p, temperature), region2(p, temperature)};
    return {region3Dense(p, temperature), region3Vapour(p, temperature)};
}

State mixture(const std::pair<State, State> &ends, double quality)
{
    const auto &[liquid, vapour] = ends;
    const auto between = [quality](double a, double b) { return a + quality * (b - a); };
    return {.pressure = liquid.pressure,
            .temperature = liquid.temperature,
            .enthalpy = {between(liquid.enthalpy.si, vapour.enthalpy.si)},
            .entropy = {between(liquid.entropy.si, vapour.entropy.si)},
            .volume = {between(liquid.volume.si, vapour.volume.si)},
            .quality = quality};
}

bool isPressure(AbsolutePressure pressure)
{
    return pressure.si > 0 && pressure <= MaximumPressure;
}

bool canBoil(AbsolutePressure pressure)
{
    return pressure.si >= 611.212677 && pressure < CriticalPressure;
}

/// A part of the isobar, in one region, with rising temperature: the basic equation there and its ends.
struct Piece {
    State (*equation)(double p, double temperature);
    double low;
    double high;
    double (*guessByEnthalpy)(double p, SpecificEnergy enthalpy) = nullptr; ///< none in region 3
    double (*guessByEntropy)(double p, SpecificHeat entropy) = nullptr;
};

Piece inRegion1(double high)
{
    return {region1, MinimumTemperature.si, high, temperature1, temperature1};
}

Piece inRegion2(double low)
{
    return {region2, low, MaximumTemperature.si, temperature2, temperature2};
}

/// The whole isobar but its two-phase part.
std::vector<Piece> piecesOf(double p)
{
    if (p < saturationMPa(MinimumTemperature.si))
        return {inRegion2(MinimumTemperature.si)};
    if (p <= saturationMPa(Region13Boundary)) {
        const double boiling = saturationKelvin(p);
        return {inRegion1(boiling), inRegion2(boiling)};
    }
    const double thin = boundary23Temperature(p);
    if (p >= CriticalMPa)
        return {inRegion1(Region13Boundary), {region3Dense, Region13Boundary, thin}, inRegion2(thin)};
    const double boiling = saturationKelvin(p);
    return {inRegion1(Region13Boundary),
            {region3Dense, Region13Boundary, boiling},
            {region3Vapour, boiling, thin},
            inRegion2(thin)};
}

double guess(const Piece &piece, double p, SpecificEnergy enthalpy)
{
    return piece.guessByEnthalpy ? piece.guessByEnthalpy(p, enthalpy) : (piece.low + piece.high) / 2;
}

double guess(const Piece &piece, double p, SpecificHeat entropy)
{
    return piece.guessByEntropy ? piece.guessByEntropy(p, entropy) : (piece.low + piece.high) / 2;
}

/// Polishes the first guess on the basic equation until the property, which rises with temperature, returns: secant
/// steps, kept inside a bracket and halving it where they gain too little.
template <QuantityKind K>
State polish(const Piece &piece, double p, Quantity<K> State::*property, Quantity<K> wanted)
{
    constexpr double FirstStep = 0.01; // K, the size of the first guess's error
    double low = piece.low;
    double high = piece.high;
    double temperature = std::clamp(guess(piece, p, wanted), low, high);
    State found = piece.equation(p, temperature);
    double excess = (found.*property - wanted).si;
    double next = std::clamp(temperature - std::copysign(FirstStep, excess), low, high);
    for (int step = 0; step < 100 && std::abs(excess) > 1e-13 * std::abs(wanted.si) && next != temperature; ++step) {
        (excess < 0 ? low : high) = temperature;
        found = piece.equation(p, next);
        const double nextExcess = (found.*property - wanted).si;
        const double secant = next - nextExcess * (next - temperature) / (nextExcess - excess);
        const bool gains = std::abs(nextExcess) < std::abs(excess) / 2;
        temperature = next;
        excess = nextExcess;
        (excess < 0 ? low : high) = temperature;
        next = gains && secant > low && secant < high ? secant : (low + high) / 2;
    }
    found.*property = wanted;
    return found;
}

/// Between two pieces of an isobar the equations of the regions meet within 1e-5 of the property; what falls into such
/// a gap gets the nearer piece's end.
template <QuantityKind K>
std::optional<State> findOnePhase(double p, Quantity<K> State::*property, Quantity<K> wanted)
{
    const std::vector<Piece> pieces = piecesOf(p);
    if (pieces.front().equation(p, pieces.front().low).*property > wanted)
        return {};
    for (const Piece &piece : pieces) {
        if (wanted <= piece.equation(p, piece.high).*property)
            return polish(piece, p, property, wanted);
    }
    return {};
}

template <QuantityKind K>
std::optional<State> find(AbsolutePressure pressure, Quantity<K> State::*property, Quantity<K> wanted)
{
    if (!isPressure(pressure) || !std::isfinite(wanted.si))
        return {};
    const double p = pressure.si / MPa;
    if (!canBoil(pressure))
        return findOnePhase(p, property, wanted);
    const auto ends = saturated(p);
    const auto &[liquid, vapour] = ends;
    if (wanted < liquid.*property || wanted > vapour.*property)
        return findOnePhase(p, property, wanted);
    State found = mixture(ends, (wanted - liquid.*property) / (vapour.*property - liquid.*property));
    found.*property = wanted;
    return found;
}

} // namespace

std::optional<AbsolutePressure> saturationPressure(Temperature temperature)
{
    if (!(temperature >= MinimumTemperature && temperature <= CriticalTemperature))
        return {};
    return AbsolutePressure{saturationMPa(temperature.si) * MPa};
}

std::optional<Temperature> saturationTemperature(AbsolutePressure pressure)
{
    if (!(pressure.si >= 611.212677 && pressure <= CriticalPressure))
        return {};
    return Temperature{saturationKelvin(pressure.si / MPa)};
}

std::optional<State> atTemperature(AbsolutePressure pressure, Temperature temperature)
{
    if (!isPressure(pressure) || !(temperature >= MinimumTemperature && temperature <= MaximumTemperature))
        return {};
    return onePhase(pressure.si / MPa, temperature.si);
}

std::optional<State> atEnthalpy(AbsolutePressure pressure, SpecificEnergy enthalpy)
{
    return find(pressure, &State::enthalpy, enthalpy);
}

std::optional<State> atEntropy(AbsolutePressure pressure, SpecificHeat entropy)
{
    return find(pressure, &State::entropy, entropy);
}

std::optional<State> atQuality(AbsolutePressure pressure, double quality)
{
    if (!canBoil(pressure) || !(quality >= 0 && quality <= 1))
        return {};
    return mixture(saturated(pressure.si / MPa), quality);
}

State atDensity(double density, Temperature temperature)
{
    return region3State(region3(density, temperature.si).p, density, temperature.si, 0);
}

} // namespace recp::if97
