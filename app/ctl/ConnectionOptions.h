#pragma once

#include "models/connection/ProfileList.h"
#include "models/core/Result.h"
#include "models/core/Secret.h"

class QCommandLineParser;

namespace smartup {

struct CommandConnection
{
    Profile profile;
    Secret password;
};

/// By id or name; an error when there is none, or several of this name.
[[nodiscard]] Result<Profile> findProfile(const ProfileList &list, const QString &nameOrId);

/// Adds --profile, --url, --login, --project, --filial-id, --filial-code and --password-stdin.
void addConnectionOptions(QCommandLineParser &parser);

/// What the options say: a connection of the desktop program, a given one, or one with parts replaced
/// by the others. The password comes from standard input when that is asked for, from the keychain
/// when a connection of the desktop program is used as it is, else from the terminal. It never stands
/// among the words: every program of the computer can read those. Runs an event loop of its own.
[[nodiscard]] Result<CommandConnection> connectionFromOptions(const QCommandLineParser &parser);

} // namespace smartup
