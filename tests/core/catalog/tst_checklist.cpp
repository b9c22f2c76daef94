#include "core/catalog/catalog.h"
#include "core/catalog/checklist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>

using namespace recp;

namespace
{

/// A checklist that uses everything a file can say.
const QByteArray Own = R"({
  "name": {"vi": "Phiếu của KCN", "en": "Checklist of the park"},
  "add": [
    {
      "id": "U-AIR-01",
      "area": "AIR",
      "question": {"vi": "Máy nén khí có dưới %1 giờ/năm không tải không?", "en": "Do compressors idle less than %1 h a year?"},
      "evidence": {"vi": "đồng hồ giờ", "en": "hour meter"},
      "suggests": ["AIR-03"],
      "threshold": {"value": 1200, "unit": "h/yr"},
      "source": {"vi": "Quy định nội bộ", "en": "Own rule"},
      "status": "recalled"
    },
    {
      "id": "U-HKP-01",
      "area": "HKP",
      "question": {"vi": "Có bảng tin RECP không?", "en": "Is there an RECP board?"},
      "suggests": []
    }
  ],
  "change": [
    {"id": "Q-AIR-01", "threshold": [12, 7.5]},
    {"id": "Q-STM-03", "threshold": 85},
    {
      "id": "Q-AIR-04",
      "question": {"vi": "Sụt áp có dưới %1 đến %2 bar không?", "en": "Is the drop below %1 to %2 bar?"},
      "evidence": {"vi": "hai áp kế", "en": "two gauges"}
    }
  ],
  "hide": ["Q-AIR-02", "Q-LGT-01", "Q-LGT-02", "Q-LGT-03", "Q-LGT-04"],
  "order": ["Q-AIR-08", "U-AIR-01", "Q-AIR-01"]
})";

