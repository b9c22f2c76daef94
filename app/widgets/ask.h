#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace recp {

/// Everything the program asks in a dialog goes through here, so that a test can answer. There is little: files, and
/// the rare question that undo cannot replace.
class Ask
{
public:
    /// Empty when the user gave up.
    static QStringList openFiles(QWidget *parent, const QString &title, const QString &filter);
    static QString saveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filter);
    /// True when the user chose `action`.
    static bool confirm(QWidget *parent, const QString &question, const QString &action);

    /// While it lives, questions are answered by these and no dialog opens.
    struct Answers {
        std::function<QStringList()> openFiles = [] { return QStringList(); };
        std::function<QString(const QString &proposedName)> saveFile = [](const QString &) { return QString(); };
        std::function<bool(const QString &question)> confirm = [](const QString &) { return false; };
        Answers();
        ~Answers();
        Answers(const Answers &) = delete;
        Answers &operator=(const Answers &) = delete;
    };

private:
    static Answers *s_answers;
};

} // namespace recp
