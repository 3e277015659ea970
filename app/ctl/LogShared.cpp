#include "app/ctl/LogShared.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/DatabaseOptions.h"
#include "app/exchange/DatabaseStore.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/SharedJournal.h"
#include "app/journal/SharedJournalFile.h"
#include "app/journal/SharedServer.h"
#include "models/core/Clock.h"
#include "models/core/DataSize.h"
#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"
#include "models/journal/Retention.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LogShared", text);
}

ExitCode fail(const Error &error)
{
    printError(error);
    return ExitCode::Failed;
}

void addOptions(CommandLine &line)
{
    line.addOptions({
        { u"database"_s,
          say(QT_TRANSLATE_NOOP("LogShared",
                                "A PostgreSQL that “smartupctl databases” knows; set keeps it.")),
          u"NAME"_s },
        { u"on"_s, say(QT_TRANSLATE_NOOP("LogShared", "set: this computer takes part.")) },
        { u"off"_s,
          say(QT_TRANSLATE_NOOP("LogShared",
                                "set: it does not; what was read stays where it is.")) },
        { u"name"_s, say(QT_TRANSLATE_NOOP("LogShared", "set: what others call this computer.")),
          u"TEXT"_s },
        { u"since"_s,
          say(QT_TRANSLATE_NOOP("LogShared",
                                "set: sends what happened from this day on (2026-11-01), or all; "
                                "without it, from now on.")),
          u"DAY"_s },
        { u"direction"_s,
          say(QT_TRANSLATE_NOOP("LogShared",
                                "set: both, send (only what happens here) or read (only what "
                                "others did).")),
          u"WORD"_s },
        { u"user"_s,
          say(QT_TRANSLATE_NOOP(
              "LogShared",
              "status, prepare, prune, sync: another user of the database than the one "
              "of this computer.")),
          u"USER"_s },
        { u"password-stdin"_s,
          say(QT_TRANSLATE_NOOP("LogShared", "Read the password from standard input.")) },
        { u"print"_s,
          say(QT_TRANSLATE_NOOP("LogShared", "prepare: prints the statements for psql instead.")) },
        { u"before"_s,
          say(QT_TRANSLATE_NOOP("LogShared", "prune: months before this one (2026-03) go.")),
          u"MONTH"_s },
        { u"dry-run"_s,
          say(QT_TRANSLATE_NOOP("LogShared", "prune: says what would go; nothing does.")) },
        { u"apply"_s, say(QT_TRANSLATE_NOOP("LogShared", "prune: takes the months away.")) },
        { u"json"_s, say(QT_TRANSLATE_NOOP("LogShared", "status, prune: one JSON object.")) },
    });
    line.setApplicationDescription(
        line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP(
            "LogShared",
            "shared status says how this computer takes part and what lies on the server; shared "
            "set changes it; shared prepare makes tables and roles in the database, once; shared "
            "sync sends and reads until both sides have everything; shared prune takes whole "
            "months away. docs/shared-journal.md says how a server is prepared.")));
}

// ── settings ──

Result<DatabaseProfile> databaseOf(const CommandLine &line, const SharedJournalSettings &settings)
{
    if (line.isSet(u"database"_s)) {
        return findDatabase(line.value(u"database"_s));
    }
    if (settings.databaseId.isEmpty()) {
        return Error {
            ErrorOrigin::Program,
            say(QT_TRANSLATE_NOOP("LogShared", "No database was named for the shared log.")),
            say(QT_TRANSLATE_NOOP("LogShared",
                                  "“smartupctl log shared set --database NAME --on” names one.")),
            {},
            {}
        };
    }
    return findDatabase(settings.databaseId);
}

QJsonObject toJson(const SharedJournalSettings &settings)
{
    return QJsonDocument::fromJson(sharedJournalToJson(settings)).object();
}

QString directionOf(const SharedJournalSettings &settings)
{
    if (settings.sends && settings.reads) {
        return u"both"_s;
    }
    return settings.sends ? u"send"_s : u"read"_s;
}

