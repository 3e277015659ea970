#include "app/desk/wiring/DeskCommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error badWord(const QString &text)
{
    return { ErrorOrigin::Program,
             text,
             QCoreApplication::translate("DeskCommand", "“smartup-desk --help” lists the options."),
             {},
             {} };
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        // Not addHelpOption(): it brings a --help-all with options that are Qt's, not ours.
        { { u"h"_s, u"help"_s },
          QCoreApplication::translate("DeskCommand", "Shows this explanation.") },
        { { u"v"_s, u"version"_s },
          QCoreApplication::translate("DeskCommand", "Shows the version.") },
        { u"sandbox"_s,
          QCoreApplication::translate("DeskCommand",
                                      "Opens on the sandbox inside the program, a Smartup to "
                                      "practise on.") },
        { u"data-dir"_s,
          QCoreApplication::translate("DeskCommand", "Folder of the log and of the sandbox."),
          u"DIR"_s, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) },
        { u"config-dir"_s,
          QCoreApplication::translate("DeskCommand",
                                      "Folder of the connections and of the window's state."),
          u"DIR"_s, QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) },
        { u"lang"_s,
          QCoreApplication::translate("DeskCommand", "Language of the window: %1.")
              .arg(languageCodes().join(u", "_s)),
          u"CODE"_s },
        { u"appearance"_s, QCoreApplication::translate("DeskCommand", "light, dark or system."),
          u"NAME"_s },
        { u"page"_s,
          QCoreApplication::translate("DeskCommand", "Page to begin with: %1.")
              .arg(deskPages().join(u", "_s)),
          u"NAME"_s },
        { u"screenshots"_s,
          QCoreApplication::translate("DeskCommand",
                                      "Exchanges something with the sandbox, writes a picture of "
                                      "every page into this folder, and ends."),
          u"DIR"_s },
        { u"journal"_s,
          QCoreApplication::translate("DeskCommand",
                                      "With --screenshots: only pictures of this log, which is "
                                      "read and not changed."),
          u"FILE"_s },
    });
}

/// A value that was given and is none of the allowed ones.
std::optional<Error>
checkChoice(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (!parser.isSet(option) || allowed.contains(value)) {
        return {};
    }
    //: An option of the command line, the words it knows, the word that was typed
    return badWord(QCoreApplication::translate("DeskCommand", "--%1 takes %2, not “%3”.")
                       .arg(option, allowed.join(u", "_s), value));
}

std::optional<Error> checkWords(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        return badWord(QCoreApplication::translate("DeskCommand", "“%1” is not an option.")
                           .arg(parser.positionalArguments().constFirst()));
    }
    QStringList appearances;
    for (const Appearance appearance :
         { Appearance::Light, Appearance::Dark, Appearance::System }) {
        appearances.append(appearanceKey(appearance));
    }
    for (const auto &[option, allowed] :
         { std::pair(u"lang"_s, languageCodes()), std::pair(u"appearance"_s, appearances),
           std::pair(u"page"_s, deskPages()) }) {
        if (auto error = checkChoice(parser, option, allowed)) {
            return error;
        }
    }
    for (const QString &folder : { u"data-dir"_s, u"config-dir"_s, u"screenshots"_s }) {
        if (parser.isSet(folder) && parser.value(folder).isEmpty()) {
            return badWord(
                QCoreApplication::translate("DeskCommand", "--%1 takes a folder.").arg(folder));
        }
    }
    if (parser.isSet(u"journal"_s)
        && (!parser.isSet(u"screenshots"_s) || !QFileInfo(parser.value(u"journal"_s)).isFile())) {
        return badWord(QCoreApplication::translate(
            "DeskCommand", "--journal takes the file of a log, and goes with --screenshots."));
    }
    return {};
}

} // namespace

Result<DeskCommand> readDeskCommand(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "DeskCommand",
        "Integration settings, exchange of documents and exchange log for Smartup."));
    addOptions(parser);
    if (!parser.parse(QStringList { u"smartup-desk"_s } + words)) {
        return badWord(parser.errorText());
    }
    DeskCommand command;
    if (parser.isSet(u"help"_s)) {
        command.kind = DeskCommand::Kind::ShowText;
        command.text = parser.helpText().trimmed();
        return command;
    }
    if (parser.isSet(u"version"_s)) {
        command.kind = DeskCommand::Kind::ShowText;
        command.text = QStringLiteral("Smartup Desk " SMARTUP_VERSION);
        return command;
    }
    if (auto error = checkWords(parser)) {
        return *error;
    }
    command.pictureFolder = parser.value(u"screenshots"_s);
    command.options.dataFolder = parser.value(u"data-dir"_s);
    command.options.configFolder = parser.value(u"config-dir"_s);
    command.options.language = parser.value(u"lang"_s);
    if (parser.isSet(u"appearance"_s)) {
        command.options.appearance = appearanceFromKey(parser.value(u"appearance"_s));
    }
    // Pictures show what was exchanged, and nothing is exchanged with a real Smartup for them.
    command.options.opensSandbox = parser.isSet(u"sandbox"_s) || !command.pictureFolder.isEmpty();
    command.options.page = parser.value(u"page"_s);
    command.options.shownJournal = parser.value(u"journal"_s);
    return command;
}

QStringList withoutQtWords(const QStringList &words)
{
    QStringList ours;
    bool isValueOfQt = false;
    for (const QString &word : words) {
        const bool isOption = word.startsWith(u'-');
        const bool isQt = isOption && !word.startsWith("--"_L1) && word.size() > 2;
        if (!isQt && !(isValueOfQt && !isOption)) {
            ours.append(word);
        }
        isValueOfQt = isQt;
    }
    return ours;
}

} // namespace smartup
