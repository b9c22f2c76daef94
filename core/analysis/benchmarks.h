#pragma once

#include "core/analysis/results.h"

namespace recp {

/// An indicator of the enterprise beside what is published for its sector.
struct BenchmarkComparison {
    Bilingual name;      ///< "Beer above 100 m L/yr"
    QString unit;        ///< as published: "MJ/hl", "kWh/employee"
    double published = 0;
    std::optional<double> lowerQuartile = {}, upperQuartile = {}; ///< of statistics
    int count = 0;       ///< plants behind a statistic; 0: a norm or a survey
    double own = 0;      ///< in the same unit
    bool complete = true; ///< false: a part of the own figure is missing, it is at least so much
    Bilingual source;
    SourceStatus status = SourceStatus::Recalled;
};

/// The published benchmarks of the enterprise's sector that can be compared with its baseline: those counted by the same
/// kind of unit as the product, and electricity for each employee against plants elsewhere (half of the US IAC database).
/// Which of several sizes or products fits is for the auditor to say. Energy is final energy.
std::vector<BenchmarkComparison> compareWithBenchmarks(const AuditDocument &document, const BaselineSummary &baseline,
                                                       const FactorSet &set, const Catalog &catalog);

} // namespace recp