QByteArray replaced(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = Own;
    const qsizetype at = json.indexOf(from);
    Q_ASSERT(at >= 0);
    return json.replace(at, from.size(), to);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestChecklist : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

    Result<Checklist> read(const QByteArray &content) const
    {
        return readChecklist(content, QStringLiteral("own.json"), *m_catalog);
    }

    /// One sentence, of a length that fits a dialog, with the file's name.
    static bool isOneSentence(const QString &sentence)
    {
        return sentence.startsWith(u"own.json") && sentence.endsWith(u'.') && sentence.size() < 500 &&
               !sentence.contains(u'\n');
    }

    static QStringList idsOf(const Catalog &catalog, const QString &area)
    {
        QStringList ids;
        for (const CheckItem &check : catalog.checks()) {
            if (check.area == area)
                ids << check.id;
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

    void everythingOfTheFileIsApplied()
    {
        const auto list = read(Own);
        QVERIFY2(list, list ? "" : qPrintable(list.error().english()));
        const Catalog own = m_catalog->withChecklist(*list);
        QCOMPARE(idsOf(own, "AIR").mid(0, 4), (QStringList{"Q-AIR-08", "U-AIR-01", "Q-AIR-01", "Q-AIR-03"}));
        QVERIFY(!own.check("Q-AIR-02"));
        QVERIFY(!own.area("LGT"));
        QCOMPARE(own.areas().size(), m_catalog->areas().size() - 1);
        QCOMPARE(own.checks().size(), m_catalog->checks().size() + 2 - 5);
        QCOMPARE(
            questionOf(*own.check("Q-AIR-01"), Language::Vietnamese),
            QString("Trong 12 tháng qua đã đo tỷ lệ rò rỉ khí nén khi ngừng sản xuất và kết quả dưới 7,5 % chưa?"));
        QCOMPARE(questionOf(*own.check("Q-STM-03"), Language::English),
                 QString("Is more than 85 % of condensate returned?"));
        QCOMPARE(questionOf(*own.check("Q-AIR-04"), Language::English), QString("Is the drop below 0.3 to 0.5 bar?"));
        QCOMPARE(own.check("Q-AIR-04")->evidence.vi, QString("hai áp kế"));
        QCOMPARE(questionOf(*own.check("U-AIR-01"), Language::Vietnamese),
                 QString("Máy nén khí có dưới 1.200 giờ/năm không tải không?"));
        QCOMPARE(idsOf(own, "HKP").last(), QString("U-HKP-01"));
        for (const CheckItem &check : own.checks())
            QCOMPARE(own.check(check.id), &check);
    }

    void theCatalogueItselfStaysAsItIs()
    {
        const std::vector<CheckItem> before = m_catalog->checks();
        [[maybe_unused]] const Catalog own = m_catalog->withChecklist(*read(Own));
        QCOMPARE(m_catalog->checks(), before);
        QCOMPARE(m_catalog->areas().size(), std::size_t(27));
    }

    void anEmptyChecklistChangesNothing()
    {
        const auto list = read("{}");
        QVERIFY(list);
        QCOMPARE(*list, Checklist());
        const Catalog own = m_catalog->withChecklist(*list);
        QCOMPARE(own.areas(), m_catalog->areas());
        for (const CheckArea &area : own.areas())
            QCOMPARE(idsOf(own, area.id), idsOf(*m_catalog, area.id));
    }

    void everyQuestionMayBeHidden()
    {
        Checklist list;
        for (const CheckItem &check : m_catalog->checks())
            list.hidden << check.id;
        const Catalog own = m_catalog->withChecklist(*read(writeChecklist(list)));
        QVERIFY(own.checks().empty());
        QVERIFY(own.areas().empty());
    }

    void aChecklistOfAnotherCatalogueDoesNoHarm()
    {
        Checklist list;
        list.changes.push_back({.id = QStringLiteral("Q-GONE-01"), .thresholds = {1, 2}});
        list.changes.push_back({.id = QStringLiteral("Q-STM-03"), .thresholds = {1, 2, 3}});
        list.hidden << QStringLiteral("Q-GONE-02");
        list.order << QStringLiteral("Q-GONE-03");
        const Catalog own = m_catalog->withChecklist(list);
        QCOMPARE(own.checks().size(), m_catalog->checks().size());
        QCOMPARE(own.check("Q-STM-03")->thresholds.size(), std::size_t(1));
    }

    void whatIsWrittenIsReadBack()
    {
        const auto list = read(Own);
        QVERIFY(list);
        const auto again = read(writeChecklist(*list));
        QVERIFY2(again, again ? "" : qPrintable(again.error().english()));
        QCOMPARE(*again, *list);
        QCOMPARE(writeChecklist(*again), writeChecklist(*list));
        QCOMPARE(*read(writeChecklist({})), Checklist());
    }

    void everyQuestionOfTheCatalogueCanBeWrittenAndRead()
    {
        Checklist list;
        for (CheckItem check : m_catalog->checks()) {
            check.id.replace(0, 1, u'U');
            list.added.push_back(check);
        }
        const auto again = read(writeChecklist(list));
        QVERIFY2(again, again ? "" : qPrintable(again.error().english()));
        QCOMPARE(*again, list);
    }

    void htmlIsKeptAsText()
    {
        const auto list =
            read(replaced("Is there an RECP board?", "Is <b>this</b> &amp; <script>alert(1)</script> there?"));
        QVERIFY2(list, list ? "" : qPrintable(list.error().english()));
        const Catalog own = m_catalog->withChecklist(*list);
        QCOMPARE(questionOf(*own.check("U-HKP-01"), Language::English),
                 QString("Is <b>this</b> &amp; <script>alert(1)</script> there?"));
        QCOMPARE(*read(writeChecklist(*list)), *list);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &content, const char *message) {
            QTest::newRow(name) << content << QString::fromUtf8(message);
        };
        // clang-format off
        row("unknown field", replaced("\"hide\"", "\"hidden\""), "own.json: hidden is not a known field.");
        row("unknown field of a question", replaced("\"evidence\"", "\"proof\""), "own.json: add[U-AIR-01].proof is not a known field.");
        row("unknown field of a change", replaced("\"threshold\": 85", "\"treshold\": 85"), "own.json: change[Q-STM-03].treshold is not a known field.");
        row("not an own id", replaced("\"id\": \"U-AIR-01\"", "\"id\": \"Q-AIR-99\""),
            "own.json: add[0].id “Q-AIR-99” must begin with “U-” and go on with letters, digits and hyphens.");
        row("an id with a blank", replaced("\"id\": \"U-AIR-01\"", "\"id\": \"U-AIR 01\""),
            "own.json: add[0].id “U-AIR 01” must begin with “U-” and go on with letters, digits and hyphens.");
        row("an id of nothing", replaced("\"id\": \"U-AIR-01\"", "\"id\": \"U-\""),
            "own.json: add[0].id “U-” must begin with “U-” and go on with letters, digits and hyphens.");
        row("an id twice", replaced("\"id\": \"U-HKP-01\"", "\"id\": \"U-AIR-01\""), "own.json: add[U-AIR-01].id “U-AIR-01” is there twice.");
        row("unknown area", replaced("\"area\": \"HKP\"", "\"area\": \"XYZ\""), "own.json: add[U-HKP-01].area “XYZ” is not a known area.");
        row("unknown solution", replaced("[\"AIR-03\"]", "[\"AIR-99\"]"),
            "own.json: add[U-AIR-01].suggests[0] “AIR-99” is not a solution of the catalogue.");
        row("a solution twice", replaced("[\"AIR-03\"]", "[\"AIR-03\", \"AIR-03\"]"),
            "own.json: add[U-AIR-01].suggests[1] “AIR-03” is there twice.");
        row("one language", replaced(", \"en\": \"Is there an RECP board?\"", ""), "own.json: add[U-HKP-01].question.en is missing.");
        row("an empty language", replaced("Có bảng tin RECP không?", " "), "own.json: add[U-HKP-01].question.vi is empty.");
        row("a third language", replaced("\"en\": \"Is there an RECP board?\"", "\"en\": \"Is there?\", \"fr\": \"?\""),
            "own.json: add[U-HKP-01].question.fr is not a known field.");
        row("a question that is a number", replaced("\"Có bảng tin RECP không?\"", "7"), "own.json: add[U-HKP-01].question.vi must be a text.");
        row("a text without end", replaced("Có bảng tin RECP không?", QByteArray(601, 'a')), "own.json: add[U-HKP-01].question is longer than 600 characters.");
        row("no place for the figure", replaced("idle less than %1 h", "idle little"),
            "own.json: add[U-AIR-01].question.en must have a numbered place for each threshold of the question (1) and no other.");
        row("a place without a figure", replaced("Is there an RECP board?", "Are there %1 boards?"),
            "own.json: add[U-HKP-01].question.en must have a numbered place for each threshold of the question (0) and no other.");
        row("other words without the place", replaced("below %1 to %2 bar", "below %1 bar"),
            "own.json: change[Q-AIR-04].question.en must have a numbered place for each threshold of the question (2) and no other.");
        row("a threshold as text", replaced("\"value\": 1200", "\"value\": \"1200\""), "own.json: add[U-AIR-01].threshold.value must be a number.");
        row("a threshold without sense", replaced("\"threshold\": 85", "\"threshold\": 185"),
            "own.json: change[Q-STM-03].threshold must lie between 0 and 100.");
        row("too few thresholds", replaced("[12, 7.5]", "12"),
            "own.json: change[Q-AIR-01].threshold must hold as many numbers as the question has thresholds, 2.");
        row("a threshold where there is none", replaced("\"Q-STM-03\"", "\"Q-STM-05\""),
            "own.json: change[Q-STM-05].threshold must hold as many numbers as the question has thresholds, 0.");
        row("a threshold without source", replaced("\"source\": {\"vi\": \"Quy định nội bộ\", \"en\": \"Own rule\"},", ""),
            "own.json: add[U-AIR-01].source is missing.");
        row("an unknown status", replaced("\"status\": \"recalled\"", "\"status\": \"sure\""),
            "own.json: add[U-AIR-01].status “sure” is not one of verified, secondary, recalled.");
        row("a change of nothing known", replaced("\"Q-STM-03\"", "\"Q-STM-99\""),
            "own.json: change[1].id “Q-STM-99” is not a question of the catalogue.");
        row("a change twice", replaced("\"Q-STM-03\", \"threshold\": 85", "\"Q-AIR-01\""), "own.json: change[Q-AIR-01].id “Q-AIR-01” is there twice.");
        row("hiding nothing known", replaced("\"Q-AIR-02\"", "\"Q-AIR-98\""), "own.json: hide[0] “Q-AIR-98” is not a question of the catalogue.");
        row("hiding twice", replaced("\"Q-LGT-01\"", "\"Q-AIR-02\""), "own.json: hide[1] “Q-AIR-02” is there twice.");
        row("an order of nothing known", replaced("\"Q-AIR-08\"", "\"U-AIR-98\""), "own.json: order[0] “U-AIR-98” is not a question of the catalogue.");
        row("lists of wrong type", R"({"hide": "Q-AIR-01"})", "own.json: hide must be a list.");
        row("questions of wrong type", R"({"add": [7]})", "own.json: add[0] must be an object.");
        row("a list", "[]", "own.json must hold one JSON object.");
        row("nothing", "", "own.json is not valid JSON: something is wrong near character 0.");
        row("10 MB", QByteArray(10 * 1024 * 1024, ' '), "own.json is larger than 1 MB and was not read.");
        // clang-format on
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const auto list = read(content);
        QVERIFY(!list);
        QCOMPARE(list.error().english(), message);
        QVERIFY(isOneSentence(list.error().english()));
    }

    void tooManyEntriesAreRefused()
    {
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(QStringLiteral("Q-AIR-01"));
        for (const char *key : {"add", "change", "hide", "order"})
            QCOMPARE(read(json({{QLatin1String(key), many}})).error().english(),
                     QStringLiteral("own.json: %1 holds more than 1000 entries.").arg(QLatin1String(key)));
    }

    void aLongNameIsShortenedInTheSentence()
    {
        const QString sentence = read(json({{QString(100000, u'x') + u'\n', 1}})).error().english();
        QVERIFY2(isOneSentence(sentence), qPrintable(sentence.left(200)));
    }

    void spoiltFilesGiveASentenceOrAChecklist()
    {
        std::mt19937 random(7);
        const auto below = [&](qsizetype n) { return qsizetype(random() % std::size_t(n)); };
        const QByteArray pieces[] = {"null",         "[]",           "{}", "\"\"", "-1e308",  "true",
                                     "\"U-AIR-01\"", "\"Q-AIR-01\"", ",",  "%2",   "\\u0000", "\xff"};
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray content = Own;
            for (qsizetype times = 1 + below(3); times > 0; --times) {
                const qsizetype at = below(content.size());
                const QByteArray &piece = pieces[below(std::size(pieces))];
                switch (below(4)) {
                case 0:
                    content.remove(at, 1 + below(40));
                    break;
                case 1:
                    content.insert(at, piece);
                    break;
                case 2:
                    content.replace(at, piece.size(), piece);
                    break;
                default:
                    content[at] = char(random());
                }
            }
            const auto list = read(content);
            if (!list) {
                ++refused;
                QVERIFY2(isOneSentence(list.error().english()), qPrintable(list.error().english()));
                continue;
            }
            const Catalog own = m_catalog->withChecklist(*list);
            QVERIFY(!own.checks().empty());
            QCOMPARE(*read(writeChecklist(*list)), *list);
        }
        QVERIFY(refused > 1000);
    }

    void valuesOfWrongTypesGiveASentence()
    {
        const QJsonObject whole = QJsonDocument::fromJson(Own).object();
        const QJsonValue wrong[] = {QJsonValue::Null,     true, 7, -1e300, QStringLiteral("x"), QJsonArray{7},
                                    QJsonObject{{"x", 1}}};
        for (const QString &key : whole.keys()) {
            for (const QJsonValue &value : wrong) {
                QJsonObject spoilt = whole;
                spoilt[key] = value;
                const auto list = read(json(spoilt));
                QVERIFY2(!list, qPrintable(key));
                QVERIFY2(isOneSentence(list.error().english()), qPrintable(list.error().english()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
