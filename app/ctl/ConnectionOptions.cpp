#include "app/ctl/ConnectionOptions.h"

#include "app/platform/PasswordPrompt.h"

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

Result<Secret> readPassword(const QCommandLineParser &parser, const QString &login)
{
    if (parser.isSet(u"password-stdin"_s)) {
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly)) {
            return badWords(
                QCoreApplication::translate("ConnectionOptions", "Standard input cannot be read."));
        }
        QByteArray line = in.readLine(64LL * 1024);
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        return Secret(QString::fromUtf8(line));
    }
    auto typed = askPassword(
        QCoreApplication::translate("ConnectionOptions", "Password of %1: ").arg(login));
    if (!typed) {
        return badWords(QCoreApplication::translate(
            "ConnectionOptions",
            "There is no terminal to ask for the password; --password-stdin reads it from "
            "standard input."));
    }
    return *typed;
}

} // namespace

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
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

Result<CommandConnection> connectionFromOptions(const QCommandLineParser &parser)
{
    const Result<QUrl> address = readAddress(parser.value(u"url"_s));
    if (!address) {
        return address.error();
    }
    CommandConnection connection;
    connection.profile.baseUrl = address.value();
    connection.profile.environment =
        isLoopback(address.value()) ? Environment::Sandbox : Environment::Production;
    connection.profile.name = address.value().host();
    connection.profile.login = parser.value(u"login"_s);
    connection.profile.projectCode = parser.value(u"project"_s);
    connection.profile.filialId = parser.value(u"filial-id"_s);
    connection.profile.filialCode = parser.value(u"filial-code"_s);
    if (connection.profile.login.isEmpty()) {
        return badWords(
            QCoreApplication::translate("ConnectionOptions", "--login is missing: name@company."));
    }
    Result<Secret> password = readPassword(parser, connection.profile.login);
    if (!password) {
        return password.error();
    }
    connection.password = password.value();
    return connection;
}

} // namespace smartup
