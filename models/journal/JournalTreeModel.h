#pragma once

#include "models/journal/JournalBranch.h"
#include "models/journal/JournalModel.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace smartup {

/// The rows of one query as a tree: runs, newest first, with their calls and these with their lines;
/// at each level how many ended how. Only what somebody opens is read, page by page. It has the
/// columns and roles of JournalModel, and the generation of its query.
///
/// New rows are taken in when somebody follows (refresh()); otherwise nothing moves.
class JournalTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit JournalTreeModel(QObject *parent = nullptr);
    ~JournalTreeModel() override;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] quint64 generation() const { return m_generation; }
    /// The line that stands there; nothing for a run or a call.
    [[nodiscard]] const JournalRow *line(const QModelIndex &index) const;
    /// Whether a page of the tree is under way.
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

public Q_SLOTS:
    /// Another query: begins anew.
    void start(quint64 generation);
    /// Rows have come to the same query: the newest runs and what of them is open are asked again.
    void refresh();
    void setPage(const smartup::BranchPage &page);
    /// What is said about a call has changed: its lines are pinned or not.
    void setRemarks(const smartup::CallRemarks &remarks);
    void retranslate();

Q_SIGNALS:
    void branchWanted(const smartup::BranchRequest &request);

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] Node *placeOf(const BranchRequest &request) const;
    void ask(Node *node, qint64 beyond);
    void merge(Node *parent, const BranchPage &page);
    void put(Node *parent, const JournalBranch &branch);
    void append(Node *parent, const QList<JournalRow> &rows);
    void clear(Node *parent);
    [[nodiscard]] QVariant branchData(const Node &node, int column, int role) const;
    [[nodiscard]] static QString branchText(const Node &node, int column);

    std::unique_ptr<Node> m_root;
    quint64 m_generation = 0;
    int m_reading = 0;
    bool m_isStale = false; ///< rows have come while the newest runs were read
};

/// "Created 163, Skipped 37": what stands below a run or a call.
[[nodiscard]] QString outcomeCountsText(const OutcomeCounts &counts);

} // namespace smartup
