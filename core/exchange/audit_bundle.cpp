#include "core/exchange/audit_bundle.h"

#include "core/exchange/audit_json.h"
#include "core/exchange/sealed_file.h"
#include "core/exchange/zip_archive.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace recp {

namespace {

constexpr auto Format = "recp-bundle";
constexpr int Version = 1;
const QString Manifest = QStringLiteral("manifest.json");
const QString AuditPart = QStringLiteral("audit.json");
const QString ChangesPart = QStringLiteral("changes.json");
const QString Attachments = QStringLiteral("attachments/");

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// A bundle being read: its archive and the manifest's words about each part.
class Reader
{
public:
    Reader(const ZipArchive &archive, QString fileName) : m_archive(archive), m_fileName(std::move(fileName)) {}

    Error damaged(const QString &details = {}) const
    {
        return {QT_TRANSLATE_NOOP("errors", "%1 is damaged, or no audit's bundle (.recp)."), {m_fileName}, details};
    }

    Result<QJsonObject> manifest()
    {
        const auto content = m_archive.part(Manifest);
        if (!content)
            return content.error();
        const QJsonObject manifest = QJsonDocument::fromJson(*content).object();
        if (manifest.value(key("format")).toString() != key(Format))
            return damaged(QStringLiteral("format"));
        if (manifest.value(key("version")).toDouble() > Version || manifest.value(key("schema")).toDouble() > Migrator().newest())
            return Error{QT_TRANSLATE_NOOP("errors", "%1 was written by a newer version of this program."), {m_fileName}, {}};
        double all = 0;
        for (const QJsonValue &part : manifest.value(key("parts")).toArray()) {
            const QJsonObject words = part.toObject();
            m_parts.insert(words.value(key("part")).toString(), words);
            all += words.value(key("bytes")).toDouble(double(bundle_limits::AllBytes));
        }
        if (all > double(bundle_limits::AllBytes))
            return tooLarge(m_fileName);
        QSet<QString> names;
        for (const QString &name : m_archive.names()) {
            if ((name != Manifest && !m_parts.contains(name)) || names.contains(name))
                return Error{QT_TRANSLATE_NOOP("errors", "%1 holds a part “%2” that does not belong there."), {m_fileName, name.left(80)}, {}};
            names.insert(name);
        }
        return manifest;
    }

    /// A part that is what the manifest says it is.
    Result<QByteArray> part(const QString &name) const
    {
        const auto content = m_archive.part(name);
        if (!content)
            return content.error();
        const QJsonObject words = m_parts.value(name);
        if (double(content->size()) != words.value(key("bytes")).toDouble(-1) || hashOf(*content) != words.value(key("sha256")).toString())
            return Error{QT_TRANSLATE_NOOP("errors", "%1: its part “%2” is not the one that was packed."), {m_fileName, name.left(80)}, {}};
        return content;
    }

    Result<AuditVersions> versions() const
    {
        const auto content = part(ChangesPart);
        if (!content)
            return content.error();
        const QJsonObject rows = QJsonDocument::fromJson(*content).object();
        AuditVersions versions;
        for (auto at = rows.begin(); at != rows.end(); ++at) {
            auto version = rowVersionFromJson(at->toObject(), at.key(), m_fileName);
            if (!version)
                return version.error();
            versions[at.key()] = std::move(*version);
        }
        return versions;
    }

    Result<std::vector<BundleAttachment>> attachments() const
    {
        std::vector<BundleAttachment> attachments;
        for (auto at = m_parts.begin(); at != m_parts.end(); ++at) {
            if (!at.key().startsWith(Attachments))
                continue;
            auto content = part(at.key());
            if (!content)
                return content.error();
            const QString hash = at->value(key("sha256")).toString();
            if (at.key() != Attachments + hash)
                return damaged(at.key());
            attachments.push_back({hash, at->value(key("file_name")).toString().left(200), std::move(*content)});
        }
        return attachments;
    }

    static Error tooLarge(const QString &fileName)
    {
        return {QT_TRANSLATE_NOOP("errors", "%1 unpacks to more than %2 MB and was not read."),
                {fileName, QString::number(bundle_limits::AllBytes >> 20)}, {}};
    }

private:
    const ZipArchive &m_archive;
    QString m_fileName;
    QMap<QString, QJsonObject> m_parts;
};

} // namespace

