#include "core/calculators/calculator.h"
#include "core/exchange/calculation_json.h"
#include "sampler.h"

#include <algorithm>
#include <map>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace recp;
using recp::testing::Sampler;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int Draws = 400; // the sanitizers look at every line, not at every number
#else
constexpr int Draws = 2000;
#endif
constexpr double Infinity = std::numeric_limits<double>::infinity();

/// Results that some methods do not have.
const QSet<QString> sometimesAbsent{"material_saved",
                                    "material_yield/waste_avoided",
                                    "by_product_exchange/waste_recycled",
                                    "by_product_exchange/electricity_saved",
                                    "waste_water_load/electricity_saved",
                                    "waste_water_load/chemical_saved",
                                    "water_reuse/electricity_saved",
                                    "electricity_saving/power_saved",
                                    "air_leak_repair/leak_flow",
                                    "transformer_saving/loss_factor",
                                    "biogas_saving/cod_removed",
                                    "water_reuse/chemical_saved",
                                    "water_reuse/waste_water_avoided",
                                    "power_factor_saving/electricity_saved",
                                    "water_saved",
                                    "electricity_saved",
                                    "yearly_cash_flow", // a list
                                    "leak_share",
                                    "simple_payback",
                                    "incremental_simple_payback",
                                    "useful_light_ratio",
                                    "flue_loss_before",
                                    "flue_loss_after",
                                    "fuel_saved",
                                    "fuel_added",
                                    "power"};

/// A saving and the use that it is taken from, an output or an input.
struct Baseline {
    const char *calculator;
    const char *saving;
    const char *use;
};
constexpr Baseline baselines[] = {
    {"surface_insulation", "electricity_saved", "energy_before"},
    {"surface_insulation", "fuel_saved", "energy_before"},
    {"flue_gas_heat_recovery", "fuel_saved", "fuel_use"},
    {"fuel_switch", "fuel_saved", "fuel_before"},
    {"heat_recovery", "heat_recovered", "heat_needed"},
    {"heat_recovery", "fuel_saved", "energy_before"},
    {"heat_recovery", "electricity_saved", "energy_before"},
    {"heat_pump", "fuel_saved", "energy_before"},
    {"heat_pump", "electricity_saved", "energy_before"},
    {"heat_exchange", "heat_flow_recovered", "heat_flow_needed"},
    {"heat_exchange", "fuel_saved", "energy_before"},
    {"drying", "fuel_saved", "energy_before"},
    {"drying", "electricity_saved", "energy_before"},
    {"waste_saving", "waste_avoided", "waste_before"},
    {"chemical_saving", "chemical_saved", "chemical_before"},
    {"chiller_replacement", "electricity_saved", "electricity_before"},
    {"refrigeration_set_point", "electricity_saved", "electricity_use"},
    {"refrigerant_leak", "refrigerant_saved", "leak_before"},
    {"transformer_saving", "electricity_saved", "loss_before"},
    {"pump_hydraulics", "electricity_saved", "electricity_before"},
    {"displacement_part_load", "electricity_saved", "electricity_before"},
    {"rooftop_solar", "electricity_saved", "generated"},
    {"electricity_saving", "electricity_saved", "electricity_before"},
    {"air_leak_repair", "electricity_saved", "electricity_before"},
    {"air_pressure_reduction", "electricity_saved", "electricity_before"},
    {"vsd_pump_fan", "electricity_saved", "electricity_before"},
    {"motor_replacement", "electricity_saved", "electricity_before"},
    {"lighting_saving", "electricity_saved", "electricity_before"},
    {"boiler_efficiency", "fuel_saved", "fuel_use"},
    {"pipe_insulation", "fuel_saved", "fuel_before"},
    {"fuel_saving", "fuel_saved", "fuel_before"},
    {"water_saving", "water_saved", "water_before"},
    {"water_reuse", "water_saved", "available"},
    {"waste_water_load", "load_avoided", "load_before"},
    {"power_factor_saving", "electricity_saved", "electricity"},
    {"material_yield", "waste_avoided", "scrap_before"},
    {"material_yield", "material_saved", "input_before"},
    {"waste_heat_to_absorption_chiller", "recovered_heat", "heat_input"},
};

