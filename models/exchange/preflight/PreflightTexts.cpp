#include "models/exchange/preflight/Preflight.h"

#include <QCoreApplication>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// %1 field, %2 value; in a row also %3 its number and %4 the list. A check that speaks of one of both
/// only has one sentence.
struct CheckRow
{
    PreflightCheck check = {};
    FindingSeverity severity = {};
    QLatin1StringView key;
    const char *inHeader = nullptr;
    const char *inRow = nullptr;
};

// clang-format off
constexpr std::array CheckRows {
    CheckRow { PreflightCheck::AbsentInList, FindingSeverity::KeptBack, "absent_in_list"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4 has no %1, which makes Smartup refuse the whole request; the document is not sent.") },
    CheckRow { PreflightCheck::ExternalIdTooLong, FindingSeverity::KeptBack, "external_id_too_long"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1 has %2 characters; more than 500 make Smartup refuse the whole request, so the document is not sent."), nullptr },
    CheckRow { PreflightCheck::EmptyInList, FindingSeverity::Refused, "empty_in_list"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 is empty.") },
    CheckRow { PreflightCheck::BadValueInList, FindingSeverity::Refused, "bad_value_in_list"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1 cannot hold “%2”."),
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 cannot hold “%2”.") },
    CheckRow { PreflightCheck::UnknownGoods, FindingSeverity::Refused, "unknown_goods"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: no goods in Smartup have the code “%2”."),
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4, %1: no goods in Smartup have the code “%2”.") },
    CheckRow { PreflightCheck::UnknownPerson, FindingSeverity::Refused, "unknown_person"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: nobody in Smartup has the code “%2”."),
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4, %1: nobody in Smartup has the code “%2”.") },
    CheckRow { PreflightCheck::UnknownWarehouse, FindingSeverity::Refused, "unknown_warehouse"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: no warehouse of the organisation has the code “%2”."),
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4, %1: no warehouse of the organisation has the code “%2”.") },
    CheckRow { PreflightCheck::UnknownWorkspace, FindingSeverity::Refused, "unknown_workspace"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: no workspace of the organisation has the code “%2”."),
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4, %1: no workspace of the organisation has the code “%2”.") },
    CheckRow { PreflightCheck::UnknownStatus, FindingSeverity::Refused, "unknown_status"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1 is “%2”; an import does not take this status."), nullptr },
    CheckRow { PreflightCheck::NoCashAccount, FindingSeverity::Refused, "no_cash_account"_L1,
        QT_TRANSLATE_NOOP("Preflight", "Neither cashbox_code nor bank_account_code says where the payment goes."), nullptr },
    CheckRow { PreflightCheck::ZeroQuantity, FindingSeverity::Refused, "zero_quantity"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 is zero (H02-ANOR279-005).") },
    CheckRow { PreflightCheck::NegativeQuantity, FindingSeverity::Refused, "negative_quantity"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 is %2; a quantity cannot be negative.") },
    CheckRow { PreflightCheck::RowsWithoutId, FindingSeverity::Danger, "rows_without_id"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4 has no %1 of its own: where an update adds rows instead of replacing them, it is doubled.") },
    CheckRow { PreflightCheck::RepeatedRowId, FindingSeverity::Danger, "repeated_row_id"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 is “%2”, and so is that of a row before it; Smartup may keep only one of the two.") },
    CheckRow { PreflightCheck::RowIdTooLong, FindingSeverity::Danger, "row_id_too_long"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 has %2 characters; with more than 500 of them Smartup may refuse the whole request.") },
    CheckRow { PreflightCheck::OddQuantity, FindingSeverity::Warning, "odd_quantity"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 is %2; a number above zero is usual.") },
    CheckRow { PreflightCheck::UnknownPriceType, FindingSeverity::Warning, "unknown_price_type"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: no price type in Smartup has the code “%2”."),
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4, %1: no price type in Smartup has the code “%2”.") },
    CheckRow { PreflightCheck::UnknownCurrency, FindingSeverity::Warning, "unknown_currency"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: no price type in Smartup is in the currency “%2”."),
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4, %1: no price type in Smartup is in the currency “%2”.") },
    CheckRow { PreflightCheck::UnknownContract, FindingSeverity::Warning, "unknown_contract"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: no contract in Smartup has the code “%2”."), nullptr },
    CheckRow { PreflightCheck::UnknownReturnReason, FindingSeverity::Warning, "unknown_return_reason"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1: no return reason in Smartup has the code “%2”."), nullptr },
    CheckRow { PreflightCheck::DayInFuture, FindingSeverity::Warning, "day_in_future"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1 is %2, a day to come; Smartup may not let it in (A02-02-039)."), nullptr },
    CheckRow { PreflightCheck::DayOutOfReach, FindingSeverity::Warning, "day_out_of_reach"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1 is %2; exports do not reach back so far, so that nobody can look up afterwards whether it arrived."), nullptr },
    CheckRow { PreflightCheck::DatesReversed, FindingSeverity::Warning, "dates_reversed"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1 is %2, before the day of the document."), nullptr },
    CheckRow { PreflightCheck::UnsafeExternalId, FindingSeverity::Warning, "unsafe_external_id"_L1,
        QT_TRANSLATE_NOOP("Preflight", "%1 is “%2”; some Smartup accounts take 20 letters, digits, _ and - at most."), nullptr },
    CheckRow { PreflightCheck::UnsafeRowId, FindingSeverity::Warning, "unsafe_row_id"_L1, nullptr,
        QT_TRANSLATE_NOOP("Preflight", "Row %3 of %4: %1 is “%2”; some Smartup accounts take 20 letters, digits, _ and - at most.") },
};
// clang-format on
static_assert(CheckRows.size() == static_cast<std::size_t>(PreflightCheck::UnsafeRowId) + 1);

const CheckRow &rowOf(PreflightCheck check)
{
    return CheckRows[static_cast<std::size_t>(check)];
}

} // namespace

FindingSeverity severityOf(PreflightCheck check)
{
    return rowOf(check).severity;
}

QString preflightCheckKey(PreflightCheck check)
{
    return rowOf(check).key;
}

QString findingSeverityKey(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::KeptBack:
        return u"kept_back"_s;
    case FindingSeverity::Refused:
        return u"refused"_s;
    case FindingSeverity::Danger:
        return u"danger"_s;
    case FindingSeverity::Warning:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
}

QString findingText(const PreflightFinding &finding)
{
    const CheckRow &row = rowOf(finding.check);
    QString text =
        QCoreApplication::translate("Preflight", finding.row < 0 ? row.inHeader : row.inRow);
    // The value comes last: it is foreign text and may hold a place marker itself.
    text.replace("%1"_L1, finding.field);
    text.replace("%3"_L1, QString::number(finding.row));
    text.replace("%4"_L1, finding.list);
    text.replace("%2"_L1, finding.value);
    if (const auto further = static_cast<int>(finding.cases - 1); further > 0) {
        text += u' '
            + QCoreApplication::translate("Preflight", "%n further row(s) have the same trouble.",
                                          nullptr, further);
    }
    return text;
}

QString findingRule(const PreflightFinding &finding, CodeKind codeKind)
{
    if (finding.check == PreflightCheck::UnknownGoods
        || finding.check == PreflightCheck::UnknownPerson) {
        return codeKind == CodeKind::Global ? u"code_kind=global"_s : u"code_kind=local"_s;
    }
    return "preflight."_L1 + preflightCheckKey(finding.check);
}

} // namespace smartup
