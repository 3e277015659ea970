#pragma once

#include "models/exchange/ImportProtocol.h"

namespace smartup {

/// How long a server may take to apply what was sent to it: learned for each connection from documents
/// that were not there at a covering look, and were there at a later one.

inline constexpr std::chrono::minutes UsualSettleTime { 10 };
/// Waiting longer than this would leave no time for two looks before the server's window closes.
inline constexpr std::chrono::minutes LongestSettleTime { 24 * 60 };

/// What to wait from now on. `document` as it was before the look that found `finding`. Only ever
/// more, never less than the usual: too short a wait is the whole risk of a document that is sent
/// twice. Where nobody can tell which of several requests brought it, the first one counts.
[[nodiscard]] std::chrono::minutes learnedSettleTime(std::chrono::minutes known,
                                                     const ProtocolDocument &document,
                                                     Finding finding,
                                                     const ProtocolMoment &now);

} // namespace smartup
