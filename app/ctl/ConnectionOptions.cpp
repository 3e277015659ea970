#include "app/ctl/ConnectionOptions.h"

#include "app/connection/ConnectionService.h"
#include "app/connection/ProfileStore.h"
#include "app/connection/SecretStore.h"
#include "app/ctl/CommandLog.h"
#include "app/platform/PasswordPrompt.h"
#include "models/core/VisibleText.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>

#include <cstdio>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error badWords(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// Only an address that keeps the password to itself: https, or this computer.
Result<QUrl> readAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != "https"_L1)) {
        return badWords(
            QCoreApplication::translate("ConnectionOptions", "%1 is not an address of a Smartup.")
                .arg(text));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return badWords(QCoreApplication::translate(
            "ConnectionOptions",
            "The address must hold neither login nor password, and nothing behind the path."));
    }
    if (isPlain && !isLoopback(url)) {
        return badWords(
            QCoreApplication::translate("ConnectionOptions",
                                        "%1 would send the password unprotected; use https.")
                .arg(text));
    }
    return url;
}

/// What the keychain has for a connection; nothing when it cannot be used: then it is asked for.
std::optional<Secret> keptPassword(const QString &profileId)
{
    KeychainSecretStore keychain;
    QObject context;
    std::optional<Secret> password;
    QCoro::connect(keychain.read(profileId), &context,
                   [&password](const Result<std::optional<Secret>> &read) {
                       password = read ? read.value() : std::nullopt;
                       QCoreApplication::exit();
                   });
    QCoreApplication::exec();
    return password;
}

Result<Secret> typedPassword(const QString &prompt)
{
    auto typed = askPassword(prompt);
    if (!typed) {
        return badWords(QCoreApplication::translate(
            "ConnectionOptions",
            "There is no terminal to ask for the password; --password-stdin reads it from "
            "standard input."));
    }
    return *typed;
}

Result<Secret>
readPassword(const QCommandLineParser &parser, const Profile &profile, bool isAsStored)
{
    if (parser.isSet(u"password-stdin"_s)) {
        return readPasswordLine();
    }
    if (isAsStored && profile.id == embeddedSandboxId()) {
        return Secret(u"demo"_s); // no secret: every sandbox has it
    }
    const QString prompt =
        QCoreApplication::translate("ConnectionOptions", "Password of %1: ").arg(profile.login);
    return isAsStored ? keptOrTypedPassword(profile.id, prompt) : typedPassword(prompt);
}

/// The options that say where a connection leads and as whom, and what each of them sets.
struct TextOption
{
    QLatin1StringView name;
    QString Profile::*field = nullptr;
};
constexpr TextOption TextOptions[] = {
    { "login"_L1, &Profile::login },
    { "project"_L1, &Profile::projectCode },
    { "filial-id"_L1, &Profile::filialId },
    { "filial-code"_L1, &Profile::filialCode },
};

Result<Profile> storedProfile(const QString &nameOrId)
{
    const Result<ProfileList> list = ProfileStore(configFolder()).load();
    return list ? findProfile(list.value(), nameOrId) : Result<Profile>(list.error());
}

/// Anybody else's address or login must not get the password that is kept for this one.
bool isAsStored(const QCommandLineParser &parser)
{
    return parser.isSet(u"profile"_s) && !parser.isSet(u"url"_s) && !parser.isSet(u"login"_s);
}

} // namespace

Result<Secret> readPasswordLine()
{
    QFile in;
    // Unbuffered: what stands behind the line is for whoever reads next.
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return badWords(
            QCoreApplication::translate("ConnectionOptions", "Standard input cannot be read."));
    }
    QByteArray line = in.readLine(64LL * 1024);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return Secret(QString::fromUtf8(line));
}

