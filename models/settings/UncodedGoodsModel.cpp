#include "models/settings/UncodedGoodsModel.h"

#include "models/core/VisibleText.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cell(const UncodedRecord &goods, int column)
{
    switch (column) {
    case UncodedGoodsModel::IdColumn:
        return goods.smartupId;
    case UncodedGoodsModel::NameColumn:
        return goods.name;
    case UncodedGoodsModel::ArticleColumn:
        return goods.articleCode;
    default:
        return {};
    }
}

/// A tab or a new line in a name would begin another cell.
QString inOneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

UncodedGoodsModel::UncodedGoodsModel(QList<UncodedRecord> goods, QObject *parent)
    : QAbstractTableModel(parent)
    , m_goods(std::move(goods))
{
}

void UncodedGoodsModel::setRecords(const QList<UncodedRecord> &records)
{
    beginResetModel();
    m_goods = records;
    endResetModel();
}

QString UncodedGoodsModel::asText() const
{
    QStringList headings;
    for (int column = 0; column < ColumnCount; ++column) {
        headings.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QString text = headings.join(u'\t') + u'\n';
    for (const UncodedRecord &goods : m_goods) {
        for (int column = 0; column < ColumnCount; ++column) {
            text += inOneCell(cell(goods, column));
            text += column + 1 < ColumnCount ? u'\t' : u'\n';
        }
    }
    return text;
}

int UncodedGoodsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_goods.size());
}

int UncodedGoodsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UncodedGoodsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return visibleText(cell(m_goods.at(index.row()), index.column()));
    }
    return {};
}

QVariant UncodedGoodsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case IdColumn:
        return tr("Smartup id");
    case NameColumn:
        return tr("Name");
    case ArticleColumn:
        return tr("Article");
    default:
        return {};
    }
}

} // namespace smartup