void print(const SharedJournalSettings &settings, const QString &database)
{
    smartup::print(settings.isOn
                       ? say(QT_TRANSLATE_NOOP("LogShared", "This computer takes part."))
                       : say(QT_TRANSLATE_NOOP("LogShared", "This computer does not take part.")));
    smartup::print(say(QT_TRANSLATE_NOOP("LogShared", "Database: %1")).arg(visibleText(database)));
    smartup::print(
        say(QT_TRANSLATE_NOOP("LogShared", "Name: %1")).arg(visibleText(settings.deskName)));
    smartup::print(say(QT_TRANSLATE_NOOP("LogShared", "Direction: %1")).arg(directionOf(settings)));
    smartup::print(settings.since.isValid()
                       ? say(QT_TRANSLATE_NOOP("LogShared", "Sends what happened since %1."))
                             .arg(shownMoment(settings.since.toLocalTime()))
                       : say(QT_TRANSLATE_NOOP("LogShared", "Sends everything it has.")));
}

/// False when the word is none.
bool takeSince(const QString &word, SharedJournalSettings &settings)
{
    if (word == "all"_L1) {
        settings.since = {};
        return true;
    }
    const QDate day = QDate::fromString(word, Qt::ISODate);
    settings.since = day.startOfDay().toUTC();
    return day.isValid();
}

bool takeDirection(const QString &word, SharedJournalSettings &settings)
{
    settings.sends = word != "read"_L1;
    settings.reads = word != "send"_L1;
    return word == "both"_L1 || word == "send"_L1 || word == "read"_L1;
}

ExitCode runSet(const CommandLine &line, const SharedJournalSettings &before)
{
    SharedJournalSettings settings = before;
    if (line.isSet(u"on"_s) && line.isSet(u"off"_s)) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogShared", "Either --on or --off.")));
    }
    const Result<DatabaseProfile> database = databaseOf(line, settings);
    if (!database) {
        return fail(database.error());
    }
    if (database.value().kind != DatabaseKind::Postgresql) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogShared",
                                                 "The shared log lies in a PostgreSQL; “%1” is "
                                                 "none."))
                               .arg(database.value().name));
    }
    settings.databaseId = database.value().id;
    if (settings.deskId.isEmpty()) {
        settings.deskId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        settings.deskName = QSysInfo::machineHostName();
        settings.since = QDateTime::currentDateTimeUtc();
    }
    if (line.isSet(u"name"_s)) {
        settings.deskName = line.value(u"name"_s);
    }
    if (line.isSet(u"since"_s) && !takeSince(line.value(u"since"_s), settings)) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("LogShared", "--since takes a day (2026-11-01) or all.")));
    }
    if (line.isSet(u"direction"_s) && !takeDirection(line.value(u"direction"_s), settings)) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("LogShared", "--direction takes both, send or read.")));
    }
    settings.isOn = line.isSet(u"on"_s) || (settings.isOn && !line.isSet(u"off"_s));
    if (const Status written = writeSharedJournal(configFolder(), settings); !written) {
        return fail(written.error());
    }
    print(settings, database.value().name);
    return ExitCode::Done;
}

// ── the server ──

/// Where to go, as whom, and the password for it.
Result<CommandDatabase> accessOf(const CommandLine &line, const SharedJournalSettings &settings)
{
    Result<DatabaseProfile> database = databaseOf(line, settings);
    if (!database) {
        return database.error();
    }
    DatabaseProfile profile = database.value();
    QString secretId = databaseSecretId(profile);
    if (line.isSet(u"user"_s) && line.value(u"user"_s) != profile.user) {
        profile.user = line.value(u"user"_s);
        secretId += u'-' + profile.user; // the password of this computer is not theirs
    }
    Result<Secret> password = Secret();
    if (line.isSet(u"password-stdin"_s)) {
        password = readPasswordLine();
    } else if (needsPassword(profile)) {
        password = keptOrTypedPassword(
            secretId,
            say(QT_TRANSLATE_NOOP("LogShared", "Password of %1 for the database %2: "))
                .arg(profile.user, profile.name));
    }
    if (!password) {
        return password.error();
    }
    return CommandDatabase { profile, password.value() };
}

QJsonArray toJson(const QList<SharedMonth> &months)
{
    QJsonArray list;
    for (const SharedMonth &month : months) {
        list.append(QJsonObject { { u"month"_s, month.month },
                                  { u"records"_s, month.records },
                                  { u"bytes"_s, month.bytes } });
    }
    return list;
}