/// A result that never falls (+1) or never rises (-1) as an input rises.
struct Trend {
    const char *calculator;
    const char *input;
    const char *output;
    int direction;
};
constexpr Trend trends[] = {
    {"motor_replacement", "measured_power", "electricity_before", +1},
    {"refrigeration_set_point", "trial_after", "electricity_saved", -1},
    {"condensate_return", "returned_after", "fuel_saved", +1},
    {"cooling_tower_saving", "blowdown_metered", "water_saved", +1},
    {"transformer_saving", "rms_load_before", "electricity_saved", +1},
    {"waste_water_load", "cod_after", "load_avoided", -1},
    {"power_factor_saving", "power_factor_after", "reactive_energy_saved", +1},
    {"power_factor_saving", "cable_loss", "electricity_saved", +1},
    {"by_product_exchange", "distance", "fuel_saved", -1},
    {"by_product_exchange", "processing_electricity", "electricity_saved", -1},
    {"water_reuse", "demand", "water_saved", +1},
    {"water_reuse", "treatment_electricity", "electricity_saved", -1},
    {"material_yield", "rework_after", "material_saved", +1},
    {"compressed_air_reduction", "supply_pressure", "flow_rate", +1},
    {"fan_air_power", "compressibility_factor", "air_power", +1},
    {"fan_compressibility_factor", "fan_shaft_power", "compressibility_factor", +1},
    {"fan_energy_index", "motor_electric_power", "fan_energy_index", -1},
    {"fan_moist_air_density", "barometric_pressure", "density", +1},
    {"humidity_ratio", "relative_humidity", "humidity_ratio_from_rh", +1},
    {"humidity_ratio", "wet_bulb_temperature", "humidity_ratio_from_wet_bulb", +1},
    {"cooling_tower_makeup", "cycles_modified", "water_savings", +1},
    {"cooling_tower_makeup", "drift_loss_baseline", "makeup_baseline", +1},
    {"water_cooling_tower_balance", "blowdown_conductivity", "makeup_water", -1},
    {"water_process_balance", "fraction_recirculated", "incoming", -1},
    {"water_boiler_balance", "blowdown_conductivity", "blowdown_loss", -1},
    {"water_heat_in_discharge", "heating_efficiency", "heat_energy", -1},
    {"cooling_tower_basin_heater", "setpoint_modified", "energy_savings", -1},
    {"cooling_tower_basin_heater", "operating_wind_speed", "power_baseline", +1},
    {"tank_heat_loss", "insulation_conductivity", "heat_loss", +1},
    {"tank_heat_loss", "tank_height", "heat_loss", +1},
    {"chiller_temperature_reset", "ari_efficiency", "power_baseline", +1},
    {"chiller_temperature_reset", "condenser_entering_temp_modified", "power_modified", +1},
    {"chiller_staging", "operating_hours", "power_baseline", +1},
    {"liquid_cooling_loss", "density", "heat_loss", +1},
    {"water_cooling_loss", "outlet_temperature", "heat_loss", +1},
    {"wall_loss", "wind_velocity", "heat_loss", +1},
    {"wall_loss", "surface_temperature", "heat_loss", +1},
    {"opening_loss", "wall_thickness", "heat_loss", -1},
    {"opening_loss", "inside_temperature", "heat_loss", +1},
    {"opening_loss_given_view_factor", "time_open", "heat_loss", +1},
    {"opening_view_factor_circular", "diameter", "view_factor", +1},
    {"furnace_leakage_loss", "draft_pressure", "heat_loss", +1},
    {"charge_material_solid", "discharge_temperature", "heat_required", +1},
    {"charge_material_liquid", "latent_heat", "heat_required", +1},
    {"charge_material_gas", "additional_heat", "heat_required", +1},
    {"gas_flow_orifice", "orifice_diameter", "flow", +1},
    {"gas_flow_orifice", "specific_gravity", "flow", -1},
    {"compressor_operating_cost", "efficiency_loaded", "total_annual_cost", -1},
    {"compressor_operating_cost", "run_time_loaded", "cost_unloaded", -1},
    {"compressor_power_vs_discharge_pressure", "discharge_pressure", "adjusted_power", +1},
    {"compressor_pressure_reduction_saving", "discharge_pressure_modified", "power_saving", -1},
    {"compressed_air_leak_survey_decibel", "table_flow_B_second", "leak_rate", +1},
    {"compressed_air_receiver_size", "final_tank_pressure", "receiver_volume", +1},
    {"compressed_air_receiver_size", "metered_flow", "receiver_volume", -1},
    {"compressed_air_usable_storage", "pressure_out", "usable_air", -1},
    {"compressed_air_pipe_sizing", "line_pressure", "pipe_diameter", -1},
    {"pneumatic_cylinder_air", "rod_diameter", "air_requirement", -1},
    {"atmosphere_loss", "outlet_temperature", "heat_loss", +1},
    {"gas_cooling_loss", "flow_rate", "heat_loss", +1},
    {"fixture_loss", "feed_rate", "heat_loss", +1},
    {"compressor_reduce_leaks", "leak_reduction", "air_usage_after", -1},
    {"compressor_modulation_part_load", "capacity_fraction", "power", +1},
    {"surface_insulation", "thickness_after", "electricity_saved", +1},
    {"surface_insulation", "conductivity_after", "electricity_saved", -1},
    {"surface_insulation", "heat_flux_measured_before", "electricity_saved", +1},
    {"flue_gas_heat_recovery", "flue_temperature_after", "fuel_saved", -1},
    {"flue_gas_heat_recovery", "oxygen", "fuel_saved", +1},
    {"flue_gas_heat_recovery", "used_share", "fuel_saved", +1},
    {"flue_gas_heat_recovery", "efficiency_before", "fuel_saved", -1},
    {"fuel_switch", "efficiency_after", "energy_after", -1},
    {"fuel_switch", "efficiency_before", "fuel_added", -1},
    {"fuel_switch", "switched_share", "fuel_saved", +1},
    {"refrigerant_change", "charge_after", "refrigerant_added", -1},
    {"heat_recovery", "rejected_heat", "heat_recovered", +1},
    {"heat_recovery", "heat_efficiency", "fuel_saved", -1},
    {"heat_pump", "cop", "electricity_saved", +1},
    {"heat_pump", "covered_share", "fuel_saved", +1},
    {"heat_exchange", "minimum_approach", "heat_flow_recovered", -1},
    {"heat_exchange", "hot_flow", "heat_flow_recovered", +1},
    {"heat_exchange", "cold_inlet", "heat_flow_recovered", -1},
    {"drying", "moisture_after", "fuel_saved", -1},
    {"drying", "moisture_before", "fuel_saved", +1},
    {"waste_saving", "reused", "material_saved", +1},
    {"chemical_saving", "dose_after", "chemical_saved", -1},
    {"chemical_saving", "replaced_by", "chemical_before", +1},
    {"biogas_saving", "cod_in", "fuel_saved", +1},
    {"biogas_saving", "efficiency_replaced", "fuel_saved", -1},
    {"percentage_saving", "saved", "electricity_saved", +1},
    {"chiller_replacement", "cop_after", "electricity_saved", +1},
    {"chiller_replacement", "cooling_load", "electricity_before", +1},
    {"refrigeration_set_point", "temperature_change", "electricity_saved", +1},
    {"refrigeration_set_point", "saving_per_kelvin", "electricity_saved", +1},
    {"refrigerant_leak", "top_up_after", "refrigerant_saved", -1},
    {"defrost_control", "defrost_before", "electricity_saved", +1},
    {"transformer_saving", "load_loss_after", "electricity_saved", -1},
    {"transformer_saving", "load_factor", "loss_before", +1},
    {"pump_hydraulics", "head_after", "electricity_saved", -1},
    {"pump_hydraulics", "pump_efficiency_after", "electricity_saved", +1},
    {"displacement_part_load", "idle_after", "electricity_saved", -1},
    {"load_shift", "storage_loss", "off_peak_saved", -1},
    {"load_shift", "to_off_peak", "peak_saved", +1},
    {"rooftop_solar", "specific_yield", "electricity_saved", +1},
    {"rooftop_solar", "degradation", "electricity_saved", -1},
    {"electricity_saving", "power_before", "electricity_saved", +1},
    {"electricity_saving", "power_after", "electricity_saved", -1},
    {"air_leak_repair", "rated_flow", "electricity_saved", +1},
    {"air_leak_repair", "load_time", "electricity_saved", +1},
    {"air_leak_repair", "unload_time", "electricity_saved", -1},
    {"air_leak_repair", "repaired_share", "electricity_saved", +1},
    {"air_pressure_reduction", "pressure_after", "electricity_saved", -1},
    {"air_pressure_reduction", "compressor_power", "electricity_saved", +1},
    {"vsd_pump_fan", "drive_efficiency", "electricity_saved", +1},
    {"vsd_pump_fan", "power_now_2", "electricity_saved", +1},
    {"vsd_pump_fan", "flow_3", "electricity_saved", -1},
    {"vsd_pump_fan", "static_head_share", "electricity_saved", -1},
    {"motor_replacement", "efficiency_after", "electricity_saved", +1},
    {"motor_replacement", "efficiency_before", "electricity_saved", -1},
    {"motor_power_three_phase", "current", "power", +1},
    {"motor_percent_load_field", "rated_current", "percent_load", -1},
    {"pump_head_gauges", "flow_rate", "discharge_head_loss", +1},
    {"pump_head_gauges", "suction_line_loss_coefficient", "pump_head", +1},
    {"pump_head_suction_tank", "discharge_pipe_diameter", "pump_head", -1},
    {"pump_fluid_power", "head", "fluid_power", +1},
    {"pump_efficiency", "pump_shaft_power", "pump_efficiency", -1},
    {"motor_efficiency_vs_load", "specified_efficiency", "efficiency", +1},
    {"motor_full_load_amps", "rated_voltage", "full_load_amps", -1},
    {"motor_performance", "load_factor", "current_percent_of_fla", +1},
    {"drive_efficiency", "motor_shaft_power", "driven_shaft_power", +1},
    {"motor_drive_comparison", "average_load", "baseline_energy", +1},
    {"pump_achievable_efficiency", "flow_rate", "average_efficiency", +1},
    {"pump_psat_existing", "field_power", "pump_efficiency", -1},
    {"pump_psat_existing", "field_current", "motor_power", +1},
    {"pump_psat_modified", "pump_efficiency_target", "motor_power", -1},
    {"pump_psat_modified", "head", "motor_current", +1},
    {"fan_optimal_efficiency", "flow_rate", "efficiency", +1},
    {"fan_fsat_existing", "measured_power", "fan_energy_index", -1},
    {"fan_fsat_modified", "fan_efficiency_target", "annual_energy", -1},
    {"lighting_saving", "fixture_power_before", "electricity_saved", +1},
    {"lighting_saving", "hours_after", "electricity_saved", -1},
    {"boiler_efficiency", "efficiency_after", "fuel_saved", +1},
    {"boiler_efficiency", "oxygen_after", "fuel_saved", -1},
    {"boiler_efficiency", "flue_temperature_after", "fuel_saved", -1},
    {"steam_trap_repair", "orifice_diameter", "steam_saved", +1},
    {"steam_trap_repair", "steam_pressure", "steam_saved", +1},
    {"steam_trap_repair", "boiler_efficiency", "fuel_saved", -1},
    {"condensate_return", "condensate", "fuel_saved", +1},
    {"condensate_return", "condensate_temperature", "fuel_saved", +1},
    {"condensate_return", "makeup_temperature", "fuel_saved", -1},
    {"condensate_return", "pumping_electricity", "electricity_saved", -1},
    {"deaerator", "water_temperature", "inlet_steam_mass_flow", -1},
    {"deaerator", "vent_rate", "inlet_steam_mass_flow", +1},
    {"flash_tank", "inlet_quality", "flash_steam_mass_flow", +1},
    {"steam_heat_loss", "heat_loss_percent", "outlet_temperature", -1},
    {"prv_with_desuperheating", "desuperheating_temperature", "feedwater_mass_flow", -1},
    {"prv_without_desuperheating", "outlet_pressure", "specific_entropy", -1},
    {"steam_turbine", "isentropic_efficiency", "power_out", +1},
    {"steam_turbine", "outlet_pressure", "power_out", -1},
    {"steam_reduction", "boiler_efficiency", "energy_use", -1},
    {"steam_reduction", "system_efficiency", "steam_use", -1},
    {"water_heating_using_steam", "steam_flow", "heat_gain_rate", +1},
    {"water_heating_using_steam", "steam_flow", "bypass_steam_flow", +1},
    {"waste_water_activated_sludge", "speed", "aeration_energy", +1},
    {"clarifier_state_point", "RAS_flow", "RAS_concentration", -1},
    {"clarifier_state_point", "MLSS", "applied_solids_loading", +1},
    {"chp_screening", "electricity_cost", "annual_operating_savings", +1},
    {"chp_screening", "chp_fuel_cost", "annual_operating_savings", -1},
    {"cash_flow", "annual_energy_savings", "net_present_value", +1},
    {"pipe_insulation", "pipe_temperature", "bare_loss", +1},
    {"pipe_insulation", "insulation_conductivity", "insulated_loss", +1},
    {"blowdown_reduction", "blowdown_conductivity_after", "water_saved", +1},
    {"blowdown_reduction", "blowdown_conductivity_before", "water_saved", -1},
    {"water_saving", "flow_before", "water_saved", +1},
    {"water_saving", "flow_after", "water_saved", -1},
    {"fuel_saving", "energy_before", "fuel_saved", +1},
    {"fuel_saving", "efficiency_after", "fuel_saved", +1},
    {"material_yield", "yield_after", "material_saved", +1},
    {"material_yield", "yield_before", "material_saved", -1},
    {"co2_emissions", "energy_use", "emissions", +1},
    {"energy_equivalency_fuel_to_electric", "fuel_fired_efficiency", "electrical_heat_input", +1},
    {"energy_equivalency_electric_to_fuel", "fuel_fired_efficiency", "fuel_fired_heat_input", -1},
    {"waste_heat_to_absorption_chiller", "available_heat", "recovered_heat", -1},
    {"waste_heat_to_absorption_chiller", "absorption_chiller_cop", "electrical_energy", +1},
    {"waste_heat_to_absorption_chiller", "compressor_cop", "electrical_energy", -1},
    {"gas_fuel_excess_air_from_o2", "flue_gas_O2", "excess_air", +1},
    {"available_heat_simple", "exhaust_gas_temperature", "available_heat", -1},
    {"air_heating_using_exhaust", "hx_effectiveness", "heat_recovered", +1},
    {"air_heating_using_exhaust", "air_flow", "heat_recovered", +1},
    {"air_heating_using_exhaust", "heater_efficiency", "energy_savings", -1},
    {"feedwater_economizer", "hx_effectiveness", "heat_recovered", +1},
    {"feedwater_economizer", "blowdown", "steam_flow", -1},
    {"condensing_economizer", "flue_gas_outlet_temperature", "latent_heat_recovery", -1},
    {"condensing_economizer", "flue_gas_inlet_temperature", "sensible_heat_recovery", +1},
    {"efficiency_improvement_o2_air_preheat", "flue_gas_O2_current", "excess_air_current", +1},
    {"efficiency_improvement_o2_air_preheat", "combustion_air_temperature_new", "fuel_savings", +1},
    {"efficiency_improvement_o2_air_preheat", "flue_gas_temperature_new", "fuel_savings", -1},
    {"oxygen_enrichment", "flue_gas_temperature_enriched", "fuel_savings", -1},
    {"oxygen_enrichment", "combustion_air_temperature", "fuel_savings", -1},
    {"stack_loss_gas_fuel", "flue_gas_temperature", "stack_loss", +1},
    {"stack_loss_gas_fuel", "combustion_air_temperature", "available_heat", +1},
    {"stack_loss_gas_fuel", "fuel_temperature", "stack_loss", -1},
    {"solid_fuel_excess_air_from_o2", "flue_gas_O2", "excess_air", +1},
    {"stack_loss_solid_liquid_fuel", "flue_gas_temperature", "stack_loss", +1},
    {"stack_loss_solid_liquid_fuel", "ash_discharge_temperature", "stack_loss", +1},
    {"stack_loss_solid_liquid_fuel", "combustion_air_temperature", "stack_loss", -1},
};

