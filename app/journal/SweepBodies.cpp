#include "app/journal/SweepBodies.h"

#include "app/journal/BodyPacking.h"
#include "app/journal/JournalOpening.h"
#include "app/journal/JournalRows.h"
#include "app/journal/JournalSearch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 TellInterval = 100; ///< milliseconds
constexpr qsizetype HitsOfPage = 64;
/// How many calls are listed between two looks at whether anybody still wants them.
constexpr int CallsBetweenLooks = 4096;

class BodySweep
{
public:
    BodySweep(const QString &journal,
              const BodySearchOrder &order,
              const std::function<bool()> &isCancelled,
              const TellOfBodies &tell)
        : m_journal(journal)
        , m_order(order)
        , m_isCancelled(isCancelled)
        , m_tell(tell)
        , m_matcher(order.text)
        , m_rows(m_database)
    {
    }

    [[nodiscard]] Result<BodySearchReport> run()
    {
        const Result<bool> isThere = openJournal(m_database, m_journal);
        if (!isThere) {
            return isThere.error();
        }
        if (isThere.value() && !m_matcher.isEmpty()) {
            m_sinceTold.start();
            listCalls();
            m_report.reached.total = std::ssize(m_calls);
            lookAtCalls();
            tellNow();
        }
        return m_error ? Result<BodySearchReport>(*m_error) : Result<BodySearchReport>(m_report);
    }

private:
    /// The calls of the query, newest first: eight bytes each.
    void listCalls()
    {
        const ReadTransaction transaction(m_database);
        JournalSearch search(m_database, m_isCancelled);
        std::optional<IdSet> ids = search.find(m_order.query);
        note(search.lastError());
        if (!ids) {
            m_report.isCancelled = true; // or there is an error, which counts
            return;
        }
        m_ids = std::move(*ids);
        // Through the index of times, which has all of it: no call is read.
        QSqlQuery query = m_database.prepared(
            u"SELECT id, first_document, last_document FROM call WHERE at_ms >= ? AND at_ms < ? "
            "ORDER BY at_ms DESC, first_document DESC"_s);
        const JournalQuery &wanted = m_order.query;
        query.bindValue(0,
                        wanted.from.isValid() ? wanted.from.toMSecsSinceEpoch()
                                              : std::numeric_limits<qint64>::min());
        query.bindValue(1,
                        wanted.until.isValid() ? wanted.until.toMSecsSinceEpoch()
                                               : std::numeric_limits<qint64>::max());
        const bool isAnswered = query.exec();
        for (int row = 1; isAnswered && query.next(); ++row) {
            if (row % CallsBetweenLooks == 0 && m_isCancelled()) {
                m_report.isCancelled = true;
                m_calls.clear();
                return;
            }
            if (m_ids.countBetween(query.value(1).toLongLong(), query.value(2).toLongLong()) > 0) {
                m_calls.push_back(query.value(0).toLongLong());
            }
        }
        note(query.lastError());
    }

    void lookAtCalls()
    {
        // A look for each call: one over all of them would keep the WAL from being emptied.
        QSqlQuery query = m_database.prepared(
            u"SELECT c.at_ms, c.first_document, b.call, b.request, b.request_cut, b.response, "
            "b.response_cut FROM call c LEFT JOIN body b ON b.call = c.id WHERE c.id = ?"_s);
        for (const qint64 call : m_calls) {
            if (m_report.hits >= m_order.most) {
                m_report.isFull = true;
                return;
            }
            query.bindValue(0, call);
            m_report.isCancelled =
                m_isCancelled() || (query.exec() && query.next() && !lookAtCall(query));
            note(query.lastError());
            query.finish();
            if (m_error || m_report.isCancelled) {
                return;
            }
            ++m_report.reached.looked;
            if (m_hits.size() >= HitsOfPage || m_sinceTold.hasExpired(TellInterval)) {
                tellNow();
            }
        }
    }

    /// False when it was cancelled before all of the call was looked at.
    [[nodiscard]] bool lookAtCall(const QSqlQuery &query)
    {
        if (query.value(2).isNull()) {
            m_report.reached.backTo = journalMoment(query.value(0));
            ++m_report.gone;
            return true;
        }
        bool isCut = false;
        bool isDamaged = false;
        BodyHit hit;
        const auto isIn = [&](int column) {
            const Result<QByteArray> bytes = decompressed(query.value(column).toByteArray());
            if (!bytes) {
                isDamaged = true;
                return false;
            }
            StoredBody body;
            body.bytes = bytes.value();
            body.cutAt =
                std::clamp<qint64>(query.value(column + 1).toLongLong(), -1, body.bytes.size());
            isCut = isCut || body.isTruncated();
            const std::optional<QString> excerpt = findInBody(m_matcher, body);
            if (excerpt && hit.excerpt.isEmpty()) {
                hit.excerpt = *excerpt;
            }
            hit.isCut = hit.isCut || (excerpt && body.isTruncated());
            return excerpt.has_value();
        };
        hit.isInRequest = isIn(3);
        if (m_isCancelled()) {
            return false;
        }
        hit.isInResponse = isIn(5);
        m_report.reached.backTo = journalMoment(query.value(0));
        m_report.cut += isCut ? 1 : 0;
        m_report.damaged += isDamaged ? 1 : 0;
        if (hit.isInRequest || hit.isInResponse) {
            take(hit, query.value(1).toLongLong());
        }
        return true;
    }

    void take(BodyHit &hit, qint64 firstDocument)
    {
        const QList<JournalRow> rows = m_rows.of({ m_ids.at(m_ids.rankOf(firstDocument)) });
        note(m_rows.takeError());
        if (rows.isEmpty()) {
            return; // the retention has just taken the call away
        }
        hit.row = rows.constFirst();
        m_hits.append(hit);
        ++m_report.hits;
    }

    void tellNow()
    {
        m_sinceTold.restart();
        m_tell(std::exchange(m_hits, {}), m_report.reached);
    }

    void note(const QSqlError &error)
    {
        if (error.isValid() && !m_error) {
            m_error = journalError(troubleOf(error), m_journal, error.text());
        }
    }

    QString m_journal;
    const BodySearchOrder &m_order;
    const std::function<bool()> &m_isCancelled;
    const TellOfBodies &m_tell;
    BodyMatcher m_matcher;
    JournalDatabase m_database;
    JournalRows m_rows;
    IdSet m_ids;
    std::vector<qint64> m_calls;
    QList<BodyHit> m_hits; ///< not told yet
    BodySearchReport m_report;
    std::optional<Error> m_error;
    QElapsedTimer m_sinceTold;
};

} // namespace

Result<BodySearchReport> sweepBodies(const QString &journal,
                                     const BodySearchOrder &order,
                                     const std::function<bool()> &isCancelled,
                                     const TellOfBodies &tell)
{
    return BodySweep(journal, order, isCancelled, tell).run();
}

} // namespace smartup
