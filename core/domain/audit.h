#pragma once

#include "core/domain/enterprise.h"
#include "core/domain/solution.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace recp {

struct TeamMember {
    QString name;
    TeamRole role = TeamRole::Member;
    QString certificate; ///< auditor's certificate number
    QString organisation;
    bool operator==(const TeamMember &) const = default;
};

/// What part of a flow one end use takes: "compressed air is 12 % of the electricity". Measures on an end use are
/// combined against this amount.
struct EndUse {
    QString system;             ///< catalogue system: "AIR"
    Id flowId;
    double share = 0;           ///< fraction of the flow, 0..1
    KnownAs knownAs = KnownAs::Estimated;
    bool operator==(const EndUse &) const = default;
};

/// One RECP assessment of an enterprise.
struct Audit {
    Id id;
    Id enterpriseId;
    QString title;              ///< "RECP audit 2025"; shown beside the enterprise's name
    QDate periodFrom;           ///< baseline period, whole months
    QDate periodTo;
    QDate visitFrom;
    QDate visitTo;
    std::vector<TeamMember> team;
    QString currency = QStringLiteral("VND"); ///< ISO 4217
    VatBasis vatBasis = VatBasis::Excluded;
    double vatRate = 0.08;      ///< fraction
    QString factorSet;          ///< id of the pinned set: "VN-2026.1"
    EmissionPurpose purpose = EmissionPurpose::NationalInventory;
    QString voltage;            ///< tariff voltage key: "lt6", "6_22", "22_110", "ge110"; empty: price from bills only
    QString schedule;           ///< time-of-use schedule id
    double discountRate = 0.10; ///< fraction a year
    double priceEscalation = 0; ///< fraction a year by which resource prices rise above general prices
    double taxRate = 0;         ///< corporate income tax, fraction; 0: results before tax
    double capacityPrice = 0;   ///< currency per W of billed demand and year (two-part tariff); 0: energy alone is billed
    std::vector<EndUse> endUses;
    Id productFlowId;           ///< the product indicators are counted by; null: the first product flow
    QDateTime closedAt;         ///< invalid: open
    QJsonObject frozen;         ///< copy of all results, made when closed
    QString sourceText;         ///< where a published audit comes from; shown wherever it is
    QString sourceUrl;
    QDateTime createdAt;
    QDateTime updatedAt;
    bool operator==(const Audit &) const = default;
};

struct CheckAnswer {
    Id id;
    Id auditId;
    QString checkId;            ///< "Q-AIR-01"
    std::optional<Answer> answer; ///< empty: a note or photo without an answer yet
    QString note;
    QStringList photos;         ///< SHA-256 of attachments
    bool operator==(const CheckAnswer &) const = default;
};

/// Something observed that costs resources; leads to solutions.
struct Finding {
    Id id;
    Id auditId;
    QString area;
    QString text;
    QString checkId;
    std::vector<Id> solutionIds;
    bool operator==(const Finding &) const = default;
};

struct Measurement {
    Id id;
    Id auditId;
    Id equipmentId;
    Id solutionId;
    QString what;
    QString unit;
    double si = 0;
    QString instrument;
    QString who;
    QDateTime when;
    QString note;
    bool operator==(const Measurement &) const = default;
};

/// An output of one enterprise that can be the input of another.
struct SymbiosisMatch {
    Id id;
    Id fromFlowId;
    Id toFlowId;
    QString kind;   ///< legal kind: exchange, shared_infra, shared_service, inter_park, other
    QString state;  ///< identified … implemented
    QString note;
    bool operator==(const SymbiosisMatch &) const = default;
};

/// Everything an audit's report, file and results need: the audit with its enterprise and what that owns.
struct AuditDocument {
    Enterprise enterprise;
    std::optional<Park> park;
    std::vector<Flow> flows;            ///< by position
    std::vector<FlowRecord> records;    ///< by flow, then date
    std::vector<Meter> meters;
    std::vector<Equipment> equipment;
    std::vector<ProcessStep> steps;
    std::vector<StepFlow> stepFlows;
    std::vector<Solution> solutions;    ///< those this audit estimates, by position
    std::vector<ImplementationEvent> events;
    Audit audit;
    std::vector<CheckAnswer> answers;
    std::vector<Finding> findings;
    std::vector<Measurement> measurements;
    std::vector<Estimate> estimates;    ///< one for each solution
    bool operator==(const AuditDocument &) const = default;

    const Estimate *estimateOf(const Id &solutionId) const;
    const Flow *flow(const Id &flowId) const;
    const Solution *solution(const Id &solutionId) const;
    const CheckAnswer *answerTo(const QString &checkId) const;
};

/// The calendar months of a period, as first days. Empty if the period is not valid.
std::vector<QDate> monthsOf(const QDate &from, const QDate &to);

} // namespace recp
