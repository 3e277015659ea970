#include "models/exchange/SettleTime.h"

#include <algorithm>

namespace smartup {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

bool isThere(Finding finding)
{
    switch (finding) {
    case Finding::Same:
    case Finding::Differs:
    case Finding::Several:
        return true;
    case Finding::Absent:
    case Finding::NotProven:
        return false;
    }
    Q_UNREACHABLE();
}

/// Since its first request at the most: over a restart of the machine only the wall clock tells, and it
/// may have been set meanwhile.
milliseconds mostPassed(const ProtocolDocument &document, const ProtocolMoment &now)
{
    const milliseconds certain = certainlyPassed(document.firstSentSteady, now.steady);
    if (document.firstSentSteady.boot == now.steady.boot || !document.firstSent.isValid()) {
        return certain;
    }
    return std::max(certain, milliseconds(document.firstSent.msecsTo(now.wall)));
}

} // namespace

minutes learnedSettleTime(minutes known,
                          const ProtocolDocument &document,
                          Finding finding,
                          const ProtocolMoment &now)
{
    const minutes atLeast = std::max(known, UsualSettleTime);
    // A second copy came of a request that was proven not to have been applied.
    const bool cameLate =
        document.absences > 0 || (finding == Finding::Several && document.attempts > 1);
    if (!isThere(finding) || !cameLate) {
        return atLeast;
    }
    // When it came between two looks is not known: at the latest now, and a quarter to be safe.
    const milliseconds late = mostPassed(document, now);
    const auto needed = std::chrono::ceil<minutes>(late + late / 4);
    return std::max(atLeast, std::min(needed, LongestSettleTime));
}

} // namespace smartup
