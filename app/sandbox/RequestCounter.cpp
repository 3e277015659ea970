#include "app/sandbox/RequestCounter.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array QuotaClasses { QuotaClass::References, QuotaClass::Infrequent,
                                    QuotaClass::Frequent };

} // namespace

RequestCounter::RequestCounter(SandboxDatabase &database)
    : m_database(database)
{
}

RequestCounter::~RequestCounter()
{
    flush();
}

void RequestCounter::load(const QString &day)
{
    if (day == m_day) {
        return;
    }
    flush();
    m_day = day;
    m_used = {};
    QSqlQuery &query =
        m_database.run(u"SELECT quota_class, used FROM request_count WHERE day = ?"_s, { day });
    while (query.next()) {
        for (const QuotaClass quotaClass : QuotaClasses) {
            if (quotaClassKey(quotaClass) == query.value(0).toString()) {
                m_used[static_cast<std::size_t>(quotaClass)] = query.value(1).toLongLong();
            }
        }
    }
}

qint64 RequestCounter::count(const QString &day, QuotaClass quotaClass)
{
    load(day);
    m_isDirty = true;
    return ++m_used[static_cast<std::size_t>(quotaClass)];
}

qint64 RequestCounter::countOf(const QString &day, QuotaClass quotaClass)
{
    load(day);
    return m_used[static_cast<std::size_t>(quotaClass)];
}

void RequestCounter::flush()
{
    if (!m_isDirty) {
        return;
    }
    for (const QuotaClass quotaClass : QuotaClasses) {
        m_database.run(
            u"INSERT INTO request_count (day, quota_class, used) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET used = excluded.used"_s,
            { m_day, quotaClassKey(quotaClass), m_used[static_cast<std::size_t>(quotaClass)] });
    }
    m_isDirty = false;
}

} // namespace smartup
