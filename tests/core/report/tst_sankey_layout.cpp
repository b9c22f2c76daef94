#include "core/report/sankey_graph.h"
#include "core/report/sankey_input.h"
#include "tests/core/report/sankey_factories.h"

#include <QTest>
#include <cmath>

using namespace recp;
using namespace recp::report;
using recp::test::MapFixture;

namespace {

constexpr double Tolerance = 1e-6;

/// Letters of one width: what fits is known without a font.
SankeyRoom roomOf(const QSizeF &size)
{
    SankeyRoom room;
    room.canvas = QRectF(QPointF(10, 20), size);
    room.textWidth = [](const QString &text, bool isBold) { return static_cast<double>(text.size()) * (isBold ? 7.0 : 6.5); };
    return room;
}

Sankey diagramOf(const ProcessMap &map)
{
    return sankeyOf(map, {}, Texts(Language::Vietnamese));
}

bool isInside(const QRectF &canvas, const QRectF &rect)
{
    return rect.left() >= canvas.left() - Tolerance && rect.right() <= canvas.right() + Tolerance && rect.top() >= canvas.top() - Tolerance
           && rect.bottom() <= canvas.bottom() + Tolerance;
}

bool isFinite(const QRectF &rect)
{
    return std::isfinite(rect.left()) && std::isfinite(rect.top()) && std::isfinite(rect.width()) && std::isfinite(rect.height());
}

/// Rectangles that share more than an edge.
bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > Tolerance && common.height() > Tolerance;
}

QString boxesWrong(const SankeyLayout &layout, const QRectF &canvas)
{
    std::vector<QRectF> boxes;
    for (const SankeyLayout::Node &node : layout.nodes)
        boxes.push_back(node.rect);
    for (const SankeyLayout::Label &label : layout.labels)
        boxes.push_back(label.box);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!isFinite(boxes[i]) || !isInside(canvas, boxes[i]))
            return QStringLiteral("box %1 of %2 is outside").arg(i).arg(boxes.size());
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(boxes[i], boxes[j]))
                return QStringLiteral("boxes %1 and %2 of %3 overlap").arg(i).arg(j).arg(boxes.size());
    }
    return {};
}

/// Where a band is at each of its corners, its width included.
QRectF extent(const SankeyLayout::Band &band, std::size_t corner)
{
    const double half = band.width / 2;
    const QPointF at = band.middle[corner];
    // Where a return link is vertical its width is horizontal.
    const bool isLeg = band.isReturn && corner > 0 && corner + 1 < band.middle.size();
    return QRectF(at.x() - (isLeg ? half : 0), at.y() - half, isLeg ? band.width : 0, band.width);
}

QString bandsWrong(const Sankey &sankey, const SankeyLayout &layout, const QRectF &canvas)
{
    for (const SankeyLayout::Band &band : layout.bands) {
        const SankeyLink &link = sankey.links[band.link];
        const QString name = QStringLiteral("band of link %1 ").arg(band.link);
        if (link.value && std::abs(band.width - *link.value * layout.scaleOf(link.kind)) > 1e-9 * (1 + band.width))
            return name + QStringLiteral("is not proportional");
        for (std::size_t i = 0; i < band.middle.size(); ++i)
            if (!isFinite(extent(band, i)) || !isInside(canvas, extent(band, i)))
                return name + QStringLiteral("leaves the canvas at corner %1").arg(i);
        const QRectF from = layout.nodes[link.from].rect;
        const QRectF to = layout.nodes[link.to].rect;
        if (std::abs(band.middle.front().x() - from.right()) > Tolerance || std::abs(band.middle.back().x() - to.left()) > Tolerance)
            return name + QStringLiteral("does not touch its nodes");
        if (extent(band, 0).top() < from.top() - Tolerance || extent(band, 0).bottom() > from.bottom() + Tolerance)
            return name + QStringLiteral("leaves its node elsewhere");
        if (band.isReturn != (layout.nodes[link.from].layer >= layout.nodes[link.to].layer))
            return name + QStringLiteral("leads the wrong way");
    }
    return {};
}

