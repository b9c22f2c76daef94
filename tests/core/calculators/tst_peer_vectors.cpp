#include "core/calculators/calculator.h"
#include "core/exchange/calculation_json.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <set>

using namespace recp;

namespace {

/// A constant that the peer rounds and we do not: the whole difference of these cases comes from it.
struct RoundedConstant {
    const char *calculator;
    const char *constant;
};
constexpr RoundedConstant rounded[] = {
    {"motor_replace_vs_rewind", "1 hp = 0.746 kW (exact: 0.745699872 kW)"},
    {"pump_fluid_power", "1 hp = 0.746 kW (exact: 0.745699872 kW)"},
    {"compressor_operating_cost", "1 hp = 0.746 kW (exact: 0.745699872 kW)"},
    {"compressor_pressure_reduction_saving", "the exponent 0.395/1.395 = 0.28315 as 0.283"},
    {"gas_flow_orifice", "14.7 psia (exact: 14.696)"},
    {"cooling_tower_makeup", "water as 500 Btu/h for each gpm and °F (exact at 20 °C: 499.7)"},
    {"pneumatic_cylinder_air", "pi = 3.14; 14.7 psia (exact: 14.696)"},
    {"compressed_air_usable_storage", "7.48 gal/ft3; 14.7 psia (exact: 14.696)"},
    {"energy_equivalency_fuel_to_electric", "1 kWh = 3,413 Btu (exact: 3,412.1416 Btu)"},
    {"energy_equivalency_electric_to_fuel", "1 kWh = 3,413 Btu (exact: 3,412.1416 Btu)"},
};

/// Shares of the fuel's heat or of the air, where two sound heat balances differ by a point or two: compared in
/// percentage points, because a small loss or excess makes a large relative difference of it. A saving, from two such
/// balances, is allowed twice the points.
struct InPoints {
    const char *calculator;
    const char *output;
    double points;
    const char *of = nullptr; ///< the input of which a result that is no share itself is one
};
constexpr InPoints inPoints[] = {
    {"gas_fuel_excess_air_from_o2", "excess_air", 1},
    {"stack_loss_gas_fuel", "excess_air_used", 1},
    {"stack_loss_gas_fuel", "available_heat", 2},
    {"stack_loss_gas_fuel", "stack_loss", 2},
    {"stack_loss_solid_liquid_fuel", "available_heat", 2},
    {"stack_loss_solid_liquid_fuel", "stack_loss", 2},
    {"available_heat_simple", "available_heat", 2},
    {"available_heat_simple", "exhaust_gas_losses", 2, "total_heat_input"},
    {"efficiency_improvement_o2_air_preheat", "available_heat_current", 2},
    {"efficiency_improvement_o2_air_preheat", "available_heat_new", 2},
    {"efficiency_improvement_o2_air_preheat", "fuel_savings", 4},
    {"efficiency_improvement_o2_air_preheat", "energy_input_new", 4, "energy_input_current"},
    {"oxygen_enrichment", "available_heat", 2},
    {"oxygen_enrichment", "available_heat_enriched", 2},
    {"oxygen_enrichment", "fuel_savings", 4},
    {"oxygen_enrichment", "fuel_consumption_enriched", 4, "fuel_consumption"},
    {"condensing_economizer", "excess_air", 1},
    {"condensing_economizer", "fraction_condensed", 2},
    {"condensing_economizer", "latent_recovery_efficiency", 1},
    {"condensing_economizer", "latent_heat_recovery", 1, "heat_input"},
};

/// A case that cannot be asked of ours, and why.
struct LeftOut {
    const char *example;
    const char *why;
};
constexpr LeftOut leftOut[] = {
    {"compressed_air_reduction #1", "its nozzle is a number of a vendor's table that the vectors do not hold; ours asks for the bore"},
    {"compressed_air_reduction #4", "as #1"},
};

bool isLeftOut(const QString &example)
{
    return std::any_of(std::begin(leftOut), std::end(leftOut),
                       [&](const LeftOut &row) { return example == QLatin1String(row.example); });
}

/// Outputs where the peer is wrong; our own number is proved by a test of its own.
struct PeerSlip {
    const char *example; ///< a case, or a calculator: all its cases
    const char *output;
    const char *why;
};
constexpr PeerSlip slips[] = {
    {"boiler #2", "steam_energy_flow", "45 kg/h with the given 2,000 kJ/kg is 90 MJ/h by definition, not 110.75"},
    {"boiler #2", "boiler_energy", "follows from steam_energy_flow"},
    {"boiler #2", "fuel_energy", "follows from steam_energy_flow"},
    {"steam_saturation_by_pressure #3", "gas_specific_enthalpy", "20 MPa: 2,411.39 kJ/kg by IAPWS-IF97, not 2,421.68"},
    {"steam_saturation_by_pressure #3", "evaporation_enthalpy", "follows from gas_specific_enthalpy"},
    {"steam_saturation_by_pressure #3", "gas_specific_entropy", "as gas_specific_enthalpy"},
    {"steam_saturation_by_pressure #3", "gas_specific_volume", "as gas_specific_enthalpy"},
    {"compressed_air_pipe_sizing", "pipe_diameter", "the section, which agrees, gives this diameter with 3.12 for pi"},
    {"opening_loss_given_view_factor", "heat_loss",
     "0.1714e-8 Btu/(h ft2 R4) for the constant of Stefan and Boltzmann, which is 0.17123e-8: 0.1 % high"},
    {"opening_view_factor_circular #3", "view_factor", "a wall without thickness lets all through: 1, not 0.86"},
    {"opening_view_factor_circular #2", "view_factor", "walls far thicker than the hole: 0.300 by Clausing, not 0.289"},
    {"opening_view_factor_circular #5", "view_factor", "as #2: 0.109 by Clausing (8/(3 l) for long holes), not 0.098"},
    {"opening_view_factor_circular #7", "view_factor", "as #2: 0.176 by Clausing, not 0.160"},
    {"tank_heat_loss", "heat_loss",
     "radiation from a surface as hot as the tank is added to what the insulation conducts; ISO 12241 solves the surface"},
    {"tank_heat_loss", "annual_heat_loss", "follows from heat_loss"},
    {"fan_moist_air_density", "enthalpy", "ours counts from 0 °C, as SI tables do; the peer's, from 0 °F, is 2 % above ASHRAE's tables"},
    {"fan_moist_air_density #1", "dew_point", "below 0 °C ASHRAE takes saturation over ice: 28.0 °F, not 27.4"},
    {"fan_air_power", "air_power", "its inch of water is that at 68 °F (248.36 Pa; ours 249.09) and its hp 0.746 kW: 0.25 % less"},
    {"cooling_tower_basin_heater", "energy_savings", "no slip: a tenth of two powers that agree within 1.4 %; 3.4 % apart"},
    {"gas_fuel_heating_value", "specific_gravity", "methane has 0.554 (16.04/28.96), not 0.594: all are 7.3 % high"},
    {"stack_loss_gas_fuel #1", "excess_air_used",
     "15.5 % of oxygen by volume is 257 % of excess air, not 229: the peer iterates on mass until 2 % agree"},
    {"stack_loss_gas_fuel #1", "available_heat", "follows from excess_air_used"},
    {"stack_loss_gas_fuel #1", "stack_loss", "follows from excess_air_used"},
    {"feedwater_economizer #1", "steam_flow",
     "this steam and its blowdown take 38.97 GJ/h, not the 40.20 GJ/h that 71.94 % of the fuel leave"},
    {"feedwater_economizer #1", "feedwater_flow", "follows from steam_flow"},
    {"air_heating_using_exhaust #1", "flue_heat_capacity_rate",
     "8 MMBtu/h of this gas make 8,150 lb/h of flue gas with 0.263 Btu/(lb °F): 2,146 Btu/(h °F), not 929"},
    {"air_heating_using_exhaust #1", "heat_recovered", "follows from flue_heat_capacity_rate"},
    {"air_heating_using_exhaust #1", "energy_savings", "follows from flue_heat_capacity_rate"},
    {"solid_fuel_excess_air_from_o2 #1", "excess_air",
     "8 % of oxygen by volume is 60.5 % of excess air, not 57.3: the peer iterates on mass until 2 % agree"},
    {"waste_water_activated_sludge", "effluent_ammonia_N",
     "the peer does not state its nitrifiers; those of Metcalf & Eddy, table 8-11, leave 0.15 mg/L in place of 0.35"},
};

bool isSlip(const QString &example, const QString &output)
{
    const QString calculator = example.section(QLatin1Char(' '), 0, 0);
    return std::any_of(std::begin(slips), std::end(slips), [&](const PeerSlip &slip) {
        const QLatin1String named(slip.example);
        return (example == named || calculator == named) && output == QLatin1String(slip.output);
    });
}

/// How a share is compared; nothing where the comparison is relative.
const InPoints *pointsAllowed(const QString &calculator, const QString &output)
{
    for (const InPoints &row : inPoints) {
        if (calculator == QLatin1String(row.calculator) && output == QLatin1String(row.output))
            return &row;
    }
    return nullptr;
}

/// SI number of {"value": …, "unit": …}.
double siOf(const QJsonValue &quantity, QuantityKind kind)
{
    const QJsonObject object = quantity.toObject();
    return toSi(object.value("value").toDouble(NAN), *findUnit(kind, object.value("unit").toString()));
}

/// Difference in percentage points.
double pointsApart(const InPoints &row, const Calculator &calculator, const QJsonObject &inputs, const QJsonValue &ours,
                   const QJsonValue &theirs)
{
    const auto output = static_cast<std::size_t>(calculator.outputIndex(QString::fromUtf8(row.output)));
    const QuantityKind kind = calculator.outputs[output].kind;
    const double whole = row.of ? siOf(inputs.value(QLatin1String(row.of)), kind) : 1;
    return 100 * std::abs(siOf(ours, kind) - siOf(theirs, kind)) / whole;
}

const char *roundedConstant(const QString &calculator)
{
    for (const RoundedConstant &row : rounded) {
        if (calculator == QLatin1String(row.calculator))
            return row.constant;
    }
    return nullptr;
}

double toleranceOf(const QString &calculator, const QString &kind)
{
    if (kind == QLatin1String("correlation"))
        return 0.02;
    return roundedConstant(calculator) ? 1e-3 : 1e-4;
}

double relativeDifference(double ours, double theirs)
{
    if (ours == theirs)
        return 0;
    return std::abs(ours - theirs) / std::max(std::abs(theirs), 1e-9);
}

/// Where the peer has regressions of its own and we have a standard: the difference is reported and never fails, but
/// every result must be there.
constexpr QLatin1String reportedOnly("regression_measur");

/// The largest difference of a number or of the entries of a list; infinite between lists of different length.
double worstDifference(const QJsonValue &ours, const QJsonValue &theirs)
{
    if (!theirs.isArray())
        return relativeDifference(ours.toDouble(NAN), theirs.toDouble());
    const QJsonArray list = ours.toArray();
    const QJsonArray wanted = theirs.toArray();
    if (list.size() != wanted.size())
        return INFINITY;
    double worst = 0;
    for (int i = 0; i < list.size(); ++i)
        worst = std::max(worst, relativeDifference(list[i].toDouble(NAN), wanted[i].toDouble()));
    return worst;
}

struct Count {
    std::set<QString> calculators;
    int cases = 0;
    double worst = 0;
    QString worstIn;
};

} // namespace

