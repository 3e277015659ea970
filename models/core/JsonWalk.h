#pragma once

#include <QString>

#include <simdjson.h>

namespace smartup::json {

/// Steps through JSON text with simdjson. Every step answers false on broken JSON; it does not
/// know where.

namespace ondemand = simdjson::ondemand;

[[nodiscard]] inline bool isRead(simdjson::error_code code)
{
    return code == simdjson::SUCCESS;
}

[[nodiscard]] QString toQString(std::string_view text);

/// A scalar as text, whatever it travels as.
struct Scalar
{
    QString text;
    bool isText = false; ///< a list or an object otherwise
};

/// Reads a value to its end, so that every byte of it has been looked at. simdjson itself bounds the
/// depth only in a debug build.
[[nodiscard]] bool consume(ondemand::value value, int depth = 0);
/// A list or an object is read and reported by isText.
[[nodiscard]] bool readScalar(ondemand::value value, Scalar &scalar);

/// Calls `visit(key, value)` for each entry until it answers false.
template <typename Visit>
[[nodiscard]] bool forEachField(ondemand::object object, Visit visit)
{
    for (auto entry : object) {
        ondemand::field field;
        std::string_view key;
        if (!isRead(std::move(entry).get(field)) || !isRead(field.unescaped_key().get(key))
            || !visit(key, field.value())) {
            return false;
        }
    }
    return true;
}

/// Calls `visit(value)` for each element until it answers false.
template <typename Visit>
[[nodiscard]] bool forEachElement(ondemand::array array, Visit visit)
{
    for (auto entry : array) {
        ondemand::value element;
        if (!isRead(entry.get(element)) || !visit(element)) {
            return false;
        }
    }
    return true;
}

} // namespace smartup::json
