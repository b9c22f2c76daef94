#pragma once

#include "core/exchange/audit_exchange.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>

namespace recp {

class AuditSession;

/// How others see who changed what; the computer's name until somebody writes another.
QString deviceName();
void setDeviceName(const QString &name);

/// Writes and reads an audit's bundles (.recp) and works merges out beside the window. Only what a merge changes is written
/// in the window's thread, because it is a step of its undo.
class BundleExchange : public QObject
{
    Q_OBJECT

public:
    explicit BundleExchange(AuditSession &session, QObject *parent = nullptr);
    ~BundleExchange() override;

    bool isBusy() const { return m_writing.isRunning() || m_reading.isRunning(); }
    /// The open audit, for a colleague. Without a passphrase everybody can read the file.
    void write(const QString &path, const QString &passphrase);
    /// Reads a colleague's file and merges it; an audit that is not here is added.
    void read(const QString &path, const QString &passphrase);

signals:
    void busyChanged();
    void written(const QString &path);
    void merged(const recp::MergeResult &result);
    /// The file is under a passphrase: none was given, or another one.
    void passphraseWanted(const QString &path, const QString &sentence);
    void failed(const recp::Error &error);

private:
    void finishReading();

    AuditSession &m_session;
    QString m_path;
    QFutureWatcher<std::shared_ptr<Result<void>>> m_writing;
    QString m_passphrase; ///< of the file being read
    QFutureWatcher<std::shared_ptr<Result<MergePlan>>> m_reading;
};

} // namespace recp
