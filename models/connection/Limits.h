#pragma once

#include "models/catalogue/DocumentCatalog.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace smartup {

/// The `limits` object of an export's answer. Smartup counts requests per company and day.
struct Limits
{
    bool hasLimit = false;
    qint64 limit = 0; ///< requests a day
    qint64 used = 0; ///< by every program of the company
    qint64 left = 0;
    qint64 objectCount = 5000; ///< documents in one import
    int dayRange = 7; ///< days an export reaches back

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// nullopt when the object is missing or a number in it cannot be read. Values arrive as text.
[[nodiscard]] std::optional<Limits> limitsFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Limits &limits);

/// What is known of one allowance at a moment.
struct QuotaState
{
    QuotaClass quotaClass = QuotaClass::Frequent;
    Limits limits;
    QDateTime seenAt; ///< UTC
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::Limits)
Q_DECLARE_METATYPE(smartup::QuotaState)
