#include "core/catalog/walk_through.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recp;

class TestChecks : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

    std::vector<const CheckItem *> checksOf(const QString &area) const
    {
        std::vector<const CheckItem *> checks;
        for (const CheckItem &check : m_catalog->checks()) {
            if (check.area == area)
                checks.push_back(&check);
        }
        return checks;
    }

    QStringList addOnsOf(const QString &sectorCode, const QString &answered = {}) const
    {
        AuditDocument document;
        document.enterprise.sectorCode = sectorCode;
        if (!answered.isEmpty())
            document.answers.push_back({.checkId = answered, .answer = Answer::Yes});
        QStringList ids;
        for (const CheckArea &area : applicableAreas(document, *m_catalog)) {
            if (!area.sectors.isEmpty())
                ids << area.id;
        }
        return ids;
    }

private slots:
    void initTestCase()
    {
        const auto loaded = Catalog::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().english()));
        m_catalog = *loaded;
    }

    void everyAddOnHasTwelveQuestionsOrMore()
    {
        int addOns = 0;
        for (const CheckArea &area : m_catalog->areas()) {
            if (area.sectors.isEmpty())
                continue;
            ++addOns;
            QVERIFY2(checksOf(area.id).size() >= 12, qPrintable(area.id));
            for (const CheckItem *check : checksOf(area.id)) {
                QVERIFY2(check->id.startsWith(QStringLiteral("Q-%1-").arg(area.id)), qPrintable(check->id));
                QVERIFY2(!check->evidence.vi.isEmpty() && !check->evidence.en.isEmpty(), qPrintable(check->id));
                QVERIFY2(!check->suggests.isEmpty(), qPrintable(check->id));
                for (const QString &code : check->suggests)
                    QVERIFY2(m_catalog->solution(code), qPrintable(check->id + u' ' + code));
            }
        }
        QCOMPARE(addOns, 6);
    }

    void everyQuestionIsAskedInBothLanguages()
    {
        QSet<QString> vietnamese, english;
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        for (const CheckItem &check : m_catalog->checks()) {
            const QString vi = questionOf(check, Language::Vietnamese);
            const QString en = questionOf(check, Language::English);
            QVERIFY2(vi.endsWith(u'?') && en.endsWith(u'?') && vi != en, qPrintable(check.id));
            QVERIFY2(!vi.contains(place) && !en.contains(place), qPrintable(check.id));
            QVERIFY2(!vietnamese.contains(vi) && !english.contains(en), qPrintable(check.id));
            vietnamese.insert(vi);
            english.insert(en);
        }
    }

    void everyThresholdHasASourceAndMakesSense()
    {
        int thresholds = 0;
        for (const CheckItem &check : m_catalog->checks()) {
            for (const Threshold &threshold : check.thresholds) {
                ++thresholds;
                const auto [lowest, highest] = thresholdBounds(threshold.unit);
                QVERIFY2(threshold.value >= lowest && threshold.value <= highest, qPrintable(check.id));
                QVERIFY2(threshold.value != 0 && std::abs(threshold.value) <= 2000, qPrintable(check.id));
                QVERIFY2(!check.source.vi.isEmpty() && !check.source.en.isEmpty(), qPrintable(check.id));
            }
        }
        QVERIFY(thresholds > 60);
    }

    void figuresAreNotWrittenIntoTheText()
    {
        // What is left are names (ISO 50006, O2, 5S), a whole day and a night flow of nothing.
        static const QRegularExpression figure(QStringLiteral("(?<![%\\w:])\\d+(?![S:\\d])"));
        const QSet<QString> names{QStringLiteral("Q-MGT-06"), QStringLiteral("Q-ELE-03"), QStringLiteral("Q-WAT-01")};
        for (const CheckItem &check : m_catalog->checks()) {
            if (!names.contains(check.id))
                QVERIFY2(!check.question.vi.contains(figure) && !check.question.en.contains(figure),
                         qPrintable(check.id));
        }
    }

    void onlyWhatIsInTheDataIsCalledVerified()
    {
        QStringList verified;
        for (const CheckItem &check : m_catalog->checks()) {
            if (!check.thresholds.empty() && check.status == SourceStatus::Verified)
                verified << check.id;
        }
        QCOMPARE(verified, QStringList{QStringLiteral("Q-BEV-01")});
        QCOMPARE(m_catalog->check("Q-BEV-01")->thresholds.front().value,
                 m_catalog->defaultFactorSet().factor("bench_beer_world_water")->value);
    }

    void theShownTextHasTheDefaultThreshold_data()
    {
        QTest::addColumn<QString>("vi");
        QTest::addColumn<QString>("en");
        const auto row = [](const char *id, const char *vi, const char *en) {
            QTest::newRow(id) << QString::fromUtf8(vi) << QString::fromUtf8(en);
        };
        // clang-format off
        row("Q-MGT-09", "Nếu tiêu thụ từ 1.000 TOE/năm, đã kiểm toán năng lượng 3 năm một lần và báo cáo theo quy định chưa?",
            "If use is 1,000 TOE/yr or more, are the 3-yearly energy audit and reports done?");
        row("Q-ELE-01", "Hệ số công suất (cosφ) trên hóa đơn 12 tháng luôn ≥ 0,9 không?",
            "Is the billed power factor always 0.9 or more over 12 months?");
        row("Q-ELE-05", "Máy biến áp mang tải từ 40–80 % và được tắt khi không dùng không?",
            "Are transformers loaded 40-80 % and switched off when not needed?");
        row("Q-ELE-06", "Lệch áp giữa các pha có dưới 1 % và đầu nối có nhiệt độ bình thường không?",
            "Is voltage unbalance below 1 % and are joints not overheated?");
        row("Q-AIR-01", "Trong 6 tháng qua đã đo tỷ lệ rò rỉ khí nén khi ngừng sản xuất và kết quả dưới 10 % chưa?",
            "Was the air leak rate measured in the last 6 months and is it below 10 %?");
        row("Q-AIR-04", "Chênh áp từ máy nén đến điểm dùng xa nhất có dưới 0,3–0,5 bar không?",
            "Is the drop from compressor to farthest user below 0.3-0.5 bar?");
        row("Q-AIR-05", "Thời gian chạy không tải của máy nén có dưới 20 % (hoặc đã có máy biến tần) không?",
            "Is unloaded running below 20 % (or is there a VSD machine)?");
        row("Q-STM-01", "O2 trong khói có được đo định kỳ và ở mức hợp lý (khí 2–4 %, dầu 3–5 %, than/sinh khối 5–9 %) không?",
            "Is flue O2 measured and sound (gas 2-4 %, oil 3-5 %, coal/biomass 5-9 %)?");
        row("Q-STM-02", "Nhiệt độ khói có nằm trong khoảng 50–60 °C trên nhiệt độ hơi bão hòa không?",
            "Is flue temperature no more than 50-60 C above saturation?");
        row("Q-STM-03", "Nước ngưng có được thu hồi trên 70 % không?",
            "Is more than 70 % of condensate returned?");
        row("Q-STM-10", "Nồi hơi có chạy trên 60 % tải phần lớn thời gian không?",
            "Do boilers run above 60 % load most of the time?");
        row("Q-FUR-02", "Vách, cửa, gioăng lò có kín và nhiệt độ vách ngoài có dưới 60 °C không?",
            "Are walls, doors and seals sound, outer wall below 60 C?");
        row("Q-REF-04", "Suất tiêu hao của chiller có đạt dưới 0,75 kW/RT (giải nhiệt nước) hoặc khoảng 1,1 kW/RT (giải nhiệt gió) không?",
            "Is chiller use below 0.75 kW/RT (water-cooled) or about 1.1 kW/RT (air-cooled)?");
        row("Q-REF-07", "Có sổ theo dõi nạp môi chất lạnh và rò rỉ dưới 5 %/năm không?",
            "Is refrigerant top-up logged, with leakage below 5 %/yr?");
        row("Q-REF-09", "Điều hòa có đặt từ 25–26 °C trở lên và tắt ngoài giờ không?",
            "Is air-conditioning set at 25-26 C or more and off outside hours?");
        row("Q-MOT-07", "Động cơ trên 7,5 kW chạy nhiều giờ có đạt IE3 trở lên không?",
            "Are long-running motors above 7.5 kW IE3 or better?");
        row("Q-MOT-08", "Tất cả động cơ có mang tải từ 40 % trở lên không?",
            "Are motors not loaded below 40 %?");
        row("Q-WAT-10", "(Dệt nhuộm) Dung tỷ nhuộm có ≤ 1:6 không?",
            "(Textiles) Is liquor ratio 1:6 or lower?");
        row("Q-CWT-02", "Hệ số cô đặc (COC) có đạt từ 4–5 và được theo dõi không?",
            "Are cycles of concentration 4-5 or more and tracked?");
        row("Q-WWT-07", "Nước thải COD > 2.000 mg/L có được xử lý kỵ khí thu khí không?",
            "Is effluent above 2,000 mg/L COD treated anaerobically with gas use?");
        row("Q-PKG-01", "Đã giảm khối lượng/lớp bao bì trong 2 năm qua chưa?",
            "Was packaging lightened within 2 years?");
        row("Q-TXD-01", "Dung tỷ thực tế của máy nhuộm kém nhất, đo theo mẻ chứ không lấy theo catalogue, có ≤ 1:8 không?",
            "Is the real liquor ratio of the worst dyeing machine, measured on a batch and not read from its brochure, 1:8 or lower?");
        row("Q-TXD-10", "Gió thải máy căng có được chỉnh theo độ ẩm (khoảng 0,1–0,15 kg nước/kg không khí khô) thay vì mở hết cửa gió không?",
            "Is stenter exhaust set by its humidity (about 0.1-0.15 kg of water per kg of dry air) instead of fully open dampers?");
        row("Q-SEA-12", "Kho bảo quản có đặt ở khoảng −20 °C, không lạnh hơn mức khách hàng yêu cầu không?",
            "Is the cold store set at about −20 °C, no colder than customers ask?");
        // clang-format on
    }

    void theShownTextHasTheDefaultThreshold()
    {
        QFETCH(QString, vi);
        QFETCH(QString, en);
        const CheckItem *check = m_catalog->check(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(check);
        QVERIFY(!check->thresholds.empty());
        QCOMPARE(questionOf(*check, Language::Vietnamese), vi);
        QCOMPARE(questionOf(*check, Language::English), en);
    }

    void addOnsApplyToTheirSectors_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("addOns");
        QTest::newRow("dyeing") << "1313" << QStringList{"TXD"};
        QTest::newRow("dyeing, five digits") << "13130" << QStringList{"TXD"};
        QTest::newRow("spinning") << "1311" << QStringList{};
        QTest::newRow("seafood") << "1020" << QStringList{"SEA"};
        QTest::newRow("meat") << "1010" << QStringList{};
        QTest::newRow("food, class not known") << "10" << QStringList{};
        QTest::newRow("beer") << "1103" << QStringList{"BEV"};
        QTest::newRow("beverages") << "11" << QStringList{"BEV"};
        QTest::newRow("paper") << "17" << QStringList{"PAP"};
        QTest::newRow("plating") << "2592" << QStringList{"PLT"};
        QTest::newRow("forging") << "2591" << QStringList{};
        QTest::newRow("plastics") << "2220" << QStringList{"PLS"};
        QTest::newRow("rubber") << "2211" << QStringList{};
        QTest::newRow("no sector") << "" << QStringList{};
        QTest::newRow("castings") << "24" << QStringList{};
    }

    void addOnsApplyToTheirSectors()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, addOns);
        QCOMPARE(addOnsOf(code), addOns);
    }

    void whatWasAnsweredStaysInSight()
    {
        QCOMPARE(addOnsOf("1103", "Q-TXD-01"), (QStringList{"BEV", "TXD"}));
        QCOMPARE(addOnsOf("24", "Q-AIR-01"), QStringList());
        QCOMPARE(addOnsOf("24", "Q-GONE-01"), QStringList());
        AuditDocument document;
        document.answers.push_back({.checkId = QStringLiteral("Q-PLS-01")}); // taken back again
        QCOMPARE(applicableChecks(document, *m_catalog).size(), std::size_t(138));
        document.answers.back().note = QStringLiteral("no jackets");
        QCOMPARE(applicableChecks(document, *m_catalog).size(), std::size_t(138 + 18));
    }

    void areasOfEveryEnterpriseComeFirst()
    {
        AuditDocument document;
        document.enterprise.sectorCode = QStringLiteral("1313");
        const auto areas = applicableAreas(document, *m_catalog);
        QCOMPARE(areas.size(), std::size_t(22));
        QCOMPARE(areas.front().id, QString("MGT"));
        QCOMPARE(areas.back().id, QString("TXD"));
    }

    void everyAddOnHasASectorThatCanBeChosen()
    {
        for (const CheckArea &area : m_catalog->areas()) {
            QVERIFY2(std::any_of(m_catalog->sectors().begin(), m_catalog->sectors().end(),
                                 [&](const CatalogEntry &sector) { return area.appliesTo(sector.id); }),
                     qPrintable(area.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
