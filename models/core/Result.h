#pragma once

#include "models/core/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace smartup {

/// A value, or the error that stands in its place (std::expected needs C++23).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): `return error;` is the point
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }

    /// Only when not isOk().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The first of several that failed; nothing when all are there.
template <typename... Results>
[[nodiscard]] std::optional<Error> firstError(const Results &...results)
{
    std::optional<Error> error;
    (void)(... || (!results.isOk() && (error = results.error(), true)));
    return error;
}

/// A Result without a value: done, or an error.
struct Done
{
};
using Status = Result<Done>;

} // namespace smartup
