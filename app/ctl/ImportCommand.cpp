#include "app/connection/SecretStore.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/DryRun.h"
#include "app/ctl/FolderRun.h"
#include "app/ctl/ForceOption.h"
#include "app/ctl/ImportRun.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/formats/FileSinks.h"
#include "app/journal/SharedClaims.h"
#include "app/platform/TerminationSignals.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportCommand", text);
}

constexpr QLatin1StringView DeriveIds("derive-ids");
constexpr QLatin1StringView ShortIds("short-ids");
constexpr QLatin1StringView StopAtError("stop-at-error");
constexpr QLatin1StringView Rest("rest");

/// The connection with what the options say of external ids; an error when a word is not understood.
Status takeIdOptions(const CommandLine &line, Profile &profile)
{
    for (const auto &[option, flag] : { std::pair(DeriveIds, &Profile::derivesExternalIds),
                                        std::pair(ShortIds, &Profile::shortensExternalIds) }) {
        const QString word = line.value(option);
        if (line.isSet(option) && word != "on"_L1 && word != "off"_L1) {
            return Error {
                ErrorOrigin::Program,
                say(QT_TRANSLATE_NOOP("ImportCommand", "--%1 is either on or off.")).arg(option),
                {},
                {},
                {}
            };
        }
        profile.*flag = line.isSet(option) ? word == "on"_L1 : profile.*flag;
    }
    return Done {};
}

void addOptions(CommandLine &line)
{
    addConnectionOptions(line);
    addDatabaseOptions(line);
    line.addOptions({
        { u"table"_s,
          say(QT_TRANSLATE_NOOP("ImportCommand",
                                "With --database: the table or view to read. Its columns are "
                                "called like the fields, lists are columns with JSON; lines "
                                "stand in a table beside it, TABLE_lines.")),
          u"TABLE"_s },
        { u"encoding"_s,
          say(QT_TRANSLATE_NOOP("ImportCommand",
                                "The letters of a JSON, XML or CSV file: auto, utf-8 or "
                                "windows-1251; recognised when it is left out.")),
          u"ENCODING"_s, u"auto"_s },
        { u"dry-run"_s,
          say(QT_TRANSLATE_NOOP("ImportCommand",
                                "Only say what would happen; Smartup is asked, and nothing is "
                                "sent. Several files, or a folder, may be named.")) },
        { QString(StopAtError),
          say(QT_TRANSLATE_NOOP("ImportCommand",
                                "Send nothing further after Smartup has refused a document. "
                                "Documents leave in requests of 20 then; those that share a "
                                "request with the refused one have reached Smartup.")) },
        { QString(Rest),
          say(QT_TRANSLATE_NOOP("ImportCommand",
                                "When the import stops: write the documents that were not sent "
                                "into this file, as JSON. Importing it goes on where it stopped.")),
          u"FILE"_s },
        { u"json"_s,
          say(QT_TRANSLATE_NOOP(
              "ImportCommand", "The result as one JSON object, with each document of the file.")) },
        { QString(DeriveIds),
          say(QT_TRANSLATE_NOOP("ImportCommand",
                                "Whether documents and lines without an external id get one, made "
                                "of their own number and date: on or off. Without this option the "
                                "connection's own choice holds.")),
          u"ON_OFF"_s },
        { QString(ShortIds),
          say(QT_TRANSLATE_NOOP("ImportCommand",
                                "Whether external ids of more than 20 characters, or with others "
                                "than letters, digits, _ and -, are replaced: on or off. Without "
                                "this option the connection's own choice holds.")),
          u"ON_OFF"_s },
    });
    addForceOption(line);
    QString text = line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("ImportCommand",
                                "Ctrl+C waits for the request under way and sends no further one."))
        + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP(
            "ImportCommand",
            "Of a folder each file is imported once; it moves to done or failed in that folder, "
            "with a report beside it."))
        + u"\n\n"_s + say(QT_TRANSLATE_NOOP("ImportCommand", "What can be imported:"));
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canImport) {
            text +=
                u"\n  "_s + QString(subject.key).leftJustified(17) + exchangeSubjectName(subject);
        }
    }
    line.setApplicationDescription(text);
}

/// Follows one import, or those of a folder, to the end.
template <typename Run>
ExitCode runToEnd(Run &run, bool isJson)
{
    QObject::connect(&run, &Run::ended, &run, [isJson](ExitCode code, const QJsonObject &result) {
        if (isJson) {
            print(QString::fromUtf8(QJsonDocument(result).toJson()).trimmed());
        }
        QCoreApplication::exit(static_cast<int>(code));
    });
    const TerminationSignals ending;
    QObject::connect(&ending, &TerminationSignals::requested, &run, &Run::cancel);
    QMetaObject::invokeMethod(&run, &Run::start, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

/// Unset: recognised, or no word that is known.
std::optional<TextEncoding> encodingOf(const CommandLine &line)
{
    const auto named = textEncodingFromKey(line.value(u"encoding"_s));
    return named && std::ranges::find(ChosenEncodings, *named) != ChosenEncodings.end()
        ? named
        : std::nullopt;
}

/// Files as they are, and the files of folders in the order of their names.
DryRunFiles filesOf(const QStringList &paths, const Clock &clock)
{
    DryRunFiles files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.paths.append(path);
            continue;
        }
        const Result<QList<FolderEntry>> entries = FolderSource(path, clock).look();
        if (!entries) {
            files.left.append({ path, { FolderVerdict::Refused, entries.error().text } });
            continue;
        }
        for (const FolderEntry &entry : entries.value()) {
            if (entry.judgement.verdict == FolderVerdict::Refused) {
                files.left.append(entry);
            } else if (entry.judgement.verdict != FolderVerdict::Ignored) {
                files.paths.append(QDir(path).filePath(entry.name));
            }
        }
    }
    return files;
}

