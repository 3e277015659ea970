#include "models/journal/BodyHitsModel.h"

#include "models/core/VisibleText.h"

#include <algorithm>
#include <iterator>

namespace smartup {

int BodyHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int BodyHitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QString BodyHitsModel::text(const BodyHit &hit, int column)
{
    return column == FoundColumn ? bodySideText(hit) : hit.excerpt;
}

QVariant BodyHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_hits.size()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    const BodyHit &hit = m_hits.at(index.row());
    if (index.column() < JournalModel::ColumnTotal) {
        return JournalModel::cell(hit.row, index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return visibleText(text(hit, index.column()));
    case Qt::AccessibleTextRole:
        //: a cell as a screen reader says it: %1 = name of the column, %2 = its text
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            visibleText(text(hit, index.column())));
    case JournalModel::RawRole:
        return text(hit, index.column());
    default: // ids and outcome are those of the row, whichever cell is asked
        return JournalModel::cell(hit.row, JournalModel::WhatColumn, role);
    }
}

QVariant BodyHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (section < JournalModel::ColumnTotal) {
        return JournalModel::header(section, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    //: column: whether a text was found in the request or in the response of a call
    return section == FoundColumn ? tr("Found in")
                                  //: column: the words around a text that was found
                                  : tr("Where it stands");
}

int BodyHitsModel::rowOf(qint64 documentId) const
{
    const auto found = std::ranges::find_if(
        m_hits, [documentId](const BodyHit &hit) { return hit.row.document.id == documentId; });
    return found == m_hits.end() ? -1 : static_cast<int>(std::distance(m_hits.begin(), found));
}

void BodyHitsModel::clear()
{
    beginResetModel();
    m_hits.clear();
    endResetModel();
}

void BodyHitsModel::append(const QList<BodyHit> &hits)
{
    if (hits.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(m_hits.size());
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    m_hits += hits;
    endInsertRows();
}

void BodyHitsModel::setRemarks(const CallRemarks &remarks)
{
    for (qsizetype row = 0; row < m_hits.size(); ++row) {
        const JournalRow &line = m_hits.at(row).row;
        const bool isPinned = smartup::isPinned(remarks.remarks, line.document.id);
        if (line.document.callId == remarks.callId && line.isPinned != isPinned) {
            m_hits[row].row.isPinned = isPinned;
            const int place = static_cast<int>(row);
            Q_EMIT dataChanged(index(place, 0), index(place, ColumnTotal - 1));
        }
    }
}

void BodyHitsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (!m_hits.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1));
    }
}

} // namespace smartup
