#pragma once

#include "models/exchange/ExchangeSubject.h"
#include "models/journal/JournalRecords.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace smartup {

/// One row of an export's answer: the fields the room needs, and its JSON as it came.
struct ExportedRow
{
    qsizetype offset = 0; ///< in the answer's body
    qsizetype size = 0;
    QString smartupId;
    QString externalId;
    QString number;
    QString name;
    QString filialCode;
    QString status;
    QString personCode;
    QString personName;
    QString warehouseCode;
    QString amount;
    QDate date;
};

/// The rows of an answer that the client has already judged to be one. nullopt when it is not
/// sound after all: half an export must not pass for a whole one.
[[nodiscard]] std::optional<QList<ExportedRow>> readExportedRows(const QByteArray &body,
                                                                 const ExchangeSubject &subject);

/// The journal's row of an exported record.
[[nodiscard]] DocumentRecord
exportRecord(const ExchangeSubject &subject, const ExportedRow &row, int position);

} // namespace smartup
