#include "core/units/units.h"

#include <cmath>
#include <limits>
#include <QTest>
#include <random>

using namespace recp;

namespace
{

const QLocale Vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
const QLocale English(QLocale::English, QLocale::UnitedStates);

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

/// What the text is in this language; NaN where it is refused.
double read(const QString &text, const QLocale &locale)
{
    const auto number = parseNumber(text, locale);
    return number ? *number : NaN;
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void typedNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("vietnamese");
        QTest::addColumn<double>("english");
        const auto row = [](const char *text, double vietnamese, double english) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << vietnamese << english;
        };
        const auto both = [&](const char *text, double value) { row(text, value, value); };
        both("0", 0);
        both("7", 7);
        both("007", 7);
        both("+7", 7);
        both("-7", -7);
        both("−7,5", -7.5);
        both("- 7", -7);
        both("  42\t", 42);
        both("7,5", 7.5);
        both("7.5", 7.5);
        both("7.", 7);
        both(".5", 0.5);
        both(",25", 0.25);
        both("12.34", 12.34);
        both("12,3456", 12.3456);
        row("1.234", 1234, 1.234);
        row("1,234", 1.234, 1234);
        row("-1.234", -1234, -1.234);
        row("999.999", 999999, 999.999);
        both("0.125", 0.125);
        both("0,125", 0.125);
        both("00.125", 0.125);
        both(".125", 0.125);
        both("1234.567", 1234.567);
        both("1234,567", 1234.567);
        both("1.234,5", 1234.5);
        both("1,234.5", 1234.5);
        both("1.234,567", 1234.567);
        both("1,234.567", 1234.567);
        both("1.234.567", 1234567);
        both("1,234,567", 1234567);
        both("1.234.567,89", 1234567.89);
        both("1,234,567.", 1234567);
        both("13,56,19,400", 135619400);
        both("13,56,19,400.5", 135619400.5);
        both("1 234", 1234);
        both("1 234 567,8", 1234567.8);
        both("1 234.567", 1234.567);
        both("1 234,567", 1234.567); // thin space
        both("1 234,567", 1234.567); // no-break space
        both("1e5", 1e5);
        both("1E5", 1e5);
        both("1.5e-3", 0.0015);
        both("1,5e+3", 1500);
        both("1.234e5", 123400);
        both("2e−3", 0.002);
        both("1e308", 1e308);
        both("0e999", 0);
        both("0.0", 0);
        // refused
        for (const char *text :
             {"",          " ",       "-",        "+",        ".",           ",",         "e",
              "e5",        "1e",      "1e+",      "1e5.5",    "1 e5",        "1e 5",      "--5",
              "+-5",       "5-",      "5-3",      "1,2,3",    "1.2.3",       "1,2,345",   "1.234,5,6",
              "1,234.5.6", "1.234.5", "1,23,4",   "12,34,56", "1,2.3",       "1..2",      "1,,2",
              "1.,2",      "1 2",     "1 2 3",    "12 34",    "1 234.567,8", "1,234 567", "5 ,3",
              "12abc",     "7 bar",   "0x10",     "1_000",    "1'000",       "½",         "²",
              "٣",         "５",      "१",        "Ⅳ",        "一",          "nan",       "NaN",
              "inf",       "-inf",    "Infinity", "∞",        "1e309",       "1e-400",    "1e99999999999",
              "#",         "=1+1",    "1\u200b2", "\u202e12"})
            QTest::addRow("refused: %s", text) << QString::fromUtf8(text) << NaN << NaN;
        QTest::addRow("refused: a null in the text") << QString(QLatin1String("1\0002", 3)) << NaN << NaN;
        QTest::addRow("400 digits") << QString(400, u'9') << NaN << NaN;
        QTest::addRow("300 digits") << QString(300, u'0').replace(0, 1, u'1') << 1e299 << 1e299;
        QTest::addRow("400 zeros") << QString(400, u'0') << 0.0 << 0.0;
        QTest::addRow("400 digits of 1/3") << "0." + QString(400, u'3') << 1.0 / 3 << 1.0 / 3;
        QTest::addRow("too small") << "0." + QString(400, u'0') + u'1' << NaN << NaN;
        QTest::addRow("a million characters") << QString(1000000, u'.') << NaN << NaN;
    }

    void typedNumbers()
    {
        QFETCH(QString, text);
        QFETCH(double, vietnamese);
        QFETCH(double, english);
        QVERIFY2(same(read(text, Vietnamese), vietnamese),
                 qPrintable(QString::number(read(text, Vietnamese), 'g', 17)));
        QVERIFY2(same(read(text, English), english), qPrintable(QString::number(read(text, English), 'g', 17)));
    }

    void aRefusalNamesWhatWasTyped()
    {
        QCOMPARE(parseNumber(u"", English).error().english(), QString("A number is missing."));
        QCOMPARE(parseNumber(u"abc", English).error().english(), QString("“abc” is not a number."));
        QCOMPARE(parseNumber(u"1,2,3", English).error().english(), QString("“1,2,3” has more than one decimal mark."));
        QCOMPARE(parseNumber(u"1e999", English).error().english(), QString("“1e999” is too large or too small."));
        QVERIFY(parseNumber(QString(5000, u'x'), English).error().english().size() < 100);
    }

    void typedQuantities_data()
    {
        QTest::addColumn<QuantityKind>("kind");
        QTest::addColumn<QString>("assumed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("si");
        using K = QuantityKind;
        const auto row = [](K kind, const char *assumed, const char *text, const char *unit, double value, double si) {
            QTest::addRow("%s", text) << kind << QString::fromUtf8(assumed) << QString::fromUtf8(text)
                                      << QString::fromUtf8(unit) << value << si;
        };
        row(K::GaugePressure, "kPa", "7 bar", "bar", 7, 7e5);
        row(K::GaugePressure, "bar", "7bar", "bar", 7, 7e5);
        row(K::GaugePressure, "bar", "7,5", "bar", 7.5, 7.5e5);
        row(K::Energy, "kWh", "1.234,5 kWh", "kWh", 1234.5, 1234.5 * 3.6e6);
        row(K::Energy, "kWh", "1,234.5 kWh", "kWh", 1234.5, 1234.5 * 3.6e6);
        row(K::YearlyEnergy, "MWh/yr", "1.234,5 kWh", "kWh/yr", 1234.5, 1234.5 * 3.6e6);
        row(K::Ratio, "%", "12 %", "%", 12, 0.12);
        row(K::Ratio, "fraction", "12%", "%", 12, 0.12);
        row(K::Ratio, "fraction", "0,12", "fraction", 0.12, 0.12);
        row(K::Temperature, "degC", "−5 °C", "degC", -5, 268.15);
        row(K::Temperature, "degC", "-40°F", "degF", -40, 233.15);
        row(K::TemperatureDifference, "K", "5 °C", "degC", 5, 5);
        row(K::VolumeFlow, "m3/h", "5m3/h", "m3/h", 5, 5.0 / 3600);
        row(K::Frequency, "Hz", "60 1/min", "1/min", 60, 1);
        row(K::Frequency, "Hz", "1 200 1/min", "1/min", 1200, 20);
        row(K::YearlyMass, "kg/yr", "3 tấn/năm", "t/yr", 3, 3000);
        row(K::Mass, "kg", "2e3 kg", "kg", 2000, 2000);
        row(K::Money, "currency", "500 triệu đồng", "million currency", 500, 5e8);
        row(K::Money, "currency", "1,5 tỷ", "billion currency", 1.5, 1.5e9);
        row(K::PricePerEnergy, "currency/kWh", "1.899 đ/kWh", "currency/kWh", 1899, 1899 / 3.6e6);
        row(K::Length, "mm", "2 in", "in", 2, 0.0508);
        row(K::Length, "mm", "2\"", "in", 2, 0.0508);
    }

    void typedQuantities()
    {
        QFETCH(QuantityKind, kind);
        QFETCH(QString, assumed);
        QFETCH(QString, text);
        QFETCH(QString, unit);
        QFETCH(double, value);
        QFETCH(double, si);
        const auto typed = parseQuantity(text, kind, *findUnit(kind, assumed), Vietnamese);
        QVERIFY2(typed, typed ? "" : qPrintable(typed.error().english()));
        QCOMPARE(QString::fromUtf8(typed->unit->key), unit);
        QCOMPARE(typed->value, value);
        QCOMPARE(typed->si, si);
    }

    void aUnitOfAnotherKindIsRefusedByName()
    {
        const Unit &bar = *findUnit(QuantityKind::GaugePressure, u"bar");
        const auto refusal = [&](const char *text) {
            const auto typed = parseQuantity(QString::fromUtf8(text), QuantityKind::GaugePressure, bar, English);
            return typed ? QString() : typed.error().english();
        };
        QCOMPARE(refusal("7 kWh"), QString("“kWh” measures something else; a unit such as “bar(g)” is needed here."));
        QCOMPARE(refusal("7 bar(a)"),
                 QString("“bar(a)” measures something else; a unit such as “bar(g)” is needed here."));
        QCOMPARE(refusal("7 furlongs"),
                 QString("The unit “furlongs” is not known; a unit such as “bar(g)” is needed here."));
        QCOMPARE(refusal("bar"), QString("“bar” is not a number."));
        QCOMPARE(refusal(""), QString("A number is missing."));
        QCOMPARE(refusal("1,2,3 bar"), QString("“1,2,3” has more than one decimal mark."));
        QCOMPARE(refusal("1e308 bar"), QString("“1e308” is too large or too small."));
        QCOMPARE(refusal("7 bar 8"), QString("The unit “bar 8” is not known; a unit such as “bar(g)” is needed here."));
        const Unit &price = *findUnit(QuantityKind::PricePerEnergy, u"currency/kWh");
        QVERIFY(!parseQuantity(u"0.1 USD/kWh", QuantityKind::PricePerEnergy, price, English));
        QVERIFY(parseQuantity(u"0.1 USD/kWh", QuantityKind::PricePerEnergy, price, English, u"USD"));
    }

    void shownNumbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("vietnamese");
        QTest::addColumn<QString>("english");
        const auto row = [](double value, const char *vietnamese, const char *english) {
            QTest::addRow("%.17g", value) << value << QString::fromUtf8(vietnamese) << QString::fromUtf8(english);
        };
        row(0, "0", "0");
        row(-0.0, "0", "0");
        row(7, "7", "7");
        row(7.25, "7,25", "7.25");
        row(15.349, "15,3", "15.3");
        row(153.4, "153", "153");
        row(0.012345, "0,0123", "0.0123");
        row(-2.5, "−2,5", "−2.5");
        row(0.9996, "1", "1");
        row(99.96, "100", "100");
        row(999.4, "999", "999");
        row(999.6, "1.000", "1,000");
        row(1234.4, "1.234", "1,234");
        row(-1234567.8, "−1.234.568", "−1,234,568");
        row(1e-6, "0,000001", "0.000001");
        row(1e-300, "0", "0");
        row(-1e-300, "0", "0");
        row(1e15, "1.000.000.000.000.000", "1,000,000,000,000,000");
        row(NaN, "–", "–");
        row(std::numeric_limits<double>::infinity(), "–", "–");
        row(-std::numeric_limits<double>::infinity(), "–", "–");
    }

    void shownNumbers()
    {
        QFETCH(double, value);
        QFETCH(QString, vietnamese);
        QFETCH(QString, english);
        QCOMPARE(formatNumber(value, Vietnamese), vietnamese);
        QCOMPARE(formatNumber(value, English), english);
    }

    void noNumberIsShownWithAnExponent()
    {
        for (double value : {1e300, 1.7e308, 5e-324, 1e22, 3.3e-9}) {
            QVERIFY(!formatNumber(value, English).contains(u'e', Qt::CaseInsensitive));
            QVERIFY(!formatForEditing(value, English).contains(u'e', Qt::CaseInsensitive));
        }
        QCOMPARE(formatNumber(3.14159, English, 5), QString("3.1416"));
        QCOMPARE(formatNumber(3.14159, English, 1), QString("3"));
    }

    void editedNumbers()
    {
        QCOMPARE(formatForEditing(1234567.25, Vietnamese), QString("1.234.567,25"));
        QCOMPARE(formatForEditing(1234567.25, English), QString("1,234,567.25"));
        QCOMPARE(formatForEditing(1500, Vietnamese), QString("1500"));
        QCOMPARE(formatForEditing(0.1 + 0.2, English), QString("0.3"));
        QCOMPARE(formatForEditing(-7, English), QString("-7"));
        QCOMPARE(formatForEditing(1.234, Vietnamese), QString("1,234"));
        QCOMPARE(formatForEditing(0.000123456789012, English), QString("0.000123456789012"));
        QCOMPARE(formatForEditing(NaN, English), QString());
        QCOMPARE(formatForEditing(0, English), QString("0"));
    }

    void whatIsEditedIsReadBack()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 20000; ++i) {
            const double exponent = static_cast<double>(random() % 6000) / 100 - 30;
            const double value = (random() % 2 ? 1 : -1) * std::pow(10, exponent);
            for (const QLocale &locale : {Vietnamese, English}) {
                const double edited = read(formatForEditing(value, locale), locale);
                QVERIFY2(std::abs(edited - value) <= 1e-11 * std::abs(value),
                         qPrintable(formatForEditing(value, locale)));
            }
        }
    }

    void whatIsShownIsReadBackInItsLanguage()
    {
        std::mt19937_64 random(8);
        for (int i = 0; i < 20000; ++i) {
            const double exponent = static_cast<double>(random() % 2400) / 100 - 12;
            const double value = (random() % 2 ? 1 : -1) * std::pow(10, exponent);
            for (const QLocale &locale : {Vietnamese, English}) {
                const QString shown = formatNumber(value, locale, 5);
                QVERIFY2(std::abs(read(shown, locale) - value) <= 6e-4 * std::abs(value) || std::abs(value) < 1e-11,
                         qPrintable(shown));
            }
        }
    }

    void shownQuantitiesAreReadBack()
    {
        for (const Unit &unit : allUnits()) {
            if (!unit.offered)
                continue;
            for (const QLocale &locale : {Vietnamese, English}) {
                const double si = toSi(153.4, unit);
                const QString shown = formatQuantity(si, unit, locale, 4, QStringLiteral("VND"));
                const auto typed = parseQuantity(shown, unit.kind, unit, locale);
                QVERIFY2(typed, qPrintable(shown + ": " + (typed ? QString() : typed.error().english())));
                QVERIFY2(std::abs(typed->si - si) <= 1e-9 * std::abs(si), qPrintable(shown));
            }
        }
        const Unit &mwh = *findUnitByKey(u"MWh");
        QCOMPARE(formatQuantity(153.4 * 3.6e9, mwh, English), QString("153\u00a0MWh"));
        QCOMPARE(formatQuantity(0.5, *findUnitByKey(u""), English), QString("0.5"));
    }

    void noTextBreaksTheReader()
    {
        std::mt19937_64 random(99);
        const QString letters = QString::fromUtf8("0123456789.,+-−eE  %/abcđ³µ°\"'()¤\u202f\u200b\U0001F600");
        const Unit &unit = *findUnitByKey(u"kWh");
        for (int i = 0; i < 50000; ++i) {
            QString text;
            for (std::uint64_t n = random() % 12; n > 0; --n)
                text += letters.at(static_cast<qsizetype>(random() % static_cast<std::uint64_t>(letters.size())));
            const auto typed = parseQuantity(text, QuantityKind::Energy, unit, i % 2 ? English : Vietnamese);
            QVERIFY2(!typed || std::isfinite(typed->si), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
