#pragma once

#include "models/connection/ConnectionCheck.h"

#include <array>
#include <optional>

namespace smartup {

/// What a first start is led through, in this order.
enum class SetupStep { Connect, Organisation, Settings, CheckUp };

inline constexpr std::array AllSetupSteps { SetupStep::Connect, SetupStep::Organisation,
                                            SetupStep::Settings, SetupStep::CheckUp };

[[nodiscard]] QString setupStepName(SetupStep step); ///< translated: "Connect"

/// Where "next" and "skip" lead; nothing after the last. Without a connection there is no organisation to
/// choose and there are no settings to read.
[[nodiscard]] std::optional<SetupStep> stepAfter(SetupStep step, bool hasConnection);
/// Where "back" leads; nothing before the first.
[[nodiscard]] std::optional<SetupStep> stepBefore(SetupStep step, bool hasConnection);

/// What a test of the connection says about going on.
enum class SetupVerdict {
    Testing, ///< it goes on, or was not begun
    Failed, ///< something that stands in the form is wrong
    SignedIn, ///< the organisation can be chosen; what came after the sign-in may have failed
};
[[nodiscard]] SetupVerdict judgeSetup(const ConnectionCheck &check);

/// Which of the organisations is proposed: the one that is chosen already, or the only one. Empty: a person
/// must choose.
[[nodiscard]] QString proposedOrganisation(const Profile &profile, const SessionInfo &session);

} // namespace smartup
