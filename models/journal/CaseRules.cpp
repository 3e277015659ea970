#include "models/journal/CaseRules.h"

#include "models/catalogue/ClosedWords.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/Decimal.h"
#include "models/core/SmartupDate.h"

#include <QRegularExpression>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestKey = 64;
constexpr qsizetype LongestShortCode = 8;
constexpr qsizetype LongestId = 19;
constexpr qsizetype LongestFieldName = 64;
/// As many digits on end has a telephone number with the country before it.
constexpr int TelephoneDigits = 12;
/// As many has one without it, and a taxpayer's number: a code of a card has fewer.
constexpr int PersonalDigits = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

int longestRunOfDigits(QStringView text)
{
    int longest = 0;
    int run = 0;
    for (const QChar c : text) {
        run = isDigit(c) ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Letters of any writing, digits, and what joins them.
bool looksLikeKey(const QString &text, int digitsOnEnd)
{
    const int run = longestRunOfDigits(text);
    return text.size() <= LongestKey && run > 0 && run < digitsOnEnd
        && std::ranges::all_of(
               text, [](QChar c) { return c.isLetter() || isDigit(c) || "-_/.#"_L1.contains(c); });
}

bool isSmartupId(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestId && std::ranges::all_of(text, isDigit);
}

const Field *fieldNamed(std::span<const Field> fields, QStringView name)
{
    const auto found =
        std::ranges::find_if(fields, [name](const Field &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

CaseTreatment kept(bool isHarmless, CaseTreatment otherwise = CaseTreatment::Text)
{
    return isHarmless ? CaseTreatment::Keep : otherwise;
}

CaseTreatment byKind(const Field &field, const QString &value)
{
    switch (field.kind) {
    case FieldKind::Id:
        return kept(isSmartupId(value));
    case FieldKind::Number:
        return CaseTreatment::Sum;
    case FieldKind::Date:
    case FieldKind::Moment:
        return kept(parseSmartupMoment(value).has_value());
    case FieldKind::Flag:
        return kept(value == "Y"_L1 || value == "N"_L1);
    case FieldKind::PersonCode:
        return CaseTreatment::Person;
    case FieldKind::GoodsCode:
    case FieldKind::Code:
        return kept(isRecordCode(value));
    case FieldKind::Text: {
        const auto words = closedWords(field.name);
        return kept(!words.empty() && isAmongWords(words, value));
    }
    case FieldKind::List:
        return CaseTreatment::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

bool CaseShape::hasLines(QStringView list) const
{
    return (!linesField.isEmpty() && linesField == list)
        || std::ranges::any_of(furtherLists,
                               [list](QLatin1StringView name) { return name == list; });
}

CaseShape caseShape(const QString &subject)
{
    if (const auto type = documentTypeFromKey(subject)) {
        const DocumentTypeInfo &info = documentTypeInfo(*type);
        return { info.root,        info.root,         info.fields,       info.lineFields,
                 info.linesField,  info.furtherLists, info.idField,      info.lineIdField,
                 info.numberField, info.statusField,  info.quantityField };
    }
    if (const auto entity = referenceFromKey(subject)) {
        const ReferenceInfo &info = referenceInfo(*entity);
        return { info.importRoot,
                 info.exportRoot,
                 info.fields,
                 {},
                 info.linesField,
                 {},
                 info.idField,
                 {},
                 {},
                 {},
                 {} };
    }
    return {};
}

bool isDocumentKey(const QString &text)
{
    return looksLikeKey(text, TelephoneDigits);
}

bool isRecordCode(const QString &text)
{
    return isShortCode(text) || looksLikeKey(text, PersonalDigits);
}

bool isErrorCode(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:[A-Z]\\d{2}-(?:\\d{2}|[A-Z]+\\d+)-\\d{3}|(?:ORA|PLS)-\\d{5})$"_s);
    return pattern.match(text).hasMatch();
}

bool isShortCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestShortCode
        && std::ranges::all_of(
            text, [](QChar c) { return isCapital(c) || isDigit(c) || c == u'#' || c == u'-'; });
}

bool isFieldName(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestFieldName && isSmall(text.at(0))
        && std::ranges::all_of(text, [](QChar c) { return isSmall(c) || isDigit(c) || c == u'_'; });
}

CaseTreatment
caseTreatment(const CaseShape &shape, CaseLevel level, QStringView field, const QString &value)
{
    const bool isDocument = level == CaseLevel::Document;
    const bool isDescribed = level != CaseLevel::Deeper;
    if (isDescribed && field == ExternalIdField) {
        return kept(isDocumentKey(value));
    }
    if ((isDocument && field == shape.idField)
        || (level == CaseLevel::Line && field == shape.lineIdField)) {
        return kept(isSmartupId(value));
    }
    if (isDocument && field == shape.numberField) {
        return kept(isDocumentKey(value));
    }
    if (isDocument && (field == shape.statusField || field == FilialCodeField)) {
        return kept(isShortCode(value));
    }
    if (level == CaseLevel::Line && field == shape.quantityField && !field.isEmpty()) {
        return kept(Decimal::fromText(value).has_value());
    }
    const Field *known =
        isDescribed ? fieldNamed(isDocument ? shape.fields : shape.lineFields, field) : nullptr;
    return known == nullptr ? CaseTreatment::Text : byKind(*known, value);
}

} // namespace smartup
