#include "models/connection/SetupSteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

QString setupStepName(SetupStep step)
{
    switch (step) {
    case SetupStep::Connect:
        //: step of the assistant
        return QCoreApplication::translate("SetupSteps", "Connect");
    case SetupStep::Organisation:
        return QCoreApplication::translate("SetupSteps", "Organisation");
    case SetupStep::Settings:
        return QCoreApplication::translate("SetupSteps", "Read the settings");
    case SetupStep::CheckUp:
        return QCoreApplication::translate("SetupSteps", "Check-up");
    }
    Q_UNREACHABLE();
}

std::optional<SetupStep> stepAfter(SetupStep step, bool hasConnection)
{
    switch (step) {
    case SetupStep::Connect:
        return hasConnection ? SetupStep::Organisation : SetupStep::CheckUp;
    case SetupStep::Organisation:
        return SetupStep::Settings;
    case SetupStep::Settings:
        return SetupStep::CheckUp;
    case SetupStep::CheckUp:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<SetupStep> stepBefore(SetupStep step, bool hasConnection)
{
    switch (step) {
    case SetupStep::Connect:
        return std::nullopt;
    case SetupStep::Organisation:
        return SetupStep::Connect;
    case SetupStep::Settings:
        return SetupStep::Organisation;
    case SetupStep::CheckUp:
        return hasConnection ? SetupStep::Settings : SetupStep::Connect;
    }
    Q_UNREACHABLE();
}

SetupVerdict judgeSetup(const ConnectionCheck &check)
{
    const std::optional<CheckStage> failed = check.failedStage();
    if (!failed) {
        return check.isPassed() ? SetupVerdict::SignedIn : SetupVerdict::Testing;
    }
    switch (*failed) {
    case CheckStage::Address:
    case CheckStage::SecureConnection:
    case CheckStage::SignIn:
    case CheckStage::Project:
        return SetupVerdict::Failed;
    case CheckStage::Organisation: // that is the next step
    case CheckStage::Rights:
    case CheckStage::Allowance:
        return SetupVerdict::SignedIn;
    }
    Q_UNREACHABLE();
}

QString proposedOrganisation(const Profile &profile, const SessionInfo &session)
{
    const QList<Organisation> organisations = organisationsFor(profile, session);
    const bool isTheirs = std::ranges::any_of(
        organisations, [&profile](const Organisation &one) { return one.id == profile.filialId; });
    if (isTheirs) {
        return profile.filialId;
    }
    return organisations.size() == 1 ? organisations.constFirst().id : QString();
}

} // namespace smartup
