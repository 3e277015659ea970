#pragma once

#include "models/core/Result.h"
#include "models/exchange/ExchangeSubject.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QMap>

namespace smartup {

class ExportRow;

struct AppendedRows
{
    qint64 read = 0; ///< in the answer
    qint64 added = 0; ///< of them those that were not there already
    QHash<QDate, qint64> days; ///< of the added ones, by the date of the document
    QHash<QString, qint64> statuses; ///< of the added ones, where an export is narrowed by status
    QMap<QString, QString> withoutCode; ///< of the added ones that have none: name by Smartup's id
};

/// Where the answers of an export go. What was written is there whole after commit(), or not at
/// all. Used by one thread at a time, which may be another for each call.
class ExportSink
{
public:
    ExportSink() = default;
    ExportSink(const ExportSink &) = delete;
    ExportSink &operator=(const ExportSink &) = delete;
    /// Without a commit() what was begun is thrown away.
    virtual ~ExportSink() = default;

    [[nodiscard]] virtual Status open() = 0;
    /// The rows of one answer that was judged sound, each of them once.
    [[nodiscard]] virtual Result<AppendedRows> append(const QByteArray &body) = 0;
    /// Answers what was written: bytes of a file, rows of a table.
    [[nodiscard]] virtual Result<qint64> commit() = 0;
};

/// A row was added.
void countAdded(AppendedRows &rows, const ExportRow &row, const ExchangeSubject &subject);

} // namespace smartup
