#pragma once

#include <QMetaType>

namespace smartup {

/// What the rows of a query are sorted by, in the order of JournalModel::Column.
enum class JournalSort {
    Time, ///< the order of arrival, in which the log is kept
    What,
    Number,
    ExternalId,
    Client,
    Organisation,
    Sum,
    Outcome,
    Message,
};

/// More rows than this are sorted by time only: the log is kept in that order, any other one has to
/// be made for the rows that were found.
inline constexpr int MostSortedRows = 100000;

} // namespace smartup

Q_DECLARE_METATYPE(smartup::JournalSort)