void print(const QJsonObject &object)
{
    smartup::print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QJsonArray toJson(const QList<SharedClaimCount> &claims)
{
    QJsonArray list;
    for (const SharedClaimCount &claim : claims) {
        list.append(QJsonObject { { u"name"_s, claim.desk },
                                  { u"documents"_s, claim.documents },
                                  { u"since"_s, claim.since.toString(Qt::ISODateWithMs) } });
    }
    return list;
}

void print(const QList<SharedClaimCount> &claims)
{
    for (const SharedClaimCount &claim : claims) {
        const int documents = static_cast<int>(claim.documents);
        smartup::print(QCoreApplication::translate("LogShared",
                                                   "%1 has %n document(s) in hand since %2",
                                                   nullptr, documents)
                           .arg(visibleText(claim.desk), shownMoment(claim.since.toLocalTime())));
    }
}

void print(const QList<SharedMonth> &months)
{
    for (const SharedMonth &month : months) {
        const int records = static_cast<int>(month.records);
        smartup::print(
            QCoreApplication::translate("LogShared", "%1: %n record(s), %2", nullptr, records)
                .arg(month.month, dataSizeText(month.bytes)));
    }
}

ExitCode runStatus(const CommandLine &line, const SharedJournalSettings &settings)
{
    const Result<CommandDatabase> access = accessOf(line, settings);
    if (!access) {
        return fail(access.error());
    }
    const bool isJson = line.isSet(u"json"_s);
    if (!isJson) {
        print(settings, access.value().profile.name);
    }
    SharedServer server;
    if (const Status opened = server.open(access.value().profile, access.value().password,
                                          SharedServer::Purpose::Looking);
        !opened) {
        return fail(opened.error());
    }
    const Result<QList<SharedDesk>> desks = server.desks();
    const Result<QList<SharedMonth>> months = server.months();
    const Result<QList<SharedClaimCount>> claims = server.claimCounts();
    if (const auto error = firstError(desks, months, claims)) {
        return fail(*error);
    }
    QJsonArray known;
    for (const SharedDesk &desk : desks.value()) {
        known.append(QJsonObject { { u"id"_s, desk.id },
                                   { u"name"_s, desk.name },
                                   { u"seen"_s, desk.seen.toString(Qt::ISODateWithMs) } });
        if (!isJson) {
            smartup::print(say(QT_TRANSLATE_NOOP("LogShared", "%1, last seen %2"))
                               .arg(visibleText(desk.name), shownMoment(desk.seen.toLocalTime())));
        }
    }
    if (isJson) {
        QJsonObject object = toJson(settings);
        object.insert(u"desks"_s, known);
        object.insert(u"months"_s, toJson(months.value()));
        object.insert(u"claims"_s, toJson(claims.value()));
        print(object);
    } else {
        print(claims.value());
        print(months.value());
    }
    return ExitCode::Done;
}

ExitCode runPrepare(const CommandLine &line, const SharedJournalSettings &settings)
{
    if (line.isSet(u"print"_s)) {
        smartup::print(QString::fromUtf8(SharedServer::script()).trimmed());
        return ExitCode::Done;
    }
    const Result<CommandDatabase> access = accessOf(line, settings);
    if (!access) {
        return fail(access.error());
    }
    SharedServer server;
    Status done = server.open(access.value().profile, access.value().password,
                              SharedServer::Purpose::Preparing);
    done = done ? server.prepare() : done;
    if (!done) {
        return fail(done.error());
    }
    smartup::print(say(QT_TRANSLATE_NOOP("LogShared",
                                         "The database %1 is prepared. Grant "
                                         "smartup_journal_writer and smartup_journal_reader to the "
                                         "users of the computers."))
                       .arg(visibleText(access.value().profile.name)));
    return ExitCode::Done;
}

ExitCode runPrune(const CommandLine &line, const SharedJournalSettings &settings)
{
    const QString before = line.value(u"before"_s);
    if (line.isSet(u"dry-run"_s) == line.isSet(u"apply"_s)
        || !QDate::fromString(before, u"yyyy-MM"_s).isValid()) {
        return line.refuse(say(QT_TRANSLATE_NOOP(
            "LogShared",
            "prune takes --before with a month (2026-03), and either --dry-run or --apply.")));
    }
    // The server would refuse it too, but only when it is to be done: a dry run must not promise it.
    const QDate thisMonth = monthOf(QDateTime::currentDateTimeUtc());
    if (QDate::fromString(before, u"yyyy-MM"_s) > thisMonth) {
        printError(QCoreApplication::translate("LogCommand", "The month %1 is not over yet.")
                       .arg(monthKey(thisMonth)));
        return ExitCode::Refused;
    }
    const Result<CommandDatabase> access = accessOf(line, settings);
    if (!access) {
        return fail(access.error());
    }
    SharedServer server;
    if (const Status opened = server.open(access.value().profile, access.value().password,
                                          SharedServer::Purpose::Pruning);
        !opened) {
        return fail(opened.error());
    }
    const bool isReal = line.isSet(u"apply"_s);
    Result<QList<SharedMonth>> months = isReal ? server.prune(before) : server.months();
    if (!months) {
        return fail(months.error());
    }
    if (!isReal) {
        months.value().removeIf(
            [&before](const SharedMonth &month) { return month.month >= before; });
    }
    if (line.isSet(u"json"_s)) {
        print(QJsonObject { { u"applied"_s, isReal }, { u"months"_s, toJson(months.value()) } });
        return ExitCode::Done;
    }
    if (months.value().isEmpty()) {
        smartup::print(isReal ? say(QT_TRANSLATE_NOOP("LogShared", "Nothing had to go."))
                              : say(QT_TRANSLATE_NOOP("LogShared", "Nothing would go.")));
        return ExitCode::Done;
    }
    smartup::print(isReal ? say(QT_TRANSLATE_NOOP("LogShared", "Gone:"))
                          : say(QT_TRANSLATE_NOOP("LogShared", "Would go:")));
    print(months.value());
    return ExitCode::Done;
}

/// Until both sides have everything, or the first trouble.
ExitCode runSync(const CommandLine &line, const SharedJournalSettings &settings)
{
    if (settings.deskId.isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogShared",
                                                 "“smartupctl log shared set --database NAME” "
                                                 "comes first.")));
    }
    const Result<CommandDatabase> access = accessOf(line, settings);
    if (!access) {
        return fail(access.error());
    }
    SharedJournalOptions options;
    options.journalFile = journalFileIn(dataFolder());
    options.sharedFile = sharedJournalFileIn(dataFolder());
    options.stateFile = sharedStateFileIn(dataFolder());
    options.database = access.value().profile;
    options.password = access.value().password;
    options.settings = settings;
    const SystemClock clock;
    SharedJournal journal(options, clock);
    ExitCode ended = ExitCode::Failed;
    int lines = 0;
    QObject::connect(&journal, &SharedJournal::received, &journal,
                     [&lines](int received) { lines += received; });
    QObject::connect(&journal, &SharedJournal::told, &journal,
                     [](const Error &error) { printError(error); });
    QObject::connect(&journal, &SharedJournal::stateChanged, &journal,
                     [&ended](const SharedJournalState &state) {
                         if (state.error) {
                             printError(*state.error);
                             QCoreApplication::exit();
                         } else if (state.isCaughtUp) {
                             ended = ExitCode::Done;
                             QCoreApplication::exit();
                         }
                     });
    QCoreApplication::exec();
    if (ended == ExitCode::Done) {
        smartup::print(QCoreApplication::translate(
            "LogShared", "Everything was sent; %n new line(s) were read.", nullptr, lines));
    }
    return ended;
}

