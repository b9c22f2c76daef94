#include "app/charts/figure_painter.h"
#include "app/widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>
#include <limits>

using namespace recp;

Q_DECLARE_METATYPE(report::Figure)

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinite = std::numeric_limits<double>::infinity();

FigureStyle style()
{
    const Theme theme = Theme::light();
    FigureStyle style;
    style.text = theme.text;
    style.text2 = theme.text2;
    style.line = theme.line;
    style.hatch = theme.hatch;
    style.accent = theme.accent;
    style.emission = theme.emission;
    style.surface = theme.surface;
    style.resource = [](Resource resource) { return Theme::light().resource(resource); };
    style.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return style;
}

/// The figure with a border of 20 pixels around its rectangle.
QImage paint(const report::Figure &figure)
{
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFigure(painter, QRectF(20, 20, 360, 200), figure, style());
    return image;
}

int pixels(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    return count;
}

bool borderIsEmpty(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!QRect(14, 14, 372, 212).contains(x, y) && image.pixelColor(x, y) != QColor(Qt::white))
                return false;
    return true;
}

report::Figure figure(decltype(report::Figure::content) content)
{
    report::Figure figure;
    figure.content = std::move(content);
    return figure;
}

report::StackedBars stacked(double middle)
{
    return {{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
            {{QStringLiteral("Coal"), Resource::Fuel, {100, 100, 100}}, {QStringLiteral("Power"), Resource::Electricity, {80, middle, 80}}},
            QStringLiteral("million VND")};
}

} // namespace

class FigurePainterTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindPaintsInsideItsRectangle_data()
    {
        QTest::addColumn<report::Figure>("shown");
        const report::BeforeAfterBars before{{{QStringLiteral("Power"), Resource::Electricity, 100, 80, QStringLiteral("100 → 80"), QStringLiteral("−20 %")}}};
        const report::ShareBars shares{{{QStringLiteral("Cost"), {{QStringLiteral("Coal"), Resource::Fuel, 60, QStringLiteral("60 %")}}}}};
        const report::RangeHistogram histogram{{1, 5, 9, 5, 1}, 0, 10, {5, 2, 8}, QStringLiteral("2"), QStringLiteral("5"), QStringLiteral("8"), Resource::Water};
        const report::CashFlow cash{{-100, -20, 60}, {QStringLiteral("−100"), QStringLiteral("−20"), QStringLiteral("60")},
                                    {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}};
        QTest::newRow("stacked") << figure(stacked(80));
        QTest::newRow("before and after") << figure(before);
        QTest::newRow("shares") << figure(shares);
        QTest::newRow("histogram") << figure(histogram);
        QTest::newRow("cash flow") << figure(cash);
    }
    void everyKindPaintsInsideItsRectangle()
    {
        QFETCH(report::Figure, shown);
        const QImage image = paint(shown);
        QVERIFY(pixels(image, Qt::white) < image.width() * image.height() - 500);
        QVERIFY(borderIsEmpty(image));
        QVERIFY(!figureTable(shown).isEmpty());
    }

    void aGapIsHatchedAndNoLowerBar()
    {
        const QColor hatch = style().hatch;
        QCOMPARE(pixels(paint(figure(stacked(80))), hatch), 0);
        QVERIFY(pixels(paint(figure(stacked(NaN))), hatch) > 30);
        QCOMPARE(pixels(paint(figure(stacked(0))), hatch), 0); // none used is not missing
    }

    void aMonthWithoutAnythingIsHatchedWhole()
    {
        report::StackedBars bars = stacked(NaN);
        const int part = pixels(paint(figure(bars)), style().hatch);
        bars.series[0].values[1] = NaN;
        QVERIFY(pixels(paint(figure(bars)), style().hatch) > 3 * part);
    }

    void hostileValuesAreDrawnSomehow_data()
    {
        QTest::addColumn<report::Figure>("shown");
        QTest::newRow("infinite bar") << figure(stacked(Infinite));
        QTest::newRow("negative bar") << figure(stacked(-50));
        QTest::newRow("all missing") << figure(report::StackedBars{{QStringLiteral("1")}, {{QStringLiteral("a"), Resource::Fuel, {NaN}}}, {}});
        QTest::newRow("fewer values than categories") << figure(report::StackedBars{{QStringLiteral("1"), QStringLiteral("2")}, {{QStringLiteral("a"), Resource::Fuel, {1}}}, {}});
        QTest::newRow("no bars") << figure(report::StackedBars{});
        QTest::newRow("no shares") << figure(report::ShareBars{});
        QTest::newRow("shares of nothing") << figure(report::ShareBars{{{QStringLiteral("a"), {{QStringLiteral("b"), {}, 0, {}}}}}});
        QTest::newRow("no histogram") << figure(report::RangeHistogram{});
        QTest::newRow("no cash") << figure(report::CashFlow{});
        QTest::newRow("cash of nothing") << figure(report::CashFlow{{0, 0}, {}, {}});
        QTest::newRow("nothing before") << figure(report::BeforeAfterBars{{{QStringLiteral("a"), {}, 0, 0, {}, {}}}});
    }
    void hostileValuesAreDrawnSomehow()
    {
        QFETCH(report::Figure, shown);
        QVERIFY(borderIsEmpty(paint(shown)));
        figureTable(shown);
    }

    void everyBarTellsItsValue()
    {
        report::Figure figure;
        figure.content = report::StackedBars{{"May", "June"}, {{"Electricity", Resource::Electricity, {1200, 34.5}}}, "kWh"};
        QImage image(400, 240, QImage::Format_RGB32);
        QPainter painter(&image);
        const QRectF area(20, 20, 360, 200);
        const std::vector<FigureSpot> spots = paintFigure(painter, area, figure, style());
        QCOMPARE(spots.size(), std::size_t(2));
        QCOMPARE(spots[0].text, QString("May · Electricity: 1,200 kWh"));
        QCOMPARE(spots[1].text, QString("June · Electricity: 34.5 kWh"));
        QVERIFY(area.contains(spots[0].place) && spots[0].place.right() < spots[1].place.left());
        QVERIFY(spots[0].place.height() > 10 * spots[1].place.height());
    }

    void axisNumbersFollowTheStyleAndNotTheProgram()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const report::CashFlow thousands{{0, 4000}, {QStringLiteral("a"), QStringLiteral("b")}, {}};
        const QImage first = paint(figure(thousands));
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        const QImage second = paint(figure(thousands));
        QLocale::setDefault(before);
        QCOMPARE(first, second);
    }

    void rankedBarsArePaintedByTheirLength();
    void curvesBreakWhereNothingIsKnown();
    void outliersAreNamedAndTheLineIsDrawn();
    void newKindsOfFiguresAreTables();
};

