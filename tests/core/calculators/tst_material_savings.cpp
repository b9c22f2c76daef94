#include "core/calculators/materials/percentage_saving.h"
#include "core/calculators/materials/waste_saving.h"
#include "core/calculators/wastewater/biogas_saving.h"

#include <QTest>
#include <cmath>

using namespace recp;

namespace {

bool about(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

class TestMaterialSavings : public QObject
{
    Q_OBJECT

private slots:
    void wasteGoesWhereItIsSaid()
    {
        // 100 t: 20 t not made, 10 t reused in place of 9 t purchased, 30 t recycled, 40 t left.
        const auto r = wasteSaving({.wasteBefore = {100e3}, .avoided = {0.2}, .reused = {0.1}, .recycled = {0.3}, .replacedMaterial = {0.9}});
        QVERIFY(about(r.wasteAfter.si, 40e3) && about(r.wasteAvoided.si, 20e3) && about(r.wasteReused.si, 10e3));
        QVERIFY(about(r.wasteRecycled.si, 30e3) && about(r.materialSaved.si, 9e3));
    }

    void moreThanAllWasteIsRefused()
    {
        const Calculator &calculator = *findCalculator(u"waste_saving");
        std::vector<Value> values = calculator.blankValues();
        for (const auto &[key, value] : {std::pair("waste_before", 1000.0), {"avoided", 0.5}, {"reused", 0.4}, {"recycled", 0.2},
                                         {"replaced_material", 1.0}})
            values[static_cast<std::size_t>(calculator.inputIndex(QString::fromLatin1(key)))].si = value;
        QVERIFY(!calculator.evaluate(values).ok());
    }

    void aDoseLessAndItsSubstitute()
    {
        // 2,000 t · (4 % − 3 %) = 20 t; 0.8 kg of another for each kilogram: 16 t used.
        const auto r = chemicalSaving({.output = {2e6}, .doseBefore = {0.04}, .doseAfter = {0.03}, .replacedBy = {0.8}});
        QVERIFY(about(r.chemicalSaved.si, 20e3));
        QVERIFY(about(r.substituteSaved.si, -16e3));
    }

    void aPercentageTouchesWhatIsGiven()
    {
        PercentageSavingInput in{.electricityUse = YearlyEnergy{1000 * 3.6e9}, .fuelUse = {}, .waterUse = YearlyVolume{20000},
                                 .materialUse = {}, .systemShare = {0.5}, .saved = {0.04}};
        const auto r = percentageSaving(in);
        QVERIFY(about(r.electricitySaved->si, 20 * 3.6e9)); // 1,000 MWh · 0.5 · 0.04
        QVERIFY(about(r.waterSaved->si, 400));
        QVERIFY(!r.fuelSaved && !r.materialSaved); // missing is not zero
    }

    void methaneOfTheWasteWater()
    {
        // 100,000 m³ · 4 kg/m³ = 400 t COD; · 0.35 · 0.8 = 112,000 Nm³; · 35.8 MJ = 4,009.6 GJ.
        const auto r = biogasSaving({.wasteWater = {1e5}, .codIn = {5}, .codOut = {1}, .yield = {0.8}});
        QVERIFY(about(r.codRemoved.si, 400e3));
        QVERIFY(about(r.methane.si, 112000));
        QVERIFY(about(r.fuelSaved.si, 4009.6e9));
    }
};

QTEST_GUILESS_MAIN(TestMaterialSavings)
#include "tst_material_savings.moc"
