#pragma once

#include "models/journal/JournalQuery.h"
#include "models/journal/JournalRow.h"
#include "models/journal/JournalSort.h"
#include "models/journal/LineRemarks.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTimer>

namespace smartup {

/// The rows of one query in the order of their arrival, the oldest or the newest first, of which
/// only a few blocks are in memory. Not too many of them can be sorted by something else, as they are
/// at that moment: nobody follows then, and another query begins in the order of arrival again.
///
/// One row per document; a call without documents is one row (JournalRow). data() answers from the
/// cache and does nothing else: the view says what it looks at (lookAt), and what is missing is
/// asked for once, after a short quiet. Everything asked for carries the generation of its query;
/// an answer of an old one is dropped. While a new query is counted, the old rows stay on screen.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        WhatColumn,
        NumberColumn,
        ExternalIdColumn,
        ClientColumn,
        OrganisationColumn,
        SumColumn,
        OutcomeColumn,
        MessageColumn,
    };
    static constexpr int ColumnTotal = MessageColumn + 1;

    enum Role {
        OutcomeRole = Qt::UserRole, ///< Outcome
        DocumentIdRole, ///< qint64; 0 while the row is not loaded
        CallIdRole, ///< qint64; 0 while the row is not loaded
        RawRole, ///< text of the cell as it came, without escapes: for the clipboard
        PinnedRole, ///< bool: the line or its whole call is pinned
    };

    explicit JournalModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A cell of a row, for every model that shows rows of the log.
    [[nodiscard]] static QVariant cell(const JournalRow &row, int column, int role);
    [[nodiscard]] static QVariant header(int section, int role);

    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    /// Whose rows are on screen: another one than query() while that is counted.
    [[nodiscard]] const JournalQuery &shownQuery() const { return m_shownQuery; }
    [[nodiscard]] quint64 generation() const { return m_generation; }
    [[nodiscard]] const JournalCount &count() const { return m_count; }
    [[nodiscard]] bool isCounting() const { return m_isCounting; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    [[nodiscard]] bool isNewestFirst() const { return m_isNewestFirst; }
    /// Where new rows come; −1 while there are none.
    [[nodiscard]] int newestRow() const { return isTurned() && m_rows > 0 ? 0 : m_rows - 1; }
    [[nodiscard]] JournalSort sort() const { return m_sort; }
    /// The last rows of the order stand first: the newest, or the greatest.
    [[nodiscard]] bool isTurned() const
    {
        return m_sort == JournalSort::Time ? m_isNewestFirst : m_isDescending;
    }
    [[nodiscard]] bool canSort() const { return m_rows <= MostSortedRows; }
    /// Rows that arrived and are not shown, because nobody follows.
    [[nodiscard]] int waitingRows() const { return m_waiting; }
    /// Nothing when the row is not loaded.
    [[nodiscard]] const JournalRow *loadedRow(int row) const;
    /// Where the line of this document is shown; −1 when it is not among the rows that are read.
    [[nodiscard]] int rowOf(qint64 documentId) const;

public Q_SLOTS:
    void setQuery(const smartup::JournalQuery &query);
    /// The same query anew, from the beginning.
    void refresh();
    /// Following again shows what has waited.
    void setFollowing(bool follows);
    /// The same rows in the other order. What is read is kept.
    void setNewestFirst(bool isNewestFirst);
    /// Another order of the rows that were found; nothing happens when they are too many.
    void sortBy(smartup::JournalSort sort, bool isDescending);
    /// What the view shows, both inclusive.
    void lookAt(int first, int last);

    // ── answers ──
    void setCount(quint64 generation, const smartup::JournalCount &count);
    /// The question under way cannot be answered: what is shown stays.
    void giveUpCounting();
    void setBlock(quint64 generation, int block, const QList<smartup::JournalRow> &rows);
    /// The store has sorted the rows: all that is read belongs to other places.
    void setSorted(quint64 generation, smartup::JournalSort sort, qint64 rows);
    /// What is said about a call has changed: its rows are pinned or not.
    void setRemarks(const smartup::CallRemarks &remarks);
    /// Something was stored; many in a row make one beat.
    void noteAppended();

    /// The language has changed: every text is another.
    void retranslate();

Q_SIGNALS:
    /// Count the rows of a new query; everything asked under an older generation may be dropped.
    void countWanted(const smartup::JournalQuery &query, quint64 generation);
    /// Count again: rows may have come to the end of the same query.
    void recountWanted(const smartup::JournalQuery &query, quint64 generation);
    void blockWanted(const smartup::JournalQuery &query, int block, quint64 generation);
    void sortWanted(smartup::JournalSort sort, quint64 generation);

    void countChanged();
    void waitingChanged(int waiting);
    void followingChanged(bool follows);

private:
    struct Block
    {
        QList<JournalRow> rows;
        quint64 usedAt = 0;
    };

    void start();
    void resetTo(const JournalCount &count);
    void showRowsUpTo(int rows);
    void setWaiting(int waiting);
    void turn(JournalSort sort, bool isDescending);
    /// The place of a row in the order of arrival, and the other way round.
    [[nodiscard]] int turned(int row) const { return isTurned() ? m_rows - 1 - row : row; }
    void askForMissing();
    void forgetFarBlocks();

    JournalQuery m_query;
    JournalQuery m_shownQuery;
    quint64 m_generation = 0;
    quint64 m_shownGeneration = 0; ///< whose rows are on screen
    JournalCount m_count;
    int m_rows = 0; ///< shown; ≤ m_count.rows
    int m_waiting = 0;
    bool m_isCounting = false;
    bool m_isFollowing = true;
    bool m_isNewestFirst = false;
    JournalSort m_sort = JournalSort::Time; ///< of the rows that are shown
    bool m_wantsDescending = false; ///< of an order that is being made
    bool m_isDescending = false; ///< when they are sorted by something else than time

    QHash<int, Block> m_blocks;
    QSet<int> m_asked;
    quint64 m_useTick = 0;
    int m_firstSeen = 0;
    int m_lastSeen = -1;

    QTimer m_quiet; ///< scrolling must rest this long before blocks are read
    QTimer m_beat; ///< new rows are shown at most this often
};

} // namespace smartup
