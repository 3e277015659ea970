#pragma once

#include "models/connection/Profile.h"
#include "models/core/CheckUp.h"

#include <chrono>
#include <optional>

namespace smartup {

/// What is checked up.
struct CheckUpPlaces
{
    QString configFolder;
    QString dataFolder;
    QString journal;
    std::optional<Profile> profile; ///< unset: the one in use
    QDateTime now; ///< UTC
    std::chrono::milliseconds walkTime { 3000 }; ///< for the chain of the log; the rest is said
};

/// Everything that this installation knows of itself and of a connection. No request is sent. Waits for
/// the disk: for a worker's thread.
[[nodiscard]] CheckUpFacts readCheckUp(const CheckUpPlaces &places);

} // namespace smartup
