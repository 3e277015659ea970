#include "models/connection/ProfileRules.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestText = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("ProfileRules", text);
}

Error badUrl(const char *text, const QString &raw)
{
    return { ErrorOrigin::Program, say(text), {}, raw, {} };
}

bool isVisibleAscii(QChar c)
{
    return c > u' ' && c < u'\x7f';
}

bool isPlainText(const QString &text)
{
    return text.size() <= LongestText && std::ranges::all_of(text, isVisibleAscii);
}

/// What the parts of an address that was read say against it; empty when nothing does.
const char *urlProblem(const QUrl &url)
{
    const bool isSecure = url.scheme() == "https"_L1;
    if (!isSecure && url.scheme() != "http"_L1) {
        return QT_TRANSLATE_NOOP("ProfileRules", "The address must begin with https://.");
    }
    if (url.host().isEmpty()) {
        return QT_TRANSLATE_NOOP("ProfileRules", "The address names no host.");
    }
    if (!url.userInfo().isEmpty()) {
        return QT_TRANSLATE_NOOP("ProfileRules",
                                 "Leave user and password out of the address: they have fields "
                                 "of their own.");
    }
    if (url.hasQuery() || url.hasFragment()) {
        return QT_TRANSLATE_NOOP("ProfileRules", "The address must end before “?” and “#”.");
    }
    if (url.port(443) == 0) {
        return QT_TRANSLATE_NOOP("ProfileRules", "Port 0 cannot be connected to.");
    }
    if (url.path().contains(".."_L1) || url.path().contains("//"_L1)) {
        return QT_TRANSLATE_NOOP("ProfileRules", "The path of the address is not a plain one.");
    }
    if (!isSecure && !isOwnComputer(url)) {
        return QT_TRANSLATE_NOOP("ProfileRules",
                                 "Without https:// the password would travel readable. Only a "
                                 "server on this computer may be reached by http://.");
    }
    return nullptr;
}

/// Header values: what a line break in one would do is another request.
void checkHeaderText(QList<ProfileProblem> &problems,
                     ProfileField field,
                     const QString &text,
                     const char *problem)
{
    if (!isPlainText(text)) {
        problems.append({ field, say(problem) });
    }
}

void checkLogin(QList<ProfileProblem> &problems, const QString &login)
{
    const qsizetype at = login.indexOf(u'@');
    if (at <= 0 || at == login.size() - 1 || login.count(u'@') != 1) {
        problems.append({ ProfileField::Login,
                          say(QT_TRANSLATE_NOOP(
                              "ProfileRules",
                              "The login is written as name@company, as in Smartup itself.")) });
        return;
    }
    const bool isClean =
        login.size() <= LongestText && std::ranges::none_of(login, [](QChar c) {
            return c.category() == QChar::Other_Control || c.isSpace() || c == u':';
        });
    if (!isClean) {
        problems.append(
            { ProfileField::Login,
              say(QT_TRANSLATE_NOOP("ProfileRules",
                                    "A login holds no spaces, no colon and no line breaks.")) });
    }
}

void checkProxy(QList<ProfileProblem> &problems, const QString &proxy)
{
    if (proxy.isEmpty()) {
        return;
    }
    const QUrl url(proxy, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() <= 0) {
        problems.append(
            { ProfileField::Proxy,
              say(QT_TRANSLATE_NOOP(
                  "ProfileRules", "Write the proxy as http://host:port or socks5://host:port.")) });
        return;
    }
    // This text goes to the file of connections, where no password may stand.
    if (!url.userInfo().isEmpty()) {
        problems.append(
            { ProfileField::Proxy,
              say(QT_TRANSLATE_NOOP("ProfileRules",
                                    "Leave user and password out of the proxy's address.")) });
    }
}

void checkTime(QList<ProfileProblem> &problems,
               ProfileField field,
               std::chrono::seconds time,
               std::chrono::seconds longest)
{
    if (time < std::chrono::seconds(1) || time > longest) {
        problems.append({ field,
                          say(QT_TRANSLATE_NOOP("ProfileRules", "Choose between 1 and %1 seconds."))
                              .arg(longest.count()) });
    }
}

} // namespace

