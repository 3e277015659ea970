#include "app/desk/wiring/SettingsWiring.h"

#include "app/settings/SettingsService.h"
#include "ui/settings/SettingsPage.h"

namespace smartup {

SettingsWiring::SettingsWiring(SettingsService &service, SettingsPage &page, QObject *parent)
    : QObject(parent)
{
    connect(&page, &SettingsPage::loadRequested, &service, &SettingsService::load);
    connect(&page, &SettingsPage::saveRequested, &service, &SettingsService::save);

    connect(&service, &SettingsService::loaded, &page, &SettingsPage::showSettings);
    connect(&service, &SettingsService::loadFailed, &page, &SettingsPage::showLoadError);
    connect(&service, &SettingsService::saved, &page, &SettingsPage::showSaved);
    connect(&service, &SettingsService::saveFailed, &page, &SettingsPage::showSaveError);
    connect(&service, &SettingsService::conflictFound, &page, &SettingsPage::showConflict);
}

} // namespace smartup
