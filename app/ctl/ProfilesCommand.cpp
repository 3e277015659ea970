#include "app/connection/ProfileStore.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ProfilesCommand", text);
}

struct ProfileRow
{
    QLatin1StringView key; ///< for JSON
    const char *name = nullptr;
    QString (*text)(const Profile &profile) = nullptr;
};

QString seconds(std::chrono::seconds time)
{
    return QString::number(time.count());
}

/// What is off is not shown.
QString onOrNothing(bool isOn)
{
    return isOn ? u"on"_s : QString();
}

/// A proxy may carry a password of its own.
QString withoutPassword(const QString &proxy)
{
    return QUrl(proxy).toString(QUrl::RemovePassword);
}

// clang-format off
constexpr ProfileRow Rows[] = {
    { "id"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Id"), [](const Profile &p) { return p.id; } },
    { "name"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Name"), [](const Profile &p) { return p.name; } },
    { "environment"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Environment"), [](const Profile &p) { return environmentKey(p.environment); } },
    { "url"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Address"), [](const Profile &p) { return p.baseUrl.toString(QUrl::RemoveUserInfo); } },
    { "login"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Login"), [](const Profile &p) { return p.login; } },
    { "project_code"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Project"), [](const Profile &p) { return p.projectCode; } },
    { "filial_id"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Organisation, id"), [](const Profile &p) { return p.filialId; } },
    { "filial_code"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Organisation, code"), [](const Profile &p) { return p.filialCode; } },
    { "organisation"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Organisation"), [](const Profile &p) { return p.organisationName; } },
    { "only_organisation"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Only organisation"), [](const Profile &p) { return p.onlyOrganisation; } },
    { "ca_file"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Certificate file"), [](const Profile &p) { return p.caFile; } },
    { "proxy"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Proxy"), [](const Profile &p) { return withoutPassword(p.proxy); } },
    { "connect_seconds"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Seconds to connect"), [](const Profile &p) { return seconds(p.connectTimeout); } },
    { "read_seconds"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Seconds to read"), [](const Profile &p) { return seconds(p.readDeadline); } },
    { "write_seconds"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Seconds to write"), [](const Profile &p) { return seconds(p.writeDeadline); } },
    { "derived_external_ids"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Ids are made"), [](const Profile &p) { return onOrNothing(p.derivesExternalIds); } },
    { "short_external_ids"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Ids are short"), [](const Profile &p) { return onOrNothing(p.shortensExternalIds); } },
    { "read_only"_L1, QT_TRANSLATE_NOOP("ProfilesCommand", "Only reads"), [](const Profile &p) { return onOrNothing(p.isReadOnly); } },
};
// clang-format on

QJsonObject toJson(const Profile &profile, const QString &activeId)
{
    QJsonObject object { { u"active"_s, profile.id == activeId } };
    for (const ProfileRow &row : Rows) {
        const QString text = row.text(profile);
        if (!text.isEmpty()) {
            object.insert(row.key, text);
        }
    }
    return object;
}

void printList(const ProfileList &list)
{
    if (list.profiles.isEmpty()) {
        print(say(QT_TRANSLATE_NOOP("ProfilesCommand", "There are no connections yet.")));
    }
    for (const Profile &profile : list.profiles) {
        const QString mark = profile.id == list.activeId ? u"* "_s : u"  "_s;
        print(mark + visibleText(profile.name) + u"  "_s + environmentName(profile.environment)
              + u"  "_s + visibleText(profile.login) + u"  "_s
              + visibleText(profile.baseUrl.toString(QUrl::RemoveUserInfo)));
    }
}

void printProfile(const Profile &profile)
{
    for (const ProfileRow &row : Rows) {
        const QString text = row.text(profile);
        if (!text.isEmpty()) {
            print(say(row.name).leftJustified(22) + visibleText(text));
        }
    }
}

} // namespace

ExitCode runProfiles(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOption({ u"json"_s, say(QT_TRANSLATE_NOOP("ProfilesCommand", "The same as JSON.")) });
    line.setApplicationDescription(
        line.applicationDescription() + u"\n\n"_s
        + say(
            QT_TRANSLATE_NOOP("ProfilesCommand",
                              "list (also without a word) prints a line for each connection, the "
                              "one in use with a star; show prints one of them, found by its name "
                              "or id. Passwords are in the keychain and never printed.")));
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QStringList words = line.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    const bool isList = action == "list"_L1 && words.size() <= 1;
    if (!isList && !(action == "show"_L1 && words.size() == 2)) {
        return line.refuse(say(
            QT_TRANSLATE_NOOP("ProfilesCommand", "What to do with the connections is not clear.")));
    }
    const Result<ProfileList> list = ProfileStore(configFolder()).load();
    if (!list) {
        printError(list.error());
        return ExitCode::Failed;
    }
    const bool isJson = line.isSet(u"json"_s);
    const auto printJson = [](const auto &json) {
        print(QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
    };
    if (isList && isJson) {
        QJsonArray all;
        for (const Profile &profile : list.value().profiles) {
            all.append(toJson(profile, list.value().activeId));
        }
        printJson(all);
        return ExitCode::Done;
    }
    if (isList) {
        printList(list.value());
        return ExitCode::Done;
    }
    const Result<Profile> profile = findProfile(list.value(), words.at(1));
    if (!profile) {
        return line.refuse(profile.error());
    }
    if (isJson) {
        printJson(toJson(profile.value(), list.value().activeId));
    } else {
        printProfile(profile.value());
    }
    return ExitCode::Done;
}

} // namespace smartup
