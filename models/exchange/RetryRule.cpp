#include "models/exchange/RetryRule.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace smartup {

namespace {

using std::chrono::seconds;

constexpr std::array<seconds, 2> Waits { seconds(30), seconds(120) };
/// Who is told to come back later than this leaves it to the next run.
constexpr seconds LongestWait { 15 * 60 };
constexpr double Spread = 0.2; ///< of a wait, up and down

bool canHelp(ExchangeTrouble trouble)
{
    return trouble == ExchangeTrouble::Network || trouble == ExchangeTrouble::Server;
}

AfterTrouble otherwise(ExchangeTrouble trouble)
{
    switch (trouble) {
    case ExchangeTrouble::None:
    case ExchangeTrouble::Server:
    case ExchangeTrouble::Refused:
    case ExchangeTrouble::Local:
        return AfterTrouble::GoOn;
    case ExchangeTrouble::Network:
    case ExchangeTrouble::SignIn:
    case ExchangeTrouble::Allowance:
    case ExchangeTrouble::Unknown:
    case ExchangeTrouble::Cancelled:
        return AfterTrouble::EndRun;
    }
    Q_UNREACHABLE();
}

} // namespace

ExchangeTrouble troubleOf(Outcome outcome, ErrorOrigin origin, int httpStatus)
{
    switch (outcome) {
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
        return ExchangeTrouble::None;
    case Outcome::Unknown:
        return ExchangeTrouble::Unknown;
    case Outcome::Cancelled:
        return ExchangeTrouble::Cancelled;
    case Outcome::Running:
    case Outcome::Refused:
    case Outcome::NotSent:
        break;
    }
    if (httpStatus == 401 || httpStatus == 403) {
        return ExchangeTrouble::SignIn;
    }
    if (httpStatus == 429) {
        return ExchangeTrouble::Allowance;
    }
    if (httpStatus == 408 || httpStatus >= 500) {
        return ExchangeTrouble::Server;
    }
    switch (origin) {
    case ErrorOrigin::Network:
        return ExchangeTrouble::Network;
    case ErrorOrigin::SmartupDatabase:
        return ExchangeTrouble::Server;
    case ErrorOrigin::Smartup:
        return ExchangeTrouble::Refused;
    case ErrorOrigin::Program:
    case ErrorOrigin::File:
    case ErrorOrigin::Storage:
        return ExchangeTrouble::Local;
    }
    Q_UNREACHABLE();
}

RetryVerdict judgeRetry(ExchangeTrouble trouble,
                        bool isWrite,
                        int attempts,
                        std::optional<seconds> retryAfter,
                        double dice)
{
    const bool isWorthIt = !isWrite && canHelp(trouble) && attempts >= 1
        && attempts <= static_cast<int>(Waits.size())
        && retryAfter.value_or(seconds(0)) <= LongestWait;
    if (!isWorthIt) {
        return { otherwise(trouble), seconds(0) };
    }
    const double spread = 1 + Spread * (2 * std::clamp(dice, 0.0, 1.0) - 1);
    const auto base = static_cast<double>(Waits.at(static_cast<std::size_t>(attempts - 1)).count());
    const seconds wait(std::lround(base * spread));
    return { AfterTrouble::Again, std::max(wait, retryAfter.value_or(seconds(0))) };
}

} // namespace smartup
