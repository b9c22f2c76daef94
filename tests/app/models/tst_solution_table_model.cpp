#include "app/models/catalogue_model.h"
#include "app/models/solution_table_model.h"
#include "core/base/search_text.h"
#include "tests/support/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace recp;

class TestSolutionTableModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<SolutionTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    AuditSession &session() { return *m_fixture->session; }
    void add(const QString &title, std::optional<double> saving = {}, std::optional<double> investment = {})
    {
        auto [solution, estimate] = newFreeSolution(session().document(), title);
        if (saving)
            estimate.effects.push_back({Resource::Other, {}, {*saving, *saving * 0.8, *saving * 1.2}, {}});
        estimate.directReason = QStringLiteral("quotation");
        estimate.investment = investment;
        QVERIFY(session().addSolution(solution, estimate));
    }
    QString text(int row, int column) { return m_model->index(row, column).data().toString(); }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_model = std::make_unique<SolutionTableModel>(session());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void aSolutionFromTheCatalogueCarriesItsCodeSystemAndCalculator()
    {
        const CatalogSolution &entry = session().catalog().solutions().front();
        const auto [solution, estimate] = newSolution(session().document(), entry);
        QVERIFY(session().addSolution(solution, estimate));
        const Solution &stored = session().document().solutions.front();
        QCOMPARE(stored.code, entry.code);
        QCOMPARE(stored.system, entry.system);
        QCOMPARE(stored.category, entry.category);
        QVERIFY(stored.calculator == QLatin1String("direct_estimate") || findCalculator(stored.calculator));
        QCOMPARE(text(0, SolutionTableModel::TitleColumn), entry.name.en);
    }

    void whatIsNotKnownIsNeverZero()
    {
        add(QStringLiteral("a"));
        QCOMPARE(text(0, SolutionTableModel::MoneyColumn), QStringLiteral("not computed"));
        QCOMPARE(text(0, SolutionTableModel::InvestmentColumn), QStringLiteral("missing"));
        QVERIFY(m_model->index(0, SolutionTableModel::InvestmentColumn).data(SolutionTableModel::MissingRole).toBool());
    }

    void moneyAndPaybackComeFromTheResults()
    {
        add(QStringLiteral("a"), 200e6, 100e6);
        const SolutionResult &result = session().results().solutions.front();
        QVERIFY(result.netMoney);
        QCOMPARE(text(0, SolutionTableModel::MoneyColumn), formatNumber(result.netMoney->expected / 1e6, QLocale()));
        QCOMPARE(text(0, SolutionTableModel::PaybackColumn), formatNumber(*result.payback, QLocale(), 2));
    }

    void movingIsOneStepToUndo()
    {
        for (const char *title : {"a", "b", "c"})
            add(QString::fromLatin1(title));
        QVERIFY(m_model->moveSolution(0, 2));
        QCOMPARE(text(2, SolutionTableModel::TitleColumn), QStringLiteral("a"));
        session().undo();
        QCOMPARE(text(0, SolutionTableModel::TitleColumn), QStringLiteral("a"));
        QVERIFY(!m_model->moveSolution(0, -1));
        QVERIFY(!m_model->moveSolution(0, 3));
    }

    void aDraggedRowLandsWhereItIsDropped()
    {
        for (const char *title : {"a", "b", "c"})
            add(QString::fromLatin1(title));
        std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(2, 0)}));
        m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(text(0, SolutionTableModel::TitleColumn), QStringLiteral("c"));
        QMimeData foreign;
        foreign.setText(QStringLiteral("x"));
        QVERIFY(!m_model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    }

    void removingASolutionCanBeUndone()
    {
        add(QStringLiteral("a"));
        QVERIFY(session().removeSolution(m_model->idAt(0)));
        QCOMPARE(m_model->rowCount(), 0);
        session().undo();
        QCOMPARE(m_model->rowCount(), 1);
    }

    void theCatalogueIsFoundWithoutMarks()
    {
        CatalogueModel catalogue(session().catalog());
        QAbstractItemModelTester tester(&catalogue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = catalogue.rowCount();
        QCOMPARE(all, int(session().catalog().solutions().size()));
        catalogue.setSearch(QStringLiteral("khi nen"));
        QVERIFY(catalogue.rowCount() > 0 && catalogue.rowCount() < all);
        for (int row = 0; row < catalogue.rowCount(); ++row) {
            const QString name = foldForSearch(catalogue.solutionAt(row)->name.vi);
            QVERIFY2(name.contains(QStringLiteral("khi")) && name.contains(QStringLiteral("nen")), qPrintable(name));
        }
        catalogue.setSearch(QStringLiteral("zzzz"));
        QCOMPARE(catalogue.rowCount(), 0);
        catalogue.setSearch({});
        catalogue.setSystem(QStringLiteral("AIR"));
        for (int row = 0; row < catalogue.rowCount(); ++row)
            QCOMPARE(catalogue.solutionAt(row)->system, QStringLiteral("AIR"));
    }
};

QTEST_MAIN(TestSolutionTableModel)
#include "tst_solution_table_model.moc"
