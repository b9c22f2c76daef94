#include "app/models/flow_grid_model.h"
#include "tests/support/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace recp;
using Measure = FlowGridModel::Measure;
using State = FlowGridModel::CellState;

class TestFlowGridModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<FlowGridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    AuditSession &session() { return *m_fixture->session; }
    QModelIndex cell(int row, int month) { return m_model->index(row, FlowGridModel::FirstMonthColumn + month - 1); }
    QModelIndex total(int row) { return m_model->index(row, m_model->totalColumn()); }
    static State state(const QModelIndex &index) { return State(index.data(FlowGridModel::StateRole).toInt()); }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_model = std::make_unique<FlowGridModel>(session());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void flowsGoDownAndMonthsAcross()
    {
        QCOMPARE(m_model->rowCount(), 5); // four flows and the totals
        QCOMPARE(m_model->totalColumn(), FlowGridModel::FirstMonthColumn + 12);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Electricity"));
    }

    void aTypedNumberIsStoredInSi()
    {
        QVERIFY(m_model->setData(cell(0, 3), QStringLiteral("1.234,5"), Qt::EditRole));
        const FlowRecord *record = m_fixture->record(m_fixture->electricity, QDate(2025, 3, 1));
        QVERIFY(record);
        QCOMPARE(*record->quantity, 1234.5 * 3.6e6);
        QCOMPARE(record->to, QDate(2025, 3, 31));
        QVERIFY(!record->cost);
        QCOMPARE(cell(0, 3).data().toString(), QStringLiteral("1.235"));
        QCOMPARE(cell(0, 3).data(Qt::EditRole).toString(), QStringLiteral("1234,5"));
    }

    void missingIsNotZero()
    {
        QCOMPARE(state(cell(0, 1)), State::Missing);
        m_model->setData(cell(0, 1), QStringLiteral("0"), Qt::EditRole);
        QCOMPARE(state(cell(0, 1)), State::Given);
        QCOMPARE(cell(0, 1).data().toString(), QStringLiteral("0"));
        m_model->setData(cell(0, 1), QStringLiteral(""), Qt::EditRole);
        QCOMPARE(state(cell(0, 1)), State::Missing);
        QVERIFY(!m_fixture->record(m_fixture->electricity, QDate(2025, 1, 1)));
    }

    void aPartialTotalSaysAtLeast()
    {
        m_model->setData(cell(0, 1), QStringLiteral("100"), Qt::EditRole);
        QCOMPARE(state(total(0)), State::Partial);
        QVERIFY(total(0).data().toString().startsWith(QStringLiteral("≥")));
        for (int month = 2; month <= 12; ++month)
            m_model->setData(cell(0, month), QStringLiteral("100"), Qt::EditRole);
        QCOMPARE(state(total(0)), State::Given);
        QCOMPARE(total(0).data().toString(), QStringLiteral("1.200"));
    }

    void aNumberTypedInTheTotalCoversThePeriod()
    {
        QVERIFY(m_model->setData(total(2), QStringLiteral("620650"), Qt::EditRole));
        const FlowRecord *record = m_fixture->record(m_fixture->water, QDate(2025, 1, 1));
        QVERIFY(record);
        QCOMPARE(record->to, QDate(2025, 12, 31));
        QCOMPARE(*record->quantity, 620650.0);
        QCOMPARE(state(cell(2, 7)), State::Covered);
        QCOMPARE(state(total(2)), State::Given);
    }

    void theTotalOfMonthsCannotBeTypedOver()
    {
        m_model->setData(cell(0, 1), QStringLiteral("100"), Qt::EditRole);
        QVERIFY(!(total(0).flags() & Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(total(0), QStringLiteral("5"), Qt::EditRole));
    }

    void aBillAcrossTwoMonthsBelongsToItsMiddleDay()
    {
        FlowRecord bill;
        bill.id = newId();
        bill.flowId = m_fixture->electricity;
        bill.from = QDate(2025, 3, 12);
        bill.to = QDate(2025, 4, 11);
        bill.quantity = 50 * 3.6e6;
        QVERIFY(session().saveRecords({bill}));
        QCOMPARE(cell(0, 3).data().toString(), QStringLiteral("50"));
        QCOMPARE(state(cell(0, 4)), State::Missing);
        QVERIFY(m_model->setData(cell(0, 3), QStringLiteral("60"), Qt::EditRole));
        QCOMPARE(session().document().records.size(), std::size_t(1));
        QCOMPARE(session().document().records.front().to, QDate(2025, 4, 11));
    }

    void severalBillsInAMonthAreSummedAndEditedInTheDetails()
    {
        for (int half = 0; half < 2; ++half) {
            FlowRecord bill;
            bill.id = newId();
            bill.flowId = m_fixture->electricity;
            bill.from = QDate(2025, 5, half ? 16 : 1);
            bill.to = QDate(2025, 5, half ? 31 : 15);
            bill.quantity = 3.6e6 * 10;
            QVERIFY(session().saveRecords({bill}));
        }
        QCOMPARE(cell(0, 5).data().toString(), QStringLiteral("20"));
        QCOMPARE(state(cell(0, 5)), State::Several);
        QVERIFY(!(cell(0, 5).flags() & Qt::ItemIsEditable));
        QCOMPARE(m_model->recordsAt(cell(0, 5)).size(), std::size_t(2));
    }

    void badTextIsRefusedWithTheCellsName()
    {
        QSignalSpy refused(m_model.get(), &FlowGridModel::refused);
        QVERIFY(!m_model->setData(cell(1, 2), QStringLiteral("abc"), Qt::EditRole));
        QCOMPARE(refused.count(), 1);
        const QString sentence = refused.front().front().toString();
        QVERIFY2(sentence.contains(QStringLiteral("Diesel")) && sentence.contains(QStringLiteral("02/2025")),
                 qPrintable(sentence));
        QVERIFY(!m_model->setData(cell(1, 2), QStringLiteral("-5"), Qt::EditRole));
        QVERIFY(session().document().records.empty());
    }

    void costIsTypedInTheChosenScaleBesideTheQuantity()
    {
        m_model->setData(cell(0, 1), QStringLiteral("1000"), Qt::EditRole);
        m_model->setMeasure(Measure::Cost);
        m_model->setMoneyScale(1e6);
        QVERIFY(m_model->setData(cell(0, 1), QStringLiteral("2,1"), Qt::EditRole));
        const FlowRecord *record = m_fixture->record(m_fixture->electricity, QDate(2025, 1, 1));
        QCOMPARE(*record->cost, 2.1e6);
        QCOMPARE(*record->quantity, 3.6e9);
        m_model->setMeasure(Measure::Price);
        QCOMPARE(cell(0, 1).data().toString(), QStringLiteral("2.100"));
        QVERIFY(!(cell(0, 1).flags() & Qt::ItemIsEditable));
    }

    void emissionsFollowTheFactorOfTheSet()
    {
        m_model->setData(cell(0, 1), QStringLiteral("1000000"), Qt::EditRole);
        m_model->setMeasure(Measure::Emission);
        QCOMPARE(cell(0, 1).data().toString(), QStringLiteral("659"));
        QCOMPARE(state(cell(2, 1)), State::Missing);
    }

    void aBlockIsOneStepToUndo()
    {
        const PasteReport report = m_model->paste(cell(0, 1), QStringLiteral("100\t200\t300\n\t20\t30\n"));
        QCOMPARE(report.cells, 5);
        QVERIFY(report.refused.isEmpty());
        QCOMPARE(session().document().records.size(), std::size_t(5));
        QCOMPARE(state(cell(1, 1)), State::Missing);
        session().undo();
        QVERIFY(session().document().records.empty());
        session().redo();
        QCOMPARE(session().document().records.size(), std::size_t(5));
    }

    void goodCellsOfABadBlockAreKeptAndBadOnesNamed()
    {
        const PasteReport report = m_model->paste(
            cell(1, 11), QStringLiteral("1,234.5\tx1\t9\t8\n\"2,000\"\t\t\n-\t7\n1\t1\n=SUM(A1)\t#REF!\n"));
        QCOMPARE(report.cells, 3);
        QVERIFY(!m_fixture->record(m_fixture->diesel, QDate(2025, 1, 1)));
        const FlowRecord *first = m_fixture->record(m_fixture->diesel, QDate(2025, 11, 1));
        QVERIFY(first);
        QCOMPARE(*first->quantity, 1.2345);
        QCOMPARE(*m_fixture->record(m_fixture->water, QDate(2025, 11, 1))->quantity, 2000.0);
        QCOMPARE(*m_fixture->record(m_fixture->product, QDate(2025, 12, 1))->quantity, 7000.0);
        const QString all = report.refused.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("x1")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Diesel, 12/2025")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("#REF!")), qPrintable(all));
    }

    void hostileBlocksNeverCrash_data()
    {
        QTest::addColumn<QString>("block");
        QTest::newRow("only tabs") << QStringLiteral("\t\t\t\n\t\t");
        QTest::newRow("open quote") << QStringLiteral("\"1\t2\n3");
        QTest::newRow("huge number") << QStringLiteral("1e400\t99999999999999999999999999999999");
        QTest::newRow("nul") << QString(QChar(0)) + QStringLiteral("1");
        QTest::newRow("wide") << QString(5000, u'\t') + QStringLiteral("1");
        QTest::newRow("long") << QString(5000, u'\n') + QStringLiteral("1");
        QTest::newRow("rtl") << QStringLiteral("\u202E12\t\u0661\u0662");
    }
    void hostileBlocksNeverCrash()
    {
        QFETCH(QString, block);
        m_model->paste(cell(0, 1), block);
        for (const FlowRecord &record : session().document().records)
            QVERIFY(!record.quantity || std::isfinite(*record.quantity));
    }

    void copyingGivesWhatPastingTakes()
    {
        m_model->paste(cell(0, 1), QStringLiteral("1,5\t2\n3\t"));
        const QModelIndexList block{cell(0, 1), cell(0, 2), cell(1, 1), cell(1, 2)};
        QCOMPARE(m_model->copy(block), QStringLiteral("1,5\t2\n3\t"));
    }

    void clearingABlockIsOneStepAndKeepsTheCost()
    {
        m_model->paste(cell(0, 1), QStringLiteral("1\t2"));
        m_model->setMeasure(Measure::Cost);
        m_model->setData(cell(0, 1), QStringLiteral("5"), Qt::EditRole);
        m_model->setMeasure(Measure::Quantity);
        QVERIFY(m_model->clear({cell(0, 1), cell(0, 2)}));
        QCOMPARE(state(cell(0, 1)), State::Missing);
        QCOMPARE(*m_fixture->record(m_fixture->electricity, QDate(2025, 1, 1))->cost, 5.0);
        session().undo();
        QCOMPARE(cell(0, 1).data().toString(), QStringLiteral("1"));
        QCOMPARE(cell(0, 2).data().toString(), QStringLiteral("2"));
    }

    void fillDownRepeatsTheTopCell()
    {
        m_model->setData(cell(0, 1), QStringLiteral("7"), Qt::EditRole);
        QVERIFY(m_model->fillDown({cell(0, 1), cell(1, 1), cell(2, 1)}));
        QCOMPARE(cell(1, 1).data().toString(), QStringLiteral("7"));
        QCOMPARE(cell(2, 1).data().toString(), QStringLiteral("7"));
    }

    void renamingAndMovingAFlow()
    {
        QVERIFY(m_model->setData(m_model->index(0, 0), QStringLiteral("Điện lưới"), Qt::EditRole));
        QVERIFY(!m_model->setData(m_model->index(0, 0), QStringLiteral("  "), Qt::EditRole));
        QVERIFY(m_model->moveFlow(0, 2));
        QCOMPARE(m_model->index(2, 0).data().toString(), QStringLiteral("Điện lưới"));
        session().undo(); // one step takes all of it back
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Điện lưới"));
        session().redo();
        QCOMPARE(m_model->index(2, 0).data().toString(), QStringLiteral("Điện lưới"));
        QVERIFY(!m_model->moveFlow(0, -1));
    }
};

QTEST_MAIN(TestFlowGridModel)
#include "tst_flow_grid_model.moc"
