#pragma once

#include "models/catalogue/Field.h"

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace smartup {

/// What a case file does with the value of a field.
enum class CaseTreatment {
    Keep,
    Person, ///< code of a counterparty
    Sum,
    Text,
};

/// The fields of a subject as its catalogue row names them: where people and sums stand is known from
/// there and nowhere else.
struct CaseShape
{
    QLatin1StringView importRoot; ///< array of a request; empty when there is none
    QLatin1StringView exportRoot; ///< array of an answer; empty when there is none
    std::span<const Field> fields;
    std::span<const Field> lineFields;
    QLatin1StringView linesField;
    std::span<const QLatin1StringView> furtherLists; ///< lists of the same fields as the lines
    QLatin1StringView idField;
    QLatin1StringView lineIdField;
    QLatin1StringView numberField;
    QLatin1StringView statusField;
    QLatin1StringView quantityField;

    [[nodiscard]] bool hasLines(QStringView list) const;
};

/// Of a subject that is in no catalogue nothing is known, and nothing is kept.
[[nodiscard]] CaseShape caseShape(const QString &subject);

enum class CaseLevel {
    Document, ///< a field of the document itself
    Line, ///< of a line
    Deeper, ///< of anything else: not described, so nothing is known
};

/// Pure, and an allow-list: what is not known to be harmless, by field and by how the value looks, is
/// replaced. A date that is no date or a code that looks like a telephone number is replaced, too.
[[nodiscard]] CaseTreatment
caseTreatment(const CaseShape &shape, CaseLevel level, QStringView field, const QString &value);

/// A key of a document (number, external id, Smartup id) as people name it to one another: letters,
/// digits and `-_/.#`, a digit at least, and no twelve digits on end, as telephone numbers have them.
[[nodiscard]] bool isDocumentKey(const QString &text);
/// `TAS`, `B#S`, `860`: a code of an organisation, a status, a currency.
[[nodiscard]] bool isShortCode(const QString &text);
/// A code of a card: goods, a warehouse, a workspace. Fewer than nine digits on end.
[[nodiscard]] bool isRecordCode(const QString &text);
/// `A02-24-048`, `ORA-06502`.
[[nodiscard]] bool isErrorCode(const QString &text);
/// The name of a field of JSON that says nothing about anybody.
[[nodiscard]] bool isFieldName(const QString &text);

} // namespace smartup
