#include "app/printing/report_document.h"

#include "app/charts/figure_painter.h"
#include "app/printing/column_plan.h"
#include "app/printing/print_style.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextObjectInterface>
#include <QTextTable>
#include <algorithm>
#include <limits>

namespace recp {

namespace {

constexpr int FigureObject = QTextFormat::UserObject + 1;
constexpr int MarkObject = QTextFormat::UserObject + 2;
constexpr int BoxObject = QTextFormat::UserObject + 3;
constexpr int MostPasses = 8;
constexpr double ShortParagraph = 25; // mm: about five lines
constexpr int NumberProperty = QTextFormat::UserProperty + 1;

/// Draws a figure where the text has its place.
class FigureHandler : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    FigureHandler(const PageMeasures &measures, std::vector<report::Figure> &figures) : m_measures(measures), m_figures(figures) {}

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        return {m_measures.width * 0.995, m_measures.mm(figure(format).heightMm)};
    }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        const double scale = print::ScreenScale;
        painter->scale(scale, scale);
        paintFigure(*painter, QRectF(0, 0, rect.width() / scale, rect.height() / scale), figure(format), print::figureStyle());
        painter->restore();
    }

private:
    const report::Figure &figure(const QTextFormat &format) const
    {
        return m_figures[static_cast<std::size_t>(format.intProperty(NumberProperty))];
    }

    PageMeasures m_measures;
    std::vector<report::Figure> &m_figures;
};

/// A small square in the colour of a resource, beside its name.
class MarkHandler : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit MarkHandler(const PageMeasures &measures) : m_size(measures.mm(1.9)) {}

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &) override { return {m_size * 1.5, m_size}; }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) override
    {
        painter->fillRect(QRectF(rect.left(), rect.bottom() - m_size, m_size, m_size),
                          print::resourceColor(static_cast<Resource>(format.intProperty(NumberProperty))));
    }

private:
    double m_size;
};

/// A box to tick by hand.
class BoxHandler : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit BoxHandler(const PageMeasures &measures) : m_size(measures.mm(2.9)), m_line(measures.mm(0.2)) {}

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &) override { return {m_size, m_size}; }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &) override
    {
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(print::ruleColor(), m_line));
        painter->drawRect(QRectF(rect.left(), rect.bottom() - m_size * 0.9, m_size, m_size));
        painter->restore();
    }

private:
    double m_size;
    double m_line;
};

/// Inserts text as text; boxes to tick as drawings.
void insertText(QTextCursor &cursor, const QString &text, const QTextCharFormat &characters)
{
    const QStringList parts = text.split(report::Box);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            QTextCharFormat box = characters;
            box.setObjectType(BoxObject);
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), box);
        }
        cursor.insertText(parts[i], characters);
    }
}

QTextBlockFormat blockFormat(double above, double below, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setAlignment(alignment);
    return format;
}

/// Text that must stay on one line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(0xA0)).replace(QLatin1Char('-'), QChar(0x2011));
}

} // namespace

struct ReportDocument::Private {
    PageMeasures measures;
    QTextDocument document;
    std::vector<report::Figure> figures;
    std::unique_ptr<FigureHandler> figureHandler;
    MarkHandler markHandler;
    BoxHandler boxHandler;
    QTextCursor cursor;
    bool first = true;
    struct Mark {
        int position;
        int level; ///< 0: a caption
        QString text;
    };
    std::vector<QTextTable *> forms; ///< tables of boxes: their rows stay whole
    std::vector<Mark> marks; ///< headings and captions, by position

    explicit Private(const PageMeasures &m) : measures(m), markHandler(m), boxHandler(m), cursor(&document) {}

    double mm(double value) const { return measures.mm(value); }
    /// Margins, paddings and borders are given in pixels of 96 dpi: the layout scales them to the device itself.
    static double gap(double millimetres) { return millimetres * 96 / 25.4; }

    void newBlock(const QTextBlockFormat &block, const QTextCharFormat &text)
    {
        if (first)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        first = false;
        cursor.setCharFormat(text);
        cursor.setBlockCharFormat(text);
    }

    void add(const report::Heading &heading)
    {
        static constexpr double sizes[] = {19, 13, 10.5};
        static constexpr double above[] = {0, 5, 3};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
        newBlock(blockFormat(first ? 0 : gap(above[level]), gap(1.6)), print::characters(sizes[level], true));
        marks.push_back({cursor.position(), heading.level, heading.text});
        cursor.insertText(heading.text);
        if (!heading.aside.isEmpty())
            cursor.insertText(QStringLiteral("   ") + heading.aside, print::characters(9, false, print::faintColor()));
    }

