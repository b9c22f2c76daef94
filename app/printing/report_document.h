#pragma once

#include "core/report/report.h"

#include <QTextDocument>
#include <memory>
#include <vector>

namespace recp {

/// A heading for the outline: where it begins in its section.
struct OutlineEntry {
    int level = 1;
    QString text;
    int page = 0;    ///< of the section, from 0
    double y = 0;    ///< on that page, in the document's pixels
};

/// Measures of the printed page, in pixels of the writer.
struct PageMeasures {
    double perMm = 300 / 25.4;
    double width = 0;  ///< of the text
    double height = 0;

    double mm(double millimetres) const { return millimetres * perMm; }
};

/// One section as a text document, laid out on pages: text is inserted as text, never as markup; figures are drawn as
/// vectors when the page is.
class ReportDocument
{
public:
    ReportDocument(const report::Section &section, const PageMeasures &measures, QPaintDevice *device);
    ~ReportDocument();
    ReportDocument(const ReportDocument &) = delete;
    ReportDocument &operator=(const ReportDocument &) = delete;

    int pageCount() const;
    /// How much of the last page is taken, in the device's dots.
    double heightOfLastPage() const;
    /// Draws the text area of one page at the painter's origin.
    void draw(QPainter &painter, int page);
    std::vector<OutlineEntry> outline() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace recp
