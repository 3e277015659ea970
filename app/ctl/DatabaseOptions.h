#pragma once

#include "models/core/Secret.h"
#include "models/exchange/DatabaseProfile.h"

#include <optional>

class QCommandLineParser;

namespace smartup {

struct CommandDatabase
{
    DatabaseProfile profile;
    Secret password; ///< empty when the database knows none
};

/// By id or name; an error when there is none.
[[nodiscard]] Result<DatabaseProfile> findDatabase(const QString &nameOrId);

/// Adds --database and --database-password-stdin.
void addDatabaseOptions(QCommandLineParser &parser);
/// nullopt when no database is named. The password comes from standard input when that is asked for
/// (its next line, behind the one of --password-stdin), else from the keychain, else from the
/// terminal; a database without a user has none. Runs an event loop of its own.
[[nodiscard]] Result<std::optional<CommandDatabase>>
databaseFromOptions(const QCommandLineParser &parser);

} // namespace smartup
