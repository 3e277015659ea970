// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/FolderForecast.h"
#include "models/exchange/FolderImportSummary.h"
#include "models/exchange/FolderRule.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace smartup {

/// The files of a folder, one a row: which of them would be imported, and what became of each.
class FolderFileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, DocumentsColumn, TextColumn, ColumnCount };

    enum Role {
        OutcomeRole = Qt::UserRole, ///< Outcome whose look the state has; else invalid
    };

    explicit FolderFileModel(QObject *parent = nullptr);

    /// As they lie there; what became of former ones is forgotten.
    void setEntries(const QList<FolderEntry> &entries);
    /// What would happen to it; nothing happens when it is not there.
    void setForecast(const FolderFileForecast &forecast);
    /// It is being imported. A file that came meanwhile gets a row.
    void setTaken(const QString &name);
    void setResult(const FolderFileResult &result);

    [[nodiscard]] int readyCount() const; ///< files that would be taken
    [[nodiscard]] QStringList readyNames() const;
    [[nodiscard]] int foreseenCount() const; ///< of them those whose forecast is known
    /// Of those whose forecast is known: what it took, and what the import takes.
    [[nodiscard]] qint64 requestsAsked() const;
    [[nodiscard]] qint64 requestsToSend() const;
    [[nodiscard]] int endedCount() const; ///< files of which it is known what became of them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        FolderVerdict verdict = FolderVerdict::Ready;
        std::optional<Outcome> outcome; ///< set as soon as it is taken
        QString text;
        qint64 documents = 0;
        std::optional<FolderFileForecast> forecast = {};
    };

    [[nodiscard]] qsizetype rowOf(const QString &name);
    [[nodiscard]] QString stateText(const Row &row) const;
    void changed(qsizetype row);

    QList<Row> m_rows;
};

} // namespace smartup
