// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/RecordCodes.h"

#include <QAbstractTableModel>

namespace smartup {

/// The kinds of reference data with their records and those without a code: a row each, from the start,
/// also of those that are not counted yet.
class EntityCodesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RecordsColumn, WithoutCodeColumn, ColumnCount };

    explicit EntityCodesModel(QObject *parent = nullptr);

    void setCodes(const RecordCodes &codes);
    /// nullptr when it is not counted.
    [[nodiscard]] const EntityCodes *codesOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReferenceEntity> m_entities;
    RecordCodes m_codes;
};

} // namespace smartup
