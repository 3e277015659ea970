#include "app/desk/wiring/SettingsWiring.h"

#include "app/connection/ConnectionService.h"
#include "app/journal/JournalReader.h"
#include "app/settings/SettingsService.h"
#include "ui/settings/SettingsPage.h"

namespace smartup {

SettingsWiring::SettingsWiring(SettingsService &service,
                               ConnectionService &connections,
                               JournalReader &reader,
                               SettingsPage &page,
                               QObject *parent)
    : QObject(parent)
{
    connect(&page, &SettingsPage::loadRequested, &service, &SettingsService::load);
    connect(&page, &SettingsPage::saveRequested, &service, &SettingsService::save);

    connect(&page, &SettingsPage::figuresWanted, &reader, [&connections, &reader] {
        reader.readOverview(connections.activeProfile().value_or(Profile()).id);
    });
    connect(&reader, &JournalReader::overviewRead, &page, &SettingsPage::setFigures);

    connect(&service, &SettingsService::loaded, &page, &SettingsPage::showSettings);
    connect(&service, &SettingsService::loadFailed, &page, &SettingsPage::showLoadError);
    connect(&service, &SettingsService::saved, &page, &SettingsPage::showSaved);
    connect(&service, &SettingsService::saveFailed, &page, &SettingsPage::showSaveError);
    connect(&service, &SettingsService::conflictFound, &page, &SettingsPage::showConflict);
}

} // namespace smartup
