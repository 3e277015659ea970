#pragma once

#include "models/journal/JournalRecords.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace smartup {

/// The document at `position` of the array that a request (imports) or an answer (exports) carries,
/// cut out byte by byte as it travelled. Empty when the body holds no such document, or when the
/// part that is stored of it ends before.
[[nodiscard]] QByteArray
documentJson(const QByteArray &body, const QString &subject, ApiVerb verb, int position);

/// The documents in whose text these places lie, ascending as they are: their positions, −1 for a place
/// that is in none. One pass over the body.
[[nodiscard]] std::vector<int> documentPositions(const QByteArray &body,
                                                 const QString &subject,
                                                 ApiVerb verb,
                                                 const std::vector<qsizetype> &places);

/// JSON with two spaces a level, otherwise byte by byte as it was: order, doubled keys, numbers and
/// escapes stay, and text that is not JSON, or ends in the middle, comes out as far as it goes.
[[nodiscard]] QByteArray indentedJson(const QByteArray &json);

/// One field of a document as a line of a table.
struct DocumentField
{
    QString name; ///< `order_products[3].product_code`
    QString value; ///< as it travelled, without the quotes of a text

    friend bool operator==(const DocumentField &, const DocumentField &) = default;
};
/// The fields of one document in their order, nested ones with their path; at most `limit` of them.
[[nodiscard]] QList<DocumentField> documentFields(const QByteArray &text, int limit = 5000);

} // namespace smartup
