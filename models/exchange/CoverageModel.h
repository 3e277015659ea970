#pragma once

#include "models/exchange/Coverage.h"
#include "models/exchange/ExchangeSubject.h"

#include <QAbstractTableModel>

#include <optional>

namespace smartup {

/// The calendar of what was exported: a row a document type, a column a day, the latest on the right.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< CoverageState
        SubjectRole, ///< key of the row's type
        DayRole,
    };

    explicit CoverageModel(QObject *parent = nullptr);

    /// Shows so many days up to today.
    void setCoverage(const Coverage &coverage, int days);
    [[nodiscard]] const std::optional<Coverage> &coverage() const { return m_coverage; }
    /// Types of which days can be fetched today and not tomorrow any more.
    [[nodiscard]] QStringList leavingSubjects() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QDate dayOf(int column) const;

    std::optional<Coverage> m_coverage;
    int m_days = 0;
};

/// The types whose days are counted, in the order of the rows: documents have dates of their own.
[[nodiscard]] QList<const ExchangeSubject *> coveredSubjects();

} // namespace smartup
