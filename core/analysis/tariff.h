#pragma once

#include "core/domain/factors.h"
#include "core/domain/resource.h"

#include <optional>
#include <vector>

namespace recp
{

/// A voltage level of the manufacturing tariff.
struct TariffVoltage {
    const char *key;  ///< "6_22", for ever: Audit::voltage
    const char *name; ///< source English in context "words"
};

/// The voltage levels, lowest first.
const std::vector<TariffVoltage> &tariffVoltages();

/// Price of manufacturing electricity by the set's tariff decision, VND/J without VAT. Empty for a voltage that is not
/// a key of the tariff.
std::optional<double> electricityPrice(const FactorSet &set, const QString &voltage, TariffPeriod period);

/// When something runs on some days of the week: minutes of the day, 0..1440. An end that is not after the begin lies
/// on the next day ("22:00-06:00"); begin and end alike are a whole day.
struct RunningHours {
    int from = 0;
    int to = 24 * 60;
    unsigned days = 0x7f; ///< bit 0 Monday … bit 6 Sunday: the days on which it starts

    static constexpr unsigned EveryDay = 0x7f;
    static constexpr unsigned MondayToSaturday = 0x3f;
    static constexpr unsigned MondayToFriday = 0x1f;
    static constexpr unsigned Sunday = 0x40;
};

/// The tariff period of a minute of a day; `weekday` is 0 for Monday … 6 for Sunday.
TariffPeriod periodAt(const TariffSchedule &schedule, int weekday, int minute);
/// Shares of the running time by tariff period, at even load. Hours that overlap count once. Empty if nothing runs.
std::optional<TariffShares> sharesOfSchedule(const TariffSchedule &schedule, const std::vector<RunningHours> &hours);

} // namespace recp
