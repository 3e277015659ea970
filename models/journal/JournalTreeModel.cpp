#include "models/journal/JournalTreeModel.h"

#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

/// A run, a call, a line, or the root above them. Children of one parent are of one kind.
struct JournalTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0; ///< among its siblings
    BranchRequest::Parent kind = BranchRequest::Parent::Root;
    bool isLine = false;
    JournalBranch branch;
    JournalRow line;

    std::vector<std::unique_ptr<Node>> children;
    bool isComplete = false; ///< nothing is beyond the children
    bool isAsked = false; ///< a page beyond them is under way

    [[nodiscard]] qint64 id() const { return isLine ? line.document.id : branch.id; }
};

namespace {

BranchRequest::Parent kindOf(JournalBranch::Kind kind)
{
    switch (kind) {
    case JournalBranch::Kind::Run:
        return BranchRequest::Parent::Run;
    case JournalBranch::Kind::LooseCalls:
        return BranchRequest::Parent::LooseCalls;
    case JournalBranch::Kind::Call:
        return BranchRequest::Parent::Call;
    }
    Q_UNREACHABLE();
}

/// Loose calls stand above the runs; these newest first.
bool standsBefore(const JournalBranch &left, const JournalBranch &right)
{
    const bool isLeftLoose = left.kind == JournalBranch::Kind::LooseCalls;
    const bool isRightLoose = right.kind == JournalBranch::Kind::LooseCalls;
    return isLeftLoose != isRightLoose ? isLeftLoose : left.id > right.id;
}

} // namespace

QString outcomeCountsText(const OutcomeCounts &counts)
{
    const QLocale locale;
    QStringList parts;
    for (const Outcome outcome : AllOutcomes) {
        if (counts[outcome] > 0) {
            //: %1 = an outcome, %2 = how many lines had it
            parts.append(JournalTreeModel::tr("%1 %2").arg(outcomeName(outcome),
                                                           locale.toString(counts[outcome])));
        }
    }
    return parts.join(u", "_s);
}

JournalTreeModel::JournalTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->isComplete = true; // until there is a query
}

JournalTreeModel::~JournalTreeModel() = default;

// ── shape ──

JournalTreeModel::Node *JournalTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

const JournalRow *JournalTreeModel::line(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node->isLine ? &node->line : nullptr;
}

QModelIndex JournalTreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex JournalTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       nodeOf(parent)->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex JournalTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int JournalTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int JournalTreeModel::columnCount(const QModelIndex &) const
{
    return JournalModel::ColumnTotal;
}

bool JournalTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0) {
        return false;
    }
    const Node *node = nodeOf(parent);
    if (node == m_root.get() || node->isComplete) {
        return !node->children.empty();
    }
    return !node->isLine; // the query found lines below each run and call that is shown
}

bool JournalTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return parent.column() <= 0 && !node->isLine && !node->isComplete && !node->isAsked;
}

void JournalTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    Node *node = nodeOf(parent);
    const bool isOfLines = node->kind == BranchRequest::Parent::Call;
    if (node->children.empty()) {
        ask(node, isOfLines ? 0 : BranchRequest::FromTheNewest);
    } else {
        ask(node, node->children.back()->id());
    }
}

void JournalTreeModel::ask(Node *node, qint64 beyond)
{
    node->isAsked = true;
    ++m_reading;
    Q_EMIT branchWanted({ m_generation, node->kind, node->branch.id, beyond });
}

// ── contents ──

void JournalTreeModel::start(quint64 generation)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_generation = generation;
    m_reading = 0;
    m_isStale = false;
    endResetModel();
    fetchMore({});
}

void JournalTreeModel::refresh()
{
    if (m_generation == 0) {
        return;
    }
    if (m_root->isAsked) {
        m_isStale = true; // what is under way may have been read before
        return;
    }
    ask(m_root.get(), BranchRequest::FromTheNewest);
}

JournalTreeModel::Node *JournalTreeModel::placeOf(const BranchRequest &request) const
{
    if (request.parent == BranchRequest::Parent::Root) {
        return m_root.get();
    }
    // Few are open: looking through them costs less than a second book that could be wrong.
    std::vector<Node *> places { m_root.get() };
    while (!places.empty()) {
        Node *place = places.back();
        places.pop_back();
        for (const auto &child : place->children) {
            if (child->isLine) {
                break;
            }
            if (child->kind == request.parent && child->branch.id == request.id) {
                return child.get();
            }
            if (!child->children.empty()) {
                places.push_back(child.get());
            }
        }
    }
    return nullptr;
}

void JournalTreeModel::setPage(const BranchPage &page)
{
    if (page.request.generation != m_generation) {
        return;
    }
    m_reading = std::max(m_reading - 1, 0);
    Node *parent = placeOf(page.request);
    if (parent == nullptr) {
        return; // it was taken away meanwhile
    }
    // Still asked while rows are put in: a view looks at every one of them, and would ask again.
    if (page.request.parent == BranchRequest::Parent::Call) {
        parent->isComplete = page.isLast;
        append(parent, page.rows);
    } else {
        merge(parent, page);
    }
    parent->isAsked = false;
    if (parent == m_root.get() && std::exchange(m_isStale, false)) {
        refresh();
    }
}

void JournalTreeModel::append(Node *parent, const QList<JournalRow> &rows)
{
    const int first = static_cast<int>(parent->children.size());
    if (rows.isEmpty()) {
        return;
    }
    beginInsertRows(indexOf(parent), first, first + static_cast<int>(rows.size()) - 1);
    for (const JournalRow &row : rows) {
        auto node = std::make_unique<Node>();
        node->parent = parent;
        node->row = static_cast<int>(parent->children.size());
        node->isLine = true;
        node->isComplete = true;
        node->line = row;
        parent->children.push_back(std::move(node));
    }
    endInsertRows();
}

