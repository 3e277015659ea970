#include "app/journal/ReadPeriod.h"

#include "app/journal/JournalOpening.h"
#include "app/journal/JournalRows.h"
#include "app/journal/SqlRun.h"
#include "models/journal/CauseTally.h"
#include "models/journal/DayParts.h"
#include "models/journal/OriginKeys.h"
#include "models/journal/Retention.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many rows are read between two looks at whether anybody still wants them.
constexpr qint64 RowsBetweenLooks = 4096;

/// Ends what is under way; never leaves PeriodReader.
struct Cancelled
{
};

class PeriodReader
{
public:
    PeriodReader(const QString &journal,
                 const ReportPeriod &period,
                 const std::function<bool()> &isCancelled)
        : m_journal(journal)
        , m_isCancelled(isCancelled)
        , m_rows(m_database)
    {
        m_report.from = period.from;
        m_report.to = period.to;
        for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
            m_report.days.append({ day, {}, 0 });
        }
    }

    [[nodiscard]] Result<PeriodReport> read(const QDateTime &now)
    {
        m_report.madeAt = now;
        const Result<bool> isThere = openJournal(m_database, m_journal);
        if (!isThere) {
            return isThere.error();
        }
        if (!isThere.value()) {
            return m_report;
        }
        try {
            const ReadTransaction transaction(m_database);
            readDocuments();
            readCalls();
            readCauses();
            readRuns();
            if (const QSqlError error = m_rows.takeError(); error.isValid()) {
                throw SqlFailure { error };
            }
        } catch (const Cancelled &) {
            m_report.isCancelled = true;
        } catch (const SqlFailure &failure) {
            return journalError(troubleOf(failure.error), m_journal, failure.error.text());
        }
        return m_report;
    }

