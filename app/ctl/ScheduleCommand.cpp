#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/ExportOptions.h"
#include "app/ctl/StoredProfile.h"
#include "app/exchange/ScheduleLedger.h"
#include "app/exchange/ScheduleStore.h"
#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RunsShown = 10;

QString say(const char *text)
{
    return QCoreApplication::translate("ScheduleCommand", text);
}

Error badWords(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

void addOptions(CommandLine &line)
{
    addProfileOption(line);
    line.addOptions({
        { u"folder"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "Folder that exports are written to, or files are taken from.")),
          u"DIR"_s },
        { u"database"_s,
          say(QT_TRANSLATE_NOOP(
              "ScheduleCommand",
              "Instead of a folder: a database that “smartupctl databases” knows. "
              "Exports write their tables, an import reads one. Its password must "
              "be in the keychain.")),
          u"NAME"_s },
        { u"table"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "import with --database: the table or view; its rows are sent when "
                                "they are new or have changed.")),
          u"NAME"_s },
        { u"every"_s, say(QT_TRANSLATE_NOOP("ScheduleCommand", "Runs every so many minutes.")),
          u"MINUTES"_s },
        { u"from"_s, say(QT_TRANSLATE_NOOP("ScheduleCommand", "With --every: first run of a day.")),
          u"HH:MM"_s, u"00:00"_s },
        { u"until"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand", "With --every: no run of a day after it.")),
          u"HH:MM"_s, u"23:59"_s },
        { u"at"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand", "Runs at these times, as in 06:00,18:00.")),
          u"HH:MM,…"_s },
        { u"weekdays"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand", "Days of the week; 1 is Monday.")), u"1,2,…"_s,
          u"1,2,3,4,5,6,7"_s },
        { u"days"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "Days that an export of documents reaches back, today included.")),
          u"N"_s, u"1"_s },
        { u"by"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "What these days speak about: date, created or modified.")),
          u"WHICH"_s, u"date"_s },
        { u"status"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "Only these statuses of orders, as in B#S,B#V; those of the "
                                "settings when it is left out.")),
          u"CODE,…"_s },
        { u"filter"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "Only records of these codes, as in warehouse_codes=W1,W2; may be "
                                "given several times. “smartupctl help export” says what takes "
                                "which.")),
          u"NAME=CODE,…"_s },
        { u"format"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "json, xml, csv or xlsx: of the files that an export writes, or "
                                "of those that an import takes. An import takes all of them when "
                                "it is left out.")),
          u"FORMAT"_s },
        { u"missed"_s,
          say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "What becomes of runs that were missed: catch_up, skip or ask.")),
          u"WORD"_s, u"catch_up"_s },
        { u"name"_s, say(QT_TRANSLATE_NOOP("ScheduleCommand", "A name of your own.")), u"TEXT"_s },
        { u"json"_s, say(QT_TRANSLATE_NOOP("ScheduleCommand", "list as JSON.")) },
    });
    line.setApplicationDescription(
        line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                "All times are those of Tashkent. A desktop program or a service "
                                "that is running takes a change up within a minute.")));
}

QTime timeOf(const QString &word)
{
    return QTime::fromString(word, u"HH:mm"_s);
}

Result<ScheduleTiming> timingOf(const CommandLine &line)
{
    if (line.isSet(u"every"_s) == line.isSet(u"at"_s)) {
        return badWords(say(QT_TRANSLATE_NOOP("ScheduleCommand", "Give either --every or --at.")));
    }
    ScheduleTiming timing;
    timing.kind =
        line.isSet(u"at"_s) ? ScheduleTiming::Kind::Times : ScheduleTiming::Kind::Interval;
    timing.intervalMinutes = line.value(u"every"_s).toInt();
    timing.from = timeOf(line.value(u"from"_s));
    timing.until = timeOf(line.value(u"until"_s));
    const QStringList times = line.value(u"at"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : times) {
        timing.times.append(timeOf(word));
        if (!timing.times.constLast().isValid()) {
            return badWords(say(QT_TRANSLATE_NOOP("ScheduleCommand", "A time is written as in %1."))
                                .arg(u"06:00"_s));
        }
    }
    timing.weekdays = {};
    const QStringList days = line.value(u"weekdays"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : days) {
        const int day = word.toInt();
        if (day < 1 || day > 7) {
            return badWords(
                say(QT_TRANSLATE_NOOP("ScheduleCommand", "--weekdays takes numbers from 1 to 7.")));
        }
        timing.weekdays.at(static_cast<std::size_t>(day - 1)) = true;
    }
    return timing;
}

