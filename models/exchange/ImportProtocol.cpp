#include "models/exchange/ImportProtocol.h"

#include "models/core/Clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr minutes AfterTheDeadline { 5 };
constexpr int MostDoublings = 4; ///< of the wait after looks that prove nothing
constexpr int LongestDoubt = 6; ///< days
constexpr qint64 UsualBatch = 200;
constexpr qint64 CautiousBatch = 20;
constexpr qint64 LargestBatch = 5000;

using Next = std::optional<ProtocolDocument>;

bool isHeld(DocumentState state)
{
    return state == DocumentState::HeldAuth || state == DocumentState::HeldConfig
        || state == DocumentState::HeldQuota || state == DocumentState::Split;
}

DocumentState stateAfter(AttemptEnd end)
{
    switch (end) {
    case AttemptEnd::NotSent:
        return DocumentState::Ready;
    case AttemptEnd::Confirmed:
        return DocumentState::Confirmed;
    case AttemptEnd::Rejected:
        return DocumentState::Rejected;
    case AttemptEnd::HeldAuth:
        return DocumentState::HeldAuth;
    case AttemptEnd::HeldConfig:
        return DocumentState::HeldConfig;
    case AttemptEnd::TooLarge:
        return DocumentState::Split;
    case AttemptEnd::HeldQuota:
        return DocumentState::HeldQuota;
    case AttemptEnd::Unknown:
        return DocumentState::Unknown;
    }
    Q_UNREACHABLE();
}

int half(int together)
{
    return std::max(1, together / 2);
}

/// One step of a document; each overload is a row of the table.
struct Step
{
    const ProtocolDocument &document;
    const ProtocolTerms &terms;
    const ProtocolMoment &now;

    [[nodiscard]] bool isIn(DocumentState state) const { return document.state == state; }
    [[nodiscard]] ProtocolDocument to(DocumentState state) const
    {
        ProtocolDocument next = document;
        next.state = state;
        return next;
    }

    Next operator()(const protocol::Judged &event) const
    {
        if (!isIn(DocumentState::Draft)) {
            return std::nullopt;
        }
        ProtocolDocument next = to(event.isValid ? DocumentState::Ready : DocumentState::Invalid);
        next.reason = event.reason;
        return next;
    }

    Next operator()(const protocol::Begun &event) const
    {
        // What the server itself keeps from doubling may go again once it has settled.
        const bool isHarmless = isIn(DocumentState::Unknown) && terms.isDedupeProven
            && !document.wasAnswered && protocol::isDue(document, now.steady)
            && document.attempts < MostAttempts;
        const bool fits = document.mostTogether == 0 || event.together <= document.mostTogether;
        if (!(isIn(DocumentState::Ready) && fits) && !isHarmless) {
            return std::nullopt;
        }
        ProtocolDocument next = to(DocumentState::Intent);
        ++next.attempts;
        next.wasInDoubt = isIn(DocumentState::Unknown);
        next.absences = 0;
        next.failedLooks = 0;
        next.lastSent = now.wall;
        if (!next.firstSent.isValid()) {
            next.firstSent = now.wall;
            next.firstSentSteady = now.steady;
        }
        next.waitsFrom = now.steady;
        next.waits = settleTime(terms);
        next.reason.clear();
        return next;
    }

    Next operator()(const protocol::Ended &event) const
    {
        if (!isIn(DocumentState::Intent)) {
            return std::nullopt;
        }
        // Nothing is "not sent" of which a byte may have left.
        // A refusal says nothing about an earlier request that is still in doubt.
        const bool isDoubtful = (event.end == AttemptEnd::NotSent && event.hasLeft)
            || (document.wasInDoubt && event.end != AttemptEnd::Confirmed);
        const AttemptEnd end = isDoubtful ? AttemptEnd::Unknown : event.end;
        ProtocolDocument next = to(stateAfter(end));
        next.hasLeft = document.hasLeft || event.hasLeft;
        next.wasInDoubt = false;
        next.reason = event.reason;
        if (!event.smartupId.isEmpty()) {
            next.smartupId = event.smartupId;
        }
        if (end == AttemptEnd::NotSent) {
            --next.attempts;
            if (!next.hasLeft) {
                next.firstSent = {};
                next.lastSent = {};
            }
        } else if (end == AttemptEnd::TooLarge) {
            next.mostTogether = half(event.together);
        } else if (end == AttemptEnd::Unknown) {
            next.wasAnswered = event.isAnswered;
            next.mostTogether = half(event.together);
        }
        return next;
    }

    Next operator()(const protocol::Restarted & /*event*/) const
    {
        if (!isIn(DocumentState::Intent) && !isIn(DocumentState::Reconciling)) {
            return document;
        }
        ProtocolDocument next = to(DocumentState::Unknown);
        next.hasLeft = true; // nobody knows
        return next;
    }

