#include "core/analysis/emissions.h"
#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"
#include "core/calculators/cooling/refrigeration_savings.h"
#include "core/catalog/catalog.h"

#include <QSet>
#include <QTest>

using namespace recp;

/// The catalogue names calculators, and calculators name fuels and systems of the catalogue: neither may miss the
/// other.
class TestCatalogueCalculators : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto catalog = Catalog::load();
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().english()));
        m_catalog = std::move(*catalog);
    }

    void everySolutionOpensASavingsCalculator()
    {
        for (const CatalogSolution &solution : m_catalog.solutions()) {
            if (solution.calculator == QLatin1String("direct_estimate"))
                continue;
            const Calculator *calculator = findCalculator(solution.calculator);
            QVERIFY2(calculator, qPrintable(solution.code + u' ' + solution.calculator));
            QVERIFY2(calculator->kind == CalculatorKind::Savings,
                     qPrintable(solution.code + u' ' + solution.calculator));
        }
    }

    void everySavingsCalculatorIsOpenedByASolution()
    {
        for (const Calculator &calculator : calculators()) {
            if (calculator.kind != CalculatorKind::Savings)
                continue;
            bool used = false;
            for (const CatalogSolution &solution : m_catalog.solutions())
                used = used || solution.calculator == QLatin1String(calculator.id);
            QVERIFY2(used, calculator.id);
        }
    }

    void everyCalculatorBelongsToASystem()
    {
        QSet<QString> systems;
        for (const CatalogEntry &system : m_catalog.systems())
            systems.insert(system.id);
        for (const Calculator &calculator : calculators())
            QVERIFY2(systems.contains(QString::fromLatin1(calculator.system)), calculator.id);
    }

    void calculatorsKnowTheFuelsOfTheCatalogue()
    {
        QStringList asked, known;
        for (const ChoiceOption &option : fuelChoice().choices)
            asked << QString::fromLatin1(option.key);
        for (const Fuel &fuel : m_catalog.defaultFactorSet().fuels)
            known << fuel.key;
        asked.sort();
        known.sort();
        QCOMPARE(asked, known);
    }

    void theCatalogueKnowsTheWarmingOfEveryRefrigerant()
    {
        const FactorSet &set = m_catalog.defaultFactorSet();
        for (const ChoiceOption &option : refrigerantChoice("refrigerant", "", RefrigerantKind::R134a).choices) {
            const QString refrigerant = QString::fromLatin1(option.key);
            QVERIFY2(refrigerantGwp(set, refrigerant, EmissionPurpose::NationalInventory), option.key);
        }
    }

private:
    Catalog m_catalog;
};

QTEST_GUILESS_MAIN(TestCatalogueCalculators)
#include "tst_catalogue_calculators.moc"
