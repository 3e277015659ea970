#include "app/desk/wiring/JournalWiring.h"

#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "models/journal/JournalModel.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

void joinRows(JournalReader &reader, JournalPage &page)
{
    JournalModel *model = page.model();
    QObject::connect(model, &JournalModel::countWanted, &reader, &JournalReader::count);
    QObject::connect(model, &JournalModel::recountWanted, &reader, &JournalReader::recount);
    QObject::connect(model, &JournalModel::blockWanted, &reader, &JournalReader::readBlock);
    QObject::connect(model, &JournalModel::sortWanted, &reader, &JournalReader::sort);
    QObject::connect(&reader, &JournalReader::sorted, model, &JournalModel::setSorted);
    QObject::connect(&reader, &JournalReader::counted, model, &JournalModel::setCount);
    QObject::connect(&reader, &JournalReader::blockRead, model, &JournalModel::setBlock);

    QObject::connect(&page, &JournalPage::detailWanted, &reader, &JournalReader::readDetail);
    QObject::connect(&page, &JournalPage::choicesWanted, &reader, &JournalReader::readChoices);
    QObject::connect(&reader, &JournalReader::detailRead, &page, &JournalPage::setDetail);
    QObject::connect(&reader, &JournalReader::choicesRead, &page, &JournalPage::setChoices);
    QObject::connect(&reader, &JournalReader::failed, &page, &JournalPage::setUnavailable);
}

JournalWiring::JournalWiring(JournalStore &store,
                             JournalReader &reader,
                             JournalPage &page,
                             QObject *parent)
    : QObject(parent)
{
    joinRows(reader, page);
    JournalModel *model = page.model();
    // The store tells its own rows at once; the reader notices what other programs write.
    connect(&store, &JournalStore::appended, model, &JournalModel::noteAppended);
    connect(&reader, &JournalReader::grown, model, &JournalModel::noteAppended);
    connect(&store, &JournalStore::failed, &page, &JournalPage::showError);
    reader.setWatching(true);
}

} // namespace smartup
