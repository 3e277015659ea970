#pragma once

#include "models/core/Error.h"
#include "models/exchange/ImportPlan.h"

#include <QList>
#include <QString>

namespace smartup {

/// One entry of `successes` or `errors`. What `code` holds is not settled: Smartup's id or the
/// external id; some servers add both by name.
struct AnswerEntry
{
    bool isSuccess = false;
    QString code;
    QString externalId; ///< empty when the entry does not name it
    QString smartupId; ///< from the type's own id field; empty when the entry does not name it
    QString message; ///< raw
    QString errorCode; ///< `A02-24-048`, when the message names one
    ErrorOrigin origin = ErrorOrigin::Smartup; ///< of a refusal: business rule or database
};

/// What the answer says of one document that was sent.
struct DocumentAnswer
{
    enum class Kind {
        Accepted,
        Refused,
        Unclear, ///< named in no list or in both, or more than once
    };
    Kind kind = Kind::Unclear;
    QString smartupId; ///< empty when the answer does not say which entry is this one
    QString message;
    QString errorCode;
    ErrorOrigin origin = ErrorOrigin::Smartup;

    friend bool operator==(const DocumentAnswer &, const DocumentAnswer &) = default;
};

struct JoinedAnswer
{
    QList<DocumentAnswer> documents; ///< one for each place that was sent, in that order
    /// Entries of the answer that belong to nothing we sent: an alarm, not data.
    QStringList strangers;
};

/// Joins the answer to the documents that were sent. An entry belongs to a document when it names
/// its external id or its Smartup id, once. What is left over is joined by counting only when that
/// leaves no doubt: as many entries as documents, all of one kind, none of them a stranger.
[[nodiscard]] JoinedAnswer joinAnswer(const ImportPlan &plan,
                                      const QList<qsizetype> &places,
                                      const QList<AnswerEntry> &entries);

} // namespace smartup
