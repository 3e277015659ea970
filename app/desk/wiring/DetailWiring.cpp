#include "app/desk/wiring/DetailWiring.h"

#include "app/journal/JournalReader.h"
#include "app/journal/RemarkService.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

void joinDetails(JournalReader &reader, JournalPage &page)
{
    DetailWindows *details = page.details();
    QObject::connect(details, &DetailWindows::detailsWanted, &reader, &JournalReader::readDetails);
    QObject::connect(details, &DetailWindows::storyWanted, &reader, &JournalReader::readStory);
    QObject::connect(&reader, &JournalReader::detailsRead, details, &DetailWindows::setDetails);
    QObject::connect(&reader, &JournalReader::storyRead, details, &DetailWindows::setStory);
}

DetailWiring::DetailWiring(JournalReader &reader,
                           RemarkService &remarks,
                           JournalPage &page,
                           QObject *parent)
    : QObject(parent)
{
    joinDetails(reader, page);
    connect(&reader, &JournalReader::failed, &page, &JournalPage::showError);
    connect(page.details(), &DetailWindows::remarkMade, &remarks, &RemarkService::append);
    connect(&remarks, &RemarkService::changed, &page, &JournalPage::setRemarks);
}

} // namespace smartup
