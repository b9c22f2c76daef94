#include "core/units/units.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace recp;

namespace
{

void collectUnits(const QJsonValue &value, QSet<QString> &units)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectUnits(item, units);
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (object.contains(u"value") && object.contains(u"unit"))
        units.insert(object.value(u"unit").toString());
    for (const QJsonValue &item : object)
        collectUnits(item, units);
}

} // namespace

/// The units of the public calculator vectors, where these are at hand.
class TestVectorUnits : public QObject
{
    Q_OBJECT

private slots:
    void everyUnitOfTheVectorsIsInTheTable()
    {
        QFile file(QStringLiteral(RECP_SHARED_DATA "/vectors/measur.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> units;
        collectUnits(QJsonDocument::fromJson(file.readAll()).object().value(u"calculators"), units);
        units -= {u"enum"_qs, u"bool"_qs, u"text"_qs};
        QVERIFY(units.size() > 100);
        QStringList unknown;
        for (const QString &unit : units) {
            if (!findUnitByKey(unit))
                unknown << unit;
        }
        QCOMPARE(unknown, QStringList());
        qInfo("%d units of the vectors are known", static_cast<int>(units.size()));
    }
};

QTEST_GUILESS_MAIN(TestVectorUnits)
#include "tst_vector_units.moc"
