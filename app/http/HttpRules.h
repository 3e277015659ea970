#pragma once

#include "app/http/HttpMessage.h"
#include "models/core/Result.h"
#include "models/journal/JournalRecords.h"

#include <QNetworkProxy>
#include <QUrl>

namespace smartup {

/// What may leave this machine at all; pure.

/// A token of RFC 9110: letters, digits and some marks, no space, never empty.
[[nodiscard]] bool isHeaderName(QByteArrayView name);
/// Visible ASCII with spaces inside: Qt would put a line break of a setting on the wire as a new header.
[[nodiscard]] bool isHeaderValue(QByteArrayView value);
/// `localhost`, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// The error names the header, never its value.
[[nodiscard]] Status checkHeaders(const HeaderList &headers);
/// `https` anywhere, `http` to a loopback host only; a host, and no user, query or fragment.
[[nodiscard]] Status checkUrl(const QUrl &url);

/// Qt 6.4 wants to send again when the server closes the connection, and the one-shot body refuses:
/// whether it says so or calls the answer whole depends on which of its halves hears of the close
/// first. This makes one outcome of it. Without a length the close is the end of the answer, as HTTP
/// has it (that a cut looks the same is the reader's to notice); everything else is a cut.
void settleClosedConnection(HttpAnswer &answer);

/// The proxy of a connection; empty text asks the system, a loopback host never has one.
[[nodiscard]] Result<QNetworkProxy> proxyFor(const QString &proxy, const QUrl &url);

} // namespace smartup
