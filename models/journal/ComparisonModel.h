#pragma once

#include "models/journal/JournalComparison.h"

#include <QAbstractItemModel>
#include <QList>

namespace smartup {

/// What was compared, part by part, with the fields below; those that are the same on both sides only
/// when they are wanted.
class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, DifferenceColumn, LeftColumn, RightColumn };
    static constexpr int ColumnTotal = RightColumn + 1;
    enum Role {
        DiffersRole = Qt::UserRole, ///< bool
        RawRole, ///< text of the cell without escapes, for the clipboard
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setParts(const QList<PartComparison> &parts);
    void setShowingSame(bool isShowing);
    [[nodiscard]] qsizetype differences() const;
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] const ComparedField &fieldOf(const QModelIndex &index) const;
    [[nodiscard]] static QString fieldText(const ComparedField &field, int column);
    [[nodiscard]] QString partText(int part, int column) const;

    QList<PartComparison> m_parts;
    QList<QList<int>> m_shown; ///< of each part the fields that are shown
    bool m_isShowingSame = false;
};

} // namespace smartup
