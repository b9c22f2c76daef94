#include "app/widgets/calculator_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace recp;

namespace {

enum class Method { Quick, Test };
struct In {
    YearlyMass output;
    Ratio share;
    Method method = Method::Quick;
    std::vector<double> readings;
};
struct Out {
    YearlyMass saved;
};
Out compute(const In &in)
{
    return {{in.output.si * in.share.si}};
}

const Calculator &sample()
{
    static const Calculator calculator =
        CalculatorBuilder<In, Out>("sample", "Sample", "MAT", CalculatorKind::Savings, compute)
            .input({.key = "method", .label = "Method", .choices = {{"quick", "Quick"}, {"test", "Test"}}}, &In::method)
            .input({.key = "output", .label = "Good product a year", .unit = "t/yr", .minimum = 0, .maximum = 1e6,
                    .group = "Now"},
                   &In::output)
            .input({.key = "share", .label = "Share", .unit = "%", .minimum = 0, .maximum = 100, .typical = 10,
                    .group = "Now"},
                   &In::share)
            .input({.key = "readings", .label = "Readings", .unit = "%", .whenKey = "method", .whenValues = {"test"},
                    .group = "Test"},
                   &In::readings)
            .output({.key = "saved", .label = "Saved", .unit = "t/yr", .effect = Resource::Material}, &Out::saved)
            .build();
    return calculator;
}

EstimateInput given(const std::vector<EstimateInput> &inputs, const QString &key)
{
    for (const EstimateInput &input : inputs) {
        if (input.key == key)
            return input;
    }
    return {};
}

} // namespace

class TestCalculatorForm : public QObject
{
    Q_OBJECT

private:
    CalculatorForm *m_form = nullptr;

    QLineEdit *edit(const char *name) { return m_form->findChild<QLineEdit *>(QLatin1String(name)); }
    QComboBox *combo(const char *name) { return m_form->findChild<QComboBox *>(QLatin1String(name)); }
    void type(const char *name, const QString &text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_form = new CalculatorForm;
        m_form->setCalculator(&sample());
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form));
    }
    void cleanup()
    {
        delete m_form;
        QLocale::setDefault(QLocale::c());
    }

    void everyInputHasAFieldNamedByItsKey()
    {
        for (const InputDefinition &input : sample().inputs)
            QVERIFY2(m_form->findChild<QWidget *>(QLatin1String(input.key)), input.key);
    }

    void typingGivesAnSiValueWithItsUnit()
    {
        QSignalSpy edited(m_form, &CalculatorForm::edited);
        QSignalSpy committed(m_form, &CalculatorForm::committed);
        type("output", QStringLiteral("1.234,5"));
        QVERIFY(edited.count() > 0);
        QCOMPARE(committed.count(), 0);
        QTest::keyClick(edit("output"), Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        const EstimateInput input = given(m_form->inputs(), QStringLiteral("output"));
        QCOMPARE(input.si, 1234500.0);
        QCOMPARE(input.unit, QStringLiteral("t/yr"));
    }

    void aTypedUnitIsTakenOver()
    {
        type("share", QStringLiteral("12 %"));
        QCOMPARE(given(m_form->inputs(), QStringLiteral("share")).si, 0.12);
        type("output", QStringLiteral("500 kg/yr"));
        QCOMPARE(given(m_form->inputs(), QStringLiteral("output")).si, 500.0);
        QCOMPARE(combo("output_unit")->currentData().toString(), QStringLiteral("kg/yr"));
    }

    void unreadableTextKeepsTheLastValidValueAndSaysWhy()
    {
        type("share", QStringLiteral("15"));
        type("share", QStringLiteral("abc"));
        QCOMPARE(given(m_form->inputs(), QStringLiteral("share")).si, 0.15);
        QVERIFY(!m_form->problem().isEmpty());
        auto *problem = m_form->findChild<QLabel *>(QStringLiteral("share_problem"));
        QVERIFY(problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
    }

    void aValueOutOfBoundsIsNamedByItsLabel()
    {
        type("share", QStringLiteral("150"));
        auto *problem = m_form->findChild<QLabel *>(QStringLiteral("share_problem"));
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("Share")), qPrintable(problem->text()));
        type("share", QStringLiteral("50"));
        QVERIFY(!problem->isVisible());
    }

    void conditionalFieldsFollowTheChoice()
    {
        QVERIFY(!edit("readings")->isVisible());
        combo("method")->setCurrentIndex(1);
        emit combo("method")->activated(1);
        QVERIFY(edit("readings")->isVisible());
        type("readings", QStringLiteral("1,5; 2 3"));
        const std::vector<double> expected{0.015, 0.02, 0.03};
        QCOMPARE(given(m_form->inputs(), QStringLiteral("readings")).list, expected);
    }

    void howKnownSetsTheUsualUncertainty()
    {
        type("share", QStringLiteral("10"));
        combo("share_known_as")->setCurrentIndex(0);
        emit combo("share_known_as")->activated(0);
        QCOMPARE(given(m_form->inputs(), QStringLiteral("share")).knownAs, KnownAs::Measured);
        QVERIFY(edit("share_uncertainty")->placeholderText().contains(u'5'));
        edit("share_uncertainty")->setText(QStringLiteral("7,5"));
        emit edit("share_uncertainty")->editingFinished();
        QCOMPARE(*given(m_form->inputs(), QStringLiteral("share")).uncertainty, 0.075);
    }

    void storedInputsComeBackAsTheyWere()
    {
        EstimateInput input;
        input.key = QStringLiteral("share");
        input.si = 0.25;
        input.unit = QStringLiteral("%");
        input.knownAs = KnownAs::Nameplate;
        input.source = QStringLiteral("plate 4");
        EstimateInput other;
        other.key = QStringLiteral("of_another_calculator");
        other.si = 3;
        m_form->setInputs({input, other});
        QCOMPARE(edit("share")->text(), QStringLiteral("25"));
        const auto inputs = m_form->inputs();
        QCOMPARE(given(inputs, QStringLiteral("share")), input);
        QCOMPARE(given(inputs, QStringLiteral("of_another_calculator")), other);
    }

    void anInputThatWasNotGivenIsTypedInItsOwnUnit()
    {
        m_form->setInputs({});
        type("share", QStringLiteral("90"));
        QCOMPARE(given(m_form->inputs(), QStringLiteral("share")).si, 0.9);
        QCOMPARE(given(m_form->inputs(), QStringLiteral("share")).unit, QStringLiteral("%"));
    }

    void aSourceIsKeptWithItsInput()
    {
        type("share", QStringLiteral("10"));
        edit("source")->setFocus();
        QTest::keyClicks(edit("source"), QStringLiteral("bill 7"));
        QTest::keyClick(edit("source"), Qt::Key_Return);
        QCOMPARE(given(m_form->inputs(), QStringLiteral("share")).source, QStringLiteral("bill 7"));
    }

    void changingTheUnitKeepsTheNumberAsRead()
    {
        type("output", QStringLiteral("12"));
        const int kg = combo("output_unit")->findData(QStringLiteral("kg/yr"));
        QVERIFY(kg >= 0);
        combo("output_unit")->setCurrentIndex(kg);
        emit combo("output_unit")->activated(kg);
        QCOMPARE(given(m_form->inputs(), QStringLiteral("output")).si, 12.0);
    }
};

QTEST_MAIN(TestCalculatorForm)
#include "tst_calculator_form.moc"
