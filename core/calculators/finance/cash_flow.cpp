#include "core/calculators/finance/cash_flow.h"

#include <cmath>

namespace recp {

namespace {

using In = CashFlowInput;

InputDefinition money(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit, .minimum = 0, .maximum = 1e12};
}

std::vector<double> yearlyFlows(const In &in)
{
    const auto years = static_cast<std::size_t>(std::floor(in.life.si + 1e-9));
    std::vector<double> flows(years + 1, in.saving.si - in.operation.si);
    flows.front() = -in.installation.si;
    flows.back() += in.salvage.si;
    return flows;
}

} // namespace

CashFlowResult cashFlow(const CashFlowInput &in)
{
    CashFlowResult out{.yearly = yearlyFlows(in), .netPresentValue = {}, .payback = {}};
    for (std::size_t year = 0; year < out.yearly.size(); ++year)
        out.netPresentValue.si += out.yearly[year] / std::pow(1 + in.discountRate.si, static_cast<double>(year));
    if (in.saving.si > 0)
        out.payback = Years{in.installation.si / in.saving.si};
    return out;
}

Calculator cashFlowCalculator()
{
    using Out = CashFlowResult;
    return CalculatorBuilder<In, Out>("cash_flow", QT_TRANSLATE_NOOP("calculators", "Cash flow of a measure"), "MGT",
                                      CalculatorKind::Engineering, cashFlow)
        .formula("CF_0 = −I; CF_k = S − O, last year + salvage; NPV = Σ CF_k/(1 + r)^k; payback = I/S",
                 "Fuller and Petersen, NIST Handbook 135, Life-Cycle Costing Manual (1995)")
        .input({.key = "life",
                .label = QT_TRANSLATE_NOOP("calculators", "Life"),
                .unit = "yr",
                .minimum = 1,
                .maximum = 100,
                .typical = 10,
                .hint = QT_TRANSLATE_NOOP("calculators", "Whole years; a part of a year is left out.")},
               &In::life)
        .input(money("annual_energy_savings", QT_TRANSLATE_NOOP("calculators", "Energy saving a year"), "currency/yr"),
               &In::saving)
        .input(money("installation_cost", QT_TRANSLATE_NOOP("calculators", "Installation cost"), "currency"),
               &In::installation)
        .input(money("annual_operation_cost", QT_TRANSLATE_NOOP("calculators", "Operation cost a year"), "currency/yr"),
               &In::operation)
        .input(money("salvage", QT_TRANSLATE_NOOP("calculators", "Salvage value"), "currency"), &In::salvage)
        .input({.key = "discount_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Discount rate"),
                .unit = "%",
                .minimum = 0,
                .maximum = 100,
                .typical = 10},
               &In::discountRate)
        .output({.key = "yearly_cash_flow",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cash flow of each year, from year 0"),
                 .kind = QuantityKind::Money,
                 .unit = "currency",
                 .money = true},
                &Out::yearly)
        .output({.key = "net_present_value",
                 .label = QT_TRANSLATE_NOOP("calculators", "Net present value"),
                 .unit = "currency",
                 .money = true},
                &Out::netPresentValue)
        .output({.key = "simple_payback",
                 .label = QT_TRANSLATE_NOOP("calculators", "Simple payback of the energy saving"),
                 .unit = "yr"},
                &Out::payback)
        .build();
}

} // namespace recp
