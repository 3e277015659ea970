#pragma once

#include "models/connection/Profile.h"
#include "models/core/Result.h"
#include "models/core/Secret.h"

class QCommandLineParser;

namespace smartup {

struct CommandConnection
{
    Profile profile;
    Secret password;
};

/// Adds --url, --login, --project, --filial-id, --filial-code and --password-stdin.
void addConnectionOptions(QCommandLineParser &parser);

/// What the options say; asks for the password at the terminal unless --password-stdin is set. A
/// password never stands among the words: every program of the computer can read those.
[[nodiscard]] Result<CommandConnection> connectionFromOptions(const QCommandLineParser &parser);

} // namespace smartup
