#pragma once

#include "models/journal/AlertRule.h"
#include "models/journal/JournalRecords.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>

#include <utility>

namespace smartup {

/// Things of one call that ended alike, for one cause.
struct AlertEvent
{
    qint64 serial = 0; ///< grows from event to event
    QDateTime at; ///< UTC
    QString subject;
    QString organisation;
    Outcome outcome = Outcome::Sent;
    QString cause; ///< Smartup's code, or the key of what is known about the error, or who spoke
    QString words; ///< the cause in a sentence
    int count = 1;

    friend bool operator==(const AlertEvent &, const AlertEvent &) = default;
};

/// What an alert may be about of a call: few events, whatever the number of its documents.
[[nodiscard]] QList<AlertEvent> alertEvents(const CallRecord &call, const QDateTime &now);

enum class AlertKind {
    Raised, ///< it has begun
    Again, ///< it goes on: every so many further ones, and once a day
    Recovered, ///< the same kind of thing went well again
    Test, ///< somebody wanted to see one
};

struct AlertMessage
{
    AlertKind kind = AlertKind::Raised;
    QString ruleName;
    QString words; ///< the cause in a sentence
    qint64 count = 0; ///< since it has begun
    QDateTime since; ///< UTC
    QString target; ///< `log?…`: the rows it is about

    friend bool operator==(const AlertMessage &, const AlertMessage &) = default;
};

[[nodiscard]] QString alertTitle(const AlertMessage &message);
[[nodiscard]] QString alertText(const AlertMessage &message);

/// An alert that has begun and has not ended.
struct OpenAlert
{
    QDateTime since;
    qint64 total = 0;
    qint64 told = 0; ///< of them when somebody was told last
    QDateTime toldAt; ///< invalid: nobody has been told yet, it is quiet
    QString words;

    friend bool operator==(const OpenAlert &, const OpenAlert &) = default;
};

struct AlertMemory
{
    QHash<std::pair<QString, QString>, OpenAlert> open; ///< by id of the rule and cause
    qint64 seen = 0; ///< serial of the last event that was looked at
};

struct AlertJudgement
{
    QList<AlertMessage> messages;
    AlertMemory memory;
};

/// While it goes on, somebody is told again after so many further ones …
inline constexpr qint64 AlertRepeat = 100;
/// … and after so many hours.
inline constexpr int AlertReminderHours = 24;

/// Pure. One message for a cause, however often it happens: the first, then now and then, then that it is
/// over. `recent`: at least the events of the longest rule's minutes, oldest first.
[[nodiscard]] AlertJudgement judgeAlerts(const AlertSettings &settings,
                                         const QList<AlertEvent> &recent,
                                         const AlertMemory &memory,
                                         const QDateTime &now);

/// How one looks.
[[nodiscard]] AlertMessage testAlert(const QDateTime &now);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::AlertMessage)
