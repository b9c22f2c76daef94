#include "core/catalog/catalog.h"
#include "core/exchange/bill_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace recp;

/// The medians by sector that we ship, computed again from the public half of the database they come from.
class TestPeerMedians : public QObject
{
    Q_OBJECT

    static double percentile(const std::vector<double> &sorted, double share)
    {
        const double place = share * static_cast<double>(sorted.size() - 1);
        const auto low = static_cast<std::size_t>(place);
        const auto high = std::min(low + 1, sorted.size() - 1);
        return std::lerp(sorted[low], sorted[high], place - static_cast<double>(low));
    }

private slots:
    void everyMedianFollowsFromTheAssessments()
    {
        QFile file(QStringLiteral(RECP_SHARED_DATA "/iac/iac_assess.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<BillTable> table = readCsv(file.readAll(), QStringLiteral("iac_assess.csv"), u',');
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().english()));
        const auto column = [&](const char *name) {
            const auto &head = table->rows.front().cells;
            return static_cast<std::size_t>(std::find_if(head.begin(), head.end(), [&](const BillCell &cell) {
                                                return cell.text == QLatin1String(name);
                                            }) - head.begin());
        };
        const auto naics = column("naics");
        const auto used = column("ec_plant_usage");
        const auto people = column("employees");
        QVERIFY(std::max({naics, used, people}) < table->rows.front().cells.size());

        const auto catalog = Catalog::load();
        QVERIFY(catalog.ok());
        QFile medians(QStringLiteral(RECP_SOURCE_DIR "/resources/sectors/medians.json"));
        QVERIFY(medians.open(QIODevice::ReadOnly));
        int sectors = 0;
        for (const QJsonValue &entry : QJsonDocument::fromJson(medians.readAll()).object().value("medians").toArray()) {
            const QJsonArray codes = entry.toObject().value("naics").toArray();
            std::vector<double> values;
            for (const auto &row : table->rows) {
                if (!codes.contains(row.cell(naics).text.left(3)))
                    continue;
                const double kilowattHours = row.cell(used).text.toDouble();
                const double employees = row.cell(people).text.toDouble();
                if (kilowattHours > 0 && employees > 0)
                    values.push_back(kilowattHours / employees);
            }
            std::sort(values.begin(), values.end());
            const SectorMedian *shipped = catalog->sectorMedian(entry.toObject().value("sector").toString());
            QVERIFY(shipped && shipped->count >= 20);
            QCOMPARE(static_cast<int>(values.size()), shipped->count);
            QVERIFY(std::abs(percentile(values, 0.25) - shipped->lowerQuartile) <= 0.5);
            QVERIFY(std::abs(percentile(values, 0.5) - shipped->median) <= 0.5);
            QVERIFY(std::abs(percentile(values, 0.75) - shipped->upperQuartile) <= 0.5);
            ++sectors;
        }
        QCOMPARE(sectors, 20);
    }
};

QTEST_GUILESS_MAIN(TestPeerMedians)
#include "tst_peer_medians.moc"
