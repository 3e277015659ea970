#include "app/ctl/DatabaseOptions.h"

#include "app/ctl/CommandLog.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/exchange/DatabaseStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error badWords(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

Result<Secret> passwordOf(const QCommandLineParser &parser, const DatabaseProfile &profile)
{
    if (parser.isSet(u"database-password-stdin"_s)) {
        return readPasswordLine();
    }
    if (!needsPassword(profile)) {
        return Secret();
    }
    return keptOrTypedPassword(
        databaseSecretId(profile),
        QCoreApplication::translate("DatabaseOptions", "Password of %1 for the database %2: ")
            .arg(profile.user, profile.name));
}

} // namespace

Result<DatabaseProfile> findDatabase(const QString &nameOrId)
{
    const Result<QList<DatabaseProfile>> profiles = DatabaseStore(configFolder()).load();
    if (!profiles) {
        return profiles.error();
    }
    const auto isIt = [&nameOrId](const DatabaseProfile &profile) {
        return profile.id == nameOrId || profile.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(profiles.value(), isIt);
    if (found == profiles.value().cend()) {
        return badWords(
            QCoreApplication::translate("DatabaseOptions",
                                        "There is no database “%1”; “smartupctl databases add” "
                                        "makes one known.")
                .arg(nameOrId));
    }
    return *found;
}

void addDatabaseOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"database"_s,
          QCoreApplication::translate("DatabaseOptions",
                                      "A table of this database instead of a file; “smartupctl "
                                      "databases” lists those that are known."),
          u"NAME"_s },
        { u"database-password-stdin"_s,
          QCoreApplication::translate("DatabaseOptions",
                                      "Read the password of the database from standard input, "
                                      "behind the line of --password-stdin.") },
    });
}

Result<std::optional<CommandDatabase>> databaseFromOptions(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"database"_s)) {
        return std::optional<CommandDatabase>();
    }
    const Result<DatabaseProfile> profile = findDatabase(parser.value(u"database"_s));
    if (!profile) {
        return profile.error();
    }
    const Result<Secret> password = passwordOf(parser, profile.value());
    if (!password) {
        return password.error();
    }
    return std::optional(CommandDatabase { profile.value(), password.value() });
}

} // namespace smartup
