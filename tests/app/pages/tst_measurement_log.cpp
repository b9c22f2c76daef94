#include "app/pages/measurement_log.h"

#include "app/models/measurement_model.h"
#include "app/pages/equipment_page.h"
#include "tests/support/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace recp;

class TestMeasurementLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<MeasurementLog> m_log;

    AuditSession &session() { return *m_fixture->session; }
    const std::vector<Measurement> &measurements() { return session().document().measurements; }
    template <class W> W *field(const char *name) { return m_log->findChild<W *>(QString::fromLatin1(name)); }
    void type(const char *name, const QString &text)
    {
        auto *edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::English));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_log = std::make_unique<MeasurementLog>(session());
        m_log->show();
        QVERIFY(QTest::qWaitForWindowActive(m_log.get()));
    }
    void cleanup() { m_log.reset(); }

    void aReadingIsTyped()
    {
        m_log->add();
        QVERIFY(measurements().empty()); // without a value there is nothing to keep: missing is not zero
        type("value", QStringLiteral("12.5"));
        QCOMPARE(measurements().size(), std::size_t(1));
        QCOMPARE(measurements().front().si, 12500.0);
        type("what", QStringLiteral("Motor input power"));
        type("instrument", QStringLiteral("Fluke 1735"));
        type("when", QStringLiteral("24/11/2026 10:15"));
        type("uncertainty", QStringLiteral("2"));
        const Measurement &reading = measurements().front();
        QCOMPARE(reading.what, QStringLiteral("Motor input power"));
        QCOMPARE(reading.instrument, QStringLiteral("Fluke 1735"));
        QCOMPARE(reading.when, QDateTime(QDate(2026, 11, 24), QTime(10, 15)));
        QCOMPARE(reading.uncertainty.value_or(0), 0.02);
        const QAbstractItemModel *model = field<QTableView>("measurements")->model();
        QCOMPARE(model->index(0, MeasurementModel::ValueColumn).data().toString(), QStringLiteral("12.5 kW ± 2 %"));
        QCOMPARE(model->index(0, MeasurementModel::WhenColumn).data().toString(), QStringLiteral("24/11/2026 10:15"));
    }

    void anotherUnitKeepsTheNumber()
    {
        m_log->add();
        type("value", QStringLiteral("40"));
        auto *unit = field<QComboBox>("unit");
        unit->setCurrentIndex(unit->findData(QStringLiteral("degC")));
        emit unit->activated(unit->currentIndex());
        QCOMPARE(measurements().front().unit, QStringLiteral("degC"));
        QVERIFY(qAbs(measurements().front().si - 313.15) < 1e-9);
        QCOMPARE(measuredText(measurements().front()), QStringLiteral("40 °C"));
    }

    void aSeriesIsPasted()
    {
        QSignalSpy refused(m_log.get(), &MeasurementLog::refused);
        m_log->pasteSeries(QStringLiteral("Time\tP (kW)\n25/06/2026 10:00\t10\n25/06/2026 10:15\t12\n25/06/2026 10:30\tbroken\n25/06/2026 10:45\t14\n"));
        QCOMPARE(measurements().size(), std::size_t(1));
        const Measurement &reading = measurements().front();
        QCOMPARE(reading.si, 12000.0);
        QCOMPARE(reading.readings, 3);
        QCOMPARE(*reading.lowest, 10000.0);
        QCOMPARE(*reading.highest, 14000.0);
        QVERIFY(reading.uncertainty);
        QCOMPARE(reading.when, QDateTime(QDate(2026, 6, 25), QTime(10, 0)));
        QVERIFY(session().workspace().attachment(reading.series)->contains("broken")); // the text as it came
        QCOMPARE(refused.size(), 1);
        QVERIFY(field<QLabel>("series")->text().startsWith(QStringLiteral("3 readings, 10 to 14 kW")));
        session().undo();
        QVERIFY(measurements().empty());
    }

    void whatIsNoSeriesIsRefused()
    {
        QSignalSpy refused(m_log.get(), &MeasurementLog::refused);
        m_log->pasteSeries(QStringLiteral("nothing of the kind"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(measurements().empty());
    }

    void aReadingFillsACalculator()
    {
        m_log->add();
        type("value", QStringLiteral("30"));
        type("instrument", QStringLiteral("clamp meter"));
        const Calculator *calculator = nullptr;
        for (const Calculator &each : calculators()) {
            if (std::any_of(each.inputs.begin(), each.inputs.end(), [](const InputDefinition &i) { return i.kind == QuantityKind::Power; }))
                calculator = &each;
        }
        QVERIFY(calculator);
        const std::vector<EstimateInput> inputs = inputsFrom(measurements().front(), *calculator);
        QVERIFY(!inputs.empty());
        for (const EstimateInput &input : inputs) {
            QCOMPARE(input.si, 30000.0);
            QCOMPARE(input.knownAs, KnownAs::Measured);
            QVERIFY(input.source.startsWith(QStringLiteral("clamp meter")));
        }
    }

    void withoutAnInstrumentItIsAnOpenPoint()
    {
        m_log->add();
        type("value", QStringLiteral("30"));
        type("instrument", QString());
        field<QLineEdit>("instrument")->clear();
        QTest::keyClick(field<QLineEdit>("instrument"), Qt::Key_Return);
        const auto issues = session().results().issuesOf(Step::Equipment);
        const auto at = std::find_if(issues.begin(), issues.end(), [](const Issue &issue) { return issue.field == u"instrument"; });
        QVERIFY(at != issues.end());
        QCOMPARE(at->subject, measurements().front().id);
        // "Take me there" leads to the field.
        EquipmentPage page(session());
        page.show();
        page.showSubject(at->subject, at->field);
        auto *edit = page.findChild<MeasurementLog *>()->findChild<QLineEdit *>(QStringLiteral("instrument"));
        QVERIFY(edit->isVisible());
    }

    void theModelIsSound()
    {
        MeasurementModel model(session());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_log->add();
        type("value", QStringLiteral("1"));
        m_log->pasteSeries(QStringLiteral("1\n2\n3\n"));
        QCOMPARE(model.rowCount(), 2);
        session().undo();
        session().undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void everyUnitIsKnown() { QCOMPARE(measuredUnits().size(), std::size_t(30)); }
};

QTEST_MAIN(TestMeasurementLog)
#include "tst_measurement_log.moc"
