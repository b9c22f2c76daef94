#include "core/analysis/doubts.h"
#include "core/exchange/samples.h"
#include "tests/core/analysis/audit_fixture.h"

#include <QTest>
#include <functional>

using namespace recp;
using recp::test::MegawattHour;

namespace {

constexpr double Hour = 3600;

const Catalog &catalog()
{
    static const Catalog loaded = *Catalog::load();
    return loaded;
}

QStringList doubtsIn(const AuditDocument &document)
{
    QStringList sentences;
    for (const Issue &issue : computeResults(document, catalog()).issues) {
        if (issue.level != Issue::Level::Doubt)
            continue;
        QString sentence = QString::fromUtf8(issue.sentence);
        for (const QString &argument : issue.arguments)
            sentence = sentence.arg(argument);
        sentences += sentence;
    }
    return sentences;
}

/// A year of electricity at 2,000 VND/kWh, a measure on it, an honest compressor: nothing to doubt.
struct Honest : test::AuditFixture {
    Honest()
    {
        document.audit.currency = "VND";
        document.audit.voltage = "6_22";
        document.audit.periodFrom = QDate(2025, 1, 1);
        document.audit.periodTo = QDate(2025, 12, 31);
        document.enterprise.operatingHours = 7200 * Hour;
        const Id electricity = addFlow("Electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        addYear(electricity, 100 * MegawattHour, 200e6);
        document.audit.endUses = {{"AIR", electricity, 0.20, KnownAs::Estimated}};
        addDirect({Resource::Electricity, {}, Range::exact(60 * MegawattHour), {}}, 100e6);
        document.solutions[0].system = "AIR";
        document.solutions[0].code = "AIR-01";
        Equipment compressor;
        compressor.id = newId();
        compressor.name = "Compressor";
        compressor.ratedPower = 160e3;
        compressor.loadFactor = 0.75;
        compressor.hours = 7200 * Hour; // 864 of 1,200 MWh
        document.equipment = {compressor};
    }
};

} // namespace

class TestDoubts : public QObject
{
    Q_OBJECT

private slots:
    void honestFiguresRaiseNoDoubt()
    {
        QCOMPARE(doubtsIn(Honest().document), QStringList());
    }

    void eachSlipRaisesItsDoubt_data()
    {
        QTest::addColumn<std::function<void(Honest &)>>("slip");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, std::function<void(Honest &)> slip, const char *sentence) {
            QTest::newRow(name) << slip << QString::fromUtf8(sentence);
        };
        row("hours", [](Honest &h) { h.document.enterprise.operatingHours = 8800 * Hour; },
            "The operating hours are more than the 8,760 of a year.");
        row("price",
            [](Honest &h) {
                for (FlowRecord &record : h.document.records)
                    record.cost = 200e3; // thousands typed as dong
            },
            "Electricity: its average price lies outside the tariff; check the unit, the cost and the VAT basis.");
        row("direction", [](Honest &h) { h.addFlow("Sludge", Resource::WasteWater, FlowDirection::In, "m3"); },
            "Sludge: does it come in or go out? Products and waste mostly go out.");
        row("month",
            [](Honest &h) {
                h.document.records[4].quantity = 1000 * MegawattHour;
                h.document.records[4].cost = 2000e6;
            },
            "Electricity: 05/2025 is far from the other months.");
        row("registers",
            [](Honest &h) {
                FlowRecord &record = h.document.records[2];
                record.normal = 50 * MegawattHour;
                record.offPeak = 30 * MegawattHour;
                record.peak = 10 * MegawattHour;
            },
            "Electricity: in 03/2025 the normal, off-peak and peak registers do not add up to the quantity.");
        row("equipment hours", [](Honest &h) { h.document.equipment[0].hours = 9000 * Hour; },
            "Compressor runs more than the 8,760 hours of a year.");
        row("too much equipment", [](Honest &h) { h.document.equipment[0].count = 2; },
            "Electricity: the equipment would take more than the bills say: check powers, loads and hours.");
        row("too little equipment", [](Honest &h) { h.document.equipment[0].ratedPower = 10e3; },
            "Electricity: the equipment explains less than half of the bill.");
        row("payback", [](Honest &h) { h.document.estimates[0].investment = 1000; },
            "AIR-01 pays back within a week: check the investment's unit and the saving.");
        row("money override", [](Honest &h) { h.document.estimates[0].moneyOverride = Override{240e6, "typed"}; },
            "AIR-01: the typed saving in money does not follow from what it saves and the prices.");
        row("emission override", [](Honest &h) { h.document.estimates[0].emissionOverride = Override{60e3, "typed"}; },
            "AIR-01: the typed CO2e does not follow from what it saves and the factors.");
        row("share of end use",
            [](Honest &h) { h.document.estimates[0].effects[0].saving = Range::exact(200 * MegawattHour); },
            "AIR-01 would save more than 60 % of what its end use takes of “Electricity”.");
        row("hours of an input",
            [](Honest &h) {
                h.document.solutions[0].calculator = "electricity_saving";
                h.document.estimates[0].inputs = {{.key = "hours_before", .si = 8770 * Hour, .unit = "h/yr"}};
            },
            "AIR-01: more than the 8,760 hours of a year.");
    }
    void eachSlipRaisesItsDoubt()
    {
        QFETCH(std::function<void(Honest &)>, slip);
        QFETCH(QString, sentence);
        Honest honest;
        slip(honest);
        const QStringList doubts = doubtsIn(honest.document);
        QVERIFY2(doubts.contains(sentence), qPrintable(doubts.join('\n')));
    }

    void unknownIsNoDoubt()
    {
        Honest honest;
        for (FlowRecord &record : honest.document.records)
            record.quantity = record.cost = std::nullopt;
        honest.document.equipment[0].loadFactor.reset();
        honest.document.enterprise.operatingHours.reset();
        QCOMPARE(doubtsIn(honest.document), QStringList());
    }

    void theSamplesRaiseFewDoubts()
    {
        for (const SampleInfo &sample : samples()) {
            const QStringList doubts = doubtsIn(*loadSample(sample.name));
            QVERIFY2(doubts.size() <= 6, qPrintable(sample.name + '\n' + doubts.join('\n')));
            for (const QString &sentence : doubts)
                qInfo("%s: %s", qPrintable(sample.name), qPrintable(sentence));
        }
    }
};

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
