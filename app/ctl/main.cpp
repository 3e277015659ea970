#include "app/ctl/Command.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("smartupctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SMARTUP_VERSION));
    return smartup::runCommand(QCoreApplication::arguments().mid(1));
}