    void add(const report::Paragraph &paragraph)
    {
        using Style = report::Paragraph::Style;
        const double size = paragraph.style == Style::Caption ? 8.5 : paragraph.style == Style::Body ? 10 : 9;
        const QColor color = paragraph.style == Style::Caption ? print::faintColor()
                             : paragraph.style == Style::Warning ? print::warningColor()
                                                                 : print::textColor();
        QTextBlockFormat block = blockFormat(0, gap(1.8));
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        newBlock(block, print::characters(size, false, color));
        for (const report::Run &run : paragraph.runs)
            cursor.insertText(run.text, print::characters(size, run.bold, color));
    }

    void caption(const QString &text)
    {
        if (text.isEmpty())
            return;
        newBlock(blockFormat(gap(3), gap(1.2)), print::characters(9.5, true));
        marks.push_back({cursor.position(), 0, text});
        cursor.insertText(text);
    }

    QTextTable *insertTable(int rows, int columns)
    {
        if (first)
            newBlock(blockFormat(0, 0), print::characters(1));
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setMargin(0);
        format.setBottomMargin(gap(2.5));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorderCollapse(true);
        return cursor.insertTable(rows, columns, format);
    }

    static Qt::Alignment alignmentOf(const report::Column &column)
    {
        using Align = report::Column::Align;
        return column.align == Align::Right ? Qt::AlignRight : column.align == Align::Center ? Qt::AlignHCenter : Qt::AlignLeft;
    }

    /// How the cells of a row look.
    struct RowLook {
        double size = 8.5;       ///< points
        bool head = false;
        bool total = false;
        report::Table::Lines lines = report::Table::Lines::Rules;
        double emptyHeight = 0;  ///< mm
    };

