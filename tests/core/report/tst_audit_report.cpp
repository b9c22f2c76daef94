#include "core/analysis/results.h"
#include "core/exchange/samples.h"
#include "core/report/audit_report.h"
#include "tests/support/report_texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace recp;
using test::textOf;

namespace {

template <class Kind> std::vector<Kind> all(const report::Report &report)
{
    std::vector<Kind> found;
    for (const report::Section &section : report.sections) {
        for (const report::Element &element : section.elements) {
            if (const auto *kind = std::get_if<Kind>(&element))
                found.push_back(*kind);
        }
    }
    return found;
}

} // namespace

class AuditReportTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

    report::Report make(const AuditDocument &document, Language language = Language::English)
    {
        return report::makeAuditReport(document, computeResults(document, *m_catalog), *m_catalog, language);
    }
    AuditDocument sample(const QString &name = QStringLiteral("instant-tea"))
    {
        const auto document = loadSample(name);
        if (!document)
            qFatal("no sample");
        return *document;
    }

    static void everySample()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("language");
        for (const SampleInfo &info : samples()) {
            QTest::newRow(qPrintable(info.name + QStringLiteral(" vi"))) << info.name << int(Language::Vietnamese);
            QTest::newRow(qPrintable(info.name + QStringLiteral(" en"))) << info.name << int(Language::English);
        }
    }