void FigurePainterTest::rankedBarsArePaintedByTheirLength()
{
    const report::RankedBars bars{{{QStringLiteral("Power"), Resource::Electricity, 80, QStringLiteral("80"), QStringLiteral("80 %")},
                                   {QStringLiteral("Coal"), Resource::Fuel, 20, QStringLiteral("20"), QStringLiteral("100 %")}}};
    const QImage image = paint(figure(bars));
    const int power = pixels(image, Theme::light().resource(Resource::Electricity));
    const int coal = pixels(image, Theme::light().resource(Resource::Fuel));
    QVERIFY(coal > 100);
    QVERIFY(std::abs(power / double(coal) - 4) < 0.4);
    QVERIFY(borderIsEmpty(image));
    QVERIFY(borderIsEmpty(paint(figure(report::RankedBars{}))));
}

void FigurePainterTest::curvesBreakWhereNothingIsKnown()
{
    const auto curve = [](double middle) {
        report::Lines lines;
        lines.series.push_back({QStringLiteral("Power"), Resource::Electricity, false, {0, 1, 2, 3, 4}, {5, 5, middle, 5, 5}, {}});
        lines.ticks = {{0, QStringLiteral("0 h")}, {4, QStringLiteral("4 h")}};
        return lines;
    };
    // Smooth edges mix the colour with white: what is strongly coloured is the curve, axis and words are grey.
    const auto coloured = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).hsvSaturation() > 100;
        return count;
    };
    const int whole = coloured(paint(figure(curve(5))));
    const int broken = coloured(paint(figure(curve(NaN))));
    QVERIFY(whole > 100);
    QVERIFY(broken > whole / 4 && broken < whole * 3 / 4);
    QVERIFY(borderIsEmpty(paint(figure(curve(-5)))));
    QVERIFY(borderIsEmpty(paint(figure(report::Lines{}))));
}

void FigurePainterTest::outliersAreNamedAndTheLineIsDrawn()
{
    report::Scatter scatter;
    scatter.resource = Resource::Water;
    scatter.points = {{10, 30, QStringLiteral("01/25"), false}, {20, 40, QStringLiteral("02/25"), false}, {30, 90, QStringLiteral("03/25"), true}};
    scatter.base = 20;
    scatter.slope = 1;
    const QImage with = paint(figure(scatter));
    QVERIFY(pixels(with, Theme::light().resource(Resource::Water)) > 20);
    QVERIFY(pixels(with, Theme::light().accent) > 50);
    QVERIFY(borderIsEmpty(with));
    scatter.hasLine = false;
    QCOMPARE(pixels(paint(figure(scatter)), Theme::light().accent), 0);
    scatter.points.clear();
    QVERIFY(borderIsEmpty(paint(figure(scatter))));
}

void FigurePainterTest::newKindsOfFiguresAreTables()
{
    QLocale::setDefault(QLocale::c());
    report::Scatter scatter;
    scatter.xTitle = QStringLiteral("Cloth, t");
    scatter.yTitle = QStringLiteral("Power, MWh");
    scatter.points = {{10, 30, QStringLiteral("01/25"), false}};
    QCOMPARE(figureTable(figure(scatter)), QStringLiteral("\tCloth, t\tPower, MWh\n01/25\t10\t30"));
    QCOMPARE(figureTable(figure(report::RankedBars{{{QStringLiteral("Coal"), Resource::Fuel, 20, QStringLiteral("20"), QStringLiteral("1 %")}}})),
             QStringLiteral("Coal\t20\t1 %"));
    report::Lines lines;
    lines.series.push_back({QStringLiteral("Coal"), Resource::Fuel, false, {1, 2}, {3, NaN}, {}});
    QCOMPARE(figureTable(figure(lines)), QStringLiteral("Coal\t1\t3\nCoal\t2\t"));
}

QTEST_MAIN(FigurePainterTest)
#include "tst_figure_painter.moc"