/// Statuses, filters and format.
Status narrow(Schedule &schedule, const CommandLine &line)
{
    const Result<DateFilter> by = dateFilterFromWord(line.value(u"by"_s));
    const auto filters = filtersFromWords(line.values(u"filter"_s));
    const auto format = formatFromWord(line.value(u"format"_s));
    if (!by || !filters || !format) {
        return !by ? by.error() : !filters ? filters.error() : format.error();
    }
    schedule.by = by.value();
    schedule.filters = filters.value();
    schedule.format = format.value();
    schedule.statuses = line.value(u"status"_s).split(u',', Qt::SkipEmptyParts);
    const bool isExport = schedule.action == ScheduleAction::Export;
    if (!isExport && (!schedule.filters.isEmpty() || !schedule.statuses.isEmpty())) {
        return badWords(say(QT_TRANSLATE_NOOP(
            "ScheduleCommand",
            "--status and --filter narrow exports; an import takes whole files.")));
    }
    if (!schedule.statuses.isEmpty() && !takeStatuses(schedule.subjects)) {
        return badWords(say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                              "--status narrows orders, and they are not named.")));
    }
    return Done {};
}

/// Where it goes to or comes from.
Status place(Schedule &schedule, const CommandLine &line)
{
    const bool isExport = schedule.action == ScheduleAction::Export;
    if (line.isSet(u"folder"_s) && line.isSet(u"database"_s)) {
        return badWords(
            say(QT_TRANSLATE_NOOP("ScheduleCommand", "Give either --folder or --database.")));
    }
    if (line.isSet(u"table"_s) && (isExport || !line.isSet(u"database"_s))) {
        return badWords(say(QT_TRANSLATE_NOOP(
            "ScheduleCommand",
            "--table names what an import reads of a --database; an export's tables have their "
            "own names.")));
    }
    if (line.isSet(u"database"_s) && schedule.format) {
        return badWords(
            say(QT_TRANSLATE_NOOP("ScheduleCommand", "--format is about files, not tables.")));
    }
    if (line.isSet(u"folder"_s)) {
        schedule.folder = QDir().absoluteFilePath(line.value(u"folder"_s));
    }
    if (line.isSet(u"database"_s)) {
        const Result<DatabaseProfile> database = findDatabase(line.value(u"database"_s));
        if (!database) {
            return database.error();
        }
        schedule.database = database.value().id;
    }
    schedule.table = line.value(u"table"_s);
    return Done {};
}

Result<Schedule> scheduleOf(const CommandLine &line, const Clock &clock)
{
    const QStringList words = line.positionalArguments();
    const QString action = words.value(1);
    if (words.size() != 3 || (action != "export"_L1 && action != "import"_L1)) {
        return badWords(say(QT_TRANSLATE_NOOP(
            "ScheduleCommand", "Say what to add, as in: add export order,inventory.")));
    }
    const Result<ScheduleTiming> timing = timingOf(line);
    if (!timing) {
        return timing.error();
    }
    static const QHash<QString, MissedRuns> policies { { u"catch_up"_s, MissedRuns::CatchUpOnce },
                                                       { u"skip"_s, MissedRuns::Skip },
                                                       { u"ask"_s, MissedRuns::Ask } };
    if (!policies.contains(line.value(u"missed"_s))) {
        return badWords(
            say(QT_TRANSLATE_NOOP("ScheduleCommand", "--missed takes catch_up, skip or ask.")));
    }
    Schedule schedule;
    schedule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    schedule.name = line.value(u"name"_s);
    schedule.action = action == "export"_L1 ? ScheduleAction::Export : ScheduleAction::Import;
    schedule.subjects = words.at(2).split(u',', Qt::SkipEmptyParts);
    schedule.days = line.value(u"days"_s).toInt();
    if (const Status narrowed = narrow(schedule, line); !narrowed) {
        return narrowed.error();
    }
    if (const Status placed = place(schedule, line); !placed) {
        return placed.error();
    }
    schedule.timing = timing.value();
    schedule.missed = policies.value(line.value(u"missed"_s));
    schedule.since = clock.now();
    if (const QString problem = scheduleProblem(schedule); !problem.isEmpty()) {
        return badWords(problem);
    }
    return schedule;
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? shownMoment(moment.toTimeZone(serverTimeZone())) : u"–"_s;
}

