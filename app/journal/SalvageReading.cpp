#include "app/journal/Salvage.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using namespace salvage;

namespace {

constexpr qint64 MostLinesOfCall = 1'000'000;

} // namespace

void Salvage::saveRuns()
{
    QSqlQuery insert = insertInto(u"run"_s, RunColumns.size() + 1);
    RangeReader reader(m_from, u"run"_s, u"id"_s, names(RunColumns));
    reader.read(1, NoEnd, [this, &insert](const QSqlQuery &query) {
        Row row = rowOf(query, RunColumns);
        mendTerms(row, RunColumns);
        const qint64 id = query.value(0).toLongLong();
        runSql(insert, Row { id } + row);
        if (insert.numRowsAffected() == 1) {
            m_runs.insert(id);
        }
    });
}

void Salvage::findFirstMoment()
{
    bool isFound = false;
    RangeReader(m_from, u"call"_s, u"id"_s, u"at_ms"_s)
        .read(1, NoEnd, [this, &isFound](const QSqlQuery &query) {
            const qint64 at = query.value(1).toLongLong();
            if (!isFound && isPlausible(at)) {
                isFound = true;
                m_lastAt = at;
            }
        });
}

void Salvage::saveCalls()
{
    findFirstMoment();
    m_lastLine = lastIdOf(u"document"_s);
    m_nextCall = std::min(lastIdOf(u"call"_s), NoEnd) + 1;
    RangeReader reader(m_from, u"call"_s, u"id"_s, names(CallColumns));
    reader.read(1, NoEnd, [this](const QSqlQuery &query) {
        Row row = rowOf(query, CallColumns);
        const qint64 id = query.value(0).toLongLong();
        const qint64 first = row.at(First).toLongLong();
        const qint64 last = row.at(Last).toLongLong();
        if (!isPlausible(row.at(At).toLongLong())) {
            row[At] = m_lastAt;
        }
        m_lastAt = row.at(At).toLongLong();
        if (first < m_nextLine || last < first || last - first >= MostLinesOfCall
            || isBeyondLaterCalls(id, first)) {
            m_strayCalls.insert(id, row); // its documents will name it
            return;
        }
        saveOrphans(m_nextLine, first - 1);
        QList<std::pair<qint64, Row>> lines;
        m_documents.read(first, last, [&lines](const QSqlQuery &line) {
            lines.append({ line.value(0).toLongLong(), rowOf(line, DocumentColumns) });
        });
        const auto later = std::ranges::find_if(std::as_const(lines), [this, id](const auto &line) {
            return beginsLaterCall(id, line.second.at(CallId).toLongLong(), line.first);
        });
        if (!lines.isEmpty() && later == lines.cbegin()) {
            m_strayCalls.insert(id, row); // all of it is another one's
            return;
        }
        const qint64 end = later == lines.cend() ? last + 1 : later->first;
        lines.erase(later, lines.cend());
        saveCall(id, row, lines, first);
        m_nextLine = end;
    });
    saveOrphans(m_nextLine, std::max(m_lastLine, m_nextLine + MostLinesOfCall));
}

bool Salvage::beginsLaterCall(qint64 id, qint64 owner, qint64 line)
{
    if (owner <= id) {
        return false;
    }
    m_begins.bindValue(0, owner);
    m_begins.bindValue(1, line);
    const bool begins = m_begins.exec() && m_begins.next();
    m_begins.finish();
    return begins;
}

bool Salvage::isBeyondLaterCalls(qint64 id, qint64 first)
{
    m_owner.bindValue(0, m_nextLine);
    m_owner.bindValue(1, first);
    const bool isTold = m_owner.exec() && m_owner.next();
    const qint64 line = isTold ? m_owner.value(0).toLongLong() : 0;
    const qint64 owner = isTold ? m_owner.value(1).toLongLong() : 0;
    m_owner.finish();
    return isTold && (owner == id || beginsLaterCall(id, owner, line));
}

void Salvage::saveOrphans(qint64 first, qint64 last)
{
    QList<std::pair<qint64, Row>> lines;
    qint64 call = 0;
    const auto flush = [this, &lines, &call] {
        if (!lines.isEmpty()) {
            const qint64 firstLine = lines.constFirst().first;
            m_nextLine = lines.constLast().first + 1;
            saveCall(call, m_strayCalls.value(call, lostCall(lines.constFirst().second, call)),
                     lines, firstLine);
            lines.clear();
        }
    };
    m_documents.read(first, last, [&](const QSqlQuery &line) {
        const Row row = rowOf(line, DocumentColumns);
        if (row.at(CallId).toLongLong() != call) {
            flush();
            call = row.at(CallId).toLongLong();
        }
        lines.append({ line.value(0).toLongLong(), row });
    });
    flush();
}

qint64 Salvage::lastIdOf(const QString &table)
{
    const QString sequence = u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(table);
    return std::max(scalar(m_from, sequence).toLongLong(),
                    scalar(m_from, u"SELECT max(id) FROM %1"_s.arg(table)).toLongLong());
}

} // namespace smartup
