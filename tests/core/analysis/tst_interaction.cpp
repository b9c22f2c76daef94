#include "core/analysis/interaction.h"
#include "tests/core/analysis/audit_fixture.h"

#include <QTest>
#include <cmath>
#include <functional>

using namespace recp;
using recp::test::MegawattHour;

namespace {

/// 1,200 MWh of electricity a year at 2,000 VND/kWh.
struct Factory : test::AuditFixture {
    Id electricity;

    Factory()
    {
        document.audit.periodFrom = QDate(2025, 1, 1);
        document.audit.periodTo = QDate(2025, 12, 31);
        electricity = addFlow("Electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        addYear(electricity, 100 * MegawattHour, 200e6);
    }

    Solution &saving(double megawattHours, const QString &system, const QString &code)
    {
        addDirect({Resource::Electricity, {}, Range::exact(megawattHours * MegawattHour), {}}, 100e6);
        document.solutions.back().system = system;
        document.solutions.back().code = code;
        return document.solutions.back();
    }

    AuditResults results()
    {
        static const Catalog catalog = *Catalog::load();
        return computeResults(document, catalog);
    }

    static QStringList doubts(const AuditResults &results)
    {
        QStringList sentences;
        for (const Issue &issue : results.issues) {
            if (issue.level == Issue::Level::Doubt)
                sentences += QString::fromUtf8(issue.sentence) + issue.arguments.join('|');
        }
        return sentences;
    }
};

bool about(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class TestInteraction : public QObject
{
    Q_OBJECT

private slots:
    void eachActsOnWhatTheOnesBeforeLeave()
    {
        Factory f;
        f.document.audit.endUses = {{"AIR", f.electricity, 0.10, KnownAs::Estimated}}; // 120 MWh
        f.saving(30, "AIR", "A"); // 25 %
        f.saving(24, "AIR", "B"); // 20 %, of the 75 % left: 18 MWh
        const AuditResults r = f.results();
        QCOMPARE(r.solutions[0].combined, std::vector<double>{1});
        QVERIFY(about(r.solutions[1].combined[0], 0.75));
        QVERIFY(about(*r.grossMoney, 54 * 2e6));
        QVERIFY(about(r.money->expected, 48 * 2e6));
        QVERIFY(about(r.endUses[0].use, 120 * MegawattHour) && r.endUses[0].isSized);
        QVERIFY(about(r.endUses[0].gross, 54 * MegawattHour) && about(r.endUses[0].net, 48 * MegawattHour));
        QVERIFY(about(r.endUses[0].left, 0.60));
        QVERIFY(r.money->low <= r.money->expected && r.money->expected <= r.money->high);
    }

    void theOrderIsTheUsers()
    {
        Factory f;
        f.document.audit.endUses = {{"AIR", f.electricity, 0.10, KnownAs::Estimated}};
        f.saving(24, "AIR", "B");
        f.saving(30, "AIR", "A");
        const AuditResults r = f.results();
        QVERIFY(about(r.solutions[1].combined[0], 0.80));
        QVERIFY(about(r.money->expected, 48 * 2e6)); // the total is the same in any order
    }

    // Steam and compressed air are told beside the fuel and the electricity that make them, and earn nothing twice.
    void whatIsMadeOnSiteIsCountedAtItsSource()
    {
        Factory f;
        f.document.audit.endUses = {{"AIR", f.electricity, 0.10, KnownAs::Estimated}};
        f.saving(30, "AIR", "A");
        f.saving(24, "AIR", "B");
        f.document.estimates.back().effects.push_back({Resource::CompressedAir, {}, Range::exact(200'000), {}});
        const AuditResults r = f.results();
        const SolutionResult &both = r.solutions[1];
        QVERIFY(both.moneyComplete && both.emissionComplete);
        QVERIFY(!both.effects[1].money && !both.effects[1].emission);
        QVERIFY(about(both.money->expected, 24 * 2e6));
        QVERIFY(about(both.combined[1], 0.75) && about(both.combined[0], 0.75));
        QVERIFY(about(r.money->expected, 48 * 2e6));
        QVERIFY(f.doubts(r).isEmpty());
    }

    void differentEndUsesDoNotTouchEachOther()
    {
        Factory f;
        f.saving(30, "AIR", "A");
        f.saving(24, "LGT", "B");
        const AuditResults r = f.results();
        QVERIFY(about(r.money->expected, 54 * 2e6));
        QVERIFY(about(*r.grossMoney, 54 * 2e6));
    }

    void whatUsesMoreTakesNothingFromOthers()
    {
        Factory f;
        f.saving(-50, "AIR", "A");
        f.saving(120, "AIR", "B");
        const AuditResults r = f.results();
        QCOMPARE(r.solutions[1].combined, std::vector<double>{1});
        QVERIFY(about(r.money->expected, 70 * 2e6));
    }

    void theTotalNeverPassesTheUse()
    {
        Factory f;
        f.document.audit.endUses = {{"AIR", f.electricity, 0.10, KnownAs::Estimated}};
        for (double size : {90.0, 80.0, 200.0, 10.0})
            f.saving(size, "AIR", QString::number(size));
        const AuditResults r = f.results();
        QVERIFY(r.endUses[0].net <= r.endUses[0].use * (1 + 1e-12));
        QVERIFY(r.endUses[0].gross > r.endUses[0].use);
        QCOMPARE(Factory::doubts(r).filter("together would").size(), 1);
        QVERIFY(Factory::doubts(r).filter("together would").front().endsWith("Electricity|AIR|90, 80, 200, 10"));
    }

    void endUsesTogetherAboveTheBillsAreFlagged()
    {
        Factory f;
        f.saving(700, "AIR", "A");
        f.saving(700, "LGT", "B");
        const auto doubts = Factory::doubts(f.results()).filter("bills say");
        QCOMPARE(doubts.size(), 1);
        QVERIFY(doubts.front().endsWith("Electricity|A, B"));
    }

    void ofTwoThatExcludeEachOtherOnlyTheFirstCounts()
    {
        Factory f;
        const Id first = f.saving(30, "AIR", "A").id;
        f.saving(60, "AIR", "B").excludes = {first};
        f.saving(10, "LGT", "C");
        const AuditResults r = f.results();
        QCOMPARE(r.solutions[1].excludedBy, first);
        QCOMPARE(r.solutions[1].combined, std::vector<double>{0});
        QVERIFY(about(r.money->expected, 40 * 2e6));
        QVERIFY(about(*r.grossMoney, 100 * 2e6));
        QCOMPARE(r.investment.value, 200e6); // what is not done costs nothing
        QCOMPARE(Factory::doubts(r).filter("exclude").size(), 1);
    }

    void aRejectedOneExcludesNothing()
    {
        Factory f;
        Solution &rejected = f.saving(30, "AIR", "A");
        rejected.status = SolutionStatus::Rejected;
        const Id id = rejected.id;
        f.saving(60, "AIR", "B").excludes = {id};
        const AuditResults r = f.results();
        QVERIFY(r.solutions[1].excludedBy.isNull());
        QVERIFY(about(r.money->expected, 60 * 2e6));
    }

    void aMissingPrerequisiteIsAskedFor()
    {
        Factory f;
        Solution &needed = f.saving(30, "AIR", "A");
        needed.status = SolutionStatus::Rejected;
        const Id id = needed.id;
        f.saving(60, "AIR", "B").prerequisites = {id};
        QCOMPARE(Factory::doubts(f.results()).filter("needs").size(), 1);
        f.document.solutions[0].status = SolutionStatus::Identified;
        QCOMPARE(Factory::doubts(f.results()).filter("needs").size(), 0);
    }

    void whatIsTakenOverIsWhatWouldBeComputed()
    {
        static const Catalog catalog = *Catalog::load();
        Factory f;
        for (int i = 0; i < 6; ++i)
            f.saving(10 + i, i % 2 ? "AIR" : "LGT", QString::number(i));
        const auto totals = [](const AuditResults &r) {
            std::vector<double> all{r.money->expected, r.money->low, r.money->high, *r.grossMoney, r.emission ? r.emission->high : 0};
            for (const SolutionResult &solution : r.solutions) {
                all.push_back(solution.netMoney ? solution.netMoney->low : -1);
                all.push_back(solution.npv.value_or(-1));
                all.push_back(solution.combined.empty() ? -1 : solution.combined[0]);
            }
            return all;
        };
        const std::function<void(AuditDocument &)> edits[] = {
            [](AuditDocument &d) { d.estimates[2].effects[0].saving = Range::exact(7 * MegawattHour); },
            [](AuditDocument &d) { d.estimates[3].life = 8; },
            [](AuditDocument &d) { d.audit.discountRate = 0.2; },
            [](AuditDocument &d) { d.audit.priceEscalation = 0.03; },
            [](AuditDocument &d) { d.records[0].cost = 900e6; },
            [](AuditDocument &d) { d.audit.endUses = {{"AIR", d.flows[0].id, 0.05, KnownAs::Estimated}}; },
            [](AuditDocument &d) { d.solutions[1].status = SolutionStatus::Rejected; },
            [](AuditDocument &d) { std::swap(d.solutions[0], d.solutions[4]); },
            [](AuditDocument &d) { d.solutions[0].excludes = {d.solutions[2].id}; },
            [](AuditDocument &d) { d.solutions.erase(d.solutions.begin()); },
            [](AuditDocument &d) { d.audit.voltage = "6_22"; },
        };
        AuditDocument document = f.document;
        AuditResults results = computeResults(document, catalog);
        for (const auto &edit : edits) {
            EarlierResults earlier{document, std::move(results)};
            edit(document);
            results = computeResults(document, catalog, std::move(earlier));
            const AuditResults anew = computeResults(document, catalog);
            QCOMPARE(totals(results), totals(anew));
            QCOMPARE(results.issues.size(), anew.issues.size());
        }
    }

    void aHalfYearOfBillsIsDoubled()
    {
        Factory f;
        f.document.audit.periodTo = QDate(2025, 6, 30);
        QVERIFY(about(*yearlyUse(f.document, f.results().baseline, f.document.flows[0]), 1200 * MegawattHour));
    }

    void demandComesBeforeDistributionBeforeGeneration()
    {
        const Catalog catalog = *Catalog::load();
        std::vector<Solution> all(4);
        const char *codes[] = {"AIR-02", "AIR-01", "AIR-05", "LGT-01"}; // pressure, leaks, blowing, lamps
        for (int i = 0; i < 4; ++i) {
            all[static_cast<std::size_t>(i)].code = codes[i];
            all[static_cast<std::size_t>(i)].position = i;
        }
        const auto sorted = inDefaultOrder(all, catalog);
        QStringList order;
        for (const Solution &solution : sorted)
            order += solution.code + QString::number(solution.position);
        QCOMPARE(order, (QStringList{"AIR-050", "LGT-011", "AIR-012", "AIR-023"}));
    }
};

QTEST_GUILESS_MAIN(TestInteraction)
#include "tst_interaction.moc"
