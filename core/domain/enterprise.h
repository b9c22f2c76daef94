#pragma once

#include "core/base/id.h"
#include "core/domain/keys.h"
#include "core/domain/resource.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <cmath>
#include <optional>
#include <vector>

namespace recp {

struct Programme {
    Id id;
    QString name;
    QString funder;
    bool operator==(const Programme &) const = default;
};

struct Park {
    Id id;
    QString name;
    QString province;
    Id programmeId;
    bool operator==(const Park &) const = default;
};

/// The company at a site. Owns what lives on from audit to audit: flows, meters, equipment, process steps, solutions.
struct Enterprise {
    Id id;
    QString name;
    QString taxCode;
    QString address;
    QString province;
    Id parkId;            ///< null: outside any park
    QString sectorCode;   ///< VSIC/ISIC division or class, "13" or "1313"
    QString mainProduct;  ///< what it makes, in the enterprise's words
    QString contactName;
    QString contactPhone;
    QString contactEmail;
    std::optional<int> employees;
    std::optional<double> operatingHours; ///< s a year (YearlyTime)
    bool operator==(const Enterprise &) const = default;
};

/// One thing that enters or leaves: electricity, a fuel, water, a material; a product, waste water, a waste.
struct Flow {
    Id id;
    Id enterpriseId;
    QString name;
    Resource resource = Resource::Electricity;
    FlowDirection direction = FlowDirection::In;
    QString carrier;   ///< fuel key ("diesel") or refrigerant; empty otherwise
    QString unit;      ///< key of the unit the bills are in: "kWh", "t", "m3", "L"; amounts are kept in its SI
    std::optional<double> heatingValue; ///< the enterprise's own, J per SI unit of the flow; else the factor set's
    int position = 0;  ///< order in the grid
    QString note;
    QString profile = {}; ///< SHA-256 of the attachment with its interval readings; empty: none
    bool operator==(const Flow &) const = default;
};

/// What a flow was in a period, from a bill or a meter. Missing is not zero: an empty quantity is unknown.
struct FlowRecord {
    Id id;
    Id flowId;
    Id meterId;                     ///< null: the whole site's bill
    QDate from;                     ///< first day
    QDate to;                       ///< last day, included
    std::optional<double> quantity; ///< SI of the flow's unit
    std::optional<double> cost;     ///< the audit's currency, on the audit's VAT basis
    std::optional<double> normal;   ///< electricity by period, J
    std::optional<double> offPeak;
    std::optional<double> peak;
    std::optional<double> peakDemand; ///< W
    KnownAs knownAs = KnownAs::Billed;
    QString source;                 ///< bill number, meter, document
    std::optional<double> reactive = {}; ///< reactive energy, var s
    bool operator==(const FlowRecord &) const = default;
};

struct Meter {
    Id id;
    Id enterpriseId;
    Id flowId;
    QString name;
    QString serial;
    QString place;
    bool operator==(const Meter &) const = default;
};

/// One thing read off a nameplate or measured: "rated_efficiency". The keys are those of equipmentProperties().
struct EquipmentProperty {
    QString key;
    double si = 0;
    KnownAs knownAs = KnownAs::Nameplate;
    QString instrument = {}; ///< of a measured value
    QDate date = {};
    bool operator==(const EquipmentProperty &) const = default;
};

struct Equipment {
    Id id;
    Id enterpriseId;
    QString name;
    QString system;  ///< catalogue system: "AIR", "STM"
    QString place;
    int count = 1;
    std::optional<double> ratedPower; ///< W of input, each
    std::optional<double> loadFactor; ///< 0..1
    std::optional<double> hours;      ///< s a year
    KnownAs knownAs = KnownAs::Nameplate; ///< load and hours
    QString note;
    EquipmentKind kind = EquipmentKind::Other;
    QString maker = {};
    QString model = {};
    QString serial = {};
    std::optional<int> year = {}; ///< of make
    Id flowId = {};  ///< the bill it draws from; null: the only electricity there is
    std::vector<EquipmentProperty> properties = {};
    QStringList photos = {}; ///< SHA-256 of attachments: the nameplate
    int position = 0; ///< order in the list
    bool operator==(const Equipment &) const = default;
};

struct ProcessStep {
    Id id;
    Id enterpriseId;
    QString name;
    int position = 0;
    QString note;
    double x = 0; ///< place on the map, in its units
    double y = 0;
    std::optional<double> systemCost = {}; ///< currency a year: labour, depreciation, maintenance (ISO 14051)
    bool operator==(const ProcessStep &) const = default;
};

/// A flow, or part of one, from one step to another (null: from or to outside).
struct StepFlow {
    Id id;
    Id enterpriseId;
    Id flowId;       ///< null: it stays inside the factory, and name, resource and unit are its own
    Id fromStepId;
    Id toStepId;
    std::optional<double> quantity; ///< SI a year
    KnownAs knownAs = KnownAs::Estimated;
    QString name = {};
    QString resource = {}; ///< key of a resource
    QString unit = {};     ///< key of the unit it is typed in
    std::optional<double> temperature = {}; ///< K
    QString composition = {};
    std::optional<double> uncertainty = {}; ///< relative, 90 %; empty: from how it is known
    bool isWaste = false;  ///< carries cost that no product pays back
    bool operator==(const StepFlow &) const = default;
};

} // namespace recp
