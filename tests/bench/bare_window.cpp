#include <QApplication>
#include <QTimer>
#include <QWidget>

/// The reference of start-up: the least that shows a Qt window. Ends when the first events are done.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    QTimer::singleShot(0, &application, [] { QTimer::singleShot(0, qApp, &QApplication::quit); });
    return application.exec();
}