double valueOf(const Calculator &calculator, const char *key, std::span<const Value> values,
               std::span<const double> results)
{
    const QString name = QString::fromUtf8(key);
    if (const int output = calculator.outputIndex(name); output >= 0)
        return results[static_cast<std::size_t>(output)];
    return values[static_cast<std::size_t>(calculator.inputIndex(name))].si;
}

double largest(std::span<const double> results)
{
    double size = 0;
    for (double result : results)
        size = std::max(size, std::isfinite(result) ? std::abs(result) : 0);
    return size;
}

QJsonValue inUnit(const Value &value, const InputDefinition &input, const Unit &unit)
{
    if (!input.list)
        return fromSi(value.si, unit);
    QJsonArray list;
    for (double number : value.list)
        list.append(fromSi(number, unit));
    return list;
}

/// The request for these values, each in a unit picked by `pick`.
template <class Pick> QJsonObject request(const Calculator &calculator, std::span<const Value> values, Pick pick)
{
    QJsonObject inputs;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const InputDefinition &input = calculator.inputs[i];
        if (!values[i].isGiven())
            continue;
        if (input.kind == QuantityKind::Choice) {
            const QString key = QString::fromUtf8(input.choices[static_cast<std::size_t>(values[i].si)].key);
            const bool isBool = QLatin1String(input.unit) == QLatin1String("bool");
            inputs.insert(input.key,
                          QJsonObject{{"value", isBool ? QJsonValue(key == QLatin1String("true")) : QJsonValue(key)},
                                      {"unit", input.unit}});
        } else {
            const Unit &unit = pick(input);
            inputs.insert(input.key, QJsonObject{{"value", inUnit(values[i], input, unit)},
                                                 {"unit", QString::fromUtf8(unit.key)}});
        }
    }
    return {{"inputs", inputs}};
}

