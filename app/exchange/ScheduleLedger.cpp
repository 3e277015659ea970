#include "app/exchange/ScheduleLedger.h"

#include "app/core/SharedDatabase.h"

#include <QDir>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs older than this are forgotten; the log keeps what they did.
constexpr int DaysKept = 400;
/// Answers to the question about missed runs.
constexpr QLatin1StringView CatchUp("catch_up");
constexpr QLatin1StringView LeaveOut("leave_out");

QDateTime moment(const QVariant &milliseconds)
{
    return milliseconds.isNull()
        ? QDateTime()
        : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// Opens the file and runs the work in one transaction.
Status inFile(const QString &folder, const std::function<bool(SharedDatabase &)> &work)
{
    SharedDatabase database(QDir(folder).filePath(u"schedules.sqlite"_s), u":/sql/schedules.sql"_s);
    if (Status opened = database.open(); !opened) {
        return opened;
    }
    return database.transaction([&] { return work(database); });
}

} // namespace

ScheduleLedger::ScheduleLedger(const QString &dataFolder)
    : m_folder(dataFolder)
{
}

QString ScheduleLedger::lockFile(const QString &profileId) const
{
    return QDir(m_folder).filePath(u"schedules-%1.lock"_s.arg(profileId));
}

Result<qint64> ScheduleLedger::beginEpoch(const QString &profileId) const
{
    qint64 epoch = 0;
    const Status done = inFile(m_folder, [&](SharedDatabase &database) {
        database.run(u"INSERT INTO lease (profile, epoch) VALUES (?, 1) "
                     "ON CONFLICT DO UPDATE SET epoch = epoch + 1"_s,
                     { profileId });
        QSqlQuery query =
            database.run(u"SELECT epoch FROM lease WHERE profile = ?"_s, { profileId });
        epoch = query.next() ? query.value(0).toLongLong() : 0;
        return epoch > 0;
    });
    return done ? Result<qint64>(epoch) : Result<qint64>(done.error());
}

Result<bool> ScheduleLedger::claim(const QString &profileId,
                                   const QString &scheduleId,
                                   const QDateTime &due,
                                   qint64 epoch) const
{
    bool isOurs = false;
    const Status done = inFile(m_folder, [&](SharedDatabase &database) {
        QSqlQuery inserted = database.run(
            u"INSERT INTO run (profile, schedule, due_ms, epoch) SELECT ?, ?, ?, epoch FROM lease "
            "WHERE profile = ? AND epoch = ? ON CONFLICT DO NOTHING"_s,
            { profileId, scheduleId, due.toMSecsSinceEpoch(), profileId, epoch });
        isOurs = inserted.numRowsAffected() == 1;
        database.run(u"DELETE FROM run WHERE profile = ? AND due_ms < ?"_s,
                     { profileId, due.addDays(-DaysKept).toMSecsSinceEpoch() });
        return true;
    });
    return done ? Result<bool>(isOurs) : Result<bool>(done.error());
}

Status ScheduleLedger::finish(const QString &profileId,
                              const QString &scheduleId,
                              const ScheduleResult &result) const
{
    return inFile(m_folder, [&](SharedDatabase &database) {
        database.run(u"UPDATE run SET finished_ms = ?, outcome = ?, message = ?, run_uuid = ? "
                     "WHERE profile = ? AND schedule = ? AND due_ms = ?"_s,
                     { result.finished.toMSecsSinceEpoch(), outcomeKey(result.outcome),
                       u""_s + result.message, u""_s + result.runUuid, profileId, scheduleId,
                       result.due.toMSecsSinceEpoch() });
        return true;
    });
}

Status ScheduleLedger::handle(const QString &profileId,
                              const QString &scheduleId,
                              const QDateTime &until,
                              const DueRuns &missed) const
{
    return inFile(m_folder, [&](SharedDatabase &database) {
        database.run(u"INSERT INTO handled (profile, schedule, until_ms) VALUES (?, ?, ?) "
                     "ON CONFLICT DO UPDATE SET until_ms = excluded.until_ms"_s,
                     { profileId, scheduleId, until.toMSecsSinceEpoch() });
        if (missed.count > 0) {
            database.run(
                u"INSERT INTO question (profile, schedule, runs, first_ms, last_ms) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                "runs = runs + excluded.runs, first_ms = min(first_ms, excluded.first_ms), "
                "last_ms = max(last_ms, excluded.last_ms)"_s,
                { profileId, scheduleId, missed.count, missed.first.toMSecsSinceEpoch(),
                  missed.last.toMSecsSinceEpoch() });
        }
        return true;
    });
}

Result<bool>
ScheduleLedger::answer(const QString &profileId, const QString &scheduleId, bool isCaughtUp) const
{
    bool isAsked = false;
    const Status done = inFile(m_folder, [&](SharedDatabase &database) {
        const QSqlQuery changed = database.run(
            u"UPDATE question SET answer = ? WHERE profile = ? AND schedule = ?"_s,
            { isCaughtUp ? QString(CatchUp) : QString(LeaveOut), profileId, scheduleId });
        isAsked = changed.numRowsAffected() == 1;
        return true;
    });
    return done ? Result<bool>(isAsked) : Result<bool>(done.error());
}

Status ScheduleLedger::settle(const QString &profileId, const QString &scheduleId) const
{
    return inFile(m_folder, [&](SharedDatabase &database) {
        database.run(u"DELETE FROM question WHERE profile = ? AND schedule = ?"_s,
                     { profileId, scheduleId });
        return true;
    });
}

Result<ScheduleLedger::Memory> ScheduleLedger::memory(const QString &profileId) const
{
    Memory memory;
    const Status done = inFile(m_folder, [&](SharedDatabase &database) {
        QSqlQuery handled = database.run(
            u"SELECT schedule, until_ms FROM handled WHERE profile = ?"_s, { profileId });
        while (handled.next()) {
            memory.handled.insert(handled.value(0).toString(), moment(handled.value(1)));
        }
        // The latest of each: later rows replace earlier ones.
        QSqlQuery runs = database.run(u"SELECT schedule, due_ms, finished_ms, outcome, message, "
                                      "run_uuid FROM run WHERE profile = ? ORDER BY due_ms"_s,
                                      { profileId });
        while (runs.next()) {
            memory.last.insert(
                runs.value(0).toString(),
                { moment(runs.value(1)), moment(runs.value(2)),
                  outcomeFromKey(runs.value(3).toString()).value_or(Outcome::Running),
                  runs.value(4).toString(), runs.value(5).toString() });
        }
        QSqlQuery questions = database.run(
            u"SELECT schedule, runs, first_ms, last_ms, answer FROM question WHERE profile = ?"_s,
            { profileId });
        while (questions.next()) {
            const QString answer = questions.value(4).toString();
            memory.questions.insert(
                questions.value(0).toString(),
                { questions.value(1).toLongLong(), moment(questions.value(2)),
                  moment(questions.value(3)),
                  answer.isEmpty() ? std::nullopt : std::optional(answer == CatchUp) });
        }
        return true;
    });
    return done ? Result<Memory>(memory) : Result<Memory>(done.error());
}

} // namespace smartup
