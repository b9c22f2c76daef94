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
    QStringList absentAreas;    ///< areas of checks that the factory does not have: "FUR"
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

/// What a finding costs in a year, as far as it was seen.
struct Loss {
    Resource resource = Resource::Electricity;
    QString carrier = {};
    double amount = 0; ///< in the SI unit of effectKind(resource)
    KnownAs knownAs = KnownAs::Estimated;
    bool operator==(const Loss &) const = default;
};

/// Something observed that costs resources; leads to solutions.
struct Finding {
    Id id;
    Id auditId;
    QString area;
    QString text;
    QString checkId;
    std::vector<Id> solutionIds;
    QString place = {};
    Id equipmentId = {};
    QStringList photos = {}; ///< SHA-256 of attachments
    std::vector<Loss> losses = {};
    int position = 0;
    bool operator==(const Finding &) const = default;
};

/// Something drawn over a photo; places are parts of its width and height, 0..1.
struct PhotoMark {
    MarkKind kind = MarkKind::Arrow;
    double x1 = 0, y1 = 0; ///< an arrow's tail, a box's corner, a text's place
    double x2 = 0, y2 = 0; ///< an arrow's head, the other corner
    QString text = {};
    bool operator==(const PhotoMark &) const = default;
};

/// What is known of a photo beside the picture itself. Answers, equipment, findings and solutions name photos by hash.
struct Photo {
    Id id;
    Id auditId;
    QString hash;       ///< of the picture as it is shown: upright, scaled, without its place on the globe
    QString caption;
    QDateTime takenAt;  ///< by the camera's clock; invalid: unknown
    std::vector<PhotoMark> marks;
    QString original;   ///< hash of the file as it came; empty: not kept
    bool operator==(const Photo &) const = default;
};

/// A reading, or the mean of a series of them.
struct Measurement {
    Id id;
    Id auditId;
    Id equipmentId;
    Id solutionId;
    QString what;
    QString unit;
    double si = 0;       ///< the reading; of a series its mean
    QString instrument;
    QString who;
    QDateTime when;
    QString note;
    QString place = {};
    std::optional<double> uncertainty = {}; ///< relative, 90 %; empty: the default of a measured value
    QString series = {};                    ///< SHA-256 of the attachment with the readings; empty: one reading
    int readings = 1;
    std::optional<double> lowest = {};      ///< of a series, SI
    std::optional<double> highest = {};
    std::optional<double> deviation = {};   ///< standard deviation
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
    std::vector<Photo> photos;
    std::vector<Measurement> measurements;
    std::vector<Estimate> estimates;    ///< one for each solution
    bool operator==(const AuditDocument &) const = default;

    const Estimate *estimateOf(const Id &solutionId) const;
    const Flow *flow(const Id &flowId) const;
    const Solution *solution(const Id &solutionId) const;
    const CheckAnswer *answerTo(const QString &checkId) const;
    const Equipment *equipmentBy(const Id &id) const;
    const Photo *photo(const QString &hash) const;
};

/// An attachment and what names it: a check's id, or a name.
struct AttachmentUse {
    QString hash;
    QString owner;
};
/// Every attachment that an audit's document names, each use of it.
std::vector<AttachmentUse> attachmentsOf(const AuditDocument &document);

/// A row of an audit or of its enterprise that is to go.
struct RowName {
    enum class Table { Equipment, ProcessStep, StepFlow, Finding, Photo, Measurement };
    Table table = Table::Finding;
    Id id;
};

/// Rows of one audit and its enterprise that are written together: one step to undo.
struct AuditRows {
    std::vector<Flow> flows = {};
    std::vector<FlowRecord> records = {};
    std::vector<Equipment> equipment = {};
    std::vector<ProcessStep> steps = {};
    std::vector<StepFlow> stepFlows = {};
    std::vector<Solution> solutions = {};
    std::vector<CheckAnswer> answers = {};
    std::vector<Finding> findings = {};
    std::vector<Photo> photos = {};
    std::vector<Measurement> measurements = {};
    std::vector<Estimate> estimates = {};
    std::vector<RowName> removed = {};
};

/// The calendar months of a period, as first days. Empty if the period is not valid.
std::vector<QDate> monthsOf(const QDate &from, const QDate &to);

} // namespace recp