void JournalTreeModel::merge(Node *parent, const BranchPage &page)
{
    const bool isNewest = page.request.beyond == BranchRequest::FromTheNewest;
    const auto isKnown = [parent](const JournalBranch &branch) {
        return branch.kind != JournalBranch::Kind::LooseCalls
            && std::ranges::any_of(parent->children, [&branch](const auto &child) {
                   return child->branch.id == branch.id;
               });
    };
    // So many have come that there may be others between: the tree begins anew here.
    if (isNewest && !page.isLast && !parent->children.empty()
        && std::ranges::none_of(page.branches, isKnown)) {
        clear(parent);
    }
    if (!isNewest || parent->children.empty()) {
        parent->isComplete = page.isLast;
    }
    for (const JournalBranch &branch : page.branches) {
        put(parent, branch);
    }
}

void JournalTreeModel::put(Node *parent, const JournalBranch &branch)
{
    auto &children = parent->children;
    const auto place = std::ranges::find_if(
        children, [&branch](const auto &child) { return !standsBefore(child->branch, branch); });
    const bool isThere = place != children.end() && (*place)->branch.kind == branch.kind
        && (*place)->branch.id == branch.id;
    if (isThere) {
        Node *node = place->get();
        if (node->branch != branch) {
            node->branch = branch;
            Q_EMIT dataChanged(createIndex(node->row, 0, node),
                               createIndex(node->row, JournalModel::ColumnTotal - 1, node));
            // What is open shows what has come, too; lines of a call come all at once.
            const bool isOpen = !node->children.empty() || node->isComplete;
            if (isOpen && !node->isAsked && branch.kind != JournalBranch::Kind::Call) {
                ask(node, BranchRequest::FromTheNewest);
            }
        }
        return;
    }
    const int row = static_cast<int>(place - children.begin());
    beginInsertRows(indexOf(parent), row, row);
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->kind = kindOf(branch.kind);
    node->branch = branch;
    children.insert(place, std::move(node));
    for (std::size_t i = static_cast<std::size_t>(row); i < children.size(); ++i) {
        children[i]->row = static_cast<int>(i);
    }
    endInsertRows();
}

void JournalTreeModel::clear(Node *parent)
{
    beginRemoveRows(indexOf(parent), 0, static_cast<int>(parent->children.size()) - 1);
    parent->children.clear();
    endRemoveRows();
}

void JournalTreeModel::setRemarks(const CallRemarks &remarks)
{
    const Node *call = placeOf({ m_generation, BranchRequest::Parent::Call, remarks.callId, 0 });
    if (call == nullptr) {
        return;
    }
    for (const auto &child : call->children) {
        child->line.isPinned = isPinned(remarks.remarks, child->line.document.id);
        Q_EMIT dataChanged(createIndex(child->row, 0, child.get()),
                           createIndex(child->row, JournalModel::ColumnTotal - 1, child.get()));
    }
}

void JournalTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, JournalModel::ColumnTotal - 1);
    std::vector<Node *> places { m_root.get() };
    while (!places.empty()) {
        Node *place = places.back();
        places.pop_back();
        if (place->children.empty()) {
            continue;
        }
        const QModelIndex parent = indexOf(place);
        const int last = static_cast<int>(place->children.size()) - 1;
        Q_EMIT dataChanged(index(0, 0, parent), index(last, JournalModel::ColumnTotal - 1, parent));
        for (const auto &child : place->children) {
            places.push_back(child.get());
        }
    }
}

// ── what is shown ──

QString JournalTreeModel::branchText(const Node &node, int column)
{
    const JournalBranch &branch = node.branch;
    const bool isLoose = branch.kind == JournalBranch::Kind::LooseCalls;
    switch (column) {
    case JournalModel::TimeColumn:
        return isLoose ? QString() : exactTime(branch.at);
    case JournalModel::WhatColumn: {
        const QString count = QLocale().toString(branch.rows.total());
        const QString what =
            isLoose ? tr("Calls outside of a run") : callName(branch.subject, branch.verb);
        //: a run or a call of the log: %1 = what it did, %2 = how many lines of it the filter found
        return tr("%1 (%2)").arg(what, count);
    }
    case JournalModel::OrganisationColumn:
        return branch.organisation;
    case JournalModel::OutcomeColumn:
        return isLoose ? QString() : outcomeName(branch.outcome);
    case JournalModel::MessageColumn: {
        QStringList parts { outcomeCountsText(branch.rows) };
        for (const QString &part : { branch.source, branch.message }) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

QVariant JournalTreeModel::branchData(const Node &node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return visibleText(branchText(node, column));
    case Qt::AccessibleTextRole:
        //: a cell as a screen reader says it: %1 = name of the column, %2 = its text
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                visibleText(branchText(node, column)));
    case JournalModel::RawRole:
        return branchText(node, column);
    case JournalModel::OutcomeRole:
        return node.branch.kind == JournalBranch::Kind::LooseCalls
            ? QVariant()
            : QVariant::fromValue(node.branch.outcome);
    case JournalModel::DocumentIdRole:
        return node.branch.firstDocument;
    case JournalModel::CallIdRole:
        return node.branch.kind == JournalBranch::Kind::Call ? node.branch.id : qint64(0);
    default:
        return {};
    }
}

QVariant JournalTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    const Node &node = *nodeOf(index);
    return node.isLine ? JournalModel::cell(node.line, index.column(), role)
                       : branchData(node, index.column(), role);
}

QVariant JournalTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? JournalModel::header(section, role) : QVariant();
}

} // namespace smartup
