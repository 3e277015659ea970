#pragma once

#include <QObject>
#include <QPointer>

namespace smartup {

class CheckUpService;
class ConnectionService;
class ConnectionTester;
class ConnectionsPage;
class EmbeddedSandbox;
class MainWindow;
class SettingsService;
class SetupAssistant;

/// What the assistant of a first start leads through: the services that the pages use, too.
struct SetupServices
{
    ConnectionService &connections;
    ConnectionTester &tester;
    EmbeddedSandbox &sandbox;
    SettingsService &settings;
    CheckUpService &checkUp;
};

/// Opens the assistant when the page of the connections asks for it, and joins it to the services.
class SetupWiring : public QObject
{
    Q_OBJECT

public:
    SetupWiring(const SetupServices &services,
                ConnectionsPage &page,
                MainWindow &window,
                QObject *parent = nullptr);

private:
    void open();
    void joinConnections(SetupAssistant &assistant,
                         ConnectionService &connections,
                         ConnectionTester &tester);
    void
    joinRest(SetupAssistant &assistant, CheckUpService &checkUp, ConnectionService &connections);

    SetupServices m_services;
    ConnectionsPage &m_page;
    MainWindow &m_window;
    QPointer<SetupAssistant> m_assistant;
};

} // namespace smartup
