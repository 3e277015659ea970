#include "models/exchange/DatabaseProfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FileVersion = 1;
constexpr int HighestPort = 65535;

struct KindRow
{
    DatabaseKind kind {};
    QLatin1StringView key;
};
constexpr KindRow Kinds[] = {
    { DatabaseKind::Sqlite, "sqlite"_L1 },
    { DatabaseKind::Postgresql, "postgresql"_L1 },
    { DatabaseKind::Odbc, "odbc"_L1 },
};
static_assert(std::size(Kinds) == AllDatabaseKinds.size());

struct TextField
{
    QLatin1StringView key;
    QString DatabaseProfile::*field = nullptr;
};
constexpr TextField TextFields[] = {
    { "id"_L1, &DatabaseProfile::id },
    { "name"_L1, &DatabaseProfile::name },
    { "database"_L1, &DatabaseProfile::database },
    { "host"_L1, &DatabaseProfile::host },
    { "user"_L1, &DatabaseProfile::user },
    { "options"_L1, &DatabaseProfile::options },
};

/// Drivers take a password among their words, too; there it would lie on the disk in plain text.
bool holdsPassword(const QString &text)
{
    static const QRegularExpression word(u"(^|[;\\s])\\s*(pwd|password|sslpassword)\\s*="_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(text).hasMatch();
}

Error unreadable()
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("DatabaseProfile",
                                         "The file of databases cannot be understood."),
             {},
             {},
             {} };
}

std::optional<DatabaseProfile> profileFromJson(const QJsonObject &object)
{
    DatabaseProfile profile;
    const auto kind = databaseKindFromKey(object.value("kind"_L1).toString());
    for (const TextField &field : TextFields) {
        profile.*field.field = object.value(field.key).toString();
    }
    profile.port = object.value("port"_L1).toInt();
    if (!kind || profile.id.isEmpty()) {
        return std::nullopt;
    }
    profile.kind = *kind;
    return profile;
}

} // namespace

QString databaseKindKey(DatabaseKind kind)
{
    return std::ranges::find(Kinds, kind, &KindRow::kind)->key;
}

std::optional<DatabaseKind> databaseKindFromKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(Kinds, [key](const KindRow &kind) { return kind.key == key; });
    return row == std::end(Kinds) ? std::nullopt : std::optional(row->kind);
}

QString databaseProfileProblem(const DatabaseProfile &profile)
{
    if (profile.name.trimmed().isEmpty()) {
        return QCoreApplication::translate("DatabaseProfile", "The database needs a name.");
    }
    if (profile.database.isEmpty()) {
        switch (profile.kind) {
        case DatabaseKind::Sqlite:
            return QCoreApplication::translate("DatabaseProfile", "The file is missing.");
        case DatabaseKind::Postgresql:
            return QCoreApplication::translate("DatabaseProfile",
                                               "The name of the database is missing.");
        case DatabaseKind::Odbc:
            return QCoreApplication::translate("DatabaseProfile",
                                               "The data source of ODBC is missing.");
        }
        Q_UNREACHABLE();
    }
    if (profile.port < 0 || profile.port > HighestPort) {
        return QCoreApplication::translate("DatabaseProfile",
                                           "A port is a number between 1 and 65535.");
    }
    if (holdsPassword(profile.database) || holdsPassword(profile.options)) {
        return QCoreApplication::translate(
            "DatabaseProfile",
            "The password does not belong here: it is kept in the keychain, or asked for.");
    }
    return {};
}

QString databaseSecretId(const DatabaseProfile &profile)
{
    return u"database-"_s + profile.id;
}

bool isPasswordOfAnother(const DatabaseProfile &before, const DatabaseProfile &after)
{
    return before.kind != after.kind || before.database != after.database
        || before.host != after.host || before.port != after.port || before.user != after.user
        || before.options != after.options;
}

bool needsPassword(const DatabaseProfile &profile)
{
    return profile.kind != DatabaseKind::Sqlite && !profile.user.isEmpty();
}

Result<QList<DatabaseProfile>> databaseProfilesFromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonValue list = file.value("databases"_L1);
    if (file.value("version"_L1).toInt() != FileVersion || !list.isArray()) {
        return unreadable();
    }
    QList<DatabaseProfile> profiles;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &value : entries) {
        const auto profile = profileFromJson(value.toObject());
        if (!profile) {
            return unreadable();
        }
        profiles.append(*profile);
    }
    return profiles;
}

QByteArray databaseProfilesToJson(const QList<DatabaseProfile> &profiles)
{
    QJsonArray list;
    for (const DatabaseProfile &profile : profiles) {
        QJsonObject object { { "kind"_L1, databaseKindKey(profile.kind) } };
        for (const TextField &field : TextFields) {
            if (const QString &text = profile.*field.field; !text.isEmpty()) {
                object.insert(field.key, text);
            }
        }
        if (profile.port > 0) {
            object.insert("port"_L1, profile.port);
        }
        list.append(object);
    }
    return QJsonDocument(QJsonObject { { "version"_L1, FileVersion }, { "databases"_L1, list } })
        .toJson();
}

} // namespace smartup
