#include "app/ctl/ForceOption.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

void addForceOption(QCommandLineParser &parser)
{
    parser.addOption(
        { u"force"_s,
          QCoreApplication::translate("ExportCommand", "Write over a file that is there.") });
}

QString forceTrouble(const QCommandLineParser &parser, const QString &file)
{
    // What is no file, a pipe or a folder, is refused where it would be written, and for what it is.
    if (!QFileInfo(file).isFile() || parser.isSet(u"force"_s)) {
        return {};
    }
    return isThereText(file);
}

QString isThereText(const QString &file)
{
    return QCoreApplication::translate("ExportCommand",
                                       "%1 is there already; --force writes over it.")
        .arg(file);
}

} // namespace smartup