QString wrong(const Sankey &sankey, const SankeyRoom &room)
{
    const SankeyLayout layout = layOut(sankey, room);
    if (layout.nodes.size() != sankey.nodes.size())
        return QStringLiteral("no room");
    if (const QString boxes = boxesWrong(layout, room.canvas); !boxes.isEmpty())
        return boxes;
    return bandsWrong(sankey, layout, room.canvas);
}

SankeyNode node(const char *name)
{
    return {.name = QString::fromUtf8(name), .note = QStringLiteral("1 t")};
}

SankeyLink link(std::size_t from, std::size_t to, std::optional<double> value, BalanceKind kind = BalanceKind::Mass)
{
    return {.from = from, .to = to, .kind = kind, .value = value};
}

const SankeyLayout::Label *labelOf(const SankeyLayout &layout, std::size_t node)
{
    for (const SankeyLayout::Label &label : layout.labels)
        if (label.node == node)
            return &label;
    return nullptr;
}

} // namespace

class TestSankeyLayout : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
    void tinyCanvasesGiveWhatFits();
    void layersFollowTheLongestPath();
    void sourcesStandBeforeWhatTheyFeed();
    void aLoopIsAReturnLink();
    void crossingsAreTakenOut();
    void eachKindHasItsOwnScale();
    void anUnknownAmountIsStillDrawn();
    void longNamesAreWrappedThenElided();
    void whatCannotBeReadIsNumbered();
    void linksToNowhereAreLeftOut();
    void nothingIsLaidOutAsNothing();
    void unaccountedAmountsAreNodes();
    void oneKindAlone();
    void thirtyStepsAreQuick();
};

void TestSankeyLayout::everythingHasItsPlace_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QSizeF>("size");
    for (int steps : {3, 12, 30})
        for (const QSizeF &size : {QSizeF(1000, 600), QSizeF(1400, 900), QSizeF(640, 420)})
            QTest::addRow("%d steps on %g x %g", steps, size.width(), size.height()) << steps << size;
}

void TestSankeyLayout::everythingHasItsPlace()
{
    QFETCH(int, steps);
    QFETCH(QSizeF, size);
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const QString problem = wrong(diagramOf(test::randomFactory(steps, seed)), roomOf(size));
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(problem)));
    }
    QCOMPARE(wrong(diagramOf(test::threeSteps()), roomOf(size)), QString());
    QCOMPARE(wrong(diagramOf(test::twelveSteps()), roomOf(size)), QString());
}

void TestSankeyLayout::tinyCanvasesGiveWhatFits()
{
    for (const QSizeF &size : {QSizeF(0, 0), QSizeF(5, 5), QSizeF(300, 60), QSizeF(400, 120), QSizeF(260, 400), QSizeF(-10, 50)}) {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const Sankey sankey = diagramOf(test::randomFactory(20, seed));
            const SankeyRoom room = roomOf(size);
            const SankeyLayout layout = layOut(sankey, room);
            if (layout.nodes.empty())
                continue; // there is no room, and that is said
            const QString problem = wrong(sankey, room);
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1 x %2, seed %3: %4").arg(size.width()).arg(size.height()).arg(seed).arg(problem)));
            QCOMPARE(layout.labels.size() + layout.unlabelled.size(), sankey.nodes.size());
        }
    }
}

void TestSankeyLayout::layersFollowTheLongestPath()
{
    // 0 → 1 → 2 and 0 → 2
    const Sankey sankey{{node("a"), node("b"), node("c")}, {link(0, 2, 5), link(0, 1, 5), link(1, 2, 5)}, {}};
    const SankeyLayout layout = layOut(sankey, roomOf({600, 300}));
    QCOMPARE(layout.nodes[0].layer, 0);
    QCOMPARE(layout.nodes[1].layer, 1);
    QCOMPARE(layout.nodes[2].layer, 2);
    // The long link passes the layer between beside its node.
    QCOMPARE(layout.bands[0].middle.size(), std::size_t(4));
    const QPointF passing = layout.bands[0].middle[1];
    QVERIFY(passing.y() < layout.nodes[1].rect.top() || passing.y() > layout.nodes[1].rect.bottom());
}

