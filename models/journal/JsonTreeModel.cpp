#include "models/journal/JsonTreeModel.h"

#include "models/core/VisibleText.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ShownBytes = 400;
/// More than this goes to nobody's clipboard by way of a tree; the raw text has the whole.
constexpr qsizetype CopiedBytes = 1024LL * 1024;

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void JsonTreeModel::setOutline(const SharedJsonOutline &outline)
{
    beginResetModel();
    m_outline = outline;
    m_shown.clear();
    endResetModel();
}

void JsonTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

int JsonTreeModel::valueOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<int>(index.internalId()) : JsonOutline::Root;
}

int JsonTreeModel::childrenOf(const QModelIndex &parent) const
{
    return m_outline == nullptr || m_outline->isEmpty() || parent.column() > 0
        ? 0
        : m_outline->childCount(valueOf(parent));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, static_cast<quintptr>(m_outline->child(valueOf(parent), row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const int above = m_outline->parent(valueOf(index));
    return above == JsonOutline::Root
        ? QModelIndex()
        : createIndex(m_outline->row(above), 0, static_cast<quintptr>(above));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : m_shown.value(valueOf(parent));
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnTotal;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return childrenOf(parent) > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return rowCount(parent) < childrenOf(parent);
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    const int shown = rowCount(parent);
    const int more = std::min(childrenOf(parent) - shown, PageSize);
    if (more > 0) {
        beginInsertRows(parent, shown, shown + more - 1);
        m_shown[valueOf(parent)] = shown + more;
        endInsertRows();
    }
}

QString JsonTreeModel::nameText(int value) const
{
    const bool isInList = m_outline->kind(m_outline->parent(value)) == JsonOutline::Kind::List;
    return isInList ? u"[%1]"_s.arg(m_outline->row(value)) : visibleText(m_outline->key(value));
}

QString JsonTreeModel::valueText(int value) const
{
    switch (m_outline->kind(value)) {
    case JsonOutline::Kind::Object:
        return tr("%n field(s)", nullptr, m_outline->childCount(value));
    case JsonOutline::Kind::List:
        return tr("%n element(s)", nullptr, m_outline->childCount(value));
    case JsonOutline::Kind::Text:
    case JsonOutline::Kind::Number:
    case JsonOutline::Kind::Word:
        return visibleText(m_outline->text(value, ShownBytes));
    }
    Q_UNREACHABLE();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int value = valueOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? nameText(value) : valueText(value);
    case Qt::AccessibleTextRole:
        //: an entry of a JSON text as a screen reader says it: %1 = its name, %2 = its value
        return tr("%1: %2").arg(nameText(value), valueText(value));
    case PathRole:
        return m_outline->path(value);
    case TextRole:
        return m_outline->text(value, CopiedBytes);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Name") : tr("Value");
}

} // namespace smartup
