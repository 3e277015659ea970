#include "app/journal/SweepBodies.h"

#include "app/journal/BodyPacking.h"
#include "app/journal/JournalOpening.h"
#include "app/journal/JournalRows.h"
#include "app/journal/JournalSearch.h"
#include "models/journal/DocumentJson.h"

#include <QElapsedTimer>
#include <QHash>

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
/// So many places of a body are asked for the document they are in.
constexpr std::size_t MostPlaces = 1000;

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
            u"SELECT c.at_ms, c.first_document, c.last_document, c.subject, c.verb, c.outcome, "
            "b.call, b.request, b.request_cut, b.response, b.response_cut FROM call c LEFT JOIN "
            "body b ON b.call = c.id WHERE c.id = ?"_s);
        for (const qint64 call : m_calls) {
            if (m_report.hits >= m_order.most) {
                m_report.isFull = true;
                return;
            }
            query.bindValue(0, call);
            m_report.isCancelled = m_isCancelled();
            const bool isAsked = !m_report.isCancelled && query.exec();
            if (isAsked && query.next()) {
                m_report.isCancelled = !lookAtCall(query);
            } else if (isAsked) {
                ++m_report.gone; // with the whole call, since the list was made
            }
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

    /// The call that is looked at.
    struct Call
    {
        qint64 firstLine = 0;
        qint64 lastLine = 0;
        QString subject;
        ApiVerb verb = ApiVerb::Other;
        Outcome outcome = Outcome::Unknown;
        bool isCut = false;
        bool isDamaged = false;
        std::optional<qint64> line; ///< whose document has the text
        BodyHit hit;

        [[nodiscard]] bool isOneLine() const { return firstLine == lastLine; }
        /// Where its documents travel.
        [[nodiscard]] BodySide documents() const
        {
            return verb == ApiVerb::Import ? BodySide::Request : BodySide::Response;
        }
    };

    /// False when it was cancelled before all of the call was looked at.
    [[nodiscard]] bool lookAtCall(const QSqlQuery &query)
    {
        if (query.value(6).isNull()) {
            m_report.reached.backTo = journalMoment(query.value(0));
            ++m_report.gone;
            return true;
        }
        Call call;
        call.firstLine = query.value(1).toLongLong();
        call.lastLine = query.value(2).toLongLong();
        call.subject = m_rows.term(query.value(3));
        call.verb = apiVerbFromKey(m_rows.term(query.value(4)));
        call.outcome = outcomeFromKey(m_rows.term(query.value(5))).value_or(Outcome::Unknown);
        note(m_rows.takeError()); // of its texts
        call.hit.isInRequest = lookAtBody(query, 7, BodySide::Request, call);
        if (m_isCancelled()) {
            return false;
        }
        call.hit.isInResponse = lookAtBody(query, 9, BodySide::Response, call);
        m_report.reached.backTo = journalMoment(query.value(0));
        m_report.cut += call.isCut ? 1 : 0;
        m_report.damaged += call.isDamaged ? 1 : 0;
        if (call.hit.isInRequest || call.hit.isInResponse) {
            take(call);
        }
        return true;
    }

    /// The body of these columns; true when the text is in it.
    [[nodiscard]] bool lookAtBody(const QSqlQuery &query, int column, BodySide side, Call &call)
    {
        const Result<QByteArray> bytes = decompressed(query.value(column).toByteArray());
        if (!bytes) {
            call.isDamaged = true;
            return false;
        }
        StoredBody body;
        body.bytes = bytes.value();
        body.cutAt =
            std::clamp<qint64>(query.value(column + 1).toLongLong(), -1, body.bytes.size());
        call.isCut = call.isCut || body.isTruncated();
        const bool mayTellLine = !call.isOneLine() && side == call.documents();
        const std::vector<BodyMatch> places =
            findInBody(m_matcher, body, mayTellLine ? MostPlaces : 1);
        if (places.empty()) {
            return false;
        }
        call.hit.isCut = call.hit.isCut || body.isTruncated();
        BodyMatch shown = places.front();
        if (mayTellLine) {
            call.line = lineOf(call, body, places, shown);
        }
        if (call.hit.excerpt.isEmpty() || call.line) {
            call.hit.side = side;
            call.hit.excerpt = excerptOf(body, shown);
        }
        return true;
    }

    /// The first line that the query finds and whose document has one of these places, and that place.
    [[nodiscard]] std::optional<qint64> lineOf(const Call &call,
                                               const StoredBody &body,
                                               const std::vector<BodyMatch> &places,
                                               BodyMatch &place)
    {
        // Behind the gap of a cut body nobody can count documents.
        const QByteArray head = body.isTruncated() ? body.bytes.first(body.cutAt) : body.bytes;
        std::vector<qsizetype> starts;
        for (const BodyMatch &one : places) {
            if (one.at < head.size()) {
                starts.push_back(one.at);
            }
        }
        const std::vector<int> positions = documentPositions(head, call.subject, call.verb, starts);
        const QHash<int, qint64> lines = linesOf(call);
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const auto line = lines.constFind(positions[i]);
            if (line != lines.constEnd()) {
                place = places[i];
                return *line;
            }
        }
        return std::nullopt;
    }

    /// The lines of the call that the query finds, by their position.
    [[nodiscard]] QHash<int, qint64> linesOf(const Call &call)
    {
        QSqlQuery query = m_database.prepared(
            u"SELECT id, position FROM document WHERE id BETWEEN ? AND ? AND position >= 0"_s);
        query.bindValue(0, call.firstLine);
        query.bindValue(1, call.lastLine);
        QHash<int, qint64> lines;
        const bool isAnswered = query.exec();
        while (isAnswered && query.next()) {
            if (m_ids.contains(query.value(0).toLongLong())) {
                lines.insert(query.value(1).toInt(), query.value(0).toLongLong());
            }
        }
        note(query.lastError());
        return lines;
    }

    void take(const Call &call)
    {
        const qint64 first = m_ids.at(m_ids.rankOf(call.firstLine));
        const QList<JournalRow> rows = m_rows.of({ call.line.value_or(first) });
        note(m_rows.takeError());
        if (rows.isEmpty()) {
            return; // the retention has just taken the call away
        }
        BodyHit hit = call.hit;
        hit.row = rows.constFirst();
        if (!call.line && !call.isOneLine()) {
            // Any of its documents could have it: none may look as if it were the one.
            const DocumentRecord line = std::exchange(hit.row.document, DocumentRecord());
            hit.row.document.id = line.id;
            hit.row.document.callId = line.callId;
            hit.row.document.position = line.position;
            hit.row.document.subject = call.subject;
            hit.row.document.organisation = line.organisation;
            hit.row.document.outcome = call.outcome;
        }
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
