#pragma once

#include "models/journal/CasePreview.h"

#include <QAbstractTableModel>

namespace smartup {

/// What a case file replaces, as a table: kind, before, after, how often.
class CaseReplacementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, BeforeColumn, AfterColumn, CountColumn };
    static constexpr int ColumnTotal = CountColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setReplaced(const QList<CaseReplacement> &replaced);
    /// The language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CaseReplacement> m_replaced;
};

} // namespace smartup
