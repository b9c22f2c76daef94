#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace recp {

/// The life of a solution. "Proposed" counts every solution ever identified; "implemented" counts Implemented and
/// Verified; claimed is not verified.
enum class SolutionStatus { Identified, Feasible, Planned, InProgress, Implemented, Verified, Rejected, Postponed };
/// How a number is known; from it comes its default uncertainty.
enum class KnownAs { Measured, Billed, Nameplate, Document, Estimated, Assumed };
/// The answer to a check. No row = not checked, never "no".
enum class Answer { Yes, Partly, No, NotApplicable };
/// How well a figure of the reference data is sourced.
enum class SourceStatus { Verified, Secondary, Recalled };
/// The steps of an audit, in their order.
enum class Step { Enterprise, Baseline, Equipment, Process, Checks, Findings, Solutions, Plan, Report };
enum class VatBasis { Excluded, Included };
/// For whom CO2e is counted: decides the set of GWPs (national inventory: AR5; Circular 38/2023/TT-BCT: latest, AR6).
enum class EmissionPurpose { NationalInventory, Circular38 };
enum class TeamRole { Leader, Member, Reviewer, Approver };
enum class FlowDirection { In, Out };
/// What a piece of equipment is: decides the properties that are asked for.
enum class EquipmentKind { Motor, Pump, Fan, Compressor, Boiler, Furnace, Chiller, CoolingTower, Lighting, Other };
/// What is drawn over a photo.
enum class MarkKind { Arrow, Box, Text };

/// The keys of files, tables and tests for these, for ever: "in_progress", "not_applicable", …
QString key(SolutionStatus value);
QString key(KnownAs value);
QString key(Answer value);
QString key(SourceStatus value);
QString key(Step value);
QString key(VatBasis value);
QString key(EmissionPurpose value);
QString key(TeamRole value);
QString key(FlowDirection value);
QString key(EquipmentKind value);
QString key(MarkKind value);

/// The value of a key; empty for a key that does not exist. fromKey<SolutionStatus>("planned").
template <class E> std::optional<E> fromKey(const QString &key);
/// Every value in its order.
template <class E> const std::vector<E> &allValues();

/// The word people read, source English in context "words": translate with Texts or QCoreApplication::translate.
const char *word(SolutionStatus value);
const char *word(KnownAs value);
const char *word(Answer value);
const char *word(SourceStatus value);
const char *word(Step value);
const char *word(VatBasis value);
const char *word(EmissionPurpose value);
const char *word(TeamRole value);
const char *word(FlowDirection value);
const char *word(EquipmentKind value);
const char *word(MarkKind value);

/// Implemented or Verified.
bool countsAsImplemented(SolutionStatus status);

} // namespace recp
