#pragma once

#include "models/connection/Profile.h"
#include "models/core/DocumentType.h"
#include "models/core/SteadyMoment.h"
#include "models/exchange/DocumentState.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace smartup {

/// What two computers with a shared log tell each other of a document that is about to be sent, so that
/// they do not both send it. Pure; the claims themselves lie on the shared log's server.

/// What names a document for all computers.
struct ClaimKey
{
    QString organisation; ///< claimOrganisation()
    DocumentType type = DocumentType::Order;
    QString externalId; ///< never empty: a document without one cannot be claimed
    QString filialCode; ///< as the document itself says; for whoever holds the claim

    friend bool operator==(const ClaimKey &, const ClaimKey &) = default;
};

/// The organisation of Smartup that a document goes to, the same on every computer: server, company and
/// organisation, whatever the connection is called and whoever signs in.
[[nodiscard]] QString claimOrganisation(const Profile &profile, const QString &documentFilial);
/// Sandboxes are each computer's own: nothing of them is claimed.
[[nodiscard]] bool isClaimed(const Profile &profile);

enum class ClaimVerdict {
    Ours,
    InHand, ///< another computer is sending it, or does not know yet what became of it
    Sent, ///< another computer has sent it, and the plan did not know
    Abandoned, ///< another computer had claimed it, and was not heard of for a while
};

/// What is answered to a claim.
struct ClaimAnswer
{
    ClaimVerdict verdict = ClaimVerdict::Ours;
    QString holder = {}; ///< a person's word for the other computer
    QDateTime since = {}; ///< UTC, by the server's clock: claimed or sent
    qint64 change = 0; ///< names the other computer's claim

    friend bool operator==(const ClaimAnswer &, const ClaimAnswer &) = default;
};

/// Why it is not sent, in translated sentences; empty when it is ours.
[[nodiscard]] QString claimHeldText(const ClaimAnswer &answer);

/// What becomes of a claim, by what the ledger knows of the document.
enum class ClaimEnd {
    Kept, ///< it is still open here
    Sent, ///< Smartup has it, or may have it and a person has given it up here
    Freed, ///< Smartup did not get it from here
};
/// nullopt: the ledger does not know it, so that nothing was sent. `hasLeft`: a byte of a request with it
/// may have left.
[[nodiscard]] ClaimEnd claimEnd(std::optional<DocumentState> state, bool hasLeft);

/// A claim is used at once or not at all: another computer takes it over when it hears nothing for long
/// enough, and this one may have slept meanwhile. Both clocks are asked, for the steady one may stand
/// still while the machine sleeps, and the wall clock may be set.
struct ClaimMoment
{
    QDateTime wall; ///< UTC
    SteadyMoment steady;
};
[[nodiscard]] bool isFresh(const ClaimMoment &claimed, const ClaimMoment &now);
/// How old what a preview knows may be: the longer of what both clocks say.
[[nodiscard]] std::chrono::milliseconds planAge(const ClaimMoment &asked, const ClaimMoment &now);

} // namespace smartup
