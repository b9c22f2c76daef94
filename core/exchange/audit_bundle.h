#pragma once

#include "core/exchange/audit_merge.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <vector>

namespace recp {

namespace bundle_limits {
constexpr qsizetype FileBytes = 1024LL * 1024 * 1024;
constexpr qsizetype PartBytes = 64 * 1024 * 1024;
constexpr qsizetype AllBytes = 2048LL * 1024 * 1024; ///< of all parts, unpacked
constexpr qsizetype Parts = 20'000;
}

struct BundleAttachment {
    QString hash; ///< SHA-256 of the content
    QString name; ///< as it was called where it came from; never a path here
    QByteArray content;
};

/// An audit in one file (.recp) for another device: a zip with the audit's JSON, what is known of each row's changes, and the
/// attachments, each with its SHA-256.
struct AuditBundle {
    AuditDocument document;
    AuditVersions versions;
    QMap<QString, QString> devices; ///< names of the devices that changed something, by id
    QString madeBy;                 ///< device
    QDateTime madeAt;
    std::vector<BundleAttachment> attachments;
};

/// The file's bytes; sealed if there is a passphrase.
Result<QByteArray> packed(const AuditBundle &bundle, const QString &passphrase);

/// Reads such a file whole, or refuses it with one sentence: too large, damaged, sealed, of a newer program, with a part that
/// is not the one that was packed. Parts are never written to disk under their names.
Result<AuditBundle> unpacked(const QByteArray &file, const QString &fileName, const QString &passphrase);
/// The same from a file on disk.
Result<AuditBundle> readBundle(const QString &path, const QString &passphrase);

} // namespace recp
