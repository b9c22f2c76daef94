#include "app/printing/report_pdf.h"
#include "core/analysis/results.h"
#include "core/exchange/audit_json.h"
#include "core/exchange/samples.h"
#include "core/report/audit_report.h"
#include "report_fixture.h"
#include "tests/support/pdf_tools.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

class ReportPdfTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const report::Report &report, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const Result<void> written = writeReportPdf(report, path);
        return written ? path : QString();
    }
    static QString said(const QString &tool, const QStringList &arguments) { return test::said(tool, arguments); }
    static int pages(const QString &path) { return test::pagesOf(path); }
    static report::Report of(std::vector<report::Element> elements)
    {
        report::Report report = test::sampleReport();
        report::Section section;
        section.elements = std::move(elements);
        report.sections = {section};
        return report;
    }

private slots:
    void theTextIsFoundAgainInVietnamese()
    {
        const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), write(test::sampleReport(), QStringLiteral("a.pdf")), QStringLiteral("-")});
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        for (const QString &expected : {QStringLiteral("Công ty Cổ phần Dệt nhuộm Sông Xanh"), QStringLiteral("15,9 tỷ đồng"), QStringLiteral("Trang 2"),
                                        QStringLiteral("Tổng ròng"), QStringLiteral("Than cám")})
            QVERIFY2(text.contains(expected), qPrintable(expected));
    }

    void lettersInPiecesAreComposed()
    {
        const QString pieces = QStringLiteral("Dệt nhuộm đồng").normalized(QString::NormalizationForm_D);
        const QString path = write(of({test::paragraph(pieces)}), QStringLiteral("nfd.pdf"));
        QVERIFY(said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(QStringLiteral("Dệt nhuộm đồng")));
    }

    void lettersAreNotJoined()
    {
        const QString text = QStringLiteral("efficiency of the office file flow");
        const QString path = write(of({test::paragraph(text)}), QStringLiteral("fi.pdf"));
        QVERIFY(said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(text));
    }

    void aDraftSaysSo()
    {
        report::Report draft = of({test::paragraph(QStringLiteral("x"))});
        draft.watermark = QStringLiteral("QQQQ");
        report::Report closed = draft;
        closed.watermark.clear();
        const auto marks = [&](const report::Report &report, const QString &name) {
            return said(QStringLiteral("pdftotext"), {write(report, name), QStringLiteral("-")}).count(u'Q');
        };
        QCOMPARE(marks(draft, QStringLiteral("draft.pdf")), 4);
        QCOMPARE(marks(closed, QStringLiteral("closed.pdf")), 0);
    }

    void everyFontIsEmbedded()
    {
        const QStringList lines = said(QStringLiteral("pdffonts"), {write(test::sampleReport(), QStringLiteral("a.pdf"))}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4); // two lines of head, regular and bold
        for (const QString &line : lines.mid(2)) {
            QVERIFY2(QRegularExpression(QStringLiteral("yes (yes|no)\\s+yes")).match(line).hasMatch(), qPrintable(line));
            QVERIFY2(line.contains(QStringLiteral("NotoSans")) || line.contains(QStringLiteral("DejaVuSans")), qPrintable(line)); // the arrow
        }
    }

    void chartsAndIconsStayVectors()
    {
        const QString list = said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), write(test::sampleReport(), QStringLiteral("a.pdf"))});
        QCOMPARE(list.split(u'\n', Qt::SkipEmptyParts).size(), 2); // only the head of the list
    }

    void titleLanguageAndOutlineAreThere()
    {
        const QString path = write(test::sampleReport(), QStringLiteral("a.pdf"));
        const QString info = said(QStringLiteral("pdfinfo"), {path});
        QVERIFY(info.contains(QStringLiteral("Báo cáo kiểm toán – Sông Xanh")));
        QVERIFY(info.contains(QStringLiteral("Trung tâm Sản xuất sạch hơn Miền Nam")));
        said(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        const QJsonObject root = QJsonDocument::fromJson(said(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), path}).toUtf8()).object();
        const QJsonArray outline = root.value(QStringLiteral("outlines")).toArray();
        QCOMPARE(outline.size(), 3);
        QCOMPARE(outline[0].toObject().value(QStringLiteral("title")).toString(), QStringLiteral("Báo cáo kiểm toán"));
        QCOMPARE(outline[1].toObject().value(QStringLiteral("title")).toString(), QStringLiteral("1 Tóm tắt cho lãnh đạo"));
        QCOMPARE(outline[1].toObject().value(QStringLiteral("destpageposfrom1")).toInt(), 2);
        const QJsonArray below = outline[2].toObject().value(QStringLiteral("kids")).toArray();
        QCOMPARE(below.size(), 1);
        QCOMPARE(below[0].toObject().value(QStringLiteral("title")).toString(), QStringLiteral("2.1 Phát hiện và sửa rò rỉ khí nén"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Lang (vi-VN)"));
    }

    void everySectionBeginsOnANewPage()
    {
        report::Report report = of({test::paragraph(QStringLiteral("một"))});
        report.sections.push_back(report.sections.front());
        report.sections.push_back(report.sections.front());
        QCOMPARE(pages(write(report, QStringLiteral("three.pdf"))), 3);
    }

    void aShortSectionMayFollowAndALongOneDoesNot()
    {
        report::Report report = of({test::paragraph(QStringLiteral("một"))});
        report.sections.push_back(of({report::Heading{1, QStringLiteral("hai"), {}}}).sections.front());
        report.sections.back().mayFollow = true;
        QCOMPARE(pages(write(report, QStringLiteral("follow.pdf"))), 1);
        std::vector<report::Element> lines(40, test::paragraph(QStringLiteral("ba")));
        report.sections.push_back(of(lines).sections.front());
        report.sections.back().mayFollow = true;
        const QString path = write(report, QStringLiteral("follow.pdf"));
        const QStringList texts = said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).split(u'\f');
        QVERIFY(texts[0].contains(QStringLiteral("hai")));
        QVERIFY(!texts[0].contains(QStringLiteral("ba\n")));
        QVERIFY(texts[1].contains(QStringLiteral("ba\n")));
    }

    void aPageBreakBeginsAPage()
    {
        const report::Paragraph line = test::paragraph(QStringLiteral("một"));
        QCOMPARE(pages(write(of({line, report::PageBreak{}, line}), QStringLiteral("two.pdf"))), 2);
    }

    void aLongTableRepeatsItsHead()
    {
        const QString path = write(of({test::solutionTable(120)}), QStringLiteral("long.pdf"));
        const int count = pages(path);
        QVERIFY(count >= 3);
        const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QCOMPARE(text.count(QStringLiteral("Giải pháp ")), count); // a head a page; the caption has a comma
        QCOMPARE(text.count(QStringLiteral("WAT\u2011")), 120);
    }

    void aCellLongerThanAPageLosesNothing()
    {
        QStringList words;
        for (int i = 0; i < 6000; ++i)
            words << QStringLiteral("w%1").arg(i);
        report::Table table;
        table.columns = {{QStringLiteral("A"), report::Column::Align::Left, true}, {QStringLiteral("B"), report::Column::Align::Left, true}};
        table.rows = {{{words.join(u' '), false, false, {}}, {QStringLiteral("b"), false, false, {}}}};
        const QString text = said(QStringLiteral("pdftotext"), {write(of({table}), QStringLiteral("cell.pdf")), QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("w0 ")));
        QVERIFY(text.contains(QStringLiteral("w5999")));
    }

    void aHeadingStaysWithWhatFollows()
    {
        std::vector<report::Element> elements;
        for (int i = 0; i < 60; ++i) {
            elements.push_back(report::Heading{2, QStringLiteral("Heading%1").arg(i), {}});
            elements.push_back(test::paragraph(QStringLiteral("Body%1").arg(i)));
        }
        const QStringList texts = said(QStringLiteral("pdftotext"), {write(of(elements), QStringLiteral("keep.pdf")), QStringLiteral("-")}).split(u'\f');
        for (int i = 0; i < 60; ++i) {
            const QRegularExpression heading(QStringLiteral("Heading%1\\b").arg(i)), body(QStringLiteral("Body%1\\b").arg(i));
            QVERIFY(std::any_of(texts.begin(), texts.end(), [&](const QString &page) { return page.contains(heading) && page.contains(body); }));
        }
    }

    /// Tables, figures and notes, pushed down line by line, so that pages break at every place of them.
    void nothingIsLostWhereverAPageBreaks()
    {
        const auto table = [](const QString &caption) {
            report::Table made;
            made.caption = caption;
            made.columns.resize(2);
            for (int row = 0; row < 7; ++row)
                made.rows.push_back({{caption + QStringLiteral("r%1").arg(row), false, false, {}}, {QStringLiteral("1"), false, false, {}}});
            return made;
        };
        const auto figure = [](const QString &caption) {
            report::Figure made;
            made.caption = caption;
            made.content = report::CashFlow{{-1, 1}, {}, {QStringLiteral("0"), QStringLiteral("1")}};
            return made;
        };
        report::Report report = of({});
        report.sections.clear();
        QStringList expected;
        for (int filler = 0; filler < 50; ++filler) {
            const auto name = [&](const char *what) {
                expected << QStringLiteral("x%1%2x").arg(QLatin1String(what)).arg(filler);
                return expected.back();
            };
            report::Section section;
            section.mayFollow = filler % 2 == 1;
            section.elements.push_back(report::Heading{2, name("head"), QStringLiteral("aside")});
            section.elements.push_back(report::KeyFigures{{{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("b")}}});
            for (int i = 0; i < filler; ++i)
                section.elements.push_back(test::paragraph(QStringLiteral("…")));
            section.elements.push_back(table(name("inputs")));
            section.elements.push_back(report::Heading{3, name("how"), {}});
            section.elements.push_back(test::paragraph(name("formula")));
            section.elements.push_back(table(name("results")));
            section.elements.push_back(table(name("effects")));
            section.elements.push_back(figure(name("range")));
            section.elements.push_back(test::paragraph(name("doubt") + QStringLiteral(" word").repeated(30)));
            section.elements.push_back(table(name("money")));
            section.elements.push_back(figure(name("cash")));
            section.elements.push_back(test::paragraph(name("note") + QStringLiteral(" word").repeated(30)));
            report.sections.push_back(section);
        }
        const QString text = said(QStringLiteral("pdftotext"), {write(report, QStringLiteral("breaks.pdf")), QStringLiteral("-")});
        for (const QString &each : expected)
            QVERIFY2(text.contains(each), qPrintable(each));
        for (int filler = 0; filler < 50; ++filler) // nor doubled, hidden at the foot of the page before
            QCOMPARE(text.count(QStringLiteral("xdoubt%1x").arg(filler)), 1);
    }

    /// A whole report, each solution's text a line longer each time: every figure and table that it has is printed.
    void everyFigureAndTableOfAReportIsPrinted()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        auto document = readAuditFile(QStringLiteral(RECP_TEST_DATA "/reports/three_calculators.json"));
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().english()));
        for (int lines = 0; lines < 12; ++lines) {
            for (Estimate &estimate : document->estimates)
                estimate.situation += QStringLiteral("\nx");
            const report::Report report =
                report::makeAuditReport(*document, computeResults(*document, *catalog), *catalog, Language::Vietnamese);
            const QString text = said(QStringLiteral("pdftotext"), {write(report, QStringLiteral("whole.pdf")), QStringLiteral("-")}).simplified();
            for (const report::Section &section : report.sections) {
                for (const report::Element &element : section.elements) {
                    const auto *figure = std::get_if<report::Figure>(&element);
                    const auto *table = std::get_if<report::Table>(&element);
                    const QString caption = figure ? figure->caption : table ? table->caption : QString();
                    QVERIFY2(text.contains(caption.simplified()), qPrintable(caption));
                }
            }
        }
    }

    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("<b>&amp;%1</b>");
        QTest::newRow("image") << QStringLiteral("<img src='file:///x'>");
        QTest::newRow("brackets") << QStringLiteral("(a) \\ [b] %2 endstream");
    }
    void hostileTextStaysText()
    {
        QFETCH(QString, text);
        report::Table table;
        table.caption = text;
        table.columns = {{text, report::Column::Align::Left, true}};
        table.rows = {{{text, false, false, {}}}};
        report::Report report = of({report::Heading{1, text, {}}, test::paragraph(text), table});
        report.title = text;
        const QString path = write(report, QStringLiteral("hostile.pdf"));
        QCOMPARE(said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).count(text), 5);
        QVERIFY(said(QStringLiteral("pdfinfo"), {path}).contains(text));
    }

    void sixtySolutionsArePrintedInReasonableTime()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        auto document = loadSample(QStringLiteral("instant-tea"));
        QVERIFY(document);
        const std::vector<Solution> few = document->solutions;
        while (document->solutions.size() < 60) {
            Solution solution = few[document->solutions.size() % few.size()];
            Estimate estimate = *document->estimateOf(solution.id);
            solution.id = newId();
            estimate.solutionId = solution.id;
            document->solutions.push_back(solution);
            document->estimates.push_back(estimate);
        }
        const AuditResults results = computeResults(*document, *catalog);
        const report::Report report = report::makeAuditReport(*document, results, *catalog, Language::Vietnamese);
        QElapsedTimer timer;
        timer.start();
        const QString path = write(report, QStringLiteral("sixty.pdf"));
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed()))); // sanitizers on a busy machine
        QVERIFY(pages(path) >= 25);
        const QString text = said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("4.60 ")));
        QVERIFY(text.contains(document->enterprise.name));
    }

    void anEmptyReportIsOneEmptyPage()
    {
        report::Report report = of({});
        report.sections.clear();
        QCOMPARE(pages(write(report, QStringLiteral("empty.pdf"))), 1);
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        const Result<void> written = writeReportPdf(of({test::paragraph(QStringLiteral("một"))}), m_folder.filePath(QStringLiteral("no/such/out.pdf")));
        QVERIFY(!written);
        QVERIFY(written.error().english().contains(QStringLiteral("out.pdf")));
    }
};

QTEST_MAIN(ReportPdfTest)
#include "tst_report_pdf.moc"
