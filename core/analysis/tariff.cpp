#include "core/analysis/tariff.h"

#include <algorithm>
#include <bitset>
#include <QCoreApplication>

namespace recp
{

namespace
{

constexpr int MinutesPerDay = 24 * 60;
constexpr int DaysPerWeek = 7;
constexpr int SundayIndex = 6;
constexpr double JoulePerKilowattHour = 3.6e6;

QString periodKey(TariffPeriod period)
{
    switch (period) {
    case TariffPeriod::Normal:
        return QStringLiteral("normal");
    case TariffPeriod::OffPeak:
        return QStringLiteral("offpeak");
    case TariffPeriod::Peak:
        return QStringLiteral("peak");
    }
    return {};
}

bool covers(const std::vector<TariffSchedule::Interval> &intervals, int minute)
{
    return std::any_of(intervals.begin(), intervals.end(),
                       [=](const TariffSchedule::Interval &i) { return i.from <= minute && minute < i.to; });
}

using Week = std::bitset<static_cast<std::size_t>(MinutesPerDay *DaysPerWeek)>;

/// Minutes of the week that run; what goes past Sunday's midnight begins the week.
Week runningMinutes(const std::vector<RunningHours> &hours)
{
    Week week;
    for (const RunningHours &interval : hours) {
        const int length =
            interval.to > interval.from ? interval.to - interval.from : interval.to - interval.from + MinutesPerDay;
        for (int day = 0; day < DaysPerWeek; ++day) {
            if (!(interval.days >> day & 1U))
                continue;
            for (int i = 0; i < length; ++i)
                week.set(static_cast<std::size_t>(day * MinutesPerDay + interval.from + i) % week.size());
        }
    }
    return week;
}

} // namespace

const std::vector<TariffVoltage> &tariffVoltages()
{
    static const std::vector<TariffVoltage> voltages = {
        {"lt6", QT_TRANSLATE_NOOP("words", "Below 6 kV")},
        {"6_22", QT_TRANSLATE_NOOP("words", "From 6 kV to below 22 kV")},
        {"22_110", QT_TRANSLATE_NOOP("words", "From 22 kV to below 110 kV")},
        {"ge110", QT_TRANSLATE_NOOP("words", "110 kV and above")},
    };
    return voltages;
}

std::optional<double> electricityPrice(const FactorSet &set, const QString &voltage, TariffPeriod period)
{
    const Factor *factor =
        set.factor(QStringLiteral("tariff_prod_%1_%2_%3").arg(voltage, periodKey(period), set.tariffDecision));
    return factor ? std::optional(factor->value / JoulePerKilowattHour) : std::nullopt;
}

TariffPeriod periodAt(const TariffSchedule &schedule, int weekday, int minute)
{
    const bool hasPeak = weekday != SundayIndex || schedule.sundayPeak;
    if (hasPeak && covers(schedule.peakWeekdays, minute))
        return TariffPeriod::Peak;
    return covers(schedule.offPeakDaily, minute) ? TariffPeriod::OffPeak : TariffPeriod::Normal;
}

std::optional<TariffShares> sharesOfSchedule(const TariffSchedule &schedule, const std::vector<RunningHours> &hours)
{
    const Week week = runningMinutes(hours);
    if (week.none())
        return std::nullopt;
    int offPeak = 0;
    int peak = 0;
    for (int minute = 0; minute < MinutesPerDay * DaysPerWeek; ++minute) {
        if (!week.test(static_cast<std::size_t>(minute)))
            continue;
        const TariffPeriod period = periodAt(schedule, minute / MinutesPerDay, minute % MinutesPerDay);
        offPeak += period == TariffPeriod::OffPeak;
        peak += period == TariffPeriod::Peak;
    }
    const double all = static_cast<double>(week.count());
    TariffShares shares{.normal = 0, .offPeak = offPeak / all, .peak = peak / all};
    shares.normal = 1 - shares.offPeak - shares.peak;
    return shares;
}

} // namespace recp
