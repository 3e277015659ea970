#include "app/desk/wiring/JournalWiring.h"

#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "models/journal/JournalModel.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

JournalWiring::JournalWiring(JournalStore &store,
                             JournalReader &reader,
                             JournalPage &page,
                             QObject *parent)
    : QObject(parent)
{
    JournalModel *model = page.model();
    connect(model, &JournalModel::countWanted, &reader, &JournalReader::count);
    connect(model, &JournalModel::recountWanted, &reader, &JournalReader::recount);
    connect(model, &JournalModel::blockWanted, &reader, &JournalReader::readBlock);
    connect(model, &JournalModel::sortWanted, &reader, &JournalReader::sort);
    connect(&reader, &JournalReader::sorted, model, &JournalModel::setSorted);
    connect(&reader, &JournalReader::counted, model, &JournalModel::setCount);
    connect(&reader, &JournalReader::blockRead, model, &JournalModel::setBlock);

    connect(&page, &JournalPage::detailWanted, &reader, &JournalReader::readDetail);
    connect(&page, &JournalPage::choicesWanted, &reader, &JournalReader::readChoices);
    connect(&reader, &JournalReader::detailRead, &page, &JournalPage::setDetail);
    connect(&reader, &JournalReader::choicesRead, &page, &JournalPage::setChoices);

    // The store tells its own rows at once; the reader notices what other programs write.
    connect(&store, &JournalStore::appended, model, &JournalModel::noteAppended);
    connect(&reader, &JournalReader::grown, model, &JournalModel::noteAppended);
    connect(&store, &JournalStore::failed, &page, &JournalPage::showError);
    connect(&reader, &JournalReader::failed, &page, &JournalPage::setUnavailable);
    reader.setWatching(true);
}

} // namespace smartup
