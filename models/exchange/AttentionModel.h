#pragma once

#include "models/exchange/AttentionItem.h"

#include <QAbstractTableModel>

#include <optional>

namespace smartup {

/// The documents that need attention. What a person has seen to is left out, unless it is asked for.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        SinceColumn,
        TypeColumn,
        ExternalIdColumn,
        NumberColumn,
        OrganisationColumn,
        SourceColumn,
        MarkColumn,
        ReasonColumn,
        ColumnCount
    };

    enum Role {
        OutcomeRole = Qt::UserRole, ///< Outcome whose look the state has; else invalid
        IdRole, ///< of the ledger
    };

    explicit AttentionModel(QObject *parent = nullptr);

    void setItems(const QList<AttentionItem> &items);
    /// All rows, or those of a group.
    void setGroup(std::optional<AttentionGroup> group);
    void setShowsMarked(bool showsMarked);

    [[nodiscard]] const AttentionItem &item(int row) const { return m_items.at(m_rows.at(row)); }
    /// Row of the document of this id; −1 when it is not shown.
    [[nodiscard]] int rowOf(qint64 document) const;
    /// Rows that setGroup() would show.
    [[nodiscard]] qint64 count(std::optional<AttentionGroup> group) const;
    [[nodiscard]] qint64 markedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const AttentionItem &item, int column);
    [[nodiscard]] bool isShown(const AttentionItem &item,
                               std::optional<AttentionGroup> group) const;
    void refilter();

    QList<AttentionItem> m_items;
    std::optional<AttentionGroup> m_group;
    bool m_showsMarked = false;
    QList<qsizetype> m_rows; ///< places that are shown
};

/// Documents that wait for somebody: what the navigation counts.
[[nodiscard]] qint64 unmarkedCount(const QList<AttentionItem> &items);
[[nodiscard]] QString attentionMarkName(AttentionMark::Kind kind); ///< translated: "Handled"

} // namespace smartup