/// Every public case of the calculators that we have, through the JSON of the command line.
class TestPeerVectors : public QObject
{
    Q_OBJECT

private slots:
    void everyPublicCaseOfOurCalculatorsIsMet()
    {
        QFile file(QStringLiteral(RECP_SHARED_DATA "/vectors/measur.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value("calculators").toArray();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            compare(row.toObject());
        for (const auto &[kind, count] : m_counts) {
            std::printf("%s: %zu calculators, %d cases, worst relative difference %.2g in %s\n", qPrintable(kind),
                        count.calculators.size(), count.cases, count.worst, qPrintable(count.worstIn));
        }
        std::printf("compared in percentage points: %zu outputs, worst %.2g points\n", std::size(inPoints), m_worstPoints);
        for (const auto &[id, count] : m_reported)
            std::printf("reported: %s: worst relative difference %.2g, case %s\n", qPrintable(id), count.worst,
                        qPrintable(count.worstIn));
        for (const RoundedConstant &row : rounded)
            std::printf("to 1e-3 because the peer rounds: %s, %s\n", row.calculator, row.constant);
        for (const LeftOut &row : leftOut)
            std::printf("left out: %s: %s\n", row.example, row.why);
        for (const PeerSlip &slip : slips)
            std::printf("not compared: %s %s: %s\n", slip.example, slip.output, slip.why);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(QLatin1Char('\n'))));
        QVERIFY(!m_counts.empty());
    }

private:
    void compare(const QJsonObject &row)
    {
        const QString id = row.value("calculator").toString();
        const Calculator *calculator = findCalculator(id);
        if (!calculator)
            return;
        const QString kind = row.value("kind").toString();
        int number = 0;
        for (const QJsonValue &entry : row.value("cases").toArray())
            compareCase(*calculator, kind, entry.toObject(), ++number);
    }