bool isOwnComputer(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1) {
        return true;
    }
    const QStringList parts = host.split(u'.');
    const auto isByte = [](const QString &part) {
        bool isNumber = false;
        return part.toUInt(&isNumber) <= 255 && isNumber;
    };
    return parts.size() == 4 && parts.first() == "127"_L1 && std::ranges::all_of(parts, isByte);
}

Result<QUrl> parseBaseUrl(const QString &text)
{
    if (text.isEmpty()) {
        return badUrl(QT_TRANSLATE_NOOP("ProfileRules",
                                        "Enter the address of Smartup, as https://smartup.online."),
                      text);
    }
    if (!isPlainText(text)) {
        return badUrl(QT_TRANSLATE_NOOP("ProfileRules",
                                        "The address holds spaces, line breaks or letters that "
                                        "are not Latin."),
                      text);
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) {
        return badUrl(QT_TRANSLATE_NOOP("ProfileRules", "This is not a web address."), text);
    }
    // QUrl turns `xn--…` into the letters it stands for: the same look-alike by another door.
    if (!std::ranges::all_of(url.host(), isVisibleAscii)
        || url.host(QUrl::FullyEncoded).contains("xn--"_L1)) {
        return badUrl(QT_TRANSLATE_NOOP("ProfileRules",
                                        "The address holds spaces, line breaks or letters that "
                                        "are not Latin."),
                      text);
    }
    if (const char *problem = urlProblem(url)) {
        return badUrl(problem, text);
    }
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path);
    return url;
}

QList<ProfileProblem> checkProfile(const Profile &profile)
{
    QList<ProfileProblem> problems;
    if (profile.name.trimmed().isEmpty() || profile.name.size() > LongestText) {
        problems.append(
            { ProfileField::Name,
              say(QT_TRANSLATE_NOOP("ProfileRules",
                                    "Give the connection a name of at most 200 letters.")) });
    }
    const auto url = parseBaseUrl(profile.baseUrl.toString());
    if (!url) {
        problems.append({ ProfileField::BaseUrl, url.error().text });
    } else if (profile.environment == Environment::Sandbox && !isOwnComputer(url.value())) {
        problems.append({ ProfileField::BaseUrl,
                          say(QT_TRANSLATE_NOOP(
                              "ProfileRules",
                              "A sandbox runs on this computer. Choose another environment for "
                              "this address.")) });
    }
    checkLogin(problems, profile.login);
    checkHeaderText(
        problems, ProfileField::ProjectCode, profile.projectCode,
        QT_TRANSLATE_NOOP("ProfileRules", "A project code holds Latin letters and digits only."));
    if (!std::ranges::all_of(profile.filialId, [](QChar c) { return c >= u'0' && c <= u'9'; })
        || profile.filialId.size() > 20) {
        problems.append(
            { ProfileField::FilialId,
              say(QT_TRANSLATE_NOOP("ProfileRules",
                                    "The organisation's id is a number, as in the list of "
                                    "organisations.")) });
    }
    if (profile.filialCode.size() > LongestText
        || std::ranges::any_of(profile.filialCode,
                               [](QChar c) { return c.category() == QChar::Other_Control; })) {
        problems.append({ ProfileField::FilialCode,
                          say(QT_TRANSLATE_NOOP(
                              "ProfileRules",
                              "The organisation's code is one line of at most 200 letters.")) });
    }
    if (!profile.caFile.isEmpty() && !QDir::isAbsolutePath(profile.caFile)) {
        problems.append({ ProfileField::CaFile,
                          say(QT_TRANSLATE_NOOP(
                              "ProfileRules", "Name the certificate file with its whole path.")) });
    }
    checkProxy(problems, profile.proxy);
    checkTime(problems, ProfileField::ConnectTimeout, profile.connectTimeout,
              std::chrono::seconds(300));
    checkTime(problems, ProfileField::ReadDeadline, profile.readDeadline,
              std::chrono::seconds(7200));
    checkTime(problems, ProfileField::WriteDeadline, profile.writeDeadline,
              std::chrono::seconds(7200));
    return problems;
}

} // namespace smartup