void TestSankeyLayout::sourcesStandBeforeWhatTheyFeed()
{
    const Sankey sankey{{node("a"), node("b"), node("c"), node("power")}, {link(0, 1, 5), link(1, 2, 5), link(3, 2, 5)}, {}};
    QCOMPARE(layOut(sankey, roomOf({600, 300})).nodes[3].layer, 1);
}

void TestSankeyLayout::aLoopIsAReturnLink()
{
    const Sankey sankey{{node("in"), node("a"), node("b"), node("out")},
                        {link(0, 1, 10), link(1, 2, 14), link(2, 1, 4), link(2, 3, 10)},
                        {}};
    const SankeyLayout layout = layOut(sankey, roomOf({600, 300}));
    const SankeyLayout::Band &band = layout.bands.back();
    QVERIFY(band.isReturn);
    QCOMPARE(band.link, std::size_t(2));
    double lowest = 0;
    for (const SankeyLayout::Node &each : layout.nodes)
        lowest = std::max(lowest, each.rect.bottom());
    QVERIFY(band.middle[2].y() - band.width / 2 >= lowest); // below the diagram
    QVERIFY(band.middle[2].x() > band.middle[3].x());
}

void TestSankeyLayout::crossingsAreTakenOut()
{
    // Three parallel links, told in an order that crosses all of them
    const Sankey sankey{{node("a"), node("b"), node("c"), node("z"), node("y"), node("x")},
                        {link(0, 5, 1), link(1, 4, 1), link(2, 3, 1)},
                        {}};
    QCOMPARE(SankeyGraph(sankey).crossings(), 0);
}

void TestSankeyLayout::eachKindHasItsOwnScale()
{
    const Sankey sankey{{node("in"), node("out")},
                        {link(0, 1, 4e6), link(0, 1, 2e6), link(0, 1, 1e15, BalanceKind::Energy)},
                        {}};
    const SankeyLayout layout = layOut(sankey, roomOf({600, 300}));
    QVERIFY(std::abs(layout.bands[0].width - 2 * layout.bands[1].width) < 1e-9);
    QVERIFY(std::abs(layout.bands[0].width + layout.bands[1].width - layout.bands[2].width) < 1e-9);
    QCOMPARE(layout.scaleOf(BalanceKind::Water), 0.0);
}

void TestSankeyLayout::anUnknownAmountIsStillDrawn()
{
    for (const std::optional<double> &value : {std::optional<double>(), std::optional(-5.0), std::optional(std::nan(""))}) {
        const Sankey sankey{{node("in"), node("out")}, {link(0, 1, value), link(0, 1, 0.0)}, {}};
        const SankeyLayout layout = layOut(sankey, roomOf({600, 300}));
        QCOMPARE(layout.bands[0].width, SankeyLayout::UnknownWidth);
        QCOMPARE(layout.bands[1].width, 0.0);
    }
}

void TestSankeyLayout::longNamesAreWrappedThenElided()
{
    const Sankey sankey{{node("Trạm xử lý nước thải tập trung giai đoạn hai"), node("b")}, {link(0, 1, 5)}, {}};
    const SankeyLayout wide = layOut(sankey, roomOf({1000, 300}));
    QCOMPARE(labelOf(wide, 0)->name.size(), 1);
    QCOMPARE(labelOf(wide, 0)->note, QStringLiteral("1 t"));
    const SankeyLayout narrow = layOut(sankey, roomOf({300, 300}));
    QVERIFY(labelOf(narrow, 0)->name.size() > 1);
    QVERIFY(!labelOf(narrow, 0)->isElided);
    QCOMPARE(labelOf(narrow, 0)->name.join(u' '), sankey.nodes[0].name);
    const SankeyLayout narrowest = layOut(sankey, roomOf({110, 300}));
    QVERIFY(labelOf(narrowest, 0)->isElided);
    QVERIFY(labelOf(narrowest, 0)->name.join(u' ').contains(u'…'));
}

