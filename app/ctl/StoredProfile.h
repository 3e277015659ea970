#pragma once

#include "models/connection/Profile.h"
#include "models/core/Result.h"

class QCommandLineParser;

namespace smartup {

/// Adds --profile alone: for commands that speak about a connection and not with it.
void addProfileOption(QCommandLineParser &parser);
/// The connection that --profile names, else the one in use in the desktop program.
[[nodiscard]] Result<Profile> storedProfileOf(const QCommandLineParser &parser);

} // namespace smartup
