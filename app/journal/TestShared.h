#pragma once

#include "models/core/Secret.h"
#include "models/journal/SharedSetup.h"

#include <chrono>

namespace smartup {

/// Looks layer by layer whether this computer can take part in the shared log. Waits for the server, so it is
/// called from a worker; changes nothing there.
[[nodiscard]] SharedTest testShared(const SharedSetup &setup,
                                    const Secret &password,
                                    std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace smartup
