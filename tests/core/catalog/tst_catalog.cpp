#include "core/catalog/catalog.h"

#include <algorithm>
#include <cmath>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

namespace
{

const QString FactorFile = QStringLiteral("factors/vn-2026.1.json");
const QString SolutionFile = QStringLiteral("solutions/solutions.json");
const QString CheckFile = QStringLiteral("checks/checks.json");
const QString AddOnFile = QStringLiteral("checks/sectors/beverage.json");
const QString SectorFile = QStringLiteral("sectors/sectors.json");
const QString MedianFile = QStringLiteral("sectors/medians.json");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// The shipped files in a folder where they may be broken.
bool copyShippedFiles(const QString &folder)
{
    for (const QString &name : {FactorFile, SolutionFile, CheckFile, AddOnFile, SectorFile, MedianFile}) {
        QDir(folder).mkpath(QFileInfo(name).path());
        if (!write(folder + u'/' + name, contentOf(QStringLiteral(":/recp/") + name)))
            return false;
    }
    return true;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFilesAreInOrder()
    {
        const auto loaded = Catalog::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().english()));
        const Catalog &catalog = *loaded;
        QCOMPARE(catalog.solutions().size(), std::size_t(136));
        QCOMPARE(catalog.checks().size(), std::size_t(138 + 106));
        QCOMPARE(catalog.areas().size(), std::size_t(21 + 6));
        QCOMPARE(catalog.categories().size(), std::size_t(8));
        QCOMPARE(catalog.systems().size(), std::size_t(22));
        QCOMPARE(catalog.symbiosisTypes().size(), std::size_t(5));
        QCOMPARE(catalog.formulas().size(), std::size_t(34));
        QCOMPARE(catalog.defaultFactorSet().id, QString("VN-2026.1"));
        QCOMPARE(catalog.defaultFactorSet().date, QDate(2026, 11, 23));
        QVERIFY(catalog.defaultFactorSet().factors.size() > 350);
        QCOMPARE(catalog.factorSet(QStringLiteral("VN-2026.1")), &catalog.defaultFactorSet());
        QVERIFY(!catalog.factorSet(QStringLiteral("VN-1999.1")));
    }

    void thingsAreFoundByTheirIds()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        const CatalogSolution *leaks = catalog->solution(QStringLiteral("AIR-01"));
        QVERIFY(leaks);
        QCOMPARE(leaks->calculator, QString("air_leak_repair"));
        QCOMPARE(leaks->savingLow.value(), 10.0);
        QCOMPARE(leaks->savingHigh.value(), 30.0);
        QCOMPARE(leaks->streams, std::vector<Resource>{Resource::Electricity});
        QCOMPARE(leaks->adoption.value().count, 10963);
        QCOMPARE(leaks->status, SourceStatus::Verified);
        QVERIFY(catalog->formula(leaks->formula));
        QCOMPARE(catalog->check(QStringLiteral("Q-AIR-01"))->suggests, QStringList{"AIR-01"});
        QVERIFY(!catalog->solution(QStringLiteral("NO-99")));
        QVERIFY(!catalog->check(QStringLiteral("Q-NO-99")));
    }

    void everySolutionIsSuggestedByACheck()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        QSet<QString> suggested;
        for (const CheckItem &check : catalog->checks()) {
            for (const QString &code : check.suggests)
                suggested.insert(code);
        }
        for (const CatalogSolution &solution : catalog->solutions())
            QVERIFY2(suggested.contains(solution.code), qPrintable(solution.code));
    }

    void everyAreaHasChecks()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        for (const CheckArea &area : catalog->areas())
            QVERIFY2(std::any_of(catalog->checks().begin(), catalog->checks().end(),
                                 [&](const CheckItem &check) { return check.area == area.id; }),
                     qPrintable(area.id));
    }

    void sectorsAreFoundByDivisionOrClass()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        QCOMPARE(catalog->sectorName("11").en, QString("Manufacture of beverages"));
        QCOMPARE(catalog->sectorName("1103").vi, QString("Sản xuất đồ uống"));
        QCOMPARE(catalog->sectorName("99"), Bilingual());
        QCOMPARE(catalog->sectorName(""), Bilingual());
        for (int division = 10; division <= 39; ++division)
            QCOMPARE(!catalog->sectorName(QString::number(division)).en.isEmpty(), division != 34);
    }

    void whatIsPublishedElsewhereIsNotCalledVerified()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        const FactorSet &set = catalog->defaultFactorSet();
        QCOMPARE(set.factor("tariff_prod_6_22_normal_1279")->status, SourceStatus::Secondary);
        QCOMPARE(set.factor("density_do")->status, SourceStatus::Recalled);
        QCOMPARE(set.factor("grid_vn_2023")->value, 0.6592);
        for (const Factor &factor : set.factors)
            QVERIFY2(!(factor.source.en + factor.note.en).contains(QStringLiteral("recalled")), qPrintable(factor.id));
    }

    void sourcesSpeakBothLanguages()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        const FactorSet &set = catalog->defaultFactorSet();
        QCOMPARE(set.factor("toe_elec")->source.vi, QString("Công văn 3505/BCT-KHCN ngày 19/4/2011 (bảng)"));
        QCOMPARE(set.factor("toe_elec")->source.en, QString("Official letter 3505/BCT-KHCN of 19/4/2011 (table)"));
        QCOMPARE(catalog->solution("AIR-01")->source.vi, catalog->solution("AIR-01")->source.en);
        for (const Factor &factor : set.factors) {
            QVERIFY2(factor.note.vi.isEmpty() == factor.note.en.isEmpty(), qPrintable(factor.id));
            QVERIFY2(!factor.source.vi.contains(QStringLiteral("Decision")), qPrintable(factor.id));
        }
    }

    void brokenFilesAreNamedWithTheirField_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &file, const char *from, const char *to,
                            const char *message) {
            QTest::newRow(name) << file << QByteArray(from) << QByteArray(to) << QString::fromUtf8(message);
        };
        // clang-format off
        row("unknown category", SolutionFile, "\"category\": \"PRC\"", "\"category\": \"XYZ\"",
            "solutions.json: solutions[1].category “XYZ” is not a known category.");
        row("unknown system", SolutionFile, "\"system\": \"ELE\"", "\"system\": \"XYZ\"",
            "solutions.json: solutions[6].system “XYZ” is not a known system.");
        row("unknown formula", SolutionFile, "\"formula\": \"F02\"", "\"formula\": \"F99\"",
            "solutions.json: solutions[12].formula “F99” is not a known formula.");
        row("unknown stream", SolutionFile, "[\"electricity\", \"fuel\", \"water\", \"material\"]", "[\"elektricity\"]",
            "solutions.json: solutions[0].streams[0] “elektricity” is not a known resource.");
        row("unknown symbiosis", SolutionFile, "\"symbiosis\": \"exchange\"", "\"symbiosis\": \"gift\"",
            "solutions.json: solutions[119].symbiosis “gift” is not a known kind of symbiosis.");
        row("duplicate code", SolutionFile, "\"code\": \"MGT-02\"", "\"code\": \"MGT-01\"",
            "solutions.json: solutions[1].code “MGT-01” is there twice.");
        row("duplicate formula", SolutionFile, "\"id\": \"F02\"", "\"id\": \"F01\"",
            "solutions.json: formulas[1].id “F01” is there twice.");
        row("duplicate category", SolutionFile, "\"id\": \"INP\"", "\"id\": \"GHK\"",
            "solutions.json: categories[1].id “GHK” is there twice.");
        row("missing field", SolutionFile, "\"code\": \"MGT-01\",", "",
            "solutions.json: solutions[0].code is missing.");
        row("unknown field", SolutionFile, "\"caution\":", "\"cauton\":",
            "solutions.json: solutions[32].cauton is not a known field.");
        row("unknown status", SolutionFile, "\"status\": \"recalled\"", "\"status\": \"sure\"",
            "solutions.json: formulas[4].status “sure” is not one of verified, secondary, recalled.");
        row("range upside down", SolutionFile, "{\"low\": 10, \"high\": 30}", "{\"low\": 30, \"high\": 10}",
            "solutions.json: the low end of solutions[12].saving is above its high end.");
        row("saving above all", SolutionFile, "{\"low\": 10, \"high\": 30}", "{\"low\": 10, \"high\": 300}",
            "solutions.json: solutions[12].saving.high must lie between 0 and 100.");
        row("only one language", CheckFile, "\"en\": \"Is there an RECP or energy team with a named lead?\"", "\"en\": \" \"",
            "checks.json: checks[0].question.en is empty.");
        row("unknown solution", CheckFile, "\"suggests\": [\"MGT-02\"]", "\"suggests\": [\"MGT-99\"]",
            "checks.json: checks[2].suggests[0] “MGT-99” is not a solution of the catalogue.");
        row("unknown area", CheckFile, "\"area\": \"ELE\"", "\"area\": \"XYZ\"",
            "checks.json: checks[9].area “XYZ” is not a known area.");
        row("duplicate check", CheckFile, "\"id\": \"Q-MGT-02\"", "\"id\": \"Q-MGT-01\"",
            "checks.json: checks[1].id “Q-MGT-01” is there twice.");
        row("list of wrong type", CheckFile, "\"suggests\": [\"MGT-02\"]", "\"suggests\": \"MGT-02\"",
            "checks.json: checks[2].suggests must be a list.");
        row("text of wrong type", CheckFile, "\"suggests\": [\"MGT-02\"]", "\"suggests\": [7]",
            "checks.json: checks[2].suggests[0] must be a text.");
        row("no numbered place", CheckFile, "below %2 %?", "below 10 %?",
            "checks.json: checks[16].question.en must have a numbered place for each threshold of the question (2) and no other.");
        row("share above all", CheckFile, "{\"value\": 10, \"unit\": \"%\"}", "{\"value\": 110, \"unit\": \"%\"}",
            "checks.json: checks[16].threshold[1].value must lie between 0 and 100.");
        row("add-on of no sector", AddOnFile, "\"sectors\": [\"11\"]", "\"sectors\": [\"99\"]",
            "beverage.json: areas[0].sectors “99” is not a known sector.");
        row("add-on in a common area", AddOnFile, "\"id\": \"BEV\"", "\"id\": \"AIR\"",
            "beverage.json: areas[0].id “AIR” is there twice.");
        row("add-on with a common question", AddOnFile, "\"id\": \"Q-BEV-01\"", "\"id\": \"Q-AIR-01\"",
            "beverage.json: checks[0].id “Q-AIR-01” is there twice.");
        row("number as text", FactorFile, "\"value\": 0.6612", "\"value\": \"NaN\"",
            "vn-2026.1.json: factors[0].value must be a number.");
        row("number missing", FactorFile, "\"value\": 0.6612", "\"value\": null",
            "vn-2026.1.json: factors[0].value must be a number.");
        row("number without end", FactorFile, "\"value\": 0.6612", "\"value\": 1e400",
            "vn-2026.1.json is not valid JSON: something is wrong near character");
        row("bare NaN", FactorFile, "\"value\": 0.6612", "\"value\": NaN",
            "vn-2026.1.json is not valid JSON: something is wrong near character");
        row("enormous number", FactorFile, "\"value\": 0.6612", "\"value\": 1e30",
            "vn-2026.1.json: factors[0].value must lie between -1e+12 and 1e+12.");
        row("duplicate factor", FactorFile, "\"id\": \"grid_vn_2015\"", "\"id\": \"grid_vn_2014\"",
            "vn-2026.1.json: factors[1].id “grid_vn_2014” is there twice.");
        row("unknown grid factor", FactorFile, "\"grid_factor\": \"grid_vn_2023\"", "\"grid_factor\": \"grid_vn_2033\"",
            "vn-2026.1.json: grid_factor “grid_vn_2033” is not a known factor.");
        row("unknown tariff", FactorFile, "\"tariff_decision\": \"1279\"", "\"tariff_decision\": \"1280\"",
            "vn-2026.1.json: factors “tariff_prod_lt6_normal_1280” is not a known factor.");
        row("fuel without factor", FactorFile, "\"ncv\": \"ncv_anthracite\"", "\"ncv\": \"ncv_nothing\"",
            "vn-2026.1.json: fuels[0].ncv “ncv_nothing” is not a known factor.");
        row("fuel in another unit", FactorFile, "\"ncv\": \"ncv_anthracite\"", "\"ncv\": \"ef_co2_anthracite\"",
            "vn-2026.1.json: fuels[0].ncv “ef_co2_anthracite” must be in the unit GJ/t.");
        row("duplicate fuel", FactorFile, "\"key\": \"bituminous\"", "\"key\": \"anthracite\"",
            "vn-2026.1.json: fuels[3].key “anthracite” is there twice.");
        row("wrong date", FactorFile, "\"date\": \"2026-11-23\"", "\"date\": \"23/11/2026\"",
            "vn-2026.1.json: date “23/11/2026” is not a date such as 2026-01-31.");
        row("wrong hour", FactorFile, "\"from\": \"17:30\"", "\"from\": \"25:30\"",
            "vn-2026.1.json: schedules[1].peak_weekdays[0].from “25:30” is not a time of day such as 17:30.");
        row("hours backwards", FactorFile, "\"from\": \"17:30\"", "\"from\": \"23:30\"",
            "vn-2026.1.json: schedules[1].peak_weekdays[0] must come after the hours before it and end after it begins.");
        row("hours both peak and off-peak", FactorFile, "\"from\": \"17:30\"", "\"from\": \"05:30\"",
            "vn-2026.1.json: schedules[1] has hours that are both peak and off-peak.");
        row("schedules overlap", FactorFile, "\"from\": \"2026-04-22\"", "\"from\": \"2026-04-21\"",
            "vn-2026.1.json: schedules[1] must begin after the period before it and end after it begins.");
        row("tax above all", FactorFile, "\"rate\": 0.08", "\"rate\": 8",
            "vn-2026.1.json: vat[1].rate must lie between 0 and 1.");
        row("flag of wrong type", FactorFile, "\"sunday_peak\": false", "\"sunday_peak\": \"no\"",
            "vn-2026.1.json: schedules[0].sunday_peak must be true or false.");
        row("threshold gone", FactorFile, "\"id\": \"thr_toe\"", "\"id\": \"thr_toe_old\"",
            "vn-2026.1.json: factors “thr_toe” is not a known factor.");
        row("duplicate sector", SectorFile, "\"id\": \"11\"", "\"id\": \"10\"",
            "sectors.json: sectors[2].id “10” is there twice.");
        row("sector without name", SectorFile, "\"vi\": \"Dệt\"", "\"vi\": \"\"",
            "sectors.json: sectors[4].name.vi is empty.");
        row("object of wrong type", SectorFile, "{\"vi\": \"Dệt\", \"en\": \"Manufacture of textiles\"}", "\"Dệt\"",
            "sectors.json: sectors[4].name must be an object.");
        row("median of no plant", MedianFile, "\"count\": 632", "\"count\": 0",
            "medians.json: medians[0].count must lie between 1 and");
        row("quartiles in disorder", MedianFile, "\"lower_quartile\": 25066", "\"lower_quartile\": 95066",
            "medians.json: the low end of medians[0].median is above its high end.");
        // clang-format on
    }

    void brokenFilesAreNamedWithTheirField()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, message);
        QTemporaryDir folder;
        QVERIFY(copyShippedFiles(folder.path()));
        QByteArray content = contentOf(folder.filePath(file));
        const qsizetype at = content.indexOf(from);
        QVERIFY2(at >= 0, from.constData());
        content.replace(at, from.size(), to);
        QVERIFY(write(folder.filePath(file), content));
        const auto loaded = Catalog::load(folder.path());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().english().startsWith(message), qPrintable(loaded.error().english()));
    }

    void aFileThatIsNoCatalogueIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("cut off") << SolutionFile << contentOf(QStringLiteral(":/recp/") + SolutionFile).left(1000)
                                 << "solutions.json is not valid JSON";
        QTest::newRow("empty") << CheckFile << QByteArray() << "checks.json is not valid JSON";
        QTest::newRow("a list") << SectorFile << QByteArray("[]") << "sectors.json must hold one JSON object.";
        QTest::newRow("an empty object") << SectorFile << QByteArray("{}") << "sectors.json: source is missing.";
        QTest::newRow("not text at all") << FactorFile << QByteArray("\x00\xff\xfe\x80", 4)
                                         << "vn-2026.1.json is not valid JSON";
        QTest::newRow("too large") << CheckFile << QByteArray(17 * 1024 * 1024, ' ')
                                   << "checks.json is larger than 16 MB and was not read.";
    }

    void aFileThatIsNoCatalogueIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        QTemporaryDir folder;
        QVERIFY(copyShippedFiles(folder.path()));
        QVERIFY(write(folder.filePath(file), content));
        const auto loaded = Catalog::load(folder.path());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().english().startsWith(message), qPrintable(loaded.error().english()));
    }

    void aMissingFileIsNamed()
    {
        QTemporaryDir folder;
        QVERIFY(copyShippedFiles(folder.path()));
        QVERIFY(QFile::remove(folder.filePath(CheckFile)));
        QCOMPARE(Catalog::load(folder.path()).error().english(), QString("checks.json can't be read."));
        QVERIFY(QFile::remove(folder.filePath(FactorFile)));
        QVERIFY(
            Catalog::load(folder.path()).error().english().startsWith(QStringLiteral("No factor set was found in")));
    }

    void aNewerSetBecomesTheDefault()
    {
        QTemporaryDir folder;
        QVERIFY(copyShippedFiles(folder.path()));
        QByteArray newer = contentOf(folder.filePath(FactorFile));
        newer.replace("\"id\": \"VN-2026.1\"", "\"id\": \"VN-2027.1\"")
            .replace("\"date\": \"2026-11-23\"", "\"date\": \"2027-03-01\"");
        QVERIFY(write(folder.filePath("factors/a-newer.json"), newer));
        const auto loaded = Catalog::load(folder.path());
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().english()));
        QCOMPARE(loaded->defaultFactorSet().id, QString("VN-2027.1"));
        QVERIFY(loaded->factorSet(QStringLiteral("VN-2026.1")));
        // The same id again would let two audits with one pinned set differ.
        QVERIFY(write(folder.filePath("factors/b-again.json"), newer));
        QCOMPARE(Catalog::load(folder.path()).error().english(),
                 QString("b-again.json: id “VN-2027.1” is there twice."));
    }

    void loadingIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Catalog::load());
        qInfo("the catalogue was read in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 2000); // generous: other tests run beside this one
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
