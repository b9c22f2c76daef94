#include "core/units/units.h"

#include <QCoreApplication>

// The unit table. Rows of a kind stand together, in the order of QuantityKind; within a kind the customary unit comes
// first and the units that forms do not offer come last. Keys are for ever.
//
// Factors are exact by definition where a definition exists: inch, pound, US gallon, standard gravity, and the
// International Table calorie and British thermal unit (1 kcal = 4.1868 kJ, 1 Btu = 1.05505585262 kJ). Columns of water
// and mercury are the conventional ones (1 mmH2O = 9.80665 Pa, 1 mmHg = 133.322387415 Pa).
//
// Gas volumes keep the state they are stated at: Nm3 is at 0 °C and 101,325 Pa, Sm3 at 15 °C and 101,325 Pa, scf at
// 60 °F and 14.696 psia. Between them only the geometry of the volume is converted, never the state: a calculation
// that needs another state must say so.
//
// "¤" in a label stands for the audit's currency. A tonne of oil equivalent is no unit: it is counted by carrier with
// dated factors.

namespace recp {

namespace {

using K = QuantityKind;

constexpr double Minute = 60;
constexpr double Hour = 3600;
constexpr double Day = 86400;
constexpr double TwoPi = 6.283185307179586;
constexpr double Inch = 0.0254;
constexpr double Foot = 0.3048;
constexpr double CubicFoot = 0.028316846592;
constexpr double Gallon = 0.003785411784;       // US liquid gallon
constexpr double Pound = 0.45359237;            // avoirdupois
constexpr double Btu = 1055.05585262;           // International Table
constexpr double BtuPerPound = 2326;            // exact for the International Table Btu
constexpr double Kilocalorie = 4186.8;          // International Table; also Btu/(lb °F) in J/(kg K)
constexpr double KilowattHour = 3.6e6;
constexpr double Horsepower = 745.699872;       // mechanical, 550 ft lbf/s
constexpr double BoilerHorsepower = 9809.5;     // 34.5 lb/h of water from and at 212 °F
constexpr double TonOfRefrigeration = 12000 * Btu / Hour;
constexpr double PoundPerSquareInch = 6894.757293168361;
constexpr double KilogramPerSquareCentimetre = 98066.5;
constexpr double MillimetreOfWater = 9.80665;
constexpr double MillimetreOfMercury = 133.322387415;

constexpr Unit table[] = {
    // clang-format off
    // Ratio
    {"%", "%", K::Ratio, 0.01},
    {"fraction", QT_TRANSLATE_NOOP("units", "fraction"), K::Ratio, 1, 0, "1|phần"},
    {"count", QT_TRANSLATE_NOOP("units", "pieces"), K::Ratio, 1, 0, "piece|pieces|pcs|cái|chiếc|bộ|số lượng"},
    {"ppm", "ppm", K::Ratio, 1e-6},
    {"", "", K::Ratio, 1, 0, "", false},
    {"index", QT_TRANSLATE_NOOP("units", "index"), K::Ratio, 1, 0, "", false},
    {"vol%", "vol %", K::Ratio, 0.01, 0, "%vol|% vol|% thể tích", false},
    {"wt%", "wt %", K::Ratio, 0.01, 0, "%wt|% wt|% khối lượng", false},
    {"% points", QT_TRANSLATE_NOOP("units", "% points"), K::Ratio, 0.01, 0, "điểm %", false},
    {"% of bhp", QT_TRANSLATE_NOOP("units", "% of bhp"), K::Ratio, 0.01, 0, "", false},
    {"% of feedwater", QT_TRANSLATE_NOOP("units", "% of feedwater"), K::Ratio, 0.01, 0, "", false},
    {"fraction of HHV", QT_TRANSLATE_NOOP("units", "fraction of HHV"), K::Ratio, 1, 0, "", false},
    {"fraction (wet)", QT_TRANSLATE_NOOP("units", "fraction (wet)"), K::Ratio, 1, 0, "", false},
    {"fraction (multiplied, as coded)", QT_TRANSLATE_NOOP("units", "fraction"), K::Ratio, 1, 0, "", false},
    {"lb/lb", "kg/kg", K::Ratio, 1, 0, "kg/kg|g/g", false},
    {"scf/scf", "m³/m³", K::Ratio, 1, 0, "m3/m3", false},
    {"air=1", QT_TRANSLATE_NOOP("units", "air = 1"), K::Ratio, 1, 0, "", false},
    {"g VSS/g BOD", "g VSS/g BOD", K::Ratio, 1, 0, "", false},
    {"as metered (scfh | cfm | gpm)", QT_TRANSLATE_NOOP("units", "as metered"), K::Ratio, 1, 0, "", false},
    // Power
    {"kW", "kW", K::Power, 1e3},
    {"W", "W", K::Power, 1},
    {"MW", "MW", K::Power, 1e6},
    {"hp", "hp", K::Power, Horsepower, 0, "HP"},
    {"kcal/h", "kcal/h", K::Power, Kilocalorie / Hour},
    {"MJ/h", "MJ/h", K::Power, 1e6 / Hour},
    {"kJ/h", "kJ/h", K::Power, 1e3 / Hour},
    {"GJ/h", "GJ/h", K::Power, 1e9 / Hour},
    {"Btu/h", "Btu/h", K::Power, Btu / Hour},
    {"MMBtu/h", "MMBtu/h", K::Power, 1e6 * Btu / Hour},
    {"ton", "RT", K::Power, TonOfRefrigeration, 0, "RT|TR|tons|ton (refrigeration)|ton lạnh|tấn lạnh"},
    {"boiler hp", "boiler hp", K::Power, BoilerHorsepower, 0, "bhp (boiler)|BoHP"},
    {"PS", "PS", K::Power, 735.49875, 0, "CV|metric hp|mã lực"},
    {"bhp", QT_TRANSLATE_NOOP("units", "bhp (shaft)"), K::Power, Horsepower, 0, "", false},
    // Energy
    {"kWh", "kWh", K::Energy, KilowattHour, 0, "số điện"},
    {"MWh", "MWh", K::Energy, 1e3 * KilowattHour},
    {"GWh", "GWh", K::Energy, 1e6 * KilowattHour},
    {"Wh", "Wh", K::Energy, Hour},
    {"J", "J", K::Energy, 1},
    {"kJ", "kJ", K::Energy, 1e3},
    {"MJ", "MJ", K::Energy, 1e6},
    {"GJ", "GJ", K::Energy, 1e9},
    {"TJ", "TJ", K::Energy, 1e12},
    {"kcal", "kcal", K::Energy, Kilocalorie},
    {"Mcal", "Mcal", K::Energy, 1e3 * Kilocalorie},
    {"Gcal", "Gcal", K::Energy, 1e6 * Kilocalorie},
    {"Btu", "Btu", K::Energy, Btu},
    {"MMBtu", "MMBtu", K::Energy, 1e6 * Btu},
    // YearlyEnergy
    {"kWh/yr", QT_TRANSLATE_NOOP("units", "kWh/yr"), K::YearlyEnergy, KilowattHour},
    {"MWh/yr", QT_TRANSLATE_NOOP("units", "MWh/yr"), K::YearlyEnergy, 1e3 * KilowattHour},
    {"GWh/yr", QT_TRANSLATE_NOOP("units", "GWh/yr"), K::YearlyEnergy, 1e6 * KilowattHour},
    {"kJ/yr", QT_TRANSLATE_NOOP("units", "kJ/yr"), K::YearlyEnergy, 1e3},
    {"MJ/yr", QT_TRANSLATE_NOOP("units", "MJ/yr"), K::YearlyEnergy, 1e6},
    {"GJ/yr", QT_TRANSLATE_NOOP("units", "GJ/yr"), K::YearlyEnergy, 1e9},
    {"TJ/yr", QT_TRANSLATE_NOOP("units", "TJ/yr"), K::YearlyEnergy, 1e12},
    {"kcal/yr", QT_TRANSLATE_NOOP("units", "kcal/yr"), K::YearlyEnergy, Kilocalorie},
    {"Gcal/yr", QT_TRANSLATE_NOOP("units", "Gcal/yr"), K::YearlyEnergy, 1e6 * Kilocalorie},
    {"Btu/yr", QT_TRANSLATE_NOOP("units", "Btu/yr"), K::YearlyEnergy, Btu},
    {"MMBtu/yr", QT_TRANSLATE_NOOP("units", "MMBtu/yr"), K::YearlyEnergy, 1e6 * Btu},
    {"kWh/month", QT_TRANSLATE_NOOP("units", "kWh/month"), K::YearlyEnergy, 12 * KilowattHour},
    // GaugePressure
    {"bar", "bar(g)", K::GaugePressure, 1e5, 0, "bar(g)|bar (g)|barg|bar_g"},
    {"kPa", "kPa(g)", K::GaugePressure, 1e3, 0, "kPa(g)|kPag|kPa_g"},
    {"MPa", "MPa(g)", K::GaugePressure, 1e6, 0, "MPa(g)|MPag|MPa_g"},
    {"Pa", "Pa(g)", K::GaugePressure, 1, 0, "Pa(g)|Pag"},
    {"mbar", "mbar(g)", K::GaugePressure, 1e2, 0, "mbar(g)|mbarg"},
    {"kg/cm2", "kg/cm²(g)", K::GaugePressure, KilogramPerSquareCentimetre, 0, "kgf/cm2|kgf/cm2(g)|kg/cm2(g)|kG/cm2|at"},
    {"psig", "psi(g)", K::GaugePressure, PoundPerSquareInch, 0, "psi|psi(g)"},
    {"mmH2O", "mmH₂O", K::GaugePressure, MillimetreOfWater, 0, "mm cột nước|mmWC"},
    {"mH2O", "mH₂O", K::GaugePressure, 1e3 * MillimetreOfWater, 0, "mWC|m cột nước"},
    {"mmHg", "mmHg", K::GaugePressure, MillimetreOfMercury},
    {"inH2O", "inH₂O", K::GaugePressure, 25.4 * MillimetreOfWater},
    {"inHg", "inHg", K::GaugePressure, 25.4 * MillimetreOfMercury},
    // AbsolutePressure
    {"bar_abs", "bar(a)", K::AbsolutePressure, 1e5, 0, "bar(a)|bar (a)|bara|bar"},
    {"kPa_abs", "kPa(a)", K::AbsolutePressure, 1e3, 0, "kPa(a)|kPaa|kPa"},
    {"MPa_abs", "MPa(a)", K::AbsolutePressure, 1e6, 0, "MPa(a)|MPaa|MPa"},
    {"Pa_abs", "Pa(a)", K::AbsolutePressure, 1, 0, "Pa(a)|Paa|Pa"},
    {"mbar_abs", "mbar(a)", K::AbsolutePressure, 1e2, 0, "mbar(a)|mbara|mbar"},
    {"kg/cm2_abs", "kg/cm²(a)", K::AbsolutePressure, KilogramPerSquareCentimetre, 0, "kgf/cm2|kgf/cm2(a)|kg/cm2(a)|kG/cm2|at|kg/cm2"},
    {"psia", "psi(a)", K::AbsolutePressure, PoundPerSquareInch, 0, "psi|psi(a)|psi_abs"},
    {"atm", "atm", K::AbsolutePressure, 101325},
    {"mmHg", "mmHg", K::AbsolutePressure, MillimetreOfMercury, 0, "torr"},
    {"inHg", "inHg", K::AbsolutePressure, 25.4 * MillimetreOfMercury},
    // PressureDifference
    {"bar", "bar", K::PressureDifference, 1e5},
    {"kPa", "kPa", K::PressureDifference, 1e3},
    {"MPa", "MPa", K::PressureDifference, 1e6},
    {"Pa", "Pa", K::PressureDifference, 1},
    {"mbar", "mbar", K::PressureDifference, 1e2},
    {"kg/cm2", "kg/cm²", K::PressureDifference, KilogramPerSquareCentimetre, 0, "kgf/cm2|kG/cm2|at"},
    {"psi", "psi", K::PressureDifference, PoundPerSquareInch, 0, "psid"},
    {"mmH2O", "mmH₂O", K::PressureDifference, MillimetreOfWater, 0, "mm cột nước|mmWC"},
    {"mH2O", "mH₂O", K::PressureDifference, 1e3 * MillimetreOfWater, 0, "mWC|m cột nước"},
    {"mmHg", "mmHg", K::PressureDifference, MillimetreOfMercury},
    {"inH2O", "inH₂O", K::PressureDifference, 25.4 * MillimetreOfWater},
    {"inHg", "inHg", K::PressureDifference, 25.4 * MillimetreOfMercury},
    // Temperature
    {"degC", "°C", K::Temperature, 1, 273.15, "C|oC|độ C|độ"},
    {"K", "K", K::Temperature, 1},
    {"degF", "°F", K::Temperature, 5.0 / 9, 459.67, "F|oF|độ F"},
    {"degR", "°R", K::Temperature, 5.0 / 9, 0, "R"},
    {"degC (code converts 1.8x+32)", "°C", K::Temperature, 1, 273.15, "", false},
    // TemperatureDifference
    {"K", "K", K::TemperatureDifference, 1},
    {"degC", "°C", K::TemperatureDifference, 1, 0, "C|oC|độ C|độ|degC diff"},
    {"degF diff", "°F", K::TemperatureDifference, 5.0 / 9, 0, "degF|F|oF|degR|độ F"},
    // VolumeFlow
    {"m3/h", "m³/h", K::VolumeFlow, 1 / Hour},
    {"m3/min", "m³/min", K::VolumeFlow, 1 / Minute},
    {"m3/s", "m³/s", K::VolumeFlow, 1},
    {"m3/d", QT_TRANSLATE_NOOP("units", "m³/d"), K::VolumeFlow, 1 / Day},
    {"L/s", "L/s", K::VolumeFlow, 1e-3},
    {"L/min", "L/min", K::VolumeFlow, 1e-3 / Minute, 0, "lpm"},
    {"L/h", "L/h", K::VolumeFlow, 1e-3 / Hour},
    {"cfm", "cfm", K::VolumeFlow, CubicFoot / Minute},
    {"acfm", "acfm", K::VolumeFlow, CubicFoot / Minute},
    {"ft3/min", "ft³/min", K::VolumeFlow, CubicFoot / Minute},
    {"gpm", "gpm", K::VolumeFlow, Gallon / Minute, 0, "gal/min|USgpm"},
    {"gal/h", "gal/h", K::VolumeFlow, Gallon / Hour, 0, "gph"},
    {"Mgal/d", "Mgal/d", K::VolumeFlow, 1e6 * Gallon / Day, 0, "MGD"},
    // StandardGasFlow
    {"Nm3/h", "Nm³/h", K::StandardGasFlow, 1 / Hour},
    {"Sm3/h", "Sm³/h", K::StandardGasFlow, 1 / Hour},
    {"Nm3/min", "Nm³/min", K::StandardGasFlow, 1 / Minute},
    {"Sm3/min", "Sm³/min", K::StandardGasFlow, 1 / Minute},
    {"NL/min", "NL/min", K::StandardGasFlow, 1e-3 / Minute},
    {"scfm", "scfm", K::StandardGasFlow, CubicFoot / Minute},
    {"scfh", "scfh", K::StandardGasFlow, CubicFoot / Hour},
    // MassFlow
    {"kg/h", "kg/h", K::MassFlow, 1 / Hour},
    {"t/h", "t/h", K::MassFlow, 1e3 / Hour},
    {"kg/s", "kg/s", K::MassFlow, 1},
    {"kg/min", "kg/min", K::MassFlow, 1 / Minute},
    {"t/d", QT_TRANSLATE_NOOP("units", "t/d"), K::MassFlow, 1e3 / Day},
    {"kg/d", QT_TRANSLATE_NOOP("units", "kg/d"), K::MassFlow, 1 / Day},
    {"lb/h", "lb/h", K::MassFlow, Pound / Hour},
    {"klb/h", "klb/h", K::MassFlow, 1e3 * Pound / Hour},
    {"lb/d", QT_TRANSLATE_NOOP("units", "lb/d"), K::MassFlow, Pound / Day},
    // Mass
    {"kg", "kg", K::Mass, 1, 0, "kilogram|ký|kí|cân"},
    {"t", "t", K::Mass, 1e3, 0, "ton|tons"},
    {"g", "g", K::Mass, 1e-3},
    {"lb", "lb", K::Mass, Pound, 0, "lbs|pound|pounds"},
    {"klb", "klb", K::Mass, 1e3 * Pound},
    {"kt", "kt", K::Mass, 1e6},
    // YearlyMass
    {"t/yr", QT_TRANSLATE_NOOP("units", "t/yr"), K::YearlyMass, 1e3, 0, "ton/yr"},
    {"kg/yr", QT_TRANSLATE_NOOP("units", "kg/yr"), K::YearlyMass, 1},
    {"g/yr", QT_TRANSLATE_NOOP("units", "g/yr"), K::YearlyMass, 1e-3},
    {"kt/yr", QT_TRANSLATE_NOOP("units", "kt/yr"), K::YearlyMass, 1e6, 0, "nghìn t/năm"},
    {"lb/yr", QT_TRANSLATE_NOOP("units", "lb/yr"), K::YearlyMass, Pound},
    {"klb/yr", QT_TRANSLATE_NOOP("units", "klb/yr"), K::YearlyMass, 1e3 * Pound},
    // Volume
    {"m3", "m³", K::Volume, 1, 0, "khối|mét khối|cbm"},
    {"L", "L", K::Volume, 1e-3, 0, "liter|litre|liters|litres"},
    {"hl", "hl", K::Volume, 0.1},
    {"cm3", "cm³", K::Volume, 1e-6, 0, "cc|ml"},
    {"kL", "kL", K::Volume, 1},
    {"ft3", "ft³", K::Volume, CubicFoot},
    {"gal", "gal", K::Volume, Gallon, 0, "gallon|gallons|USgal"},
    {"kgal", "kgal", K::Volume, 1e3 * Gallon},
    {"Mgal", "Mgal", K::Volume, 1e6 * Gallon},
    // YearlyVolume
    {"m3/yr", QT_TRANSLATE_NOOP("units", "m³/yr"), K::YearlyVolume, 1, 0, "khối/yr"},
    {"L/yr", QT_TRANSLATE_NOOP("units", "L/yr"), K::YearlyVolume, 1e-3},
    {"hl/yr", QT_TRANSLATE_NOOP("units", "hl/yr"), K::YearlyVolume, 0.1},
    {"kL/yr", QT_TRANSLATE_NOOP("units", "kL/yr"), K::YearlyVolume, 1, 0, "nghìn L/năm"},
    {"gal/yr", QT_TRANSLATE_NOOP("units", "gal/yr"), K::YearlyVolume, Gallon},
    {"kgal/yr", QT_TRANSLATE_NOOP("units", "kgal/yr"), K::YearlyVolume, 1e3 * Gallon},
    {"Mgal/yr", QT_TRANSLATE_NOOP("units", "Mgal/yr"), K::YearlyVolume, 1e6 * Gallon},
    {"volume/yr", QT_TRANSLATE_NOOP("units", "volume/yr"), K::YearlyVolume, 1, 0, "", false},
    // StandardGasVolume
    {"Nm3", "Nm³", K::StandardGasVolume, 1},
    {"Sm3", "Sm³", K::StandardGasVolume, 1},
    {"scf", "scf", K::StandardGasVolume, CubicFoot},
    // YearlyStandardGasVolume
    {"Nm3/yr", QT_TRANSLATE_NOOP("units", "Nm³/yr"), K::YearlyStandardGasVolume, 1},
    {"Sm3/yr", QT_TRANSLATE_NOOP("units", "Sm³/yr"), K::YearlyStandardGasVolume, 1},
    {"scf/yr", QT_TRANSLATE_NOOP("units", "scf/yr"), K::YearlyStandardGasVolume, CubicFoot},
    // Length
    {"m", "m", K::Length, 1, 0, "mét"},
    {"mm", "mm", K::Length, 1e-3, 0, "ly|li"},
    {"cm", "cm", K::Length, 1e-2},
    {"km", "km", K::Length, 1e3},
    {"in", "in", K::Length, Inch, 0, "\"|inch|inches|″"},
    {"ft", "ft", K::Length, Foot, 0, "'|feet|foot"},
    // Area
    {"m2", "m²", K::Area, 1, 0, "mét vuông"},
    {"cm2", "cm²", K::Area, 1e-4},
    {"mm2", "mm²", K::Area, 1e-6},
    {"ha", "ha", K::Area, 1e4},
    {"in2", "in²", K::Area, Inch * Inch, 0, "sq in"},
    {"ft2", "ft²", K::Area, Foot * Foot, 0, "sq ft"},
    // Time
    {"h", "h", K::Time, Hour},
    {"min", "min", K::Time, Minute},
    {"s", "s", K::Time, 1, 0, "sec|second|seconds"},
    {"d", QT_TRANSLATE_NOOP("units", "d"), K::Time, Day},
    // YearlyTime
    {"h/yr", QT_TRANSLATE_NOOP("units", "h/yr"), K::YearlyTime, Hour},
    {"d/yr", QT_TRANSLATE_NOOP("units", "d/yr"), K::YearlyTime, Day},
    {"min/yr", QT_TRANSLATE_NOOP("units", "min/yr"), K::YearlyTime, Minute},
    {"h/month", QT_TRANSLATE_NOOP("units", "h/month"), K::YearlyTime, 12 * Hour, 0, "", false},
    // DailyTime
    {"h/d", QT_TRANSLATE_NOOP("units", "h/d"), K::DailyTime, Hour},
    {"min/d", QT_TRANSLATE_NOOP("units", "min/d"), K::DailyTime, Minute},
    // Frequency
    {"Hz", "Hz", K::Frequency, 1},
    {"1/min", "1/min", K::Frequency, 1 / Minute},
    {"1/h", "1/h", K::Frequency, 1 / Hour},
    {"1/d", QT_TRANSLATE_NOOP("units", "1/d"), K::Frequency, 1 / Day, 0, "lần/ngày"},
    // RotationalSpeed
    {"rpm", QT_TRANSLATE_NOOP("units", "rpm"), K::RotationalSpeed, TwoPi / Minute, 0, "r/min|rev/min|vòng/min|v/min|vg/min|vòng/phút|rpm"},
    {"rad/s", "rad/s", K::RotationalSpeed, 1},
    // Speed
    {"m/s", "m/s", K::Speed, 1},
    {"km/h", "km/h", K::Speed, 1e3 / Hour},
    {"m/min", "m/min", K::Speed, 1 / Minute},
    {"m/h", "m/h", K::Speed, 1 / Hour},
    {"ft/s", "ft/s", K::Speed, Foot},
    {"ft/min", "ft/min", K::Speed, Foot / Minute, 0, "fpm"},
    {"mph", "mph", K::Speed, 0.44704},
    {"L/m2-h", "L/(m²·h)", K::Speed, 1e-3 / Hour, 0, "", false},
    // Angle
    {"deg", "°", K::Angle, TwoPi / 360, 0, "độ"},
    {"rad", "rad", K::Angle, 1},
    // Density
    {"kg/m3", "kg/m³", K::Density, 1},
    {"kg/L", "kg/L", K::Density, 1e3},
    {"g/cm3", "g/cm³", K::Density, 1e3},
    {"t/m3", "t/m³", K::Density, 1e3},
    {"lb/ft3", "lb/ft³", K::Density, Pound / CubicFoot},
    {"lb/gal", "lb/gal", K::Density, Pound / Gallon},
    // SpecificVolume
    {"m3/kg", "m³/kg", K::SpecificVolume, 1},
    {"m3/t", "m³/t", K::SpecificVolume, 1e-3},
    {"L/kg", "L/kg", K::SpecificVolume, 1e-3},
    {"L/g", "L/g", K::SpecificVolume, 1},
    {"ft3/lb", "ft³/lb", K::SpecificVolume, CubicFoot / Pound},
    // SpecificEnergy
    {"kJ/kg", "kJ/kg", K::SpecificEnergy, 1e3},
    {"MJ/kg", "MJ/kg", K::SpecificEnergy, 1e6},
    {"GJ/t", "GJ/t", K::SpecificEnergy, 1e6},
    {"kcal/kg", "kcal/kg", K::SpecificEnergy, Kilocalorie},
    {"kWh/kg", "kWh/kg", K::SpecificEnergy, KilowattHour},
    {"Btu/lb", "Btu/lb", K::SpecificEnergy, BtuPerPound},
    // VolumetricEnergy
    {"MJ/m3", "MJ/m³", K::VolumetricEnergy, 1e6},
    {"kJ/m3", "kJ/m³", K::VolumetricEnergy, 1e3},
    {"MJ/Nm3", "MJ/Nm³", K::VolumetricEnergy, 1e6},
    {"kJ/Nm3", "kJ/Nm³", K::VolumetricEnergy, 1e3},
    {"MJ/Sm3", "MJ/Sm³", K::VolumetricEnergy, 1e6},
    {"kcal/Nm3", "kcal/Nm³", K::VolumetricEnergy, Kilocalorie},
    {"kcal/m3", "kcal/m³", K::VolumetricEnergy, Kilocalorie},
    {"kWh/m3", "kWh/m³", K::VolumetricEnergy, KilowattHour},
    {"MJ/L", "MJ/L", K::VolumetricEnergy, 1e9},
    {"Btu/scf", "Btu/scf", K::VolumetricEnergy, Btu / CubicFoot},
    // SpecificHeat
    {"kJ/kg-K", "kJ/(kg·K)", K::SpecificHeat, 1e3, 0, "kJ/kgK|kJ/kg.K|kJ/(kgK)|kJ/kg-C|kJ/kg°C"},
    {"J/kg-K", "J/(kg·K)", K::SpecificHeat, 1, 0, "J/kgK|J/kg.K"},
    {"kcal/kg-K", "kcal/(kg·K)", K::SpecificHeat, Kilocalorie, 0, "kcal/kgK|kcal/kg-C|kcal/kg°C|kcal/kg.C"},
    {"Btu/lb-F", "Btu/(lb·°F)", K::SpecificHeat, Kilocalorie},
    // VolumetricHeat
    {"kJ/m3-K", "kJ/(m³·K)", K::VolumetricHeat, 1e3, 0, "kJ/Nm3-K|kJ/m3K|kJ/Nm3K"},
    {"Btu/scf-F", "Btu/(scf·°F)", K::VolumetricHeat, Btu / CubicFoot * 9 / 5},
    // HeatTransfer
    {"W/m2-K", "W/(m²·K)", K::HeatTransfer, 1, 0, "W/m2K|W/m2.K|W/m2-C|W/m2°C"},
    {"kW/m2-K", "kW/(m²·K)", K::HeatTransfer, 1e3, 0, "kW/m2K"},
    {"kcal/m2-h-K", "kcal/(m²·h·K)", K::HeatTransfer, Kilocalorie / Hour, 0, "kcal/m2hC|kcal/m2.h.C|kcal/m2-h-C|kcal/m2h°C"},
    {"Btu/h-ft2-F", "Btu/(h·ft²·°F)", K::HeatTransfer, Btu / Hour / (Foot * Foot) * 9 / 5},
    // Conductivity
    {"W/m-K", "W/(m·K)", K::Conductivity, 1, 0, "W/mK|W/m.K|W/m-C|W/m°C"},
    {"kcal/m-h-K", "kcal/(m·h·K)", K::Conductivity, Kilocalorie / Hour, 0, "kcal/mhC|kcal/m.h.C|kcal/m-h-C|kcal/mh°C"},
    {"Btu/h-ft-F", "Btu/(h·ft·°F)", K::Conductivity, Btu / Hour / Foot * 9 / 5},
    {"W/m-K, T in K, highest power first", QT_TRANSLATE_NOOP("units", "W/(m·K), T in K"), K::Conductivity, 1, 0, "", false},
    // HeatCapacityFlow
    {"W/K", "W/K", K::HeatCapacityFlow, 1},
    {"kW/K", "kW/K", K::HeatCapacityFlow, 1e3},
    {"Btu/h-F", "Btu/(h·°F)", K::HeatCapacityFlow, Btu / Hour * 9 / 5},
    // HeatPerLength
    {"W/m", "W/m", K::HeatPerLength, 1},
    {"kcal/h-m", "kcal/(h·m)", K::HeatPerLength, Kilocalorie / Hour, 0, "kcal/hm|kcal/h.m"},
    {"Btu/h-ft", "Btu/(h·ft)", K::HeatPerLength, Btu / Hour / Foot},
    // HeatFlux
    {"W/m2", "W/m²", K::HeatFlux, 1},
    {"kW/m2", "kW/m²", K::HeatFlux, 1e3},
    {"kcal/m2-h", "kcal/(m²·h)", K::HeatFlux, Kilocalorie / Hour, 0, "kcal/m2h|kcal/m2.h"},
    {"Btu/h-ft2", "Btu/(h·ft²)", K::HeatFlux, Btu / Hour / (Foot * Foot)},
    // KinematicViscosity
    {"cSt", "cSt", K::KinematicViscosity, 1e-6, 0, "mm2/s"},
    {"m2/s", "m²/s", K::KinematicViscosity, 1},
    // Voltage
    {"V", "V", K::Voltage, 1},
    {"kV", "kV", K::Voltage, 1e3},
    // Current
    {"A", "A", K::Current, 1},
    {"mA", "mA", K::Current, 1e-3},
    {"kA", "kA", K::Current, 1e3},
    // ReactivePower
    {"kVAr", "kvar", K::ReactivePower, 1e3},
    {"var", "var", K::ReactivePower, 1},
    {"Mvar", "Mvar", K::ReactivePower, 1e6},
    // ApparentPower
    {"kVA", "kVA", K::ApparentPower, 1e3},
    {"VA", "VA", K::ApparentPower, 1},
    {"MVA", "MVA", K::ApparentPower, 1e6},
    // ReactiveEnergy
    {"kvarh", "kvarh", K::ReactiveEnergy, KilowattHour},
    {"Mvarh", "Mvarh", K::ReactiveEnergy, 1e3 * KilowattHour},
    // YearlyReactiveEnergy
    {"kvarh/yr", QT_TRANSLATE_NOOP("units", "kvarh/yr"), K::YearlyReactiveEnergy, KilowattHour},
    {"Mvarh/yr", QT_TRANSLATE_NOOP("units", "Mvarh/yr"), K::YearlyReactiveEnergy, 1e3 * KilowattHour},
    // ElectricConductivity
    {"uS/cm", "µS/cm", K::ElectricConductivity, 1e-4},
    {"mS/cm", "mS/cm", K::ElectricConductivity, 0.1},
    {"mS/m", "mS/m", K::ElectricConductivity, 1e-3},
    {"S/m", "S/m", K::ElectricConductivity, 1},
    // Concentration
    {"mg/L", "mg/L", K::Concentration, 1e-3, 0, "ppm|g/m3"},
    {"mg/L CaCO3", "mg/L CaCO₃", K::Concentration, 1e-3, 0, "mg CaCO3/L|ppm CaCO3"},
    {"dH", "°dH", K::Concentration, 0.017848, 0, "dGH|độ dH|độ Đức"},
    {"ug/L", "µg/L", K::Concentration, 1e-6, 0, "ppb"},
    {"g/L", "g/L", K::Concentration, 1},
    {"kg/m3", "kg/m³", K::Concentration, 1},
    {"kg/L", "kg/L", K::Concentration, 1e3},
    // SpecificPower
    {"kW/(m3/min)", "kW/(m³/min)", K::SpecificPower, 6e4, 0, "kW/m3/min|kW-min/m3"},
    {"kW/(m3/h)", "kW/(m³/h)", K::SpecificPower, 3.6e6, 0, "kW/m3/h"},
    {"kWh/m3", "kWh/m³", K::SpecificPower, 3.6e6},
    {"kW/scfm", "kW/scfm", K::SpecificPower, 1e3 * Minute / CubicFoot},
    {"kW/100cfm", "kW/100 cfm", K::SpecificPower, 10 * Minute / CubicFoot, 0, "kW/100 scfm"},
    // PowerPerCooling
    {"kW/kW", "kW/kW", K::PowerPerCooling, 1, 0, "W/W"},
    {"kW/ton", "kW/RT", K::PowerPerCooling, 1e3 / TonOfRefrigeration, 0, "kW/RT|kW/TR"},
    // MassPerEnergy
    {"kg/kWh", "kg/kWh", K::MassPerEnergy, 1 / KilowattHour},
    {"t/MWh", "t/MWh", K::MassPerEnergy, 1 / KilowattHour},
    {"t/GJ", "t/GJ", K::MassPerEnergy, 1e-6},
    {"lb/h-hp", QT_TRANSLATE_NOOP("units", "lb/h per boiler hp"), K::MassPerEnergy, Pound / Hour / BoilerHorsepower, 0, "", false},
    {"lb O2/hp-h", "lb O₂/(hp·h)", K::MassPerEnergy, Pound / (Horsepower * Hour), 0, "", false},
    // MassFlux
    {"kg/m2-h", "kg/(m²·h)", K::MassFlux, 1 / Hour},
    {"kg/m2-s", "kg/(m²·s)", K::MassFlux, 1},
    // EnergyPerMass
    {"kWh/t", "kWh/t", K::EnergyPerMass, 3.6e3},
    {"MJ/t", "MJ/t", K::EnergyPerMass, 1e3},
    {"GJ/t", "GJ/t", K::EnergyPerMass, 1e6},
    {"kWh/kg", "kWh/kg", K::EnergyPerMass, KilowattHour},
    {"MJ/kg", "MJ/kg", K::EnergyPerMass, 1e6},
    {"kcal/kg", "kcal/kg", K::EnergyPerMass, Kilocalorie},
    // EnergyPerVolume
    {"kWh/m3", "kWh/m³", K::EnergyPerVolume, KilowattHour},
    {"MJ/m3", "MJ/m³", K::EnergyPerVolume, 1e6},
    {"MJ/hl", "MJ/hl", K::EnergyPerVolume, 1e7},
    {"kWh/hl", "kWh/hl", K::EnergyPerVolume, 10 * KilowattHour},
    {"MJ/L", "MJ/L", K::EnergyPerVolume, 1e9},
    // EnergyPerCount
    {"kWh/piece", QT_TRANSLATE_NOOP("units", "kWh/piece"), K::EnergyPerCount, KilowattHour, 0, "kWh/pcs|kWh/cái|kWh/chiếc"},
    {"MJ/piece", QT_TRANSLATE_NOOP("units", "MJ/piece"), K::EnergyPerCount, 1e6, 0, "MJ/pcs|MJ/cái|MJ/chiếc"},
    // LuminousFlux
    {"lm", "lm", K::LuminousFlux, 1, 0, "lumen|lumens"},
    {"klm", "klm", K::LuminousFlux, 1e3},
    // SoundLevel
    {"dB", "dB", K::SoundLevel, 1, 0, "dBA|dB(A)"},
    // EmissionMass
    {"t CO2/yr", QT_TRANSLATE_NOOP("units", "t CO₂e/yr"), K::EmissionMass, 1e3, 0, "tCO2e/yr|tCO2/yr|t CO2e/yr|tCO2eq/yr|tCO2tđ/yr"},
    {"kg CO2/yr", QT_TRANSLATE_NOOP("units", "kg CO₂e/yr"), K::EmissionMass, 1, 0, "kgCO2e/yr|kgCO2/yr|kg CO2e/yr|kgCO2eq/yr|kgCO2tđ/yr"},
    // EmissionPerEnergy
    {"kg CO2/kWh", "kg CO₂e/kWh", K::EmissionPerEnergy, 1 / KilowattHour, 0, "kgCO2e/kWh|kg CO2e/kWh"},
    {"t CO2/MWh", "t CO₂e/MWh", K::EmissionPerEnergy, 1 / KilowattHour, 0, "tCO2e/MWh|t CO2e/MWh"},
    {"kg CO2/MWh", "kg CO₂e/MWh", K::EmissionPerEnergy, 1e-3 / KilowattHour, 0, "kgCO2e/MWh|kg CO2e/MWh"},
    {"kg CO2/GJ", "kg CO₂e/GJ", K::EmissionPerEnergy, 1e-9, 0, "kgCO2e/GJ|kg CO2e/GJ"},
    {"kg CO2/TJ", "kg CO₂e/TJ", K::EmissionPerEnergy, 1e-12, 0, "kgCO2e/TJ|kg CO2e/TJ"},
    {"t CO2/TJ", "t CO₂e/TJ", K::EmissionPerEnergy, 1e-9, 0, "tCO2e/TJ|t CO2e/TJ"},
    {"kg CO2/MMBtu", "kg CO₂e/MMBtu", K::EmissionPerEnergy, 1e-6 / Btu, 0, "kgCO2e/MMBtu|kg CO2e/MMBtu"},
    // Money
    {"currency", "¤", K::Money, 1},
    {"thousand currency", QT_TRANSLATE_NOOP("units", "thousand ¤"), K::Money, 1e3, 0, "nghìn currency|ngàn currency|k currency|k|nghìn|ngàn"},
    {"million currency", QT_TRANSLATE_NOOP("units", "million ¤"), K::Money, 1e6, 0, "triệu currency|tr currency|tr. currency|triệu|tr"},
    {"billion currency", QT_TRANSLATE_NOOP("units", "billion ¤"), K::Money, 1e9, 0, "tỷ currency|tỉ currency|tỷ|tỉ"},
    // YearlyMoney
    {"currency/yr", QT_TRANSLATE_NOOP("units", "¤/yr"), K::YearlyMoney, 1},
    {"million currency/yr", QT_TRANSLATE_NOOP("units", "million ¤/yr"), K::YearlyMoney, 1e6, 0, "triệu currency/yr|tr currency/yr|triệu|tr|triệu/yr|tr/yr"},
    {"billion currency/yr", QT_TRANSLATE_NOOP("units", "billion ¤/yr"), K::YearlyMoney, 1e9, 0, "tỷ currency/yr|tỉ currency/yr|tỷ|tỉ|tỷ/yr|tỉ/yr"},
    {"currency/month", QT_TRANSLATE_NOOP("units", "¤/month"), K::YearlyMoney, 12},
    // PricePerEnergy
    {"currency/kWh", "¤/kWh", K::PricePerEnergy, 1 / KilowattHour},
    {"currency/MWh", "¤/MWh", K::PricePerEnergy, 1e-3 / KilowattHour},
    {"currency/GJ", "¤/GJ", K::PricePerEnergy, 1e-9},
    {"currency/MJ", "¤/MJ", K::PricePerEnergy, 1e-6},
    {"currency/kJ", "¤/kJ", K::PricePerEnergy, 1e-3},
    {"currency/MMBtu", "¤/MMBtu", K::PricePerEnergy, 1e-6 / Btu},
    {"currency/kcal", "¤/kcal", K::PricePerEnergy, 1 / Kilocalorie},
    // PricePerMass
    {"currency/kg", "¤/kg", K::PricePerMass, 1},
    {"currency/t", "¤/t", K::PricePerMass, 1e-3, 0, "currency/ton"},
    {"currency/g", "¤/g", K::PricePerMass, 1e3},
    {"currency/lb", "¤/lb", K::PricePerMass, 1 / Pound},
    // PricePerVolume
    {"currency/m3", "¤/m³", K::PricePerVolume, 1, 0, "currency/khối"},
    {"currency/L", "¤/L", K::PricePerVolume, 1e3},
    {"currency/gal", "¤/gal", K::PricePerVolume, 1 / Gallon},
    {"currency/kgal", "¤/kgal", K::PricePerVolume, 1e-3 / Gallon},
    // PricePerStandardGasVolume
    {"currency/Nm3", "¤/Nm³", K::PricePerStandardGasVolume, 1},
    {"currency/Sm3", "¤/Sm³", K::PricePerStandardGasVolume, 1},
    {"currency/scf", "¤/scf", K::PricePerStandardGasVolume, 1 / CubicFoot},
    // PricePerPower
    {"currency/kW", "¤/kW", K::PricePerPower, 1e-3},
    // YearlyPricePerPower
    {"currency/kW-yr", QT_TRANSLATE_NOOP("units", "¤/kW-yr"), K::YearlyPricePerPower, 1e-3, 0, "currency/kW/yr|currency/kW.yr"},
    {"currency/kW-month", QT_TRANSLATE_NOOP("units", "¤/kW-month"), K::YearlyPricePerPower, 12e-3, 0, "currency/kW/month|currency/kW.month"},
    // Years
    {"yr", QT_TRANSLATE_NOOP("units", "yr"), K::Years, 1},
    {"month", QT_TRANSLATE_NOOP("units", "month"), K::Years, 1.0 / 12},
    // clang-format on
};

} // namespace

std::span<const Unit> allUnits()
{
    return table;
}

} // namespace recp
