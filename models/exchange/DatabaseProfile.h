#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace smartup {

enum class DatabaseKind { Sqlite, Postgresql, Odbc };

inline constexpr std::array AllDatabaseKinds { DatabaseKind::Sqlite, DatabaseKind::Postgresql,
                                               DatabaseKind::Odbc };

[[nodiscard]] QString databaseKindKey(DatabaseKind kind); ///< `sqlite`, `postgresql`, `odbc`
[[nodiscard]] std::optional<DatabaseKind> databaseKindFromKey(QStringView key);

/// A database that exports are written to and imports are read from. The password is no part of it:
/// it lives in the keychain, or is asked for.
struct DatabaseProfile
{
    QString id; ///< never changes; key of the password in the keychain
    QString name; ///< a person's word for it
    DatabaseKind kind = DatabaseKind::Sqlite;
    QString database; ///< file of SQLite, name of the database, data source of ODBC
    QString host; ///< PostgreSQL only
    int port = 0; ///< PostgreSQL only; 0 = the usual one
    QString user; ///< empty for SQLite
    QString options; ///< of Qt's driver, `sslmode=require`; no password in it

    friend bool operator==(const DatabaseProfile &, const DatabaseProfile &) = default;
};

/// A database that is to be opened now.
struct DatabaseAccess
{
    QString id; ///< of the profile
    Secret password; ///< just typed; empty: the one that is known
    bool isKept = false; ///< the typed one goes to the keychain
};

/// Under which name the keychain keeps the password of a database.
[[nodiscard]] QString databaseSecretId(const DatabaseProfile &profile);

/// Would a password of `before` go to another place or person now?
[[nodiscard]] bool isPasswordOfAnother(const DatabaseProfile &before, const DatabaseProfile &after);

/// Why the profile cannot be used, in one translated sentence; empty when it can.
[[nodiscard]] QString databaseProfileProblem(const DatabaseProfile &profile);
/// SQLite knows no passwords.
[[nodiscard]] bool needsPassword(const DatabaseProfile &profile);

/// A file of another version, or with an unreadable profile in it, is an error: nothing is guessed.
[[nodiscard]] Result<QList<DatabaseProfile>> databaseProfilesFromJson(const QByteArray &json);
[[nodiscard]] QByteArray databaseProfilesToJson(const QList<DatabaseProfile> &profiles);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::DatabaseProfile)
Q_DECLARE_METATYPE(smartup::DatabaseAccess)
