#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/connection/Profile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace smartup {

/// What an import is about: documents of one type, or records of one reference.
using ImportSubject = std::variant<DocumentType, ReferenceEntity>;

/// One thing that can be exported or imported: what the exchange room needs to know of a row of
/// the document or reference catalogue, so that its code is the same for both.
struct ExchangeSubject
{
    QLatin1StringView key; ///< of the catalogue: `order`, `inventory`
    std::optional<DocumentType> documentType; ///< unset for a reference
    std::optional<ReferenceEntity> entity; ///< unset for documents
    bool canExport = false;
    bool canImport = false;

    QLatin1StringView root; ///< of the export's answer
    QLatin1StringView fileRoot; ///< of a file: the import's, so that it can be imported again
    QLatin1StringView dateField; ///< a period speaks about; empty when a row has no date of its own
    QLatin1StringView idField; ///< empty when a row has no id of its own
    std::span<const QLatin1StringView> keyFields; ///< make a row one of its kind; else the id does
    std::span<const QLatin1StringView> statuses; ///< empty: an export cannot be narrowed by status
    std::span<const QLatin1StringView> filters; ///< lists of codes an export can be narrowed by
    PeriodUse period = PeriodUse::Optional;
    bool hasRecordDate = false; ///< a period may speak about a date of the record itself
    qint64 pageSize = 0; ///< rows of one answer; 0 = an answer holds all of them
    QuotaClass quotaClass = QuotaClass::References;

    [[nodiscard]] ImportSubject subject() const
    {
        return documentType ? ImportSubject(*documentType) : ImportSubject(*entity);
    }
};

/// What the room offers, in the order of the lists: documents, then references.
[[nodiscard]] std::span<const ExchangeSubject> exchangeSubjects();
/// nullptr when the room does not offer it.
[[nodiscard]] const ExchangeSubject *findExchangeSubject(QStringView key);
/// nullptr when the room does not offer it.
[[nodiscard]] const ExchangeSubject *findExchangeSubject(const ImportSubject &subject);
[[nodiscard]] bool canImport(const ImportSubject &subject);
/// Why nothing of it is sent with a connection: documents may name their organisation, records do not.
[[nodiscard]] WriteBar importWriteBar(const Profile &profile, const ImportSubject &subject);
/// Translated, for headings and lists: "Orders", "Goods and materials".
[[nodiscard]] QString exchangeSubjectName(const ExchangeSubject &subject);
/// Translated, for lists: "Warehouses" for `warehouse_codes`; the key itself when it has no name.
[[nodiscard]] QString exportFilterName(QStringView filter);

/// The filters that at least one of the subjects takes, each once, in the order of the subjects.
[[nodiscard]] QStringList exportFiltersOf(const QStringList &subjects);
/// Can one of them be narrowed by status?
[[nodiscard]] bool takeStatuses(const QStringList &subjects);

/// The order of a run over several: what others speak of comes before them. References before
/// documents, goods before their prices, purchases before their receipts. Unknown keys come last.
[[nodiscard]] QStringList inRunOrder(QStringList keys);

} // namespace smartup
