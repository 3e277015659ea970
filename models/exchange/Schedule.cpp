#include "models/exchange/Schedule.h"

#include "models/core/Clock.h"
#include "models/core/ShownTime.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostDays = 366;
constexpr std::chrono::seconds OnTime { 10 * 60 };

bool isReference(const QString &key)
{
    const ExchangeSubject *subject = findExchangeSubject(key);
    return subject != nullptr && !subject->documentType;
}

bool isPossible(const ExchangeSubject *subject, ScheduleAction action)
{
    if (subject == nullptr) {
        return false;
    }
    return action == ScheduleAction::Export ? subject->canExport : subject->canImport;
}

} // namespace

QString scheduleProblem(const Schedule &schedule)
{
    if (schedule.subjects.isEmpty()) {
        return QCoreApplication::translate("Schedule", "Choose what is to be exchanged.");
    }
    for (const QString &key : schedule.subjects) {
        if (!isPossible(findExchangeSubject(key), schedule.action)) {
            return QCoreApplication::translate("Schedule", "\"%1\" cannot be exchanged this way.")
                .arg(key);
        }
    }
    if (schedule.action == ScheduleAction::Import && schedule.subjects.size() > 1) {
        return schedule.database.isEmpty()
            ? QCoreApplication::translate("Schedule",
                                          "A folder of imports holds one type of documents.")
            : QCoreApplication::translate("Schedule",
                                          "A table of imports holds one type of documents.");
    }
    if (schedule.action == ScheduleAction::Export) {
        const QStringList known = exportFiltersOf(schedule.subjects);
        for (auto filter = schedule.filters.cbegin(); filter != schedule.filters.cend(); ++filter) {
            if (!known.contains(filter.key())) {
                return QCoreApplication::translate("Schedule",
                                                   "Nothing of this can be narrowed by \"%1\".")
                    .arg(filter.key());
            }
        }
    }
    if (schedule.folder.isEmpty() && schedule.database.isEmpty()) {
        return QCoreApplication::translate("Schedule", "Choose a folder or a database.");
    }
    if (schedule.action == ScheduleAction::Import && !schedule.database.isEmpty()
        && schedule.table.isEmpty()) {
        return QCoreApplication::translate("Schedule", "Name the table that is to be imported.");
    }
    if (schedule.days < 1 || schedule.days > MostDays) {
        return QCoreApplication::translate("Schedule", "An export reaches back 1 to 366 days.");
    }
    return timingProblem(schedule.timing);
}

QString scheduleDetails(const Schedule &schedule)
{
    const bool isExport = schedule.action == ScheduleAction::Export;
    QStringList parts;
    if (isExport && !schedule.statuses.isEmpty() && takeStatuses(schedule.subjects)) {
        parts.append(QCoreApplication::translate("Schedule", "Statuses: %1.")
                         .arg(schedule.statuses.join(u", "_s)));
    }
    for (auto filter = schedule.filters.cbegin(); isExport && filter != schedule.filters.cend();
         ++filter) {
        //: %1 a filter: "Warehouses (codes)", %2 the codes
        parts.append(QCoreApplication::translate("Schedule", "%1: %2.")
                         .arg(exportFilterName(filter.key()), filter.value().join(u", "_s)));
    }
    if (!schedule.database.isEmpty()) {
        parts.append(isExport ? QCoreApplication::translate("Schedule", "Into a database.")
                              : QCoreApplication::translate("Schedule", "From the table %1.")
                                    .arg(schedule.table));
    } else if (schedule.format) {
        parts.append(fileFormatName(*schedule.format) + u'.');
    }
    return parts.join(u' ');
}

QString scheduleTitle(const Schedule &schedule)
{
    if (!schedule.name.isEmpty()) {
        return schedule.name;
    }
    QStringList names;
    for (const QString &key : inRunOrder(schedule.subjects)) {
        const ExchangeSubject *subject = findExchangeSubject(key);
        names.append(subject == nullptr ? key : exchangeSubjectName(*subject));
    }
    const QString all = names.join(u", "_s);
    return schedule.action == ScheduleAction::Export
        ? QCoreApplication::translate("Schedule", "Export: %1").arg(all)
        : QCoreApplication::translate("Schedule", "Import: %1").arg(all);
}

bool runsBefore(const Schedule &left, const Schedule &right)
{
    const auto rank = [](const Schedule &schedule) {
        const bool isPure = std::ranges::all_of(schedule.subjects, isReference);
        return std::pair(isPure ? 0 : 1, schedule.id);
    };
    return rank(left) < rank(right);
}

ExportRequest scheduledExport(const Schedule &schedule, const QString &subject, QDate today)
{
    ExportRequest request;
    request.subject = subject;
    const ExchangeSubject *found = findExchangeSubject(subject);
    if (found != nullptr && found->period == PeriodUse::Required) {
        request.by = schedule.by;
        request.from = today.addDays(1 - schedule.days);
        request.to = today;
    }
    if (found != nullptr && !found->statuses.empty()) {
        request.statuses = schedule.statuses;
    }
    request.format = schedule.format.value_or(FileFormat::Json);
    for (auto filter = schedule.filters.cbegin();
         found != nullptr && filter != schedule.filters.cend(); ++filter) {
        const auto isIt = [&filter](QLatin1StringView key) { return key == filter.key(); };
        if (std::ranges::any_of(found->filters, isIt)) {
            request.filters.insert(filter.key(), filter.value());
        }
    }
    request.database = schedule.database;
    if (schedule.database.isEmpty()) {
        request.targetFile = schedule.folder + u'/' + suggestedFileName(request);
    }
    return request;
}

