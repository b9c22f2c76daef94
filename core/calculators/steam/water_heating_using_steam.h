#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

struct WaterHeatingInput {
    AbsolutePressure steamPressure{1.2e5};
    MassFlow steamFlow;
    Temperature waterInlet{288.15};
    AbsolutePressure waterPressure{2e5}; ///< at the heater's outlet
    VolumeFlow waterFlow;
    Temperature makeupTemperature{288.15};
    AbsolutePressure makeupPressure{2e5};
    Ratio heaterEfficiency{1}; ///< of the heater that is replaced
    Ratio boilerEfficiency{1};
    YearlyTime hours;
    Density waterDensity{1000};
    SpecificHeat waterHeat{4179.6};
    Ratio temperatureLimit{0.96328};
};

struct WaterHeatingResult {
    Temperature waterOutlet;
    MassFlow bypass;
    SpecificEnergy steamEnthalpy;
    SpecificEnergy condensateEnthalpy;
    YearlyEnergy heaterSaved;
    YearlyEnergy boilerSaved;
    YearlyVolume waterSaved;
    Power heatGain;
};

/// Water heated by condensing vented steam: ΔT = m_s·(h_g − h_f)/(ρ·V·c), the outlet not above a share of the boiling
/// temperature (K) at the water's pressure; steam for which there is no room goes past. The replaced heater saves
/// m·(h_g − h_f)·t/η_h; the condensate goes back to the boiler in place of make-up water and saves m·(h_f − h_m)·t/η_b.
/// Source: US DOE, Steam Tip Sheet 13; properties IAPWS-IF97. Inputs with defaults: water 1,000 kg/m3 and
/// 4.1796 kJ/(kg K), which is water at 30 °C to 0.01 %; the limit 0.96328, 15 K below boiling at 2.7 bar absolute.
WaterHeatingResult waterHeating(const WaterHeatingInput &in);

Calculator waterHeatingCalculator();

} // namespace recp
