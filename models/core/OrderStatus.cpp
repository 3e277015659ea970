#include "models/core/OrderStatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

namespace {

using View = QLatin1StringView;

constexpr int BesideTheWay = -1;

constexpr std::array<OrderStatus, 8> Statuses { {
    { View("D"), QT_TRANSLATE_NOOP("OrderStatus", "Draft"), "Черновик", View("#2F353B"), 0 },
    { View("B#N"), QT_TRANSLATE_NOOP("OrderStatus", "New"), "Новый", View("#26C281"), 1 },
    { View("B#E"), QT_TRANSLATE_NOOP("OrderStatus", "In progress"), "В обработке", View("#E87E04"),
      2 },
    { View("B#W"), QT_TRANSLATE_NOOP("OrderStatus", "Waiting"), "В ожидании", View("#9A12B3"), 3 },
    { View("B#S"), QT_TRANSLATE_NOOP("OrderStatus", "Shipped"), "Отгружен", View("#4B77BE"), 4 },
    { View("B#V"), QT_TRANSLATE_NOOP("OrderStatus", "Delivered"), "Доставлен", View("#1EBDB2"), 5 },
    { View("A"), QT_TRANSLATE_NOOP("OrderStatus", "Archived"), "Архив", View(), 6 },
    { View("C"), QT_TRANSLATE_NOOP("OrderStatus", "Cancelled"), "Отменён", View("#D91E18"),
      BesideTheWay },
} };

constexpr int ArchiveStep = 6;

} // namespace

std::span<const OrderStatus> orderStatuses()
{
    return Statuses;
}

const OrderStatus *findOrderStatus(QStringView code)
{
    const auto found =
        std::ranges::find_if(Statuses, [code](const OrderStatus &s) { return s.code == code; });
    return found == Statuses.end() ? nullptr : &*found;
}

QString orderStatusName(const QString &code)
{
    const OrderStatus *status = findOrderStatus(code);
    return status == nullptr ? code : QCoreApplication::translate("OrderStatus", status->name);
}

bool isOrderStatusChangeAllowed(QStringView from, QStringView to)
{
    const OrderStatus *origin = findOrderStatus(from);
    const OrderStatus *target = findOrderStatus(to);
    if (origin == nullptr || target == nullptr || origin->step == BesideTheWay
        || origin->step == ArchiveStep) {
        return false;
    }
    return target->step == BesideTheWay || target->step > origin->step
        || target->step == origin->step - 1;
}

} // namespace smartup
