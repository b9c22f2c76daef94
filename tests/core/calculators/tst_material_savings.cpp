#include "core/calculators/materials/by_product_exchange.h"
#include "core/calculators/materials/material_yield.h"
#include "core/calculators/materials/percentage_saving.h"
#include "core/calculators/materials/waste_saving.h"
#include "core/calculators/wastewater/biogas_saving.h"
#include "core/calculators/wastewater/waste_water_load.h"
#include "core/calculators/water/water_reuse.h"

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

    // 1,000 t good from 90 %: 1,111.1 t; half of the rejects reworked: 95 %, 1,052.6 t; to 97.5 %: 1,025.6 t.
    void reworkCountsAsYield()
    {
        const auto plain = materialYield({.output = {1e6}, .yieldBefore = {0.9}, .yieldAfter = {0.95}});
        QVERIFY(about(plain.materialSaved.si, 1e6 / 0.9 - 1e6 / 0.95));
        QVERIFY(!plain.wasteAvoided);
        const auto r = materialYield({.output = {1e6}, .yieldBefore = {0.9}, .yieldAfter = {0.95}, .reworkBefore = {0.5},
                                      .reworkAfter = {0.5}, .discarded = Ratio{0.4}});
        QVERIFY(about(r.inputBefore.si, 1e6 / 0.95) && about(r.inputAfter.si, 1e6 / 0.975));
        QVERIFY(about(r.scrapBefore.si, 1e6 / 0.95 - 1e6));
        QVERIFY(about(r.wasteAvoided->si, 0.4 * (1e6 / 0.95 - 1e6 / 0.975)));
    }

    // 500 t, 95 % usable: 475 t. 50 trips of 10 t, 20 km there and back, 30 L/100 km: 600 L = 21.6 GJ. 20 kWh/t: 10 MWh.
    void aByProductIsWasteHereAndMaterialThere()
    {
        ByProductExchangeInput in{.amount = {500e3}, .usable = {0.95}, .replacement = {0.8}, .processing = SpecificEnergy{0.02 * 3.6e6},
                                  .carries = true, .distance = {20e3}};
        const auto giver = byProductExchange(in);
        QVERIFY(about(giver.wasteRecycled->si, 475e3) && !giver.materialSaved);
        QVERIFY(about(giver.trips.si, 50) && about(giver.fuelSaved->si, -21.6e9));
        QVERIFY(about(giver.electricitySaved->si, -10 * 3.6e9));
        in.role = ExchangeRole::Receiver;
        in.carries = false;
        in.processing.reset();
        const auto receiver = byProductExchange(in);
        QVERIFY(about(receiver.materialSaved->si, 380e3) && !receiver.wasteRecycled);
        QVERIFY(!receiver.fuelSaved && !receiver.electricitySaved);
    }

    // 50,000 m3 with 1,500 mg/L: 75 t; 40,000 m3 with 1,200: 48 t. 27 t x 0.7 kWh/kg = 18.9 MWh; 10,000 m3 x 0.1 kg = 1 t.
    void lessLossIsLessLoad()
    {
        WasteWaterLoadInput in{.volumeBefore = {50000}, .codBefore = {1.5}, .volumeAfter = {40000}, .codAfter = {1.2},
                               .treatment = SpecificEnergy{0.7 * 3.6e6}, .chemical = Density{0.1}};
        const auto r = wasteWaterLoad(in);
        QVERIFY(about(r.loadBefore.si, 75000) && about(r.loadAvoided.si, 27000) && about(r.wasteWaterAvoided.si, 10000));
        QVERIFY(about(r.electricitySaved->si, 18900 * 3.6e6) && about(r.chemicalSaved->si, 1000));
        in.treatment.reset();
        in.chemical.reset();
        QVERIFY(!wasteWaterLoad(in).electricitySaved && !wasteWaterLoad(in).chemicalSaved);
    }

    // 20,000 m3 leave, 90 % come back: 18,000, of which 15,000 are needed: 16,666.7 treated, 8.33 MWh, 833 kg.
    void waterServesTwice()
    {
        WaterReuseInput in{.available = {20000}, .demand = {15000}, .recovery = {0.9}, .sewerShare = {0.8},
                           .treatment = VolumetricEnergy{0.5 * 3.6e6}, .chemical = Density{0.05}};
        const auto r = waterReuse(in);
        QVERIFY(about(r.reused.si, 15000) && about(r.wasteWaterAvoided.si, 12000));
        QVERIFY(about(r.electricitySaved->si, -15000 / 0.9 * 0.5 * 3.6e6));
        QVERIFY(about(r.chemicalSaved->si, -15000 / 0.9 * 0.05));
        in.demand = {1e6};
        QVERIFY(about(waterReuse(in).reused.si, 18000));
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
        QVERIFY(about(r.codRemoved->si, 400e3));
        QVERIFY(about(r.methane.si, 112000));
        QVERIFY(about(r.fuelSaved.si, 4009.6e9));
    }
};

QTEST_GUILESS_MAIN(TestMaterialSavings)
#include "tst_material_savings.moc"
