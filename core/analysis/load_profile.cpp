#include "core/analysis/load_profile.h"

#include "core/analysis/tariff.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace recp {

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
constexpr int SecondsPerMinute = 60;
constexpr int SecondsPerHour = 3600;
constexpr int SecondsPerDay = 86400;
constexpr int MinutesPerDay = 1440;
constexpr int NightFrom = 22;
constexpr int NightTo = 6;

/// A day and a second of it.
struct Moment {
    QDate day;
    int weekday = 0; ///< 0 Monday … 6 Sunday
    int second = 0;

    bool isWeekend() const { return weekday >= 5; }
};

/// Walks through the intervals of a profile without making a QDateTime of each.
class Clock
{
public:
    explicit Clock(const LoadProfile &profile) : m_step(profile.step), m_second(profile.start.time().msecsSinceStartOfDay() / 1000) { setDay(profile.start.date()); }

    const Moment &now() const { return m_now; }
    void advance()
    {
        m_second += m_step;
        if (m_second >= SecondsPerDay) {
            setDay(m_now.day.addDays(m_second / SecondsPerDay));
            m_second %= SecondsPerDay;
        }
        m_now.second = m_second;
    }

private:
    void setDay(const QDate &day) { m_now = {day, day.dayOfWeek() - 1, m_second % SecondsPerDay}; }

    int m_step;
    int m_second;
    Moment m_now;
};

/// Tariff period of each minute of a week, one table a schedule.
class Periods
{
public:
    Periods(const FactorSet &set, const QString &chosen) : m_set(set), m_chosen(set.schedule(chosen)) {}

    /// The schedule in force on a day; nullptr: none.
    const TariffSchedule *scheduleOn(const QDate &day)
    {
        if (m_chosen)
            return m_chosen;
        if (day != m_day) {
            m_day = day;
            m_ofDay = m_set.scheduleOn(day);
        }
        return m_ofDay;
    }
    TariffPeriod at(const TariffSchedule &schedule, int weekday, int minute)
    {
        auto &table = m_tables[&schedule];
        if (table.empty()) {
            for (int i = 0; i < 7 * MinutesPerDay; ++i)
                table.push_back(periodAt(schedule, i / MinutesPerDay, i % MinutesPerDay));
        }
        return table[static_cast<std::size_t>(weekday * MinutesPerDay + minute)];
    }

private:
    const FactorSet &m_set;
    const TariffSchedule *m_chosen;
    QDate m_day;
    const TariffSchedule *m_ofDay = nullptr;
    std::map<const TariffSchedule *, std::vector<TariffPeriod>> m_tables;
};

/// Amounts by tariff period; an interval is shared out evenly over its minutes.
class PeriodSums
{
public:
    PeriodSums(const FactorSet &set, const QString &chosen, int step)
        : m_periods(set, chosen), m_pieces(std::max(1, step / SecondsPerMinute)), m_usable(step <= SecondsPerHour)
    {
    }

    void take(const Moment &moment, double amount)
    {
        const TariffSchedule *schedule = m_usable ? m_periods.scheduleOn(moment.day) : nullptr;
        m_usable = m_usable && schedule;
        for (int i = 0; m_usable && i < m_pieces; ++i) {
            const int minute = moment.second / SecondsPerMinute + i;
            const int weekday = (moment.weekday + minute / MinutesPerDay) % 7;
            m_sums[static_cast<std::size_t>(m_periods.at(*schedule, weekday, minute % MinutesPerDay))] += amount / m_pieces;
        }
    }
    std::optional<TariffShares> shares(double total) const
    {
        if (!m_usable || !(total > 0))
            return std::nullopt;
        const auto of = [&](TariffPeriod period) { return m_sums[static_cast<std::size_t>(period)] / total; };
        return TariffShares{of(TariffPeriod::Normal), of(TariffPeriod::OffPeak), of(TariffPeriod::Peak)};
    }

private:
    Periods m_periods;
    int m_pieces;
    bool m_usable;
    std::array<double, 3> m_sums{};
};

/// Mean of what was taken.
struct Mean {
    double sum = 0;
    std::size_t count = 0;

    void take(double value)
    {
        sum += value;
        ++count;
    }
    double value() const { return count > 0 ? sum / static_cast<double>(count) : Unknown; }
};

/// Sums by day of the week and hour.
struct HourSums {
    std::array<Mean, 24> weekday, weekend;
    Mean weekendAll;
    double weekendTotal = 0;
    double nightTotal = 0;

