#include "app/desk/wiring/SettingsWiring.h"

#include "app/connection/ConnectionService.h"
#include "app/journal/JournalReader.h"
#include "app/settings/CodeCountService.h"
#include "app/settings/SettingsService.h"
#include "ui/settings/SettingsPage.h"

namespace smartup {

SettingsWiring::SettingsWiring(SettingsService &service,
                               CodeCountService &codeCount,
                               ConnectionService &connections,
                               JournalReader &reader,
                               SettingsPage &page,
                               QObject *parent)
    : QObject(parent)
{
    connect(&page, &SettingsPage::loadRequested, &service, &SettingsService::load);
    connect(&page, &SettingsPage::saveRequested, &service, &SettingsService::save);

    connect(&page, &SettingsPage::figuresWanted, &reader, [&connections, &reader] {
        const QString profile = connections.activeProfile().value_or(Profile()).id;
        reader.readOverview(profile);
        reader.readStatuses(profile);
        reader.readDuplicates(profile);
    });
    connect(&reader, &JournalReader::overviewRead, &page, &SettingsPage::setFigures);
    connect(&reader, &JournalReader::statusesRead, &page, &SettingsPage::setStatuses);
    connect(&reader, &JournalReader::duplicatesRead, &page, &SettingsPage::setDuplicates);

    connect(&page, &SettingsPage::codeCountWanted, &codeCount, &CodeCountService::remember);
    connect(&page, &SettingsPage::codeCountRequested, &codeCount, &CodeCountService::count);
    connect(&codeCount, &CodeCountService::counted, &page, &SettingsPage::showCodeCount);
    connect(&codeCount, &CodeCountService::failed, &page, &SettingsPage::showCodeCountError);

    connect(&page, &SettingsPage::recordCodesRequested, &codeCount,
            &CodeCountService::countRecords);
    connect(&page, &SettingsPage::recordCodesStopped, &codeCount, &CodeCountService::stopRecords);
    connect(&page, &SettingsPage::recordListWanted, &codeCount, &CodeCountService::saveList);
    connect(&codeCount, &CodeCountService::recordsCounted, &page, &SettingsPage::showRecordCodes);
    connect(&codeCount, &CodeCountService::recordsEnded, &page,
            &SettingsPage::showRecordCodesEnded);
    connect(&codeCount, &CodeCountService::listSaved, &page, &SettingsPage::showRecordListSaved);

    connect(&service, &SettingsService::loaded, &page, &SettingsPage::showSettings);
    connect(&service, &SettingsService::loadFailed, &page, &SettingsPage::showLoadError);
    connect(&service, &SettingsService::saved, &page, &SettingsPage::showSaved);
    connect(&service, &SettingsService::saveFailed, &page, &SettingsPage::showSaveError);
    connect(&service, &SettingsService::conflictFound, &page, &SettingsPage::showConflict);
}

} // namespace smartup
