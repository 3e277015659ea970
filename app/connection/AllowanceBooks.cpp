#include "app/connection/AllowanceBooks.h"

#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DaysKept = 400;
constexpr int DaysOfAverage = 7;
constexpr int DaysOfMeasuring = 30;

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDateTime moment(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace

AllowanceBooks::AllowanceBooks(const QString &file)
    : m_database(file, u":/sql/allowance.sql"_s)
{
}

Status AllowanceBooks::open()
{
    return m_database.open();
}

QDate AllowanceBooks::storedDay(const QString &profileId)
{
    QSqlQuery query =
        m_database.run(u"SELECT day FROM server_day WHERE profile = ?"_s, { profileId });
    return query.next() ? QDate::fromString(query.value(0).toString(), Qt::ISODate) : QDate();
}

void AllowanceBooks::remember(const QString &profileId, QDate day)
{
    m_database.run(u"INSERT INTO server_day (profile, day) VALUES (?, ?) "
                   "ON CONFLICT (profile) DO UPDATE SET day = excluded.day"_s,
                   { profileId, text(day) });
}

AllowanceDay AllowanceBooks::day(const QString &profileId, QuotaClass quotaClass, QDate day)
{
    const QString key = quotaClassKey(quotaClass);
    const QVariantList place { profileId, key, text(day) };
    AllowanceDay result;
    result.quotaClass = quotaClass;
    result.day = day;
    QSqlQuery hours = m_database.run(u"SELECT hour, sum(count) FROM request WHERE profile = ? AND "
                                     "class = ? AND day = ? GROUP BY hour"_s,
                                     place);
    while (hours.next()) {
        const int hour = std::clamp(hours.value(0).toInt(), 0, 23);
        result.own.at(static_cast<std::size_t>(hour)) = hours.value(1).toLongLong();
    }
    QSqlQuery seen =
        m_database.run(u"SELECT at_ms, limits, own FROM sighting WHERE profile = ? AND "
                       "class = ? AND day = ? ORDER BY hour"_s,
                       place);
    while (seen.next()) {
        const auto limits =
            limitsFromJson(QJsonDocument::fromJson(seen.value(1).toString().toUtf8()).object());
        if (limits) {
            result.seen.append({ moment(seen.value(0)), *limits, seen.value(2).toLongLong() });
        }
    }
    QSqlQuery rule = m_database.run(
        u"SELECT ceiling, reserve FROM rule WHERE profile = ? AND class = ?"_s, { profileId, key });
    if (rule.next()) {
        result.rules = { rule.value(0).toLongLong(), rule.value(1).toLongLong() };
    }
    QSqlQuery share = m_database.run(
        u"SELECT requests FROM share WHERE profile = ? AND class = ?"_s, { profileId, key });
    if (share.next()) {
        result.rules.share = share.value(0).toLongLong();
    }
    QSqlQuery lifted = m_database.run(
        u"SELECT 1 FROM lifted WHERE profile = ? AND class = ? AND day = ?"_s, place);
    result.isLifted = lifted.next();
    lifted.finish();
    result.isMeasured = isMeasured(profileId, day);
    return result;
}

bool AllowanceBooks::isMeasured(const QString &profileId, QDate day)
{
    if (m_measured.contains(profileId)) {
        return true;
    }
    // Of every day the last that was said is enough; what happened within one, the day itself tells.
    QSqlQuery seen = m_database.run(
        u"SELECT limits, max(own) FROM sighting WHERE profile = ? AND day BETWEEN ? AND ? AND own "
        u"> "
        "? GROUP BY class, day"_s,
        { profileId, text(day.addDays(-DaysOfMeasuring)), text(day.addDays(-1)), MostUnderWay });
    while (seen.next()) {
        const auto limits =
            limitsFromJson(QJsonDocument::fromJson(seen.value(0).toString().toUtf8()).object());
        if (limits && showsSingleCount({ { {}, *limits, seen.value(1).toLongLong() } })) {
            m_measured.insert(profileId);
            return true;
        }
    }
    return false;
}

Result<AllowanceVerdict>
AllowanceBooks::take(const Place &place,
                     const std::function<AllowanceVerdict(const AllowanceDay &)> &judge)
{
    AllowanceVerdict verdict = AllowanceVerdict::Free;
    const Status done = m_database.transaction([&] {
        verdict = judge(day(place.profileId, place.quotaClass, place.day));
        if (verdict != AllowanceVerdict::Free) {
            return false;
        }
        remember(place.profileId, place.day);
        m_database.run(u"INSERT INTO request (profile, class, day, hour, is_settled, count) "
                       "VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1"_s,
                       { place.profileId, quotaClassKey(place.quotaClass), text(place.day),
                         place.hour, place.isSettled ? 1 : 0 });
        return true;
    });
    return done ? Result<AllowanceVerdict>(verdict) : Result<AllowanceVerdict>(done.error());
}

Status AllowanceBooks::giveBack(const Place &place)
{
    return m_database.transaction([&] {
        // The hour may have changed since: whichever counted last gives one back.
        const QVariantList where { place.profileId, quotaClassKey(place.quotaClass),
                                   text(place.day) };
        m_database.run(u"UPDATE request SET count = count - 1 WHERE profile = ? AND class = ? AND "
                       "day = ? AND (hour, is_settled) = (SELECT hour, is_settled FROM request "
                       "WHERE profile = ? AND class = ? AND day = ? AND count > 0 "
                       "ORDER BY hour DESC, is_settled LIMIT 1)"_s,
                       where + where);
        return true;
    });
}

Status AllowanceBooks::settle(const QString &profileId, QDate day)
{
    return m_database.transaction([&] {
        m_database.run(u"INSERT INTO request (profile, class, day, hour, is_settled, count) "
                       "SELECT profile, class, ?, hour, 1, sum(count) FROM request "
                       "WHERE profile = ? AND is_settled = 0 GROUP BY profile, class, hour "
                       "ON CONFLICT DO UPDATE SET count = count + excluded.count"_s,
                       { text(day), profileId });
        m_database.run(u"DELETE FROM request WHERE profile = ? AND is_settled = 0"_s,
                       { profileId });
        remember(profileId, day);
        const QString oldest = text(day.addDays(-DaysKept));
        for (const QLatin1StringView table : { "request"_L1, "sighting"_L1, "lifted"_L1 }) {
            m_database.run(u"DELETE FROM %1 WHERE profile = ? AND day < ?"_s.arg(table),
                           { profileId, oldest });
        }
        return true;
    });
}

qint64 AllowanceBooks::ownTotal(const Place &place)
{
    QSqlQuery query = m_database.run(
        u"SELECT coalesce(sum(count), 0) FROM request WHERE profile = ? AND class = ? "
        "AND day = ?"_s,
        { place.profileId, quotaClassKey(place.quotaClass), text(place.day) });
    return query.next() ? query.value(0).toLongLong() : 0;
}

Status AllowanceBooks::see(const Place &place, const Limits &limits, const QDateTime &at)
{
    return m_database.transaction([&] {
        const QByteArray json = QJsonDocument(toJson(limits)).toJson(QJsonDocument::Compact);
        m_database.run(u"INSERT INTO sighting (profile, class, day, hour, at_ms, limits, own) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                       "at_ms = excluded.at_ms, limits = excluded.limits, own = excluded.own"_s,
                       { place.profileId, quotaClassKey(place.quotaClass), text(place.day),
                         place.hour, at.toMSecsSinceEpoch(), QString::fromUtf8(json),
                         ownTotal(place) });
        return true;
    });
}

Status AllowanceBooks::setRules(const QString &profileId,
                                QuotaClass quotaClass,
                                const AllowanceRules &rules)
{
    return m_database.transaction([&] {
        m_database.run(u"INSERT INTO rule (profile, class, ceiling, reserve) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET ceiling = excluded.ceiling, "
                       "reserve = excluded.reserve"_s,
                       { profileId, quotaClassKey(quotaClass), rules.ceiling, rules.reserve });
        m_database.run(u"INSERT INTO share (profile, class, requests) VALUES (?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET requests = excluded.requests"_s,
                       { profileId, quotaClassKey(quotaClass), rules.share });
        return true;
    });
}

Status AllowanceBooks::lift(const QString &profileId,
                            QuotaClass quotaClass,
                            QDate day,
                            const QDateTime &at)
{
    return m_database.transaction([&] {
        m_database.run(u"INSERT INTO lifted (profile, class, day, at_ms) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT DO NOTHING"_s,
                       { profileId, quotaClassKey(quotaClass), text(day), at.toMSecsSinceEpoch() });
        return true;
    });
}

AllowanceBook AllowanceBooks::book(const QString &profileId, const QDateTime &now, QDate today)
{
    AllowanceBook book;
    book.profileId = profileId;
    book.now = now;
    for (std::size_t i = 0; i < AllQuotaClasses.size(); ++i) {
        const QuotaClass quotaClass = AllQuotaClasses.at(i);
        book.today.append(day(profileId, quotaClass, today));
        qint64 foreign = 0;
        int days = 0;
        for (int back = 1; back <= DaysOfAverage; ++back) {
            const AllowanceDay former = day(profileId, quotaClass, today.addDays(-back));
            if (!former.seen.isEmpty()) {
                foreign += former.foreignTotal();
                ++days;
                book.lastLimit.at(i) = std::max(book.lastLimit.at(i), former.limit().value_or(0));
            }
        }
        const AllowanceDay &current = book.today.constLast();
        if (current.limit()) {
            book.lastLimit.at(i) = *current.limit();
        }
        if (days > 0) {
            book.foreignPerDay.at(i) = static_cast<double>(foreign) / days;
        } else if (!current.seen.isEmpty()) {
            book.foreignPerDay.at(i) = static_cast<double>(current.foreignTotal());
        }
    }
    return book;
}

} // namespace smartup
