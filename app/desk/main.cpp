#include <QCoreApplication>
#include <QTextStream>

// The pages stand, but nothing puts them together yet. Saying so beats a window that is not there.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream(stderr) << QCoreApplication::translate(
        "Desk",
        "The window of Smartup Desk cannot be opened yet. The sandbox can: smartupctl sandbox")
                        << '\n';
    return 1;
}
