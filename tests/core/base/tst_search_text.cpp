#include "core/base/search_text.h"

#include <QTest>

using namespace recp;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void foldsWhatPeopleTypeWithoutMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("đ") << "Đồng Tâm đường" << "dong tam duong";
        QTest::newRow("all vowels") << "ăâêôơưĂÂÊÔƠƯ" << "aaeoouaaeoou";
        QTest::newRow("tones") << "ẳ ậ ễ ộ ỡ ự ỳ" << "a a e o o u y";
        QTest::newRow("decomposed already") << QString::fromUtf8("o\xCC\x82\xCC\x80") << "o";
        QTest::newRow("others stay") << "Kho 12 – m³/h 😀" << "kho 12 – m³/h 😀";
        QTest::newRow("nothing") << "" << "";
    }
    void foldsWhatPeopleTypeWithoutMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
        QCOMPARE(foldForSearch(folded), folded);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_search_text.moc"
