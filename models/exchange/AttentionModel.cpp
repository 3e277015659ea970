#include "models/exchange/AttentionModel.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, AttentionModel::ColumnCount> Headings {
    QT_TRANSLATE_NOOP("AttentionModel", "State"),
    QT_TRANSLATE_NOOP("AttentionModel", "Since"),
    QT_TRANSLATE_NOOP("AttentionModel", "Type"),
    QT_TRANSLATE_NOOP("AttentionModel", "External id"),
    QT_TRANSLATE_NOOP("AttentionModel", "Number"),
    QT_TRANSLATE_NOOP("AttentionModel", "Organisation"),
    QT_TRANSLATE_NOOP("AttentionModel", "Source"),
    //: heading of a column: who has seen to a document
    QT_TRANSLATE_NOOP("AttentionModel", "Seen to"),
    QT_TRANSLATE_NOOP("AttentionModel", "What happened"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("AttentionModel", text);
}

} // namespace

qint64 unmarkedCount(const QList<AttentionItem> &items)
{
    return std::ranges::count_if(items, [](const AttentionItem &item) { return !item.mark; });
}

QString attentionMarkName(AttentionMark::Kind kind)
{
    return kind == AttentionMark::Kind::Handled
        //: a document that somebody has seen to
        ? translated(QT_TRANSLATE_NOOP("AttentionModel", "Handled"))
        //: a document of which somebody said that nothing is to be done
        : translated(QT_TRANSLATE_NOOP("AttentionModel", "Ignored"));
}

AttentionModel::AttentionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AttentionModel::setItems(const QList<AttentionItem> &items)
{
    m_items = items;
    // What is worst comes first, and of the same what waits longest.
    std::ranges::stable_sort(m_items, [](const AttentionItem &one, const AttentionItem &other) {
        return one.group != other.group ? one.group < other.group
                                        : one.open.since < other.open.since;
    });
    refilter();
}

void AttentionModel::setGroup(std::optional<AttentionGroup> group)
{
    if (group != m_group) {
        m_group = group;
        refilter();
    }
}

void AttentionModel::setShowsMarked(bool showsMarked)
{
    if (showsMarked != m_showsMarked) {
        m_showsMarked = showsMarked;
        refilter();
    }
}

void AttentionModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype place = 0; place < m_items.size(); ++place) {
        if (isShown(m_items.at(place), m_group)) {
            m_rows.append(place);
        }
    }
    endResetModel();
}

bool AttentionModel::isShown(const AttentionItem &item, std::optional<AttentionGroup> group) const
{
    return (m_showsMarked || !item.mark) && (!group || item.group == *group);
}

int AttentionModel::rowOf(qint64 document) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](qsizetype place) { return m_items.at(place).open.id == document; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

qint64 AttentionModel::count(std::optional<AttentionGroup> group) const
{
    return std::ranges::count_if(m_items,
                                 [&](const AttentionItem &item) { return isShown(item, group); });
}

qint64 AttentionModel::markedCount() const
{
    return m_items.size() - unmarkedCount(m_items);
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AttentionItem &item = this->item(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return visibleText(text(item, index.column()));
    case OutcomeRole:
        return index.column() == StateColumn ? QVariant::fromValue(attentionOutcome(item.group))
                                             : QVariant();
    case IdRole:
        return item.open.id;
    default:
        return {};
    }
}

QString AttentionModel::text(const AttentionItem &item, int column)
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        // The state of what an audit found would say that all is well.
        return item.group == AttentionGroup::Code || item.open.state == DocumentState::Confirmed
            ? attentionGroupName(item.group)
            : documentStateName(item.open.state);
    case SinceColumn:
        return shownMoment(item.open.since.toLocalTime());
    case TypeColumn:
        return documentTypeName(item.open.type);
    case ExternalIdColumn:
        return item.open.externalId;
    case NumberColumn:
        return item.open.number;
    case OrganisationColumn:
        return item.open.organisation.isEmpty() ? item.open.filialCode : item.open.organisation;
    case SourceColumn:
        return item.open.source;
    case MarkColumn:
        return item.mark ? attentionMarkName(item.mark->kind) : QString();
    case ReasonColumn:
        return item.open.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return translated(Headings[static_cast<std::size_t>(section)]);
}

} // namespace smartup