    static void drawLines(QTextTableCellFormat &format, const RowLook &look)
    {
        using Lines = report::Table::Lines;
        if (look.lines == Lines::None)
            return;
        if (look.lines == Lines::Grid) {
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorder(0.4);
            format.setBorderBrush(print::faintColor());
            return;
        }
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorder(look.head ? 1 : 0.4);
        format.setBottomBorderBrush(look.head ? print::ruleColor() : print::hairlineColor());
        if (look.total) {
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorder(1);
            format.setTopBorderBrush(print::ruleColor());
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_None);
        }
    }

    static QTextTableCellFormat cellFormat(QTextTableCellFormat format, const RowLook &look, bool firstColumn)
    {
        const bool grid = look.lines == report::Table::Lines::Grid;
        format.setTopPadding(gap(0.7));
        format.setBottomPadding(gap(0.7));
        format.setLeftPadding(firstColumn && !grid ? 0 : gap(1.2));
        format.setRightPadding(gap(0.6));
        format.setVerticalAlignment(look.head ? QTextCharFormat::AlignBottom : grid ? QTextCharFormat::AlignMiddle : QTextCharFormat::AlignTop);
        drawLines(format, look);
        return format;
    }

    /// Empty cells get letters as high as the room that is to be left.
    static double sizeOf(const report::Cell &cell, const RowLook &look)
    {
        constexpr double millimetresAPoint = 25.4 / 72 * 1.362; // of a line of Noto Sans
        constexpr double padding = 1.4;
        const bool leavesRoom = cell.text.isEmpty() && look.emptyHeight > padding && !look.head;
        return leavesRoom ? std::max(look.size, (look.emptyHeight - padding) / millimetresAPoint) : look.size;
    }

    void fill(QTextTableCell place, const report::Cell &cell, const RowLook &look, Qt::Alignment alignment, bool wraps)
    {
        QTextTableCellFormat format = cellFormat(place.format().toTableCellFormat(), look, place.column() == 0);
        const QColor color = look.head || cell.secondary ? print::faintColor() : print::textColor();
        const QTextCharFormat characters = print::characters(sizeOf(cell, look), cell.bold, color);
        format.setFont(characters.font()); // the cell's format is that of its first block
        place.setFormat(format);
        QTextCursor at = place.firstCursorPosition();
        QTextBlockFormat block = blockFormat(0, 0, alignment);
        block.setNonBreakableLines(!wraps && !look.head); // a line may break after the dash of a range otherwise
        at.setBlockFormat(block);
        if (cell.icon && !look.head) {
            QTextCharFormat mark = characters;
            mark.setObjectType(MarkObject);
            mark.setProperty(NumberProperty, static_cast<int>(*cell.icon));
            at.insertText(QString(QChar::ObjectReplacementCharacter), mark);
        }
        insertText(at, wraps || look.head ? cell.text : unbroken(cell.text), characters);
        if (!cell.below.isEmpty()) {
            at.insertBlock(block);
            insertText(at, cell.below, print::characters(look.size - 1, false, print::faintColor()));
        }
    }

    void fillRow(QTextTable *made, int row, const report::Table &table, const std::vector<report::Cell> &cells, const RowLook &look,
                 bool rangesBreak)
    {
        const int columns = made->columns();
        if (cells.size() == 1 && columns > 1)
            made->mergeCells(row, 0, 1, columns);
        for (int c = 0; c < columns && c < static_cast<int>(cells.size()); ++c) {
            const report::Column &column = table.columns[static_cast<std::size_t>(c)];
            fill(made->cellAt(row, c), cells[static_cast<std::size_t>(c)], look, alignmentOf(column), column.wraps || rangesBreak);
        }
    }

    void add(const report::Table &table)
    {
        caption(table.caption);
        const int columns = static_cast<int>(table.columns.size());
        const bool head = std::any_of(table.columns.begin(), table.columns.end(), [](const report::Column &c) { return !c.head.isEmpty(); });
        const int rows = static_cast<int>(table.rows.size()) + (head ? 1 : 0) + (table.total.empty() ? 0 : 1);
        if (columns == 0 || rows == 0)
            return;
        const ColumnPlan plan = planColumns(table, measures.width / measures.perMm);
        const RowLook look{plan.points, false, false, table.lines, table.emptyHeightMm};
        RowLook headLook = look, totalLook = look;
        headLook.head = totalLook.total = true;
        QTextTable *made = insertTable(rows, columns);
        if (table.lines == report::Table::Lines::Grid) {
            forms.push_back(made);
            QTextTableFormat format = made->format();
            format.setWidth(QTextLength(QTextLength::PercentageLength, 99.5)); // its outer line lies within the page's text
            format.setTopMargin(gap(1));
            made->setFormat(format);
        }
        if (!plan.widths.isEmpty()) {
            QTextTableFormat format = made->format();
            format.setColumnWidthConstraints(plan.widths);
            made->setFormat(format);
        }
        int row = 0;
        if (head) {
            std::vector<report::Cell> cells;
            for (const report::Column &column : table.columns)
                cells.push_back({column.head, false, true, {}});
            fillRow(made, row++, table, cells, headLook, plan.rangesBreak);
            QTextTableFormat format = made->format();
            format.setHeaderRowCount(1);
            made->setFormat(format);
        }
        for (const auto &cells : table.rows)
            fillRow(made, row++, table, cells, look, plan.rangesBreak);
        if (!table.total.empty())
            fillRow(made, row, table, table.total, totalLook, plan.rangesBreak);
        cursor.movePosition(QTextCursor::End);
    }

    static void keyFigureCell(QTextTableCell place, const QString &text, const QTextCharFormat &characters, int row)
    {
        QTextTableCellFormat format = place.format().toTableCellFormat();
        format.setFont(characters.font()); // the cell's format is that of its first block
        format.setVerticalAlignment(row == 0 ? QTextCharFormat::AlignBottom : QTextCharFormat::AlignTop);
        format.setTopPadding(gap(row == 0 ? 2 : 0.3));
        format.setBottomPadding(gap(row == 2 ? 2 : 0));
        format.setRightPadding(gap(2));
        if (row == 0) {
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorder(1);
            format.setTopBorderBrush(print::ruleColor());
        }
        if (row == 2) {
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorder(0.4);
            format.setBottomBorderBrush(print::hairlineColor());
        }
        place.setFormat(format);
        place.firstCursorPosition().insertText(text, characters);
    }

    void add(const report::KeyFigures &figures)
    {
        const int columns = static_cast<int>(figures.figures.size());
        if (columns == 0)
            return;
        // A row each for labels, values and notes: a label of two lines does not push its value below the others.
        QTextTable *table = insertTable(3, columns);
        QTextTableFormat tableFormat = table->format();
        tableFormat.setColumnWidthConstraints(QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
        table->setFormat(tableFormat);
        for (int c = 0; c < columns; ++c) {
            const report::KeyFigure &figure = figures.figures[static_cast<std::size_t>(c)];
            keyFigureCell(table->cellAt(0, c), figure.label, print::characters(8.5, false, print::faintColor()), 0);
            keyFigureCell(table->cellAt(1, c), unbroken(figure.value), print::characters(14, true), 1);
            keyFigureCell(table->cellAt(2, c), figure.note, print::characters(8.5, false, print::faintColor()), 2);
        }
        cursor.movePosition(QTextCursor::End);
    }

    void add(const report::Figure &figure)
    {
        caption(figure.caption);
        newBlock(blockFormat(0, gap(1)), print::characters(8));
        QTextCharFormat object;
        object.setObjectType(FigureObject);
        object.setProperty(NumberProperty, static_cast<int>(figures.size()));
        figures.push_back(figure);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
        if (!figure.note.isEmpty())
            add(report::Paragraph{{{figure.note, false}}, report::Paragraph::Style::Caption});
    }

    void add(const report::Signatures &signatures)
    {
        const int count = static_cast<int>(signatures.places.size());
        if (count == 0)
            return;
        newBlock(blockFormat(gap(5), 0), print::characters(4));
        const int columns = std::min(count, 2);
        const int rows = (count + columns - 1) / columns;
        QTextTable *table = insertTable(rows, columns);
        QTextTableFormat tableFormat = table->format();
        tableFormat.setColumnWidthConstraints(QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
        table->setFormat(tableFormat);
        for (int i = 0; i < count; ++i) {
            const report::Signatures::Place &place = signatures.places[static_cast<std::size_t>(i)];
            QTextTableCell cell = table->cellAt(i / columns, i % columns);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setRightPadding(gap(8));
            format.setBottomPadding(gap(4));
            cell.setFormat(format);
            QTextCursor at = cell.firstCursorPosition();
            at.insertText(place.role, print::characters(10, true));
            at.insertBlock(blockFormat(0, 0));
            at.insertText(place.statement, print::characters(9, false, print::faintColor()));
            at.insertBlock(blockFormat(gap(14), 0));
            at.insertText(QString(30, QLatin1Char('_')), print::characters(8.5, false, print::hairlineColor()));
            at.insertBlock(blockFormat(0, 0));
            at.insertText(place.name, print::characters(9, false, print::faintColor()));
        }
        cursor.movePosition(QTextCursor::End);
    }

    void add(const report::PageBreak &)
    {
        QTextBlockFormat format = blockFormat(0, 0);
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        newBlock(format, print::characters(1));
    }

    void add(const report::Cover &) {} // a page of its own: print::drawCover

    QRectF rectOf(const QTextBlock &block) const { return document.documentLayout()->blockBoundingRect(block); }
    int pageAt(double y) const { return static_cast<int>(y / measures.height); }

    /// Moves a block to the next page, if it does not begin one already.
    bool moveToNextPage(const QTextBlock &block)
    {
        QTextBlockFormat format = block.blockFormat();
        if (format.pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore || mm(1) > std::fmod(rectOf(block).top(), measures.height))
            return false;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        document.markContentsDirty(0, document.characterCount()); // laid out anew only in part, Qt loses what follows a table
        return true;
    }

    /// A paragraph of a few lines stays on one page.
    bool keepShortParagraphs()
    {
        bool moved = false;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF rect = rectOf(block);
            if (block.length() > 1 && rect.height() < mm(ShortParagraph) && pageAt(rect.top() + mm(0.5)) != pageAt(rect.bottom() - mm(0.5))
                && !QTextCursor(block).currentTable())
                moved |= moveToNextPage(block);
        }
        return moved;
    }

    /// A row of boxes stays on one page: its first cell gets a line as high as the row, which goes over whole.
    bool keepRows()
    {
        bool moved = false;
        for (QTextTable *table : forms) {
            for (int row = 0; row < table->rows(); ++row) {
                double top = std::numeric_limits<double>::max(), bottom = 0;
                for (int column = 0; column < table->columns(); ++column) {
                    const QTextTableCell cell = table->cellAt(row, column);
                    top = std::min(top, rectOf(cell.firstCursorPosition().block()).top());
                    bottom = std::max(bottom, rectOf(cell.lastCursorPosition().block()).bottom());
                }
                if (pageAt(top + mm(0.5)) == pageAt(bottom + mm(0.9)) || bottom - top > measures.height / 2)
                    continue;
                QTextCursor first = table->cellAt(row, 0).firstCursorPosition();
                QTextBlockFormat format = first.blockFormat();
                if (format.lineHeightType() == QTextBlockFormat::MinimumHeight)
                    continue;
                format.setLineHeight(gap((bottom - top) / measures.perMm + 1), QTextBlockFormat::MinimumHeight);
                first.setBlockFormat(format);
                moved = true;
            }
        }
        if (moved)
            document.markContentsDirty(0, document.characterCount());
        return moved;
    }

    /// A heading or a caption does not stay alone at the foot of a page.
    void keepWithNext()
    {
        for (int pass = 0; pass < MostPasses; ++pass) {
            bool moved = keepShortParagraphs() || keepRows();
            for (const Mark &mark : marks) {
                const QTextBlock block = document.findBlock(mark.position);
                QTextBlock next = block.next();
                if (!next.isValid())
                    continue;
                const double top = rectOf(block).top();
                // A figure that does not fit goes to the next page as a line of its block: the block's top stays behind.
                QTextCursor inside(next);
                inside.movePosition(QTextCursor::NextCharacter);
                const bool isFigure = inside.charFormat().objectType() == FigureObject;
                const double reaches = isFigure ? rectOf(next).bottom() - mm(1) : rectOf(next).top() + mm(mark.level == 0 ? 8 : 4);
                if (pageAt(top) == pageAt(reaches))
                    continue;
                if (!moveToNextPage(block))
                    continue;
                moved = true;
                if (!isFigure && !QTextCursor(next).currentTable()) { // what had gone ahead comes with it, not a page later
                    QTextBlockFormat format = next.blockFormat();
                    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
                    QTextCursor(next).setBlockFormat(format);
                }
            }
            if (!moved)
                return;
        }
    }
};

