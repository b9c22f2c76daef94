#include "core/report/visit_papers.h"

#include "core/analysis/results.h"
#include "core/catalog/walk_through.h"
#include "core/exchange/samples.h"
#include "tests/support/random_document.h"
#include "tests/support/report_texts.h"
#include "tests/support/sample_audit.h"

#include <QRegularExpression>
#include <QTest>

using namespace recp;
using report::VisitPaper;
using test::textOf;

class VisitPapersTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

    report::Report make(VisitPaper paper, const AuditDocument &document, Language language = Language::English)
    {
        return report::makeVisitPaper(paper, document, computeResults(document, *m_catalog), *m_catalog, language);
    }
    AuditDocument invented() { return test::sampleAudit(*m_catalog, QDate(2026, 6, 1)); }

    /// A new audit, the samples, invented and random ones.
    AuditDocument documentOf(const QString &name)
    {
        if (name == u"empty")
            return {};
        if (name == u"invented")
            return invented();
        if (name.startsWith(u"random")) {
            std::mt19937_64 random(name.mid(6).toULongLong());
            return test::randomDocument(random);
        }
        return loadSample(name).value();
    }
    static void everyPaper(QStringList names)
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("language");
        for (const SampleInfo &info : samples())
            names += info.name;
        for (const QString &name : names) {
            for (VisitPaper paper : report::allVisitPapers()) {
                for (Language language : {Language::Vietnamese, Language::English})
                    QTest::newRow(qPrintable(name + u' ' + key(paper) + u' ' + languageKey(language)))
                        << name << int(paper) << int(language);
            }
        }
    }
    static report::Table table(const report::Report &report, std::size_t number)
    {
        for (const report::Section &section : report.sections) {
            for (const report::Element &element : section.elements) {
                const auto *found = std::get_if<report::Table>(&element);
                if (found && number-- == 0)
                    return *found;
            }
        }
        qFatal("no such table");
    }

