#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/domain/audit.h"
#include "core/storage/workspace.h"

#include <optional>
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <future>
#include <memory>

namespace recp::cli
{

/// What a run of the program ends with.
enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

/// One call of the program from the command line: its words, and the things a verb works with, each made when first
/// asked for. Everything a verb says goes through here, in the chosen language.
class Command
{
public:
    Command(Language language, QStringList arguments, QHash<QString, QString> options);

    const Texts &texts() const { return m_texts; }
    Language language() const { return m_texts.language(); }
    /// The words after the verb.
    const QStringList &arguments() const { return m_arguments; }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString option(const QString &option) const { return m_options.value(option); }
    /// Text of context "cli" with its places filled.
    QString text(const char *source, const QStringList &arguments = {}) const;

    /// Begins to read the reference data beside other work.
    void readCatalogAhead();
    /// The reference data, read once, with the checklist of --checklist, or of the user's file where that is open already.
    Result<const Catalog *> catalog();
    /// The user's file, or the one of --db, opened once.
    Result<Workspace *> workspace();
    /// An audit by id, unique prefix, "sample:NAME" or path to its file; from the last two nothing is stored.
    Result<AuditDocument> audit(const QString &name);
    /// The id of an audit that is stored; empty for a sample or a file.
    Result<Id> storedAudit(const QString &name);

    /// The first line of --passphrase-file; empty without that option.
    Result<QString> passphrase() const;

    /// Writes a line on standard output.
    void print(const QString &line) const;
    void printJson(const QByteArray &json) const;
    /// Writes the error as one line on standard error.
    ExitCode fail(const Error &error) const;
    ExitCode fail(const char *sentence, const QStringList &arguments = {}, ExitCode code = Failed) const;

private:
    Result<void> applyChecklist();

    Texts m_texts;
    QStringList m_arguments;
    QHash<QString, QString> m_options;
    std::future<Result<Catalog>> m_ahead;
    std::optional<Catalog> m_catalog;
    std::unique_ptr<Workspace> m_workspace;
};

/// Writes a file whole or not at all; "-" is standard output.
Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace recp::cli
