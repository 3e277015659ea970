#pragma once

#include "models/journal/JsonOutline.h"

#include <QAbstractItemModel>
#include <QHash>

namespace smartup {

/// A JSON text as a tree of names and values, to be read only. Nothing is unpacked before it is
/// shown: children come in pages when somebody opens or scrolls to them, and long values are cut.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn };
    static constexpr int ColumnTotal = ValueColumn + 1;
    enum Role {
        PathRole = Qt::UserRole, ///< `order[0].deal_id`
        TextRole, ///< the value without escapes, for the clipboard
    };
    static constexpr int PageSize = 200;

    explicit JsonTreeModel(QObject *parent = nullptr);

    /// Nothing: an empty tree.
    void setOutline(const SharedJsonOutline &outline);
    void retranslate();

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

private:
    [[nodiscard]] static int valueOf(const QModelIndex &index);
    [[nodiscard]] int childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString nameText(int value) const;
    [[nodiscard]] QString valueText(int value) const;

    SharedJsonOutline m_outline;
    QHash<int, int> m_shown; ///< children that are shown, by their parent
};

} // namespace smartup
