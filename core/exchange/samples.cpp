#include "core/exchange/samples.h"

#include "core/exchange/audit_json.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recp
{

namespace
{

const QString Folder = QStringLiteral(":/recp/samples/");

SampleInfo sampleInfo(const QJsonObject &object)
{
    const QJsonObject title = object.value(QLatin1String("title")).toObject();
    return {object.value(QLatin1String("name")).toString(),
            {title.value(QLatin1String("vi")).toString(), title.value(QLatin1String("en")).toString()},
            object.value(QLatin1String("source")).toString(),
            object.value(QLatin1String("source_url")).toString()};
}

} // namespace

std::vector<SampleInfo> samples()
{
    std::vector<SampleInfo> all;
    QFile file(Folder + QLatin1String("index.json"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("samples")).toArray();
    for (const QJsonValue &sample : list)
        all.push_back(sampleInfo(sample.toObject()));
    return all;
}

Result<AuditDocument> loadSample(const QString &name)
{
    const std::vector<SampleInfo> all = samples();
    const QString wanted = name == u"default" && !all.empty() ? all.front().name : name;
    const bool known = std::any_of(all.begin(), all.end(), [&](const SampleInfo &s) { return s.name == wanted; });
    if (known)
        return readAuditFile(Folder + wanted + QLatin1String(".json"));
    QStringList names;
    for (const SampleInfo &sample : all)
        names << sample.name;
    return Error{QT_TRANSLATE_NOOP("errors", "There is no sample “%1”; there are: %2."),
                 {name, names.join(QStringLiteral(", "))}, {}};
}

} // namespace recp
