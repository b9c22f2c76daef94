#pragma once

#include "app/models/audit_session.h"
#include "core/exchange/bill_import.h"

#include <QFutureWatcher>
#include <QObject>

namespace recp {

/// A file of bills on its way into the open audit: read, understood as a mapping says, looked at, stored. Reading happens
/// beside the window; changed() comes when there is something new to look at.
class BillImporter : public QObject
{
    Q_OBJECT

public:
    explicit BillImporter(AuditSession &session, QObject *parent = nullptr);
    ~BillImporter() override;

    /// Reads a file; with the mapping kept for files with the same heads, where there is one.
    void openFile(const QString &path);
    /// Reads a block that was copied from a spreadsheet.
    void openBlock(const QString &block);
    void setMapping(const BillMapping &mapping);

    bool isBusy() const { return m_busy; }
    QString fileName() const { return m_fileName; }
    const BillMapping &mapping() const { return m_mapping; }
    /// The rows as they were read; nullptr where the file could not be.
    const BillTable *table() const { return m_read.table ? &*m_read.table : nullptr; }
    /// What the rows come to; nullptr where they could not be understood.
    const BillImport *result() const { return m_read.import ? &*m_read.import : nullptr; }
    /// Why there is no table or no result.
    const std::optional<Error> &error() const { return m_read.error; }
    /// Whether the mapping was kept from an earlier file with the same heads.
    bool isRemembered() const { return m_remembered; }

    /// Stores the accepted rows as one step to undo and keeps the mapping for the next such file.
    bool store();
    /// The rejected rows with their reasons, as CSV.
    QByteArray rejectedRows(Language language) const;

signals:
    void changed();

private:
    struct Read {
        std::optional<BillTable> table;
        std::optional<BillImport> import;
        std::optional<Error> error;
    };

    void start(bool fresh);
    void take();
    static Read read(const QByteArray &content, const QString &fileName, const BillMapping &mapping, const AuditDocument &document,
                     Language language);
    QString settingName() const;

    AuditSession &m_session;
    QByteArray m_content;
    QString m_fileName;
    BillMapping m_mapping;
    Read m_read;
    bool m_fresh = false;
    bool m_busy = false; ///< until what was read is taken, not only until the thread is done
    bool m_remembered = false;
    QFutureWatcher<Read> m_watcher;
};

} // namespace recp
