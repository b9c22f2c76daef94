#include "app/printing/report_pdf.h"
#include "core/analysis/results.h"
#include "core/report/visit_papers.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_audit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recp;
using report::VisitPaper;

class VisitPdfTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;
    QTemporaryDir m_folder;

    AuditDocument invented() { return test::sampleAudit(*m_catalog, QDate(2026, 6, 1)); }
    QString write(VisitPaper paper, const AuditDocument &document, Language language)
    {
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        const AuditResults results = computeResults(document, *m_catalog);
        const Result<void> written = writeReportPdf(report::makeVisitPaper(paper, document, results, *m_catalog, language), path);
        return written ? path : QString();
    }
    /// The invented audit with as many solutions, findings and questions answered "no", all with long names.
    AuditDocument crowded(int count)
    {
        AuditDocument document = invented();
        const Solution solution = document.solutions.front();
        const Estimate estimate = *document.estimateOf(solution.id);
        document.solutions.clear();
        document.estimates.clear();
        for (int i = 0; i < count; ++i) {
            document.solutions.push_back(solution);
            document.solutions.back().id = newId();
            document.solutions.back().title = QStringLiteral("Thu hồi nhiệt nước thải nhuộm bằng bộ trao đổi nhiệt ").repeated(4);
            document.estimates.push_back(estimate);
            document.estimates.back().solutionId = document.solutions.back().id;
            document.estimates.back().investment.reset();
            document.findings.push_back({newId(), document.audit.id, QStringLiteral("STM"), QStringLiteral("Nắp bể mở suốt ca, hơi bay ra ").repeated(20), {}, {}});
        }
        return document;
    }

private slots:
    void initTestCase()
    {
        auto catalog = Catalog::load();
        QVERIFY(catalog);
        m_catalog = std::move(*catalog);
    }

    void theExitPaperIsOnePage_data()
    {
        QTest::addColumn<int>("count");
        for (int count : {0, 3, 60})
            QTest::addRow("%d solutions", count) << count;
    }
    void theExitPaperIsOnePage()
    {
        QFETCH(int, count);
        for (Language language : {Language::Vietnamese, Language::English}) {
            AuditDocument document = crowded(count);
            const QString path = write(VisitPaper::Exit, document, language);
            QCOMPARE(test::pagesOf(path), 1);
            const QString text = test::textOfPdf(path);
            QVERIFY(text.contains(document.enterprise.name));
            QVERIFY(text.contains(QStringLiteral("Nguyễn Thị Lan"))); // the last line
        }
    }

    void everyPaperNamesTheEnterpriseAndItsPages_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("language");
        for (VisitPaper paper : report::allVisitPapers()) {
            QTest::addRow("%s vi", qPrintable(key(paper))) << int(paper) << int(Language::Vietnamese);
            QTest::addRow("%s en", qPrintable(key(paper))) << int(paper) << int(Language::English);
        }
    }
    void everyPaperNamesTheEnterpriseAndItsPages()
    {
        QFETCH(int, paper);
        QFETCH(int, language);
        const AuditDocument document = invented();
        const QString path = write(VisitPaper(paper), document, Language(language));
        const QString text = test::textOfPdf(path);
        QVERIFY(text.contains(document.enterprise.name));
        QVERIFY(text.contains(QString::number(test::pagesOf(path))));
        QVERIFY(test::pagesOf(write(VisitPaper(paper), {}, Language(language))) >= 1);
    }

    /// A row is a question with its boxes: neither half of it may lie on the next page.
    void everyQuestionIsPrintedOnceAndWhole()
    {
        const AuditDocument document = invented();
        const QString text = test::textOfPdf(write(VisitPaper::Checklist, document, Language::English));
        for (const CheckItem &check : m_catalog->checks()) {
            const QString id = check.id.mid(2);
            if (m_catalog->area(check.area)->appliesTo(document.enterprise.sectorCode))
                QCOMPARE(text.count(QString(id).replace(u'-', QChar(0x2011))) + text.count(id), 1);
        }
    }
};

QTEST_MAIN(VisitPdfTest)
#include "tst_visit_pdf.moc"
