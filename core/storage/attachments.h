#pragma once

#include "core/storage/sql.h"

namespace recp {

/// Where the attachments of a workspace lie: beside it, or in memory with it.
QString attachmentsPath(const QString &workspace);

/// Photos and documents in a second file beside the workspace, by the SHA-256 of their content. Made when first needed.
class Attachments
{
public:
    Attachments(const QString &path, const QString &connection);
    ~Attachments();
    Attachments(const Attachments &) = delete;
    Attachments &operator=(const Attachments &) = delete;

    QString path() const { return m_path; }
    /// The hash under which the content now lies. The same content is kept once. At most 64 MB.
    Result<QString> add(const QByteArray &content, const QString &fileName, const QDateTime &now);
    Result<QByteArray> content(const QString &hash);
    Result<QString> fileName(const QString &hash);
    /// True if the content is there and still has its hash.
    Result<bool> isWhole(const QString &hash);

private:
    Result<QSqlDatabase> open(bool create);

    QString m_path;
    QString m_connection;
};

} // namespace recp
