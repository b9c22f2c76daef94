#include "core/calculators/calculator.h"
#include "core/calculators/combustion/co2_emissions.h"
#include "core/calculators/combustion/economizer.h"
#include "core/calculators/combustion/flue_gas_heat_recovery.h"
#include "core/calculators/combustion/fuel_switch.h"
#include "core/calculators/combustion/gas_flow_orifice.h"
#include "core/calculators/combustion/gas_fuel.h"
#include "core/calculators/combustion/solid_fuel.h"
#include "core/calculators/compressed_air/air_leak_repair.h"
#include "core/calculators/compressed_air/air_system.h"
#include "core/calculators/compressed_air/air_use.h"
#include "core/calculators/compressed_air/compressor_load.h"
#include "core/calculators/compressed_air/displacement_part_load.h"
#include "core/calculators/compressed_air/leak_survey.h"
#include "core/calculators/compressed_air/pressure_reduction.h"
#include "core/calculators/cooling/basin_heater.h"
#include "core/calculators/cooling/chiller_curves.h"
#include "core/calculators/cooling/refrigeration_savings.h"
#include "core/calculators/electricity/chp_screening.h"
#include "core/calculators/electricity/electricity_reduction.h"
#include "core/calculators/electricity/electricity_saving.h"
#include "core/calculators/electricity/load_shift.h"
#include "core/calculators/electricity/power_factor.h"
#include "core/calculators/electricity/power_factor_saving.h"
#include "core/calculators/electricity/transformer_saving.h"
#include "core/calculators/fans/fan_air.h"
#include "core/calculators/fans/fan_assessment.h"
#include "core/calculators/fans/moist_air.h"
#include "core/calculators/fans/optimal_efficiency.h"
#include "core/calculators/finance/cash_flow.h"
#include "core/calculators/finance/shared_cost.h"
#include "core/calculators/lighting/lighting_replacement.h"
#include "core/calculators/materials/by_product_exchange.h"
#include "core/calculators/materials/material_yield.h"
#include "core/calculators/materials/percentage_saving.h"
#include "core/calculators/materials/waste_saving.h"
#include "core/calculators/motors/belt_drive.h"
#include "core/calculators/motors/motor_load.h"
#include "core/calculators/motors/motor_performance.h"
#include "core/calculators/motors/motor_replacement.h"
#include "core/calculators/process_heating/absorption_chiller.h"
#include "core/calculators/process_heating/available_heat.h"
#include "core/calculators/process_heating/charge.h"
#include "core/calculators/process_heating/drying.h"
#include "core/calculators/process_heating/energy_equivalency.h"
#include "core/calculators/process_heating/exhaust_air_heating.h"
#include "core/calculators/process_heating/fuel_saving.h"
#include "core/calculators/process_heating/heat_recovery.h"
#include "core/calculators/process_heating/natural_gas_reduction.h"
#include "core/calculators/process_heating/openings.h"
#include "core/calculators/process_heating/stream_losses.h"
#include "core/calculators/process_heating/surface_insulation.h"
#include "core/calculators/process_heating/tank_heat_loss.h"
#include "core/calculators/process_heating/wall_loss.h"
#include "core/calculators/pumps/achievable_efficiency.h"
#include "core/calculators/pumps/pump_assessment.h"
#include "core/calculators/pumps/pump_head.h"
#include "core/calculators/pumps/pump_hydraulics.h"
#include "core/calculators/pumps/vsd_pump_fan.h"
#include "core/calculators/renewables/rooftop_solar.h"
#include "core/calculators/steam/boiler.h"
#include "core/calculators/steam/boiler_efficiency.h"
#include "core/calculators/steam/deaerator.h"
#include "core/calculators/steam/flash_tank.h"
#include "core/calculators/steam/pipe_heat_loss.h"
#include "core/calculators/steam/pressure_reducing_valve.h"
#include "core/calculators/steam/steam_header.h"
#include "core/calculators/steam/steam_heat_loss.h"
#include "core/calculators/steam/steam_properties.h"
#include "core/calculators/steam/steam_reduction.h"
#include "core/calculators/steam/steam_savings.h"
#include "core/calculators/steam/steam_turbine.h"
#include "core/calculators/steam/water_heating_using_steam.h"
#include "core/calculators/wastewater/biogas_saving.h"
#include "core/calculators/water/cooling_tower_saving.h"
#include "core/calculators/water/water_balance.h"
#include "core/calculators/water/water_reduction.h"
#include "core/calculators/water/water_reuse.h"
#include "core/calculators/water/water_saving.h"
#include "core/calculators/wastewater/activated_sludge.h"
#include "core/calculators/wastewater/clarifier.h"
#include "core/calculators/wastewater/waste_water_load.h"

