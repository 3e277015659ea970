#pragma once

#include "models/journal/JournalRecords.h"

#include <QString>

namespace smartup {

/// Where the time of a call went, as far as it is recorded: connecting, sending and Smartup's own
/// work are one part, the arrival of the answer is the other.
struct CallTiming
{
    qint64 totalMs = 0;
    qint64 waitingMs = 0; ///< until the first byte of the answer, or all of it when none came
    qint64 receivingMs = 0; ///< from then on

    friend bool operator==(const CallTiming &, const CallTiming &) = default;
};

[[nodiscard]] CallTiming callTiming(const CallRecord &call);

/// "410 ms until the first byte, 70 ms to receive 12.4 KB."
[[nodiscard]] QString timingSentence(const CallRecord &call);

} // namespace smartup