/// Nothing of it is sent with this connection.
ExitCode refuseToWrite(const CommandLine &line, const QString &file, WriteBar bar)
{
    printError(writeBarText(bar));
    if (line.isSet(u"json"_s)) {
        const QJsonObject result { { u"file"_s, file },
                                   { u"outcome"_s, outcomeKey(Outcome::NotSent) },
                                   { u"message"_s, writeBarText(bar) } };
        print(QString::fromUtf8(QJsonDocument(result).toJson()).trimmed());
    }
    return ExitCode::Failed;
}

/// Found out before anything is sent: afterwards only a repetition of all of it would go on.
Status canKeepRest(const QString &file)
{
    QSaveFile probe(file); // leaves nothing behind
    return file.isEmpty() ? Status(Done {}) : openForSaving(probe);
}

/// What is wrong with the words, before anything is opened or asked; empty when nothing is.
QString wordsProblem(const CommandLine &line)
{
    const QStringList words = line.positionalArguments();
    const bool isTable = line.isSet(u"database"_s);
    const bool mayBeSeveral = line.isSet(u"dry-run"_s) && !isTable && words.size() > 2;
    if (isTable != line.isSet(u"table"_s) || (words.size() != (isTable ? 1 : 2) && !mayBeSeveral)) {
        return say(QT_TRANSLATE_NOOP(
            "ImportCommand",
            "Name what to import, and one file or folder, or --database with --table."));
    }
    const ExchangeSubject *subject = findExchangeSubject(words.value(0));
    if (subject == nullptr || !subject->canImport) {
        return say(QT_TRANSLATE_NOOP("ImportCommand", "“%1” cannot be imported."))
            .arg(words.constFirst());
    }
    const bool isOne = isTable || (words.size() == 2 && !QFileInfo(words.at(1)).isDir());
    if (line.isSet(Rest) && (!isOne || line.isSet(u"dry-run"_s))) {
        return say(QT_TRANSLATE_NOOP(
            "ImportCommand",
            "--rest goes with the import of one file or table, and not with --dry-run."));
    }
    if (QString trouble = forceTrouble(line, line.value(Rest)); !trouble.isEmpty()) {
        return trouble;
    }
    if (!encodingOf(line) && line.value(u"encoding"_s) != "auto"_L1) {
        return say(
            QT_TRANSLATE_NOOP("ImportCommand", "--encoding takes auto, utf-8 or windows-1251."));
    }
    Profile ids;
    const Status taken = takeIdOptions(line, ids); // before a password is asked for
    return taken ? QString() : taken.error().text;
}

} // namespace

ExitCode runImport(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (const QString problem = wordsProblem(line); !problem.isEmpty()) {
        return line.refuse(problem);
    }
    const QStringList words = line.positionalArguments();
    const ExchangeSubject *subject = findExchangeSubject(words.constFirst());
    const bool isTable = line.isSet(u"database"_s);
    const bool isDryRun = line.isSet(u"dry-run"_s);
    const std::optional<TextEncoding> encoding = encodingOf(line);
    const Result<CommandConnection> connection = connectionFromOptions(line);
    if (!connection) {
        return line.refuse(connection.error());
    }
    Profile profile = connection.value().profile;
    (void)takeIdOptions(line, profile);
    const Result<std::optional<CommandDatabase>> database = databaseFromOptions(line);
    if (!database) {
        return line.refuse(database.error());
    }

    const SystemClock clock;
    CommandLog log(clock);
    SmartupClient client(clock);
    log.takeCalls(client);
    client.setConnection(profile, connection.value().password);
    const auto ledger = std::make_shared<ImportLedger>(dataFolder() + u"/imports"_s);
    ImportPreview preview(client, clock, ledger);
    const AfterRefusal afterRefusal =
        line.isSet(StopAtError) ? AfterRefusal::Stop : AfterRefusal::GoOn;
    const WriteBar bar = importWriteBar(profile, subject->subject());
    if (isDryRun) {
        const DryRunFiles files = isTable ? DryRunFiles { { line.value(u"table"_s) }, {} }
                                          : filesOf(words.sliced(1), clock);
        DryRun run(preview, client,
                   { files, subject->subject(), database.value(), line.isSet(u"json"_s), encoding,
                     afterRefusal });
        const ExitCode code = runToEnd(run, line.isSet(u"json"_s));
        const bool isFileGood = code == ExitCode::Done || code == ExitCode::Unknown;
        if (!isFileGood || bar == WriteBar::None) {
            return code;
        }
        printError(writeBarText(bar)); // a dry run ends as the import would
        return ExitCode::Failed;
    }
    const QString source = isTable ? line.value(u"table"_s) : words.at(1);
    if (bar != WriteBar::None) { // before Smartup is asked anything, or a folder's file is moved
        return refuseToWrite(line, source, bar);
    }
    if (const Status kept = canKeepRest(line.value(Rest)); !kept) {
        printError(kept.error());
        return ExitCode::Failed;
    }
    KeychainSecretStore keychain;
    ImportService service(client, clock, ledger);
    service.setClaims(std::make_shared<SharedClaims>(configFolder(), keychain));
    log.takeImports(service, *ledger);
    const ImportOrder order { source,   subject->subject(), database.value(), line.isSet(u"json"_s),
                              encoding, afterRefusal,       line.value(Rest) };
    if (!isTable && QFileInfo(order.file).isDir()) {
        FolderRun run(clock, order, [&preview, &service](const ImportOrder &one) {
            return std::make_unique<ImportRun>(preview, service, one);
        });
        return runToEnd(run, order.isJson);
    }
    ImportRun run(preview, service, order);
    return runToEnd(run, order.isJson);
}

} // namespace smartup
