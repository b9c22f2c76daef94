#pragma once

#include "core/analysis/results.h"

namespace recp::test {

/// A small made-up audit: a year of electricity, coal, water and waste water by month, and a product.
struct AuditFixture {
    AuditDocument document;
    FactorSet set;

    Flow &addFlow(const QString &name, Resource resource, FlowDirection direction, const QString &unit,
                  const QString &carrier = {})
    {
        Flow flow;
        flow.id = newId();
        flow.name = name;
        flow.resource = resource;
        flow.direction = direction;
        flow.unit = unit;
        flow.carrier = carrier;
        document.flows.push_back(flow);
        return document.flows.back();
    }

    void addMonth(const Id &flowId, int month, std::optional<double> quantity, std::optional<double> cost)
    {
        FlowRecord record;
        record.id = newId();
        record.flowId = flowId;
        record.from = QDate(2025, month, 1);
        record.to = record.from.addMonths(1).addDays(-1);
        record.quantity = quantity;
        record.cost = cost;
        document.records.push_back(record);
    }

    void addYear(const Id &flowId, double monthlyQuantity, double monthlyCost)
    {
        for (int month = 1; month <= 12; ++month)
            addMonth(flowId, month, monthlyQuantity, monthlyCost);
    }

    void addFactor(const QString &id, double value)
    {
        Factor factor;
        factor.id = id;
        factor.value = value;
        set.factors.insert(id, factor);
    }

    Solution addDirect(const Effect &effect, std::optional<double> investment)
    {
        Solution solution;
        solution.id = newId();
        solution.calculator = QStringLiteral("direct_estimate");
        document.solutions.push_back(solution);
        Estimate estimate;
        estimate.id = newId();
        estimate.solutionId = solution.id;
        estimate.effects = {effect};
        estimate.directReason = QStringLiteral("hand-worked");
        estimate.investment = investment;
        document.estimates.push_back(estimate);
        return solution;
    }
    Estimate &estimateOf(const Solution &solution)
    {
        return *std::find_if(document.estimates.begin(), document.estimates.end(),
                             [&](const Estimate &e) { return e.solutionId == solution.id; });
    }

    SolutionResult value(const Solution &solution)
    {
        return valueSolution(document, summariseBaseline(document, set), set, solution, estimateOf(solution));
    }
};

inline constexpr double MegawattHour = 3.6e9; // J
inline constexpr double KilowattHour = 3.6e6; // J

} // namespace recp::test
