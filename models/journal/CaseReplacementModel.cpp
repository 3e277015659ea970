#include "models/journal/CaseReplacementModel.h"

#include "models/core/VisibleText.h"

#include <QLocale>

namespace smartup {

void CaseReplacementModel::setReplaced(const QList<CaseReplacement> &replaced)
{
    beginResetModel();
    m_replaced = replaced;
    endResetModel();
}

void CaseReplacementModel::retranslate()
{
    if (!m_replaced.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
}

int CaseReplacementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_replaced.size());
}

int CaseReplacementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant CaseReplacementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_replaced.size()) {
        return {};
    }
    const CaseReplacement &one = m_replaced.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case KindColumn:
        return caseKindName(one.kind);
    case BeforeColumn:
        return visibleText(excerpt(one.before));
    case AfterColumn:
        return visibleText(one.after);
    case CountColumn:
        return QLocale().toString(one.count);
    default:
        return {};
    }
}

QVariant CaseReplacementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KindColumn:
        return tr("What");
    case BeforeColumn:
        return tr("Stays here");
    case AfterColumn:
        return tr("Leaves");
    case CountColumn:
        return tr("How often");
    default:
        return {};
    }
}

} // namespace smartup
