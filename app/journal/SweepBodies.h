#pragma once

#include "models/core/Result.h"
#include "models/journal/BodySearch.h"

#include <functional>

namespace smartup {

/// Hits since the last time, newest first, and how far the search has come.
using TellOfBodies = std::function<void(const QList<BodyHit> &hits, const BodySearchProgress &)>;

/// Looks for a text in the bodies of the calls that a query finds, the newest call first, over a
/// connection that cannot write. What the query says is answered by the indices first, and only what
/// remains is unpacked: one call at a time, which is all of it that is ever in memory. Calls that come
/// meanwhile are not among them. Takes as long as it takes, so it is called from a worker; between two
/// bodies it asks whether it is still wanted. Hits are told in pages, at least ten times a second while
/// there are any.
///
/// A hit is a line where it can be told which document has the text: in the request of an import, in the
/// answer of an export. Otherwise it is a call.
///
/// Bodies are searched as they are stored: secrets are masked before that, and of a long body only head
/// and tail are there. Headers are not bodies. An empty text is found nowhere.
[[nodiscard]] Result<BodySearchReport> sweepBodies(const QString &journal,
                                                   const BodySearchOrder &order,
                                                   const std::function<bool()> &isCancelled,
                                                   const TellOfBodies &tell);

} // namespace smartup
