#pragma once

#include "models/settings/CodeCount.h"

#include <QAbstractTableModel>

namespace smartup {

/// Records without a code as a table.
class UncodedGoodsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { IdColumn, NameColumn, ArticleColumn, ColumnCount };

    explicit UncodedGoodsModel(QList<UncodedRecord> goods, QObject *parent = nullptr);

    void setRecords(const QList<UncodedRecord> &records);
    /// Rows as lines with tabs between the columns, for the clipboard; the headings are the first.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<UncodedRecord> m_goods;
};

} // namespace smartup
