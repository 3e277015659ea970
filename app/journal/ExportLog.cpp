#include "app/journal/ExportLog.h"

#include "app/journal/ExportTarget.h"
#include "app/journal/JournalCalls.h"
#include "app/journal/JournalOpening.h"
#include "app/journal/JournalRows.h"
#include "app/journal/JournalSearch.h"

#include <QElapsedTimer>

#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ProgressInterval = 100; ///< milliseconds

class LogExport
{
public:
    LogExport(const QString &journal,
              const LogExportOrder &order,
              const std::function<bool()> &isCancelled,
              const std::function<void(const LogExportProgress &)> &tell)
        : m_journal(journal)
        , m_order(order)
        , m_isCancelled(isCancelled)
        , m_tell(tell)
        , m_rows(m_database)
        , m_calls(m_database, m_rows, journal)
    {
    }

    [[nodiscard]] Result<LogExportReport> run(const LogExportLimits &limits)
    {
        const std::unique_ptr<LogWriter> writer = makeLogWriter(m_order, m_calls, limits);
        if (const Status opened = writer->open(); !opened) {
            return opened.error();
        }
        const Result<bool> isThere = openJournal(m_database, m_journal);
        if (!isThere) {
            return isThere.error();
        }
        if (isThere.value()) {
            if (const Status written = write(*writer); !written) {
                return written.error();
            }
        }
        LogExportReport report;
        report.file = m_order.file;
        report.isCancelled = m_isCancelled();
        if (report.isCancelled) {
            return report; // and the writer takes back what it has begun
        }
        const Status committed = writer->commit(report);
        return committed ? Result<LogExportReport>(report)
                         : Result<LogExportReport>(committed.error());
    }

private:
    [[nodiscard]] Status write(LogWriter &writer)
    {
        std::optional<IdSet> ids;
        {
            const ReadTransaction transaction(m_database);
            JournalSearch search(m_database, m_isCancelled);
            ids = search.find(m_order.query);
            if (search.lastError().isValid()) {
                return failure(search.lastError());
            }
        }
        if (!ids) {
            return Done {}; // cancelled
        }
        const qint64 total = ids->count();
        for (qint64 row = 0; row < total && !m_isCancelled(); row += JournalBlockSize) {
            // A look for each block: one over all of them would keep the WAL from being emptied.
            const QList<JournalRow> rows = m_rows.of(ids->slice(row, JournalBlockSize));
            if (const QSqlError error = m_rows.takeError(); error.isValid()) {
                return failure(error);
            }
            for (const JournalRow &line : rows) {
                if (Status written = writer.append(line); !written) {
                    return written;
                }
                if (m_order.format == LogFormat::Har && m_isCancelled()) {
                    return Done {}; // its bodies make a block long
                }
            }
            tell({ std::min(row + JournalBlockSize, total), total });
        }
        return Done {};
    }

    [[nodiscard]] Error failure(const QSqlError &error) const
    {
        return journalError(troubleOf(error), m_journal, error.text());
    }

    void tell(const LogExportProgress &progress)
    {
        if (!m_sinceTold.isValid() || progress.done == progress.total
            || m_sinceTold.hasExpired(ProgressInterval)) {
            m_sinceTold.start();
            m_tell(progress);
        }
    }

    QString m_journal;
    const LogExportOrder &m_order;
    const std::function<bool()> &m_isCancelled;
    const std::function<void(const LogExportProgress &)> &m_tell;
    JournalDatabase m_database;
    JournalRows m_rows;
    JournalCalls m_calls;
    QElapsedTimer m_sinceTold;
};

} // namespace

Result<LogExportReport> exportLog(const QString &journal,
                                  const LogExportOrder &order,
                                  const std::function<bool()> &isCancelled,
                                  const std::function<void(const LogExportProgress &)> &tell,
                                  const LogExportLimits &limits)
{
    if (const std::optional<Error> refused = refusalOfTarget(journal, order.file)) {
        return *refused;
    }
    LogExport work(journal, order, isCancelled, tell);
    return work.run(limits);
}

} // namespace smartup
