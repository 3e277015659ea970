#include "app/connection/SecretStore.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/ExitCodes.h"
#include "app/exchange/DatabaseConnection.h"
#include "app/exchange/DatabaseStore.h"
#include "models/core/VisibleText.h"
#include "models/exchange/DatabaseTable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DatabasesCommand", text);
}

void addOptions(CommandLine &line)
{
    line.addOptions({
        { u"kind"_s, say(QT_TRANSLATE_NOOP("DatabasesCommand", "sqlite, postgresql or odbc.")),
          u"KIND"_s, u"sqlite"_s },
        { u"at"_s,
          say(QT_TRANSLATE_NOOP("DatabasesCommand",
                                "File of SQLite, name of the PostgreSQL database, data source of "
                                "ODBC.")),
          u"WHERE"_s },
        { u"host"_s,
          say(QT_TRANSLATE_NOOP("DatabasesCommand", "Computer of the PostgreSQL server.")),
          u"HOST"_s, u"localhost"_s },
        { u"port"_s, say(QT_TRANSLATE_NOOP("DatabasesCommand", "Its port; 0 is the usual one.")),
          u"N"_s, u"0"_s },
        { u"user"_s, say(QT_TRANSLATE_NOOP("DatabasesCommand", "Whom the database knows.")),
          u"USER"_s },
        { u"options"_s,
          say(QT_TRANSLATE_NOOP("DatabasesCommand",
                                "Further words for Qt's driver, as in sslmode=require.")),
          u"WORDS"_s },
        { u"password-stdin"_s,
          say(QT_TRANSLATE_NOOP("DatabasesCommand",
                                "add: keep the password from standard input in the keychain. "
                                "test: use it.")) },
    });
    line.setApplicationDescription(
        line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP(
            "DatabasesCommand",
            "list (also without a word) prints a line for each database; add makes one known "
            "under a name; remove forgets it and its password; test opens it; schema prints the "
            "tables that an export of a type is written to. Passwords are kept in the keychain or "
            "asked for, never on the disk.")));
}

void printLine(const DatabaseProfile &profile)
{
    print(visibleText(profile.name) + u"  "_s + databaseKindKey(profile.kind) + u"  "_s
          + visibleText(profile.database) + u"  "_s + visibleText(profile.host) + u"  "_s
          + visibleText(profile.user));
}

Result<DatabaseProfile> profileOf(const CommandLine &line, const QString &name)
{
    const auto refused = [](const QString &text) {
        return Error { ErrorOrigin::Program, text, {}, {}, {} };
    };
    const auto kind = databaseKindFromKey(line.value(u"kind"_s));
    if (!kind) {
        return refused(
            say(QT_TRANSLATE_NOOP("DatabasesCommand", "--kind takes sqlite, postgresql or odbc.")));
    }
    DatabaseProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = name;
    profile.kind = *kind;
    profile.database = line.value(u"at"_s);
    if (*kind == DatabaseKind::Sqlite && !profile.database.isEmpty()) {
        profile.database = QFileInfo(profile.database).absoluteFilePath();
    }
    if (*kind == DatabaseKind::Postgresql) {
        profile.host = line.value(u"host"_s);
        profile.port = line.value(u"port"_s).toInt();
    }
    profile.user = line.value(u"user"_s);
    profile.options = line.value(u"options"_s);
    if (const QString problem = databaseProfileProblem(profile); !problem.isEmpty()) {
        return refused(problem);
    }
    return profile;
}