private slots:
    void initTestCase()
    {
        auto catalog = Catalog::load();
        QVERIFY(catalog);
        m_catalog = std::move(*catalog);
    }

    void keysLeadBackToTheirPaper()
    {
        for (VisitPaper paper : report::allVisitPapers())
            QVERIFY(report::visitPaperFromKey(key(paper)) == paper);
        QVERIFY(!report::visitPaperFromKey(QStringLiteral("Request")));
        QVERIFY(!report::visitPaperFromKey({}));
    }

    void everySectionSaysSomething_data() { everyPaper({"empty", "invented", "random1", "random2"}); }
    void everySectionSaysSomething()
    {
        QFETCH(QString, name);
        QFETCH(int, paper);
        QFETCH(int, language);
        const report::Report report = make(VisitPaper(paper), documentOf(name), Language(language));
        QVERIFY(!report.sections.empty());
        for (const report::Section &section : report.sections) {
            QVERIFY(std::holds_alternative<report::Heading>(section.elements.front()) || VisitPaper(paper) == VisitPaper::Request);
            QVERIFY(textOf(section).simplified().size() > 20);
            for (const report::Element &element : section.elements) {
                const auto *table = std::get_if<report::Table>(&element);
                QVERIFY(!table || !table->rows.empty());
            }
        }
    }

    void noArgumentIsLeftUnfilled_data() { everyPaper({"empty", "invented"}); }
    void noArgumentIsLeftUnfilled()
    {
        QFETCH(QString, name);
        QFETCH(int, paper);
        QFETCH(int, language);
        static const QRegularExpression open(QStringLiteral("%\\d|%n|\\bnan\\b|\\binf\\b"));
        const QString text = textOf(make(VisitPaper(paper), documentOf(name), Language(language)));
        QVERIFY2(!open.match(text).hasMatch(), qPrintable(open.match(text).captured()));
    }

    void vietnameseHoldsNoEnglishSentence_data() { everyPaper({"empty", "invented"}); }
    void vietnameseHoldsNoEnglishSentence()
    {
        QFETCH(QString, name);
        QFETCH(int, paper);
        QFETCH(int, language);
        const bool isSample = name != u"empty" && name != u"invented";
        if (isSample || Language(language) == Language::English)
            return; // published audits keep their English words
        static const QRegularExpression english(QStringLiteral("\\b(the|and|of|with|which|for|what|is|are)\\b"));
        const QString text = textOf(make(VisitPaper(paper), documentOf(name), Language::Vietnamese));
        QVERIFY2(!english.match(text).hasMatch(), qPrintable(text.mid(english.match(text).capturedStart() - 40, 90)));
    }

    void theLetterNamesBothSidesAndTheDays()
    {
        AuditDocument document = invented();
        document.enterprise.contactName = QStringLiteral("Phạm Thu");
        document.audit.visitFrom = QDate(2026, 6, 8);
        document.audit.visitTo = QDate(2026, 6, 10);
        const QString text = textOf(make(VisitPaper::Request, document, Language::Vietnamese));
        for (const QString &expected : {document.enterprise.name, QStringLiteral("Phạm Thu"), QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("VNCPC"),
                                        QStringLiteral("08/06/2026 – 10/06/2026")})
            QVERIFY2(text.contains(expected), qPrintable(expected));
    }

    void onlyWhatIsMissingIsAskedFor()
    {
        AuditDocument document = invented();
        const Flow &electricity = document.flows.front();
        const QString bills = QStringLiteral("bills of the missing months");
        QVERIFY(!textOf(make(VisitPaper::Request, document)).contains(bills));
        const report::Table received = table(make(VisitPaper::Request, document), 3);
        QCOMPARE(received.rows.size(), document.flows.size());
        QCOMPARE(received.rows.front().front().text, electricity.name);

        std::erase_if(document.records, [&](const FlowRecord &record) {
            return record.flowId == electricity.id && (record.from.month() == 3 || record.from.month() == 6 || record.from.month() == 7);
        });
        const report::Report report = make(VisitPaper::Request, document);
        QVERIFY(textOf(report).contains(electricity.name + QStringLiteral(": ") + bills));
        QVERIFY(textOf(report).contains(QStringLiteral("03/2025, 06/2025 – 07/2025")));
        QCOMPARE(table(report, 3).rows.size(), document.flows.size() - 1);
    }

    void whatTheAuditKnowsIsNotAskedForAgain()
    {
        AuditDocument document = invented();
        const QString list = QStringLiteral("List of equipment");
        QVERIFY(textOf(make(VisitPaper::Request, document)).contains(list));
        document.equipment.push_back({.id = newId(), .enterpriseId = document.enterprise.id, .name = QStringLiteral("x")});
        QVERIFY(!textOf(make(VisitPaper::Request, document)).contains(list));
    }

    void theChecklistHasEveryQuestionOfItsAreas_data() { everyPaper({"empty", "invented"}); }
    void theChecklistHasEveryQuestionOfItsAreas()
    {
        QFETCH(QString, name);
        QFETCH(int, paper);
        QFETCH(int, language);
        if (VisitPaper(paper) != VisitPaper::Checklist)
            return;
        const AuditDocument document = documentOf(name);
        const report::Report report = make(VisitPaper::Checklist, document, Language(language));
        const QString text = textOf(report);
        for (const CheckItem *check : applicableChecks(document, *m_catalog)) {
            const bool absent = document.audit.absentAreas.contains(check->area);
            QCOMPARE(text.contains(questionOf(*check, Language(language))), !absent);
        }
    }

    void anAreaTheFactoryDoesNotHaveIsLeftOutAndNamed()
    {
        AuditDocument document = invented();
        const std::size_t before = make(VisitPaper::Checklist, document).sections.size();
        document.audit.absentAreas = {QStringLiteral("FUR")};
        const report::Report report = make(VisitPaper::Checklist, document);
        QCOMPARE(report.sections.size(), before - 1);
        QVERIFY(textOf(report.sections.front()).contains(m_catalog->area(QStringLiteral("FUR"))->name.en));
        QVERIFY(!textOf(report).contains(QStringLiteral("FUR-01")));
    }

    void thereIsAFormForEveryKindOfEquipment()
    {
        const report::Report report = make(VisitPaper::Nameplates, {});
        const QString text = textOf(report);
        for (EquipmentKind kind : allValues<EquipmentKind>())
            QVERIFY2(text.contains(QString::fromUtf8(word(kind))), word(kind));
        QCOMPARE(report.sections.size(), allValues<EquipmentKind>().size() + 2);
        for (const char *field : {"Rated power, kW", "Efficiency class, IE", "Voltage, V", "cos φ measured", "Running hours", "Instrument"})
            QVERIFY2(text.contains(QString::fromUtf8(field)), field);
    }

    void theExitPaperShowsTheBestSolutionsAndCountsTheRest()
    {
        AuditDocument document = invented();
        for (int i = 0; i < 20; ++i) {
            Solution solution = document.solutions[1];
            Estimate estimate = *document.estimateOf(solution.id);
            solution.id = newId();
            solution.code = QStringLiteral("ZZZ-%1").arg(i);
            estimate.solutionId = solution.id;
            estimate.effects.front().saving = {i + 1.0, i + 1.0, i + 1.0}; // J: next to nothing
            document.solutions.push_back(solution);
            document.estimates.push_back(estimate);
        }
        const report::Report report = make(VisitPaper::Exit, document);
        QVERIFY(report.sections.front().onePage);
        const report::Table solutions = table(report, 1);
        QCOMPARE(solutions.rows.front().front().text, QStringLiteral("STM-02"));
        QVERIFY(!textOf(report).contains(QStringLiteral("REN-01"))); // rejected
        const int more = 27 - int(solutions.rows.size());
        QVERIFY2(textOf(report).contains(QStringLiteral("And %1 more solution").arg(more)), qPrintable(textOf(report)));
        QVERIFY(textOf(report).contains(QStringLiteral("Preliminary")));
    }

    void whatWasAnsweredNoIsShownByArea()
    {
        AuditDocument document = invented();
        document.answers.push_back({newId(), document.audit.id, QStringLiteral("Q-STM-05"), Answer::No, QStringLiteral("steam leaks"), {}});
        document.answers.push_back({newId(), document.audit.id, QStringLiteral("Q-AIR-01"), Answer::Partly, QStringLiteral("leaks at night"), {}});
        document.answers.push_back({newId(), document.audit.id, QStringLiteral("Q-AIR-02"), Answer::Yes, QStringLiteral("good"), {}});
        const report::Table seen = table(make(VisitPaper::Exit, document), 0);
        QCOMPARE(seen.rows.size(), 2u);
        QCOMPARE(seen.rows[0][1].text, QStringLiteral("leaks at night"));
        QCOMPARE(seen.rows[1][1].text, QStringLiteral("steam leaks"));
    }

    void longTextsAreCutAfterAWord()
    {
        AuditDocument document = invented();
        document.findings.push_back({newId(), document.audit.id, QStringLiteral("AIR"), QStringLiteral("word ").repeated(500), {}, {}});
        const QString text = table(make(VisitPaper::Exit, document), 0).rows.front()[1].text;
        QVERIFY(text.size() <= 121);
        QVERIFY(text.endsWith(QStringLiteral("word…")));
    }
};

QTEST_GUILESS_MAIN(VisitPapersTest)
#include "tst_visit_papers.moc"
