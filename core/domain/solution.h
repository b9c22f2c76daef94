#pragma once

#include "core/base/id.h"
#include "core/domain/keys.h"
#include "core/domain/resource.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <limits>
#include <optional>
#include <vector>

namespace recp {

/// A measure of the enterprise: one record through its whole life, across audits.
struct Solution {
    Id id;
    Id enterpriseId;
    QString code;        ///< catalogue code ("AIR-01"); empty: free
    QString title;
    QString category;    ///< one of the eight option groups: "GHK" … "PRD"
    QString system;      ///< catalogue system: "AIR"
    QString calculator;  ///< calculator id; "direct_estimate" for a direct estimate
    SolutionStatus status = SolutionStatus::Identified;
    QString responsible;
    QDate due;
    std::optional<double> actualInvestment; ///< as implemented, on the audit's VAT basis
    int position = 0;    ///< the user's order: measures on one end use act one after another in it
    std::vector<Id> excludes = {};      ///< only one of this and those can be done
    std::vector<Id> prerequisites = {}; ///< this needs those to be done
    QStringList photos = {};            ///< SHA-256 of attachments
    bool operator==(const Solution &) const = default;
};

/// One input of an estimate as the auditor gave it.
struct EstimateInput {
    QString key = {};                  ///< the calculator's input name
    double si = std::numeric_limits<double>::quiet_NaN(); ///< NaN: not known
    QString unit = {};                 ///< the unit it was typed in; "enum" for a choice
    QString choice = {};               ///< the key of a choice
    std::vector<double> list = {};     ///< list inputs
    KnownAs knownAs = KnownAs::Estimated;
    std::optional<double> uncertainty = {}; ///< own relative 90 % half-width; else the default of knownAs
    QString source = {};               ///< where it was read: instrument, bill, nameplate
    bool operator==(const EstimateInput &other) const
    {
        const bool sameNumber = si == other.si || (si != si && other.si != other.si);
        return sameNumber && key == other.key && unit == other.unit && choice == other.choice && list == other.list
               && knownAs == other.knownAs && uncertainty == other.uncertainty && source == other.source;
    }
};

/// A typed-over result, kept beside the derived one with the reason.
struct Override {
    double value = 0;
    QString reason;
    bool operator==(const Override &) const = default;
};

/// What an investment costs beside its price and its yearly running: all of it optional.
struct InvestmentTerms {
    std::optional<double> replacementCost;   ///< currency, in the year below
    std::optional<double> replacementYear;
    std::optional<double> salvage;           ///< currency at the end of the life
    std::optional<double> loanShare;         ///< fraction of the investment
    std::optional<double> loanRate;          ///< fraction a year
    std::optional<double> loanYears;
    std::optional<double> depreciationYears; ///< straight line; empty: the life
    bool operator==(const InvestmentTerms &) const = default;
};

/// A price that the auditor states for what a solution saves or uses, where no bill knows it or another one counts: an
/// offer for a new fuel; for waste that is sold, what the recycler pays and the fee that is avoided, together.
struct StatedPrice {
    Resource resource = Resource::Fuel;
    QString carrier = {};
    double price = 0;                     ///< currency per SI unit of the effect, on the audit's VAT basis
    bool operator==(const StatedPrice &) const = default;
};

/// What an audit says of a solution: inputs, effects, money. Money and CO2e are derived (analysis/valuation).
struct Estimate {
    Id id;
    Id solutionId;
    Id auditId;
    std::vector<EstimateInput> inputs;
    std::vector<Effect> effects;          ///< as last computed, or as given (direct estimate)
    QString directReason;                 ///< why a direct estimate is used, and where the figures come from
    std::optional<TariffShares> shares;   ///< when the saved electricity falls; empty: as the bills
    QString situation;                    ///< what was found
    QString proposal;                     ///< what to do
    std::optional<double> investment;     ///< currency, on the audit's VAT basis
    KnownAs investmentKnownAs = KnownAs::Estimated;
    std::optional<double> operatingCost;  ///< additional O&M, currency a year
    std::optional<double> otherSaving;    ///< other money a year (rejects, labour), currency
    QString otherSavingReason;
    std::optional<double> life;           ///< years
    InvestmentTerms terms;
    std::vector<StatedPrice> prices;      ///< at most one for each resource and carrier
    std::optional<Override> moneyOverride;
    std::optional<Override> emissionOverride; ///< kg CO2e a year
    bool operator==(const Estimate &) const = default;
};

/// A change of a solution's status: when, who, why, and what it really cost.
struct ImplementationEvent {
    Id id;
    Id solutionId;
    QDate date;
    SolutionStatus status = SolutionStatus::Identified;
    QString who;
    QString reason;
    std::optional<double> actualInvestment;
    QString evidence;    ///< text or attachment hash
    bool operator==(const ImplementationEvent &) const = default;
};

} // namespace recp
