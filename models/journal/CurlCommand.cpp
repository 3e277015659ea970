#include "models/journal/CurlCommand.h"

#include "models/core/SecretMask.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype EncodedLine = 76;
constexpr auto BodyFile = "body.json"_L1;
constexpr auto BodyEnd = "SMARTUP_BODY"_L1;

/// What curl makes by itself, and would be wrong for what it sends.
constexpr std::array<QByteArrayView, 6> OwnHeaders { "Host",       "Content-Length",
                                                     "Connection", "Accept-Encoding",
                                                     "Expect",     "Transfer-Encoding" };

bool isOwnHeader(QByteArrayView name)
{
    return std::ranges::any_of(OwnHeaders, [name](QByteArrayView own) {
        return name.compare(own, Qt::CaseInsensitive) == 0;
    });
}

/// Beside letters and digits. A name may not begin with what curl takes for a file, or hold what ends it.
constexpr QByteArrayView OfHeaderNames = "!#$%&*+-.^_|~";

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || OfHeaderNames.contains(c);
    });
}

/// A sentence of ours. A shell that knows no comments would take its apostrophe for the beginning of a word.
QString comment(const char *text)
{
    QString line = QCoreApplication::translate("CurlCommand", text);
    return u"# "_s + visibleText(line.replace(u'\'', u'\u2019')) + u'\n';
}

/// Bytes that may stand in a command that somebody pastes: no control character may reach the
/// terminal, and nothing may look like something else.
bool isPlain(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes && !text.contains(u'\t') && visibleLines(text) == text;
}

QString encodedLines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QString lines;
    for (qsizetype at = 0; at < encoded.size(); at += EncodedLine) {
        lines += QString::fromLatin1(encoded.mid(at, EncodedLine)) + u'\n';
    }
    return lines;
}

bool isWhole(const JournalDetail &detail)
{
    return !detail.areBodiesGone && !detail.request.isTruncated()
        && detail.request.bytes.size() == detail.request.size;
}

bool isMasked(const JournalDetail &detail)
{
    const auto hides = [](QByteArrayView text) {
        return text.indexOf(SecretMask::Placeholder) >= 0;
    };
    return hides(detail.request.bytes) || hides(detail.call.url.toUtf8())
        || std::ranges::any_of(detail.call.requestHeaders, [&hides](const auto &header) {
               return !isSecretHeader(header.first) && hides(header.second);
           });
}

/// What stands before curl and gives it the body.
QString bodySource(const JournalDetail &detail)
{
    const QByteArray &body = detail.request.bytes;
    if (!isWhole(detail) || body.isEmpty()) {
        return {};
    }
    if (isPlain(body)) {
        return u"printf '%s' "_s + shellWord(QString::fromUtf8(body)) + u" |\n"_s;
    }
    return u"base64 --decode <<'"_s + BodyEnd + u"' |\n"_s + encodedLines(body) + BodyEnd + u'\n';
}

QString bodyOption(const JournalDetail &detail)
{
    if (!isWhole(detail)) {
        return u"--data-binary @"_s + BodyFile;
    }
    return detail.request.bytes.isEmpty() ? u"--data-binary ''"_s : u"--data-binary @-"_s;
}

QString addressWithoutSignIn(const QString &address)
{
    const QUrl url(address);
    return visibleText(url.isValid() ? QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo))
                                     : address);
}

} // namespace

QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString curlCommand(const JournalDetail &detail, const QString &login)
{
    QString command = comment(QT_TRANSLATE_NOOP("CurlCommand", "curl asks for the password."));
    if (detail.call.isWrite) {
        command += comment(QT_TRANSLATE_NOOP(
            "CurlCommand", "This call writes to Smartup: sent again, it may write again."));
    }
    if (login.isEmpty()) {
        command += comment(QT_TRANSLATE_NOOP(
            "CurlCommand",
            "The login of this call is not known any more: put it in the place of LOGIN."));
    }
    if (isMasked(detail)) {
        command += comment(QT_TRANSLATE_NOOP(
            "CurlCommand",
            "Where ******** stands, a secret was hidden before the call was written down."));
    }
    if (!isWhole(detail)) {
        command += comment(QT_TRANSLATE_NOOP("CurlCommand",
                                             "The log does not have the whole body of this call: "
                                             "it must be in the file body.json."));
    }
    command += bodySource(detail);
    QStringList words { u"curl --request POST --globoff --compressed"_s };
    words.append(u"--user "_s + shellWord(login.isEmpty() ? u"LOGIN"_s : visibleText(login)));
    for (const auto &[name, value] : detail.call.requestHeaders) {
        if (!isSecretHeader(name) && !isOwnHeader(name) && isHeaderName(name)) {
            words.append(u"--header "_s
                         + shellWord(QString::fromLatin1(name) + u": "_s
                                     + visibleText(QString::fromUtf8(value))));
        }
    }
    if (detail.call.requestHeaders.isEmpty()) {
        // They went with the body; curl would send it as a form.
        words.append(u"--header "_s + shellWord(u"Content-Type: application/json"_s));
    }
    words.append(bodyOption(detail));
    words.append(u"--url "_s + shellWord(addressWithoutSignIn(detail.call.url)));
    return command + words.join(u" \\\n  "_s) + u'\n';
}

} // namespace smartup
