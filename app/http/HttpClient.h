#pragma once

#include "app/http/HttpMessage.h"

#include <QCoroTask>

#include <QObject>

namespace smartup {

/// Sends POSTs, each at most once: a one-shot body, no redirect, no cookie, no cache, no sign-in
/// dialogue, a connection of its own, a deadline for the whole call and a cap on the answer.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    /// Ends what is under way; the coroutines that wait for it are not resumed.
    ~HttpClient() override;

    [[nodiscard]] QCoro::Task<HttpAnswer> send(HttpRequest request);
};

} // namespace smartup
