#include "app/models/solution_table_model.h"
#include "app/pages/solutions_page.h"
#include "tests/support/session_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace recp;

class TestSolutionsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<SolutionsPage> m_page;

    AuditSession &session() { return *m_fixture->session; }
    template <class T> T *child(const char *name) { return m_page->findChild<T *>(QLatin1String(name)); }
    QTableView *table() { return child<QTableView>("solutions"); }
    QLineEdit *field(const char *name) { return child<QLineEdit>(name); }
    const Solution &solution(int at) { return session().document().solutions[static_cast<std::size_t>(at)]; }
    const Estimate &estimate(int at) { return *session().document().estimateOf(solution(at).id); }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void enter(QLineEdit *edit, const QString &text)
    {
        type(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void addYield()
    {
        auto [added, blank] = newFreeSolution(session().document(), QStringLiteral("Yield"));
        added.calculator = QStringLiteral("material_yield");
        QVERIFY(session().addSolution(added, blank));
        m_page->showSubject(added.id, {});
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_page = std::make_unique<SolutionsPage>(session());
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

    void aSolutionIsFoundInTheCatalogueAndAdded()
    {
        m_page->headerTools()->findChild<QAbstractButton *>(QStringLiteral("add_solution"))->click();
        enter(field("catalogue_search"), QStringLiteral("AIR-01"));
        QCOMPARE(session().document().solutions.size(), std::size_t(1));
        QCOMPARE(solution(0).code, QStringLiteral("AIR-01"));
        QVERIFY(!m_page->headerTools()->findChild<QAbstractButton *>(QStringLiteral("back")));
    }

    void aFreeSolutionOpensForItsDirectEstimate()
    {
        m_page->headerTools()->findChild<QAbstractButton *>(QStringLiteral("add_solution"))->click();
        type(field("catalogue_search"), QStringLiteral("New boiler"));
        child<QAbstractButton>("free_add")->click();
        QCOMPARE(solution(0).title, QStringLiteral("New boiler"));
        QCOMPARE(m_page->title(), QStringLiteral("New boiler"));
        enter(field("effect_expected"), QStringLiteral("100"));
        QCOMPARE(estimate(0).effects.size(), std::size_t(1));
        QVERIFY(estimate(0).effects.front().saving.low < estimate(0).effects.front().saving.expected);
        enter(field("direct_reason"), QStringLiteral("Quotation 12"));
        QCOMPARE(estimate(0).directReason, QStringLiteral("Quotation 12"));
        auto *sign = child<QComboBox>("effect_sign");
        sign->setCurrentIndex(1);
        emit sign->activated(1);
        const Range saving = estimate(0).effects.front().saving;
        QVERIFY(saving.expected < 0 && saving.low < saving.expected && saving.expected < saving.high);
    }

    void theResultFollowsTypingAndIsStoredWhenAFieldIsDone()
    {
        addYield();
        enter(field("output"), QStringLiteral("1000"));
        enter(field("yield_before"), QStringLiteral("90"));
        type(field("yield_after"), QStringLiteral("95"));
        const QString expected = formatNumber(1000 / 0.9 - 1000 / 0.95, QLocale());
        QTRY_COMPARE(child<QLabel>("result")->text(), expected);
        QCOMPARE(estimate(0).inputs.size(), std::size_t(2));
        QTest::keyClick(field("yield_after"), Qt::Key_Return);
        QCOMPARE(estimate(0).inputs.size(), std::size_t(3));
        QCOMPARE(estimate(0).effects.size(), std::size_t(1));
        session().undo();
        QCOMPARE(estimate(0).inputs.size(), std::size_t(2));
        QCOMPARE(field("yield_after")->text(), QString());
    }

    void typicalValuesFillWhatIsEmptyAsAssumed()
    {
        addYield();
        enter(field("output"), QStringLiteral("1000"));
        m_page->findChild<QAbstractButton *>(QStringLiteral("typical"))->click();
        const std::vector<EstimateInput> inputs = estimate(0).inputs;
        const auto given = [&](const char *key) {
            return std::find_if(inputs.begin(), inputs.end(), [&](const EstimateInput &input) { return input.key == QLatin1String(key); });
        };
        QCOMPARE(given("yield_before")->si, 0.90);
        QCOMPARE(given("yield_before")->knownAs, KnownAs::Assumed);
        QVERIFY(given("output")->knownAs != KnownAs::Assumed); // as it was typed
        QVERIFY(given("input_weighed") == inputs.end());       // asked only of what is measured
        QCOMPARE(estimate(0).effects.size(), std::size_t(1));
        session().undo();
        QCOMPARE(estimate(0).inputs.size(), std::size_t(1));
    }

    void aPriceOfItsOwnIsTypedAndTakenBack()
    {
        addYield();
        enter(field("output"), QStringLiteral("1000"));
        enter(field("yield_before"), QStringLiteral("90"));
        enter(field("yield_after"), QStringLiteral("95"));
        QVERIFY(!session().results().solutions[0].money); // no bill prices the material
        child<QToolButton>("show_prices")->setChecked(true);
        QTRY_VERIFY(field("price_material_"));
        enter(field("price_material_"), QStringLiteral("20000"));
        QCOMPARE(estimate(0).prices.size(), std::size_t(1));
        QCOMPARE(estimate(0).prices[0].price, 20000.0); // VND a kilogram
        QTRY_VERIFY(session().results().solutions[0].money);
        const double saved = 1e6 / 0.9 - 1e6 / 0.95;
        QVERIFY(std::abs(session().results().solutions[0].money->expected / (saved * 20000) - 1) < 1e-9);
        session().undo();
        QVERIFY(estimate(0).prices.empty());
        QCOMPARE(field("price_material_")->text(), QString());
        session().redo();
        enter(field("price_material_"), QStringLiteral(" "));
        QVERIFY(estimate(0).prices.empty());
    }

    void aBadInputKeepsTheLastResultAndSaysSo()
    {
        addYield();
        enter(field("output"), QStringLiteral("1000"));
        enter(field("yield_before"), QStringLiteral("90"));
        enter(field("yield_after"), QStringLiteral("95"));
        const QString before = child<QLabel>("result")->text();
        type(field("yield_after"), QStringLiteral("400"));
        QTRY_VERIFY(child<QLabel>("stale")->isVisible());
        QCOMPARE(child<QLabel>("result")->text(), before);
        QVERIFY(!child<QLabel>("result")->isEnabled());
        type(field("yield_after"), QStringLiteral("96"));
        QTRY_VERIFY(!child<QLabel>("stale")->isVisible());
    }

    void moneyIsTypedInMillionsAndMissingStaysMissing()
    {
        addYield();
        QVERIFY(!estimate(0).investment);
        enter(field("investment"), QStringLiteral("120"));
        QCOMPARE(*estimate(0).investment, 120e6);
        enter(field("life"), QStringLiteral("5"));
        QCOMPARE(*estimate(0).life, 5.0);
        enter(field("investment"), QStringLiteral(" "));
        QVERIFY(!estimate(0).investment);
        QVERIFY(!estimate(0).operatingCost);
    }

    void anOverrideNeedsItsReasonAndKeepsTheDerivedValue()
    {
        auto [added, direct] = newFreeSolution(session().document(), QStringLiteral("x"));
        direct.effects = {{Resource::Other, {}, {50e6, 40e6, 60e6}, {}}};
        QVERIFY(session().addSolution(added, direct));
        m_page->showSubject(added.id, {});
        enter(field("money_override"), QStringLiteral("70"));
        QVERIFY(!estimate(0).moneyOverride);
        enter(field("money_override_reason"), QStringLiteral("contract"));
        QVERIFY(estimate(0).moneyOverride);
        QCOMPARE(estimate(0).moneyOverride->value, 70e6);
        QVERIFY(child<QLabel>("money_override_derived")->text().contains(QStringLiteral("50")));
    }

    void sharesByTariffPeriod()
    {
        addYield();
        auto *shares = child<QComboBox>("shares");
        shares->setCurrentIndex(3);
        emit shares->activated(3);
        const TariffShares peakOnly{0, 0, 1};
        QCOMPARE(*estimate(0).shares, peakOnly);
        shares->setCurrentIndex(0);
        emit shares->activated(0);
        QVERIFY(!estimate(0).shares);
    }

    void anotherCalculatorIsOneStepToUndo()
    {
        addYield();
        auto *calculator = child<QComboBox>("calculator");
        const int direct = calculator->findData(QStringLiteral("direct_estimate"));
        calculator->setCurrentIndex(direct);
        emit calculator->activated(direct);
        QCOMPARE(solution(0).calculator, QStringLiteral("direct_estimate"));
        QVERIFY(field("direct_reason")->isVisible());
        session().undo();
        QCOMPARE(solution(0).calculator, QStringLiteral("material_yield"));
    }

    void textsAreKept()
    {
        addYield();
        m_page->showSubject(solution(0).id, QStringLiteral("title"));
        enter(field("title"), QStringLiteral("Better cutting"));
        QCOMPARE(solution(0).title, QStringLiteral("Better cutting"));
        auto *situation = child<QPlainTextEdit>("situation");
        situation->setFocus();
        QTest::keyClicks(situation, QStringLiteral("Offcuts 10 %"));
        child<QPlainTextEdit>("proposal")->setFocus();
        QCOMPARE(estimate(0).situation, QStringLiteral("Offcuts 10 %"));
    }

    void theListMovesRemovesAndOpensByKeys()
    {
        for (const char *title : {"a", "b"}) {
            const auto [added, blank] = newFreeSolution(session().document(), QString::fromLatin1(title));
            QVERIFY(session().addSolution(added, blank));
        }
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(1, SolutionTableModel::TitleColumn));
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(solution(0).title, QStringLiteral("b"));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_page->title(), QStringLiteral("b"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_page->title(), QStringLiteral("Solutions"));
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(session().document().solutions.size(), std::size_t(1));
        session().undo();
        QCOMPARE(session().document().solutions.size(), std::size_t(2));
    }

    void theDoubtNamesTheInputsAndTheQuality()
    {
        addYield();
        enter(field("output"), QStringLiteral("1000"));
        enter(field("yield_before"), QStringLiteral("90"));
        enter(field("yield_after"), QStringLiteral("95"));
        const QString doubt = child<QLabel>("doubt")->text();
        QVERIFY2(doubt.startsWith(QStringLiteral("Data quality D.")), qPrintable(doubt));
        QVERIFY2(doubt.contains(QStringLiteral("Yield, now")) || doubt.contains(QStringLiteral("ield")), qPrintable(doubt));
    }

    void theTermsOfALoanAreTypedAndStored()
    {
        addYield();
        child<QAbstractButton>("show_terms")->click();
        enter(field("loan_share"), QStringLiteral("60"));
        enter(field("loan_rate"), QStringLiteral("8,5"));
        enter(field("loan_years"), QStringLiteral("5"));
        enter(field("salvage"), QStringLiteral("12.5"));
        const InvestmentTerms &terms = estimate(0).terms;
        QCOMPARE(terms.loanShare, std::optional(0.6));
        QVERIFY(std::abs(*terms.loanRate - 0.085) < 1e-12);
        QVERIFY(std::abs(*terms.loanYears - 5) < 1e-12);
        QCOMPARE(terms.salvage, std::optional(12.5e6));
        QVERIFY(!terms.replacementCost);
    }

    void theInvestmentIsAppraised()
    {
        addYield();
        for (const auto &[name, text] : {std::pair("output", "1000"), {"yield_before", "90"}, {"yield_after", "95"},
                                         {"investment", "100"}, {"life", "5"}, {"other_saving", "40"}})
            enter(field(name), QString::fromLatin1(text));
        // −100 and five times 40 million at 10 %: 40 · 3.790787 − 100 = 51.6; paid back, discounted, after 3 years.
        QCOMPARE(child<QLabel>("npv")->text(), QStringLiteral("51.6\u00A0million VND"));
        QCOMPARE(child<QLabel>("discounted_payback")->text(), QStringLiteral("3 years"));
        QVERIFY(child<QLabel>("tornado")->text().contains(QStringLiteral("investment: ")));
    }

    void whatExcludesOneAnotherIsTicked()
    {
        addYield();
        addYield();
        m_page->showSubject(solution(0).id, QStringLiteral("title"));
        auto *excludes = child<QToolButton>("excludes");
        QCOMPARE(excludes->text(), QStringLiteral("none"));
        excludes->menu()->actions().front()->trigger();
        QCOMPARE(solution(0).excludes, std::vector<Id>{solution(1).id});
        QCOMPARE(excludes->text(), QStringLiteral("Yield"));
        QCOMPARE(session().results().solution(solution(1).id)->excludedBy, solution(0).id);
        excludes->menu()->actions().front()->trigger();
        QVERIFY(solution(0).excludes.empty());
        session().undo();
        QVERIFY(excludes->menu()->actions().front()->isChecked());
    }

    void theDefaultOrderPutsDemandFirst()
    {
        for (const char *code : {"AIR-02", "AIR-01", "AIR-05"}) {
            const auto [added, blank] = newSolution(session().document(), *session().catalog().solution(QString::fromLatin1(code)));
            QVERIFY(session().addSolution(added, blank));
        }
        m_page->headerTools()->findChild<QAbstractButton *>(QStringLiteral("default_order"))->click();
        QCOMPARE(solution(0).code, QStringLiteral("AIR-05"));
        QCOMPARE(solution(1).code, QStringLiteral("AIR-01"));
        QCOMPARE(solution(2).code, QStringLiteral("AIR-02"));
        session().undo();
        QCOMPARE(solution(0).code, QStringLiteral("AIR-02"));
    }

    void theShareOfAnEndUseIsTypedAndCombines()
    {
        FlowRecord record;
        record.id = newId();
        record.flowId = m_fixture->electricity;
        record.from = session().document().audit.periodFrom;
        record.to = session().document().audit.periodTo;
        record.quantity = 3.6e12; // 1,000 MWh
        record.cost = 2e9;
        QVERIFY(session().saveRecords({record}));
        for (int i = 0; i < 2; ++i) {
            auto [added, blank] = newFreeSolution(session().document(), QStringLiteral("Air"));
            added.system = QStringLiteral("AIR");
            blank.effects = {{Resource::Electricity, {}, Range::exact(50 * 3.6e9), {}}};
            QVERIFY(session().addSolution(added, blank));
        }
        QVERIFY(std::abs(session().results().endUses[0].left - 0.95 * 0.95) < 1e-9);
        m_page->headerTools()->findChild<QAbstractButton *>(QStringLiteral("end_uses"))->click();
        enter(field("end_use_AIR"), QStringLiteral("10"));
        QCOMPARE(session().document().audit.endUses.size(), std::size_t(1));
        QVERIFY(std::abs(session().results().endUses[0].left - 0.25) < 1e-9);
        QVERIFY(std::abs(session().results().money->expected - 150e6) < 1); // 50 + 0.5 · 50 MWh at 2,000 VND/kWh
        session().undo();
        QCOMPARE(field("end_use_AIR")->text(), QString());
    }

    void everyCalculatorsFormComesUpQuickly()
    {
        addYield();
        auto *choice = child<QComboBox>("calculator");
        for (int i = 0; i < choice->count(); ++i) {
            QElapsedTimer timer;
            timer.start();
            choice->setCurrentIndex(i);
            emit choice->activated(i);
            QVERIFY2(timer.elapsed() < 1000, qPrintable(choice->itemText(i)));
            const Calculator *calculator = findCalculator(solution(0).calculator);
            for (std::size_t k = 0; calculator && k < calculator->inputs.size(); ++k)
                QVERIFY2(m_page->findChild<QWidget *>(QLatin1String(calculator->inputs[k].key)), calculator->inputs[k].key);
        }
    }
};

QTEST_MAIN(TestSolutionsPage)
#include "tst_solutions_page.moc"