void printRow(const Schedule &schedule, const ScheduleLedger::Memory &memory, const QDateTime &next)
{
    const ScheduleResult last = memory.last.value(schedule.id);
    const MissedQuestion question = memory.questions.value(schedule.id);
    print(schedule.id + u"  "_s + visibleText(scheduleTitle(schedule)) + u"  "_s
          + timingText(schedule.timing));
    if (const QString details = scheduleDetails(schedule); !details.isEmpty()) {
        print(u"    "_s + visibleText(details));
    }
    if (question.count > 0 && !question.isCaughtUp) {
        const auto runs = static_cast<int>(question.count);
        print(u"    "_s + missedText(runs, question.first, question.last) + u' '
              + say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                      "Answer with: smartupctl schedule catch-up ID, or leave-out "
                                      "ID.")));
    }
    print(u"    "_s
          + (schedule.isPaused
                 ? say(QT_TRANSLATE_NOOP("ScheduleCommand", "Paused."))
                 : say(QT_TRANSLATE_NOOP("ScheduleCommand", "Next: %1.")).arg(momentText(next)))
          + u' '
          + say(QT_TRANSLATE_NOOP("ScheduleCommand", "Last: %1."))
                .arg(last.due.isValid() ? momentText(last.due) + u" "_s + outcomeName(last.outcome)
                                        : u"–"_s));
}

/// The file of the schedules, with the questions about missed runs that are open.
QByteArray listJson(const QList<Schedule> &schedules, const ScheduleLedger::Memory &memory)
{
    QJsonObject all = QJsonDocument::fromJson(schedulesToJson(schedules)).object();
    QJsonObject missed;
    for (const Schedule &schedule : schedules) {
        const MissedQuestion question = memory.questions.value(schedule.id);
        if (question.count > 0 && !question.isCaughtUp) {
            missed.insert(schedule.id, question.count);
        }
    }
    all.insert(u"missed"_s, missed);
    return QJsonDocument(all).toJson();
}

int list(const CommandLine &line, const QString &profileId, const Clock &clock)
{
    const auto schedules = ScheduleStore(configFolder()).load(profileId);
    const auto memory = ScheduleLedger(dataFolder()).memory(profileId);
    if (!schedules || !memory) {
        printError(schedules ? memory.error() : schedules.error());
        return static_cast<int>(ExitCode::Failed);
    }
    if (line.isSet(u"json"_s)) {
        print(QString::fromUtf8(listJson(schedules.value(), memory.value())).trimmed());
        return static_cast<int>(ExitCode::Done);
    }
    if (schedules.value().isEmpty()) {
        print(say(QT_TRANSLATE_NOOP("ScheduleCommand", "There are no schedules yet.")));
    }
    for (const Schedule &schedule : schedules.value()) {
        printRow(schedule, memory.value(), runsAfter(schedule.timing, clock.now(), 1).value(0));
    }
    return static_cast<int>(ExitCode::Done);
}

/// The one schedule whose id begins so, or that has this name.
Result<Schedule> find(const QList<Schedule> &all, const QString &word)
{
    QList<Schedule> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&word](const Schedule &schedule) {
        return !word.isEmpty() && (schedule.id.startsWith(word) || schedule.name == word);
    });
    if (found.size() == 1) {
        return found.constFirst();
    }
    return badWords(
        (found.isEmpty()
             ? say(QT_TRANSLATE_NOOP("ScheduleCommand", "There is no schedule “%1”."))
             : say(QT_TRANSLATE_NOOP("ScheduleCommand", "Several schedules begin with “%1”.")))
            .arg(word));
}

void printNext(const QList<Schedule> &schedules, const QDateTime &now)
{
    QList<std::pair<QDateTime, QString>> runs;
    for (const Schedule &schedule : schedules) {
        for (const QDateTime &run :
             schedule.isPaused ? QList<QDateTime> {} : runsAfter(schedule.timing, now, RunsShown)) {
            runs.append({ run, visibleText(scheduleTitle(schedule)) });
        }
    }
    std::ranges::stable_sort(runs, {}, &std::pair<QDateTime, QString>::first);
    for (const auto &[moment, title] : runs.mid(0, RunsShown)) {
        print(momentText(moment) + u"  "_s + title);
    }
}

