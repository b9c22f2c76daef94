#include "core/analysis/equipment_energy.h"
#include "core/calculators/calculator.h"
#include "tests/core/analysis/audit_fixture.h"

#include <QTest>
#include <cmath>

using namespace recp;
using recp::test::MegawattHour;

namespace {

constexpr double Hour = 3600;

/// 1,200 MWh of electricity a year.
struct Factory : test::AuditFixture {
    Id electricity;

    Factory()
    {
        document.audit.periodFrom = QDate(2025, 1, 1);
        document.audit.periodTo = QDate(2025, 12, 31);
        electricity = addFlow("Electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        addYear(electricity, 100 * MegawattHour, 200e6);
    }

    Equipment &add(EquipmentKind kind, double kilowatt, double load, double hours, int count = 1)
    {
        Equipment equipment;
        equipment.id = newId();
        equipment.name = QStringLiteral("Machine");
        equipment.kind = kind;
        equipment.system = usualSystem(kind);
        equipment.count = count;
        equipment.ratedPower = kilowatt * 1e3;
        equipment.loadFactor = load;
        equipment.hours = hours * Hour;
        document.equipment.push_back(equipment);
        return document.equipment.back();
    }

    std::vector<EnergyReconciliation> reconciled()
    {
        return reconcileEquipment(document, summariseBaseline(document, set));
    }
};

bool about(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class TestEquipmentEnergy : public QObject
{
    Q_OBJECT

private slots:
    // 2 x 75 kW x 80 % x 6,000 h = 720 MWh.
    void powerLoadAndHoursMakeEnergy()
    {
        Factory f;
        QVERIFY(about(*yearlyEnergy(f.add(EquipmentKind::Motor, 75, 0.8, 6000, 2)), 720 * MegawattHour));
    }

    // 2 x 52 kW as measured x 6,000 h = 624 MWh, whatever the nameplate says.
    void whatWasMeasuredGoesBeforeTheNameplate()
    {
        Factory f;
        Equipment &motor = f.add(EquipmentKind::Motor, 75, 0.8, 6000, 2);
        motor.properties.push_back({QStringLiteral("measured_power"), 52e3, KnownAs::Measured});
        QVERIFY(about(*yearlyEnergy(motor), 624 * MegawattHour));
    }

    void whatIsNotKnownIsNotZero()
    {
        Factory f;
        f.add(EquipmentKind::Motor, 75, 0.8, 6000).hours.reset();
        f.add(EquipmentKind::Pump, 75, 0.8, 6000).loadFactor.reset();
        QVERIFY(!yearlyEnergy(f.document.equipment[0]) && !yearlyEnergy(f.document.equipment[1]));
        const auto sums = f.reconciled();
        QCOMPARE(sums.at(0).unknown, 2);
        QCOMPARE(sums.at(0).explained, 0.0);
    }

    // 720 + 276 = 996 of 1,200 MWh: 83 %.
    void theSumIsHeldAgainstTheBill()
    {
        Factory f;
        f.add(EquipmentKind::Motor, 75, 0.8, 6000, 2);
        f.add(EquipmentKind::Compressor, 46, 1, 6000);
        const auto sums = f.reconciled();
        QCOMPARE(sums.size(), std::size_t(1));
        QVERIFY(about(*sums[0].share(), 0.83));
        QCOMPARE(sums[0].systems[0].system, QStringLiteral("MOT"));
        QVERIFY(about(sums[0].systems[1].energy, 276 * MegawattHour));
    }

    void aBoilerIsHeldAgainstItsFuel()
    {
        Factory f;
        const Id coal = f.addFlow("Coal", Resource::Fuel, FlowDirection::In, "t", "anthracite").id;
        f.add(EquipmentKind::Boiler, 1000, 0.5, 6000);
        const auto sums = f.reconciled();
        QCOMPARE(sums.size(), std::size_t(2));
        QCOMPARE(sums[1].flowId, coal);
        QVERIFY(!sums[1].share()); // no bills
        f.addFlow("Diesel", Resource::Fuel, FlowDirection::In, "L", "diesel");
        QVERIFY(!flowOf(f.document.equipment[0], f.document)); // two fuels: which one is not clear
        f.document.equipment[0].flowId = coal;
        QCOMPARE(flowOf(f.document.equipment[0], f.document)->id, coal);
    }

    void aMotorFillsTheFormOfItsReplacement()
    {
        Factory f;
        Equipment &motor = f.add(EquipmentKind::Motor, 75, 0.8, 6000, 2);
        motor.properties.push_back({QStringLiteral("efficiency"), 0.93, KnownAs::Nameplate});
        const Calculator *calculator = findCalculator(QStringLiteral("motor_replacement"));
        const auto inputs = inputsFrom(motor, *calculator);
        const auto value = [&](const char *key) {
            for (const EstimateInput &input : inputs) {
                if (input.key == QLatin1String(key))
                    return input.si;
            }
            return std::nan("");
        };
        QCOMPARE(value("motor_power"), 75e3);
        QCOMPARE(value("operating_hours"), 6000 * Hour);
        QCOMPARE(value("efficiency_before"), 0.93);
        QCOMPARE(value("motors"), 2.0);
        QCOMPARE(value("load"), 0.8);
        for (const EstimateInput &input : inputs)
            QCOMPARE(input.source, motor.name);
    }

    /// Every input that a property names exists in some calculator, with the same kind of quantity.
    void everyInputThatIsNamedExists()
    {
        for (EquipmentKind kind : allValues<EquipmentKind>()) {
            for (const EquipmentPropertyDefinition &property : equipmentProperties(kind)) {
                const Unit *unit = findUnit(property.kind, QString::fromUtf8(property.unit));
                QVERIFY2(unit || !*property.unit, property.key);
                for (const QString &input : QString::fromLatin1(property.inputs).split(u'|', Qt::SkipEmptyParts)) {
                    const bool exists = std::any_of(calculators().begin(), calculators().end(), [&](const Calculator &each) {
                        const int index = each.inputIndex(input);
                        return index >= 0 && each.inputs[std::size_t(index)].kind == property.kind;
                    });
                    QVERIFY2(exists, qPrintable(input));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEquipmentEnergy)
#include "tst_equipment_energy.moc"
