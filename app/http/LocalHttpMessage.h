#pragma once

#include "models/journal/JournalRecords.h"

#include <QByteArray>

namespace smartup {

/// What a local server does with an answer besides sending it: the troubles that need the wire.
enum class Delivery {
    Answer,
    Silence, ///< keep the connection open and say nothing
    CutBeforeAnswer, ///< close the connection instead of answering
    CutInAnswer, ///< send half of the body, then close
};

struct LocalHttpRequest
{
    QByteArray method; ///< as on the wire: `POST`
    QByteArray target; ///< as on the wire: `/path?query` or the absolute form
    HeaderList headers; ///< names as sent, in the order of the wire
    QByteArray body;
    bool isKeptAlive = true; ///< the caller wants the connection to live on

    /// Every value of a header; the name is compared without case.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    /// The target without authority and query, not decoded.
    [[nodiscard]] QByteArray path() const;
};

struct LocalHttpResponse
{
    int status = 200;
    QByteArray contentType = "text/plain;charset=UTF-8";
    HeaderList headers; ///< further ones; length and connection are the server's own
    QByteArray body;
    Delivery delivery = Delivery::Answer;
    int delayMs = 0; ///< before anything is sent
};

/// Status line and headers of an answer, with the empty line at their end. A further header whose
/// name or value could break the head apart is left out.
[[nodiscard]] QByteArray responseHead(const LocalHttpResponse &response, bool isKeptAlive);

} // namespace smartup
