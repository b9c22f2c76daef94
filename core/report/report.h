#pragma once

#include "core/base/language.h"
#include "core/domain/resource.h"
#include "core/report/sankey_layout.h"

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace recp::report {

/// A report as data: what is said, in the language it is said in, with numbers already written by that locale.
/// Knows no file format; app/printing draws it, tests read it.

struct Heading {
    int level = 1;
    QString text;
    QString aside; ///< set right on the same line: code and category of a solution
};

/// A box to tick by hand: this character in a text is drawn as a square, whatever the font has.
inline constexpr QChar Box(0x2610);

/// Text with **bold** parts as runs; never markup, so that text from files stays text.
struct Run {
    QString text;
    bool bold = false;
};
struct Paragraph {
    std::vector<Run> runs;
    enum class Style { Body, Caption, Note, Warning } style = Style::Body;
};

struct Column {
    QString head;
    enum class Align { Left, Right, Center } align = Align::Left;
    bool wraps = true; ///< codes and ranges do not wrap; names may
    double widthMm = 0; ///< of a form's column; 0: by its texts, or what the others leave
};
struct Cell {
    QString text;
    bool bold = false;
    bool secondary = false;
    std::optional<Resource> icon;
    QString below = {}; ///< smaller, under the text: what belongs to it
};
struct Table {
    QString caption; ///< above the table, numbered by the writer
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< one cell alone spans the whole row
    std::vector<Cell> total; ///< empty: none
    enum class Lines { Rules, Grid, None } lines = Lines::Rules; ///< Grid: boxes of a form; None: text side by side
    double emptyHeightMm = 0; ///< of an empty cell: room to write by hand
};

/// Four figures in a row: bold value, label above, range below.
struct KeyFigure {
    QString label;
    QString value;
    QString note;
};
struct KeyFigures {
    std::vector<KeyFigure> figures;
};

/// Amounts by category, stacked by resource.
struct StackedBars {
    struct Series {
        QString name;
        Resource resource = Resource::Other;
        std::vector<double> values; ///< NaN: missing, drawn hatched
    };
    QStringList categories;
    std::vector<Series> series;
    QString unit;
};
/// Before and after, one bar a resource.
struct BeforeAfterBars {
    struct Bar {
        QString name;
        std::optional<Resource> resource; ///< empty: CO2e
        double before = 0;
        double after = 0;
        QString text;   ///< "11.810 → 10.001"
        QString change; ///< "−15,3 %"
    };
    std::vector<Bar> bars;
};
/// Shares of one total, one bar a row.
struct ShareBars {
    struct Part {
        QString name;
        std::optional<Resource> resource;
        double value = 0;
        QString text;
    };
    struct Bar {
        QString name;
        std::vector<Part> parts;
    };
    std::vector<Bar> bars;
};
/// Distribution of a result with its 90 % range.
struct RangeHistogram {
    std::vector<double> counts; ///< equal bins from low end to high end
    double from = 0;
    double to = 0;
    Range range;
    QString lowText, expectedText, highText;
    std::optional<Resource> resource;
};
/// Cumulative cash flow by year.
struct CashFlow {
    std::vector<double> cumulative; ///< year 0 first
    std::vector<QString> texts;
    QStringList years;
};
/// Amounts, the largest first, one bar a row.
struct RankedBars {
    struct Bar {
        QString name;
        std::optional<Resource> resource; ///< empty: CO2e
        double value = 0;
        QString text;  ///< beside the bar: "5,400 · 60 %"
        QString aside; ///< at the right edge: "60 %"; often empty
    };
    std::vector<Bar> bars;
};
/// Curves over one axis of numbers: time, hours, share of the time.
struct Lines {
    struct Series {
        QString name;
        std::optional<Resource> resource; ///< empty: CO2e
        bool dashed = false;
        std::vector<double> x, y;   ///< NaN in y breaks the line
        std::vector<QString> texts; ///< what a point tells; may be empty
    };
    struct Tick {
        double at = 0;
        QString text;
    };
    std::vector<Series> series;
    std::vector<Tick> ticks; ///< of the axis along the bottom, from left to right
    QString unit;
};
/// Points and the line through them.
struct Scatter {
    struct Point {
        double x = 0, y = 0;
        QString name;        ///< "05/25"
        bool outlier = false; ///< drawn open and named
    };
    std::vector<Point> points;
    std::optional<Resource> resource;
    double base = 0;         ///< the line at x = 0
    double slope = 0;
    bool hasLine = true;
    QString xTitle, yTitle;  ///< with unit
};
/// Values 0..1 on axes around a middle.
struct Radar {
    struct Axis {
        QString name;
        double value = 0;
        QString text;         ///< "67 %"
        bool isOpen = false;  ///< drawn as an open point: not all of it is known
    };
    std::vector<Axis> axes;   ///< at least three
};
struct Figure {
    QString caption; ///< the figure's title, numbered by the writer
    std::variant<StackedBars, BeforeAfterBars, ShareBars, RangeHistogram, CashFlow, RankedBars, Lines, Scatter, Sankey, Radar> content;
    double heightMm = 60;
    QString note;    ///< under the figure
};

struct Signatures {
    struct Place {
        QString role;
        QString statement;
        QString name;
    };
    std::vector<Place> places;
};

/// The first page.
struct Cover {
    QString sender;
    QString kicker;
    QString title;
    QString enterprise;
    QString subtitle;
    std::vector<KeyFigure> figures;
    QStringList foot;
    QString notice; ///< source of a published audit, or "draft"
};

struct PageBreak {
};

using Element = std::variant<Cover, Heading, Paragraph, Table, KeyFigures, Figure, Signatures, PageBreak>;

/// A section is laid out on its own.
struct Section {
    std::vector<Element> elements;
    /// Follows on the page of the section before if all of it fits there; else it begins on a new page.
    bool mayFollow = false;
    /// Always one page: what takes more is drawn smaller.
    bool onePage = false;
};

struct Report {
    Language language = Language::Vietnamese;
    QString title;    ///< document title of the file
    QString author;
    QString runningHead;
    QString runningFoot;
    QString pageWord; ///< "Trang %1"
    QString watermark; ///< empty once the audit is closed
    std::vector<Section> sections;
};

} // namespace recp::report
