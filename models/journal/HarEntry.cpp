#include "models/journal/HarEntry.h"

#include "models/core/SecretMask.h"
#include "models/core/VisibleText.h"
#include "models/journal/OriginKeys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NotKnown = -1; ///< as the format writes it

QByteArray compact(const QJsonObject &object)
{
    return visibleText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        .toUtf8();
}

QJsonArray headers(const HeaderList &list)
{
    QJsonArray result;
    for (const auto &[name, value] : list) {
        if (!isSecretHeader(name)) {
            result.append(QJsonObject { { u"name"_s, QString::fromUtf8(name) },
                                        { u"value"_s, QString::fromUtf8(value) } });
        }
    }
    return result;
}

QString contentType(const HeaderList &list)
{
    const auto found = std::ranges::find_if(list, [](const auto &header) {
        return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0;
    });
    return found == list.end() ? u"application/json"_s : QString::fromUtf8(found->second);
}

/// What a reader must know of a body that is not whole; empty when it is. `travelled`: its bytes.
QString bodyComment(const JournalDetail &detail, const StoredBody &body, qint64 travelled)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("HarEntry", text); };
    if (detail.areBodiesGone || (body.bytes.isEmpty() && std::max(body.size, travelled) > 0)) {
        return say(QT_TRANSLATE_NOOP("HarEntry",
                                     "The log does not have this body any more, or it cannot be "
                                     "read."));
    }
    if (body.isTruncated()) {
        return say(QT_TRANSLATE_NOOP("HarEntry",
                                     "The log has only the beginning and the end of this body."));
    }
    return {};
}

/// Only of answers does the format know an encoding.
void addBody(QJsonObject &object,
             QLatin1StringView encodingKey,
             const JournalDetail &detail,
             const StoredBody &body,
             qint64 travelled)
{
    const QString text = QString::fromUtf8(body.bytes);
    const bool isText = text.toUtf8() == body.bytes;
    object.insert(u"text"_s, isText ? text : QString::fromLatin1(body.bytes.toBase64()));
    if (!isText) {
        object.insert(encodingKey, u"base64"_s);
    }
    const QString comment = bodyComment(detail, body, travelled);
    if (!comment.isEmpty()) {
        object.insert(u"comment"_s, comment);
    }
}

QJsonObject request(const JournalDetail &detail)
{
    const CallRecord &call = detail.call;
    const QUrl url = QUrl(call.url).adjusted(QUrl::RemoveUserInfo);
    QJsonArray query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        query.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value } });
    }
    QJsonObject object { { u"method"_s, u"POST"_s },
                         { u"url"_s, QString::fromLatin1(url.toEncoded()) },
                         { u"httpVersion"_s, u"HTTP/1.1"_s },
                         { u"cookies"_s, QJsonArray() },
                         { u"headers"_s, headers(call.requestHeaders) },
                         { u"queryString"_s, query },
                         { u"headersSize"_s, NotKnown },
                         { u"bodySize"_s, call.requestBytes } };
    if (call.requestBytes > 0 || detail.request.size > 0 || !detail.request.bytes.isEmpty()) {
        QJsonObject body { { u"mimeType"_s, contentType(call.requestHeaders) } };
        addBody(body, "_encoding"_L1, detail, detail.request, call.requestBytes);
        object.insert(u"postData"_s, body);
    }
    return object;
}

QJsonObject response(const JournalDetail &detail)
{
    const CallRecord &call = detail.call;
    QJsonObject content { { u"size"_s, call.responseBytes },
                          { u"mimeType"_s, contentType(call.responseHeaders) } };
    addBody(content, "encoding"_L1, detail, detail.response, call.responseBytes);
    return { { u"status"_s, call.httpStatus },
             { u"statusText"_s, QString() },
             { u"httpVersion"_s, u"HTTP/1.1"_s },
             { u"cookies"_s, QJsonArray() },
             { u"headers"_s, headers(call.responseHeaders) },
             { u"content"_s, content },
             { u"redirectURL"_s, QString() },
             { u"headersSize"_s, NotKnown },
             { u"bodySize"_s, call.responseBytes } };
}

/// Sending is not told apart from waiting; nothing arrived means that all of it was waiting.
QJsonObject timings(const CallRecord &call)
{
    const qint64 wait = call.firstByteMs < 0 ? call.durationMs : call.firstByteMs;
    return { { u"send"_s, 0 },
             { u"wait"_s, wait },
             { u"receive"_s, std::max<qint64>(call.durationMs - wait, 0) } };
}

} // namespace

QByteArray harBegin()
{
    const QJsonObject creator { { u"name"_s, u"Smartup Desk"_s },
                                { u"version"_s, QCoreApplication::applicationVersion() } };
    return R"({"log":{"version":"1.2","creator":)" + compact(creator) + R"(,"entries":[)";
}

QByteArray harEnd()
{
    return "\n]}}\n";
}

QByteArray harEntry(const JournalDetail &detail)
{
    const CallRecord &call = detail.call;
    const QJsonObject times = timings(call);
    const qint64 time = times.value("wait"_L1).toInteger() + times.value("receive"_L1).toInteger();
    QJsonObject entry { { u"startedDateTime"_s, call.at.toUTC().toString(Qt::ISODateWithMs) },
                        { u"time"_s, time },
                        { u"request"_s, request(detail) },
                        { u"response"_s, response(detail) },
                        { u"cache"_s, QJsonObject() },
                        { u"timings"_s, times },
                        { u"_subject"_s, call.subject },
                        { u"_verb"_s, apiVerbKey(call.verb) },
                        { u"_outcome"_s, outcomeKey(call.outcome) } };
    if (!call.message.isEmpty()) {
        entry.insert(u"comment"_s, call.message);
        entry.insert(u"_origin"_s, originKey(call.origin));
    }
    return compact(entry);
}

} // namespace smartup
