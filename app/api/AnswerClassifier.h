#pragma once

#include "app/api/SmartupClient.h"
#include "app/http/HttpMessage.h"

namespace smartup {

/// What an answer means, decided from its body first, then from the status, then from the network.
/// HTTP 200 proves nothing: a success is 200 and complete strict JSON and the shape of its kind, and
/// for an import every document that was sent accounted for. Pure: same answer, same verdict.
/// A write that may have arrived and has no believable answer is Unknown; a read never is.
[[nodiscard]] ApiAnswer classifyAnswer(const HttpAnswer &answer, const ApiCall &call);

/// What Smartup said about one document or a whole request, with its code and who in Smartup spoke:
/// its business rules or its database (Oracle).
[[nodiscard]] Error serverError(const QString &message);

} // namespace smartup
