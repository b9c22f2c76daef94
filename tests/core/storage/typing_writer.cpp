// Types into a file until it is killed: one saved field after the other, each said on standard output once it is saved.
// Without a first number it only says what the file holds, and closes it.
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 4)
        return 2;
    auto workspace = recp::Workspace::open(arguments.at(1), {.clock = recp::systemClock(), .backups = false});
    if (!workspace)
        return 3;
    auto enterprise = (*workspace)->enterprise(recp::idFromText(arguments.at(2)));
    if (!enterprise)
        return 4;
    if (arguments.size() == 3) {
        std::printf("%d\n", enterprise->employees.value_or(-1));
        return 0;
    }
    for (int number = arguments.at(3).toInt();; ++number) {
        enterprise->employees = number;
        enterprise->name = QString::number(number) + QString(number % 500, QLatin1Char('x'));
        if (!(*workspace)->save(*enterprise))
            return 5;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
