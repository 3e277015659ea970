#include "models/journal/JournalModel.h"

#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace smartup {

using namespace std::chrono_literals;

namespace {

constexpr auto Quiet = 15ms;
constexpr auto Beat = 100ms;
/// 64 blocks of 256 rows: some 16 000 rows, about 10 MB, whatever the journal holds.
constexpr int MostBlocks = 64;

struct ColumnRow
{
    const char *title;
    QString (*text)(const JournalRow &);
    bool isNumber;
};

QString time(const JournalRow &row)
{
    return exactTime(row.at);
}

QString what(const JournalRow &row)
{
    return callName(row.document.subject, row.verb);
}

QString number(const JournalRow &row)
{
    return row.document.number.isEmpty() ? row.document.smartupId : row.document.number;
}

QString externalId(const JournalRow &row)
{
    return row.document.externalId;
}

QString client(const JournalRow &row)
{
    return row.document.personName.isEmpty() ? row.document.personCode : row.document.personName;
}

QString organisation(const JournalRow &row)
{
    return row.document.organisation;
}

QString sum(const JournalRow &row)
{
    return groupedAmount(row.document.amount);
}

QString outcome(const JournalRow &row)
{
    return outcomeName(row.document.outcome);
}

QString message(const JournalRow &row)
{
    return row.document.message;
}

/// One row per column, in the order of JournalModel::Column.
constexpr std::array<ColumnRow, JournalModel::ColumnTotal> Columns { {
    { QT_TRANSLATE_NOOP("JournalModel", "Time"), time, false },
    { QT_TRANSLATE_NOOP("JournalModel", "What"), what, false },
    { QT_TRANSLATE_NOOP("JournalModel", "Number"), number, true },
    { QT_TRANSLATE_NOOP("JournalModel", "External id"), externalId, false },
    { QT_TRANSLATE_NOOP("JournalModel", "Client"), client, false },
    { QT_TRANSLATE_NOOP("JournalModel", "Organisation"), organisation, false },
    { QT_TRANSLATE_NOOP("JournalModel", "Sum"), sum, true },
    { QT_TRANSLATE_NOOP("JournalModel", "Outcome"), outcome, false },
    { QT_TRANSLATE_NOOP("JournalModel", "Message"), message, false },
} };

const ColumnRow &columnAt(int column)
{
    return Columns.at(static_cast<std::size_t>(column));
}

QString columnTitle(int column)
{
    return QCoreApplication::translate("JournalModel", columnAt(column).title);
}

/// A view counts rows in int; a journal beyond shows its newest part only through a filter.
int viewRows(qint64 rows)
{
    return static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max() / 2));
}

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(Quiet);
    connect(&m_quiet, &QTimer::timeout, this, &JournalModel::askForMissing);
    m_beat.setSingleShot(true);
    m_beat.setInterval(Beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        // While a query is counted the count will contain what came; asking twice would be in vain.
        if (!m_isCounting) {
            Q_EMIT recountWanted(m_query, m_generation);
        }
    });
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

const JournalRow *JournalModel::loadedRow(int row) const
{
    if (row < 0 || row >= m_rows) {
        return nullptr;
    }
    const int place = turned(row);
    const auto block = m_blocks.constFind(place / JournalBlockSize);
    if (block == m_blocks.constEnd() || place % JournalBlockSize >= block->rows.size()) {
        return nullptr;
    }
    return &block->rows.at(place % JournalBlockSize);
}

int JournalModel::rowOf(qint64 documentId) const
{
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
        const auto found = std::ranges::find_if(block->rows, [documentId](const JournalRow &row) {
            return row.document.id == documentId;
        });
        if (found != block->rows.cend()) {
            const auto place =
                block.key() * JournalBlockSize + static_cast<int>(found - block->rows.cbegin());
            return place < m_rows ? turned(place) : -1;
        }
    }
    return -1;
}

