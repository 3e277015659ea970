#include "app/journal/JournalLookup.h"

#include "app/journal/JournalRows.h"
#include "models/core/OrderStatus.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Statuses and warehouses have no index: what the newest documents have is offered.
constexpr int RecentDocuments = 20000;

QString endOfPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF");
}

} // namespace

JournalLookup::JournalLookup(JournalDatabase &database, IsCancelled isCancelled)
    : m_database(database)
    , m_isCancelled(std::move(isCancelled))
{
}

QList<FilterSuggestion> JournalLookup::read(const QString &sql, const QVariantList &values)
{
    QList<FilterSuggestion> result;
    QSqlQuery query = m_database.prepared(sql);
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        m_error = query.lastError();
        return result;
    }
    while (!m_isCancelled() && query.next()) {
        result.append({ query.value(0).toString(), query.value(1).toString() });
    }
    m_error = query.lastError();
    return result;
}

QList<FilterSuggestion> JournalLookup::keys(QLatin1StringView column,
                                            QLatin1StringView index,
                                            const QString &begun,
                                            int limit)
{
    return read(u"SELECT DISTINCT %1, '' FROM document INDEXED BY %2 WHERE %1 >= ? AND %1 < ? "
                "ORDER BY %1 LIMIT ?"_s.arg(column, index),
                { begun, endOfPrefix(begun), limit });
}

QList<FilterSuggestion>
JournalLookup::recentTerms(QLatin1StringView column, const QString &begun, int limit)
{
    return read(u"SELECT text, '' FROM term WHERE instr(folded, ?) = 1 AND text <> '' AND id IN "
                "(SELECT %1 FROM document NOT INDEXED WHERE id > (SELECT max(id) FROM document) - "
                "%2) ORDER BY folded LIMIT ?"_s.arg(column)
                    .arg(RecentDocuments),
                { begun.toCaseFolded(), limit });
}

QList<FilterSuggestion> JournalLookup::codes(const QString &begun, int limit)
{
    // Step by step through the index from one code to the next: DISTINCT would read it all.
    return read(u"WITH RECURSIVE step(id) AS (SELECT min(error_code) FROM document INDEXED BY "
                "document_error WHERE error_code IS NOT NULL UNION ALL SELECT (SELECT "
                "min(error_code) FROM document INDEXED BY document_error WHERE error_code > "
                "step.id) FROM step WHERE step.id IS NOT NULL) "
                "SELECT text, '' FROM term WHERE id IN (SELECT id FROM step) AND "
                "instr(folded, ?) = 1 ORDER BY folded LIMIT ?"_s,
                { begun.toCaseFolded(), limit });
}

QList<FilterSuggestion> JournalLookup::clients(const QString &begun, int limit)
{
    const QString folded = begun.toCaseFolded();
    return read(u"SELECT CASE name WHEN '' THEN code ELSE name END, CASE name WHEN '' THEN '' ELSE "
                "code END FROM client WHERE instr(folded, ?) > 0 OR (code >= ? AND code < ?) "
                "ORDER BY instr(folded, ?) = 1 DESC, folded LIMIT ?"_s,
                { folded, begun, endOfPrefix(begun), folded, limit });
}

QList<FilterSuggestion>
JournalLookup::suggestions(FilterField field, const QString &text, int limit)
{
    // A null text would be bound as NULL, and nothing begins with that.
    const QString begun = text.isNull() ? u""_s : text;
    switch (field) {
    case FilterField::Number:
        return keys("number"_L1, "document_number"_L1, begun, limit);
    case FilterField::External:
        return keys("external_id"_L1, "document_external"_L1, begun, limit);
    case FilterField::Smartup:
        return keys("smartup_id"_L1, "document_smartup"_L1, begun, limit);
    case FilterField::Client:
        return clients(begun, limit);
    case FilterField::Code:
        return codes(begun, limit);
    case FilterField::Warehouse:
        return recentTerms("warehouse"_L1, begun, limit);
    case FilterField::DocumentStatus: {
        QList<FilterSuggestion> statuses = recentTerms("status"_L1, begun, limit);
        for (FilterSuggestion &status : statuses) {
            if (findOrderStatus(status.value) != nullptr) {
                status.hint = orderStatusName(status.value);
            }
        }
        return statuses;
    }
    default:
        return {}; // asksTheJournal() says which are looked for here
    }
}

QStringList JournalLookup::missing(const QStringList &numbers)
{
    const QList<FilterSuggestion> rows = read(
        u"SELECT j.value, '' FROM json_each(?) j WHERE "
        "NOT EXISTS (SELECT 1 FROM document INDEXED BY document_number WHERE number = j.value) AND "
        "NOT EXISTS (SELECT 1 FROM document INDEXED BY document_external WHERE external_id = "
        "j.value) AND "
        "NOT EXISTS (SELECT 1 FROM document INDEXED BY document_smartup WHERE smartup_id = "
        "j.value) "
        "ORDER BY j.key"_s,
        { journalTextList(numbers) });
    QStringList result;
    for (const FilterSuggestion &row : rows) {
        result.append(row.value);
    }
    return result;
}

} // namespace smartup
