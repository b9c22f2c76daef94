#include "core/calculators/calculator.h"
#include "core/calculators/materials/material_yield.h"

namespace recp {

const std::vector<Calculator> &calculators()
{
    static const std::vector<Calculator> all{
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
