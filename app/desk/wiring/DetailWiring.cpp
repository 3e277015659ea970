#include "app/desk/wiring/DetailWiring.h"

#include "app/journal/JournalReader.h"
#include "app/journal/RemarkService.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

DetailWiring::DetailWiring(JournalReader &reader,
                           RemarkService &remarks,
                           JournalPage &page,
                           QObject *parent)
    : QObject(parent)
{
    DetailWindows *details = page.details();
    connect(details, &DetailWindows::detailsWanted, &reader, &JournalReader::readDetails);
    connect(details, &DetailWindows::storyWanted, &reader, &JournalReader::readStory);
    connect(&reader, &JournalReader::detailsRead, details, &DetailWindows::setDetails);
    connect(&reader, &JournalReader::storyRead, details, &DetailWindows::setStory);
    connect(&reader, &JournalReader::failed, &page, &JournalPage::showError);

    connect(details, &DetailWindows::remarkMade, &remarks, &RemarkService::append);
    connect(&remarks, &RemarkService::changed, &page, &JournalPage::setRemarks);
}

} // namespace smartup
