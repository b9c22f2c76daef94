#pragma once

#include "core/base/language.h"
#include "core/domain/keys.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace recp {

/// One emission factor, heating value, GWP, price or limit, with where it comes from.
struct Factor {
    QString id;          ///< "grid_vn_2023"
    Bilingual name;
    QString category;    ///< "fuel_ef", "gwp", "electricity_tariff", …
    double value = 0;
    QString unit;        ///< as published: "tCO2/MWh"
    QString region;
    QString year;        ///< as published: "2023" or "2025-05-10"
    Bilingual source;    ///< document, table, article
    QString sourceUrl;
    SourceStatus status = SourceStatus::Recalled;
    Bilingual note;      ///< often empty
    QString sector;      ///< benchmarks: the division of VSIC it is of, "11"; else empty
    QString compares;    ///< benchmarks: "energy", "fuel", "electricity" or "water", by unit of product
};

/// Time-of-use hours, dated. Hours are minutes of the day, end excluded.
struct TariffSchedule {
    struct Interval {
        int from = 0;
        int to = 0;
    };
    QString id;
    Bilingual name;
    QDate from;
    QDate to;            ///< invalid: still in force
    std::vector<Interval> peakWeekdays; ///< Monday to Saturday
    std::vector<Interval> offPeakDaily;
    bool sundayPeak = false;
    SourceStatus status = SourceStatus::Recalled;
    Bilingual source;
    Bilingual note;
};

/// A rate of value-added tax, dated.
struct VatRate {
    QDate from;
    QDate to;            ///< invalid: still in force
    double rate = 0;     ///< fraction
    SourceStatus status = SourceStatus::Recalled;
    Bilingual source;
};

/// A fuel and the ids of its factors.
struct Fuel {
    QString key;         ///< "diesel"
    Bilingual name;
    QString ncvFactor, co2Factor, ch4Factor, n2oFactor;
    QString densityFactor; ///< kg/L or kg/m3 when sold by volume; empty: by mass or energy only
    QString toeByMass;     ///< TOE/t factor; empty: none published
    QString toeByVolume;   ///< TOE/1000 L or TOE/1000 m3
    bool biogenic = false; ///< its CO2 is reported apart
    bool gas = false;      ///< volumes are at standard conditions
};

/// A versioned set of factors. An audit pins one: a later version shows the same figures for it.
struct FactorSet {
    QString id;          ///< "VN-2026.1"
    Bilingual name;
    QDate date;
    QString gridFactor;  ///< id of the grid factor in force
    QString tariffDecision; ///< suffix of tariff ids: "1279"
    QHash<QString, Factor> factors;
    std::vector<Fuel> fuels;
    std::vector<TariffSchedule> schedules; ///< oldest first
    std::vector<VatRate> vat;              ///< oldest first

    const Factor *factor(const QString &id) const
    {
        const auto found = factors.constFind(id);
        return found == factors.constEnd() ? nullptr : &*found;
    }
    const Fuel *fuel(const QString &key) const;
    const TariffSchedule *schedule(const QString &id) const;
    /// The hours in force on a day; nullptr if the set has none for it.
    const TariffSchedule *scheduleOn(const QDate &day) const;
    /// The rate of value-added tax on a day; nullptr if the set has none for it.
    const VatRate *vatOn(const QDate &day) const;
};

} // namespace recp