QHash<QuotaClass, qint64> requestsPerRun(const Schedule &schedule, const DayRanges &ranges)
{
    QHash<QuotaClass, qint64> requests;
    const QDate anyDay(2026, 1, 1);
    for (const QString &key : schedule.subjects) {
        const ExchangeSubject *subject = findExchangeSubject(key);
        if (subject == nullptr) {
            continue;
        }
        if (schedule.action == ScheduleAction::Import) {
            requests[subject->quotaClass] += 2;
            continue;
        }
        const int range = ranges.value(subject->quotaClass, Limits().dayRange);
        requests[subject->quotaClass] +=
            exportWindows(scheduledExport(schedule, key, anyDay), range).size();
    }
    return requests;
}

QList<PlannedSpend>
plannedSpending(const QList<Schedule> &schedules, QuotaClass quotaClass, const DayRanges &ranges)
{
    std::array<QList<PlannedSpend>, 7> days;
    std::array<qint64, 7> sums {};
    for (const Schedule &schedule : schedules) {
        const qint64 requests = requestsPerRun(schedule, ranges).value(quotaClass);
        if (schedule.isPaused || requests == 0) {
            continue;
        }
        const QList<QTime> times = timesOfDay(schedule.timing);
        for (std::size_t day = 0; day < days.size(); ++day) {
            if (!schedule.timing.weekdays.at(day)) {
                continue;
            }
            for (const QTime &time : times) {
                days.at(day).append({ time, requests });
                sums.at(day) += requests;
            }
        }
    }
    return days.at(static_cast<std::size_t>(std::ranges::max_element(sums) - sums.begin()));
}

DayRanges dayRangesOf(const AllowanceBook &book)
{
    DayRanges ranges;
    for (const AllowanceDay &day : book.today) {
        if (!day.seen.isEmpty()) {
            ranges.insert(day.quotaClass, day.seen.constLast().limits.dayRange);
        }
    }
    return ranges;
}

bool isLeftOut(const Schedule &schedule, const QDateTime &due, const AllowanceBook &book)
{
    if (schedule.timing.kind != ScheduleTiming::Kind::Interval) {
        return false;
    }
    const QDate today = serverDayOf(due);
    const QDateTime begin = QDateTime(today, QTime(0, 0), serverTimeZone()).toUTC();
    const qint64 runs =
        dueRuns(schedule.timing, due.addMSecs(-1), begin.addDays(1).addMSecs(-1)).count;
    const qint64 place = dueRuns(schedule.timing, begin.addMSecs(-1), due).count - 1;
    const QHash<QuotaClass, qint64> perRun = requestsPerRun(schedule, dayRangesOf(book));
    for (auto each = perRun.cbegin(); each != perRun.cend(); ++each) {
        const AllowanceDay &day = book.of(each.key());
        const std::optional<qint64> limit = day.limit();
        if (!limit || day.isLifted) {
            continue;
        }
        const qint64 left = freeOf(*limit, day.rules, RequestKind::Read) - day.used();
        const qint64 stride = runStride(left, each.value(), runs);
        if (stride > runs || place % stride != 0) {
            return true;
        }
    }
    return false;
}

QString missedText(int runs, const QDateTime &first, const QDateTime &last)
{
    const auto time = [](const QDateTime &moment) {
        return shownMoment(moment.toTimeZone(serverTimeZone()));
    };
    //: %1 and %2 moments; the same when it is one run
    return QCoreApplication::translate("Schedule", "%n run(s) were missed between %1 and %2.",
                                       nullptr, runs)
        .arg(time(first), time(last));
}

MissedQuestion withMissed(const MissedQuestion &question, const DueRuns &missed)
{
    if (missed.count == 0) {
        return question;
    }
    MissedQuestion asked = question;
    asked.count += missed.count;
    asked.first = question.count == 0 ? missed.first : std::min(question.first, missed.first);
    asked.last = question.count == 0 ? missed.last : std::max(question.last, missed.last);
    return asked;
}

DueDecision judgeDue(const Schedule &schedule, const QDateTime &handledUntil, const QDateTime &now)
{
    DueDecision decision;
    if (schedule.isPaused) {
        return decision;
    }
    const bool hasBegun = schedule.since.isValid() && schedule.since <= now;
    QDateTime from = handledUntil.isValid() ? std::min(handledUntil, now) : now;
    if (hasBegun) {
        from = handledUntil.isValid() ? std::max(from, schedule.since) : schedule.since;
    }
    const DueRuns due = dueRuns(schedule.timing, from, now);
    if (due.count == 0) {
        return decision;
    }
    const bool isOnTime = due.last.secsTo(now) <= OnTime.count();
    if (isOnTime || schedule.missed == MissedRuns::CatchUpOnce) {
        decision.run = due.last;
    }
    // The last one is not missed when it is on time.
    decision.missed = isOnTime ? dueRuns(schedule.timing, from, due.last.addMSecs(-1)) : due;
    decision.asksPerson =
        !isOnTime && schedule.missed == MissedRuns::Ask && decision.missed.count > 0;
    return decision;
}

} // namespace smartup
