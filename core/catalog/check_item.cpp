#include "core/catalog/check_item.h"

#include "core/units/units.h"

#include <algorithm>

namespace recp
{

bool CheckArea::appliesTo(const QString &sectorCode) const
{
    return sectors.isEmpty() || std::any_of(sectors.begin(), sectors.end(),
                                            [&](const QString &sector) { return sectorCode.startsWith(sector); });
}

std::pair<double, double> thresholdBounds(const QString &unit)
{
    constexpr double AbsoluteZero = -273.15;
    constexpr double HottestProcess = 2000; // °C
    constexpr double Largest = 1e6;
    if (unit.startsWith(u'%'))
        return {0, 100};
    if (unit == u"°C")
        return {AbsoluteZero, HottestProcess};
    return {0, Largest};
}

QString questionOf(const CheckItem &check, Language language)
{
    constexpr int ShownDigits = 6;
    QStringList figures;
    for (const Threshold &threshold : check.thresholds)
        figures << formatNumber(threshold.value, localeOf(language), ShownDigits);
    return fillIn(check.question.in(language), figures);
}

bool hasPlaces(const QString &text, std::size_t count)
{
    for (std::size_t place = 1; place <= 9; ++place) {
        if (text.contains(u'%' + QString::number(place)) != (place <= count))
            return false;
    }
    return true;
}

} // namespace recp
