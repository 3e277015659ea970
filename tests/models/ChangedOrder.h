#pragma once

#include "tests/support/OrderFiles.h"

namespace smartup::testing {

/// A file of this one order.
inline QByteArray fileOf(const QJsonObject &one)
{
    return orderFile({ one });
}

/// The same order with another field …
inline QJsonObject with(QJsonObject object, QLatin1StringView key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

/// … and without one.
inline QJsonObject without(QJsonObject object, QLatin1StringView key)
{
    object.remove(key);
    return object;
}

} // namespace smartup::testing
