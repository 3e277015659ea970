#pragma once

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/core/Error.h"

#include <QMetaType>

#include <array>
#include <optional>

namespace smartup {

/// The layers a connection stands on, from the ground up.
enum class CheckStage {
    Address,
    SecureConnection,
    SignIn,
    Project,
    Organisation,
    Rights,
    Allowance,
};

inline constexpr std::array AllCheckStages {
    CheckStage::Address,   CheckStage::SecureConnection, CheckStage::SignIn,
    CheckStage::Project,   CheckStage::Organisation,     CheckStage::Rights,
    CheckStage::Allowance,
};

enum class CheckState { Waiting, Running, Passed, Warning, Failed };

[[nodiscard]] QString checkStageName(CheckStage stage); ///< "Sign-in"

struct CheckStep
{
    CheckState state = CheckState::Waiting;
    QString text; ///< what was found, one sentence
    QString remedy; ///< what to do; may be empty
    QString raw; ///< evidence; may be empty

    friend bool operator==(const CheckStep &, const CheckStep &) = default;
};

[[nodiscard]] CheckStep failedStep(const Error &error);

/// A test of a connection: seven steps, of which those behind a failed one are never taken.
struct ConnectionCheck
{
    QString profileId;
    std::array<CheckStep, AllCheckStages.size()> steps;
    SessionInfo session; ///< what the user may choose from; empty before sign-in passed

    [[nodiscard]] CheckStep &operator[](CheckStage stage)
    {
        return steps[static_cast<std::size_t>(stage)];
    }
    [[nodiscard]] const CheckStep &operator[](CheckStage stage) const
    {
        return steps[static_cast<std::size_t>(stage)];
    }
    /// The stage that failed, if one has.
    [[nodiscard]] std::optional<CheckStage> failedStage() const;
    [[nodiscard]] bool isPassed() const; ///< every step passed, warnings included
};

/// What a test asks of Smartup, in words; shown before it is started.
[[nodiscard]] QString connectionCheckCost();

// ── pure decisions ──

/// Is the profile's project among those the user has? None in the profile: Smartup takes its default.
[[nodiscard]] CheckStep judgeProject(const Profile &profile, const SessionInfo &session);
/// Does the organisation belong to the user, in that project? The remedy lists those that do.
[[nodiscard]] CheckStep judgeOrganisation(const Profile &profile, const SessionInfo &session);
/// The name of the only organisation that the user has in the profile's project; empty when there are several.
[[nodiscard]] QString onlyOrganisationOf(const Profile &profile, const SessionInfo &session);
[[nodiscard]] CheckStep judgeAllowance(const std::optional<Limits> &limits);

/// The organisations a profile may choose from: of its project, or of all projects.
[[nodiscard]] QList<Organisation> organisationsFor(const Profile &profile,
                                                   const SessionInfo &session);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ConnectionCheck)
