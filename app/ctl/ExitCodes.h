#pragma once

#include "app/ctl/Command.h"
#include "models/connection/ConnectionCheck.h"
#include "models/core/Error.h"
#include "models/core/Outcome.h"

#include <QHash>

namespace smartup {

/// What a command ends with. Pure; a script goes by these.

[[nodiscard]] ExitCode exitCodeOf(Outcome outcome, ErrorOrigin origin);
/// Documents by outcome: one that is unknown outweighs all others, one that was not taken the rest.
[[nodiscard]] ExitCode exitCodeOf(const QHash<Outcome, qint64> &documents);
/// Up to the encrypted connection it is the network, from the sign-in on it is Smartup who says no.
[[nodiscard]] ExitCode exitCodeOf(const ConnectionCheck &check);

/// Of two things that one command did: one document that is unknown outweighs everything else.
[[nodiscard]] ExitCode worse(ExitCode one, ExitCode other);

} // namespace smartup
