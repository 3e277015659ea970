#pragma once

#include "models/core/Error.h"
#include "models/core/Outcome.h"

#include <chrono>
#include <optional>

namespace smartup {

/// What kind of trouble ended an exchange: it says whether trying again can help.
enum class ExchangeTrouble {
    None,
    Network, ///< no answer, or none that can be believed
    Server, ///< Smartup answered that it failed: 5xx, 408, an error of its database
    Refused, ///< Smartup said no: the same question gets the same answer
    SignIn, ///< 401, 403: every further question, too
    Allowance, ///< 429, or our own ceiling
    Unknown, ///< something may have been stored
    Local, ///< this computer: disk, file, a bad request
    Cancelled,
};

/// `httpStatus` 0 = not known.
[[nodiscard]] ExchangeTrouble troubleOf(Outcome outcome, ErrorOrigin origin, int httpStatus);

enum class AfterTrouble {
    Again, ///< after the wait
    GoOn, ///< with the next thing of the same run
    EndRun,
};

struct RetryVerdict
{
    AfterTrouble after = AfterTrouble::GoOn;
    std::chrono::seconds wait { 0 }; ///< only with Again
};

/// Only what reads is ever tried again, at most twice: what wrote may have been stored. `attempts`
/// have been made so far (1 = the first one failed); `dice` from 0 to 1 spreads the waits, so that
/// many computers do not ask at the same moment.
[[nodiscard]] RetryVerdict judgeRetry(ExchangeTrouble trouble,
                                      bool isWrite,
                                      int attempts,
                                      std::optional<std::chrono::seconds> retryAfter,
                                      double dice);

} // namespace smartup
