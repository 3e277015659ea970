#include "models/exchange/Schedule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Version = 2; ///< 1 knew no databases
constexpr int OldestVersion = 1;
constexpr qsizetype MostSchedules = 1000;

template <typename T>
struct Word
{
    QLatin1StringView key;
    T value {};
};

constexpr std::array<Word<ScheduleAction>, 2> Actions {
    { { "export"_L1, ScheduleAction::Export }, { "import"_L1, ScheduleAction::Import } }
};
constexpr std::array<Word<MissedRuns>, 3> Policies { { { "catch_up"_L1, MissedRuns::CatchUpOnce },
                                                       { "skip"_L1, MissedRuns::Skip },
                                                       { "ask"_L1, MissedRuns::Ask } } };
constexpr std::array<Word<ScheduleTiming::Kind>, 2> Kinds {
    { { "interval"_L1, ScheduleTiming::Kind::Interval },
      { "times"_L1, ScheduleTiming::Kind::Times } }
};
constexpr std::array<Word<DateFilter>, 3> Dates { { { "date"_L1, DateFilter::RecordDate },
                                                    { "created"_L1, DateFilter::CreatedOn },
                                                    { "modified"_L1, DateFilter::ModifiedOn } } };

template <typename T, std::size_t N>
QString wordOf(const std::array<Word<T>, N> &words, T value)
{
    return std::ranges::find(words, value, &Word<T>::value)->key;
}

/// False when the word is none of them.
template <typename T, std::size_t N>
bool readWord(const std::array<Word<T>, N> &words, const QJsonValue &json, T &value)
{
    const auto found = std::ranges::find(words, json.toString(), &Word<T>::key);
    if (found == words.end()) {
        return false;
    }
    value = found->value;
    return true;
}

QString text(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QTime timeOf(const QJsonValue &json)
{
    return QTime::fromString(json.toString(), u"HH:mm"_s);
}

QStringList strings(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array) {
        list.append(each.toString());
    }
    return list;
}

QJsonObject toJson(const ScheduleTiming &timing)
{
    QJsonArray times;
    for (const QTime &time : timing.times) {
        times.append(text(time));
    }
    QJsonArray weekdays;
    for (int day = 0; day < 7; ++day) {
        if (timing.weekdays.at(static_cast<std::size_t>(day))) {
            weekdays.append(day + 1);
        }
    }
    return {
        { u"kind"_s, wordOf(Kinds, timing.kind) },
        { u"interval_minutes"_s, timing.intervalMinutes },
        { u"from"_s, text(timing.from) },
        { u"until"_s, text(timing.until) },
        { u"times"_s, times },
        { u"weekdays"_s, weekdays },
    };
}

QJsonObject toJson(const QMap<QString, QStringList> &filters)
{
    QJsonObject json;
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
        json.insert(filter.key(), QJsonArray::fromStringList(filter.value()));
    }
    return json;
}

QJsonObject toJson(const Schedule &schedule)
{
    return {
        { u"id"_s, schedule.id },
        { u"name"_s, schedule.name },
        { u"action"_s, wordOf(Actions, schedule.action) },
        { u"subjects"_s, QJsonArray::fromStringList(schedule.subjects) },
        { u"days"_s, schedule.days },
        { u"by"_s, wordOf(Dates, schedule.by) },
        { u"statuses"_s, QJsonArray::fromStringList(schedule.statuses) },
        { u"filters"_s, toJson(schedule.filters) },
        { u"format"_s,
          schedule.format ? QString(fileFormatInfo(*schedule.format).key) : QString() },
        { u"folder"_s, schedule.folder },
        { u"database"_s, schedule.database },
        { u"table"_s, schedule.table },
        { u"timing"_s, toJson(schedule.timing) },
        { u"missed"_s, wordOf(Policies, schedule.missed) },
        { u"paused"_s, schedule.isPaused },
        { u"since"_s, schedule.since.toString(Qt::ISODateWithMs) },
    };
}

bool readTiming(const QJsonObject &json, ScheduleTiming &timing)
{
    timing.intervalMinutes = json["interval_minutes"_L1].toInt();
    timing.from = timeOf(json["from"_L1]);
    timing.until = timeOf(json["until"_L1]);
    const QJsonArray times = json["times"_L1].toArray();
    for (const QJsonValue &time : times) {
        timing.times.append(timeOf(time));
    }
    timing.weekdays = {};
    const QJsonArray weekdays = json["weekdays"_L1].toArray();
    for (const QJsonValue &day : weekdays) {
        if (day.toInt() < 1 || day.toInt() > 7) {
            return false;
        }
        timing.weekdays.at(static_cast<std::size_t>(day.toInt() - 1)) = true;
    }
    return readWord(Kinds, json["kind"_L1], timing.kind)
        && std::ranges::all_of(timing.times, [](const QTime &time) { return time.isValid(); });
}

/// Absent or empty in files of former versions: as it always was.
bool readFormat(const QJsonValue &json, std::optional<FileFormat> &format)
{
    format = fileFormatFromKey(json.toString());
    return format || json.toString().isEmpty();
}

bool readSchedule(const QJsonObject &json, Schedule &schedule)
{
    const QJsonObject filters = json["filters"_L1].toObject();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter) {
        schedule.filters.insert(filter.key(), strings(filter.value()));
    }
    schedule.id = json["id"_L1].toString();
    schedule.name = json["name"_L1].toString();
    schedule.subjects = strings(json["subjects"_L1]);
    schedule.days = json["days"_L1].toInt();
    schedule.statuses = strings(json["statuses"_L1]);
    schedule.folder = json["folder"_L1].toString();
    schedule.database = json["database"_L1].toString();
    schedule.table = json["table"_L1].toString();
    schedule.isPaused = json["paused"_L1].toBool();
    schedule.since = QDateTime::fromString(json["since"_L1].toString(), Qt::ISODateWithMs);
    return !schedule.id.isEmpty() && readFormat(json["format"_L1], schedule.format)
        && readWord(Actions, json["action"_L1], schedule.action)
        && readWord(Dates, json["by"_L1], schedule.by)
        && readWord(Policies, json["missed"_L1], schedule.missed)
        && readTiming(json["timing"_L1].toObject(), schedule.timing);
}

Error unreadable(const QString &raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("Schedule", "The schedules cannot be read."),
             QCoreApplication::translate("Schedule",
                                         "Update the program, or move the file away and make them "
                                         "again."),
             raw,
             {} };
}

} // namespace

QByteArray schedulesToJson(const QList<Schedule> &schedules)
{
    QJsonArray array;
    for (const Schedule &schedule : schedules) {
        array.append(toJson(schedule));
    }
    return QJsonDocument(QJsonObject { { u"version"_s, Version }, { u"schedules"_s, array } })
        .toJson();
}

Result<QList<Schedule>> schedulesFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    const int version = object["version"_L1].toInt();
    if (version < OldestVersion || version > Version) {
        return unreadable(parsing.errorString());
    }
    const QJsonArray array = object["schedules"_L1].toArray();
    if (array.size() > MostSchedules) {
        return unreadable(QString::number(array.size()));
    }
    QList<Schedule> schedules;
    for (const QJsonValue &each : array) {
        Schedule schedule;
        if (!readSchedule(each.toObject(), schedule)) {
            return unreadable(each["id"_L1].toString());
        }
        schedules.append(schedule);
    }
    return schedules;
}

} // namespace smartup
