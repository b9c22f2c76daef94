#include "core/base/language.h"
#include "core/exchange/reading_series.h"

#include <QTest>

using namespace recp;

namespace {

const QLocale Vietnamese = localeOf(Language::Vietnamese);
const QLocale English = localeOf(Language::English);

Result<ReadingSeries> read(const QString &text, const QLocale &locale = Vietnamese)
{
    return readSeries(text, QStringLiteral("series"), locale);
}

} // namespace

class TestReadingSeries : public QObject
{
    Q_OBJECT

private slots:
    void theWaysASeriesIsWritten_data();
    void theWaysASeriesIsWritten();
    void theHeadSaysWhatAndInWhichUnit();
    void timesSayWhenItWasRead();
    void aLineThatIsNoReadingIsRejectedWithItsReason();
    void oneClearNumberDecidesForAll();
    void whatContradictsItselfIsRejected();
    void severalColumnsOfValuesAreRefused();
    void hostileTextIsRefusedOrRejected_data();
    void hostileTextIsRefusedOrRejected();
};

void TestReadingSeries::theWaysASeriesIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one column, comma") << "12,5\n13,5\n14,5\n";
    QTest::newRow("one column, dot") << "12.5\n13.5\n14.5";
    QTest::newRow("line ends of Windows") << "12,5\r\n13,5\r\n14,5\r\n";
    QTest::newRow("tab") << "31/01/2025 10:00\t12,5\n31/01/2025 10:15\t13,5\n31/01/2025 10:30\t14,5";
    QTest::newRow("semicolon") << "2025-01-31 10:00;12,5\n2025-01-31 10:15;13,5\n2025-01-31 10:30;14,5";
    QTest::newRow("comma, dot") << "2025-01-31 10:00,12.5\n2025-01-31 10:15,13.5\n2025-01-31 10:30,14.5";
    QTest::newRow("comma, comma") << "31/01/2025 10:00,12,5\n31/01/2025 10:15,13,5\n31/01/2025 10:30,14,5";
    QTest::newRow("date and time apart") << "31/01/2025\t10:00\t12,5\n31/01/2025\t10:15\t13,5\n31/01/2025\t10:30\t14,5";
    QTest::newRow("time of day") << "10:00\t12,5\n10:15\t13,5\n10:30\t14,5";
    QTest::newRow("seconds since the start") << "0\t12,5\n15\t13,5\n30\t14,5";
    QTest::newRow("a head") << "Time;P (kW)\n10:00;12,5\n10:15;13,5\n10:30;14,5";
    QTest::newRow("empty lines") << "\n12,5\n\n13,5\n14,5\n\n";
}

void TestReadingSeries::theWaysASeriesIsWritten()
{
    QFETCH(QString, text);
    const auto series = read(text);
    QVERIFY2(series, series ? "" : qPrintable(series.error().english()));
    QCOMPARE(series->values, (std::vector<double>{12.5, 13.5, 14.5}));
    QVERIFY(series->rejected.empty());
}

void TestReadingSeries::theHeadSaysWhatAndInWhichUnit()
{
    for (const QString &head : {QStringLiteral("Công suất (kW)"), QStringLiteral("Công suất [kW]"), QStringLiteral("Công suất, kW")}) {
        const auto series = read(QStringLiteral("Giờ\t") + head + QStringLiteral("\n10:00\t1,5\n10:15\t2,5"));
        QVERIFY(series);
        QCOMPARE(series->label, QStringLiteral("Công suất"));
        QVERIFY(series->unit);
        QCOMPARE(series->unit->kind, QuantityKind::Power);
        QVERIFY(series->rejected.empty());
    }
    const auto strange = read(QStringLiteral("Value (furlong)\n1\n2"));
    QVERIFY(strange);
    QVERIFY(!strange->unit);
    QCOMPARE(strange->unitText, QStringLiteral("furlong"));
}

void TestReadingSeries::timesSayWhenItWasRead()
{
    const auto series = read(QStringLiteral("03/04/2025 10:00\t1,5\n25/04/2025 10:15\t2,5"), English);
    QVERIFY(series); // the 25th says that the day comes first
    QCOMPARE(series->first, QDateTime(QDate(2025, 4, 3), QTime(10, 0), Qt::UTC));
    QCOMPARE(series->last, QDateTime(QDate(2025, 4, 25), QTime(10, 15), Qt::UTC));
}

void TestReadingSeries::aLineThatIsNoReadingIsRejectedWithItsReason()
{
    const auto series = read(QStringLiteral("Logger 4711\tx\nTime\tkW\n10:00\t1,5\n10:15\tOVERLOAD\n10:30\t\n10:45\t2,5"));
    QVERIFY(series);
    QCOMPARE(series->values, (std::vector<double>{1.5, 2.5}));
    QCOMPARE(series->rejected.size(), std::size_t(3));
    QCOMPARE(series->rejected[0].line, 1);
    QCOMPARE(series->rejected[1].line, 4);
    QVERIFY(series->rejected[1].reason.english().contains(QStringLiteral("OVERLOAD")));
    QCOMPARE(series->rejected[2].line, 5);
}

void TestReadingSeries::oneClearNumberDecidesForAll()
{
    const auto series = read(QStringLiteral("1.234\n1.234,5"), English);
    QVERIFY(series);
    QCOMPARE(series->values, (std::vector<double>{1234, 1234.5}));
    const auto dots = read(QStringLiteral("1.234\n1.25"), Vietnamese);
    QVERIFY(dots);
    QCOMPARE(dots->values, (std::vector<double>{1.234, 1.25}));
}

void TestReadingSeries::whatContradictsItselfIsRejected()
{
    const auto series = read(QStringLiteral("1,5\n1.5\n1.234"));
    QVERIFY(series);
    QCOMPARE(series->values, (std::vector<double>{1.5, 1.5}));
    QCOMPARE(series->rejected.size(), std::size_t(1));
}

void TestReadingSeries::severalColumnsOfValuesAreRefused()
{
    QVERIFY(!read(QStringLiteral("Time\tkW\tA\n10:00\t1\t2\n10:15\t3\t4")));
    QVERIFY(!read(QStringLiteral("Time,kW,A\n2025-01-31 10:00,1,2\n2025-01-31 10:15,3,4")));
}

void TestReadingSeries::hostileTextIsRefusedOrRejected_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \n\t\t\n ");
    QTest::newRow("one reading") << QStringLiteral("5");
    QTest::newRow("words") << QStringLiteral("a\nb\nc");
    QTest::newRow("not a number") << QStringLiteral("nan\ninf\n-inf\n1e999");
    QTest::newRow("too large") << QStringLiteral("1e300\n1e300\n1e16");
    QTest::newRow("open quotation mark") << QStringLiteral("\"1\n2\n3");
    QTest::newRow("zero bytes") << QString(1000, QChar(0));
    QTest::newRow("formula") << QStringLiteral("=1+1\n=cmd|' /C calc'!A0\n");
    QTest::newRow("a long line") << QString(100'000, u'9');
    QTest::newRow("many separators") << QString(100'000, u';');
    QTest::newRow("no such day") << QStringLiteral("31/02/2025 10:00\t1\n32/01/2025 10:00\t2");
}

void TestReadingSeries::hostileTextIsRefusedOrRejected()
{
    QFETCH(QString, text);
    const auto series = read(text);
    QVERIFY(!series);
    QVERIFY(!series.error().english().isEmpty());
}

QTEST_GUILESS_MAIN(TestReadingSeries)
#include "tst_reading_series.moc"