void TestSankeyLayout::whatCannotBeReadIsNumbered()
{
    Sankey chain;
    for (std::size_t i = 0; i < 30; ++i) {
        chain.nodes.push_back(node("Nghiền nguyên liệu"));
        if (i > 0)
            chain.links.push_back(link(i - 1, i, 5));
    }
    const SankeyLayout layout = layOut(chain, roomOf({1300, 500}));
    QCOMPARE(layout.labels.size(), chain.nodes.size());
    for (const SankeyLayout::Label &label : layout.labels) {
        QCOMPARE(label.key, static_cast<int>(label.node) + 1);
        QCOMPARE(label.name, QStringList{QString::number(label.key)});
    }
    QCOMPARE(wrong(chain, roomOf({1300, 500})), QString());
    QSizeF comfortable = comfortableSize(chain, roomOf({}), 150);
    for (const SankeyLayout::Label &label : layOut(chain, roomOf({comfortable.width(), 500})).labels)
        QCOMPARE(label.key, 0);
}

void TestSankeyLayout::linksToNowhereAreLeftOut()
{
    const Sankey sankey{{node("a"), node("b")}, {link(0, 0, 5), link(0, 7, 5), link(0, 1, 5)}, {}};
    const SankeyLayout layout = layOut(sankey, roomOf({600, 300}));
    QCOMPARE(layout.bands.size(), std::size_t(1));
    QCOMPARE(layout.bands[0].link, std::size_t(2));
}

void TestSankeyLayout::nothingIsLaidOutAsNothing()
{
    const SankeyLayout layout = layOut(Sankey(), roomOf({600, 300}));
    QVERIFY(layout.nodes.empty() && layout.bands.empty() && layout.labels.empty());
    QCOMPARE(comfortableSize(Sankey(), roomOf({600, 300})), QSizeF(0, 0));
}

void TestSankeyLayout::unaccountedAmountsAreNodes()
{
    const Sankey sankey = diagramOf(test::threeSteps());
    double drawn = 0;
    for (const SankeyLink &each : sankey.links)
        drawn += each.isUnaccounted ? *each.value : 0;
    double balanced = 0;
    for (const UnaccountedFlow &each : unaccountedFlows(test::threeSteps()))
        balanced += *each.flow.quantity;
    QVERIFY(drawn > 0);
    QCOMPARE(drawn, balanced);
    QVERIFY(std::any_of(sankey.legend.begin(), sankey.legend.end(),
                        [](const SankeyLegend &each) { return each.sign == SankeyLegend::Sign::Unaccounted; }));
}

void TestSankeyLayout::oneKindAlone()
{
    SankeyChoice choice;
    choice.kinds = {BalanceKind::Water};
    const Sankey sankey = sankeyOf(test::twelveSteps(), choice, Texts(Language::English));
    for (const SankeyLink &each : sankey.links)
        QVERIFY(each.kind == BalanceKind::Water);
    for (const SankeyNode &each : sankey.nodes)
        QVERIFY2(each.note.contains(QStringLiteral("m³")), qPrintable(each.name + each.note));
    QCOMPARE(sankey.nodes[0].name, QStringLiteral("Nước ngầm"));
    QCOMPARE(sankey.nodes[0].note, QStringLiteral("420,000\u00a0m³/yr"));
}

void TestSankeyLayout::thirtyStepsAreQuick()
{
    const Sankey sankey = diagramOf(test::randomFactory(30, 3));
    const SankeyRoom room = roomOf({1000, 600});
    QBENCHMARK {
        layOut(sankey, room);
    }
}

QTEST_GUILESS_MAIN(TestSankeyLayout)
#include "tst_sankey_layout.moc"
