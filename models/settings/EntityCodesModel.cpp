// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/EntityCodesModel.h"

#include "models/core/VisibleText.h"

#include <QLocale>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

EntityCodesModel::EntityCodesModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_entities(codedEntities())
{
}

void EntityCodesModel::setCodes(const RecordCodes &codes)
{
    m_codes = codes;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const EntityCodes *EntityCodesModel::codesOf(int row) const
{
    const auto found =
        std::ranges::find(m_codes.entities, m_entities.at(row), &EntityCodes::entity);
    return found == m_codes.entities.cend() ? nullptr : &*found;
}

int EntityCodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entities.size());
}

int EntityCodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityCodesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EntityCodes *codes = codesOf(index.row());
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    }
    if (role == Qt::ToolTipRole && codes != nullptr && !codes->trouble.isEmpty()) {
        return visibleLines(codes->trouble);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == NameColumn) {
        return referenceName(m_entities.at(index.row()));
    }
    if (codes == nullptr || !codes->trouble.isEmpty()) {
        return u"–"_s;
    }
    return QLocale().toString(index.column() == RecordsColumn ? codes->records
                                                              : codes->withoutCode);
}

QVariant EntityCodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Reference data");
    case RecordsColumn:
        //: a number of them
        return tr("Records");
    case WithoutCodeColumn:
        return tr("Without a code");
    default:
        return {};
    }
}

} // namespace smartup
