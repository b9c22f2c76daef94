#pragma once

#include "core/analysis/balance.h"

namespace recp::test {

/// A process map built line by line.
struct MapFixture {
    ProcessMap map;

    Id addStep(const char *name, std::optional<double> systemCost = 0.0)
    {
        map.steps.push_back({newId(), QString::fromUtf8(name), systemCost});
        return map.steps.back().id;
    }

    Id addFlow(const char *name, const Id &from, const Id &to, std::optional<double> quantity, double uncertainty, bool isWaste = false,
               BalanceKind kind = BalanceKind::Mass, std::optional<double> cost = {})
    {
        const Resource resource = kind == BalanceKind::Energy ? Resource::Fuel
                                  : kind == BalanceKind::Water ? Resource::Water
                                  : isWaste                    ? Resource::WasteAvoided
                                                               : Resource::Material;
        map.flows.push_back({newId(), from, to, QString::fromUtf8(name), resource, kind, quantity, uncertainty, isWaste, cost});
        return map.flows.back().id;
    }

    MapFlow &flow(const Id &id)
    {
        for (MapFlow &each : map.flows)
            if (each.id == id)
                return each;
        Q_UNREACHABLE();
    }
};

} // namespace recp::test