ReportDocument::ReportDocument(const report::Section &section, const PageMeasures &measures, QPaintDevice *device)
    : d(std::make_unique<Private>(measures))
{
    d->figureHandler = std::make_unique<FigureHandler>(measures, d->figures);
    d->document.setUndoRedoEnabled(false);
    d->document.setDocumentMargin(0);
    d->document.setDefaultFont(print::font(10));
    // Filled in one edit block, and only then given the device: anything else lays the document out again and again.
    d->cursor.beginEditBlock();
    for (const report::Element &element : section.elements)
        std::visit([this](const auto &content) { d->add(content); }, element);
    d->cursor.endEditBlock();
    QAbstractTextDocumentLayout *layout = d->document.documentLayout();
    layout->registerHandler(FigureObject, d->figureHandler.get());
    layout->registerHandler(MarkObject, &d->markHandler);
    layout->registerHandler(BoxObject, &d->boxHandler);
    layout->setPaintDevice(device);
    d->document.setPageSize(QSizeF(measures.width, measures.height));
    d->keepWithNext();
}

ReportDocument::~ReportDocument() = default;

int ReportDocument::pageCount() const
{
    return d->document.pageCount();
}

double ReportDocument::heightOfLastPage() const
{
    // A frame's margin may reach beyond the last block.
    const double bottom = d->rectOf(d->document.lastBlock()).bottom();
    return bottom - (pageCount() - 1) * d->measures.height;
}

void ReportDocument::draw(QPainter &painter, int page)
{
    painter.save();
    const QRectF area(0, page * d->measures.height, d->measures.width, d->measures.height);
    painter.translate(0, -area.top());
    painter.setClipRect(area);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = area;
    context.palette.setColor(QPalette::Text, print::textColor());
    d->document.documentLayout()->draw(&painter, context);
    painter.restore();
}

std::vector<OutlineEntry> ReportDocument::outline() const
{
    std::vector<OutlineEntry> entries;
    for (const auto &mark : d->marks) {
        if (mark.level < 1 || mark.level > 2)
            continue;
        const double y = d->rectOf(d->document.findBlock(mark.position)).top();
        const int page = d->pageAt(y);
        entries.push_back({mark.level, mark.text, page, y - page * d->measures.height});
    }
    return entries;
}

} // namespace recp

#include "report_document.moc"