const Unit &customary(const InputDefinition &input)
{
    return *findUnit(input.kind, QString::fromUtf8(input.unit));
}

QByteArray describe(const Calculator &calculator, std::span<const Value> values)
{
    return QJsonDocument(request(calculator, values, customary)).toJson(QJsonDocument::Compact);
}

} // namespace

class TestCalculatorProperties : public QObject
{
    Q_OBJECT

private slots:
    void resultsAreFiniteForAllValidInputs_data() { addCalculators(); }
    void resultsAreFiniteForAllValidInputs()
    {
        const Calculator &calculator = current();
        Sampler sampler(1);
        for (int draw = 0; draw < Draws; ++draw) {
            const auto values = sampler.validValues(calculator);
            QVERIFY(values.has_value());
            const auto results = calculator.evaluate(*values);
            if (!results)
                QFAIL(describe(calculator, *values).constData());
            for (std::size_t i = 0; i < results->size(); ++i) {
                const bool fine = std::isfinite((*results)[i]) ||
                                  (std::isnan((*results)[i]) && (sometimesAbsent.contains(calculator.outputs[i].key)
                                    || sometimesAbsent.contains(calculator.id + QLatin1Char('/') + calculator.outputs[i].key)));
                if (!fine)
                    QFAIL((calculator.outputs[i].key + (": " + describe(calculator, *values))).constData());
            }
        }
    }

