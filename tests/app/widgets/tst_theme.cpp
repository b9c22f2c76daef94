#include "app/widgets/style_sheet.h"

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QtMath>

using namespace recp;

namespace {

/// Relative luminance by WCAG 2.
double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : qPow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnItsGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Theme &t : {Theme::light(), Theme::darkTheme()}) {
            const QByteArray name = t.dark ? "dark " : "light ";
            const std::pair<const char *, QColor> texts[] = {{"text", t.text}, {"text2", t.text2}, {"text3", t.text3}, {"accent", t.accent}};
            const std::pair<const char *, QColor> grounds[] = {
                {"surface", t.surface}, {"ground", t.ground}, {"nav", t.nav}, {"selection", t.selection}, {"raised", t.raised}};
            for (const auto &[textName, text] : texts) {
                for (const auto &[groundName, ground] : grounds)
                    QTest::newRow((name + textName + " on " + groundName).constData()) << text << ground;
            }
            QTest::newRow((name + "warning").constData()) << t.warningText << t.warningGround;
            QTest::newRow((name + "error").constData()) << t.errorText << t.errorGround;
            QTest::newRow((name + "error on surface").constData()) << t.errorText << t.surface;
            QTest::newRow((name + "good").constData()) << t.goodText << t.goodGround;
            QTest::newRow((name + "note").constData()) << t.noteText << t.noteGround;
            QTest::newRow((name + "on accent").constData()) << t.onAccent << t.accent;
        }
    }
    void textIsReadableOnItsGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void resourceColoursStandOutFromTheSurface()
    {
        for (const Theme &t : {Theme::light(), Theme::darkTheme()}) {
            for (Resource resource : allResources()) {
                const double ratio = contrast(t.resource(resource), t.surface);
                QVERIFY2(ratio >= 3, qPrintable(resourceKey(resource) + QString::number(ratio)));
            }
        }
    }

    void theStyleSheetHasNoColourOfItsOwn()
    {
        const QString light = styleSheet(Theme::light());
        QVERIFY(light.contains(Theme::light().accent.name()));
        QVERIFY(!light.contains(u'$'));
        QCOMPARE(light.count(u'\n'), styleSheet(Theme::darkTheme()).count(u'\n'));
        QVERIFY(light != styleSheet(Theme::darkTheme()));
    }

    void aChangeOfThemeReachesPaletteAndIcons()
    {
        const QIcon gear = icon("gear", Ink::Text);
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::light().ground);
        const QImage light = gear.pixmap(16, 16).toImage();
        applyTheme(*qApp, ThemeChoice::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::darkTheme().ground);
        QVERIFY(light != gear.pixmap(16, 16).toImage());
    }

    void everyIconDrawsSomethingAtEveryScale()
    {
        const QStringList files = QDir(QStringLiteral(":/recp-icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            for (double scale : {1.0, 1.5, 2.0}) {
                const QPixmap picture = iconPixmap(name.constData(), Theme::current().text, 16, scale);
                QCOMPARE(picture.width(), qRound(16 * scale));
                QImage blank(picture.size(), QImage::Format_ARGB32_Premultiplied);
                blank.fill(Qt::transparent);
                QVERIFY2(picture.toImage().convertToFormat(blank.format()) != blank, name.constData());
            }
        }
    }

    void everyResourceButMoneyHasAnIcon()
    {
        for (Resource resource : allResources())
            QCOMPARE(resourceIcon(resource).isNull(), resource == Resource::Other);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
