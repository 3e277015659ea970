#pragma once

#include "models/exchange/DocumentDifferences.h"

#include <QAbstractTableModel>

namespace smartup {

/// Field by field, what Smartup has of a document and what the file has.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ThereColumn, IncomingColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<FieldDifference> &fields);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;

    QList<FieldDifference> m_fields;
};

} // namespace smartup