/// What a person says about runs that were missed. Whoever runs the schedules does it.
ExitCode answer(const Schedule &schedule, const QString &profileId, bool isCaughtUp)
{
    const Result<bool> answered =
        ScheduleLedger(dataFolder()).answer(profileId, schedule.id, isCaughtUp);
    if (!answered) {
        printError(answered.error());
        return ExitCode::Failed;
    }
    if (!answered.value()) {
        printError(
            say(QT_TRANSLATE_NOOP("ScheduleCommand", "No missed runs of it wait for an answer.")));
        return ExitCode::Refused;
    }
    print(isCaughtUp
              ? say(QT_TRANSLATE_NOOP("ScheduleCommand",
                                      "One run makes up for them, within a minute of a program "
                                      "that runs the schedules."))
              : say(QT_TRANSLATE_NOOP("ScheduleCommand", "They are left out.")));
    return ExitCode::Done;
}

/// What is done to one of them.
Result<Done> change(const QString &action,
                    const Schedule &schedule,
                    const QString &profileId,
                    const Clock &clock)
{
    const ScheduleStore store(configFolder());
    Result<QList<Schedule>> changed = QList<Schedule> {};
    if (action == "remove"_L1) {
        changed = store.remove(profileId, schedule.id);
        if (const Status settled = ScheduleLedger(dataFolder()).settle(profileId, schedule.id);
            !settled) {
            return settled.error();
        }
    } else {
        Schedule other = schedule;
        other.isPaused = action == "pause"_L1;
        other.since = clock.now();
        changed = store.put(profileId, other);
    }
    return changed ? Result<Done>(Done {}) : Result<Done>(changed.error());
}

/// `add` looks at its words itself.
bool hasStrayWords(const QStringList &words)
{
    const QString action = words.value(0, u"list"_s);
    return action != "add"_L1 && words.size() > (action == "list"_L1 ? 1 : 2);
}

QString unclearText()
{
    return say(QT_TRANSLATE_NOOP("ScheduleCommand", "What to do with the schedules is not clear."));
}

} // namespace

ExitCode runSchedule(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const Result<Profile> profile = storedProfileOf(line);
    if (!profile) {
        return line.refuse(profile.error());
    }
    const SystemClock clock;
    const QString profileId = profile.value().id;
    const QString action = line.positionalArguments().value(0, u"list"_s);
    const QString word = line.positionalArguments().value(1);
    if (hasStrayWords(line.positionalArguments())) {
        return line.refuse(unclearText());
    }
    if (action == "list"_L1) {
        return static_cast<ExitCode>(list(line, profileId, clock));
    }
    const ScheduleStore store(configFolder());
    if (action == "add"_L1) {
        const Result<Schedule> schedule = scheduleOf(line, clock);
        if (!schedule) {
            return line.refuse(schedule.error().text);
        }
        const auto saved = store.put(profileId, schedule.value());
        if (!saved) {
            printError(saved.error());
            return ExitCode::Failed;
        }
        print(schedule.value().id);
        return ExitCode::Done;
    }
    const auto schedules = store.load(profileId);
    if (!schedules) {
        printError(schedules.error());
        return ExitCode::Failed;
    }
    if (action == "next"_L1 && word.isEmpty()) {
        printNext(schedules.value(), clock.now());
        return ExitCode::Done;
    }
    const QStringList actions { u"next"_s,   u"remove"_s,   u"pause"_s,
                                u"resume"_s, u"catch-up"_s, u"leave-out"_s };
    if (!actions.contains(action)) {
        return line.refuse(unclearText());
    }
    const Result<Schedule> schedule = find(schedules.value(), word);
    if (!schedule) {
        printError(schedule.error());
        return ExitCode::Refused;
    }
    if (action == "next"_L1) {
        printNext({ schedule.value() }, clock.now());
        return ExitCode::Done;
    }
    if (action == "catch-up"_L1 || action == "leave-out"_L1) {
        return answer(schedule.value(), profileId, action == "catch-up"_L1);
    }
    if (const auto done = change(action, schedule.value(), profileId, clock); !done) {
        printError(done.error());
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace smartup
