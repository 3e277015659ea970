#pragma once

#include "models/exchange/ImportFile.h"

#include <QAbstractTableModel>

namespace smartup {

/// What is wrong with a file, and below it what is worth knowing: line and reason.
class FileProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, KindColumn, TextColumn, ColumnCount };

    enum Role {
        IsProblemRole = Qt::UserRole, ///< false: only a note
        OutcomeRole, ///< Outcome whose look the kind has; else invalid
    };

    explicit FileProblemModel(QObject *parent = nullptr);

    /// nullptr empties the table.
    void setFile(const ImportFilePtr &file);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportFilePtr m_file;
};

} // namespace smartup
