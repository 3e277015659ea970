#include "models/connection/Profile.h"

#include <QCoreApplication>

namespace smartup {

QString environmentKey(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QStringLiteral("production");
    case Environment::Test:
        return QStringLiteral("test");
    case Environment::Sandbox:
        return QStringLiteral("sandbox");
    }
    Q_UNREACHABLE();
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("Environment", "Production");
    case Environment::Test:
        return QCoreApplication::translate("Environment", "Test");
    case Environment::Sandbox:
        return QCoreApplication::translate("Environment", "Sandbox");
    }
    Q_UNREACHABLE();
}

Profile newConnection()
{
    Profile profile;
    profile.baseUrl = QUrl(QStringLiteral("https://smartup.online"));
    profile.projectCode = QStringLiteral("trade");
    profile.isReadOnly = true;
    return profile;
}

bool sendsNoOrganisation(const Profile &profile)
{
    return profile.environment != Environment::Sandbox && profile.filialId.isEmpty()
        && profile.onlyOrganisation.isEmpty();
}

WriteBar writeBar(const Profile &profile)
{
    if (profile.isReadOnly) {
        return WriteBar::ReadOnly;
    }
    return sendsNoOrganisation(profile) && profile.filialCode.isEmpty() ? WriteBar::NoOrganisation
                                                                        : WriteBar::None;
}

WriteBar recordsWriteBar(const Profile &profile)
{
    const WriteBar bar = writeBar(profile);
    return bar == WriteBar::None && sendsNoOrganisation(profile) ? WriteBar::OnlyCodeForRecords
                                                                 : bar;
}

WriteBar settingsWriteBar(const Profile &profile)
{
    const WriteBar bar = writeBar(profile);
    return bar == WriteBar::None && sendsNoOrganisation(profile) ? WriteBar::OnlyCode : bar;
}

QString writeBarText(WriteBar bar)
{
    switch (bar) {
    case WriteBar::None:
        return {};
    case WriteBar::ReadOnly:
        return readOnlyText();
    case WriteBar::NoOrganisation:
        return QCoreApplication::translate(
            "Profile",
            "This connection names no organisation, and Smartup would write into the user's "
            "default one, usually production: nothing is sent. Choose the organisation in the "
            "form of the connection. When the user has only one, a test of the connection "
            "finds that out and is enough.");
    case WriteBar::OnlyCode:
        return QCoreApplication::translate(
            "Profile",
            "This connection names its organisation by code only, and settings belong to the one "
            "whose id is sent: Smartup would change those of the user's default organisation. "
            "Nothing is sent. Choose the organisation in the form of the connection.");
    case WriteBar::OnlyCodeForRecords:
        return QCoreApplication::translate(
            "Profile",
            "This connection names its organisation by code only, and reference data goes to the "
            "one whose id is sent: Smartup would write it into the user's default organisation. "
            "Nothing is sent. Choose the organisation in the form of the connection.");
    }
    Q_UNREACHABLE();
}

QString readOnlyText()
{
    return QCoreApplication::translate(
        "Profile",
        "This connection only reads: nothing is sent. Who may change something in Smartup unticks "
        "that in the form of the connection.");
}

bool isSameSignIn(const Profile &left, const Profile &right)
{
    return left.baseUrl == right.baseUrl && left.login == right.login
        && left.projectCode == right.projectCode;
}

bool isSameOrganisation(const Profile &left, const Profile &right)
{
    return left.id == right.id && left.baseUrl == right.baseUrl
        && left.projectCode == right.projectCode && left.filialId == right.filialId
        && left.filialCode == right.filialCode;
}

} // namespace smartup
