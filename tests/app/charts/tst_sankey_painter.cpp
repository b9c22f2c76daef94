#include "app/charts/drawing.h"
#include "app/charts/sankey_painter.h"
#include "app/printing/print_style.h"
#include "app/widgets/theme.h"
#include "core/report/sankey_input.h"
#include "tests/core/report/sankey_factories.h"

#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <cmath>

using namespace recp;
using report::Sankey;
using report::SankeyLayout;

namespace {

constexpr QSize Size(1000, 620);

Sankey diagramOf(const ProcessMap &map)
{
    return report::sankeyOf(map, {}, Texts(Language::Vietnamese));
}

int pixels(const QImage &image, const QColor &color)
{
    const QRgb wanted = color.rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == wanted;
    return count;
}

SankeyPicture pictureOf(const Sankey &sankey)
{
    return layOutSankey(QRectF(QPointF(0, 0), Size), sankey, print::figureStyle());
}

/// Mean difference of two pictures a channel, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (a.width() * a.height());
}

QColor darkResource(Resource resource)
{
    return Theme::darkTheme().resource(resource);
}

} // namespace

class TestSankeyPainter : public QObject
{
    Q_OBJECT

private slots:
    void bandsHaveOpaqueTintsOfTheirResource();
    void darkIsDrawnOnItsSurface();
    void whatIsUnaccountedForIsHatched();
    void nothingIsDrawnOutsideTheArea();
    void svgLooksLikeThePicture();
    void nothingIsTransparent();
    void whatIsUnderThePointerIsFound();
    void theSelectedNodeIsFramed();
    void outlinesFollowTheBands();
    void hatchStaysInsideItsPolygon();
    void theTableHasEveryLink();
    void anEmptyDiagramIsDrawnAsNothing();
};

