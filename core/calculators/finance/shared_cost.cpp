#include "core/calculators/finance/shared_cost.h"

namespace recp {

namespace {

InputDefinition yearlyCostInput(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "currency/yr", .minimum = 0, .maximum = 1e15};
}

} // namespace

SharedCostResult sharedCost(const SharedCostInput &in)
{
    const YearlyMoney after =
        in.method == SavingMethod::Quick ? in.costNow * (1 - in.saved.si) : YearlyMoney{in.fee.si + in.ownAfter.si};
    return {.costAfter = after, .moneySaved = in.costNow - after};
}

Calculator sharedCostCalculator()
{
    using In = SharedCostInput;
    using Out = SharedCostResult;
    return CalculatorBuilder<In, Out>("shared_cost", QT_TRANSLATE_NOOP("calculators", "Shared utility or service"), "SYM",
                                      CalculatorKind::Savings, sharedCost)
        .formula("ΔC = C₁ − C₂; C₂ = C₁·(1 − p)", "ISO 15686-5, comparison of the costs that differ")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: a share of the cost"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: the partner's offer")),
               &In::method)
        .input(yearlyCostInput("cost_now", QT_TRANSLATE_NOOP("calculators", "Cost of the utility or service now")), &In::costNow)
        .input(ifQuick(share("saved", QT_TRANSLATE_NOOP("calculators", "Saved by sharing"), 10, "",
                             QT_TRANSLATE_NOOP("calculators", "The screening range of the catalogue is shown beside; name the source of the figure."))),
               &In::saved)
        .input(ifMeasured(yearlyCostInput("shared_fee", QT_TRANSLATE_NOOP("calculators", "Fee of the partner or the park"))), &In::fee)
        .input(ifMeasured(yearlyCostInput("own_cost_after", QT_TRANSLATE_NOOP("calculators", "Own cost that stays"))), &In::ownAfter)
        .output({.key = "cost_after", .label = QT_TRANSLATE_NOOP("calculators", "Cost after"), .unit = "currency/yr"}, &Out::costAfter)
        .output({.key = "money_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Money saved"),
                 .unit = "currency/yr",
                 .effect = Resource::Other},
                &Out::moneySaved)
        .build();
}

} // namespace recp
