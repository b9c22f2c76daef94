#include "core/exchange/bill_table.h"
#include "core/exchange/edge_list.h"
#include "tests/core/analysis/process_map_fixture.h"

#include <QTest>

using namespace recp;
using recp::test::MapFixture;

class TestEdgeList : public QObject
{
    Q_OBJECT

private slots:
    void everyFlowIsARow();
    void whatIsUnknownIsEmptyAndSaid();
    void noCellIsAFormula();
    void numbersFollowTheLanguage();
};

void TestEdgeList::everyFlowIsARow()
{
    MapFixture f;
    const Id step = f.addStep("Dyeing");
    f.addFlow("Cloth", {}, step, 100e3, 0.05, false, BalanceKind::Mass, 1.5e9);
    f.addFlow("Waste; \"wet\"", step, {}, 90e3, 0.1, true);
    const Result<BillTable> table = readCsv(edgeListCsv(f.map, Texts(Language::English)), QStringLiteral("e.csv"));
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), std::size_t(4)); // head, two flows, what is unaccounted for
    const QString material = QString::fromUtf8(resourceWord(Resource::Material));
    const QStringList first{"outside", "Dyeing", "Cloth", material, "100", "t/yr", "5", "", "1500000000", ""};
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(table->rows[1].cell(static_cast<std::size_t>(i)).text, first.at(i));
    QCOMPARE(table->rows[2].cell(2).text, QStringLiteral("Waste; \"wet\""));
    QCOMPARE(table->rows[2].cell(7).text, QStringLiteral("yes"));
    QCOMPARE(table->rows[3].cell(2).text, QStringLiteral("Unaccounted for"));
    QCOMPARE(table->rows[3].cell(4).text, QStringLiteral("10"));
}

void TestEdgeList::whatIsUnknownIsEmptyAndSaid()
{
    MapFixture f;
    const Id step = f.addStep("Dyeing");
    f.addFlow("Cloth", {}, step, std::nullopt, 0.05);
    const Result<BillTable> table = readCsv(edgeListCsv(f.map, Texts(Language::English)), QStringLiteral("e.csv"));
    QCOMPARE(table->rows.size(), std::size_t(2));
    QVERIFY(table->rows[1].cell(4).text.isEmpty());
    QVERIFY(table->rows[1].cell(8).text.isEmpty());
    QCOMPARE(table->rows[1].cell(9).text, QStringLiteral("amount missing"));
}

void TestEdgeList::noCellIsAFormula()
{
    MapFixture f;
    const Id step = f.addStep("=HYPERLINK(\"x\")");
    f.addFlow("@SUM(A1)", {}, step, 1000, 0);
    f.addFlow("+cmd|x", step, {}, 1000, 0);
    const QByteArray csv = edgeListCsv(f.map, Texts(Language::English));
    const Result<BillTable> table = readCsv(csv, QStringLiteral("e.csv"));
    for (const auto &row : table->rows)
        for (std::size_t i = 0; i < 10; ++i)
            if (const QString text = row.cell(i).text; !text.isEmpty())
                QVERIFY2(!QStringLiteral("=+-@\t\r").contains(text.at(0)), qPrintable(text));
}

void TestEdgeList::numbersFollowTheLanguage()
{
    MapFixture f;
    f.addFlow("Cloth", {}, f.addStep("Dyeing"), 1234.5e3, 0.025);
    const QByteArray csv = edgeListCsv(f.map, Texts(Language::Vietnamese));
    QVERIFY(csv.contains(";1234,5;"));
    QVERIFY(csv.contains(";2,5;"));
}

QTEST_GUILESS_MAIN(TestEdgeList)
#include "tst_edge_list.moc"
