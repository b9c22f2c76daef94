#include "core/base/language.h"
#include "core/base/result.h"

#include <QTest>

using namespace recp;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void argumentsAreNotReadAsPlaces()
    {
        const Error error{"%1 in %2", {"100 %2", "file"}, {}};
        QCOMPARE(error.english(), QString("100 %2 in file"));
    }

    void aValueOrAnError()
    {
        const Result<int> good = 7;
        QVERIFY(good.ok());
        QCOMPARE(*good, 7);
        const Result<int> bad = Error{"no %1", {"luck"}, {}};
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().english(), QString("no luck"));
    }

    void anUnknownTextStaysAsItIs()
    {
        QCOMPARE(Texts(Language::Vietnamese)("nowhere", "plain"), QString("plain"));
        QCOMPARE(Texts(Language::English).locale().toString(1234.5), QString("1,234.5"));
        QCOMPARE(Texts(Language::Vietnamese).locale().toString(1234.5), QString("1.234,5"));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
