#pragma once

#include "core/base/result.h"
#include "core/catalog/check_item.h"

#include <optional>
#include <QByteArray>

namespace recp
{

class Catalog;

/// What an organisation changes in one question of the catalogue.
struct CheckChange {
    QString id;
    std::optional<Bilingual> question; ///< other words, with the same places for the thresholds
    std::optional<Bilingual> evidence;
    std::vector<double> thresholds; ///< one for each threshold, in its unit; empty: as in the catalogue
    bool operator==(const CheckChange &) const = default;
};

/// An organisation's own checklist: what it adds to the questions of the catalogue, changes, hides and puts first. One
/// JSON file; Catalog::withChecklist applies it.
struct Checklist {
    Bilingual name;               ///< may be empty
    std::vector<CheckItem> added; ///< their ids begin with "U-"
    std::vector<CheckChange> changes;
    QStringList hidden;
    QStringList order; ///< these questions come first in their areas, in this order
    bool operator==(const Checklist &) const = default;
};

/// Reads a checklist made for `catalog`, without another checklist on it. What is wrong is said in one sentence with
/// the file, the question and the field: "own.json: add[U-DYE-01].question.en is empty."
Result<Checklist> readChecklist(const QByteArray &json, const QString &fileName, const Catalog &catalog);

/// The checklist as its file; readChecklist gives the same one back.
QByteArray writeChecklist(const Checklist &list);

/// The questions with a checklist applied, area by area in the order of `areas`.
std::vector<CheckItem> appliedChecks(std::vector<CheckItem> checks, const std::vector<CheckArea> &areas,
                                     const Checklist &list);

} // namespace recp
