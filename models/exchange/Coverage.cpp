#include "models/exchange/Coverage.h"

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/core/Clock.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StateRow
{
    CoverageState state {};
    QLatin1StringView key;
    const char *name = nullptr;
    char16_t sign = 0;
};

constexpr std::array States {
    //: a day of a calendar of what was exported
    StateRow { CoverageState::Future, "future"_L1, QT_TRANSLATE_NOOP("Coverage", "To come"), u' ' },
    StateRow { CoverageState::Fetched, "fetched"_L1, QT_TRANSLATE_NOOP("Coverage", "Fetched"),
               u'✓' },
    StateRow { CoverageState::Unfinished, "unfinished"_L1,
               QT_TRANSLATE_NOOP("Coverage", "Fetched before it was over"), u'◐' },
    StateRow { CoverageState::Suspicious, "suspicious"_L1,
               QT_TRANSLATE_NOOP("Coverage", "Suspiciously empty"), u'?' },
    StateRow { CoverageState::Gap, "gap"_L1, QT_TRANSLATE_NOOP("Coverage", "Missing"), u'○' },
    StateRow { CoverageState::Leaving, "leaving"_L1,
               QT_TRANSLATE_NOOP("Coverage", "Missing, soon out of reach"), u'!' },
    StateRow { CoverageState::Lost, "lost"_L1, QT_TRANSLATE_NOOP("Coverage", "Out of reach"),
               u'✕' },
};

const StateRow &rowOf(CoverageState state)
{
    return *std::ranges::find(States, state, &StateRow::state);
}

} // namespace

QString coverageScope(const Profile &profile)
{
    const QString connection =
        profile.id.isEmpty() ? profile.baseUrl.toString() + u' ' + profile.login : profile.id;
    return connection + u'|' + profile.filialId + u'|' + profile.filialCode;
}

QString coverageStateKey(CoverageState state)
{
    return rowOf(state).key;
}

QString coverageStateName(CoverageState state)
{
    return QCoreApplication::translate("Coverage", rowOf(state).name);
}

QChar coverageSign(CoverageState state)
{
    return rowOf(state).sign;
}

bool isFillable(CoverageState state)
{
    switch (state) {
    case CoverageState::Unfinished:
    case CoverageState::Suspicious:
    case CoverageState::Gap:
    case CoverageState::Leaving:
        return true;
    case CoverageState::Future:
    case CoverageState::Fetched:
    case CoverageState::Lost:
        return false;
    }
    Q_UNREACHABLE();
}

Coverage::Coverage(QDate today, const QList<FetchedDay> &days)
    : m_today(today)
{
    QHash<QString, QDateTime> newest;
    for (const FetchedDay &day : days) {
        const FetchedDay *kept = fetched(day.subject, day.day);
        if (kept == nullptr || kept->fetchedAt < day.fetchedAt) {
            m_days.insert({ day.subject, day.day }, day);
        }
        if (day.dayRange > 0 && !(day.fetchedAt < newest.value(day.subject))) {
            newest.insert(day.subject, day.fetchedAt);
            m_dayRanges.insert(day.subject, day.dayRange);
        }
    }
}

const FetchedDay *Coverage::fetched(const QString &subject, QDate day) const
{
    const auto found = m_days.constFind({ subject, day });
    return found == m_days.cend() ? nullptr : &*found;
}

QDate Coverage::earliest(const QString &subject) const
{
    return m_today.addDays(1 - m_dayRanges.value(subject, Limits().dayRange));
}

std::optional<qint64> Coverage::rows(const QString &subject, QDate day) const
{
    const FetchedDay *known = fetched(subject, day);
    return known == nullptr ? std::nullopt : std::optional(known->rows);
}

/// Sundays are empty for good reasons: an empty day counts as suspicious only when the same weekday
/// was not empty a week before or after.
bool Coverage::isEmptyAmongFull(const QString &subject, QDate day) const
{
    if (rows(subject, day).value_or(1) > 0) {
        return false;
    }
    const auto isFull = [this, &subject, day](int distance) {
        return rows(subject, day.addDays(distance)).value_or(0) > 0;
    };
    const auto isEmpty = [this, &subject, day](int distance) {
        return rows(subject, day.addDays(distance)).value_or(1) == 0;
    };
    constexpr int Week = 7;
    return isFull(-1) && isFull(1) && !isEmpty(-Week) && !isEmpty(Week);
}

CoverageState Coverage::state(const QString &subject, QDate day) const
{
    if (day > m_today) {
        return CoverageState::Future;
    }
    const QDate first = earliest(subject);
    const FetchedDay *known = fetched(subject, day);
    const bool isWhole = known != nullptr && serverDayOf(known->fetchedAt) > day;
    if (isWhole) {
        const bool isInReach = day >= first;
        return isInReach && isEmptyAmongFull(subject, day) ? CoverageState::Suspicious
                                                           : CoverageState::Fetched;
    }
    if (day < first) {
        return CoverageState::Lost;
    }
    if (day < first.addDays(DaysOfWarning)) {
        return CoverageState::Leaving;
    }
    return known == nullptr ? CoverageState::Gap : CoverageState::Unfinished;
}

std::optional<std::pair<QDate, QDate>> Coverage::gapAround(const QString &subject, QDate day) const
{
    const auto isOpen = [this, &subject](QDate date) { return isFillable(state(subject, date)); };
    if (!isOpen(day)) {
        return std::nullopt;
    }
    QDate from = day;
    QDate to = day;
    while (isOpen(from.addDays(-1))) {
        from = from.addDays(-1);
    }
    while (isOpen(to.addDays(1))) {
        to = to.addDays(1);
    }
    return std::pair(from, to);
}

QList<QDate> Coverage::lastChance(const QString &subject) const
{
    const QDate first = earliest(subject);
    return isFillable(state(subject, first)) ? QList<QDate> { first } : QList<QDate>();
}

QList<FetchedDay> fetchedDays(const QString &subject,
                              const std::pair<QDate, QDate> &period,
                              const QHash<QDate, qint64> &rows,
                              const QDateTime &fetchedAt,
                              int dayRange)
{
    QList<FetchedDay> days;
    for (QDate day = period.first; day <= period.second; day = day.addDays(1)) {
        days.append({ subject, day, rows.value(day), fetchedAt, dayRange });
    }
    return days;
}

QString coverageText(const Coverage &coverage, const QString &subject, QDate day)
{
    const CoverageState state = coverage.state(subject, day);
    const FetchedDay *known = coverage.fetched(subject, day);
    if (known == nullptr) {
        //: %1 a day, %2 what is known of it: "01.11.2026: Missing"
        return QCoreApplication::translate("Coverage", "%1: %2")
            .arg(toSmartupDate(day), coverageStateName(state));
    }
    const auto rows = static_cast<int>(known->rows);
    //: %1 a day, %2 what is known of it, %n records, %3 a moment
    return QCoreApplication::translate("Coverage", "%1: %2. %n record(s), fetched %3.", nullptr,
                                       rows)
        .arg(toSmartupDate(day), coverageStateName(state), toSmartupMoment(known->fetchedAt));
}

} // namespace smartup
