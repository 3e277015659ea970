#pragma once

#include "models/core/Error.h"
#include "models/core/Outcome.h"
#include "models/exchange/ImportAnswer.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportProtocol.h"
#include "models/journal/JournalRecords.h"

#include <QHash>
#include <QMetaType>

namespace smartup {

/// How one document of an import ended. Running = nothing is known yet.
struct DocumentResult
{
    Outcome outcome = Outcome::Running;
    ErrorOrigin origin = ErrorOrigin::Smartup; ///< only with refused, not_sent, unknown
    QString smartupId;
    QString errorCode;
    QString message; ///< the server's raw text, or our sentence for what it does not say
    QString rule; ///< setting that decided
    /// Its request was refused as a whole, for nothing that stands in the document: sign-in, right,
    /// allowance, size. It can be sent as it is when that is over.
    bool isHeld = false;
    /// Not sent because another import has it in hand, or has sent it meanwhile: what becomes of it shows
    /// there, and to send it with the rest of this one could double it.
    bool isElsewhere = false;

    friend bool operator==(const DocumentResult &, const DocumentResult &) = default;
};

/// How one request of an import ended, in the words of the client.
struct ImportCallEnd
{
    Outcome outcome = Outcome::NotSent;
    std::optional<Error> error;
    /// The entries of its two lists; unset when there was no answer that has them.
    std::optional<QList<AnswerEntry>> entries;
    int httpStatus = 0; ///< 0 = no answer
};

struct SettledCall
{
    QList<DocumentResult> documents; ///< one for each place that was sent, in that order
    QStringList strangers; ///< entries that belong to nothing we sent
};

/// Settles each document of a request by itself: by its entry in the answer, else by what happened
/// to the request as a whole.
[[nodiscard]] SettledCall
settleCall(const ImportPlan &plan, const QList<qsizetype> &places, const ImportCallEnd &end);
/// Created, updated or skipped: the answer does not say it, the id it names does.
[[nodiscard]] DocumentResult
settleDocument(const ImportPlan &plan, qsizetype place, const DocumentAnswer &answer);
/// What is known of a request besides its documents.
struct CallFacts
{
    int httpStatus = 0; ///< 0 = no answer
    bool hasEntries = false; ///< the answer had its two lists
    bool hasLeft = true; ///< a byte of the body may have left
    int together = 1; ///< documents in the request
    std::optional<Error> error;
};
/// The same in the words of the protocol.
[[nodiscard]] protocol::Ended attemptEndOf(const DocumentResult &result, const CallFacts &call);
/// A document that never left this machine.
[[nodiscard]] DocumentResult notSent(const QString &why, Outcome outcome = Outcome::NotSent);
/// The same of one that another import has in hand.
[[nodiscard]] DocumentResult sentElsewhere(const QString &why);

/// The journal's row of a document.
[[nodiscard]] DocumentRecord
importRecord(const ImportPlan &plan, qsizetype place, const DocumentResult &result, int position);

/// Does sending go on after a request? It stops when the next one would meet the same fate (no
/// connection, sign-in, allowance) or when nobody knows what happened to this one.
enum class NextStep { Continue, Stop };
[[nodiscard]] NextStep afterImportCall(Outcome outcome, int httpStatus);
/// Does it go on with these documents refused so far?
[[nodiscard]] NextStep afterRefusals(qint64 refused, AfterRefusal wanted);

/// The counts of a whole import.
struct ImportSummary
{
    QHash<Outcome, qint64> counts; ///< documents by outcome
    qint64 documents = 0;
    qint64 requests = 0;
    QStringList strangers;
    QString runUuid;
    QString message; ///< why it stopped before the end; empty when it did not
    QString details; ///< raw evidence of that; may be empty

    [[nodiscard]] qint64 count(Outcome outcome) const { return counts.value(outcome); }
    void add(const DocumentResult &result);
    /// The one word for the run.
    [[nodiscard]] Outcome outcome() const;
    /// "Created: 163 · Skipped: 37"
    [[nodiscard]] QString countsText() const;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::DocumentResult)
Q_DECLARE_METATYPE(smartup::ImportSummary)
