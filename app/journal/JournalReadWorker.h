#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalDetails.h"
#include "app/journal/JournalOpening.h"
#include "app/journal/JournalRows.h"
#include "models/journal/DuplicateFigures.h"
#include "models/journal/IdSet.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/JournalRow.h"
#include "models/journal/JournalSort.h"
#include "models/journal/JournalStory.h"
#include "models/journal/LineRemarks.h"
#include "models/journal/OverviewFigures.h"
#include "models/journal/StatusFigures.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>

namespace smartup {

/// What JournalReader does, on its thread.
class JournalReadWorker : public QObject
{
    Q_OBJECT

public:
    JournalReadWorker(QString file,
                      const std::atomic<quint64> &newestQuery,
                      const std::atomic<quint64> &newestDetail,
                      const std::atomic<quint64> &newestStatuses,
                      const std::atomic<quint64> &newestDuplicates);

    void count(const JournalQuery &query, quint64 generation);
    void recount(quint64 generation);
    void readBlock(int block, quint64 generation);
    void sort(JournalSort sort, quint64 generation);
    void readDetail(qint64 documentId, quint64 request);
    void readDetails(const QList<qint64> &documentIds, quint64 ticket);
    void readStory(qint64 documentId, qint64 beyond);
    void readRemarks(qint64 callId);
    void readOverview(const QString &profileId);
    void readStatuses(const QString &profileId, quint64 request);
    void readDuplicates(const QString &profileId, quint64 request);
    void readChoices();
    void find(const QString &text, int limit);
    void setWatching(bool isWatching);
    void close();

Q_SIGNALS:
    void counted(quint64 generation, const smartup::JournalCount &count);
    void
    idsFound(quint64 generation, const smartup::JournalQuery &query, const smartup::IdSet &ids);
    void idsAdded(quint64 generation, const smartup::IdSet &ids);
    void blockRead(quint64 generation, int block, const QList<smartup::JournalRow> &rows);
    void sorted(quint64 generation, smartup::JournalSort sort, qint64 rows);
    void detailRead(const smartup::JournalDetail &detail);
    void detailsRead(quint64 ticket, const QList<smartup::JournalDetail> &details);
    void storyRead(const smartup::JournalStory &story);
    void remarksRead(const smartup::CallRemarks &remarks);
    void overviewRead(const smartup::OverviewFigures &figures);
    void statusesRead(const smartup::StatusFigures &figures);
    void duplicatesRead(const smartup::DuplicateFigures &figures);
    void choicesRead(const smartup::JournalChoices &choices);
    void found(const QString &text, const QList<smartup::JournalRow> &rows);
    void grown();
    void failed(const smartup::Error &error);

private:
    using Transaction = ReadTransaction;

    [[nodiscard]] bool isReady();
    void report(const QSqlError &error);
    void look();
    void leaveReplacedFile();

    [[nodiscard]] std::optional<IdSet> search(const JournalQuery &query,
                                              const std::function<bool()> &isCancelled);
    [[nodiscard]] qint64 lastId();
    [[nodiscard]] qint64 totalRows();
    [[nodiscard]] qint64 lastRetention();
    /// Nothing when the line is not there any more.
    [[nodiscard]] std::optional<JournalDetail> detailOf(qint64 documentId);
    [[nodiscard]] QStringList terms(const QString &idsSql);

    QString m_file;
    const std::atomic<quint64> &m_newestQuery;
    const std::atomic<quint64> &m_newestDetail;
    const std::atomic<quint64> &m_newestStatuses;
    const std::atomic<quint64> &m_newestDuplicates;
    JournalDatabase m_database;
    JournalRows m_rows;
    JournalDetails m_details;
    QTimer *m_watch; ///< a child, so that it moves to the thread too
    qint64 m_dataVersion = -1;

    JournalQuery m_query;
    quint64 m_generation = 0;
    IdSet m_ids;
    std::vector<qint64> m_order; ///< of the ids; empty: that of arrival
    qint64 m_retention = 0; ///< the last run of the retention that m_ids knows of
    qint64 m_lastId = 0; ///< up to here the journal has been looked through
};

} // namespace smartup
