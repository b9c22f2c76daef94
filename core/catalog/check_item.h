#pragma once

#include "core/base/language.h"
#include "core/domain/keys.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace recp
{

/// An area of the walk-through: one that every enterprise goes through, or the add-on of a sector.
struct CheckArea {
    QString id; ///< "AIR"
    Bilingual name;
    QStringList sectors; ///< beginnings of the VSIC codes it is for, "1313" or "222"; empty: for every enterprise

    bool appliesTo(const QString &sectorCode) const;
    bool operator==(const CheckArea &) const = default;
};

/// A figure that a question asks about. It stands apart from the text, so that it can be changed without rewording.
struct Threshold {
    double value = 0; ///< in `unit`, as the text says it
    QString unit;     ///< "%", "L/kg"; empty for a plain number
    bool operator==(const Threshold &) const = default;
};

/// The lowest and highest value that makes sense in a unit: a share lies within 0 and 100 %.
std::pair<double, double> thresholdBounds(const QString &unit);

/// A question of the walk-through. "Yes" is good practice; "no" and "partly" suggest solutions.
struct CheckItem {
    QString id;
    QString area;
    Bilingual question;   ///< with the places %1, %2 … of its thresholds: shown by questionOf
    Bilingual evidence;   ///< what to ask to see; may be empty
    QStringList suggests; ///< catalogue codes
    std::vector<Threshold> thresholds;
    Bilingual source; ///< of the thresholds; empty without them
    SourceStatus status = SourceStatus::Recalled;
    bool operator==(const CheckItem &) const = default;
};

/// The question as people read it: its thresholds in their places, in the number form of the language.
QString questionOf(const CheckItem &check, Language language);

/// Whether a text has each of the places %1 … %count, and none above.
bool hasPlaces(const QString &text, std::size_t count);

} // namespace recp
