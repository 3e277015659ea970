#include "models/connection/Limits.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<qint64> number(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        return value.toInteger(-1) >= 0 ? std::optional(value.toInteger()) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 parsed = value.toString().toLongLong(&isNumber);
    return isNumber && parsed >= 0 ? std::optional(parsed) : std::nullopt;
}

} // namespace

std::optional<Limits> limitsFromJson(const QJsonObject &object)
{
    Limits limits;
    limits.hasLimit = object.value("has_limit"_L1).toString() == "Y"_L1;
    if (!limits.hasLimit && !object.contains("has_limit"_L1)) {
        return std::nullopt;
    }
    const auto limit = number(object, "limit_quant"_L1);
    const auto used = number(object, "request_quant"_L1);
    const auto left = number(object, "left_limit_quant"_L1);
    if (limits.hasLimit && !(limit && used && left)) {
        return std::nullopt;
    }
    limits.limit = limit.value_or(0);
    limits.used = used.value_or(0);
    limits.left = left.value_or(0);
    limits.objectCount = number(object, "object_count"_L1).value_or(limits.objectCount);
    limits.dayRange = static_cast<int>(
        std::min<qint64>(number(object, "day_range_limit"_L1).value_or(limits.dayRange), 3660));
    return limits;
}

QJsonObject toJson(const Limits &limits)
{
    return {
        { "has_limit"_L1, limits.hasLimit ? "Y"_L1 : "N"_L1 },
        { "limit_quant"_L1, QString::number(limits.limit) },
        { "request_quant"_L1, QString::number(limits.used) },
        { "left_limit_quant"_L1, QString::number(limits.left) },
        { "object_count"_L1, QString::number(limits.objectCount) },
        { "day_range_limit"_L1, QString::number(limits.dayRange) },
    };
}

} // namespace smartup
