#include "app/widgets/ask.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace recp {

Ask::Answers *Ask::s_answers = nullptr;

namespace {

const char *const FolderKey = "files/folder";

QString lastFolder()
{
    const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(QLatin1String(FolderKey), fallback).toString();
    return QDir(folder).exists() ? folder : fallback;
}

void rememberFolder(const QString &file)
{
    QSettings().setValue(QLatin1String(FolderKey), QFileInfo(file).absolutePath());
}

} // namespace

Ask::Answers::Answers()
{
    s_answers = this;
}

Ask::Answers::~Answers()
{
    s_answers = nullptr;
}

QStringList Ask::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    if (s_answers)
        return s_answers->openFiles();
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, lastFolder(), filter);
    if (!files.isEmpty())
        rememberFolder(files.first());
    return files;
}

QString Ask::saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter)
{
    if (s_answers)
        return s_answers->saveFile(proposedName);
    const QString file =
        QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(proposedName), filter);
    if (!file.isEmpty())
        rememberFolder(file);
    return file;
}

bool Ask::confirm(QWidget *parent, const QString &question, const QString &action)
{
    if (s_answers)
        return s_answers->confirm(question);
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, parent);
    QPushButton *act = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == act;
}

} // namespace recp
