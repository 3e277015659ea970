#include "models/exchange/DifferenceModel.h"

#include "models/core/VisibleText.h"

namespace smartup {

void DifferenceModel::setFields(const QList<FieldDifference> &fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::text(const QModelIndex &index) const
{
    const FieldDifference &field = m_fields.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case FieldColumn:
        return field.field.isEmpty() ? tr("Whole document") : field.field;
    case ThereColumn:
        return field.there;
    case IncomingColumn:
        return field.incoming;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return visibleText(text(index));
    case Qt::AccessibleTextRole:
        //: a field that is not the same on both sides: %1 its name, %2 and %3 both values
        return tr("%1: in Smartup %2, in the file %3")
            .arg(visibleText(text(index.siblingAtColumn(FieldColumn))),
                 visibleText(text(index.siblingAtColumn(ThereColumn))),
                 visibleText(text(index.siblingAtColumn(IncomingColumn))));
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case FieldColumn:
        return tr("Field");
    case ThereColumn:
        return tr("In Smartup");
    case IncomingColumn:
        return tr("In the file");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace smartup
