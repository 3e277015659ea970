#include "app/desk/wiring/ConnectionsWiring.h"

#include "app/connection/ConnectionService.h"
#include "app/connection/ConnectionTester.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "ui/connection/ConnectionsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ConnectionsWiring::ConnectionsWiring(ConnectionService &connections,
                                     ConnectionTester &tester,
                                     EmbeddedSandbox &sandbox,
                                     SmartupClient &client,
                                     ConnectionsPage &page,
                                     MainWindow &window,
                                     QObject *parent)
    : QObject(parent)
{
    wireService(connections, page, window);
    wireSandbox(sandbox, connections, page, window);

    connect(&client, &SmartupClient::callFinished, &connections, &ConnectionService::noteCall);
    connect(&page, &ConnectionsPage::testRequested, &tester,
            [&connections, &tester](const Profile &profile, const Secret &password) {
                tester.start(profile,
                             password.isEmpty() ? connections.knownPassword(profile) : password);
            });
    connect(&tester, &ConnectionTester::changed, &page, &ConnectionsPage::showCheck);
    connect(&tester, &ConnectionTester::finished, &page, &ConnectionsPage::showCheck);
}

void ConnectionsWiring::wireService(ConnectionService &connections,
                                    ConnectionsPage &page,
                                    MainWindow &window)
{
    connect(&page, &ConnectionsPage::saveRequested, &connections, &ConnectionService::saveProfile);
    connect(&page, &ConnectionsPage::removeRequested, &connections,
            &ConnectionService::removeProfile);
    connect(&page, &ConnectionsPage::passwordGiven, &connections, &ConnectionService::givePassword);
    connect(&page, &ConnectionsPage::passwordStateWanted, &connections,
            &ConnectionService::findPassword);
    // Every way to another connection or organisation passes the window's guard.
    connect(&page, &ConnectionsPage::useRequested, &window, &MainWindow::chooseProfile);
    connect(&page, &ConnectionsPage::leaveRequested, &window,
            [&page, &window](const std::function<void()> &proceed) {
                window.askBeforeLeaving(proceed, &page);
            });
    connect(&window, &MainWindow::profileChosen, &connections, &ConnectionService::activate);

    connect(&connections, &ConnectionService::profilesChanged, &page,
            &ConnectionsPage::setProfiles);
    connect(&connections, &ConnectionService::profilesChanged, &window, &MainWindow::setProfiles);
    connect(&connections, &ConnectionService::secretStateChanged, &page,
            &ConnectionsPage::setSecretState);
    connect(&connections, &ConnectionService::keychainFailed, &page,
            &ConnectionsPage::showKeychainError);
    connect(&connections, &ConnectionService::failed, page.messageBar(),
            [&page](const Error &error) { page.messageBar()->showError(error); });
    connect(&connections, &ConnectionService::passwordNeeded, &window,
            [&window](const Profile &, const Error &error) {
                window.messageBar()->showError(error, tr("Type the password"),
                                               u"connections/password"_s);
            });
    connect(&connections, &ConnectionService::activated, window.messageBar(), &MessageBar::clear);
}

void ConnectionsWiring::wireSandbox(EmbeddedSandbox &sandbox,
                                    ConnectionService &connections,
                                    ConnectionsPage &page,
                                    MainWindow &window)
{
    page.setSandbox(embeddedSandboxId(), {});
    connect(&page, &ConnectionsPage::sandboxRequested, &sandbox, &EmbeddedSandbox::start);
    connect(&page, &ConnectionsPage::sandboxRequested, &window,
            [&window] { window.chooseProfile(embeddedSandboxId()); });
    connect(&page, &ConnectionsPage::sandboxAnewRequested, &sandbox, &EmbeddedSandbox::beginAnew);
    connect(&page, &ConnectionsPage::quirksChosen, &sandbox, &EmbeddedSandbox::setQuirks);
    connect(&connections, &ConnectionService::sandboxNeeded, &sandbox, &EmbeddedSandbox::start);

    connect(&sandbox, &EmbeddedSandbox::starting, &window, [&window] {
        window.messageBar()->show(
            { MessageBar::Kind::Information,
              tr("The sandbox is being started…"),
              tr("The first time it makes up a sample company, which takes a moment."),
              {},
              {},
              {} });
    });
    connect(&sandbox, &EmbeddedSandbox::started, window.messageBar(), &MessageBar::clear);
    connect(&sandbox, &EmbeddedSandbox::started, &connections,
            &ConnectionService::setSandboxAddress);
    connect(&sandbox, &EmbeddedSandbox::started, &page,
            [&page](const QUrl &url) { page.setSandbox(embeddedSandboxId(), url); });
    connect(&sandbox, &EmbeddedSandbox::failed, &connections,
            &ConnectionService::noteSandboxFailure);
    connect(&sandbox, &EmbeddedSandbox::failed, &window, [&window](const Error &error) {
        window.messageBar()->showError(error, tr("Open connections"), u"connections"_s);
    });
}

} // namespace smartup
