#include "core/exchange/load_profile_file.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>

namespace recp {

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
const QByteArray Head = "load_profile 1\n";
constexpr int LongestStep = 86400; // s

Error broken()
{
    return {QT_TRANSLATE_NOOP("errors", "The load profile can't be read: its attachment is damaged."), {}, {}};
}

Error uneven()
{
    return {QT_TRANSLATE_NOOP("errors", "The readings are not at even steps of time: they are added up by month, but make no load profile."), {}, {}};
}

qint64 commonStep(const std::vector<IntervalReading> &sorted)
{
    std::map<qint64, std::size_t> counts;
    for (std::size_t i = 1; i < sorted.size(); ++i)
        ++counts[sorted[i].second - sorted[i - 1].second];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

void append(QByteArray &text, double value)
{
    char digits[40];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value);
    text.append(digits, end.ptr - digits);
}

/// The next line of a text; moves the place behind it.
QByteArray nextLine(const QByteArray &text, qsizetype &place)
{
    qsizetype end = text.indexOf('\n', place);
    end = end < 0 ? text.size() : end;
    const QByteArray line = text.mid(place, end - place);
    place = end + 1;
    return line;
}

Result<std::vector<double>> amountsOf(const QByteArray &text, qsizetype place)
{
    std::vector<double> amounts;
    const char *at = text.constData() + place;
    const char *const last = text.constData() + text.size();
    while (at < last) {
        double value = Unknown;
        if (*at != '\n') {
            const auto read = std::from_chars(at, last, value);
            if (read.ec != std::errc() || !std::isfinite(value) || read.ptr == last || *read.ptr != '\n')
                return broken();
            at = read.ptr;
        }
        ++at;
        amounts.push_back(value);
        if (amounts.size() > MostIntervals)
            return broken();
    }
    return amounts;
}

} // namespace

Result<LoadProfile> makeLoadProfile(std::vector<IntervalReading> readings)
{
    std::sort(readings.begin(), readings.end(), [](const IntervalReading &a, const IntervalReading &b) { return a.second < b.second; });
    const qint64 step = commonStep(readings);
    if (step <= 0 || step > LongestStep)
        return uneven();
    const qint64 first = readings.front().second;
    const qint64 intervals = (readings.back().second - first) / step + 1;
    if (intervals > static_cast<qint64>(MostIntervals))
        return uneven();
    LoadProfile profile{QDateTime::fromSecsSinceEpoch(first, Qt::UTC), static_cast<int>(step),
                        std::vector<double>(static_cast<std::size_t>(intervals), Unknown)};
    for (const IntervalReading &reading : readings) {
        const qint64 since = reading.second - first;
        double &amount = profile.amounts[static_cast<std::size_t>(since / step)];
        if (since % step != 0 || !std::isnan(amount))
            return uneven();
        amount = reading.amount;
    }
    return profile;
}

QByteArray toText(const LoadProfile &profile)
{
    QByteArray text = Head + profile.start.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + ' ' + QByteArray::number(profile.step) + '\n';
    text.reserve(text.size() + static_cast<qsizetype>(profile.amounts.size()) * 10);
    for (double amount : profile.amounts) {
        if (!std::isnan(amount))
            append(text, amount);
        text += '\n';
    }
    return text;
}

Result<LoadProfile> loadProfileFromText(const QByteArray &text)
{
    if (!text.startsWith(Head))
        return broken();
    qsizetype place = Head.size();
    const QList<QByteArray> words = nextLine(text, place).split(' ');
    LoadProfile profile;
    profile.start = QDateTime::fromString(QString::fromLatin1(words.value(0)), QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    profile.start.setTimeSpec(Qt::UTC);
    profile.step = words.value(1).toInt();
    if (!profile.start.isValid() || profile.step <= 0 || profile.step > LongestStep || place > text.size())
        return broken();
    Result<std::vector<double>> amounts = amountsOf(text, place);
    if (!amounts)
        return amounts.error();
    profile.amounts = std::move(*amounts);
    return profile.isEmpty() ? Result<LoadProfile>(broken()) : profile;
}

Result<LoadProfile> merged(const LoadProfile &older, const LoadProfile &newer)
{
    if (older.isEmpty())
        return newer;
    const qint64 apart = older.start.secsTo(newer.start);
    if (older.step != newer.step || apart % older.step != 0)
        return uneven();
    const QDateTime start = std::min(older.start, newer.start);
    const qint64 intervals = start.secsTo(std::max(older.end(), newer.end())) / older.step;
    if (intervals > static_cast<qint64>(MostIntervals))
        return uneven();
    LoadProfile both{start, older.step, std::vector<double>(static_cast<std::size_t>(intervals), Unknown)};
    for (const LoadProfile *part : {&older, &newer}) {
        const auto offset = static_cast<std::size_t>(start.secsTo(part->start) / older.step);
        for (std::size_t i = 0; i < part->amounts.size(); ++i) {
            if (!std::isnan(part->amounts[i]))
                both.amounts[offset + i] = part->amounts[i];
        }
    }
    return both;
}

Result<LoadProfile> storedLoadProfile(const Workspace &workspace, const Flow &flow)
{
    if (flow.profile.isEmpty())
        return Error{QT_TRANSLATE_NOOP("errors", "The flow “%1” has no load profile."), {flow.name}, {}};
    const Result<QByteArray> content = workspace.attachment(flow.profile);
    if (!content)
        return content.error();
    return loadProfileFromText(*content);
}

Result<void> attachLoadProfile(Workspace &workspace, const BillImport &import, Flow &flow)
{
    if (!import.profile)
        return {};
    LoadProfile profile = *import.profile;
    if (const Result<LoadProfile> before = storedLoadProfile(workspace, flow)) {
        if (Result<LoadProfile> both = merged(*before, profile))
            profile = std::move(*both);
    }
    const Result<QString> hash = workspace.attach(toText(profile), QStringLiteral("load_profile.txt"));
    if (!hash)
        return hash.error();
    flow.profile = *hash;
    return {};
}

} // namespace recp
