#pragma once

#include "models/core/SteadyMoment.h"
#include "models/exchange/DocumentState.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace smartup {

/// The rules by which a document of an import goes from one state to the next. Pure: time, answers
/// and what the server can do come from outside. Waiting is measured by the machine's steady clock, so
/// that a clock that is set forward never shortens it.

/// What the rules need to know of a document. The ledger keeps it.
struct ProtocolDocument
{
    DocumentState state = DocumentState::Draft;
    int attempts = 0; ///< requests that may have brought it to the server
    int absences = 0; ///< covering answers in a row that did not have it
    int failedLooks = 0; ///< answers in a row that proved nothing
    int mostTogether = 0; ///< documents in the next request that carries it; 0 = any number
    bool hasLeft = false; ///< a byte of a request with it may have left
    bool wasInDoubt = false; ///< sent again while an earlier request of it is still in doubt
    bool wasAnswered = false; ///< its doubt came with an error text: never sent again by itself
    QDateTime firstSent; ///< UTC; invalid = never
    QDateTime lastSent; ///< UTC
    SteadyMoment firstSentSteady;
    SteadyMoment waitsFrom; ///< of an unknown one: asked after no sooner than …
    std::chrono::milliseconds waits { 0 }; ///< … this time has passed
    QString smartupId; ///< when Smartup said it
    QString reason; ///< Smartup's words, or ours
    bool isGone = false; ///< confirmed, and an audit did not find it any more
    bool isDoubled = false; ///< confirmed, and an audit found it more than once
    bool isChanged = false; ///< confirmed, and an audit found it with other content

    friend bool operator==(const ProtocolDocument &, const ProtocolDocument &) = default;
};

/// What is known of server and connection.
struct ProtocolTerms
{
    std::chrono::minutes settle { 10 }; ///< a server may apply a request so long after it came
    std::chrono::seconds deadline { 300 }; ///< after which the client gives a request up
    /// A probe has shown that the same external id never makes a second document.
    bool isDedupeProven = false;
    int dayRange = 7; ///< days an export reaches back
};

inline constexpr int MostAttempts = 3;
inline constexpr int UnknownBatchesThatOpenTheCircuit = 2;

/// Never below the client's deadline and five minutes more.
[[nodiscard]] std::chrono::milliseconds settleTime(const ProtocolTerms &terms);
/// How many covering answers in a row must miss a document.
[[nodiscard]] int neededAbsences(const ProtocolTerms &terms);
/// Days after which no export can prove anything.
[[nodiscard]] int mostDaysInDoubt(const ProtocolTerms &terms);

/// When something happens.
struct ProtocolMoment
{
    QDateTime wall; ///< UTC
    SteadyMoment steady;
};

/// How the request ended for one document.
enum class AttemptEnd {
    NotSent, ///< no byte of the body left
    Confirmed, ///< named once among the successes of a whole answer
    Rejected, ///< named once among its errors
    HeldAuth, ///< 401, 403
    HeldConfig, ///< 404, 405, 415
    TooLarge, ///< 413
    HeldQuota, ///< 429, or the allowance is spent
    Unknown, ///< anything else
};

/// What a look into Smartup showed of one document.
enum class Finding {
    Same, ///< there once, and its key fields are equal
    Differs, ///< there once, with other content
    Several, ///< there more than once
    Absent, ///< not there, and the answer covers it
    NotProven, ///< not there, and the answer proves nothing
};

/// What a person decides about a document.
enum class Decision {
    IsThere, ///< found in Smartup by hand
    SendAgain, ///< looked for and not there
    GiveUp,
};

namespace protocol {

struct Judged
{
    bool isValid = true;
    QString reason = {};
};
struct Begun
{
    int together = 1;
}; ///< documents in its request
struct Ended
{
    AttemptEnd end = AttemptEnd::Unknown;
    QString smartupId = {};
    QString reason = {};
    bool hasLeft = true;
    bool isAnswered = false; ///< an answer with an error text
    int together = 1;
};
struct Restarted
{
}; ///< the program began anew: nothing that was under way is
struct LookBegun
{
};
struct Looked
{
    Finding finding = Finding::NotProven;
    QString smartupId = {};
    QString reason = {};
    std::chrono::milliseconds jitter { 0 }; ///< of the next look, when this one proved nothing
};
/// Can it still be proven what became of it?
struct GivenTime
{
    bool isCoverable = true; ///< an answer can still reach back to its first request
};
/// Another computer may have sent it, at this time at the earliest: it is in doubt here as well.
struct Inherited
{
    QDateTime since; ///< UTC
};
struct Released
{
}; ///< what held it is over
struct Decided
{
    Decision decision = Decision::GiveUp;
};
struct Audited
{
    int found = 1; ///< how often a covering answer had it
    bool isChanged = false; ///< with other content than was sent
};

using Event = std::variant<Judged,
                           Begun,
                           Ended,
                           Restarted,
                           LookBegun,
                           Looked,
                           GivenTime,
                           Inherited,
                           Released,
                           Decided,
                           Audited>;

/// The document after the event; nullopt when it may not happen in this state.
[[nodiscard]] std::optional<ProtocolDocument> apply(const ProtocolDocument &document,
                                                    const Event &event,
                                                    const ProtocolTerms &terms,
                                                    const ProtocolMoment &now);

/// May an unknown one be asked after now?
[[nodiscard]] bool isDue(const ProtocolDocument &document, const SteadyMoment &now);
[[nodiscard]] bool
isTooOld(const ProtocolDocument &document, const ProtocolTerms &terms, const ProtocolMoment &now);
/// Its first request was sent no later than this, even if the clock was ahead then.
[[nodiscard]] QDateTime sentNoLaterThan(const ProtocolDocument &document,
                                        const ProtocolMoment &now);

} // namespace protocol

/// Why no request may begin.
enum class ImportHold {
    None,
    Lease, ///< another program sends on this connection
    Frozen, ///< a document is there more than once: somebody must look first
    Circuit, ///< two requests are unknown already
    Allowance, ///< no request is left today
    Reserve, ///< what is left is kept for looking after what is unknown
    Disk, ///< what is sent could not be noted
};

struct ImportGate
{
    bool hasLease = true;
    bool hasDuplicate = false;
    bool canWrite = true;
    int unknownBatches = 0; ///< requests with a document in doubt
    /// Of the day; unset = the server sets no limit, or did not say.
    std::optional<qint64> requestsLeft = {};
};

/// Requests of the day that imports must leave alone: two windows, and two for each unknown request.
[[nodiscard]] qint64 reservedRequests(int unknownBatches);
[[nodiscard]] ImportHold judgeGate(const ImportGate &gate);
[[nodiscard]] QString importHoldText(ImportHold hold); ///< one translated sentence; empty for None

/// What a person wants when Smartup refuses a document.
enum class AfterRefusal {
    GoOn, ///< the others are sent
    Stop, ///< no further request leaves
};

/// Documents in one request: 200, so that a lost answer costs little, or 20 where a refused document
/// stops the import, so that few go with it; more only when the day's requests would not do otherwise.
[[nodiscard]] qint64 batchSize(qint64 documents,
                               qint64 objectCount,
                               std::optional<qint64> requestsLeft,
                               AfterRefusal afterRefusal = AfterRefusal::GoOn);

/// The days a look must ask for by date of creation; nullopt when no answer can cover them any more.
[[nodiscard]] std::optional<std::pair<QDate, QDate>>
windowOf(QDate firstSent, QDate today, int dayRange);

} // namespace smartup