QVariant JournalModel::cell(const JournalRow &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return visibleText(columnAt(column).text(row));
    case Qt::AccessibleTextRole:
        //: a cell as a screen reader says it: %1 = name of the column, %2 = its text
        return row.isPinned && column == WhatColumn
            //: a cell of a pinned line as a screen reader says it
            ? tr("%1: %2, pinned").arg(columnTitle(column), visibleText(what(row)))
            : tr("%1: %2").arg(columnTitle(column), visibleText(columnAt(column).text(row)));
    case RawRole:
        return columnAt(column).text(row);
    case OutcomeRole:
        return QVariant::fromValue(row.document.outcome);
    case DocumentIdRole:
        return row.document.id;
    case CallIdRole:
        return row.document.callId;
    case PinnedRole:
        return row.isPinned;
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return header(index.column(), role);
    }
    const JournalRow *row = loadedRow(index.row());
    if (row == nullptr) {
        //: shown for a moment in place of a row of the log that is being read
        return role == Qt::AccessibleTextRole ? tr("Being read") : QVariant();
    }
    return cell(*row, index.column(), role);
}

QVariant JournalModel::header(int section, int role)
{
    if (section < 0 || section >= ColumnTotal) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return columnTitle(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (columnAt(section).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? header(section, role) : QVariant();
}

void JournalModel::setQuery(const JournalQuery &query)
{
    m_query = query;
    start();
}

void JournalModel::refresh()
{
    start();
}

void JournalModel::start()
{
    ++m_generation;
    m_isCounting = true;
    m_quiet.stop(); // blocks of the old generation would be refused anyway
    m_asked.clear();
    Q_EMIT countWanted(m_query, m_generation);
    Q_EMIT countChanged();
}

void JournalModel::setCount(quint64 generation, const JournalCount &count)
{
    if (generation != m_generation) {
        return;
    }
    m_isCounting = false;
    if (generation != m_shownGeneration || count.isAnew || count.rows < m_rows) {
        resetTo(count); // another query, or rows were pruned: every row number means another row
        return;
    }
    m_count = count;
    if (m_isFollowing) {
        showRowsUpTo(viewRows(count.rows));
    } else {
        setWaiting(viewRows(count.rows) - m_rows);
    }
    Q_EMIT countChanged();
}

void JournalModel::giveUpCounting()
{
    if (m_isCounting) {
        m_isCounting = false;
        Q_EMIT countChanged();
    }
}

void JournalModel::resetTo(const JournalCount &count)
{
    beginResetModel();
    m_shownGeneration = m_generation;
    m_shownQuery = m_query;
    m_count = count;
    m_rows = viewRows(count.rows);
    m_blocks.clear();
    m_asked.clear();
    m_lastSeen = -1;
    m_sort = JournalSort::Time;
    endResetModel();
    setWaiting(0);
    Q_EMIT countChanged();
}

void JournalModel::showRowsUpTo(int rows)
{
    if (rows > m_rows) {
        const int first = isTurned() ? 0 : m_rows;
        beginInsertRows({}, first, first + rows - m_rows - 1);
        // The block that was last is not full any more: it is asked for again, and its rows stay
        // on screen until the answer comes.
        m_asked.remove(m_rows / JournalBlockSize);
        m_rows = rows;
        endInsertRows();
    }
    setWaiting(0);
}

void JournalModel::setWaiting(int waiting)
{
    if (m_waiting != waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged(waiting);
    }
}

void JournalModel::setFollowing(bool follows)
{
    if (m_isFollowing == follows) {
        return;
    }
    m_isFollowing = follows;
    Q_EMIT followingChanged(follows);
    if (follows && m_sort != JournalSort::Time) {
        start(); // what comes has no place in another order: back to that of arrival
        return;
    }
    if (follows && m_shownGeneration == m_generation) {
        showRowsUpTo(viewRows(m_count.rows));
    }
}

void JournalModel::setNewestFirst(bool isNewestFirst)
{
    if (m_sort == JournalSort::Time) {
        sortBy(JournalSort::Time, isNewestFirst);
    } else {
        m_isNewestFirst = isNewestFirst; // when time is the order again
    }
}

void JournalModel::turn(JournalSort sort, bool isDescending)
{
    m_sort = sort;
    (sort == JournalSort::Time ? m_isNewestFirst : m_isDescending) = isDescending;
    m_lastSeen = -1;
}

void JournalModel::sortBy(JournalSort sort, bool isDescending)
{
    if (sort == m_sort) {
        if (isDescending != isTurned()) {
            beginResetModel();
            turn(sort, isDescending); // what is read is kept: it is counted from the other end
            endResetModel();
        }
        return;
    }
    if (sort != JournalSort::Time) {
        if (!canSort()) {
            return;
        }
        setFollowing(false);
    }
    // Answered by setSorted(), after whatever is under way in the order of now.
    m_wantsDescending = isDescending;
    Q_EMIT sortWanted(sort, m_generation);
}

void JournalModel::setSorted(quint64 generation, JournalSort sort, qint64 rows)
{
    if (generation != m_generation || generation != m_shownGeneration) {
        return;
    }
    beginResetModel();
    turn(sort, m_wantsDescending);
    m_rows = viewRows(rows);
    m_count.rows = std::max(m_count.rows, rows);
    m_blocks.clear();
    m_asked.clear();
    endResetModel();
    setWaiting(viewRows(m_count.rows) - m_rows);
}

void JournalModel::setRemarks(const CallRemarks &remarks)
{
    auto block = m_blocks.begin(); // clazy:exclude=detaching-member
    const auto end = m_blocks.end(); // clazy:exclude=detaching-member
    for (; block != end; ++block) {
        int first = -1;
        int last = -1;
        for (qsizetype i = 0; i < block->rows.size(); ++i) {
            const JournalRow &row = block->rows.at(i);
            if (row.document.callId != remarks.callId) {
                continue;
            }
            const bool isPinned = smartup::isPinned(remarks.remarks, row.document.id);
            if (row.isPinned != isPinned) {
                block->rows[i].isPinned = isPinned;
                const int place = block.key() * JournalBlockSize + static_cast<int>(i);
                first = first < 0 ? place : first;
                last = std::min(place, m_rows - 1);
            }
        }
        if (first >= 0 && first <= last) {
            Q_EMIT dataChanged(index(std::min(turned(first), turned(last)), 0),
                               index(std::max(turned(first), turned(last)), ColumnTotal - 1));
        }
    }
}

void JournalModel::noteAppended()
{
    // Before the first query nobody looks, and there is nothing to count on from.
    if (m_generation > 0 && !m_beat.isActive()) {
        m_beat.start();
    }
}

void JournalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnTotal - 1));
    }
}

