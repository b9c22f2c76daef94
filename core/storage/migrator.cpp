#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>

namespace recp {

Migrator::Migrator(const QString &folder)
{
    const QDir directory(folder);
    for (int number = 1;; ++number) {
        const QString path = directory.filePath(QStringLiteral("%1.sql").arg(number, 4, 10, QLatin1Char('0')));
        if (!QFile::exists(path))
            break;
        m_steps += path;
    }
}

Result<int> Migrator::versionOf(const QSqlDatabase &db)
{
    auto query = sql::run(db, QStringLiteral("PRAGMA user_version"));
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> Migrator::migrate(const QSqlDatabase &db, int from) const
{
    for (int step = from; step < newest(); ++step) {
        QFile file(m_steps.at(step));
        if (!file.open(QIODevice::ReadOnly))
            return Error{QT_TRANSLATE_NOOP("errors", "A part of the program is missing: %1."), {m_steps.at(step)}, {}};
        sql::Transaction transaction(db);
        RECP_TRY(transaction.begin());
        RECP_TRY(sql::runScript(db, file.readAll()));
        RECP_TRY(sql::runScript(db, QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(step + 1)));
        RECP_TRY(transaction.commit());
    }
    return {};
}

} // namespace recp