// ── the words behind `shared` ──

struct Verb
{
    QLatin1StringView name;
    ExitCode (*run)(const CommandLine &, const SharedJournalSettings &) = nullptr;
    QLatin1StringView options; ///< that mean something to it
};

constexpr std::array<Verb, 5> Verbs { {
    { "status"_L1, runStatus, "database user password-stdin json"_L1 },
    { "set"_L1, runSet, "database on off name since direction"_L1 },
    { "prepare"_L1, runPrepare, "database user password-stdin print"_L1 },
    { "prune"_L1, runPrune, "database user password-stdin before dry-run apply json"_L1 },
    { "sync"_L1, runSync, "database user password-stdin"_L1 },
} };

} // namespace

ExitCode runLogShared(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QStringList words = line.positionalArguments();
    const auto verb = std::ranges::find(Verbs, words.value(0, u"status"_s), &Verb::name);
    if (words.size() > 1 || verb == Verbs.end()) {
        return line.refuse(say(
            QT_TRANSLATE_NOOP("LogShared", "shared takes status, set, prepare, sync or prune.")));
    }
    if (const QString other = line.optionBesides(verb->options); !other.isEmpty()) {
        //: of a command: %1 = "status", %2 = "apply", an option that only means something to another word
        return line.refuse(say(QT_TRANSLATE_NOOP("LogShared", "shared %1 does not take --%2."))
                               .arg(verb->name, other));
    }
    const Result<SharedJournalSettings> settings = readSharedJournal(configFolder());
    if (!settings) {
        return fail(settings.error());
    }
    return verb->run(line, settings.value());
}

} // namespace smartup