    void noSavingIsAboveItsBaseline_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(baselines)); ++i)
            QTest::addRow("%s: %s", baselines[i].calculator, baselines[i].saving) << i;
    }
    void noSavingIsAboveItsBaseline()
    {
        QFETCH(int, row);
        const Baseline &baseline = baselines[row];
        const Calculator &calculator = *findCalculator(QString::fromUtf8(baseline.calculator));
        Sampler sampler(2);
        for (int draw = 0; draw < Draws; ++draw) {
            const auto values = sampler.validValues(calculator);
            const auto results = calculator.evaluate(*values);
            const double saving = valueOf(calculator, baseline.saving, *values, *results);
            const double use = valueOf(calculator, baseline.use, *values, *results);
            if (saving > use * (1 + 1e-9))
                QFAIL(describe(calculator, *values).constData());
        }
    }

    void resultsFollowTheirInputs_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(trends)); ++i)
            QTest::addRow("%s: %s of %s", trends[i].calculator, trends[i].output, trends[i].input) << i;
    }
    void resultsFollowTheirInputs()
    {
        QFETCH(int, row);
        const Trend &trend = trends[row];
        const Calculator &calculator = *findCalculator(QString::fromUtf8(trend.calculator));
        const auto input = static_cast<std::size_t>(calculator.inputIndex(QString::fromUtf8(trend.input)));
        const auto output = static_cast<std::size_t>(calculator.outputIndex(QString::fromUtf8(trend.output)));
        Sampler sampler(3);
        int compared = 0;
        for (int draw = 0; draw < Draws; ++draw) {
            std::vector<Value> values = *sampler.validValues(calculator);
            if (!calculator.isAsked(static_cast<int>(input), values) || !values[input].isGiven())
                continue;
            const auto low = calculator.evaluate(values);
            values[input].si += 0.1 * sampler.uniform() * std::abs(values[input].si);
            const auto high = calculator.evaluate(values);
            if (!high || std::isnan((*low)[output]))
                continue;
            ++compared;
            const double rise = trend.direction * ((*high)[output] - (*low)[output]);
            if (!(rise >= -1e-9 * largest(*low)))
                QFAIL(describe(calculator, values).constData());
        }
        QVERIFY(compared > Draws / 20);
    }

    void theUnitMakesNoDifference_data() { addCalculators(); }
    void theUnitMakesNoDifference()
    {
        const Calculator &calculator = current();
        Sampler sampler(4);
        const auto anyUnit = [&sampler](const InputDefinition &input) -> const Unit & {
            const auto units = offeredUnits(input.kind);
            if (units.empty() || input.list)
                return customary(input);
            return units[static_cast<std::size_t>(sampler.uniform() * static_cast<double>(units.size()))];
        };
        int compared = 0;
        for (int draw = 0; draw < Draws / 10; ++draw) {
            const std::vector<Value> values = *sampler.validValues(calculator);
            const auto ours = runCalculation(calculator, request(calculator, values, customary));
            const auto theirs = runCalculation(calculator, request(calculator, values, anyUnit));
            if (!ours || !theirs)
                continue; // a bound met exactly may be missed by the last digit of a conversion
            ++compared;
            compareOutputs(calculator, values, ours->value("outputs").toObject(), theirs->value("outputs").toObject());
        }
        QVERIFY(compared > Draws / 20);
    }

    void wrongNumbersAreRefusedByName_data() { addCalculators(); }
    void wrongNumbersAreRefusedByName()
    {
        const Calculator &calculator = current();
        Sampler sampler(5);
        for (std::size_t i = 0; i < calculator.inputs.size(); ++i) {
            const InputDefinition &input = calculator.inputs[i];
            std::vector<Value> values = *sampler.validValues(calculator);
            for (int attempt = 0; attempt < 200 && !calculator.isAsked(static_cast<int>(i), values); ++attempt)
                values = *sampler.validValues(calculator);
            QVERIFY2(calculator.isAsked(static_cast<int>(i), values), input.key);
            for (double wrong : {Infinity, -Infinity, 1e300, -1e300})
                refuses(calculator, values, i, {.si = wrong, .list = {}});
            if (input.list)
                refuses(calculator, values, i, {.si = NAN, .list = {1, NAN, 1, 1, 1}});
            if (!input.optional)
                refuses(calculator, values, i, Value{});
        }
    }

    void wrongJsonIsRefusedByName_data() { addCalculators(); }
    void wrongJsonIsRefusedByName()
    {
        const Calculator &calculator = current();
        Sampler sampler(6);
        const std::vector<Value> values = *sampler.validValues(calculator);
        const QJsonObject good = request(calculator, values, customary);
        QVERIFY(runCalculation(calculator, good).ok());
        for (const InputDefinition &input : calculator.inputs) {
            const QString unit = QString::fromUtf8(input.unit);
            refusesJson(calculator, good, input.key, QJsonValue(7));
            refusesJson(calculator, good, input.key, QJsonValue());
            refusesJson(calculator, good, input.key, QJsonObject{{"unit", unit}});
            refusesJson(calculator, good, input.key, QJsonObject{{"value", QJsonObject()}, {"unit", unit}});
            refusesJson(calculator, good, input.key, QJsonObject{{"value", "a text"}, {"unit", unit}});
            refusesJson(calculator, good, input.key, QJsonObject{{"value", 7}, {"unit", "furlong"}});
            refusesJson(calculator, good, input.key, QJsonObject{{"value", 7}, {"unit", 7}});
            const bool isSpeed = input.kind == QuantityKind::Speed;
            refusesJson(calculator, good, input.key, QJsonObject{{"value", 7}, {"unit", isSpeed ? "kg" : "m/s"}});
        }
        refusesJson(calculator, good, "no_such_input", QJsonObject{{"value", 7}, {"unit", "kg"}});
        QVERIFY(!runCalculation(calculator, {}).ok());
        QJsonObject wanting = good;
        wanting.insert("want", QJsonObject{{"no_such_output", "kg"}});
        QVERIFY(runCalculation(calculator, wanting).error().english().contains("no_such_output"));
        const char *output = calculator.outputs.front().key;
        wanting.insert("want", QJsonObject{{output, "furlong"}});
        QVERIFY(runCalculation(calculator, wanting).error().english().contains(output));
    }

    void theListSaysEverything()
    {
        for (Language language : {Language::English, Language::Vietnamese}) {
            const QJsonArray list = describeCalculators(language);
            QCOMPARE(static_cast<std::size_t>(list.size()), calculators().size());
            const QJsonObject first = list.first().toObject();
            QCOMPARE(first.value("id").toString(), QString::fromUtf8(calculators().front().id));
            QVERIFY(!first.value("inputs").toArray().isEmpty() && !first.value("outputs").toArray().isEmpty());
            QVERIFY(!first.value("source").toString().isEmpty());
        }
    }

