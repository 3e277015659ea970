#include "models/connection/ProfileList.h"

#include "models/connection/ProfileRules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr QLatin1StringView Format = "smartup-desk-connections"_L1;

struct TextMember
{
    QLatin1StringView key;
    QString Profile::*member = nullptr;
};

constexpr std::array<TextMember, 9> TextMembers { {
    { "id"_L1, &Profile::id },
    { "name"_L1, &Profile::name },
    { "login"_L1, &Profile::login },
    { "project_code"_L1, &Profile::projectCode },
    { "filial_id"_L1, &Profile::filialId },
    { "filial_code"_L1, &Profile::filialCode },
    { "organisation_name"_L1, &Profile::organisationName },
    { "ca_file"_L1, &Profile::caFile },
    { "proxy"_L1, &Profile::proxy },
} };

struct TimeMember
{
    QLatin1StringView key;
    std::chrono::seconds Profile::*member = nullptr;
};

constexpr std::array<TimeMember, 3> TimeMembers { {
    { "connect_timeout"_L1, &Profile::connectTimeout },
    { "read_deadline"_L1, &Profile::readDeadline },
    { "write_deadline"_L1, &Profile::writeDeadline },
} };

/// Texts that files of former versions do not have; absent is empty.
constexpr TextMember OptionalTexts[] = {
    { "only_organisation"_L1, &Profile::onlyOrganisation },
};

/// Flags that they do not have; absent is false.
struct FlagMember
{
    QLatin1StringView key;
    bool Profile::*member = nullptr;
};

constexpr std::array<FlagMember, 3> FlagMembers { {
    { "derived_external_ids"_L1, &Profile::derivesExternalIds },
    { "short_external_ids"_L1, &Profile::shortensExternalIds },
    { "read_only"_L1, &Profile::isReadOnly },
} };

constexpr QLatin1StringView EnvironmentKey = "environment"_L1;
constexpr QLatin1StringView UrlKey = "base_url"_L1;

Error bad(const QString &text, const QString &raw = {})
{
    return { ErrorOrigin::File,
             text,
             QCoreApplication::translate(
                 "ProfileList",
                 "Mend the file, or remove it and set the connections up again. Passwords are "
                 "not in it."),
             raw,
             {} };
}

Error badKey(const QString &key)
{
    return bad(
        QCoreApplication::translate("ProfileList", "The file of connections has no readable “%1”.")
            .arg(key),
        key);
}

Status
checkKeys(const QJsonObject &object, const QSet<QString> &known, const QSet<QString> &optional = {})
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key) && !optional.contains(key)) {
            return bad(QCoreApplication::translate(
                           "ProfileList", "The file of connections holds an unknown entry, “%1”.")
                           .arg(key),
                       key);
        }
    }
    for (const QString &key : known) {
        if (!object.contains(key)) {
            return badKey(key);
        }
    }
    return Done {};
}

QSet<QString> profileKeys()
{
    QSet<QString> keys { EnvironmentKey, UrlKey };
    for (const TextMember &member : TextMembers) {
        keys.insert(member.key);
    }
    for (const TimeMember &member : TimeMembers) {
        keys.insert(member.key);
    }
    return keys;
}

QSet<QString> optionalKeys()
{
    QSet<QString> keys;
    for (const FlagMember &member : FlagMembers) {
        keys.insert(member.key);
    }
    for (const TextMember &member : OptionalTexts) {
        keys.insert(member.key);
    }
    return keys;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object {
        { EnvironmentKey, environmentKey(profile.environment) },
        { UrlKey, profile.baseUrl.toString() },
    };
    for (const TextMember &member : TextMembers) {
        object.insert(member.key, profile.*member.member);
    }
    for (const TimeMember &member : TimeMembers) {
        object.insert(member.key, static_cast<qint64>((profile.*member.member).count()));
    }
    for (const FlagMember &member : FlagMembers) {
        object.insert(member.key, profile.*member.member);
    }
    for (const TextMember &member : OptionalTexts) {
        object.insert(member.key, profile.*member.member);
    }
    return object;
}