    void compareCase(const Calculator &calculator, const QString &kind, const QJsonObject &example, int number)
    {
        const QString id = QString::fromUtf8(calculator.id);
        const QString name = QStringLiteral("%1 #%2").arg(id).arg(number);
        if (isLeftOut(name))
            return;
        const QJsonObject expected = example.value("outputs").toObject();
        QJsonObject want;
        for (auto output = expected.begin(); output != expected.end(); ++output)
            want.insert(output.key(), output.value().toObject().value("unit"));
        const auto result = runCalculation(calculator, {{"inputs", example.value("inputs")}, {"want", want}});
        if (!result) {
            m_failures << name + QStringLiteral(": ") + result.error().english();
            return;
        }
        Count &count = m_counts[kind];
        count.calculators.insert(id);
        ++count.cases;
        if (kind == QLatin1String("known_oddity"))
            return; // must be computed, must not be matched
        const QJsonObject outputs = result->value("outputs").toObject();
        for (auto output = expected.begin(); output != expected.end(); ++output) {
            if (isSlip(name, output.key()))
                continue;
            const QJsonValue theirs = output.value().toObject().value("value");
            const QJsonValue ours = outputs.value(output.key()).toObject().value("value");
            if (const InPoints *points = pointsAllowed(id, output.key())) {
                const double apart = pointsApart(*points, calculator, example.value("inputs").toObject(),
                                                 outputs.value(output.key()), output.value());
                m_worstPoints = std::max(m_worstPoints, apart);
                if (!(apart <= points->points))
                    m_failures << QStringLiteral("%1 %2: %3 points apart").arg(name, output.key()).arg(apart);
                continue;
            }
            const double difference = worstDifference(ours, theirs);
            if (kind == reportedOnly) {
                if (!std::isfinite(difference))
                    m_failures << QStringLiteral("%1 %2: no number").arg(name, output.key());
                Count &own = m_reported[id];
                if (difference >= own.worst) {
                    own.worst = difference;
                    own.worstIn = QStringLiteral("#%1 %2, %3 instead of %4")
                                      .arg(QString::number(number), output.key(), QString::number(ours.toDouble(), 'g', 4),
                                           QString::number(theirs.toDouble(), 'g', 4));
                }
            } else if (!(difference <= toleranceOf(id, kind)))
                m_failures << QStringLiteral("%1 %2: %3 instead of %4")
                                  .arg(name, output.key())
                                  .arg(ours.toDouble(), 0, 'g', 10)
                                  .arg(theirs.toDouble(), 0, 'g', 10);
            if (difference > count.worst) {
                count.worst = difference;
                count.worstIn = name;
            }
        }
    }

    std::map<QString, Count> m_counts;
    std::map<QString, Count> m_reported; ///< of the kind that is only reported, by calculator
    double m_worstPoints = 0;
    QStringList m_failures;
};

QTEST_GUILESS_MAIN(TestPeerVectors)
#include "tst_peer_vectors.moc"