private:
    static void addCalculators()
    {
        QTest::addColumn<QString>("id");
        for (const Calculator &calculator : calculators())
            QTest::newRow(calculator.id) << QString::fromUtf8(calculator.id);
    }

    static const Calculator &current()
    {
        const QString *id = static_cast<QString *>(QTest::qData("id", qMetaTypeId<QString>()));
        return *findCalculator(*id);
    }

    static void compareOutputs(const Calculator &calculator, std::span<const Value> values, const QJsonObject &ours,
                               const QJsonObject &theirs)
    {
        QCOMPARE(theirs.keys(), ours.keys());
        // A difference of two large numbers keeps their absolute error, so errors are measured by the largest of a
        // kind, given or computed.
        std::map<QuantityKind, double> scale;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const InputDefinition &input = calculator.inputs[i];
            if (input.kind != QuantityKind::Choice && std::isfinite(values[i].si))
                scale[input.kind] = std::max(scale[input.kind], std::abs(fromSi(values[i].si, customary(input))));
        }
        for (const OutputDefinition &output : calculator.outputs) {
            const double value = ours.value(output.key).toObject().value("value").toDouble();
            scale[output.kind] = std::max(scale[output.kind], std::abs(value));
        }
        for (const OutputDefinition &output : calculator.outputs) {
            const double a = ours.value(output.key).toObject().value("value").toDouble();
            const double b = theirs.value(output.key).toObject().value("value").toDouble();
            if (!(std::abs(a - b) <= 1e-6 * scale[output.kind]))
                QFAIL((output.key + (": " + describe(calculator, values))).constData());
        }
    }

    static void refuses(const Calculator &calculator, std::vector<Value> values, std::size_t input, const Value &wrong)
    {
        values[input] = wrong;
        const auto results = calculator.evaluate(values);
        QVERIFY2(!results.ok(), calculator.inputs[input].key);
        const QString sentence = results.error().english();
        QVERIFY2(sentence.contains(QLatin1String(calculator.inputs[input].key)), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.') && sentence.count(QLatin1String(". ")) == 0, qPrintable(sentence));
    }

    static void refusesJson(const Calculator &calculator, QJsonObject request, const char *key, const QJsonValue &wrong)
    {
        QJsonObject inputs = request.value("inputs").toObject();
        inputs.insert(key, wrong);
        request.insert("inputs", inputs);
        const auto result = runCalculation(calculator, request);
        QVERIFY2(!result.ok(), key);
        QVERIFY2(result.error().english().contains(QLatin1String(key)), qPrintable(result.error().english()));
    }
};

QTEST_GUILESS_MAIN(TestCalculatorProperties)
#include "tst_calculator_properties.moc"
