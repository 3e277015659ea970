#pragma once

#include "models/core/Error.h"
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
#include <QThread>

#include <atomic>

namespace smartup {

class JournalReadWorker;

/// The reading half of the journal: one thread with a connection that cannot write. Each reader
/// holds one query at a time, the newest one; who needs a second view makes a second reader.
///
/// Row numbers lead to rows through the set of found ids (IdSet) that the thread keeps for the
/// query: a jump to the middle of ten million rows costs the same as the first page. Reading never
/// makes the file; while there is none, everything is empty.
class JournalReader : public QObject
{
    Q_OBJECT

public:
    explicit JournalReader(const QString &file, QObject *parent = nullptr);
    ~JournalReader() override;

public Q_SLOTS:
    /// Begins a query; whatever is still asked under an older generation is given up.
    void count(const smartup::JournalQuery &query, quint64 generation);
    /// Looks for new rows at the end of the query of this generation.
    void recount(const smartup::JournalQuery &query, quint64 generation);
    void readBlock(const smartup::JournalQuery &query, int block, quint64 generation);
    /// Blocks of this generation come in another order, of the rows that are found by now.
    void sort(smartup::JournalSort sort, quint64 generation);
    /// The newest request wins.
    void readDetail(qint64 documentId);
    /// Answered by detailsRead() in any case, without the lines that are not there any more.
    void readDetails(const QList<qint64> &documentIds, quint64 ticket);
    /// A page of what is known of the document of this line; `beyond` as in JournalStory.
    void readStory(qint64 documentId, qint64 beyond);
    void readRemarks(qint64 callId);
    /// Of one profile, or of all when the id is empty.
    void readOverview(const QString &profileId);
    /// Orders of the last 30 days by status, likewise; the newest request wins.
    void readStatuses(const QString &profileId);
    /// What became of documents of the last 30 days that were there already, likewise.
    void readDuplicates(const QString &profileId);
    void readChoices();
    /// Lines whose keys begin with the text, or whose names or messages contain it, newest first.
    void find(const QString &text, int limit);
    /// Watches for rows that other programs write, too; each growth is told by grown().
    void setWatching(bool isWatching);

Q_SIGNALS:
    void counted(quint64 generation, const smartup::JournalCount &count);
    /// Before counted(): the ids themselves, for who looks at all rows of the query at once.
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
    /// Somebody has committed since the last look.
    void grown();
    void failed(const smartup::Error &error);

private:
    std::atomic<quint64> m_newestQuery = 0; ///< looked at by a search under way
    std::atomic<quint64> m_newestDetail = 0;
    std::atomic<quint64> m_newestStatuses = 0;
    std::atomic<quint64> m_newestDuplicates = 0;
    QThread m_thread;
    JournalReadWorker *m_worker; ///< lives on the thread, deleted when it ends
};

} // namespace smartup
