#include "app/models/paste_block.h"

#include <QTest>

using namespace recp;

class TestPasteBlock : public QObject
{
    Q_OBJECT

private slots:
    void splitsCellsByTabAndRowsByLineEnd()
    {
        const auto rows = splitBlock(QStringLiteral("1\t2\r\n3\t\r\n"));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0], QStringList({"1", "2"}));
        QCOMPARE(rows[1], QStringList({"3", ""}));
    }

    void aQuotedCellKeepsTabsLinesAndQuotes()
    {
        const auto rows = splitBlock(QStringLiteral("\"a\tb\nc \"\"d\"\"\"\t5"));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0], QStringList({"a\tb\nc \"d\"", "5"}));
    }

    void aQuoteThatNeverClosesLosesNothing()
    {
        const auto rows = splitBlock(QStringLiteral("\"12\t13\n14"));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0], QStringList({"\"12", "13"}));
        QCOMPARE(rows[1], QStringList({"14"}));
    }

    void emptyTextHasNoRows() { QVERIFY(splitBlock(QString()).empty()); }

    void joinedBlocksAreReadBack()
    {
        const std::vector<QStringList> rows{{"1", "say \"hi\""}, {"", "x\ty"}};
        QCOMPARE(splitBlock(joinBlock(rows)), rows);
    }

    void bareNumber_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("bare");
        QTest::newRow("dong") << QStringLiteral("1.234 ₫") << QStringLiteral("1.234");
        QTest::newRow("letter") << QStringLiteral("1.234đ") << QStringLiteral("1.234");
        QTest::newRow("code") << QStringLiteral("VND 12,5") << QStringLiteral("12,5");
        QTest::newRow("dollar") << QStringLiteral(" $1,200.50 ") << QStringLiteral("1,200.50");
        QTest::newRow("dash") << QStringLiteral(" - ") << QString();
        QTest::newRow("nobreak") << QStringLiteral("1\u00A0234,5") << QStringLiteral("1234,5");
        QTest::newRow("word") << QStringLiteral("điện") << QStringLiteral("điện");
    }
    void bareNumber()
    {
        QFETCH(QString, cell);
        QTEST(recp::bareNumber(cell), "bare");
    }

    void oneClearCellDecidesForTheBlock_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::newRow("us in vi") << QStringLiteral("1,234.5\t2,345") << QStringLiteral("en_US");
        QTest::newRow("repeated") << QStringLiteral("1.234\t1.234.567") << QStringLiteral("vi_VN");
        QTest::newRow("decimal comma") << QStringLiteral("1.234\t0,5") << QStringLiteral("vi_VN");
        QTest::newRow("nothing says") << QStringLiteral("1.234\t5") << QStringLiteral("de_DE");
        QTest::newRow("contradiction") << QStringLiteral("1.5\t2,5") << QStringLiteral("de_DE");
        QTest::newRow("words do not count") << QStringLiteral("a,b.c\t5") << QStringLiteral("de_DE");
    }
    void oneClearCellDecidesForTheBlock()
    {
        QFETCH(QString, text);
        QTEST(localeOfBlock(splitBlock(text), QLocale(QLocale::German, QLocale::Germany)).name(), "locale");
    }
};

QTEST_GUILESS_MAIN(TestPasteBlock)
#include "tst_paste_block.moc"
