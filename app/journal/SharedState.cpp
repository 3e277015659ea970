#include "app/journal/SharedState.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

SharedState::SharedState(QString file)
    : m_database(std::move(file), u":/sql/shared-state.sql"_s)
{
}

Status SharedState::open()
{
    return m_database.open();
}

QString SharedState::value(const QString &key)
{
    QSqlQuery query = m_database.run(u"SELECT value FROM place WHERE key = ?"_s, { key });
    return query.next() ? query.value(0).toString() : QString();
}

void SharedState::put(const QString &key, const QString &value)
{
    m_database.run(u"INSERT INTO place VALUES (?, ?) ON CONFLICT DO UPDATE SET value = "
                   "excluded.value"_s,
                   { key, value });
}

QString SharedState::instance()
{
    return value(u"instance"_s);
}

Status SharedState::begin(const QString &instance)
{
    return m_database.transaction([this, &instance] {
        m_database.run(u"DELETE FROM place"_s);
        m_database.run(u"DELETE FROM sent"_s);
        put(u"instance"_s, instance);
        return true;
    });
}

Status SharedState::setSince(qint64 ms)
{
    const QString wanted = QString::number(ms);
    if (value(u"since"_s) == wanted) {
        return Done {};
    }
    return m_database.transaction([this, &wanted] {
        forget();
        put(u"since"_s, wanted);
        return true;
    });
}

void SharedState::forget()
{
    m_database.run(u"DELETE FROM place WHERE key IN ('call', 'call_uuid', 'remarks')"_s);
    m_database.run(u"DELETE FROM sent"_s);
}

Status SharedState::forgetSent()
{
    return m_database.transaction([this] {
        forget();
        return true;
    });
}

std::optional<SentCall> SharedState::lastCall()
{
    const QString id = value(u"call"_s);
    if (id.isEmpty()) {
        return std::nullopt;
    }
    return SentCall { id.toLongLong(), value(u"call_uuid"_s) };
}

Status SharedState::setLastCall(const SentCall &call)
{
    return m_database.transaction([this, &call] {
        put(u"call"_s, QString::number(call.id));
        put(u"call_uuid"_s, call.uuid.isNull() ? u""_s : call.uuid);
        return true;
    });
}

SharedPlace SharedState::place()
{
    const QString xid = value(u"xid"_s);
    return xid.isEmpty() ? SharedPlace() : SharedPlace { xid, value(u"id"_s).toLongLong() };
}

Status SharedState::setPlace(const SharedPlace &place)
{
    return m_database.transaction([this, &place] {
        put(u"xid"_s, place.xid);
        put(u"id"_s, QString::number(place.id));
        return true;
    });
}

QString SharedState::remarks()
{
    return value(u"remarks"_s);
}

Status SharedState::setRemarks(const QString &look)
{
    return m_database.transaction([this, &look] {
        put(u"remarks"_s, look);
        return true;
    });
}

QList<qint64> SharedState::changingRuns(int count)
{
    const int kind = static_cast<int>(SharedKind::Run);
    QSqlQuery query = m_database.run(
        u"SELECT id FROM sent WHERE kind = ? AND is_open = 1 UNION SELECT id FROM (SELECT id FROM "
        "sent WHERE kind = ? ORDER BY id DESC LIMIT ?) ORDER BY id"_s,
        { kind, kind, count });
    QList<qint64> ids;
    while (query.next()) {
        ids.append(query.value(0).toLongLong());
    }
    return ids;
}

qint64 SharedState::lastRun()
{
    QSqlQuery query = m_database.run(u"SELECT coalesce(max(id), 0) FROM sent WHERE kind = ?"_s,
                                     { static_cast<int>(SharedKind::Run) });
    return query.next() ? query.value(0).toLongLong() : 0;
}

SentVersion SharedState::sent(SharedKind kind, const QString &uuid)
{
    QSqlQuery query =
        m_database.run(u"SELECT id, hash, version, is_open FROM sent WHERE kind = ? AND uuid = ?"_s,
                       { static_cast<int>(kind), uuid });
    if (!query.next()) {
        return {};
    }
    return { query.value(0).toLongLong(), query.value(1).toByteArray(),
             query.value(2).toByteArray(), query.value(3).toBool() };
}

Status SharedState::setSent(SharedKind kind, const QHash<QString, SentVersion> &versions)
{
    return m_database.transaction([this, kind, &versions] {
        for (auto it = versions.cbegin(); it != versions.cend(); ++it) {
            m_database.run(u"INSERT INTO sent VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                           "id = excluded.id, hash = excluded.hash, version = excluded.version, "
                           "is_open = excluded.is_open"_s,
                           { static_cast<int>(kind), it.key(), it->id, it->hash, it->version,
                             it->isOpen ? 1 : 0 });
        }
        return true;
    });
}

} // namespace smartup
