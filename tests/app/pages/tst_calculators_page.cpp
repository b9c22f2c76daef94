#include "app/pages/calculators_page.h"
#include "tests/support/session_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>

using namespace recp;

class TestCalculatorsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<CalculatorsPage> m_page;

    template <class T> T *child(const char *name) { return m_page->findChild<T *>(QLatin1String(name)); }
    template <class T> T *tool(const char *name) { return m_page->headerTools()->findChild<T *>(QLatin1String(name)); }
    void enter(const char *name, const QString &text)
    {
        auto *edit = child<QLineEdit>(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QStringList found() const
    {
        QStringList all;
        const auto *model = m_page->findChild<QListView *>(QStringLiteral("calculator_list"))->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_page = std::make_unique<CalculatorsPage>(*m_fixture->session);
        m_page->resize(1154, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theModelIsAGoodModel()
    {
        CalculatorListModel model(*m_fixture->catalog);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), int(calculators().size()));
        model.setSearch(QStringLiteral("yield"));
        QVERIFY(model.rowCount() >= 1 && model.rowCount() < int(calculators().size()));
        model.setSystem(QStringLiteral("AIR"));
        QCOMPARE(model.rowCount(), 0);
        model.setSearch({});
        QVERIFY(model.rowCount() >= 5);
    }

    void wordsOfBothLanguagesFindWithoutDiacritics()
    {
        enter("calculator_search", QStringLiteral("ro ri khi nen"));
        const QStringList vietnamese = found();
        QVERIFY(!vietnamese.isEmpty());
        enter("calculator_search", QStringLiteral("LEAK air"));
        QVERIFY(!found().isEmpty());
        QVERIFY(found().contains(vietnamese.first()));
        enter("calculator_search", QStringLiteral("xyzzy"));
        QCOMPARE(found(), QStringList());
    }

    void theResultFollowsTypingInAnyUnit()
    {
        m_page->showCalculator(QStringLiteral("material_yield"));
        QCOMPARE(child<QLabel>("result_material_saved")->text(), QStringLiteral("–"));
        enter("output", QStringLiteral("1000"));
        enter("yield_before", QStringLiteral("90"));
        enter("yield_after", QStringLiteral("95"));
        const double tonnes = 1000 / 0.9 - 1000 / 0.95;
        QCOMPARE(child<QLabel>("result_material_saved")->text(), formatNumber(tonnes, QLocale(), 5));
        auto *unit = child<QComboBox>("unit_material_saved");
        const int kilograms = unit->findData(QStringLiteral("kg/yr"));
        QVERIFY(kilograms >= 0);
        unit->setCurrentIndex(kilograms);
        emit unit->activated(kilograms);
        QCOMPARE(child<QLabel>("result_material_saved")->text(), formatNumber(tonnes * 1000, QLocale(), 5));
        enter("yield_after", QStringLiteral("0"));
        QVERIFY(!child<QLabel>("calculation_problem")->text().isEmpty());
        QCOMPARE(child<QLabel>("result_material_saved")->text(), QStringLiteral("–"));
        QVERIFY(!tool<QAbstractButton>("copy")->isEnabled());
    }

    void everyCalculatorComputesAtItsTypicalValues()
    {
        int computed = 0;
        for (const Calculator &calculator : calculators()) {
            m_page->showCalculator(QString::fromLatin1(calculator.id));
            tool<QAbstractButton>("typical")->click();
            const bool hasAll = std::all_of(calculator.inputs.begin(), calculator.inputs.end(), [](const InputDefinition &input) {
                return !std::isnan(input.typical) || input.optional || input.kind == QuantityKind::Choice;
            });
            const bool oneOfSeveral = !calculator.requirements.empty()
                                      && std::any_of(calculator.inputs.begin(), calculator.inputs.end(),
                                                     [](const InputDefinition &input) { return input.optional; });
            if (!hasAll || oneOfSeveral)
                continue; // what has no typical value must be measured; which of several is given is the auditor's choice
            ++computed;
            QVERIFY2(child<QLabel>("calculation_problem")->text().isEmpty(),
                     qPrintable(QString::fromLatin1(calculator.id) + child<QLabel>("calculation_problem")->text()));
            QVERIFY2(tool<QAbstractButton>("copy")->isEnabled(), calculator.id);
        }
        QVERIFY(computed > 20);
    }

    void whatWasTypedIsThereAgain()
    {
        m_page->showCalculator(QStringLiteral("material_yield"));
        enter("output", QStringLiteral("1234"));
        m_page->showCalculator(QStringLiteral("air_leak_repair"));
        m_page->showCalculator(QStringLiteral("material_yield"));
        QVERIFY(child<QLineEdit>("output")->text().contains(QStringLiteral("234")));
    }

    void aListOfResultsIsShownWhole()
    {
        m_page->showCalculator(QStringLiteral("cash_flow"));
        tool<QAbstractButton>("typical")->click();
        enter("life", QStringLiteral("3"));
        enter("annual_energy_savings", QStringLiteral("50"));
        enter("installation_cost", QStringLiteral("100"));
        enter("annual_operation_cost", QStringLiteral("10"));
        enter("salvage", QStringLiteral("5"));
        const QStringList flows = child<QLabel>("range_yearly_cash_flow")->text().split(u';');
        QCOMPARE(flows.size(), 4); // -100, 40, 40, 45
        QVERIFY(flows.first().contains(QStringLiteral("100")) && flows.last().contains(QStringLiteral("45")));
    }

    void theTextHasInputsResultsFormulaAndSource()
    {
        m_page->showCalculator(QStringLiteral("material_yield"));
        tool<QAbstractButton>("typical")->click();
        tool<QAbstractButton>("copy")->click();
        const QString text = QApplication::clipboard()->text();
        const Calculator &calculator = *findCalculator(u"material_yield");
        QVERIFY(text.startsWith(QString::fromUtf8(calculator.label)));
        QVERIFY(text.contains(QString::fromUtf8(calculator.formula)));
        QVERIFY(text.contains(QString::fromUtf8(calculator.source)));
        for (const InputDefinition &input : calculator.inputs)
            QVERIFY(input.optional || input.whenValues == std::vector<std::string_view>{"measured"} || text.contains(QString::fromUtf8(input.label) + u'\t'));
        for (const char *key : {"input_before", "input_after", "material_saved"}) {
            const auto output = static_cast<std::size_t>(calculator.outputIndex(QString::fromUtf8(key)));
            QVERIFY(text.contains(QString::fromUtf8(calculator.outputs[output].label) + u'\t'));
        }
    }

    void aCalculationBecomesASolutionOfAnAudit()
    {
        m_page->showCalculator(QStringLiteral("material_yield"));
        auto *save = tool<QToolButton>("save_as_solution");
        QVERIFY(!save->isEnabled());
        tool<QAbstractButton>("typical")->click();
        QVERIFY(save->isEnabled());
        QSignalSpy wanted(m_page.get(), &CalculatorsPage::solutionWanted);
        emit save->menu()->aboutToShow();
        QCOMPARE(save->menu()->actions().size(), 1); // the open audit, once
        save->menu()->actions().first()->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Id>(), m_fixture->session->document().audit.id);
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("material_yield"));
        m_page->showCalculator(QStringLiteral("steam_properties_p_t"));
        tool<QAbstractButton>("typical")->click();
        QVERIFY(!save->isEnabled()); // a property of steam saves nothing
    }
};

QTEST_MAIN(TestCalculatorsPage)
#include "tst_calculators_page.moc"
