#include "models/exchange/preflight/KnownCodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeSource GoodsSources[] = { { ReferenceEntity::Goods } };
constexpr CodeSource PersonSources[] = { { ReferenceEntity::LegalPerson },
                                         { ReferenceEntity::NaturalPerson } };
constexpr CodeSource WarehouseSources[] = { { ReferenceEntity::Warehouse } };
constexpr CodeSource WorkspaceSources[] = { { ReferenceEntity::Workspace } };
constexpr CodeSource PriceTypeSources[] = { { ReferenceEntity::PriceType } };
constexpr CodeSource CurrencySources[] = { { ReferenceEntity::PriceType, "currency_code"_L1 } };
constexpr CodeSource ContractSources[] = { { ReferenceEntity::Contract } };
constexpr CodeSource ReturnReasonSources[] = { { ReferenceEntity::ReturnReason } };

// clang-format off
constexpr CodeSpaceInfo Spaces[] = {
    { CodeSpace::Goods, QT_TRANSLATE_NOOP("CodeSpace", "Goods"), GoodsSources, true },
    { CodeSpace::Person, QT_TRANSLATE_NOOP("CodeSpace", "Clients and suppliers"), PersonSources, true },
    { CodeSpace::Warehouse, QT_TRANSLATE_NOOP("CodeSpace", "Warehouses"), WarehouseSources },
    { CodeSpace::Workspace, QT_TRANSLATE_NOOP("CodeSpace", "Workspaces"), WorkspaceSources },
    { CodeSpace::PriceType, QT_TRANSLATE_NOOP("CodeSpace", "Price types"), PriceTypeSources },
    { CodeSpace::Currency, QT_TRANSLATE_NOOP("CodeSpace", "Currencies"), CurrencySources, false, true },
    { CodeSpace::Contract, QT_TRANSLATE_NOOP("CodeSpace", "Contracts"), ContractSources },
    { CodeSpace::ReturnReason, QT_TRANSLATE_NOOP("CodeSpace", "Return reasons"), ReturnReasonSources },
    { CodeSpace::Staff, QT_TRANSLATE_NOOP("CodeSpace", "Staff") },
    { CodeSpace::CashDesk, QT_TRANSLATE_NOOP("CodeSpace", "Cash desks") },
    { CodeSpace::BankAccount, QT_TRANSLATE_NOOP("CodeSpace", "Bank accounts") },
    { CodeSpace::PaymentType, QT_TRANSLATE_NOOP("CodeSpace", "Payment types") },
    { CodeSpace::Van, QT_TRANSLATE_NOOP("CodeSpace", "Vans") },
    { CodeSpace::Reason, QT_TRANSLATE_NOOP("CodeSpace", "Reasons") },
    { CodeSpace::LedgerAccount, QT_TRANSLATE_NOOP("CodeSpace", "Accounts") },
};
// clang-format on

constexpr bool isInOrderOfTheEnum()
{
    std::size_t place = 0;
    for (const CodeSpaceInfo &row : Spaces) {
        if (static_cast<std::size_t>(row.space) != place++) {
            return false;
        }
    }
    return place == AllCodeSpaces.size();
}
static_assert(isInOrderOfTheEnum(), "one row per space, in the order of the enum");

struct FieldSpace
{
    QLatin1StringView field;
    CodeSpace space {};
};

/// Fields of the kind Code; a name means the same in every type.
constexpr FieldSpace FieldSpaces[] = {
    { "room_code"_L1, CodeSpace::Workspace },
    { "price_type_code"_L1, CodeSpace::PriceType },
    { "currency_code"_L1, CodeSpace::Currency },
    { "contract_code"_L1, CodeSpace::Contract },
    { "return_reason_code"_L1, CodeSpace::ReturnReason },
    { "robot_code"_L1, CodeSpace::Staff },
    { "sales_manager_code"_L1, CodeSpace::Staff },
    { "manager_code"_L1, CodeSpace::Staff },
    { "expeditor_code"_L1, CodeSpace::Staff },
    { "bill_collector_code"_L1, CodeSpace::Staff },
    { "collector_code"_L1, CodeSpace::Staff },
    { "responsible_person_code"_L1, CodeSpace::Staff },
    { "cashbox_code"_L1, CodeSpace::CashDesk },
    { "bank_account_code"_L1, CodeSpace::BankAccount },
    { "corr_bank_account_code"_L1, CodeSpace::BankAccount },
    { "payment_type_code"_L1, CodeSpace::PaymentType },
    { "van_code"_L1, CodeSpace::Van },
    { "reason_code"_L1, CodeSpace::Reason },
    { "cashflow_reason_code"_L1, CodeSpace::Reason },
    { "corr_coa_code"_L1, CodeSpace::LedgerAccount },
};

} // namespace

std::span<const CodeSpaceInfo> codeSpaces()
{
    return Spaces;
}

const CodeSpaceInfo &codeSpaceInfo(CodeSpace space)
{
    return codeSpaces()[static_cast<std::size_t>(space)];
}

std::optional<CodeSpace> codeSpaceOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::GoodsCode:
        return CodeSpace::Goods;
    case FieldKind::PersonCode:
        return CodeSpace::Person;
    case FieldKind::Code:
        break;
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::Moment:
    case FieldKind::Flag:
    case FieldKind::List:
        return std::nullopt;
    }
    if (field.name.endsWith("warehouse_code"_L1)) {
        return CodeSpace::Warehouse;
    }
    const auto row = std::ranges::find(FieldSpaces, field.name, &FieldSpace::field);
    return row == std::end(FieldSpaces) ? std::nullopt : std::optional(row->space);
}

QString codeSpaceName(CodeSpace space)
{
    return QCoreApplication::translate("CodeSpace", codeSpaceInfo(space).name);
}

QString notLookedUpText(const NamedCodes &named)
{
    QStringList names;
    for (const CodeSpaceInfo &info : codeSpaces()) {
        if (info.sources.empty() && !named.value(info.space).isEmpty()) {
            names.append(codeSpaceName(info.space));
        }
    }
    return names.isEmpty()
        ? QString()
        //: %1 "Staff, Cash desks"
        : QCoreApplication::translate("CodeSpace",
                                      "Cannot be looked up, because no export of Smartup tells "
                                      "their codes: %1.")
              .arg(names.join(u", "_s));
}

std::optional<bool> KnownCodes::knows(CodeSpace space, const QString &code) const
{
    if (!isTold(space)) {
        return std::nullopt;
    }
    const auto codes = m_codes.constFind(space);
    return codes != m_codes.cend() && codes->contains(code);
}

bool KnownCodes::knowsAll(CodeSpace space, const QSet<QString> &codes) const
{
    return isTold(space) && std::ranges::all_of(codes, [this, space](const QString &code) {
               return knows(space, code) == true;
           });
}

} // namespace smartup
