#pragma once

#include "core/catalog/catalog.h"
#include "core/domain/audit.h"

#include <optional>

namespace recp
{

/// The areas an audit goes through: those of every enterprise and the add-ons of its sector, without those that the factory
/// does not have (Audit::absentAreas); and any area in which something was answered or noted, so that nothing recorded is out
/// of sight when the sector changes.
std::vector<CheckArea> applicableAreas(const AuditDocument &document, const Catalog &catalog);

/// The questions of these areas; pointers into the catalogue.
std::vector<const CheckItem *> applicableChecks(const AuditDocument &document, const Catalog &catalog);

/// How far an area of the walk-through is, and how good the practice is there.
struct AreaProgress {
    QString area;
    Bilingual name;
    int questions = 0;
    int answered = 0;
    int yes = 0, partly = 0, no = 0, notApplicable = 0;

    /// Share of good practice among the answered questions that apply: yes 1, partly a half. Empty: none answered.
    std::optional<double> score() const;
};

/// Of the areas that the audit goes through.
std::vector<AreaProgress> areaProgress(const AuditDocument &document, const Catalog &catalog);

/// Whether something is recorded in an area: such an area is never out of sight.
bool hasAnswers(const AuditDocument &document, const Catalog &catalog, const QString &area);

} // namespace recp