private:
    [[nodiscard]] static qint64 startOf(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }
    [[nodiscard]] qint64 begin() const { return startOf(m_report.from); }
    [[nodiscard]] qint64 end() const { return startOf(m_report.to.addDays(1)); }
    [[nodiscard]] Outcome outcome(const QVariant &term)
    {
        return outcomeFromKey(m_rows.term(term)).value_or(Outcome::Unknown);
    }
    void look() const
    {
        if (m_isCancelled()) {
            throw Cancelled {};
        }
    }
    [[nodiscard]] QSqlQuery ask(const QString &sql, const QVariantList &values)
    {
        look();
        QSqlQuery query = m_database.prepared(sql);
        runSql(query, values);
        return query;
    }

    void count(qsizetype day, const QString &subject, Outcome result, qint64 count)
    {
        m_report.days[day].documents[result] += count;
        m_report.documents[result] += count;
        auto figures = std::ranges::find(m_report.subjects, subject, &SubjectFigures::subject);
        if (figures == m_report.subjects.end()) {
            m_report.subjects.append({ subject, {} });
            figures = std::prev(m_report.subjects.end());
        }
        figures->documents[result] += count;
    }

    /// From the counters, which know whole hours of UTC; what of a day is none of them, where time goes by half
    /// hours, from the lines.
    void readDocuments()
    {
        for (qsizetype day = 0; day < m_report.days.size(); ++day) {
            const QDate date = m_report.days.at(day).day;
            const DayParts parts = partsOfDay(startOf(date), startOf(date.addDays(1)));
            QSqlQuery query =
                ask(u"SELECT subject, outcome, sum(documents) FROM counter WHERE hour >= ? AND "
                    "hour < ? GROUP BY subject, outcome HAVING sum(documents) > 0"_s,
                    { parts.firstHour, parts.endHour });
            countRows(day, query);
            for (const auto &[from, until] : parts.edges) {
                query = ask(u"SELECT d.subject, d.outcome, count(*) FROM call c INDEXED BY call_at "
                            "CROSS JOIN document d ON d.id BETWEEN c.first_document AND "
                            "c.last_document WHERE c.at_ms >= ? AND c.at_ms < ? AND d.position >= "
                            "0 GROUP BY d.subject, d.outcome"_s,
                            { from, until });
                countRows(day, query);
            }
        }
        std::ranges::stable_sort(m_report.subjects, std::ranges::greater(),
                                 [](const SubjectFigures &s) { return s.documents.total(); });
    }
    void countRows(qsizetype day, QSqlQuery &query)
    {
        while (nextRow(query)) {
            const QString subject = m_rows.term(query.value(0));
            const Outcome result = outcome(query.value(1));
            count(day, subject, result, query.value(2).toLongLong());
        }
    }

    void readCalls()
    {
        for (PeriodDay &day : m_report.days) {
            QSqlQuery query =
                ask(u"SELECT outcome, count(*) FROM call INDEXED BY call_at WHERE at_ms >= ? "
                    "AND at_ms < ? GROUP BY outcome"_s,
                    { startOf(day.day), startOf(day.day.addDays(1)) });
            while (nextRow(query)) {
                const Outcome result = outcome(query.value(0));
                const qint64 count = query.value(1).toLongLong();
                m_report.calls[result] += count;
                day.requests += hasLeft(result) ? count : 0;
            }
        }
    }

    void readCauses()
    {
        QSqlQuery range = ask(u"SELECT min(first_document), max(last_document) FROM call INDEXED "
                              "BY call_at WHERE at_ms >= ? AND at_ms < ?"_s,
                              { begin(), end() });
        if (!nextRow(range) || range.value(0).isNull()) {
            return;
        }
        QStringList troubles;
        for (const Outcome trouble : AllOutcomes) {
            if (isTrouble(trouble)) {
                troubles.append(u'\'' + outcomeKey(trouble) + u'\''); // words of our own
            }
        }
        // CROSS JOIN keeps this order: first the lines with trouble, by the index that has no others.
        QSqlQuery query =
            ask(u"SELECT d.error_code, d.message, d.origin, d.subject, c.at_ms FROM document d "
                "INDEXED BY document_kind CROSS JOIN call c ON c.id = d.call WHERE d.outcome IN "
                "(SELECT id FROM term WHERE text IN (%1)) AND d.id BETWEEN ? AND ? AND "
                "c.at_ms >= ? AND c.at_ms < ?"_s.arg(troubles.join(u',')),
                { range.value(0), range.value(1), begin(), end() });
        CauseTally causes;
        for (qint64 row = 0; nextRow(query); ++row) {
            if (row % RowsBetweenLooks == 0) {
                look();
            }
            causes.take({ m_rows.term(query.value(0)), m_rows.term(query.value(1)),
                          originFromKey(m_rows.term(query.value(2))), m_rows.term(query.value(3)),
                          journalMoment(query.value(4)) });
        }
        causes.tell(m_report);
    }

    void readRuns()
    {
        QSqlQuery query =
            ask(u"SELECT uuid, profile, organisation, subject, verb, source, started_ms, "
                "finished_ms, outcome, message, documents FROM run WHERE started_ms >= ? AND "
                "started_ms < ? ORDER BY started_ms DESC, id DESC"_s,
                { begin(), end() });
        while (nextRow(query)) {
            const Outcome result = outcome(query.value(8));
            ++m_report.runs[result];
            if (m_report.lastRuns.size() >= MostListedRuns) {
                ++m_report.furtherRuns;
                continue;
            }
            RunRecord run;
            run.uuid = query.value(0).toString();
            run.profileId = m_rows.term(query.value(1));
            run.organisation = m_rows.term(query.value(2));
            run.subject = m_rows.term(query.value(3));
            run.verb = apiVerbFromKey(m_rows.term(query.value(4)));
            run.source = query.value(5).toString();
            run.startedAt = journalMoment(query.value(6));
            run.finishedAt = journalMoment(query.value(7));
            run.outcome = result;
            run.message = query.value(9).toString();
            run.documents = query.value(10).toLongLong();
            m_report.lastRuns.append(run);
        }
    }

    QString m_journal;
    const std::function<bool()> &m_isCancelled;
    JournalDatabase m_database;
    JournalRows m_rows;
    PeriodReport m_report;
};

} // namespace

Result<PeriodReport> readPeriod(const QString &journal,
                                const ReportPeriod &period,
                                const QDateTime &now,
                                const std::function<bool()> &isCancelled)
{
    if (const Status judged = judgePeriod(period); !judged) {
        return judged.error();
    }
    PeriodReader reader(journal, period, isCancelled);
    return reader.read(now);
}

} // namespace smartup
