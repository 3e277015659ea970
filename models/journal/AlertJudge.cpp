#include "models/journal/AlertJudge.h"

#include "models/catalogue/ErrorCatalog.h"
#include "models/core/ShownTime.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/OriginKeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 SecondsPerMinute = 60;
constexpr qint64 SecondsPerHour = 3600;

QString say(const char *text)
{
    return QCoreApplication::translate("Alerts", text);
}

bool wentWell(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
        return true;
    case Outcome::Running:
    case Outcome::Warning:
    case Outcome::Refused:
    case Outcome::NotSent:
    case Outcome::Cancelled:
    case Outcome::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

/// What went wrong with something, where it says so itself.
struct Trouble
{
    ErrorOrigin origin = ErrorOrigin::Program;
    QString code;
    QString message;
    int httpStatus = 0;
};

AlertEvent eventOf(Outcome outcome, const Trouble &trouble)
{
    AlertEvent event;
    event.outcome = outcome;
    if (wentWell(outcome)) {
        event.words = outcomeName(outcome);
        return event;
    }
    const bool isSmartups =
        trouble.origin == ErrorOrigin::Smartup || trouble.origin == ErrorOrigin::SmartupDatabase;
    const ErrorExplanation known = isSmartups
        ? explainError(trouble.code, trouble.message, trouble.httpStatus)
        : ErrorExplanation();
    event.cause = known.code.isEmpty() ? known.key : known.code;
    if (event.cause.isEmpty()) {
        event.cause = trouble.code.isEmpty() ? originKey(trouble.origin) : trouble.code;
    }
    event.words = isSmartups ? known.what : trouble.message;
    if (event.words.isEmpty()) {
        event.words = outcomeName(outcome);
    }
    return event;
}

bool isInScope(const AlertRule &rule, const AlertEvent &event)
{
    return (rule.subject.isEmpty() || rule.subject == event.subject)
        && (rule.organisation.isEmpty()
            || rule.organisation.compare(event.organisation, Qt::CaseInsensitive) == 0);
}

bool isMeant(const AlertRule &rule, const AlertEvent &event)
{
    return rule.outcomes.contains(event.outcome)
        && event.cause.startsWith(rule.cause, Qt::CaseInsensitive);
}

/// What the recent events say to one rule about one cause.
struct Tally
{
    qint64 inTime = 0; ///< within the rule's minutes
    qint64 fresh = 0; ///< not looked at before
    QString words;
};

struct RuleTally
{
    std::map<QString, Tally> causes;
    bool lastWentWell = false; ///< the last thing of its scope
};

RuleTally
tallyOf(const AlertRule &rule, const QList<AlertEvent> &recent, qint64 seen, const QDateTime &now)
{
    RuleTally result;
    const QDateTime from = now.addSecs(-SecondsPerMinute * rule.minutes);
    for (const AlertEvent &event : recent) {
        if (!isInScope(rule, event)) {
            continue;
        }
        if (isMeant(rule, event)) {
            Tally &tally = result.causes[event.cause];
            tally.inTime += event.at > from ? event.count : 0;
            tally.fresh += event.serial > seen ? event.count : 0;
            tally.words = event.words;
            result.lastWentWell = false;
        } else if (wentWell(event.outcome)) {
            result.lastWentWell = true;
        }
    }
    return result;
}

QString targetOf(const AlertRule &rule, const OpenAlert &alert)
{
    JournalQuery query;
    query.outcomes = rule.outcomes;
    if (!rule.subject.isEmpty()) {
        query.subjects = { rule.subject };
    }
    query.organisation = rule.organisation;
    query.from = alert.since.addSecs(-SecondsPerMinute * rule.minutes);
    return journalTarget(query);
}

AlertMessage messageOf(AlertKind kind, const AlertRule &rule, const OpenAlert &alert)
{
    return { kind, rule.name, alert.words, alert.total, alert.since, targetOf(rule, alert) };
}

/// One rule and one cause, one step further.
class Judge
{
public:
    Judge(const AlertSettings &settings, const AlertMemory &memory, const QDateTime &now)
        : m_isQuiet(settings.quiet.holds(now.toLocalTime().time()))
        , m_now(now)
    {
        m_result.memory.open = memory.open;
    }

    void look(const AlertRule &rule, const QString &cause, const Tally &tally, bool lastWentWell)
    {
        auto &all = m_result.memory.open;
        const std::pair key(rule.id, cause);
        const auto found = all.find(key);
        if (found == all.end()) {
            if (tally.inTime >= rule.count && tally.fresh > 0) {
                OpenAlert begun { m_now, tally.inTime, 0, {}, tally.words };
                tell(AlertKind::Raised, rule, begun);
                all.insert(key, begun);
            }
            return;
        }
        OpenAlert &alert = *found;
        alert.total += tally.fresh;
        const bool isOver = tally.inTime < rule.count && lastWentWell;
        if (isOver && !alert.toldAt.isValid()) {
            all.remove(key); // it came and went while it was quiet
        } else if (isOver && !m_isQuiet) {
            tell(AlertKind::Recovered, rule, alert);
            all.remove(key);
        } else if (!alert.toldAt.isValid()) {
            tell(AlertKind::Raised, rule, alert);
        } else if (isTimeToRepeat(alert, tally)) {
            tell(AlertKind::Again, rule, alert);
        }
    }

    [[nodiscard]] AlertJudgement take() { return std::move(m_result); }

private:
    [[nodiscard]] bool isTimeToRepeat(const OpenAlert &alert, const Tally &tally) const
    {
        const bool isLong = alert.toldAt.secsTo(m_now) >= AlertReminderHours * SecondsPerHour;
        return alert.total - alert.told >= AlertRepeat || (isLong && tally.inTime > 0);
    }

    void tell(AlertKind kind, const AlertRule &rule, OpenAlert &alert)
    {
        if (!m_isQuiet) {
            alert.told = alert.total;
            alert.toldAt = m_now;
            m_result.messages.append(messageOf(kind, rule, alert));
        }
    }

    bool m_isQuiet;
    QDateTime m_now;
    AlertJudgement m_result;
};

int number(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QList<AlertEvent> alertEvents(const CallRecord &call, const QDateTime &now)
{
    QList<AlertEvent> events;
    const auto add = [&](AlertEvent event, const QString &subject, const QString &organisation) {
        event.at = now;
        event.subject = subject.isEmpty() ? call.subject : subject;
        event.organisation = organisation.isEmpty() ? call.organisation : organisation;
        const auto same = std::ranges::find_if(events, [&event](const AlertEvent &other) {
            return other.outcome == event.outcome && other.cause == event.cause
                && other.subject == event.subject && other.organisation == event.organisation;
        });
        if (same == events.end()) {
            events.append(event);
        } else {
            same->count += event.count;
        }
    };
    const bool isReading = !call.isWrite && wentWell(call.outcome);
    if (call.documents.isEmpty() || isReading) {
        add(eventOf(call.outcome, { call.origin, call.errorCode, call.message, call.httpStatus }),
            {}, {});
        return events;
    }
    for (const DocumentRecord &document : call.documents) {
        add(eventOf(document.outcome, { document.origin, document.errorCode, document.message, 0 }),
            document.subject, document.organisation);
    }
    return events;
}

AlertJudgement judgeAlerts(const AlertSettings &settings,
                           const QList<AlertEvent> &recent,
                           const AlertMemory &memory,
                           const QDateTime &now)
{
    Judge judge(settings, memory, now);
    QList<QString> active;
    for (const AlertRule &rule : settings.rules) {
        if (rule.isPaused) {
            continue;
        }
        active.append(rule.id);
        RuleTally tally = tallyOf(rule, recent, memory.seen, now);
        for (auto open = memory.open.cbegin(); open != memory.open.cend(); ++open) {
            if (open.key().first == rule.id) {
                tally.causes.try_emplace(open.key().second); // nothing of it lately
            }
        }
        for (const auto &[cause, one] : tally.causes) {
            judge.look(rule, cause, one, tally.lastWentWell);
        }
    }
    AlertJudgement result = judge.take();
    // What a rule that is paused or gone had begun is nobody's any more.
    result.memory.open.removeIf(
        [&active](const auto &open) { return !active.contains(open.key().first); });
    result.memory.seen = recent.isEmpty() ? memory.seen : recent.constLast().serial;
    return result;
}

AlertMessage testAlert(const QDateTime &now)
{
    return { AlertKind::Test, {}, {}, 0, now, {} };
}

QString alertTitle(const AlertMessage &message)
{
    switch (message.kind) {
    case AlertKind::Raised:
    case AlertKind::Again:
        return say(QT_TRANSLATE_NOOP("Alerts", "Alert: %1")).arg(message.ruleName);
    case AlertKind::Recovered:
        return say(QT_TRANSLATE_NOOP("Alerts", "It is over: %1")).arg(message.ruleName);
    case AlertKind::Test:
        return say(QT_TRANSLATE_NOOP("Alerts", "A test alert"));
    }
    Q_UNREACHABLE();
}

QString alertText(const AlertMessage &message)
{
    const QString since = shownMoment(message.since.toLocalTime());
    switch (message.kind) {
    case AlertKind::Raised:
        //: %1 = what happened, a whole sentence
        return QCoreApplication::translate("Alerts", "It happened %n time(s). %1", nullptr,
                                           number(message.count))
            .arg(message.words);
    case AlertKind::Again:
        //: %1 = a moment, %2 = what happened, a whole sentence
        return QCoreApplication::translate("Alerts", "It goes on: %n time(s) since %1. %2", nullptr,
                                           number(message.count))
            .arg(since, message.words);
    case AlertKind::Recovered:
        //: %1 = a moment, %2 = what happened, a whole sentence
        return QCoreApplication::translate(
                   "Alerts", "The last one went well. Since %1 it had happened %n time(s): %2",
                   nullptr, number(message.count))
            .arg(since, message.words);
    case AlertKind::Test:
        return say(
            QT_TRANSLATE_NOOP("Alerts", "This is how an alert looks. Nothing has happened."));
    }
    Q_UNREACHABLE();
}

} // namespace smartup
