#include "app/pages/baseline_analysis_panel.h"
#include "app/pages/baseline_page.h"
#include "app/widgets/figure_widget.h"
#include "app/widgets/profile_view.h"
#include "core/exchange/load_profile_file.h"
#include "tests/support/session_fixture.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace recp;

class TestBaselineAnalysisPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<BaselineAnalysisPanel> m_panel;

    AuditSession &session() { return *m_fixture->session; }
    QString said(const char *label) { return m_panel->findChild<QLabel *>(QString::fromLatin1(label))->text(); }
    FigureWidget *figure(const char *name) { return m_panel->findChild<FigureWidget *>(QString::fromLatin1(name)); }
    QTableWidget *indicators() { return m_panel->findChild<QTableWidget *>(QStringLiteral("indicators")); }

    void addMonths(int year, int months)
    {
        std::vector<FlowRecord> records;
        const auto add = [&](const Id &flow, int month, double quantity, std::optional<double> cost) {
            FlowRecord record;
            record.id = newId();
            record.flowId = flow;
            record.from = QDate(year, month, 1);
            record.to = record.from.addMonths(1).addDays(-1);
            record.quantity = quantity;
            record.cost = cost;
            records.push_back(record);
        };
        for (int month = 1; month <= months; ++month) {
            const double tonnes = 90 + 10.0 * ((month * 5) % 7);
            add(m_fixture->electricity, month, (200 + 3 * tonnes + (month == 8 ? 150 : month % 2)) * 3.6e9, 900e6);
            add(m_fixture->water, month, 1000 + 4 * tonnes, 20e6);
            add(m_fixture->product, month, tonnes * 1000, {});
        }
        QVERIFY(session().saveRecords(records));
    }
    void open()
    {
        m_panel = std::make_unique<BaselineAnalysisPanel>(session());
        m_panel->resize(1154, 640);
        m_panel->show();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
    }
    void cleanup()
    {
        m_panel.reset();
        m_fixture.reset();
    }

    void everythingEmptyIsSaidInWords()
    {
        open();
        QVERIFY(!figure("pareto")->isVisible());
        QVERIFY(said("pareto_note").startsWith(QStringLiteral("No cost is known")));
        QVERIFY(said("months_note").startsWith(QStringLiteral("No cost and no use")));
        QVERIFY(said("base_year").startsWith(QStringLiteral("Indicators need the output")));
        QVERIFY(said("line_words").startsWith(QStringLiteral("No energy or water")));
        QVERIFY(said("no_profile").startsWith(QStringLiteral("No flow has interval readings")));
        QVERIFY(!m_panel->findChild<ProfileView *>()->isVisible());
    }

    void withoutAProductNothingFollowsIt()
    {
        addMonths(2025, 12);
        QVERIFY(session().removeFlow(m_fixture->product));
        open();
        QVERIFY(said("line_words").startsWith(QStringLiteral("Add the product")));
        QVERIFY(figure("pareto")->isVisible());
    }

    void fewMonthsMakeNoLine()
    {
        addMonths(2025, 5);
        open();
        QVERIFY(said("line_words").contains(QStringLiteral("there are 5")));
        QVERIFY(said("statistics").isEmpty());
    }

    void oneYearIsTheBaseAndSaysSo()
    {
        addMonths(2025, 12);
        open();
        QVERIFY(said("base_year").contains(QStringLiteral("only one year")));
        QVERIFY(said("base_year").contains(QStringLiteral("2025")));
        QVERIFY(indicators()->item(2, 2)->text().endsWith(QStringLiteral("(100)")));
        QVERIFY(indicators()->item(0, 2)->text().endsWith(QStringLiteral("incomplete"))); // diesel is not known
    }

    void twoYearsAreCompared()
    {
        addMonths(2024, 12);
        addMonths(2025, 12);
        open();
        QCOMPARE(indicators()->columnCount(), 4);
        QVERIFY(said("base_year").contains(QStringLiteral("2024, the first year of records")));
        QCOMPARE(indicators()->item(1, 2)->text(), QStringLiteral("missing"));
    }

    void theLineNamesTheMonthToLookAt()
    {
        addMonths(2025, 12);
        open();
        QVERIFY(said("line_words").contains(QStringLiteral("08/25")));
        QVERIFY(said("statistics").contains(QStringLiteral("months: 12")));
        auto *flows = m_panel->findChild<QComboBox *>(QStringLiteral("line"));
        QCOMPARE(flows->count(), 2);
        flows->setCurrentIndex(1);
        emit flows->activated(1);
        QVERIFY(said("formula").startsWith(QStringLiteral("Water")));
        const auto scatter = std::get<report::Scatter>(figure("scatter")->figure().content);
        QCOMPARE(scatter.points.size(), std::size_t(12));
        QVERIFY(std::abs(scatter.base - 1000) < 1e-6);
        QVERIFY(std::abs(scatter.slope - 4) < 1e-9); // m3 a tonne
    }

    void useOfAResourceIsChosen()
    {
        addMonths(2025, 12);
        open();
        auto *monthly = m_panel->findChild<QComboBox *>(QStringLiteral("monthly"));
        QCOMPARE(monthly->itemText(0), QStringLiteral("Cost"));
        const int water = monthly->findText(QStringLiteral("Water"), Qt::MatchFixedString);
        QVERIFY(water > 0);
        monthly->setCurrentIndex(water);
        emit monthly->activated(water);
        const auto bars = std::get<report::StackedBars>(figure("months")->figure().content);
        QCOMPARE(bars.series.size(), std::size_t(1));
        QVERIFY(std::abs(bars.series[0].values[0] - (1000 + 4 * 140)) < 1e-9);
    }

    void readingsAreShownAndTheViewMoves()
    {
        Flow flow = *session().document().flow(m_fixture->electricity);
        BillImport import;
        import.profile = LoadProfile{QDateTime(QDate(2025, 1, 6), QTime(0, 0), Qt::UTC), 900, std::vector<double>(35'040, 900 * 50e3)};
        import.profile->amounts[40] = 900 * 200e3;
        QVERIFY(attachLoadProfile(*m_fixture->workspace, import, flow).ok());
        QVERIFY(session().saveFlow(flow));
        open();
        auto *view = m_panel->findChild<ProfileView *>();
        QVERIFY(view->isVisible());
        QCOMPARE(view->to(), 35'040.0);
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->to() - view->from() < 30'000);
        const double from = view->from();
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->from() < from);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->from(), 0.0);
        for (int i = 0; i < 100; ++i)
            view->zoom(0.5);
        QCOMPARE(view->to() - view->from(), 16.0);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->from(), 0.0);
        QCOMPARE(view->to(), 35'040.0);
        QVERIFY(said("profile_words").contains(QStringLiteral("% of the use")));
    }

    void aYearIsDrawnWithoutLag()
    {
        ProfileView view;
        view.resize(1100, 200);
        view.setProfile({QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC), 900, std::vector<double>(35'040, 9e5)}, Resource::Electricity, 1e-3,
                        QStringLiteral("kW"));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            view.zoom(0.9);
            view.grab();
        }
        QVERIFY2(timer.elapsed() < 10 * 100, qPrintable(QString::number(timer.elapsed()))); // far above what it takes
    }

    void thePageSwitchesBetweenBillsAndAnalysis()
    {
        addMonths(2025, 12);
        BaselinePage page(session());
        page.resize(1154, 640);
        page.show();
        auto *panel = page.findChild<BaselineAnalysisPanel *>();
        QVERIFY(!panel->isVisible());
        page.findChild<QToolButton *>(QStringLiteral("analysis_view"))->click();
        QVERIFY(panel->isVisible());
        page.findChild<QToolButton *>(QStringLiteral("analysis_view"))->click();
        QVERIFY(!panel->isVisible());
    }
};

QTEST_MAIN(TestBaselineAnalysisPanel)
#include "tst_baseline_analysis_panel.moc"
