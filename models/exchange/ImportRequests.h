#pragma once

#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportProtocol.h"

#include <QDateTime>

#include <optional>
#include <utility>

namespace smartup {

/// How the documents of a plan are put into requests.

/// Of documents without an external id, at most one is in a request: an answer that refuses some of
/// several does not say which, and no export tells them apart later. They take so many requests more at
/// the most; beyond that they share.
inline constexpr int MostForDocumentsWithoutId = 50;

/// Places of documents, one list a request; documents that are kept back, and those that are settled
/// already, are in none.
[[nodiscard]] QList<QList<qsizetype>>
importBatches(const ImportPlan &plan, qint64 objectCount, const QList<bool> &isSettled = {});

/// Documents or records in one request of the plan: records of references leave in the largest ones,
/// unless one of them may stop the others; documents as the protocol cuts them.
[[nodiscard]] qint64 requestSize(const ImportPlan &plan,
                                 qint64 objectCount,
                                 std::optional<qint64> requestsLeft,
                                 AfterRefusal afterRefusal);

/// So many documents go ahead one by one while Smartup refuses each of them. Then the rest leaves: what
/// becomes doubtful of it is not doubled, but only a person can find out what became of it.
inline constexpr int MostSentAhead = 3;

/// The document that is sent ahead, alone: once Smartup has created it, an export that shows it proves
/// that another one is not there. The first that is foreseen to be created and can be found again by its
/// external id, else one without an id, else one of which nothing is foreseen; −1 when there is none,
/// or nothing else to be sent.
[[nodiscard]] qsizetype placeSentAhead(const ImportPlan &plan, const QList<bool> &isSettled = {});
/// Requests that the plan takes, with the one that goes ahead when it needs one.
[[nodiscard]] qint64 importRequests(const ImportPlan &plan, qint64 objectCount);

/// A witness for what is sent now must have been created in this time: the day before, or today.
[[nodiscard]] std::pair<QDateTime, QDateTime> witnessTime(const QDateTime &now);

} // namespace smartup
