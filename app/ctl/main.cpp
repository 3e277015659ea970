#include "app/ctl/Command.h"
#include "app/ctl/CommandLine.h"
#include "models/core/Translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using namespace Qt::Literals::StringLiterals;

/// Takes `--lang CODE` or `--lang=CODE` out of the words, wherever it stands; null when it is not there.
QString takeLanguage(QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1) {
            QString code = arguments.value(i + 1, u""_s);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
            return code;
        }
        if (arguments.at(i).startsWith("--lang="_L1)) {
            return arguments.takeAt(i).section(u'=', 1);
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    // The desktop program's name: both keep profiles, journal and sandbox in the same places.
    QCoreApplication::setApplicationName(u"smartup-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SMARTUP_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString wanted = takeLanguage(arguments);
    smartup::Translations translations;
    if (!wanted.isNull() && !smartup::languageCodes().contains(wanted)) {
        smartup::printError(QCoreApplication::translate("Command", "--lang takes %1, not “%2”.")
                                .arg(smartup::languageCodes().join(u", "_s), wanted));
        return static_cast<int>(smartup::ExitCode::Usage);
    }
    translations.use(wanted.isNull() ? smartup::chooseLanguage(QLocale().uiLanguages()) : wanted);
    return smartup::runCommand(arguments);
}
