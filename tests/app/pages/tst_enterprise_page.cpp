#include "tests/support/gui_fixture.h"

#include "app/models/audit_session.h"
#include "app/pages/enterprise_page.h"
#include "app/widgets/quantity_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace recp;

class TestEnterprisePage : public QObject
{
    Q_OBJECT

    struct Open : test::GuiFixture {
        Open()
        {
            store();
            [this] { QVERIFY(session.open(document.audit.id).ok()); }();
            page = std::make_unique<EnterprisePage>(session);
            page->resize(1150, 700);
            page->show();
        }
        template <class W> W *find(const char *name) { return page->findChild<W *>(QLatin1String(name)); }
        AuditSession session{*workspace, test::catalog()};
        std::unique_ptr<EnterprisePage> page;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void whatIsTypedIsOnDiskAndCanBeUndone()
    {
        Open open;
        test::typeInto(open.find<QLineEdit>("name"), QString::fromUtf8("Giấy Cửa Biển"));
        QCOMPARE(open.stored().enterprise.name, QString::fromUtf8("Giấy Cửa Biển"));
        open.session.undo();
        QCOMPARE(open.stored().enterprise.name, open.document.enterprise.name);
        QCOMPARE(open.find<QLineEdit>("name")->text(), open.document.enterprise.name);
    }

    void numbersAreReadInTheirUnits()
    {
        Open open;
        QCOMPARE(open.find<QuantityEdit>("employees")->text(), QStringLiteral("620"));
        test::typeInto(open.find<QuantityEdit>("employees"), QStringLiteral("1.250"));
        QCOMPARE(open.stored().enterprise.employees.value(), 1250);
        test::typeInto(open.find<QuantityEdit>("operating_hours"), QStringLiteral("8000"));
        QCOMPARE(open.stored().enterprise.operatingHours.value(), 8000 * 3600.0);
        test::typeInto(open.find<QuantityEdit>("operating_hours"), QString());
        QVERIFY(!open.stored().enterprise.operatingHours.has_value());
    }

    void thePeriodIsKeptInWholeMonths()
    {
        Open open;
        test::typeInto(open.find<QLineEdit>("period_from"), QStringLiteral("15/4/2024"));
        test::typeInto(open.find<QLineEdit>("period_to"), QStringLiteral("3/3/2025"));
        QCOMPARE(open.stored().audit.periodFrom, QDate(2024, 4, 1));
        QCOMPARE(open.stored().audit.periodTo, QDate(2025, 3, 31));
    }

    void whatIsNoDateIsRefusedAndNothingIsLost()
    {
        Open open;
        auto *field = open.find<QLineEdit>("visit_from");
        test::typeInto(field, QStringLiteral("31/2/2026"));
        QVERIFY(field->property("invalid").toBool());
        QVERIFY(!open.stored().audit.visitFrom.isValid());
        test::typeInto(field, QStringLiteral("5/11/2026"));
        QCOMPARE(open.stored().audit.visitFrom, QDate(2026, 11, 5));
    }

    void aRateOutsideItsRangeIsRefused()
    {
        Open open;
        auto *field = open.find<QuantityEdit>("vat_rate");
        test::typeInto(field, QStringLiteral("10"));
        QCOMPARE(open.stored().audit.vatRate, 0.10);
        test::typeInto(field, QStringLiteral("250"));
        QVERIFY(!field->isValid());
        QCOMPARE(open.stored().audit.vatRate, 0.10);
    }

    void theTeamGrowsAndKeepsItsCertificates()
    {
        Open open;
        auto *team = open.find<QTableWidget>("team");
        QCOMPARE(team->rowCount(), 2);
        QTest::mouseClick(open.find<QPushButton>("addMember"), Qt::LeftButton);
        QCOMPARE(team->rowCount(), 3);
        team->item(2, 0)->setText(QStringLiteral("Phạm Thu"));
        team->item(2, 2)->setText(QStringLiteral("KTV-0301"));
        const AuditDocument stored = open.stored();
        QCOMPARE(stored.audit.team.size(), std::size_t(3));
        QCOMPARE(stored.audit.team[2].certificate, QStringLiteral("KTV-0301"));
        team->setCurrentCell(1, 0);
        QTest::mouseClick(open.find<QPushButton>("removeMember"), Qt::LeftButton);
        QCOMPARE(open.stored().audit.team.size(), std::size_t(2));
        QCOMPARE(open.stored().audit.team[1].certificate, QStringLiteral("KTV-0301"));
    }

    void aParkIsAddedAndChosen()
    {
        Open open;
        test::typeInto(open.find<QLineEdit>("new_park"), QString::fromUtf8("KCN Núi Mây"));
        const AuditDocument stored = open.stored();
        QVERIFY(stored.park.has_value());
        QCOMPARE(stored.park->name, QString::fromUtf8("KCN Núi Mây"));
        QCOMPARE(open.find<QComboBox>("park")->currentText(), QString::fromUtf8("KCN Núi Mây"));
    }

    void choicesAreKept()
    {
        Open open;
        auto *voltage = open.find<QComboBox>("voltage");
        voltage->setCurrentIndex(voltage->findData(QStringLiteral("ge110")));
        emit voltage->activated(voltage->currentIndex());
        QCOMPARE(open.stored().audit.voltage, QStringLiteral("ge110"));
        auto *capacity = open.find<QLineEdit>("capacity_price");
        capacity->setFocus();
        QTest::keyClicks(capacity, QStringLiteral("235414"));
        QTest::keyClick(capacity, Qt::Key_Return);
        QCOMPARE(open.stored().audit.capacityPrice, 235414 * 12 / 1e3); // VND a kW and month in VND a W and year
        auto *purpose = open.find<QComboBox>("purpose");
        purpose->setCurrentIndex(purpose->findData(QStringLiteral("circular_38")));
        emit purpose->activated(purpose->currentIndex());
        QCOMPARE(open.stored().audit.purpose, EmissionPurpose::Circular38);
    }

    void theYearlyOutputIsARecordOfTheProduct()
    {
        Open open;
        auto *output = open.find<QuantityEdit>("output");
        QVERIFY(output->isReadOnly()); // months are in the baseline
        std::vector<Id> months;
        const Flow product = open.session.document().flows[2]; // a copy: a save makes the document anew
        for (const FlowRecord &record : open.session.document().records) {
            if (record.flowId == product.id)
                months.push_back(record.id);
        }
        QVERIFY(open.session.removeRecords(months));
        QVERIFY(!output->isReadOnly());
        test::typeInto(output, QStringLiteral("4.860"));
        int records = 0;
        for (const FlowRecord &record : open.stored().records) {
            if (record.flowId != product.id)
                continue;
            ++records;
            QCOMPARE(record.quantity.value(), 4860e3);
            QCOMPARE(record.from, open.document.audit.periodFrom);
        }
        QCOMPARE(records, 1);
    }

    void everyFieldHasANameForTheBlind()
    {
        Open open;
        for (QLineEdit *field : open.page->findChildren<QLineEdit *>()) {
            if (qobject_cast<QComboBox *>(field->parentWidget()))
                continue;
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    }
};

QTEST_MAIN(TestEnterprisePage)
#include "tst_enterprise_page.moc"
