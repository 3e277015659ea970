#include "app/desk/wiring/SharedFormWiring.h"

#include "app/exchange/DatabaseService.h"
#include "app/journal/JournalStore.h"
#include "app/journal/SharedJournalKeeper.h"
#include "app/journal/SharedSetupService.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/SharedLogDialog.h"

namespace smartup {

SharedFormWiring::SharedFormWiring(SharedSetupService &service,
                                   SharedJournalKeeper &keeper,
                                   DatabaseService &databases,
                                   JournalStore &store,
                                   QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_keeper(keeper)
{
    connect(&store, &JournalStore::appended, &keeper, &SharedJournalKeeper::wake);
    connect(&service, &SharedSetupService::saved, &keeper, &SharedJournalKeeper::begin);
    // It may be one of those that exports are written to.
    connect(&service, &SharedSetupService::saved, &databases, &DatabaseService::load);
}

void SharedFormWiring::serve(JournalPage &page)
{
    connect(&page, &JournalPage::sharedFormWanted, this, [this, &page] { open(page); });
}

void SharedFormWiring::open(JournalPage &page)
{
    auto *dialog = new SharedLogDialog(&page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SharedLogDialog::saveWanted, &m_service, &SharedSetupService::save);
    connect(dialog, &SharedLogDialog::testWanted, &m_service, &SharedSetupService::test);
    connect(dialog, &SharedLogDialog::testCancelled, &m_service, &SharedSetupService::cancelTest);
    connect(&m_service, &SharedSetupService::loaded, dialog, &SharedLogDialog::setSetup);
    connect(&m_service, &SharedSetupService::saved, dialog, &SharedLogDialog::setSaved);
    connect(&m_service, &SharedSetupService::tested, dialog, &SharedLogDialog::setTest);
    connect(&m_service, &SharedSetupService::failed, dialog, &SharedLogDialog::setFailed);
    connect(&m_keeper, &SharedJournalKeeper::stateChanged, dialog, &SharedLogDialog::setState);
    dialog->setState(m_keeper.state());
    m_service.load();
    dialog->open();
}

} // namespace smartup