/// Runs a step of the keychain to its end.
template <typename Task>
Status finish(Task task)
{
    QObject context;
    Status ended = Done {};
    QCoro::connect(std::move(task), &context, [&ended](const Status &status) {
        ended = status;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return ended;
}

ExitCode add(const CommandLine &line, const QString &name)
{
    const DatabaseStore store(configFolder());
    Result<QList<DatabaseProfile>> profiles = store.load();
    if (!profiles) {
        printError(profiles.error());
        return ExitCode::Failed;
    }
    QList<DatabaseProfile> all = profiles.value();
    const bool isTaken = std::ranges::any_of(all, [&name](const DatabaseProfile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("DatabasesCommand", "There is a database “%1” already."))
                .arg(name));
    }
    const Result<DatabaseProfile> profile = profileOf(line, name);
    if (!profile) {
        return line.refuse(profile.error().text);
    }
    if (line.isSet(u"password-stdin"_s)) {
        const Result<Secret> password = readPasswordLine();
        KeychainSecretStore keychain;
        const Status kept = password
            ? finish(keychain.write(databaseSecretId(profile.value()), password.value()))
            : Status(password.error());
        if (!kept) {
            printError(kept.error());
            return ExitCode::Failed;
        }
    }
    all.append(profile.value());
    if (const Status saved = store.save(all); !saved) {
        printError(saved.error());
        return ExitCode::Failed;
    }
    printLine(profile.value());
    return ExitCode::Done;
}

ExitCode remove(const DatabaseProfile &profile)
{
    const DatabaseStore store(configFolder());
    Result<QList<DatabaseProfile>> profiles = store.load();
    if (!profiles) {
        printError(profiles.error());
        return ExitCode::Failed;
    }
    QList<DatabaseProfile> all = profiles.value();
    all.removeOne(profile);
    if (const Status saved = store.save(all); !saved) {
        printError(saved.error());
        return ExitCode::Failed;
    }
    if (needsPassword(profile)) {
        KeychainSecretStore keychain;
        if (const Status removed = finish(keychain.remove(databaseSecretId(profile))); !removed) {
            printError(removed.error());
        }
    }
    return ExitCode::Done;
}

ExitCode test(const CommandLine &line, const DatabaseProfile &profile)
{
    Result<Secret> password = Secret();
    if (line.isSet(u"password-stdin"_s)) {
        password = readPasswordLine();
    } else if (needsPassword(profile)) {
        password = keptOrTypedPassword(
            databaseSecretId(profile),
            say(QT_TRANSLATE_NOOP("DatabasesCommand", "Password of %1: ")).arg(profile.user));
    }
    const Status opened =
        password ? testDatabase(profile, password.value()) : Status(password.error());
    if (!opened) {
        printError(opened.error());
        return ExitCode::Failed;
    }
    print(say(QT_TRANSLATE_NOOP("DatabasesCommand", "The database %1 answers.")).arg(profile.name));
    return ExitCode::Done;
}

/// Standard SQL; whoever makes the table by hand puts the database's own word for a long text.
ExitCode printSchema(const CommandLine &line, const QString &key)
{
    const ExchangeSubject *subject = findExchangeSubject(key);
    if (subject == nullptr) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("DatabasesCommand", "There is no type “%1”.")).arg(key));
    }
    const auto quoted = [](const QString &name) { return u'"' + name + u'"'; };
    print(createTableSql(databaseTable(*subject), quoted) + u';');
    if (const auto lines = databaseLineTable(*subject)) {
        print(createTableSql(*lines, quoted) + u';');
    }
    return ExitCode::Done;
}

ExitCode list()
{
    const Result<QList<DatabaseProfile>> profiles = DatabaseStore(configFolder()).load();
    if (!profiles) {
        printError(profiles.error());
        return ExitCode::Failed;
    }
    if (profiles.value().isEmpty()) {
        print(say(QT_TRANSLATE_NOOP("DatabasesCommand", "No database is known yet.")));
    }
    for (const DatabaseProfile &profile : profiles.value()) {
        printLine(profile);
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runDatabases(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QStringList words = line.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    const QString name = words.value(1);
    if (action == "list"_L1 && words.size() <= 1) {
        return list();
    }
    if (words.size() != 2) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("DatabasesCommand", "What to do with which database?")));
    }
    if (action == "add"_L1) {
        return add(line, name);
    }
    if (action == "schema"_L1) {
        return printSchema(line, name);
    }
    const bool isKnownAction = action == "remove"_L1 || action == "test"_L1;
    const Result<DatabaseProfile> profile = findDatabase(name);
    if (!isKnownAction || !profile) {
        return line.refuse(
            isKnownAction
                ? profile.error().text
                : say(QT_TRANSLATE_NOOP("DatabasesCommand", "What to do with which database?")));
    }
    return action == "remove"_L1 ? remove(profile.value()) : test(line, profile.value());
}

} // namespace smartup