private slots:
    void initTestCase()
    {
        auto catalog = Catalog::load();
        QVERIFY(catalog);
        m_catalog = std::move(*catalog);
        QVERIFY(samples().size() >= 3);
    }

    void noArgumentIsLeftUnfilled_data() { everySample(); }
    void noArgumentIsLeftUnfilled()
    {
        QFETCH(QString, name);
        QFETCH(int, language);
        const QString text = textOf(make(sample(name), static_cast<Language>(language)));
        static const QRegularExpression open(QStringLiteral("%\\d|%n|\\bnan\\b|\\binf\\b"));
        QVERIFY2(!open.match(text).hasMatch(), qPrintable(open.match(text).captured()));
        QVERIFY(text.contains(sample(name).enterprise.name));
    }

    void headingsAndCaptionsAreNumberedInOrder_data() { everySample(); }
    void headingsAndCaptionsAreNumberedInOrder()
    {
        QFETCH(QString, name);
        QFETCH(int, language);
        const report::Report report = make(sample(name), static_cast<Language>(language));
        int chapter = 0, part = 0;
        for (const report::Heading &heading : all<report::Heading>(report)) {
            if (heading.level == 1) {
                part = 0;
                QVERIFY2(heading.text.startsWith(QStringLiteral("%1  ").arg(++chapter)), qPrintable(heading.text));
            } else if (heading.level == 2) {
                QVERIFY2(heading.text.startsWith(QStringLiteral("%1.%2  ").arg(chapter).arg(++part)), qPrintable(heading.text));
            }
        }
        QCOMPARE(chapter, 6);
        int table = 0, figure = 0;
        for (const report::Table &made : all<report::Table>(report)) {
            if (!made.caption.isEmpty())
                QVERIFY2(made.caption.contains(QStringLiteral(" %1. ").arg(++table)), qPrintable(made.caption));
        }
        for (const report::Figure &made : all<report::Figure>(report))
            QVERIFY2(made.caption.contains(QStringLiteral(" %1. ").arg(++figure)), qPrintable(made.caption));
        QVERIFY(table > 3);
        QVERIFY(figure > 0);
    }

    void everyRowHasACellForEachColumn_data() { everySample(); }
    void everyRowHasACellForEachColumn()
    {
        QFETCH(QString, name);
        QFETCH(int, language);
        for (const report::Table &table : all<report::Table>(make(sample(name), static_cast<Language>(language)))) {
            for (const auto &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
            QVERIFY(table.total.empty() || table.total.size() == table.columns.size());
        }
    }

    void theSummaryNamesEachSolutionAndTheirTotal()
    {
        const AuditDocument document = sample();
        const report::Table table = all<report::Table>(make(document)).front();
        QCOMPARE(table.rows.size(), document.solutions.size());
        QCOMPARE(table.rows[0][0].text, document.solutions[0].code);
        const auto number = [](QString text) { return text.remove(u',').toDouble(); };
        double sum = 0;
        for (const auto &row : table.rows)
            sum += number(row[3].text);
        QVERIFY(sum > 1e6);
        const AuditResults results = computeResults(document, *m_catalog);
        QVERIFY(std::abs(*results.grossMoney - sum) <= 3);
        QVERIFY(std::abs(number(table.total[3].text) - results.money->expected) <= 1);
        QVERIFY(number(table.total[3].text) <= sum + 3);
    }

    void whatIsMissingIsNotZero()
    {
        AuditDocument document = sample();
        for (Estimate &estimate : document.estimates)
            estimate.investment.reset();
        const report::Table table = all<report::Table>(make(document)).front();
        for (const auto &row : table.rows) {
            QCOMPARE(row[5].text, QStringLiteral("–"));
            QCOMPARE(row[6].text, QStringLiteral("–"));
        }
        QCOMPARE(table.total[5].text, QStringLiteral("–"));
    }

    void anIncompleteTotalSaysAtLeast()
    {
        AuditDocument document = sample();
        QVERIFY(document.estimates[0].investment);
        document.estimates[0].investment.reset();
        QVERIFY(all<report::Table>(make(document)).front().total[5].text.startsWith(QStringLiteral("≥")));
    }

    void aRejectedSolutionIsMarkedAndNotCounted()
    {
        AuditDocument document = sample();
        const QString before = all<report::Table>(make(document)).front().total[3].text;
        document.solutions[0].status = SolutionStatus::Rejected;
        const report::Table table = all<report::Table>(make(document)).front();
        QVERIFY(table.rows[0][1].text.contains(QStringLiteral("Rejected"), Qt::CaseInsensitive));
        QVERIFY(table.rows[0][1].secondary);
        QVERIFY(table.total[3].text != before);
    }

    void aRejectedSolutionIsNotWhereToBegin()
    {
        AuditDocument document = sample();
        QVERIFY(textOf(make(document)).contains(QStringLiteral("pay back within a year")));
        for (Solution &solution : document.solutions)
            solution.status = SolutionStatus::Rejected;
        QVERIFY(!textOf(make(document)).contains(QStringLiteral("pay back within a year")));
    }

    void anEmptyDocumentGivesSentences_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("vi") << int(Language::Vietnamese);
        QTest::newRow("en") << int(Language::English);
    }
    void anEmptyDocumentGivesSentences()
    {
        QFETCH(int, language);
        const report::Report report = make({}, static_cast<Language>(language));
        QVERIFY(all<report::Heading>(report).size() >= 5);
        QVERIFY(all<report::Paragraph>(report).size() >= 3);
        const QString text = textOf(report);
        QVERIFY(!text.contains(QStringLiteral("%1")));
        QVERIFY(!QRegularExpression(QStringLiteral("\\bnan\\b")).match(text).hasMatch());
        if (static_cast<Language>(language) == Language::English) {
            QVERIFY(text.contains(QStringLiteral("Enterprise without a name")));
            QVERIFY(text.contains(QStringLiteral("There is nothing to plan yet.")));
        }
    }

    void anOverrideStandsBesideTheComputedValue()
    {
        AuditDocument document = sample();
        document.estimates[0].moneyOverride = Override{987654, QStringLiteral("agreed with the director")};
        const QString text = textOf(make(document));
        static const QRegularExpression sentence(QStringLiteral("The saving of (\\S+).INR was set by hand; computed: (\\S+).INR\\. Reason: agreed with the director"));
        const auto match = sentence.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(text.mid(text.indexOf(QStringLiteral("by hand")) - 60, 200)));
        QVERIFY(match.captured(1).startsWith(QStringLiteral("98")));
        QVERIFY(match.captured(2) != match.captured(1));
    }

    void thePublishedSourceIsShown_data() { everySample(); }
    void thePublishedSourceIsShown()
    {
        QFETCH(QString, name);
        QFETCH(int, language);
        const AuditDocument document = sample(name);
        QVERIFY(!document.audit.sourceText.isEmpty());
        const report::Report report = make(document, static_cast<Language>(language));
        QVERIFY(all<report::Cover>(report).front().notice.contains(document.audit.sourceText));
        QCOMPARE(textOf(report).count(document.audit.sourceText), 2); // on the cover and in the annex
    }

    void onlyTheWalkThroughOfTheSectorIsReported()
    {
        AuditDocument document = sample();
        document.enterprise.sectorCode = QStringLiteral("24");
        document.answers = {{.checkId = QStringLiteral("Q-AIR-01"), .answer = Answer::No}};
        const QString castings = textOf(make(document));
        QVERIFY(castings.contains(QStringLiteral("Was the air leak rate measured in the last 6 months and is it below 10 %?")));
        QVERIFY(!castings.contains(QStringLiteral("Plastics products")));
        QVERIFY(!castings.contains(QStringLiteral("Beer and soft drinks")));
        document.enterprise.sectorCode = QStringLiteral("2220");
        QVERIFY(textOf(make(document)).contains(QStringLiteral("Plastics products\tnot checked")));
        document.answers.push_back({.checkId = QStringLiteral("Q-BEV-01"), .answer = Answer::Partly});
        const QString mixed = textOf(make(document, Language::Vietnamese));
        QVERIFY(mixed.contains(QStringLiteral("không quá 4,3 hl nước/hl bia không?")));
    }

    void anOpenPointNamesItsSolution()
    {
        AuditDocument document = sample();
        document.solutions[0].code.clear();
        document.solutions[0].title = QStringLiteral("Mend the <b>leaks</b> %1");
        document.estimates[0].investment.reset();
        const report::Report report = make(document);
        bool found = false;
        for (const report::Paragraph &paragraph : all<report::Paragraph>(report))
            found = found || textOf(paragraph).startsWith(QStringLiteral("• Mend the <b>leaks</b> %1: "));
        QVERIFY(found);
    }

    void anOpenPointIsSaidOnce_data() { everySample(); }
    void anOpenPointIsSaidOnce()
    {
        QFETCH(QString, name);
        QFETCH(int, language);
        QStringList points;
        for (const report::Paragraph &paragraph : all<report::Paragraph>(make(sample(name), static_cast<Language>(language)))) {
            if (textOf(paragraph).startsWith(QStringLiteral("• ")))
                points += textOf(paragraph);
        }
        QVERIFY(!points.isEmpty());
        QCOMPARE(points.removeDuplicates(), 0);
    }

    void aDraftSaysSoUntilTheAuditIsClosed()
    {
        AuditDocument document = sample();
        document.audit.closedAt = {};
        QVERIFY(!make(document).watermark.isEmpty());
        document.audit.closedAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(make(document).watermark.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuditReportTest)
#include "tst_audit_report.moc"
