#include "models/journal/ComparisonModel.h"

#include "models/core/VisibleText.h"

#include <algorithm>

namespace smartup {

namespace {

/// Of the fields below a part its number, counted from one; of the parts themselves 0.
constexpr quintptr PartId = 0;

bool differs(const ComparedField &field)
{
    return field.kind != ComparedField::Kind::Same;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ComparisonModel::setParts(const QList<PartComparison> &parts)
{
    beginResetModel();
    m_parts = parts;
    choose();
    endResetModel();
}

void ComparisonModel::setShowingSame(bool isShowing)
{
    beginResetModel();
    m_isShowingSame = isShowing;
    choose();
    endResetModel();
}

void ComparisonModel::choose()
{
    m_shown.clear();
    for (const PartComparison &part : std::as_const(m_parts)) {
        QList<int> shown; // clazy:exclude=container-inside-loop
        for (int row = 0; row < static_cast<int>(part.compared.fields.size()); ++row) {
            if (m_isShowingSame || differs(part.compared.fields.at(row))) {
                shown.append(row);
            }
        }
        m_shown.append(shown);
    }
}

qsizetype ComparisonModel::differences() const
{
    qsizetype count = 0;
    for (const PartComparison &part : m_parts) {
        count += part.compared.differences();
    }
    return count;
}

bool ComparisonModel::isComplete() const
{
    return std::ranges::all_of(m_parts,
                               [](const PartComparison &part) { return part.compared.isComplete; });
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : PartId);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == PartId
        ? QModelIndex()
        : createIndex(static_cast<int>(index.internalId()) - 1, 0, PartId);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_parts.size());
    }
    const bool isPart = parent.internalId() == PartId && parent.column() == 0;
    return isPart ? static_cast<int>(m_shown.at(parent.row()).size()) : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return ColumnTotal;
}

const ComparedField &ComparisonModel::fieldOf(const QModelIndex &index) const
{
    const auto part = static_cast<qsizetype>(index.internalId()) - 1;
    return m_parts.at(part).compared.fields.at(m_shown.at(part).at(index.row()));
}

QString ComparisonModel::fieldText(const ComparedField &field, int column)
{
    switch (column) {
    case FieldColumn:
        return field.path.isEmpty() ? tr("Whole text") : field.path;
    case DifferenceColumn:
        switch (field.kind) {
        case ComparedField::Kind::Same:
            return tr("Same");
        case ComparedField::Kind::Changed:
            return tr("Different");
        case ComparedField::Kind::OnlyLeft:
            return tr("Only left");
        case ComparedField::Kind::OnlyRight:
            return tr("Only right");
        }
        Q_UNREACHABLE();
    case LeftColumn:
        return field.left;
    case RightColumn:
        return field.right;
    default:
        return {};
    }
}

QString ComparisonModel::partText(int part, int column) const
{
    if (column == DifferenceColumn) {
        const auto count = static_cast<int>(m_parts.at(part).compared.differences());
        return count == 0 ? tr("No difference") : tr("%n difference(s)", nullptr, count);
    }
    if (column != FieldColumn) {
        return {};
    }
    switch (m_parts.at(part).part) {
    case ComparedPart::Line:
        return tr("In the log");
    case ComparedPart::Document:
        return tr("Document");
    case ComparedPart::Request:
        return tr("Request");
    case ComparedPart::Response:
        return tr("Response");
    }
    Q_UNREACHABLE();
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isPart = index.internalId() == PartId;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isPart ? partText(index.row(), column)
                      : visibleText(fieldText(fieldOf(index), column));
    case Qt::AccessibleTextRole:
        return isPart
            ? tr("%1: %2").arg(partText(index.row(), FieldColumn),
                               partText(index.row(), DifferenceColumn))
            //: a compared field: %1 = its path, %2 = how it differs, %3 and %4 = both values
            : tr("%1, %2: %3, %4")
                  .arg(visibleText(fieldText(fieldOf(index), FieldColumn)),
                       fieldText(fieldOf(index), DifferenceColumn),
                       visibleText(fieldOf(index).left), visibleText(fieldOf(index).right));
    case DiffersRole:
        return isPart ? m_parts.at(index.row()).compared.differences() > 0
                      : differs(fieldOf(index));
    case RawRole:
        return isPart ? partText(index.row(), column) : fieldText(fieldOf(index), column);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case DifferenceColumn:
        return tr("Difference");
    case LeftColumn:
        return tr("Left");
    case RightColumn:
        return tr("Right");
    default:
        return {};
    }
}

} // namespace smartup