void JournalModel::lookAt(int first, int last)
{
    m_firstSeen = std::max(0, first);
    m_lastSeen = std::min(last, m_rows - 1);
    if (m_shownGeneration == m_generation && !m_quiet.isActive()) {
        m_quiet.start();
    }
}

void JournalModel::askForMissing()
{
    if (m_lastSeen < m_firstSeen) {
        return;
    }
    ++m_useTick;
    const int first = turned(m_firstSeen);
    const int last = turned(std::min(m_lastSeen, m_rows - 1));
    const int firstBlock = std::min(first, last) / JournalBlockSize;
    const int lastBlock = std::max(first, last) / JournalBlockSize;
    for (int block = firstBlock; block <= lastBlock; ++block) {
        const int expected = std::min(JournalBlockSize, m_rows - block * JournalBlockSize);
        const auto found = m_blocks.find(block); // clazy:exclude=detaching-member
        if (found != m_blocks.end()) {
            found->usedAt = m_useTick;
        }
        const bool isComplete = found != m_blocks.end() && found->rows.size() >= expected;
        if (!isComplete && !m_asked.contains(block)) {
            m_asked.insert(block);
            Q_EMIT blockWanted(m_query, block, m_generation);
        }
    }
}

void JournalModel::setBlock(quint64 generation, int block, const QList<JournalRow> &rows)
{
    if (generation != m_generation || generation != m_shownGeneration) {
        return;
    }
    m_asked.remove(block);
    m_blocks.insert(block, { rows, ++m_useTick });
    forgetFarBlocks();
    const int first = block * JournalBlockSize;
    const int last = std::min(first + static_cast<int>(rows.size()), m_rows) - 1;
    if (first <= last) {
        Q_EMIT dataChanged(index(std::min(turned(first), turned(last)), 0),
                           index(std::max(turned(first), turned(last)), ColumnTotal - 1));
    }
}

void JournalModel::forgetFarBlocks()
{
    while (m_blocks.size() > MostBlocks) {
        auto oldest = m_blocks.cbegin();
        for (auto it = m_blocks.cbegin(); it != m_blocks.cend(); ++it) {
            if (it->usedAt < oldest->usedAt) {
                oldest = it;
            }
        }
        m_blocks.erase(oldest);
    }
}

} // namespace smartup
