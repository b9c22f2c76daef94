#include "app/widgets/quantity_edit.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace recp;

class TestQuantityEdit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void aBareNumberIsInTheFieldsUnit()
    {
        QuantityEdit edit(QuantityKind::GaugePressure, QStringLiteral("bar"));
        QSignalSpy committed(&edit, &QuantityEdit::committed);
        QTest::keyClicks(&edit, QStringLiteral("7"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(edit.si(), 7e5);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
    }

    void aTypedUnitBecomesTheFieldsUnit()
    {
        QuantityEdit edit(QuantityKind::GaugePressure, QStringLiteral("bar"));
        QSignalSpy committed(&edit, &QuantityEdit::committed);
        QTest::keyClicks(&edit, QStringLiteral("700 kPa"));
        QVERIFY(edit.understood().contains(QStringLiteral("700")));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.si(), 7e5);
        QCOMPARE(committed.first().at(1).toString(), edit.unitKey());
        QCOMPARE(edit.text(), QStringLiteral("700"));
        QVERIFY(edit.unitKey() != QStringLiteral("bar"));
    }

    void theReadingOfADotIsShown()
    {
        QuantityEdit edit(QuantityKind::YearlyEnergy, QStringLiteral("kWh/yr"));
        QLabel *hint = edit.hintLabel();
        QTest::keyClicks(&edit, QStringLiteral("1.234"));
        QVERIFY(hint->text().contains(QStringLiteral("1.234")));
        QCOMPARE(edit.si(), 1234 * 3.6e6);
        edit.clear();
        QTest::keyClicks(&edit, QStringLiteral("1.5"));
        QVERIFY(hint->text().contains(QStringLiteral("1,5")));
        QCOMPARE(edit.si(), 1.5 * 3.6e6);
    }

    void whatCannotBeReadKeepsTheLastValidValue()
    {
        QuantityEdit edit(QuantityKind::Power, QStringLiteral("kW"));
        edit.setSi(132e3);
        QSignalSpy committed(&edit, &QuantityEdit::committed);
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("12 bananas"));
        QVERIFY(!edit.isValid());
        QVERIFY(edit.property("invalid").toBool());
        QVERIFY(edit.problem().contains(QStringLiteral("bananas")));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(edit.isValid());
        QCOMPARE(edit.si(), 132e3);
        QCOMPARE(edit.text(), QStringLiteral("132"));
    }

    void emptyIsMissingAndNotZero()
    {
        QuantityEdit edit(QuantityKind::Money);
        edit.setSi(0);
        QCOMPARE(edit.text(), QStringLiteral("0"));
        QSignalSpy committed(&edit, &QuantityEdit::committed);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(edit.isMissing());
        QCOMPARE(committed.count(), 1);
        QVERIFY(std::isnan(committed.first().first().toDouble()));
    }

    void anotherUnitShowsTheSameValue()
    {
        QuantityEdit edit(QuantityKind::GaugePressure, QStringLiteral("bar"));
        edit.setSi(7e5);
        QSignalSpy committed(&edit, &QuantityEdit::committed);
        edit.setUnit(QStringLiteral("kPa"));
        QCOMPARE(edit.text(), QStringLiteral("700"));
        QCOMPARE(edit.si(), 7e5);
        QCOMPARE(committed.count(), 0);
    }

    void theFormsOwnDoubtIsShownAndCleared()
    {
        QuantityEdit edit(QuantityKind::Ratio, QStringLiteral("%"));
        edit.hintLabel();
        edit.setProblem(QStringLiteral("At most 100 %."));
        QVERIFY(!edit.isValid());
        QCOMPARE(edit.hintLabel()->text(), QStringLiteral("At most 100 %."));
        edit.setProblem({});
        QVERIFY(edit.isValid());
        QVERIFY(edit.hintLabel()->text().isEmpty());
    }
};

QTEST_MAIN(TestQuantityEdit)
#include "tst_quantity_edit.moc"