    Next operator()(const protocol::LookBegun & /*event*/) const
    {
        if (!isIn(DocumentState::Unknown) || !protocol::isDue(document, now.steady)) {
            return std::nullopt;
        }
        return to(DocumentState::Reconciling);
    }

    Next operator()(const protocol::Looked &event) const
    {
        if (!isIn(DocumentState::Reconciling)) {
            return std::nullopt;
        }
        switch (event.finding) {
        case Finding::Same:
            return found(DocumentState::Confirmed, event);
        case Finding::Differs:
            return found(DocumentState::Conflict, event);
        case Finding::Several:
            return found(DocumentState::Duplicate, event);
        case Finding::Absent:
            return absent();
        case Finding::NotProven:
            break;
        }
        ProtocolDocument next = to(DocumentState::Unknown);
        next.waitsFrom = now.steady;
        next.waits =
            settleTime(terms) * (1 << std::min(next.failedLooks, MostDoublings)) + event.jitter;
        ++next.failedLooks;
        next.absences = 0;
        return next;
    }

    [[nodiscard]] ProtocolDocument found(DocumentState state, const protocol::Looked &event) const
    {
        ProtocolDocument next = to(state);
        next.smartupId = event.smartupId;
        next.reason = event.reason;
        return next;
    }

    [[nodiscard]] ProtocolDocument absent() const
    {
        ProtocolDocument next = to(DocumentState::Unknown);
        ++next.absences;
        next.failedLooks = 0;
        if (next.absences < neededAbsences(terms)) {
            next.waitsFrom = now.steady;
            next.waits = settleTime(terms);
            return next;
        }
        next.absences = 0;
        if (document.wasAnswered) {
            next.state = DocumentState::Rejected;
        } else if (document.attempts >= MostAttempts) {
            next.state = DocumentState::Manual;
        } else {
            next.state = DocumentState::Ready;
        }
        return next;
    }

    Next operator()(const protocol::GivenTime &event) const
    {
        const bool isLost = !event.isCoverable || protocol::isTooOld(document, terms, now);
        return isIn(DocumentState::Unknown) && isLost ? Next(to(DocumentState::Manual))
                                                      : std::nullopt;
    }

    Next operator()(const protocol::Inherited &event) const
    {
        if (!isIn(DocumentState::Ready) && !isIn(DocumentState::Unknown)
            && !isHeld(document.state)) {
            return std::nullopt;
        }
        ProtocolDocument next = to(DocumentState::Unknown);
        const QDateTime since = event.since.isValid() ? std::min(event.since, now.wall) : now.wall;
        if (!next.firstSent.isValid()) {
            next.firstSentSteady = now.steady;
        }
        next.firstSent = next.firstSent.isValid() ? std::min(next.firstSent, since) : since;
        next.lastSent = now.wall; // it may arrive this very moment
        next.attempts = std::max(next.attempts, 1);
        next.hasLeft = true;
        next.absences = 0;
        next.failedLooks = 0;
        next.waitsFrom = now.steady;
        next.waits = settleTime(terms);
        next.reason.clear();
        return next;
    }

    Next operator()(const protocol::Released & /*event*/) const
    {
        if (!isHeld(document.state)) {
            return std::nullopt;
        }
        ProtocolDocument next = to(DocumentState::Ready);
        --next.attempts; // refused before it was looked at
        return next;
    }

    Next operator()(const protocol::Decided &event) const
    {
        const bool isOpen = isForPerson(document.state);
        const bool neverLeft =
            !document.hasLeft && (isIn(DocumentState::Ready) || isHeld(document.state));
        switch (event.decision) {
        case Decision::IsThere:
            return isOpen ? Next(to(DocumentState::Confirmed)) : std::nullopt;
        case Decision::SendAgain: {
            if (!isOpen) {
                return std::nullopt;
            }
            ProtocolDocument next = to(DocumentState::Ready);
            next.attempts = 0;
            next.absences = 0;
            next.wasAnswered = false;
            next.mostTogether = 1;
            next.firstSent = {};
            next.lastSent = {};
            return next;
        }
        case Decision::GiveUp:
            return isOpen || neverLeft || isHeld(document.state)
                ? Next(to(DocumentState::Cancelled))
                : std::nullopt;
        }
        Q_UNREACHABLE();
    }

    Next operator()(const protocol::Audited &event) const
    {
        if (!isIn(DocumentState::Confirmed)) {
            return std::nullopt;
        }
        ProtocolDocument next = document;
        next.isGone = event.found == 0;
        next.isDoubled = event.found > 1;
        next.isChanged = event.found == 1 && event.isChanged;
        return next;
    }
};

} // namespace

milliseconds settleTime(const ProtocolTerms &terms)
{
    return std::max<milliseconds>(terms.settle, terms.deadline + AfterTheDeadline);
}

