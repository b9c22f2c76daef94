#include "app/models/own_checklist.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace recp {

namespace {

const QString Key = QStringLiteral("checklist");
constexpr qint64 LargestFile = 4 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {name}, file.errorString()};
    if (file.size() > LargestFile)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MB and was not read."), {name, QString::number(LargestFile >> 20)}, {}};
    return file.readAll();
}

} // namespace

bool hasOwnChecklist(const Workspace &workspace)
{
    return !workspace.setting(Key).isEmpty();
}

Result<std::optional<Checklist>> ownChecklist(const Workspace &workspace, const Catalog &plain)
{
    const QString json = workspace.setting(Key);
    if (json.isEmpty())
        return std::optional<Checklist>();
    auto list = readChecklist(json.toUtf8(), QStringLiteral("checklist"), plain);
    return list ? Result<std::optional<Checklist>>(std::move(*list)) : Result<std::optional<Checklist>>(list.error());
}

Result<Checklist> readChecklistFile(const QString &path, const Catalog &plain)
{
    const auto content = contentOf(path);
    return content ? readChecklist(*content, QFileInfo(path).fileName(), plain) : Result<Checklist>(content.error());
}

Result<void> takeChecklistFile(Workspace &workspace, const QString &path, const Catalog &plain)
{
    const auto list = readChecklistFile(path, plain);
    return list ? workspace.setSetting(Key, QString::fromUtf8(writeChecklist(*list))) : Result<void>(list.error());
}

Result<void> dropChecklist(Workspace &workspace)
{
    return workspace.setSetting(Key, QStringLiteral(""));
}

QByteArray checklistToEdit(const Catalog &plain)
{
    Checklist list;
    for (const CheckItem &check : plain.checks()) {
        if (check.thresholds.empty())
            continue;
        CheckChange change;
        change.id = check.id;
        change.question = check.question;
        for (const auto &threshold : check.thresholds)
            change.thresholds.push_back(threshold.value);
        list.changes.push_back(change);
    }
    return writeChecklist(list);
}

} // namespace recp
