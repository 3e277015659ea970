#include "app/journal/RangeReader.h"

#include <QSqlError>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsAtOnce = 500;
/// A place that cannot be read is left behind by a part of what was left behind already.
constexpr qint64 Growth = 8;

} // namespace

RangeReader::RangeReader(QSqlDatabase &connection,
                         const QString &table,
                         const QString &id,
                         const QString &columns)
    : m_query(connection)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(u"SELECT %2, %3 FROM %1 NOT INDEXED WHERE %2 >= ? AND %2 <= ? "
                                   "ORDER BY %2 LIMIT %4"_s.arg(table, id, columns)
                                       .arg(RowsAtOnce));
}

qint64 RangeReader::readSome(qint64 from, qint64 last, const Take &take, bool &isEnd)
{
    m_query.bindValue(0, from);
    m_query.bindValue(1, last);
    qint64 done = from - 1;
    isEnd = false;
    if (!m_query.exec()) {
        return done;
    }
    int rows = 0;
    while (m_query.next()) {
        const qint64 id = m_query.value(0).toLongLong();
        if (id <= done) {
            break; // a damaged page leads back: it would lead in circles
        }
        done = id;
        take(m_query);
        ++rows;
    }
    isEnd = rows < RowsAtOnce && !m_query.lastError().isValid();
    m_query.finish();
    return done;
}

void RangeReader::read(qint64 first, qint64 last, const Take &take)
{
    if (!m_isPrepared) {
        m_hasSkipped = true;
        return;
    }
    qint64 next = first;
    qint64 failedAt = 0;
    while (next <= last) {
        bool isEnd = false;
        const qint64 done = readSome(next, last, take, isEnd);
        if (isEnd) {
            return;
        }
        if (done >= next) {
            next = done + 1;
            failedAt = 0;
            continue;
        }
        m_hasSkipped = true;
        failedAt = failedAt == 0 ? next : failedAt;
        next += std::max<qint64>(1, (next - failedAt) / Growth);
    }
}

} // namespace smartup
