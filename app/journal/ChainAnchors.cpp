#include "app/journal/ChainAnchors.h"

#include "app/journal/SqlRun.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LinksAtOnce = 200;

} // namespace

ChainAnchors::ChainAnchors(JournalDatabase &database, qint64 lastCall)
    : m_database(database)
    , m_lastCall(lastCall)
    , m_next(database.prepared(u"SELECT %1 FROM chain WHERE id > ? ORDER BY id LIMIT %2"_s.arg(
          chain::LinkColumns, QString::number(LinksAtOnce))))
    , m_anyCall(database.prepared(u"SELECT 1 FROM call WHERE id BETWEEN ? AND ? LIMIT 1"_s))
{
}

bool ChainAnchors::isGone(const chain::Link &link)
{
    switch (link.kind) {
    case chain::LinkKind::Beginning:
        return false;
    case chain::LinkKind::Anchor:
        return true;
    case chain::LinkKind::Taken:
        return !m_isAnyLeft; // it says of some call that it has gone: of one that may be looked for
    case chain::LinkKind::Batch:
        break;
    }
    runSql(m_anyCall, { link.firstCall, link.lastCall });
    const bool isThere = nextRow(m_anyCall);
    m_anyCall.finish();
    // A call that somebody else took away stays missing.
    const auto seals = chain::unpackSeals(link.seals);
    return !isThere && seals && std::ranges::all_of(*seals, [this](const chain::CallSeal &seal) {
        return m_taken.calls.contains(seal.call);
    });
}

QList<chain::Link> ChainAnchors::next()
{
    QList<chain::Link> links;
    runSql(m_next, { m_after });
    while (nextRow(m_next)) {
        const auto link = chain::linkOf(m_next);
        if (!link || link->firstCall > m_lastCall) {
            break;
        }
        links.append(*link);
    }
    m_next.finish();
    return links;
}

bool ChainAnchors::step()
{
    if (!m_isTakenRead) {
        m_taken = chain::takenOf(m_database.connection(), u"main"_s);
        m_isTakenRead = true;
    }
    const QList<chain::Link> links = next();
    QList<chain::Link> going;
    QByteArray beforeGoing;
    const auto joinGoing = [&] {
        if (going.size() > 1
            || (going.size() == 1 && going.constFirst().kind == chain::LinkKind::Batch)) {
            join(going, beforeGoing);
        }
        going.clear();
    };
    for (const chain::Link &link : links) {
        if (isGone(link)) {
            if (going.isEmpty()) {
                beforeGoing = m_before;
            }
            going.append(link);
        } else {
            joinGoing();
            m_isAnyLeft = m_isAnyLeft || link.kind == chain::LinkKind::Batch;
        }
        m_after = link.id;
        m_before = link.hash;
    }
    joinGoing();
    return links.size() == LinksAtOnce;
}

void ChainAnchors::join(const QList<chain::Link> &links, const QByteArray &before)
{
    chain::Link anchor = links.constLast();
    anchor.kind = chain::LinkKind::Anchor;
    anchor.seals = before.isNull() ? QByteArray("") : before;
    anchor.firstCall = 0;
    anchor.links = 0;
    anchor.calls = 0;
    for (const chain::Link &link : links) {
        anchor.links += link.links;
        anchor.atMs = std::max(anchor.atMs, link.atMs);
        if (link.lastCall == 0) {
            continue; // says what has gone, and has no calls of its own
        }
        if (anchor.firstCall == 0) {
            anchor.firstCall = link.firstCall;
            anchor.firstDocument = link.firstDocument;
        }
        anchor.calls += link.calls;
        anchor.lastCall = link.lastCall;
        anchor.lastDocument = link.lastDocument;
    }
    WriteTransaction transaction(m_database.connection());
    QSqlQuery query = m_database.prepared(u"DELETE FROM chain WHERE id >= ? AND id < ?"_s);
    runSql(query, { links.constFirst().id, anchor.id });
    query = m_database.prepared(
        u"UPDATE chain SET kind = ?, at_ms = ?, first_call = ?, last_call = ?, calls = ?, "
        "first_document = ?, last_document = ?, links = ?, seals = ? WHERE id = ?"_s);
    runSql(query,
           { chain::linkKindKey(anchor), anchor.atMs, anchor.firstCall, anchor.lastCall,
             anchor.calls, anchor.firstDocument, anchor.lastDocument, anchor.links, anchor.seals,
             anchor.id });
    transaction.commit();
}

} // namespace smartup
