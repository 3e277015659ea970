#include "app/ctl/ExitCodes.h"

#include <algorithm>

namespace smartup {

ExitCode exitCodeOf(Outcome outcome, ErrorOrigin origin)
{
    switch (outcome) {
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
        return ExitCode::Done;
    case Outcome::Unknown:
        return ExitCode::Unknown;
    case Outcome::Cancelled:
        return ExitCode::Refused;
    case Outcome::Refused:
    case Outcome::Running:
    case Outcome::NotSent:
        break; // who said no?
    }
    switch (origin) {
    case ErrorOrigin::File:
    case ErrorOrigin::Smartup:
    case ErrorOrigin::SmartupDatabase:
        return ExitCode::Refused;
    case ErrorOrigin::Program:
    case ErrorOrigin::Storage:
    case ErrorOrigin::Network:
        break;
    }
    return ExitCode::Failed;
}

ExitCode exitCodeOf(const QHash<Outcome, qint64> &documents)
{
    const auto has = [&documents](Outcome outcome) { return documents.value(outcome) > 0; };
    if (has(Outcome::Unknown)) {
        return ExitCode::Unknown;
    }
    if (has(Outcome::Refused) || has(Outcome::Cancelled)) {
        return ExitCode::Refused;
    }
    if (!has(Outcome::NotSent)) {
        return ExitCode::Done;
    }
    // Nothing at all left this computer, or only a part was kept back.
    return documents.size() == 1 ? ExitCode::Failed : ExitCode::Refused;
}

ExitCode exitCodeOf(const ConnectionCheck &check)
{
    const std::optional<CheckStage> stage = check.failedStage();
    if (!stage) {
        return ExitCode::Done;
    }
    return *stage == CheckStage::Address || *stage == CheckStage::SecureConnection
        ? ExitCode::Failed
        : ExitCode::Refused;
}

ExitCode worse(ExitCode one, ExitCode other)
{
    if (one == ExitCode::Unknown || other == ExitCode::Unknown) {
        return ExitCode::Unknown;
    }
    return std::max(one, other);
}

} // namespace smartup
