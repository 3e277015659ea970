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
    return profile;
}

QString readOnlyText()
{
    return QCoreApplication::translate(
        "Profile",
        "This connection only reads: nothing is sent. Who may change something in Smartup unticks "
        "that in the form of the connection.");
}

bool isSameOrganisation(const Profile &left, const Profile &right)
{
    return left.id == right.id && left.baseUrl == right.baseUrl
        && left.projectCode == right.projectCode && left.filialId == right.filialId
        && left.filialCode == right.filialCode;
}

} // namespace smartup
