#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

struct zip;

namespace recp {

/// What an archive may hold at most, and the sentences for one that is broken or holds more.
struct ZipLimits {
    qsizetype parts = 0;     ///< entries
    qsizetype partBytes = 0; ///< of one entry, unpacked
    Error damaged;
    Error tooLarge;
};

/// A zip archive in memory, to read. Parts are asked for by name and never written anywhere, so that a name is no path.
class ZipArchive
{
public:
    /// `content` must outlive the archive.
    static Result<ZipArchive> open(const QByteArray &content, ZipLimits limits);

    QStringList names() const;
    bool has(const QString &part) const;
    /// A part unpacked; never more than the limit, whatever the archive says of its size.
    Result<QByteArray> part(const QString &name) const;

private:
    ZipArchive(zip *archive, ZipLimits limits);
    Error damaged(const QString &details) const;

    std::unique_ptr<zip, void (*)(zip *)> m_zip;
    ZipLimits m_limits;
};

struct ZipPart {
    QString name;
    QByteArray content;
    bool compressed = true; ///< photos are already
};
/// The archive with these parts, in order; the same parts give the same bytes.
Result<QByteArray> zipped(const std::vector<ZipPart> &parts);

} // namespace recp