Result<Secret> keptOrTypedPassword(const QString &secretId, const QString &prompt)
{
    if (const std::optional<Secret> kept = keptPassword(secretId)) {
        return *kept;
    }
    return typedPassword(prompt);
}

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"profile"_s,
          QCoreApplication::translate("ConnectionOptions",
                                      "Connection of the desktop program, by its name or id; the "
                                      "options below replace parts of it."),
          u"NAME"_s },
        { u"url"_s, QCoreApplication::translate("ConnectionOptions", "Address of Smartup."),
          u"URL"_s, u"https://smartup.online"_s },
        { u"login"_s,
          QCoreApplication::translate("ConnectionOptions", "Login in the form name@company."),
          u"LOGIN"_s },
        { u"project"_s,
          QCoreApplication::translate("ConnectionOptions",
                                      "Code of the project; an empty one is not sent."),
          u"CODE"_s, u"trade"_s },
        { u"filial-id"_s,
          QCoreApplication::translate("ConnectionOptions",
                                      "Id of the organisation that requests are bound to."),
          u"ID"_s },
        { u"filial-code"_s,
          QCoreApplication::translate("ConnectionOptions",
                                      "Code of the organisation that requests select."),
          u"CODE"_s },
        { u"password-stdin"_s,
          QCoreApplication::translate(
              "ConnectionOptions",
              "Read the password from standard input instead of asking for it.") },
    });
}

Result<Profile> findProfile(const ProfileList &list, const QString &nameOrId)
{
    QList<Profile> found;
    for (const Profile &profile : list.profiles) {
        if (profile.id == nameOrId) {
            return profile;
        }
        if (profile.name.compare(nameOrId, Qt::CaseInsensitive) == 0) {
            found.append(profile);
        }
    }
    if (found.size() == 1) {
        return found.constFirst();
    }
    if (!found.isEmpty()) {
        return badWords(QCoreApplication::translate(
                            "ConnectionOptions", "Several connections are called “%1”; use the id.")
                            .arg(nameOrId));
    }
    QStringList names;
    for (const Profile &profile : list.profiles) {
        names.append(visibleText(profile.name));
    }
    if (names.isEmpty()) {
        return badWords(
            QCoreApplication::translate("ConnectionOptions", "There is no connection “%1”.")
                .arg(nameOrId));
    }
    return badWords(QCoreApplication::translate("ConnectionOptions",
                                                "There is no connection “%1”. There are: %2.")
                        .arg(nameOrId, names.join(u", "_s)));
}

Result<Profile> profileFromOptions(const QCommandLineParser &parser)
{
    Profile profile;
    const bool isStored = parser.isSet(u"profile"_s);
    if (isStored) {
        const Result<Profile> stored = storedProfile(parser.value(u"profile"_s));
        if (!stored) {
            return stored.error();
        }
        profile = stored.value();
    }
    const Profile asStored = profile;
    if (!isStored || parser.isSet(u"url"_s)) {
        const Result<QUrl> address = readAddress(parser.value(u"url"_s));
        if (!address) {
            return address.error();
        }
        profile.baseUrl = address.value();
        profile.environment =
            isLoopback(profile.baseUrl) ? Environment::Sandbox : Environment::Production;
        profile.name = profile.baseUrl.host();
    }
    for (const TextOption &option : TextOptions) {
        if (!isStored || parser.isSet(option.name)) {
            profile.*option.field = parser.value(option.name);
        }
    }
    if (!isSameSignIn(profile, asStored)) {
        profile.onlyOrganisation.clear(); // Smartup showed it to another sign-in
    }
    if (profile.login.isEmpty()) {
        return badWords(
            QCoreApplication::translate("ConnectionOptions", "--login is missing: name@company."));
    }
    return profile;
}

Result<CommandConnection> connectionFromOptions(const QCommandLineParser &parser)
{
    const Result<Profile> profile = profileFromOptions(parser);
    if (!profile) {
        return profile.error();
    }
    const Result<Secret> password = readPassword(parser, profile.value(), isAsStored(parser));
    if (!password) {
        return password.error();
    }
    return CommandConnection { profile.value(), password.value() };
}

} // namespace smartup
