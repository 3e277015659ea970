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

/// The next line of standard input.
[[nodiscard]] Result<Secret> readPasswordLine();
/// What the keychain has under this name, else what is typed at the terminal. Runs an event loop.
[[nodiscard]] Result<Secret> keptOrTypedPassword(const QString &secretId, const QString &prompt);

/// Adds --profile, --url, --login, --project, --filial-id, --filial-code and --password-stdin.
void addConnectionOptions(QCommandLineParser &parser);

/// The same without a password: for what asks no server.
[[nodiscard]] Result<Profile> profileFromOptions(const QCommandLineParser &parser);

/// What the options say: a connection of the desktop program, a given one, or one with parts replaced
/// by the others. The password comes from standard input when that is asked for, from the keychain
/// when a connection of the desktop program is used as it is, else from the terminal. It never stands
/// among the words: every program of the computer can read those. Runs an event loop of its own.
[[nodiscard]] Result<CommandConnection> connectionFromOptions(const QCommandLineParser &parser);

} // namespace smartup
