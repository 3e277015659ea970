#include "models/exchange/FieldFaults.h"

#include "models/core/Decimal.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// %1 the document, %2 the field, %3 the value; in a row of lines also %4 the row and %5 the list.
struct FaultRow
{
    const char *inHeader;
    const char *inLine;
};

constexpr FaultRow FaultRows[] = {
    { QT_TRANSLATE_NOOP("DocumentReader", "%1 has no %2."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1: row %4 of %5 has no %2.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 must be a text, not a list or an object."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 must be a text, not a list or an object.") },
    { QT_TRANSLATE_NOOP("DocumentReader",
                        "%1: %2 is \"%3\"; a number with a decimal point is needed."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 is \"%3\"; a number with a decimal point is "
                        "needed.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 is \"%3\"; Smartup reads dates as dd.mm.yyyy."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 is \"%3\"; Smartup reads dates as dd.mm.yyyy.") },
    { QT_TRANSLATE_NOOP("DocumentReader",
                        "%1: %2 is \"%3\"; Smartup reads moments as dd.mm.yyyy hh:mm:ss."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 is \"%3\"; Smartup reads moments as dd.mm.yyyy "
                        "hh:mm:ss.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 is \"%3\"; it must be Y or N."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1, row %4 of %5: %2 is \"%3\"; it must be Y or N.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 must be a list."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1, row %4 of %5: %2 must be a list.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: every row of %2 must be an object."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1: row %4 of %5 must be an object.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1 names %2 twice; which one counts cannot be said."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5, names %2 twice; which one counts cannot be said.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 holds a control character."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1, row %4 of %5: %2 holds a control character.") },
    { QT_TRANSLATE_NOOP("DocumentReader",
                        "%1: %2 is %3 characters long; Smartup stores 4000 at most."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 is %3 characters long; Smartup stores 4000 at "
                        "most.") },
};
static_assert(std::size(FaultRows) == static_cast<std::size_t>(FieldFault::TooLong) + 1);

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t'; });
}

/// nullopt when it is.
std::optional<FieldFault> unless(bool isFine, FieldFault fault)
{
    return isFine ? std::nullopt : std::optional(fault);
}

} // namespace

std::optional<FieldFault> judgeValue(const Field &field, const QString &text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (hasControlCharacter(text)) {
        return FieldFault::ControlCharacter;
    }
    switch (field.kind) {
    case FieldKind::Number:
        return unless(Decimal::fromText(text).has_value(), FieldFault::NotNumber);
    case FieldKind::Date:
        return unless(parseSmartupDate(text).has_value(), FieldFault::NotDate);
    case FieldKind::Moment:
        return unless(parseSmartupMoment(text).has_value(), FieldFault::NotMoment);
    case FieldKind::Flag:
        return unless(text == "Y"_L1 || text == "N"_L1, FieldFault::NotFlag);
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::GoodsCode:
    case FieldKind::PersonCode:
    case FieldKind::Code:
    case FieldKind::List:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString fieldFaultText(const FieldFaultAt &fault, const QString &document)
{
    const FaultRow &row = FaultRows[static_cast<std::size_t>(fault.fault)];
    QString text =
        QCoreApplication::translate("DocumentReader", fault.row < 0 ? row.inHeader : row.inLine);
    // The value comes last: it is foreign text and may hold a place marker itself.
    text.replace("%1"_L1, document);
    text.replace("%2"_L1, fault.field);
    text.replace("%4"_L1, QString::number(fault.row));
    text.replace("%5"_L1, fault.list);
    text.replace("%3"_L1, fault.value);
    return text;
}

} // namespace smartup
