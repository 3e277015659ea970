#pragma once

#include "models/core/Error.h"
#include "models/journal/JournalRecords.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>

namespace smartup {

inline constexpr qint64 DefaultAnswerCap = 64LL * 1024 * 1024;
inline constexpr qint64 ExportAnswerCap = 512LL * 1024 * 1024;

/// One POST.
struct HttpRequest
{
    QUrl url; ///< `https`, or `http` to a loopback host; no user, query or fragment
    HeaderList headers; ///< visible ASCII only, else nothing is sent
    QByteArray body;
    QString caFile; ///< PEM; empty = the system's authorities
    QString proxy; ///< `http://host:port`, `socks5://host:port`; empty = the system's setting
    std::chrono::milliseconds connectTimeout { 15'000 };
    std::chrono::milliseconds deadline { 300'000 }; ///< from start to the last byte
    qint64 answerCap = DefaultAnswerCap; ///< decoded bytes
    std::stop_token stop;
};

/// Why we ended a request ourselves.
enum class HttpStop {
    None,
    Person, ///< the stop token
    ConnectTimeout,
    Deadline,
    Cap, ///< more bytes than answerCap
};

struct HttpAnswer
{
    std::optional<Error> refusal; ///< we refused to send it: nothing left this machine
    HttpStop stop = HttpStop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< Qt's own words, for the journal
    QStringList tlsErrors;
    int status = 0; ///< 0 = no answer
    HeaderList headers;
    QByteArray body; ///< decoded; with room behind its end for a padded JSON reader
    qint64 bytesPulled = 0; ///< of the request's body, see OneShotBody
    qint64 durationMs = 0;
    qint64 firstByteMs = -1; ///< of the answer; −1 = nothing arrived

    /// First header of that name in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace smartup