Status readEnvironment(const QJsonObject &object, Profile &profile)
{
    for (const Environment environment :
         { Environment::Production, Environment::Test, Environment::Sandbox }) {
        if (object.value(EnvironmentKey).toString() == environmentKey(environment)) {
            profile.environment = environment;
            return Done {};
        }
    }
    return badKey(EnvironmentKey);
}

Result<Profile> profileFromJson(const QJsonObject &object)
{
    if (const auto keys = checkKeys(object, profileKeys(), optionalKeys()); !keys) {
        return keys.error();
    }
    Profile profile;
    for (const TextMember &member : TextMembers) {
        const QJsonValue value = object.value(member.key);
        if (!value.isString()) {
            return badKey(member.key);
        }
        profile.*member.member = value.toString();
    }
    for (const FlagMember &member : FlagMembers) {
        const QJsonValue value = object.value(member.key);
        if (!value.isUndefined() && !value.isBool()) {
            return badKey(member.key);
        }
        profile.*member.member = value.toBool();
    }
    for (const TextMember &member : OptionalTexts) {
        const QJsonValue value = object.value(member.key);
        if (!value.isUndefined() && !value.isString()) {
            return badKey(member.key);
        }
        profile.*member.member = value.toString();
    }
    for (const TimeMember &member : TimeMembers) {
        const qint64 seconds = object.value(member.key).toInteger(-1);
        if (seconds < 0) {
            return badKey(member.key);
        }
        profile.*member.member = std::chrono::seconds(seconds);
    }
    if (const auto environment = readEnvironment(object, profile); !environment) {
        return environment.error();
    }
    const auto url = parseBaseUrl(object.value(UrlKey).toString());
    if (!url) {
        return bad(url.error().text, object.value(UrlKey).toString());
    }
    profile.baseUrl = url.value();
    if (QUuid::fromString(profile.id).isNull()) {
        return badKey(u"id"_s);
    }
    if (const auto problems = checkProfile(profile); !problems.isEmpty()) {
        return bad(QCoreApplication::translate("ProfileList", "Connection “%1”: %2")
                       .arg(profile.name, problems.first().text));
    }
    return profile;
}

} // namespace

QByteArray profileListToJson(const ProfileList &list)
{
    QJsonArray profiles;
    for (const Profile &profile : list.profiles) {
        profiles.append(toJson(profile));
    }
    return QJsonDocument(QJsonObject { { "format"_L1, Format },
                                       { "version"_L1, Version },
                                       { "active"_L1, list.activeId },
                                       { "profiles"_L1, profiles } })
        .toJson();
}

Result<ProfileList> profileListFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject()) {
        return bad(QCoreApplication::translate("ProfileList",
                                               "The file of connections is not valid JSON."),
                   parseError.errorString());
    }
    const QJsonObject object = document.object();
    if (object.value("format"_L1).toString() != Format) {
        return badKey(u"format"_s);
    }
    if (object.value("version"_L1).toInteger(-1) > Version) {
        return bad(QCoreApplication::translate(
            "ProfileList", "The file of connections was written by a newer Smartup Desk."));
    }
    if (object.value("version"_L1).toInteger(-1) != Version) {
        return badKey(u"version"_s);
    }
    if (const auto keys =
            checkKeys(object, { u"format"_s, u"version"_s, u"active"_s, u"profiles"_s });
        !keys) {
        return keys.error();
    }
    if (!object.value("profiles"_L1).isArray()) {
        return badKey(u"profiles"_s);
    }

    ProfileList list;
    const QJsonArray profiles = object.value("profiles"_L1).toArray();
    for (const QJsonValue &value : profiles) {
        const auto profile = profileFromJson(value.toObject());
        if (!profile) {
            return profile.error();
        }
        if (std::ranges::find(list.profiles, profile.value().id, &Profile::id)
            != list.profiles.end()) {
            return badKey(u"id"_s);
        }
        list.profiles.append(profile.value());
    }
    list.activeId = object.value("active"_L1).toString();
    if (!list.activeId.isEmpty()
        && std::ranges::find(list.profiles, list.activeId, &Profile::id) == list.profiles.end()) {
        return badKey(u"active"_s);
    }
    return list;
}

} // namespace smartup
