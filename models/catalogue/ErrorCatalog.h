#pragma once

#include "models/core/Error.h"

#include <QString>

#include <span>

namespace smartup {

/// By what an answer is recognised. The order is the order of trust: a code says more than a text,
/// a text more than an HTTP status.
enum class ErrorPatternKind {
    Code, ///< `error_code` of the answer, whole
    Text, ///< regular expression, without case, anywhere in the text; capture 1 fills `%1`
    HttpStatus, ///< HTTP status
    PlainHttpStatus, ///< HTTP status that says little: only when the answer carries no code at all
};

/// One row per known Smartup error. The raw text is always shown beside what the row says, so a row
/// explains and never replaces.
struct ErrorInfo
{
    QLatin1StringView key; ///< `organisation_mismatch`: journal filters, tests
    ErrorPatternKind kind {};
    const char *pattern = nullptr; ///< UTF-8; the number itself for the statuses
    ErrorOrigin origin {};
    const char *what = nullptr; ///< what happened; English, translation context "ErrorCatalog"
    const char *todo = nullptr; ///< what to do; the same
    QLatin1StringView field; ///< field of the request it concerns: `room_code`; may be empty
    QLatin1StringView link; ///< place in this program that helps: `connections`; may be empty
    const char *sample = nullptr; ///< UTF-8, an answer as Smartup gives it; the test reads it
    int sampleStatus = 0;
};

[[nodiscard]] std::span<const ErrorInfo> errorCatalog();

struct ErrorExplanation
{
    QString key; ///< row of the catalogue; empty when nothing is known about it
    ErrorOrigin origin = ErrorOrigin::Smartup;
    QString code; ///< Smartup's code, given or found in the text; may be empty
    QString what; ///< translated sentence, never empty
    QString todo; ///< translated sentence, never empty
    QString field; ///< `room_code`; may be empty
    QString link; ///< `connections`, `settings/orders`; may be empty
    QString existingId; ///< Smartup id of a document that was stored although an error came back
    QString raw; ///< the text as it came

    [[nodiscard]] bool isKnown() const { return !key.isEmpty(); }
};

/// Explains an answer in the user's language. `code` may be empty: then it is looked for in the raw
/// text, which may be the JSON of the refusal. httpStatus 0 = not known.
[[nodiscard]] ErrorExplanation
explainError(const QString &code, const QString &rawText, int httpStatus);

/// The same as an error for a message bar.
[[nodiscard]] Error toError(const ErrorExplanation &explanation);

} // namespace smartup
