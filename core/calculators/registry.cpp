#include "core/calculators/calculator.h"
#include "core/calculators/compressed_air/air_leak_repair.h"
#include "core/calculators/electricity/electricity_reduction.h"
#include "core/calculators/materials/material_yield.h"
#include "core/calculators/water/cooling_tower_saving.h"
#include "core/calculators/water/water_reduction.h"

namespace recp {

const std::vector<Calculator> &calculators()
{
    static const std::vector<Calculator> all{
        electricityReductionCalculator(),
        airLeakRepairCalculator(),
        waterReductionCalculator(),
        coolingTowerSavingCalculator(),
        materialYieldCalculator(),
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
