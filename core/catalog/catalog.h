#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/catalog/check_item.h"
#include "core/domain/factors.h"
#include "core/domain/resource.h"

#include <optional>
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace recp
{

struct Checklist;

struct CatalogEntry { ///< a category, a system, a sector
    QString id;
    Bilingual name;
};

/// What other plants did: a prior, never a promise.
struct AdoptionStatistics {
    QString arc; ///< US recommendation code
    int count = 0;
    double implementedShare = 0;
    std::optional<double> medianPayback; ///< years; not known for every code
};

/// A solution of the catalogue.
/// Where in a system a measure acts. Less demand comes first: it makes what distributes and generates smaller.
enum class MeasureStage { Demand, Distribution, Generation };

struct CatalogSolution {
    QString code;
    Bilingual name;
    QString category;
    QString system;
    QString resource;                              ///< "energy", "water", "multi", … as in the catalogue
    std::vector<Resource> streams;                 ///< what it acts on
    std::optional<double> savingLow, savingHigh;   ///< % of savingBasis, screening range
    Bilingual savingBasis;                         ///< "of boiler fuel"
    std::optional<double> paybackLow, paybackHigh; ///< years, screening range
    Bilingual measure;                             ///< what to measure
    Bilingual caution;                             ///< what must be seen to first; often empty
    QString symbiosis;                             ///< legal kind of link: "exchange"; empty where it is none
    QString formula;                               ///< "F02"
    QString calculator;                            ///< the calculator that opens; "direct_estimate" where none fits
    Bilingual source;
    SourceStatus status = SourceStatus::Recalled;
    std::optional<AdoptionStatistics> adoption;
    MeasureStage stage = MeasureStage::Demand;
};

/// Electricity for each employee in one division of industry elsewhere, kWh a year.
struct SectorMedian {
    QString sector; ///< VSIC division, "11"
    int count = 0;  ///< plants
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
};

/// How a solution's saving is computed, as printed.
struct CatalogFormula {
    QString id; ///< "F02"
    Bilingual text;
    QStringList inputs; ///< "Q_rated m3/min"
    QString output;     ///< "kWh/yr"
    Bilingual source;
    SourceStatus status = SourceStatus::Recalled;
};

/// The reference data of the program, read once from its resources and checked: every id unique, every reference met,
/// every number in range. A broken file is named with its field.
class Catalog
{
public:
    /// Reads from `root`, by default the program's own resources. Tests give a folder.
    static Result<Catalog> load(const QString &root = QStringLiteral(":/recp"));

    const std::vector<FactorSet> &factorSets() const { return m_factorSets; }
    /// The pinned set; nullptr if this program does not know it.
    const FactorSet *factorSet(const QString &id) const;
    /// The newest set: what a new audit pins.
    const FactorSet &defaultFactorSet() const { return m_factorSets.back(); }

    /// Every area, the add-ons of sectors at the end; what one audit goes through: applicableAreas.
    const std::vector<CheckArea> &areas() const { return m_areas; }
    const CheckArea *area(const QString &id) const;
    const std::vector<CheckItem> &checks() const { return m_checks; }
    const CheckItem *check(const QString &id) const;
    /// This catalogue with an organisation's checklist applied; areas left without a question are left out.
    Catalog withChecklist(const Checklist &list) const;

    const std::vector<CatalogEntry> &categories() const { return m_categories; }
    const std::vector<CatalogEntry> &systems() const { return m_systems; }
    const std::vector<CatalogSolution> &solutions() const { return m_solutions; }
    const CatalogSolution *solution(const QString &code) const;

    /// The kinds of industrial symbiosis of the yearly report forms.
    const std::vector<CatalogEntry> &symbiosisTypes() const { return m_symbiosisTypes; }
    const std::vector<CatalogFormula> &formulas() const { return m_formulas; }
    const CatalogFormula *formula(const QString &id) const;

    const std::vector<CatalogEntry> &sectors() const { return m_sectors; }
    /// The name of a sector code, falling back to its two-digit division; empty texts if unknown.
    Bilingual sectorName(const QString &code) const;
    /// What plants of this division use elsewhere; nullptr where too few are known.
    const SectorMedian *sectorMedian(const QString &code) const;
    const Bilingual &sectorMedianName() const { return m_sectorMedianName; }
    const Bilingual &sectorMedianSource() const { return m_sectorMedianSource; }

private:
    friend class CatalogLoader;
    void setChecks(std::vector<CheckItem> checks);

    std::vector<FactorSet> m_factorSets; ///< oldest first
    std::vector<CheckArea> m_areas;
    std::vector<CatalogEntry> m_categories, m_systems, m_symbiosisTypes, m_sectors;
    std::vector<SectorMedian> m_sectorMedians;
    Bilingual m_sectorMedianName, m_sectorMedianSource;
    std::vector<CatalogFormula> m_formulas;
    std::vector<CheckItem> m_checks;
    std::vector<CatalogSolution> m_solutions;
    QHash<QString, int> m_checkById, m_solutionByCode;
};

} // namespace recp
