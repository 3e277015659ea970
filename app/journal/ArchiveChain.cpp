#include "app/journal/ArchiveChain.h"

#include "app/journal/JournalChain.h"
#include "app/journal/SqlRun.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

class ArchiveLinks
{
public:
    explicit ArchiveLinks(QSqlDatabase &connection)
        : m_connection(connection)
        , m_taken(chain::takenOf(connection, u"src"_s))
        , m_append(connection)
        , m_archived(connection)
        , m_known(connection)
    {
        m_archived.prepare(
            u"SELECT first_document, last_document, at_ms FROM main.call WHERE id = ?"_s);
        m_known.prepare(u"SELECT 1 FROM src.call WHERE id = ?"_s);
    }

    void write(qint64 atMs)
    {
        runSql(m_connection, u"DELETE FROM main.chain"_s);
        begin();
        QSqlQuery links(m_connection);
        links.setForwardOnly(true);
        links.prepare(u"SELECT %1 FROM src.chain WHERE kind = 'batch' AND last_call >= (SELECT "
                      "min(id) FROM main.call) AND first_call <= (SELECT max(id) FROM main.call) "
                      "ORDER BY id"_s.arg(chain::LinkColumns));
        runSql(links, {});
        while (nextRow(links)) {
            if (const auto link = chain::linkOf(links)) {
                add(*link);
            }
        }
        if (!m_takenHere.isEmpty()) {
            m_append.append(m_takenHere, atMs);
        }
    }

private:
    /// What the journal does not cover is not covered here either.
    void begin()
    {
        QSqlQuery query(m_connection);
        query.prepare(u"SELECT %1 FROM src.chain ORDER BY id LIMIT 1"_s.arg(chain::LinkColumns));
        runSql(query, {});
        chain::Link link;
        if (nextRow(query)) {
            link = chain::linkOf(query).value_or(chain::Link());
        }
        link.kind = chain::LinkKind::Beginning;
        link.beginning = ChainBeginning::Archived;
        link.calls = valueOf(m_connection,
                             u"SELECT count(*) FROM main.call WHERE id <= %1"_s.arg(link.lastCall))
                         .toLongLong();
        link.seals = valueOf(m_connection, u"SELECT hash FROM src.chain ORDER BY id DESC LIMIT 1"_s)
                         .toByteArray();
        m_append.append(link);
    }

    void add(const chain::Link &source)
    {
        chain::Link link;
        QList<chain::CallSeal> seals;
        QList<chain::CallSeal> missing;
        const QList<chain::CallSeal> all =
            chain::unpackSeals(source.seals).value_or(QList<chain::CallSeal>());
        for (const chain::CallSeal &seal : all) {
            if (extend(link, seal.call)) {
                seals.append(seal);
            } else if (isMissing(seal.call)) {
                missing.append(seal);
            }
        }
        if (seals.isEmpty()) {
            return;
        }
        seals += missing; // of the same commit: here, too, somebody should miss them
        link.calls = seals.size();
        link.seals = chain::packSeals(seals);
        m_append.append(link);
    }

    /// False when the call is of another month.
    [[nodiscard]] bool extend(chain::Link &link, qint64 call)
    {
        runSql(m_archived, { call });
        const bool isArchived = nextRow(m_archived);
        if (isArchived) {
            if (link.firstCall == 0) {
                link.firstCall = call;
                link.firstDocument = m_archived.value(0).toLongLong();
            }
            link.lastCall = call;
            link.lastDocument = m_archived.value(1).toLongLong();
            link.atMs = std::max(link.atMs, m_archived.value(2).toLongLong());
            if (m_taken.bodies.contains(call)) {
                m_takenHere.bodies.add(call);
            }
            if (m_taken.begun.contains(call)) {
                m_takenHere.begun.add(call);
            }
        }
        m_archived.finish();
        return isArchived;
    }

    [[nodiscard]] bool isMissing(qint64 call)
    {
        runSql(m_known, { call });
        const bool isThere = nextRow(m_known);
        m_known.finish();
        return !isThere && !m_taken.calls.contains(call);
    }

    QSqlDatabase &m_connection;
    chain::Taken m_taken; ///< of the journal
    chain::Taken m_takenHere; ///< of the calls that are archived
    chain::Appender m_append;
    QSqlQuery m_archived;
    QSqlQuery m_known;
};

} // namespace

void archiveChain(QSqlDatabase &connection, qint64 atMs)
{
    ArchiveLinks(connection).write(atMs);
}

} // namespace smartup
