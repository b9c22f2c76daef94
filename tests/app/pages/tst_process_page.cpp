#include "app/pages/process_page.h"

#include "app/models/process_map_editor.h"
#include "app/widgets/ask.h"
#include "app/widgets/process_map_view.h"
#include "app/widgets/report_table.h"
#include "app/widgets/sankey_view.h"
#include "tests/support/session_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace recp;

class TestProcessPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<ProcessPage> m_page;

    AuditSession &session() { return *m_fixture->session; }
    const AuditDocument &document() { return session().document(); }
    template <class W> W *field(const char *name) { return m_page->findChild<W *>(QString::fromLatin1(name)); }
    ProcessMapView *view() { return field<ProcessMapView>("process_map"); }

    void type(const char *name, const QString &text)
    {
        auto *edit = field<QLineEdit>(name);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void addStep(const QString &name)
    {
        m_page->findChild<QPushButton *>(QStringLiteral("add_step"))->click();
        type("step_name", name);
    }
    QPoint right(std::size_t step) { const QRectF box = view()->boxOf(document().steps[step].id); return view()->mapFromScene(QPointF(box.right(), box.center().y())); }
    QPoint left(std::size_t step) { const QRectF box = view()->boxOf(document().steps[step].id); return view()->mapFromScene(QPointF(box.left(), box.center().y())); }
    QPoint middle(std::size_t step) { return view()->mapFromScene(view()->boxOf(document().steps[step].id).center()); }
    void choose(const char *name, int index)
    {
        auto *combo = field<QComboBox>(name);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    /// Of no bill.
    void makeMaterial()
    {
        choose("bill", 0);
        choose("resource", field<QComboBox>("resource")->findData(QStringLiteral("material")));
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *canvas = view()->viewport();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, (from + to) / 2);
        QMouseEvent half(QEvent::MouseMove, QPointF(from + to) / 2, canvas->mapToGlobal(QPointF(from + to) / 2), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas, &half);
        QMouseEvent whole(QEvent::MouseMove, QPointF(to), canvas->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas, &whole);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_page = std::make_unique<ProcessPage>(session());
        if (QWidget *tools = m_page->headerTools())
            tools->show();
        m_page->resize(1154, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void stepsAreAddedAndNamed()
    {
        addStep(QStringLiteral("Boiler"));
        addStep(QStringLiteral("Dyeing"));
        QCOMPARE(document().steps.size(), std::size_t(2));
        QCOMPARE(document().steps[0].name, QStringLiteral("Boiler"));
        QCOMPARE(document().steps[1].name, QStringLiteral("Dyeing"));
        QVERIFY(document().steps[1].x > document().steps[0].x); // beside one another
        type("system_cost", QStringLiteral("120"));
        QVERIFY(document().steps[1].systemCost.has_value());
        session().undo();
        QVERIFY(!document().steps[1].systemCost.has_value());
    }

    void flowsArePulledFromStepToStep()
    {
        addStep(QStringLiteral("Boiler"));
        addStep(QStringLiteral("Dyeing"));
        drag(right(0), middle(1));
        QCOMPARE(document().stepFlows.size(), std::size_t(1));
        QCOMPARE(document().stepFlows[0].fromStepId, document().steps[0].id);
        QCOMPARE(document().stepFlows[0].toStepId, document().steps[1].id);
        type("flow_name", QStringLiteral("Steam"));
        type("quantity", QStringLiteral("1200"));
        QCOMPARE(document().stepFlows[0].name, QStringLiteral("Steam"));
        QCOMPARE(*document().stepFlows[0].quantity, 1.2e6);
        type("uncertainty", QStringLiteral("5"));
        QCOMPARE(*document().stepFlows[0].uncertainty, 0.05);
        session().undo();
        session().undo();
        QVERIFY(!document().stepFlows[0].quantity);
    }

    void flowsLeaveAndEnterTheFactory()
    {
        addStep(QStringLiteral("Boiler"));
        drag(right(0), right(0) + QPoint(60, 90));
        drag(left(0), left(0) + QPoint(-15, 90));
        QCOMPARE(document().stepFlows.size(), std::size_t(2));
        const auto leaving = std::count_if(document().stepFlows.begin(), document().stepFlows.end(), [](const StepFlow &flow) { return flow.toStepId.isNull(); });
        QCOMPARE(leaving, 1);
    }

    void aBillGivesNameResourceAndAmount()
    {
        Flow water;
        water.id = newId();
        water.enterpriseId = document().enterprise.id;
        water.name = QStringLiteral("Town water");
        water.resource = Resource::Water;
        water.unit = QStringLiteral("m3");
        QVERIFY(session().saveFlow(water));
        addStep(QStringLiteral("Washing"));
        m_page->findChild<QPushButton *>(QStringLiteral("add_inflow"))->click();
        QCOMPARE(document().stepFlows.size(), std::size_t(1));
        auto *bill = field<QComboBox>("bill");
        bill->setCurrentIndex(bill->findText(QStringLiteral("Town water")));
        emit bill->activated(bill->currentIndex());
        QCOMPARE(document().stepFlows[0].flowId, water.id);
        QVERIFY(!field<QComboBox>("resource")->isEnabled());
        QCOMPARE(field<QComboBox>("resource")->currentData().toString(), QStringLiteral("water"));
        type("quantity", QStringLiteral("500"));
        QCOMPARE(*document().stepFlows[0].quantity, 500.0);
        QCOMPARE(document().stepFlows[0].unit, QStringLiteral("m3/yr"));
        bill->setCurrentIndex(0);
        emit bill->activated(0);
        QCOMPARE(document().stepFlows[0].name, QStringLiteral("Town water")); // keeps what it was
        QCOMPARE(document().stepFlows[0].resource, QStringLiteral("water"));
    }

    void aStepIsDraggedAndPutBack()
    {
        addStep(QStringLiteral("Boiler"));
        const double before = document().steps[0].y;
        drag(middle(0), middle(0) + QPoint(40, 60));
        QVERIFY(document().steps[0].y > before);
        session().undo();
        QCOMPARE(document().steps[0].y, before);
    }

    void keysChooseMoveAndRemove()
    {
        addStep(QStringLiteral("Boiler"));
        addStep(QStringLiteral("Dyeing"));
        drag(right(0), middle(1));
        view()->setFocus();
        view()->choose(document().steps[0].id);
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->chosen(), document().steps[1].id);
        const double before = document().steps[1].x;
        QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(document().steps[1].x, before + 20);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(document().steps.size(), std::size_t(1));
        QVERIFY(document().stepFlows.empty());
        session().undo();
        QCOMPARE(document().steps.size(), std::size_t(2));
        QCOMPARE(document().stepFlows.size(), std::size_t(1));
    }

    void balancesCostsAndTheDiagramAreShownAndSaved()
    {
        addStep(QStringLiteral("Cutting"));
        drag(right(0), right(0) + QPoint(60, 90));
        makeMaterial();
        type("flow_name", QStringLiteral("=Pieces"));
        type("quantity", QStringLiteral("90"));
        drag(left(0), left(0) + QPoint(-15, 90));
        makeMaterial();
        type("flow_name", QStringLiteral("Cloth"));
        type("quantity", QStringLiteral("100"));
        m_page->findChild<QToolButton *>(QStringLiteral("balance_part"))->click();
        auto *balance = field<ReportTable>("balance");
        QVERIFY(balance);
        QCOMPARE(balance->item(0, 4)->text().section(QChar(0xa0), 0, 0), QStringLiteral("10"));
        QVERIFY(field<ReportTable>("waste_costs"));
        QVERIFY(field<ReportTable>("reconciliation_mass"));
        m_page->findChild<QToolButton *>(QStringLiteral("sankey_part"))->click();
        QCOMPARE(field<SankeyView>("sankey")->sankey().links.size(), std::size_t(3)); // with what is unaccounted for
        auto *amounts = field<QComboBox>("sankey_amounts");
        amounts->setCurrentIndex(1);
        emit amounts->activated(1);
        QCOMPARE(field<SankeyView>("sankey")->sankey().links.size(), std::size_t(2)); // reconciled: nothing is left over
        QTemporaryDir folder;
        Ask::Answers answers;
        for (const char *ending : {"svg", "png", "csv"}) {
            const QString path = folder.filePath(QStringLiteral("a.") + QLatin1String(ending));
            answers.saveFile = [=](const QString &) { return path; };
            m_page->findChild<QPushButton *>(QStringLiteral("export_") + QLatin1String(ending))->click();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            if (qstrcmp(ending, "png") == 0)
                QVERIFY(QImage::fromData(content).width() > 500);
            else
                QVERIFY2(content.contains("Pieces"), content.left(400).constData());
            if (qstrcmp(ending, "csv") == 0)
                QVERIFY(!content.contains(",=Pieces"));
        }
    }

    void aStepOfADiagramLeadsToTheMap()
    {
        addStep(QStringLiteral("Cutting"));
        drag(right(0), right(0) + QPoint(60, 90));
        m_page->findChild<QToolButton *>(QStringLiteral("sankey_part"))->click();
        emit field<SankeyView>("sankey")->stepChosen(document().steps[0].id);
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->chosen(), document().steps[0].id);
    }

    void textsDoNotCoverOneAnother_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("3") << 3;
        QTest::newRow("12") << 12;
        QTest::newRow("30") << 30;
    }
    void textsDoNotCoverOneAnother()
    {
        QFETCH(int, steps);
        AuditRows rows;
        for (int i = 0; i < steps; ++i) {
            ProcessStep step;
            step.id = newId();
            step.enterpriseId = document().enterprise.id;
            step.name = QStringLiteral("Xử lý nước thải tập trung giai đoạn %1").arg(i);
            step.position = i;
            rows.steps.push_back(step);
        }
        for (int i = 0; i < steps; ++i) {
            StepFlow flow;
            flow.enterpriseId = document().enterprise.id;
            flow.unit = QStringLiteral("t/yr");
            flow.resource = QStringLiteral("material");
            flow.name = QStringLiteral("Bán thành phẩm công đoạn trước %1").arg(i);
            flow.quantity = 1e6;
            const auto add = [&](int from, int to) {
                flow.id = newId();
                flow.fromStepId = from < 0 ? Id() : rows.steps[static_cast<std::size_t>(from)].id;
                flow.toStepId = to < 0 || to >= steps ? Id() : rows.steps[static_cast<std::size_t>(to)].id;
                if (flow.fromStepId != flow.toStepId)
                    rows.stepFlows.push_back(flow);
            };
            add(i, i + 1);
            if (i % 3 == 0)
                add(i, i + 4);
            if (i % 5 == 4)
                add(i, i - 2);
            if (i % 4 == 0)
                add(-1, i);
        }
        QVERIFY(session().save(rows));
        m_page->findChild<QPushButton *>(QStringLiteral("arrange"))->click();
        const std::vector<QRectF> labels = view()->labelBoxes();
        double covered = 0, all = 0;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            all += labels[i].width() * labels[i].height();
            for (std::size_t j = i + 1; j < labels.size(); ++j) {
                const QRectF common = labels[i].intersected(labels[j]);
                covered += common.width() * common.height();
            }
            for (const ProcessStep &step : document().steps) {
                const QRectF common = labels[i].intersected(view()->boxOf(step.id));
                covered += common.width() * common.height();
            }
        }
        QVERIFY2(covered <= 0.03 * all, qPrintable(QStringLiteral("%1 % of the texts are covered").arg(100 * covered / all)));
        for (std::size_t i = 0; i < document().steps.size(); ++i)
            for (std::size_t j = i + 1; j < document().steps.size(); ++j)
                QVERIFY(!view()->boxOf(document().steps[i].id).intersects(view()->boxOf(document().steps[j].id)));
    }
};

QTEST_MAIN(TestProcessPage)
#include "tst_process_page.moc"
