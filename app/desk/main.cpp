#include "app/connection/SecretStore.h"
#include "app/desk/wiring/DeskCommand.h"
#include "app/desk/wiring/PictureTour.h"
#include "app/platform/TerminationSignals.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;
using smartup::DeskCommand;

enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

void nameTheProgram()
{
    // smartupctl carries the same name: both keep connections, log and sandbox in the same places.
    QCoreApplication::setApplicationName(u"smartup-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SMARTUP_VERSION));
}

int refuse(const smartup::Error &error)
{
    QTextStream(stderr) << "smartup-desk: " << error.text << '\n' << error.remedy << '\n';
    return Usage;
}

/// Explanations and refusals need no display. Nothing when the window is to be opened.
std::optional<int> answerWithoutDisplay(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameTheProgram();
    smartup::Translations translations;
    translations.use(smartup::chooseLanguage(QLocale::system().uiLanguages()));
    const auto command =
        smartup::readDeskCommand(smartup::withoutQtWords(QCoreApplication::arguments().mid(1)));
    if (!command) {
        return refuse(command.error());
    }
    if (command.value().kind == DeskCommand::Kind::ShowText) {
        QTextStream(stdout) << command.value().text << '\n';
        return Done;
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (const auto code = answerWithoutDisplay(argc, argv)) {
        return *code;
    }
    QApplication application(argc, argv);
    nameTheProgram();
    QApplication::setDesktopFileName(u"smartup-desk"_s);
    QApplication::setWindowIcon(smartup::applicationIcon());
    QApplication::setStyle(new smartup::OutlinedStyle); // the application owns it
    // Qt has taken its own words out by now: what is left must be ours.
    const auto command = smartup::readDeskCommand(QCoreApplication::arguments().mid(1));
    if (!command) {
        return refuse(command.error());
    }
    const smartup::SystemClock clock;
    smartup::KeychainSecretStore secrets;
    smartup::Desk desk(command.value().options, clock, secrets);
    const smartup::TerminationSignals ending;
    QObject::connect(&ending, &smartup::TerminationSignals::requested, &desk.window(),
                     &smartup::MainWindow::quit);
    const bool isOfOneLog = !command.value().options.shownJournal.isEmpty();
    smartup::PictureTour pictures(desk, command.value().pictureFolder,
                                  isOfOneLog ? smartup::PictureTour::Scope::LogOnly
                                             : smartup::PictureTour::Scope::Everything);
    QObject::connect(&pictures, &smartup::PictureTour::finished, &application,
                     [](const QString &problem) {
                         QTextStream(stderr) << problem;
                         QCoreApplication::exit(problem.isEmpty() ? Done : Failed);
                     });
    desk.start();
    if (!command.value().pictureFolder.isEmpty()) {
        pictures.start();
    }
    return QApplication::exec();
}
