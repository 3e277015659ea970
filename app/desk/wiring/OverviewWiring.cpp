#include "app/desk/wiring/OverviewWiring.h"

#include "app/connection/ConnectionService.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/settings/SettingsService.h"
#include "ui/overview/OverviewPage.h"

namespace smartup {

OverviewWiring::OverviewWiring(ConnectionService &connections,
                               SettingsService &settings,
                               JournalStore &journal,
                               JournalReader &reader,
                               OverviewPage &page,
                               QObject *parent)
    : QObject(parent)
{
    const auto askForFigures = [&connections, &reader] {
        reader.readOverview(connections.activeProfile().value_or(Profile()).id);
    };
    connect(&connections, &ConnectionService::profilesChanged, &page, [&connections, &page] {
        page.setProfile(connections.activeProfile().value_or(Profile()));
    });
    connect(&connections, &ConnectionService::profilesChanged, &reader, askForFigures);
    connect(&connections, &ConnectionService::stateChanged, &page,
            &OverviewPage::setConnectionState);

    connect(&settings, &SettingsService::loaded, &page, &OverviewPage::setSettings);
    connect(&settings, &SettingsService::saved, &page,
            [&page](const SettingsSaved &saved) { page.setSettings(saved.stored); });

    connect(&page, &OverviewPage::figuresWanted, &reader, askForFigures);
    connect(&reader, &JournalReader::overviewRead, &page, &OverviewPage::setFigures);
    connect(&journal, &JournalStore::appended, &page, &OverviewPage::noteAppended);
    connect(&reader, &JournalReader::grown, &page, &OverviewPage::noteAppended);
}

} // namespace smartup
