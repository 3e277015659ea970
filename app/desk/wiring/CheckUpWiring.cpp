#include "app/desk/wiring/CheckUpWiring.h"

#include "app/connection/ConnectionService.h"
#include "app/journal/CheckUpService.h"
#include "ui/overview/CheckUpPage.h"

namespace smartup {

CheckUpWiring::CheckUpWiring(CheckUpService &service,
                             ConnectionService &connections,
                             CheckUpPage &page,
                             QObject *parent)
    : QObject(parent)
{
    connect(&page, &CheckUpPage::checkUpWanted, &service, [&service, &connections] {
        service.check(connections.activeProfile().value_or(Profile()));
    });
    connect(&page, &CheckUpPage::writeWanted, &service, &CheckUpService::write);
    connect(&service, &CheckUpService::checked, &page, &CheckUpPage::setRows);
    connect(&service, &CheckUpService::written, &page, &CheckUpPage::setWritten);
    connect(&service, &CheckUpService::failed, &page, &CheckUpPage::showError);
    connect(&connections, &ConnectionService::activated, &page, &CheckUpPage::forget);
    connect(&connections, &ConnectionService::disconnected, &page, &CheckUpPage::forget);
}

} // namespace smartup
