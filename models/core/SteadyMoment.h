#pragma once

#include <QByteArray>

#include <algorithm>
#include <chrono>

namespace smartup {

/// A moment on the machine's steady clock, which nobody can set. It is told again after a restart of
/// the program, and begins anew with each start of the machine.
struct SteadyMoment
{
    QByteArray boot; ///< which start of the machine; empty = not known
    std::chrono::milliseconds sinceBoot { 0 };

    friend bool operator==(const SteadyMoment &, const SteadyMoment &) = default;
};

/// How much time has passed for certain. Of a moment before the machine's last start only the time
/// since that start is certain.
[[nodiscard]] inline std::chrono::milliseconds certainlyPassed(const SteadyMoment &since,
                                                               const SteadyMoment &now)
{
    return since.boot == now.boot
        ? std::max(now.sinceBoot - since.sinceBoot, std::chrono::milliseconds(0))
        : now.sinceBoot;
}

} // namespace smartup
