#pragma once

#include <QDate>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace smartup {

/// Which date of a record a period speaks about.
enum class DateFilter {
    RecordDate, ///< the document's own date: the catalogue's dateFilterBegin and dateFilterEnd
    CreatedOn,
    ModifiedOn,
};

/// What an export is asked for. What is left empty is not asked. A filter may find a record; it never
/// proves that there is none: live servers ignore some of them without a word.
struct ExportFilter
{
    QDate from; ///< invalid = open
    QDate to; ///< this day included; invalid = open
    DateFilter by = DateFilter::RecordDate;
    QStringList statuses; ///< orders only
    QString filialCode; ///< organisation, when `filial_id` of the connection is the head
    QString externalId; ///< documents
    QString smartupId;
    QString code; ///< references
    qint64 limit = 0; ///< `/api/v2/` only; 0 = all
    qint64 offset = 0;
    QJsonObject further; ///< keys that only one method knows: `warehouse_codes`, `state`, …

    friend bool operator==(const ExportFilter &, const ExportFilter &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ExportFilter)