Result<QByteArray> packed(const AuditBundle &bundle, const QString &passphrase)
{
    std::vector<ZipPart> parts;
    parts.push_back({AuditPart, toJson(bundle.document), true});
    QJsonObject rows;
    for (const auto &[row, version] : bundle.versions)
        rows.insert(row, toJson(version));
    parts.push_back({ChangesPart, QJsonDocument(rows).toJson(QJsonDocument::Compact), true});
    QMap<QString, QString> names;
    for (const BundleAttachment &attachment : bundle.attachments) {
        parts.push_back({Attachments + attachment.hash, attachment.content, false});
        names.insert(parts.back().name, attachment.name);
    }
    QJsonArray list;
    for (const ZipPart &part : parts) {
        QJsonObject words{{key("part"), part.name}, {key("sha256"), hashOf(part.content)}, {key("bytes"), static_cast<qint64>(part.content.size())}};
        if (names.contains(part.name))
            words.insert(key("file_name"), names.value(part.name));
        list.append(words);
    }
    QJsonObject devices;
    for (auto at = bundle.devices.begin(); at != bundle.devices.end(); ++at)
        devices.insert(at.key(), at.value());
    const QJsonObject manifest{{key("format"), key(Format)},
                               {key("version"), Version},
                               {key("schema"), Migrator().newest()},
                               {key("audit"), toText(bundle.document.audit.id)},
                               {key("device"), bundle.madeBy},
                               {key("devices"), devices},
                               {key("made_at"), bundle.madeAt.toUTC().toString(Qt::ISODate)},
                               {key("parts"), list}};
    parts.insert(parts.begin(), {Manifest, QJsonDocument(manifest).toJson(QJsonDocument::Indented), true});
    auto file = zipped(parts);
    return !file || passphrase.isEmpty() ? file : sealed(*file, passphrase);
}

Result<AuditBundle> unpacked(const QByteArray &file, const QString &fileName, const QString &passphrase)
{
    if (isSealed(file)) {
        if (passphrase.isEmpty())
            return Error{QT_TRANSLATE_NOOP("errors", "%1 is under a passphrase: please give it."), {fileName}, {}};
        const auto content = unsealed(file, passphrase, fileName);
        return content ? unpacked(*content, fileName, {}) : Result<AuditBundle>(content.error());
    }
    const Error damaged{QT_TRANSLATE_NOOP("errors", "%1 is damaged, or no audit's bundle (.recp)."), {fileName}, {}};
    const auto archive = ZipArchive::open(file, {bundle_limits::Parts, bundle_limits::PartBytes, damaged, Reader::tooLarge(fileName)});
    if (!archive)
        return archive.error();
    Reader reader(*archive, fileName);
    const auto manifest = reader.manifest();
    if (!manifest)
        return manifest.error();
    AuditBundle bundle;
    const auto json = reader.part(AuditPart);
    if (!json)
        return json.error();
    auto document = auditFromJson(*json, fileName);
    if (!document)
        return document.error();
    bundle.document = std::move(*document);
    auto versions = reader.versions();
    if (!versions)
        return versions.error();
    bundle.versions = std::move(*versions);
    if (stamped(bundle.versions, rowsOf(bundle.document), {QStringLiteral("-"), 1}) != bundle.versions)
        return reader.damaged(QStringLiteral("the changes are not those of the audit"));
    auto attachments = reader.attachments();
    if (!attachments)
        return attachments.error();
    bundle.attachments = std::move(*attachments);
    const QJsonObject devices = manifest->value(key("devices")).toObject();
    for (auto at = devices.begin(); at != devices.end(); ++at)
        bundle.devices.insert(at.key().left(40), at->toString().left(100));
    bundle.madeBy = manifest->value(key("device")).toString().left(40);
    bundle.madeAt = QDateTime::fromString(manifest->value(key("made_at")).toString(), Qt::ISODate);
    return bundle;
}

Result<AuditBundle> readBundle(const QString &path, const QString &passphrase)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {name}, file.errorString()};
    if (file.size() > bundle_limits::FileBytes)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MB and was not read."),
                     {name, QString::number(bundle_limits::FileBytes >> 20)}, {}};
    return unpacked(file.readAll(), name, passphrase);
}

} // namespace recp