    void take(const Moment &moment, double amount, double rate)
    {
        const int hour = moment.second / SecondsPerHour;
        (moment.isWeekend() ? weekend : weekday)[static_cast<std::size_t>(hour)].take(rate);
        if (moment.isWeekend()) {
            weekendAll.take(rate);
            weekendTotal += amount;
        }
        if (hour >= NightFrom || hour < NightTo)
            nightTotal += amount;
    }
    static std::array<double, 24> means(const std::array<Mean, 24> &hours)
    {
        std::array<double, 24> values{};
        std::transform(hours.begin(), hours.end(), values.begin(), [](const Mean &mean) { return mean.value(); });
        return values;
    }
};

/// The curve of sorted rates at even parts of the time, its ends included.
std::vector<double> durationCurve(const std::vector<double> &sorted)
{
    const std::size_t points = std::min(sorted.size(), DurationPoints);
    std::vector<double> curve;
    for (std::size_t i = 0; i < points; ++i) {
        const std::size_t place = points > 1 ? i * (sorted.size() - 1) / (points - 1) : 0;
        curve.push_back(sorted[sorted.size() - 1 - place]);
    }
    return curve;
}

void addHours(LoadAnalysis &analysis, const HourSums &hours, int step)
{
    if (hours.weekendAll.count > 0)
        analysis.weekendMean = hours.weekendAll.value();
    analysis.weekendShare = analysis.total > 0 ? hours.weekendTotal / analysis.total : 0;
    if (step > SecondsPerHour)
        return;
    analysis.nightShare = analysis.total > 0 ? hours.nightTotal / analysis.total : 0;
    analysis.weekdayHours = HourSums::means(hours.weekday);
    analysis.weekendHours = HourSums::means(hours.weekend);
}

} // namespace

double percentileOf(const std::vector<double> &sorted, double part)
{
    if (sorted.empty())
        return Unknown;
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Result<LoadAnalysis> analyseLoad(const LoadProfile &profile, const FactorSet &set, const QString &schedule)
{
    LoadAnalysis analysis;
    std::vector<double> rates;
    rates.reserve(profile.amounts.size());
    HourSums hours;
    PeriodSums periods(set, schedule, profile.step);
    Clock clock(profile);
    for (std::size_t i = 0; i < profile.amounts.size(); ++i, clock.advance()) {
        const double amount = profile.amounts[i];
        if (std::isnan(amount)) {
            ++analysis.gaps;
            continue;
        }
        const double rate = amount / profile.step;
        if (rates.empty() || rate > analysis.peak) {
            analysis.peak = rate;
            analysis.peakAt = profile.at(i);
        }
        rates.push_back(rate);
        analysis.total += amount;
        hours.take(clock.now(), amount, rate);
        periods.take(clock.now(), amount);
    }
    if (rates.empty())
        return Error{QT_TRANSLATE_NOOP("errors", "The load profile has no reading."), {}, {}};
    std::sort(rates.begin(), rates.end());
    analysis.readings = rates.size();
    analysis.base = percentileOf(rates, BasePercentile);
    analysis.mean = analysis.total / profile.step / static_cast<double>(rates.size());
    analysis.loadFactor = analysis.peak > 0 ? analysis.mean / analysis.peak : 0;
    analysis.shares = periods.shares(analysis.total);
    analysis.duration = durationCurve(rates);
    addHours(analysis, hours, profile.step);
    return analysis;
}

std::vector<RateSpan> spansOf(const LoadProfile &profile, double from, double to, int columns)
{
    std::vector<RateSpan> spans(static_cast<std::size_t>(std::max(0, columns)), {Unknown, Unknown});
    const auto count = static_cast<double>(profile.amounts.size());
    const double width = (to - from) / std::max(1, columns);
    for (std::size_t column = 0; column < spans.size(); ++column) {
        const double begin = from + width * static_cast<double>(column);
        const double end = std::min(count, std::max(std::floor(begin) + 1, begin + width));
        RateSpan &span = spans[column];
        for (double i = std::max(0.0, std::floor(begin)); i < end; ++i) {
            const double rate = profile.amounts[static_cast<std::size_t>(i)] / profile.step;
            if (std::isnan(rate))
                continue;
            span.low = std::isnan(span.low) ? rate : std::min(span.low, rate);
            span.high = std::isnan(span.high) ? rate : std::max(span.high, rate);
        }
    }
    return spans;
}

} // namespace recp