void TestSankeyPainter::bandsHaveOpaqueTintsOfTheirResource()
{
    const FigureStyle style = print::figureStyle();
    const QImage image = sankeyImage(diagramOf(test::threeSteps()), Size, style);
    QVERIFY(pixels(image, mix(style.resource(Resource::Fuel), style.surface, 0.42)) > 10'000);
    QVERIFY(pixels(image, mix(style.resource(Resource::WasteAvoided), style.surface, 0.42)) > 5'000);
    QVERIFY(pixels(image, style.resource(Resource::Fuel)) > 1'000); // the nodes
}

void TestSankeyPainter::darkIsDrawnOnItsSurface()
{
    const Theme dark = Theme::darkTheme();
    const FigureStyle style{dark.text, dark.text2, dark.line, dark.hatch, dark.accent, dark.emission, dark.surface, QFont(), darkResource};
    const QImage image = sankeyImage(diagramOf(test::twelveSteps()), Size, style);
    QCOMPARE(image.pixelColor(1, 1), dark.surface);
    QVERIFY(pixels(image, mix(darkResource(Resource::Water), dark.surface, 0.42)) > 5'000);
}

void TestSankeyPainter::whatIsUnaccountedForIsHatched()
{
    const Sankey sankey = diagramOf(test::threeSteps());
    const SankeyPicture picture = pictureOf(sankey);
    const FigureStyle style = print::figureStyle();
    QImage image(Size, QImage::Format_RGB32);
    image.fill(style.surface);
    QPainter painter(&image);
    paintSankey(painter, picture, sankey, style);
    painter.end();
    for (std::size_t i = 0; i < picture.layout.bands.size(); ++i) {
        if (!sankey.links[picture.layout.bands[i].link].isUnaccounted)
            continue;
        QSet<QRgb> colours;
        const QPoint middle = picture.bands[i].boundingRect().center().toPoint();
        for (int x = -6; x <= 6; ++x)
            colours << image.pixel(middle + QPoint(x, 0));
        QVERIFY(colours.size() > 2); // lines and what is between them
    }
}

void TestSankeyPainter::nothingIsDrawnOutsideTheArea()
{
    for (const ProcessMap &map : {test::threeSteps(), test::twelveSteps(), test::randomFactory(30, 3)}) {
        const Sankey sankey = diagramOf(map);
        QImage image(Size + QSize(40, 40), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRect area(QPoint(20, 20), Size);
        paintSankey(painter, layOutSankey(area, sankey, print::figureStyle()), sankey, print::figureStyle());
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!area.adjusted(-3, -3, 3, 3).contains(x, y))
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }
}

void TestSankeyPainter::svgLooksLikeThePicture()
{
    const Sankey sankey = diagramOf(test::twelveSteps());
    const QByteArray svg = sankeySvg(sankey, Size, print::figureStyle(), QStringLiteral("Dệt nhuộm"));
    QVERIFY(svg.contains("Dệt nhuộm"));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage image(Size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const double mean = difference(image, sankeyImage(sankey, Size, print::figureStyle()));
    QVERIFY2(mean < 6, qPrintable(QString::number(mean)));
}

void TestSankeyPainter::nothingIsTransparent()
{
    const Sankey sankey = diagramOf(test::twelveSteps());
    QByteArray svg = sankeySvg(sankey, Size, print::figureStyle(), QString());
    for (const QByteArray &part : {QByteArray("fill-opacity=\""), QByteArray("stroke-opacity=\"")})
        for (qsizetype at = svg.indexOf(part); at >= 0; at = svg.indexOf(part, at + 1))
            QVERIFY(svg.mid(at + part.size(), 2) == "1\"");
}

void TestSankeyPainter::whatIsUnderThePointerIsFound()
{
    const Sankey sankey = diagramOf(test::threeSteps());
    const SankeyPicture picture = pictureOf(sankey);
    for (std::size_t node = 0; node < sankey.nodes.size(); ++node)
        QCOMPARE(*picture.nodeAt(picture.layout.nodes[node].rect.center()), node);
    QCOMPARE(*picture.nodeAt(picture.layout.labels[0].box.center()), picture.layout.labels[0].node);
    QVERIFY(!picture.nodeAt(QPointF(-50, -50)));
    QVERIFY(!picture.linkAt(QPointF(-50, -50)));
    for (const SankeyLayout::Band &band : picture.layout.bands) {
        const QPointF start = band.middle.front() + QPointF(1, 0);
        QCOMPARE(*picture.linkAt(start), band.link);
    }
}

void TestSankeyPainter::theSelectedNodeIsFramed()
{
    const Sankey sankey = diagramOf(test::threeSteps());
    const FigureStyle style = print::figureStyle();
    for (const bool isSelected : {false, true}) {
        QImage image(Size, QImage::Format_RGB32);
        image.fill(style.surface);
        QPainter painter(&image);
        paintSankey(painter, pictureOf(sankey), sankey, style, isSelected ? std::optional<std::size_t>(1) : std::nullopt);
        painter.end();
        QCOMPARE(pixels(image, style.accent) > 50, isSelected);
    }
}

void TestSankeyPainter::outlinesFollowTheBands()
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const SankeyPicture picture = pictureOf(diagramOf(test::randomFactory(12, seed)));
        QCOMPARE(picture.bands.size(), picture.layout.bands.size());
        for (const QPainterPath &path : picture.bands) {
            const QRectF box = path.boundingRect();
            QVERIFY(std::isfinite(box.width()) && std::isfinite(box.height()));
            QVERIFY(picture.area.adjusted(-1, -1, 1, 1).contains(box));
        }
    }
}

void TestSankeyPainter::hatchStaysInsideItsPolygon()
{
    const QPolygonF triangle({{0, 0}, {40, 0}, {0, 40}});
    const std::vector<QLineF> lines = hatchLines(triangle, 4);
    QCOMPARE(lines.size(), std::size_t(10)); // x + y = 4, 8, … 40 and none beyond
    for (const QLineF &line : lines)
        for (const QPointF &end : {line.p1(), line.p2()})
            QVERIFY(end.x() >= -1e-9 && end.y() >= -1e-9 && end.x() + end.y() <= 40 + 1e-9);
    QVERIFY(hatchLines(QPolygonF(), 4).empty());
}

void TestSankeyPainter::theTableHasEveryLink()
{
    const Sankey sankey = diagramOf(test::twelveSteps());
    const QStringList lines = table(sankey);
    QCOMPARE(static_cast<std::size_t>(lines.size()), sankey.links.size());
    QVERIFY(lines.first().startsWith(QStringLiteral("Nước ngầm\tXử lý nước cấp\tNước ngầm: 420.000")));
}

void TestSankeyPainter::anEmptyDiagramIsDrawnAsNothing()
{
    const FigureStyle style = print::figureStyle();
    const QImage image = sankeyImage(Sankey(), QSize(200, 100), style);
    QCOMPARE(pixels(image, style.surface), 200 * 100);
}

QTEST_MAIN(TestSankeyPainter)
#include "tst_sankey_painter.moc"
