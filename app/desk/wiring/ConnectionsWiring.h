#pragma once

#include <QObject>

namespace smartup {

class ConnectionService;
class ConnectionTester;
class ConnectionsPage;
class EmbeddedSandbox;
class MainWindow;
class SmartupClient;

/// Joins the connections page and the window's switcher to the service, the tester and the sandbox.
class ConnectionsWiring : public QObject
{
    Q_OBJECT

public:
    ConnectionsWiring(ConnectionService &connections,
                      ConnectionTester &tester,
                      EmbeddedSandbox &sandbox,
                      SmartupClient &client,
                      ConnectionsPage &page,
                      MainWindow &window,
                      QObject *parent = nullptr);

private:
    void wireService(ConnectionService &connections, ConnectionsPage &page, MainWindow &window);
    void wireSandbox(EmbeddedSandbox &sandbox,
                     ConnectionService &connections,
                     ConnectionsPage &page,
                     MainWindow &window);
};

} // namespace smartup
