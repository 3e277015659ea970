#pragma once

#include "models/catalogue/ExportFilter.h"
#include "models/connection/AllowanceForecast.h"
#include "models/core/Outcome.h"
#include "models/core/Result.h"
#include "models/exchange/ExportRequest.h"
#include "models/exchange/ScheduleTiming.h"
#include "models/exchange/formats/FileFormat.h"

#include <QHash>
#include <QMap>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <optional>

namespace smartup {

enum class ScheduleAction { Export, Import };

/// What becomes of runs whose time passed while the program did not run.
enum class MissedRuns {
    CatchUpOnce, ///< one run makes up for all of them
    Skip,
    Ask, ///< a person decides
};

/// What a person wants to happen by itself, again and again.
struct Schedule
{
    QString id; ///< UUID without braces
    QString name; ///< may be empty
    ScheduleAction action = ScheduleAction::Export;
    QStringList subjects; ///< keys of exchange subjects; a run takes them in inRunOrder()
    int days = 1; ///< Export of documents: so many days, the last of them the day of the run
    DateFilter by = DateFilter::RecordDate;
    QStringList statuses; ///< Export of orders; empty = those of the settings
    /// Export: codes by filter, for each of the subjects that can be narrowed by it.
    QMap<QString, QStringList> filters;
    /// Export writes it, unset = JSON. Import takes such files only, unset = whatever can be read.
    std::optional<FileFormat> format;
    QString folder; ///< Export writes into it, Import takes the files of it
    /// Id of a DatabaseProfile, instead of the folder: Export writes the tables of its subjects, Import
    /// reads `table` and sends what is new or changed in it. Empty = the folder.
    QString database = {};
    QString table = {}; ///< Import from a database: a table or view
    ScheduleTiming timing;
    MissedRuns missed = MissedRuns::CatchUpOnce;
    bool isPaused = false;
    QDateTime since; ///< UTC: made, changed or let go on; nothing before it is due

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// How the last run of a schedule ended.
struct ScheduleResult
{
    QDateTime due; ///< UTC; invalid = it never ran
    QDateTime finished; ///< UTC; invalid = the program ended in the middle of it
    Outcome outcome = Outcome::Running;
    QString message;
    QString runUuid; ///< of the last export or import of the run; may be empty
};

/// Runs that passed while the program did not run, and wait for a person's word. One for each
/// schedule, whatever their number.
struct MissedQuestion
{
    qint64 count = 0;
    QDateTime first; ///< UTC
    QDateTime last;
    std::optional<bool> isCaughtUp; ///< what the person said; unset: nothing yet

    friend bool operator==(const MissedQuestion &, const MissedQuestion &) = default;
};

/// A schedule and how it stands.
struct ScheduleRow
{
    Schedule schedule;
    QDateTime next; ///< UTC; invalid = never
    ScheduleResult last;
    bool isRunning = false;
    qint64 missed = 0; ///< runs that wait for a person's word
    QDateTime missedFrom = {}; ///< UTC; the first and the last of them
    QDateTime missedTo = {};
};

/// Why it cannot be saved, in one translated sentence; empty when it can.
[[nodiscard]] QString scheduleProblem(const Schedule &schedule);
/// What narrows it and how it is written, in words, for lists: "Statuses: B#S. Workbook (Excel)."
/// Empty when it is as usual.
[[nodiscard]] QString scheduleDetails(const Schedule &schedule);
/// "Export: Orders, Goods and materials" or its own name.
[[nodiscard]] QString scheduleTitle(const Schedule &schedule);

/// Does `left` run first when both are due? Reference data comes before documents.
[[nodiscard]] bool runsBefore(const Schedule &left, const Schedule &right);
/// The export of one subject on this day of the server.
[[nodiscard]] ExportRequest
scheduledExport(const Schedule &schedule, const QString &subject, QDate today);

/// Days that one answer reaches, by class; what is missing counts as Smartup's usual week.
using DayRanges = QHash<QuotaClass, int>;
/// Requests of one run. An import is foreseen with one file: one that asks, one that sends.
[[nodiscard]] QHash<QuotaClass, qint64> requestsPerRun(const Schedule &schedule,
                                                       const DayRanges &ranges);
/// What the schedules that are not paused send on their busiest day of the week.
[[nodiscard]] QList<PlannedSpend>
plannedSpending(const QList<Schedule> &schedules, QuotaClass quotaClass, const DayRanges &ranges);

/// What the answers of today said.
[[nodiscard]] DayRanges dayRangesOf(const AllowanceBook &book);
/// Is the run of this moment left out, so that the allowance lasts until midnight? Only those of an
/// interval are; what is kept in reserve is not theirs.
[[nodiscard]] bool
isLeftOut(const Schedule &schedule, const QDateTime &due, const AllowanceBook &book);

/// What is to happen to a schedule now.
struct DueDecision
{
    QDateTime run; ///< UTC: the moment that is run for; invalid = none
    DueRuns missed; ///< moments that passed without a run
    bool asksPerson = false; ///< about the missed ones
};
/// "5 runs were missed between 26.11.2026 13:00 and 26.11.2026 17:00.", in Tashkent time.
[[nodiscard]] QString missedText(int runs, const QDateTime &first, const QDateTime &last);
/// The question after further runs were missed; an answer that was given before speaks of fewer of
/// them, and is good for these, too.
[[nodiscard]] MissedQuestion withMissed(const MissedQuestion &question, const DueRuns &missed);
/// `handledUntil` is the last moment that was looked at; later than `now` means that the clock was
/// set back, and counts as now: a moment that was run for is never run for twice, which the claims
/// of the ledger see to. A moment is on time for ten minutes.
[[nodiscard]] DueDecision
judgeDue(const Schedule &schedule, const QDateTime &handledUntil, const QDateTime &now);

/// The file of a connection's schedules.
[[nodiscard]] QByteArray schedulesToJson(const QList<Schedule> &schedules);
[[nodiscard]] Result<QList<Schedule>> schedulesFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::Schedule)
Q_DECLARE_METATYPE(smartup::ScheduleRow)