int neededAbsences(const ProtocolTerms &terms)
{
    return terms.isDedupeProven ? 1 : 2;
}

int mostDaysInDoubt(const ProtocolTerms &terms)
{
    return std::max(0, std::min(LongestDoubt, terms.dayRange - 1));
}

std::optional<ProtocolDocument> protocol::apply(const ProtocolDocument &document,
                                                const Event &event,
                                                const ProtocolTerms &terms,
                                                const ProtocolMoment &now)
{
    return std::visit(Step { document, terms, now }, event);
}

bool protocol::isDue(const ProtocolDocument &document, const SteadyMoment &now)
{
    return certainlyPassed(document.waitsFrom, now) >= document.waits;
}

bool protocol::isTooOld(const ProtocolDocument &document,
                        const ProtocolTerms &terms,
                        const ProtocolMoment &now)
{
    // Sent in the future, before the machine was started: nobody knows any more when that was.
    const bool isTimeless = !document.firstSent.isValid()
        || (document.firstSent > now.wall && document.firstSentSteady.boot != now.steady.boot);
    return isTimeless || now.wall > sentNoLaterThan(document, now).addDays(mostDaysInDoubt(terms));
}

QDateTime protocol::sentNoLaterThan(const ProtocolDocument &document, const ProtocolMoment &now)
{
    return std::min(
        document.firstSent,
        now.wall.addMSecs(-certainlyPassed(document.firstSentSteady, now.steady).count()));
}

qint64 reservedRequests(int unknownBatches)
{
    return 2 + 2 * static_cast<qint64>(unknownBatches);
}

ImportHold judgeGate(const ImportGate &gate)
{
    if (!gate.hasLease) {
        return ImportHold::Lease;
    }
    if (!gate.canWrite) {
        return ImportHold::Disk;
    }
    if (gate.hasDuplicate) {
        return ImportHold::Frozen;
    }
    if (gate.unknownBatches >= UnknownBatchesThatOpenTheCircuit) {
        return ImportHold::Circuit;
    }
    if (gate.requestsLeft && *gate.requestsLeft < 1) {
        return ImportHold::Allowance;
    }
    if (gate.requestsLeft && *gate.requestsLeft - 1 < reservedRequests(gate.unknownBatches)) {
        return ImportHold::Reserve;
    }
    return ImportHold::None;
}

QString importHoldText(ImportHold hold)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("ImportProtocol", text);
    };
    switch (hold) {
    case ImportHold::None:
        return {};
    case ImportHold::Lease:
        return say(
            QT_TRANSLATE_NOOP("ImportProtocol",
                              "Documents are being sent or looked for with this connection "
                              "already, perhaps by another program; only one may at a time."));
    case ImportHold::Frozen:
        return say(QT_TRANSLATE_NOOP("ImportProtocol",
                                     "A document that was imported before is in Smartup more than "
                                     "once. Nothing is sent before somebody has looked at it."));
    case ImportHold::Circuit:
        return say(
            QT_TRANSLATE_NOOP("ImportProtocol",
                              "Two requests have an unknown outcome. Nothing further is sent "
                              "before it is known what became of them."));
    case ImportHold::Allowance:
        return say(QT_TRANSLATE_NOOP("ImportProtocol", "The allowance of the day is spent."));
    case ImportHold::Reserve:
        return say(QT_TRANSLATE_NOOP("ImportProtocol",
                                     "What is left of the day's allowance is kept for finding out "
                                     "what became of documents."));
    case ImportHold::Disk:
        return say(QT_TRANSLATE_NOOP(
            "ImportProtocol",
            "What is about to be sent cannot be noted on this computer. Make room on the disk."));
    }
    Q_UNREACHABLE();
}

qint64 batchSize(qint64 documents,
                 qint64 objectCount,
                 std::optional<qint64> requestsLeft,
                 AfterRefusal afterRefusal)
{
    const qint64 most = objectCount > 0 ? std::min(objectCount, LargestBatch) : LargestBatch;
    const qint64 usual =
        std::min(afterRefusal == AfterRefusal::Stop ? CautiousBatch : UsualBatch, most);
    if (!requestsLeft) {
        return usual;
    }
    const qint64 requests = std::max<qint64>(1, *requestsLeft - reservedRequests(0));
    return std::clamp((documents + requests - 1) / requests, usual, most);
}

std::optional<std::pair<QDate, QDate>> windowOf(QDate firstSent, QDate today, int dayRange)
{
    const QDate from = std::min(firstSent, today).addDays(-1);
    if (!firstSent.isValid() || from < today.addDays(1 - dayRange)) {
        return std::nullopt;
    }
    const QDate to = today.addDays(1);
    // A day more than the server answers would turn the whole answer empty.
    return std::pair(from, from.daysTo(to) < dayRange ? to : today);
}

} // namespace smartup
