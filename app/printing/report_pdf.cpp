#include "app/printing/report_pdf.h"

#include "app/printing/pdf_outline.h"
#include "app/printing/print_style.h"
#include "app/printing/report_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <memory>

namespace recp {

namespace {

// A4 in millimetres and the margins of LOOK section 8.
constexpr double SheetWidth = 210, SheetHeight = 297;
constexpr double Left = 22, Right = 20, Top = 20, Bottom = 20;
constexpr double HeadRoom = 6, FootRoom = 6; // between the running lines and the text
constexpr double GapBetweenSections = 9;
constexpr int Resolution = 300;
constexpr double Step = 1.04, Smallest = 1.8; // of a sheet that is drawn smaller to fit one page

/// Draws sections one after another on the pages of a writer.
class ReportPrinter
{
public:
    ReportPrinter(const report::Report &report, QPdfWriter &writer) : m_report(report), m_writer(writer), m_painter(&writer)
    {
        m_measures.perMm = Resolution / 25.4;
        m_measures.width = m_measures.mm(SheetWidth - Left - Right);
        m_measures.height = m_measures.mm(SheetHeight - Top - Bottom - HeadRoom - FootRoom);
    }

    bool isActive() const { return m_painter.isActive(); }

    void print()
    {
        for (const report::Section &section : m_report.sections)
            print(section);
    }
    std::vector<PdfBookmark> bookmarks() const { return m_bookmarks; }

private:
    double mm(double value) const { return m_measures.mm(value); }

    void newPage()
    {
        if (m_page > 0)
            m_writer.newPage();
        ++m_page;
    }

    void print(const report::Section &section)
    {
        if (!section.elements.empty()) {
            if (const auto *cover = std::get_if<report::Cover>(&section.elements.front())) {
                newPage();
                drawWatermark();
                print::drawCover(m_painter, *cover, m_measures.perMm);
                m_used = 0;
                m_bookmarks.push_back({1, cover->title, m_page - 1, 0});
                return;
            }
        }
        if (section.onePage) {
            printOnOnePage(section);
            return;
        }
        ReportDocument document(section, m_measures, &m_writer);
        const double offset = section.mayFollow ? placeAfterLast(document) : 0;
        const int firstPage = offset > 0 ? m_page - 1 : m_page;
        for (int page = 0; page < document.pageCount(); ++page) {
            if (offset == 0)
                beginTextPage();
            m_painter.save();
            m_painter.translate(mm(Left), mm(Top + HeadRoom) + offset);
            document.draw(m_painter, page);
            m_painter.restore();
        }
        m_used = offset + document.heightOfLastPage();
        for (const OutlineEntry &entry : document.outline())
            m_bookmarks.push_back({entry.level, entry.text, firstPage + entry.page, (Top + HeadRoom) + (offset + entry.y) / m_measures.perMm});
    }

    /// Laid out on a larger sheet, and drawn smaller, until all of it is on one.
    void printOnOnePage(const report::Section &section)
    {
        double scale = 1;
        auto document = std::make_unique<ReportDocument>(section, m_measures, &m_writer);
        while (document->pageCount() > 1 && scale < Smallest) {
            scale *= Step;
            PageMeasures larger = m_measures;
            larger.width *= scale;
            larger.height *= scale;
            document = std::make_unique<ReportDocument>(section, larger, &m_writer);
        }
        beginTextPage();
        m_painter.save();
        m_painter.translate(mm(Left), mm(Top + HeadRoom));
        m_painter.scale(1 / scale, 1 / scale);
        document->draw(m_painter, 0);
        m_painter.restore();
        m_used = m_measures.height;
        for (const OutlineEntry &entry : document->outline())
            m_bookmarks.push_back({entry.level, entry.text, m_page - 1, (Top + HeadRoom) + entry.y / scale / m_measures.perMm});
    }

    /// Where a document of one page begins below the text before it; 0 if it needs a page of its own.
    double placeAfterLast(const ReportDocument &document) const
    {
        const double offset = m_used + mm(GapBetweenSections);
        return m_used > 0 && document.pageCount() == 1 && offset + document.heightOfLastPage() <= m_measures.height ? offset : 0;
    }

    void beginTextPage()
    {
        newPage();
        drawWatermark();
        drawRunningLines();
    }

    void drawWatermark()
    {
        if (m_report.watermark.isEmpty())
            return;
        m_painter.save();
        m_painter.translate(mm(SheetWidth / 2), mm(SheetHeight / 2));
        m_painter.rotate(-52);
        m_painter.setFont(print::font(96, true));
        m_painter.setPen(print::watermarkColor());
        m_painter.drawText(QRectF(-mm(150), -mm(40), mm(300), mm(80)), Qt::AlignCenter, m_report.watermark);
        m_painter.restore();
    }

    void drawRunningLines()
    {
        m_painter.setPen(QPen(print::hairlineColor(), mm(0.1)));
        m_painter.drawLine(QPointF(mm(Left), mm(Top)), QPointF(mm(SheetWidth - Right), mm(Top)));
        const double foot = SheetHeight - Bottom;
        m_painter.drawLine(QPointF(mm(Left), mm(foot)), QPointF(mm(SheetWidth - Right), mm(foot)));
        m_painter.setFont(print::font(8));
        m_painter.setPen(print::faintColor());
        const double width = SheetWidth - Left - Right;
        const QRectF head(mm(Left), mm(Top - 7), mm(width), mm(6));
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, m_report.runningHead);
        const QRectF bottom(mm(Left), mm(foot + 1), mm(width), mm(6));
        m_painter.drawText(bottom, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_report.runningFoot);
        m_painter.drawText(bottom, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, fillIn(m_report.pageWord, {QString::number(m_page)}));
    }

    const report::Report &m_report;
    QPdfWriter &m_writer;
    QPainter m_painter;
    PageMeasures m_measures;
    int m_page = 0;
    double m_used = 0; ///< of the page's text height, in dots; 0 after the cover
    std::vector<PdfBookmark> m_bookmarks;
};

Error notMade(const QString &details = {})
{
    return {QT_TRANSLATE_NOOP("errors", "The report could not be made."), {}, details};
}

} // namespace

Result<QByteArray> reportPdf(const report::Report &report)
{
    QByteArray pdf;
    std::vector<PdfBookmark> bookmarks;
    {
        QBuffer buffer(&pdf);
        if (!buffer.open(QIODevice::WriteOnly))
            return notMade(buffer.errorString());
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("RECP Audit " RECP_VERSION));
        ReportPrinter printer(report, writer);
        if (!printer.isActive())
            return notMade();
        printer.print();
        bookmarks = printer.bookmarks();
    }
    return withOutline(pdf, bookmarks, report);
}

Result<void> writeReportPdf(const report::Report &report, const QString &path)
{
    const auto pdf = reportPdf(report);
    if (!pdf)
        return pdf.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” could not be written: %2."), {path, file.errorString()}, {}};
    return {};
}

} // namespace recp