namespace recp {

const std::vector<Calculator> &calculators()
{
    static const std::vector<Calculator> all{
        // clang-format off
        electricitySavingCalculator(),
        electricityReductionCalculator(),
        transformerSavingCalculator(),
        loadShiftCalculator(),
        powerFactorSavingCalculator(),
        rooftopSolarCalculator(),
        powerTriangleCalculator(),
        powerFactorCorrectionCalculator(),
        chpScreeningCalculator(),
        airLeakRepairCalculator(),
        airPressureReductionCalculator(),
        displacementPartLoadCalculator(),
        leakEstimateCalculator(),
        leakBagCalculator(),
        leakOrificeCalculator(),
        airPressureCalculator(),
        compressorLeaksCalculator(),
        compressorModulationCalculator(),
        compressorCostCalculator(),
        dischargePowerCalculator(),
        dischargeSavingCalculator(),
        leakDecibelCalculator(),
        airUseCalculator(),
        receiverSizeCalculator(),
        usableAirCalculator(),
        airPipeCalculator(),
        cylinderAirCalculator(),
        boilerEfficiencyCalculator(),
        flueGasHeatRecoveryCalculator(),
        fuelSwitchCalculator(),
        steamTrapRepairCalculator(),
        condensateReturnCalculator(),
        pipeInsulationCalculator(),
        blowdownReductionCalculator(),
        heatExchangeCalculator(),
        boilerCalculator(),
        blowdownRateCalculator(),
        boilerWaterCalculator(),
        deaeratorCalculator(),
        flashTankCalculator(),
        steamHeaderCalculator(),
        steamHeatLossCalculator(),
        pressureReducingValveCalculator(),
        desuperheaterCalculator(),
        steamTurbineCalculator(),
        steamReductionCalculator(),
        waterHeatingCalculator(),
        steamByTemperatureCalculator(),
        steamByEnthalpyCalculator(),
        steamByEntropyCalculator(),
        steamByQualityCalculator(),
        steamSaturationCalculator(),
        barePipeCalculator(),
        insulatedPipeCalculator(),
        fuelSavingCalculator(),
        atmosphereLossCalculator(),
        fixtureLossCalculator(),
        gasCoolingLossCalculator(),
        liquidCoolingLossCalculator(),
        waterCoolingLossCalculator(),
        wallLossCalculator(),
        tankHeatLossCalculator(),
        humidityRatioCalculator(),
        openingLossCalculator(),
        openingLossByFactorCalculator(),
        openingViewFactorCalculator(),
        furnaceLeakageCalculator(),
        solidChargeCalculator(),
        liquidChargeCalculator(),
        gasChargeCalculator(),
        gasOrificeCalculator(),
        surfaceInsulationCalculator(),
        dryingCalculator(),
        heatRecoveryCalculator(),
        heatPumpCalculator(),
        naturalGasReductionCalculator(),
        fuelToElectricCalculator(),
        electricToFuelCalculator(),
        absorptionChillerCalculator(),
        availableHeatCalculator(),
        efficiencyImprovementCalculator(),
        oxygenEnrichmentCalculator(),
        co2EmissionsCalculator(),
        gasHeatingValueCalculator(),
        gasExcessAirCalculator(),
        gasStackLossCalculator(),
        solidExcessAirCalculator(),
        solidStackLossCalculator(),
        feedwaterEconomizerCalculator(),
        condensingEconomizerCalculator(),
        exhaustAirHeatingCalculator(),
        chillerReplacementCalculator(),
        temperatureSetPointCalculator(),
        refrigerantLeakCalculator(),
        refrigerantChangeCalculator(),
        defrostControlCalculator(),
        chillerResetCalculator(),
        chillerStagingCalculator(),
        vsdPumpFanCalculator(),
        pumpHydraulicsCalculator(),
        pumpHeadGaugesCalculator(),
        pumpHeadTankCalculator(),
        pumpFluidPowerCalculator(),
        pumpEfficiencyCalculator(),
        achievablePumpEfficiencyCalculator(),
        pumpExistingCalculator(),
        pumpModifiedCalculator(),
        fanOptimalEfficiencyCalculator(),
        fanExistingCalculator(),
        fanModifiedCalculator(),
        fanAirPowerCalculator(),
        fanCompressibilityCalculator(),
        fanEnergyIndexCalculator(),
        moistAirDensityCalculator(),
        motorReplacementCalculator(),
        replaceOrRewindCalculator(),
        threePhasePowerCalculator(),
        motorLoadFieldCalculator(),
        motorEfficiencyCalculator(),
        fullLoadCurrentCalculator(),
        motorPerformanceCalculator(),
        driveEfficiencyCalculator(),
        driveComparisonCalculator(),
        lightingSavingCalculator(),
        lightingReplacementCalculator(),
        waterSavingCalculator(),
        waterReuseCalculator(),
        waterReductionCalculator(),
        coolingTowerSavingCalculator(),
        towerMakeUpCalculator(),
        towerBalanceCalculator(),
        basinHeaterCalculator(),
        processWaterCalculator(),
        dischargeHeatCalculator(),
        materialYieldCalculator(),
        byProductExchangeCalculator(),
        chemicalSavingCalculator(),
        wasteSavingCalculator(),
        biogasSavingCalculator(),
        wasteWaterLoadCalculator(),
        percentageSavingCalculator(),
        activatedSludgeCalculator(),
        clarifierCalculator(),
        cashFlowCalculator(),
        sharedCostCalculator(),
        // clang-format on
    };
    return all;
}

const Calculator *findCalculator(QStringView id)
{
    for (const Calculator &calculator : calculators()) {
        if (id == QLatin1String(calculator.id))
            return &calculator;
    }
    return nullptr;
}

} // namespace recp
