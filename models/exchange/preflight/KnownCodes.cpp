#include "models/exchange/preflight/KnownCodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

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
    if (field.name == "room_code"_L1) {
        return CodeSpace::Workspace;
    }
    if (field.name == "price_type_code"_L1) {
        return CodeSpace::PriceType;
    }
    return field.name == "currency_code"_L1 ? std::optional(CodeSpace::Currency) : std::nullopt;
}

QString codeSpaceName(CodeSpace space)
{
    switch (space) {
    case CodeSpace::Goods:
        return QCoreApplication::translate("CodeSpace", "Goods");
    case CodeSpace::Person:
        return QCoreApplication::translate("CodeSpace", "Clients and suppliers");
    case CodeSpace::Warehouse:
        return QCoreApplication::translate("CodeSpace", "Warehouses");
    case CodeSpace::Workspace:
        return QCoreApplication::translate("CodeSpace", "Workspaces");
    case CodeSpace::PriceType:
        return QCoreApplication::translate("CodeSpace", "Price types");
    case CodeSpace::Currency:
        return QCoreApplication::translate("CodeSpace", "Currencies");
    }
    Q_UNREACHABLE();
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
