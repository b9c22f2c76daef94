#include "core/domain/factors.h"

#include <algorithm>

namespace recp {

const Fuel *FactorSet::fuel(const QString &key) const
{
    const auto found = std::find_if(fuels.begin(), fuels.end(), [&](const Fuel &f) { return f.key == key; });
    return found == fuels.end() ? nullptr : &*found;
}

const TariffSchedule *FactorSet::schedule(const QString &id) const
{
    const auto found = std::find_if(schedules.begin(), schedules.end(), [&](const TariffSchedule &s) { return s.id == id; });
    return found == schedules.end() ? nullptr : &*found;
}

const TariffSchedule *FactorSet::scheduleOn(const QDate &day) const
{
    const auto found = std::find_if(schedules.begin(), schedules.end(), [&](const TariffSchedule &s) {
        return s.from <= day && (!s.to.isValid() || day <= s.to);
    });
    return found == schedules.end() ? nullptr : &*found;
}

const VatRate *FactorSet::vatOn(const QDate &day) const
{
    const auto found = std::find_if(vat.begin(), vat.end(), [&](const VatRate &rate) {
        return rate.from <= day && (!rate.to.isValid() || day <= rate.to);
    });
    return found == vat.end() ? nullptr : &*found;
}

} // namespace recp
