#pragma once

#include "models/exchange/Schedule.h"

#include <QAbstractTableModel>

namespace smartup {

/// The schedules of a connection, one a row. A row that stays keeps its place and its selection.
class ScheduleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, TimingColumn, NextColumn, LastColumn, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< Outcome of the last run; invalid when there was none
        IdRole,
    };

    explicit ScheduleModel(QObject *parent = nullptr);

    void setRows(const QList<ScheduleRow> &rows);
    [[nodiscard]] const QList<ScheduleRow> &rows() const { return m_rows; }
    /// nullptr when the index is none of ours.
    [[nodiscard]] const ScheduleRow *row(const QModelIndex &index) const;
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ScheduleRow> m_rows;
};

/// A moment as a time of Tashkent in the user's locale: "27.11.2026 06:00"; empty when invalid.
[[nodiscard]] QString tashkentText(const QDateTime &moment);
/// How the last run ended, in one line of words; empty when there was none.
[[nodiscard]] QString lastRunText(const ScheduleRow &row);

} // namespace smartup
