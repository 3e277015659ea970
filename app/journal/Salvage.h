#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalSalvage.h"
#include "app/journal/RangeReader.h"
#include "app/journal/SalvageTables.h"
#include "app/journal/SqlRun.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace smartup {

/// One journal on its way into another one. Throws SqlFailure for the new file only.
class Salvage
{
public:
    Salvage(QSqlDatabase &from, JournalDatabase &to, const QDateTime &now);

    [[nodiscard]] SalvageReport save();

private:
    [[nodiscard]] QSqlQuery insertInto(const QString &table, std::size_t columns);
    void begin();
    void commit();
    void breathe();

    // ── texts ──

    void saveTerms();
    [[nodiscard]] qint64 termId(const QString &text);
    qint64 newTerm(const QString &text);
    void saveClients();
    /// A text that is lost is one that says so; an outcome is then unknown.
    template <std::size_t N>
    void mendTerms(salvage::Row &row, const std::array<salvage::Column, N> &columns) const
    {
        for (std::size_t i = 0; i < N; ++i) {
            QVariant &value = row[static_cast<qsizetype>(i)];
            if (!columns.at(i).isTerm || value.isNull()) {
                continue;
            }
            const qint64 id = m_sameTerms.value(value.toLongLong(), value.toLongLong());
            const bool isOutcome = columns.at(i).name == QLatin1StringView("outcome");
            value = m_terms.contains(id) ? id : (isOutcome ? m_unknown : m_lost);
        }
    }

    // ── runs and calls: what is left of them, and how it stands in the new file ──

    void saveRuns();
    /// Ids are those of the order of arrival: the first moment that can be believed is that of lines
    /// before it. Without any it stays that of now, so that the retention keeps what was saved.
    void findFirstMoment();
    void saveCalls();
    /// A later call says so, too.
    [[nodiscard]] bool beginsLaterCall(qint64 id, qint64 owner, qint64 line);
    /// The lines that come next are those of this call or of later ones, and not before `first`: one
    /// wrong byte in it would make orphans of them all.
    [[nodiscard]] bool isBeyondLaterCalls(qint64 id, qint64 first);
    /// Documents whose call cannot be read: there is one made up for them.
    void saveOrphans(qint64 first, qint64 last);
    [[nodiscard]] salvage::Row lostCall(const salvage::Row &line, qint64 id);
    /// The lines stand together from `first` on, whatever is missing between them: the range of a
    /// call is exactly its lines.
    void saveCall(qint64 id,
                  salvage::Row row,
                  QList<std::pair<qint64, salvage::Row>> lines,
                  qint64 first);
    /// Under another id where its own is taken, by a part of it that stood elsewhere; under another
    /// uuid where a damaged value made two the same. Answers the id.
    [[nodiscard]] qint64 insertCall(qint64 id, salvage::Row row);
    [[nodiscard]] bool isCallThere(qint64 id);
    /// A call whose documents are all lost stays a line of the log.
    [[nodiscard]] salvage::Row lostLine(const salvage::Row &call);
    void saveBody(qint64 call, qint64 savedCall);
    [[nodiscard]] qint64 lastIdOf(const QString &table);

    // ── what stands beside the lines ──

    void saveSides();
    /// Where a line is now; 0 when it is lost and another one has its id.
    [[nodiscard]] qint64 movedTo(qint64 line) const;
    [[nodiscard]] qint64 callMovedTo(qint64 call) const { return m_movedCalls.value(call, call); }

    void finish();

    QSqlDatabase &m_from;
    JournalDatabase &m_to;
    RangeReader m_documents;
    RangeReader m_bodies;
    QSqlQuery m_owner; ///< of the first line in a range
    QSqlQuery m_begins;
    QSqlQuery m_insertCall;
    QSqlQuery m_insertDocument;
    QSqlQuery m_insertBody;
    std::optional<WriteTransaction> m_transaction;
    QSet<qint64> m_terms;
    QHash<qint64, qint64> m_sameTerms; ///< a text that is there under another id
    QSet<qint64> m_clients;
    QSet<qint64> m_runs;
    QHash<qint64, salvage::Row> m_strayCalls; ///< whose ranges cannot be believed
    QHash<qint64, qint64> m_movedLines;
    QSet<qint64> m_takenLines; ///< ids that were those of other lines
    QHash<qint64, qint64> m_movedCalls; ///< of whose own id nothing was saved
    qint64 m_lost = 0; ///< term
    qint64 m_unknown = 0; ///< term
    qint64 m_lastAt = 0; ///< for what has lost its moment
    qint64 m_nextCall = 1; ///< an id that no call has
    qint64 m_nextLine = 1;
    qint64 m_lastLine = 0;
    qint64 m_committed = 0;
    SalvageReport m_report;
};

} // namespace smartup
