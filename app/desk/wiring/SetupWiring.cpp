#include "app/desk/wiring/SetupWiring.h"

#include "app/connection/ConnectionService.h"
#include "app/connection/ConnectionTester.h"
#include "app/journal/CheckUpService.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/settings/SettingsService.h"
#include "ui/connection/ConnectionsPage.h"
#include "ui/connection/SetupAssistant.h"
#include "ui/shell/MainWindow.h"

namespace smartup {

SetupWiring::SetupWiring(const SetupServices &services,
                         ConnectionsPage &page,
                         MainWindow &window,
                         QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_page(page)
    , m_window(window)
{
    connect(&page, &ConnectionsPage::assistantRequested, this, &SetupWiring::open);
}

void SetupWiring::open()
{
    if (!m_assistant.isNull()) {
        m_assistant->activateWindow();
        return;
    }
    m_assistant = new SetupAssistant(&m_window);
    m_assistant->setAttribute(Qt::WA_DeleteOnClose);
    joinConnections(*m_assistant, m_services.connections, m_services.tester);
    joinRest(*m_assistant, m_services.checkUp, m_services.connections);
    m_assistant->open();
}

void SetupWiring::joinConnections(SetupAssistant &assistant,
                                  ConnectionService &connections,
                                  ConnectionTester &tester)
{
    connect(&assistant, &SetupAssistant::testRequested, &tester,
            [&connections, &tester](const Profile &profile, const Secret &password) {
                tester.start(profile,
                             password.isEmpty() ? connections.knownPassword(profile) : password);
            });
    connect(&tester, &ConnectionTester::changed, &assistant, &SetupAssistant::showCheck);
    connect(&tester, &ConnectionTester::finished, &assistant, &SetupAssistant::showCheck);

    connect(&assistant, &SetupAssistant::saveRequested, &connections,
            &ConnectionService::saveProfile);
    connect(&assistant, &SetupAssistant::passwordGiven, &connections,
            &ConnectionService::givePassword);
    // As from the page: every way to another connection passes the window's guard.
    connect(&assistant, &SetupAssistant::useRequested, &m_window, &MainWindow::chooseProfile);
    connect(&assistant, &SetupAssistant::sandboxRequested, &m_page,
            &ConnectionsPage::sandboxRequested);
    connect(&connections, &ConnectionService::activated, &assistant, &SetupAssistant::setConnected);
    connect(&connections, &ConnectionService::failed, &assistant, &SetupAssistant::showTrouble);
    connect(&connections, &ConnectionService::passwordNeeded, &assistant,
            [&assistant](const Profile &, const Error &error) { assistant.showTrouble(error); });
    connect(&connections, &ConnectionService::keychainFailed, &assistant,
            [&assistant] { assistant.setKeychainUsable(false); });
    connect(&m_services.sandbox, &EmbeddedSandbox::failed, &assistant,
            &SetupAssistant::showTrouble);
}

void SetupWiring::joinRest(SetupAssistant &assistant,
                           CheckUpService &checkUp,
                           ConnectionService &connections)
{
    connect(&assistant, &SetupAssistant::settingsWanted, &m_services.settings,
            &SettingsService::load);
    connect(&m_services.settings, &SettingsService::loaded, &assistant,
            &SetupAssistant::showSettings);
    connect(&m_services.settings, &SettingsService::loadFailed, &assistant,
            &SetupAssistant::showSettingsError);

    connect(&assistant, &SetupAssistant::checkUpWanted, &checkUp, [&checkUp, &connections] {
        checkUp.check(connections.activeProfile().value_or(Profile()));
    });
    connect(&checkUp, &CheckUpService::checked, &assistant, &SetupAssistant::showCheckUp);
    connect(&assistant, &SetupAssistant::linkActivated, &m_window, &MainWindow::openLink);
}

} // namespace smartup
