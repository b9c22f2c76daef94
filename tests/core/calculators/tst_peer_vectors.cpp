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
    {"energy_equivalency_fuel_to_electric", "1 kWh = 3,413 Btu (exact: 3,412.1416 Btu)"},
    {"energy_equivalency_electric_to_fuel", "1 kWh = 3,413 Btu (exact: 3,412.1416 Btu)"},
};

/// Outputs where the peer is wrong; our own number is proved by a test of its own.
struct PeerSlip {
    const char *example;
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
};

bool isSlip(const QString &example, const QString &output)
{
    return std::any_of(std::begin(slips), std::end(slips), [&](const PeerSlip &slip) {
        return example == QLatin1String(slip.example) && output == QLatin1String(slip.output);
    });
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
        if (!file.open(QIODevice::ReadOnly)) {
            std::puts("The peer's vectors are not here: nothing compared.");
            return;
        }
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value("calculators").toArray();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            compare(row.toObject());
        for (const auto &[kind, count] : m_counts) {
            std::printf("%s: %zu calculators, %d cases, worst relative difference %.2g in %s\n", qPrintable(kind),
                        count.calculators.size(), count.cases, count.worst, qPrintable(count.worstIn));
        }
        for (const RoundedConstant &row : rounded)
            std::printf("to 1e-3 because the peer rounds: %s, %s\n", row.calculator, row.constant);
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
        const QJsonObject outputs = result->value("outputs").toObject();
        for (auto output = expected.begin(); output != expected.end(); ++output) {
            if (isSlip(name, output.key()))
                continue;
            const double theirs = output.value().toObject().value("value").toDouble();
            const double ours = outputs.value(output.key()).toObject().value("value").toDouble(NAN);
            const double difference = relativeDifference(ours, theirs);
            if (!(difference <= toleranceOf(id, kind)))
                m_failures << QStringLiteral("%1 %2: %3 instead of %4")
                                  .arg(name, output.key())
                                  .arg(ours, 0, 'g', 10)
                                  .arg(theirs, 0, 'g', 10);
            if (difference > count.worst) {
                count.worst = difference;
                count.worstIn = name;
            }
        }
    }

    std::map<QString, Count> m_counts;
    QStringList m_failures;
};

QTEST_GUILESS_MAIN(TestPeerVectors)
#include "tst_peer_vectors.moc"
