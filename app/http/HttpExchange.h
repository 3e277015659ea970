#pragma once

#include "app/http/HttpMessage.h"
#include "app/http/OneShotBody.h"
#include "models/core/Result.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTimer>

#include <functional>

namespace smartup {

/// One request on its way; only HttpClient makes these.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpRequest request, QObject *parent);
    ~HttpExchange() override;

    /// An error means that nothing was sent; finished() comes otherwise, exactly once.
    [[nodiscard]] Status start();
    /// Only after finished().
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] Result<QNetworkRequest> networkRequest() const;
    void judgeCertificates();
    void read();
    void stop(HttpStop why);
    void finish();

    HttpRequest m_request;
    HttpAnswer m_answer;
    OneShotBody m_body;
    // One access manager a request: a kept connection that went stale would cost a write its
    // answer, and proxy, authorities and connections of one profile never meet those of another.
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_connectTimer;
    QTimer m_deadlineTimer;
    QElapsedTimer m_elapsed;
    bool m_isForgeable = false; ///< what the server shows of itself
    std::optional<std::stop_callback<std::function<void()>>> m_stopCallback;
};

} // namespace smartup
