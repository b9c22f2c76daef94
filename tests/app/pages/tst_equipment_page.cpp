#include "app/models/equipment_model.h"
#include "app/pages/equipment_page.h"
#include "app/widgets/grid_view.h"
#include "tests/support/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace recp;

class TestEquipmentPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<EquipmentPage> m_page;

    AuditSession &session() { return *m_fixture->session; }
    const std::vector<Equipment> &inventory() { return session().document().equipment; }
    GridView *grid() { return m_page->findChild<GridView *>(QStringLiteral("equipment")); }
    EquipmentModel *model() { return qobject_cast<EquipmentModel *>(grid()->model()); }
    void paste(const QString &block)
    {
        QGuiApplication::clipboard()->setText(block);
        QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_page = std::make_unique<EquipmentPage>(session());
        m_page->resize(1154, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void typingInTheLastLineMakesEquipment()
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("add_equipment")), Qt::LeftButton);
        QVERIFY(model()->setData(model()->index(0, EquipmentModel::NameColumn), QStringLiteral("Compressor 1"), Qt::EditRole));
        QCOMPARE(inventory().size(), std::size_t(1));
        QVERIFY(model()->setData(model()->index(0, EquipmentModel::KindColumn), QStringLiteral("air com"), Qt::EditRole));
        QCOMPARE(inventory()[0].kind, EquipmentKind::Compressor);
        QCOMPARE(inventory()[0].system, QStringLiteral("AIR"));
        QVERIFY(model()->setData(model()->index(0, EquipmentModel::PowerColumn), QStringLiteral("100 hp"), Qt::EditRole));
        QVERIFY(std::abs(*inventory()[0].ratedPower - 74570) < 5);
        QVERIFY(!model()->setData(model()->index(0, EquipmentModel::HoursColumn), QStringLiteral("9000"), Qt::EditRole));
        QVERIFY(!model()->setData(model()->index(0, EquipmentModel::CountColumn), QStringLiteral("1.5"), Qt::EditRole));
        session().undo();
        QVERIFY(!inventory()[0].ratedPower);
    }

    void linesArePastedAsOneStepAndCopied()
    {
        m_page->findChild<QPushButton *>(QStringLiteral("add_equipment"))->click();
        paste(QStringLiteral("Pump 1\tPump\t\tHall A\t2\t15\t80\t6000\nFan 1\tFan\t\tHall B\t1\t7.5\t75%\t8000\nBad\tnothing\t\t\tx\n"));
        QCOMPARE(inventory().size(), std::size_t(3));
        QCOMPARE(inventory()[0].count, 2);
        QCOMPARE(*inventory()[0].loadFactor, 0.8);
        QCOMPARE(*inventory()[1].loadFactor, 0.75);
        QCOMPARE(inventory()[1].system, QStringLiteral("FAN"));
        QCOMPARE(model()->index(0, EquipmentModel::EnergyColumn).data().toString(), QStringLiteral("144"));
        QCOMPARE(model()->copy({model()->index(0, 0), model()->index(0, 3), model()->index(0, 5)}).trimmed(), QStringLiteral("Pump 1\t\t\tHall A\t\t15"));
        session().undo();
        QVERIFY(inventory().empty());
    }

    void aLineIsDuplicatedBehindItself()
    {
        m_page->findChild<QPushButton *>(QStringLiteral("add_equipment"))->click();
        paste(QStringLiteral("A\nB\n"));
        QCOMPARE(model()->duplicate({0}), 1);
        QStringList names;
        for (const Equipment &each : inventory())
            names << each.name;
        QCOMPARE(names, QStringList({"A", "A", "B"}));
        QVERIFY(inventory()[0].id != inventory()[1].id);
        QVERIFY(model()->remove({0, 2}));
        QCOMPARE(inventory().size(), std::size_t(1));
        session().undo();
        QCOMPARE(inventory().size(), std::size_t(3));
    }

    void theNameplateHasTheFieldsOfItsKind()
    {
        m_page->findChild<QPushButton *>(QStringLiteral("add_equipment"))->click();
        paste(QStringLiteral("Boiler 1\tBoiler\n"));
        grid()->setCurrentIndex(model()->index(0, 0));
        auto *efficiency = m_page->findChild<QLineEdit *>(QStringLiteral("efficiency"));
        QVERIFY(efficiency);
        efficiency->setFocus();
        QTest::keyClicks(efficiency, QStringLiteral("82"));
        QTest::keyClick(efficiency, Qt::Key_Return);
        QCOMPARE(inventory()[0].properties.size(), std::size_t(1));
        QCOMPARE(inventory()[0].properties[0].si, 0.82);
        QVERIFY(!m_page->findChild<QLineEdit *>(QStringLiteral("voltage")));
        QVERIFY(m_page->findChild<QLineEdit *>(QStringLiteral("oxygen")));
    }

    void aClosedAuditTakesNothing()
    {
        Audit audit = session().document().audit;
        audit.closedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(session().saveAudit(audit));
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("add_equipment"))->isEnabled());
    }
};

QTEST_MAIN(TestEquipmentPage)
#include "tst_equipment_page.moc"
