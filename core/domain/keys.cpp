#include "core/domain/keys.h"

#include <QCoreApplication>

namespace recp {

namespace {

/// One row a value: its key for files and its word for people.
template <class E> struct Name {
    E value;
    const char *key;
    const char *word;
};

template <class E> struct Names; // one specialisation an enum

template <> struct Names<SolutionStatus> {
    static constexpr Name<SolutionStatus> rows[] = {
        {SolutionStatus::Identified, "identified", QT_TRANSLATE_NOOP("words", "Identified")},
        {SolutionStatus::Feasible, "feasible", QT_TRANSLATE_NOOP("words", "Feasible")},
        {SolutionStatus::Planned, "planned", QT_TRANSLATE_NOOP("words", "Planned")},
        {SolutionStatus::InProgress, "in_progress", QT_TRANSLATE_NOOP("words", "In progress")},
        {SolutionStatus::Implemented, "implemented", QT_TRANSLATE_NOOP("words", "Implemented")},
        {SolutionStatus::Verified, "verified", QT_TRANSLATE_NOOP("words", "Verified")},
        {SolutionStatus::Rejected, "rejected", QT_TRANSLATE_NOOP("words", "Rejected")},
        {SolutionStatus::Postponed, "postponed", QT_TRANSLATE_NOOP("words", "Postponed")},
    };
};
template <> struct Names<KnownAs> {
    static constexpr Name<KnownAs> rows[] = {
        {KnownAs::Measured, "measured", QT_TRANSLATE_NOOP("words", "measured")},
        {KnownAs::Billed, "billed", QT_TRANSLATE_NOOP("words", "billed")},
        {KnownAs::Nameplate, "nameplate", QT_TRANSLATE_NOOP("words", "nameplate")},
        {KnownAs::Document, "document", QT_TRANSLATE_NOOP("words", "document")},
        {KnownAs::Estimated, "estimated", QT_TRANSLATE_NOOP("words", "estimated")},
        {KnownAs::Assumed, "assumed", QT_TRANSLATE_NOOP("words", "assumed")},
    };
};
template <> struct Names<Answer> {
    static constexpr Name<Answer> rows[] = {
        {Answer::Yes, "yes", QT_TRANSLATE_NOOP("words", "Yes")},
        {Answer::Partly, "partly", QT_TRANSLATE_NOOP("words", "Partly")},
        {Answer::No, "no", QT_TRANSLATE_NOOP("words", "No")},
        {Answer::NotApplicable, "not_applicable", QT_TRANSLATE_NOOP("words", "Not applicable")},
    };
};
template <> struct Names<SourceStatus> {
    static constexpr Name<SourceStatus> rows[] = {
        {SourceStatus::Verified, "verified", QT_TRANSLATE_NOOP("words", "checked at its source")},
        {SourceStatus::Secondary, "secondary", QT_TRANSLATE_NOOP("words", "not checked against the original (secondary)")},
        {SourceStatus::Recalled, "recalled", QT_TRANSLATE_NOOP("words", "not checked against the original (recalled)")},
    };
};
template <> struct Names<Step> {
    static constexpr Name<Step> rows[] = {
        {Step::Enterprise, "enterprise", QT_TRANSLATE_NOOP("words", "Enterprise")},
        {Step::Baseline, "baseline", QT_TRANSLATE_NOOP("words", "Baseline")},
        {Step::Equipment, "equipment", QT_TRANSLATE_NOOP("words", "Equipment")},
        {Step::Process, "process", QT_TRANSLATE_NOOP("words", "Process")},
        {Step::Checks, "checks", QT_TRANSLATE_NOOP("words", "Checks")},
        {Step::Findings, "findings", QT_TRANSLATE_NOOP("words", "Findings")},
        {Step::Solutions, "solutions", QT_TRANSLATE_NOOP("words", "Solutions")},
        {Step::Plan, "plan", QT_TRANSLATE_NOOP("words", "Plan")},
        {Step::Report, "report", QT_TRANSLATE_NOOP("words", "Report")},
    };
};
template <> struct Names<VatBasis> {
    static constexpr Name<VatBasis> rows[] = {
        {VatBasis::Excluded, "excluded", QT_TRANSLATE_NOOP("words", "without VAT")},
        {VatBasis::Included, "included", QT_TRANSLATE_NOOP("words", "with VAT")},
    };
};
template <> struct Names<EmissionPurpose> {
    static constexpr Name<EmissionPurpose> rows[] = {
        {EmissionPurpose::NationalInventory, "national_inventory",
         QT_TRANSLATE_NOOP("words", "national inventory (GWP of IPCC AR5)")},
        {EmissionPurpose::Circular38, "circular_38",
         QT_TRANSLATE_NOOP("words", "Circular 38/2023/TT-BCT (GWP of IPCC AR6)")},
    };
};
template <> struct Names<TeamRole> {
    static constexpr Name<TeamRole> rows[] = {
        {TeamRole::Leader, "leader", QT_TRANSLATE_NOOP("words", "Lead auditor")},
        {TeamRole::Member, "member", QT_TRANSLATE_NOOP("words", "Auditor")},
        {TeamRole::Reviewer, "reviewer", QT_TRANSLATE_NOOP("words", "Reviewer")},
        {TeamRole::Approver, "approver", QT_TRANSLATE_NOOP("words", "Approver")},
    };
};
template <> struct Names<EquipmentKind> {
    static constexpr Name<EquipmentKind> rows[] = {
        {EquipmentKind::Motor, "motor", QT_TRANSLATE_NOOP("words", "Motor")},
        {EquipmentKind::Pump, "pump", QT_TRANSLATE_NOOP("words", "Pump")},
        {EquipmentKind::Fan, "fan", QT_TRANSLATE_NOOP("words", "Fan")},
        {EquipmentKind::Compressor, "compressor", QT_TRANSLATE_NOOP("words", "Air compressor")},
        {EquipmentKind::Boiler, "boiler", QT_TRANSLATE_NOOP("words", "Boiler")},
        {EquipmentKind::Furnace, "furnace", QT_TRANSLATE_NOOP("words", "Furnace or dryer")},
        {EquipmentKind::Chiller, "chiller", QT_TRANSLATE_NOOP("words", "Chiller or refrigeration")},
        {EquipmentKind::CoolingTower, "cooling_tower", QT_TRANSLATE_NOOP("words", "Cooling tower")},
        {EquipmentKind::Lighting, "lighting", QT_TRANSLATE_NOOP("words", "Lighting group")},
        {EquipmentKind::Other, "other", QT_TRANSLATE_NOOP("words", "Other")},
    };
};
template <> struct Names<MarkKind> {
    static constexpr Name<MarkKind> rows[] = {
        {MarkKind::Arrow, "arrow", QT_TRANSLATE_NOOP("words", "Arrow")},
        {MarkKind::Box, "box", QT_TRANSLATE_NOOP("words", "Box")},
        {MarkKind::Text, "text", QT_TRANSLATE_NOOP("words", "Text")},
    };
};
template <> struct Names<FlowDirection> {
    static constexpr Name<FlowDirection> rows[] = {
        {FlowDirection::In, "in", QT_TRANSLATE_NOOP("words", "enters")},
        {FlowDirection::Out, "out", QT_TRANSLATE_NOOP("words", "leaves")},
    };
};

template <class E> const Name<E> &nameOf(E value)
{
    for (const Name<E> &row : Names<E>::rows) {
        if (row.value == value)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

template <class E> std::optional<E> fromKey(const QString &key)
{
    for (const Name<E> &row : Names<E>::rows) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

template <class E> const std::vector<E> &allValues()
{
    static const std::vector<E> values = [] {
        std::vector<E> all;
        for (const Name<E> &row : Names<E>::rows)
            all.push_back(row.value);
        return all;
    }();
    return values;
}

#define RECP_NAMES(E)                                                                                                  \
    QString key(E value) { return QString::fromLatin1(nameOf(value).key); }                                            \
    const char *word(E value) { return nameOf(value).word; }                                                           \
    template std::optional<E> fromKey<E>(const QString &);                                                             \
    template const std::vector<E> &allValues<E>();

RECP_NAMES(SolutionStatus)
RECP_NAMES(KnownAs)
RECP_NAMES(Answer)
RECP_NAMES(SourceStatus)
RECP_NAMES(Step)
RECP_NAMES(VatBasis)
RECP_NAMES(EmissionPurpose)
RECP_NAMES(TeamRole)
RECP_NAMES(FlowDirection)
RECP_NAMES(EquipmentKind)
RECP_NAMES(MarkKind)

#undef RECP_NAMES

bool countsAsImplemented(SolutionStatus status)
{
    return status == SolutionStatus::Implemented || status == SolutionStatus::Verified;
}

} // namespace recp
