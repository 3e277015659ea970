#include "app/desk/wiring/KeepingWiring.h"

#include "app/journal/KeepingService.h"
#include "app/journal/RetentionKeeper.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/KeepingDialog.h"

namespace smartup {

KeepingWiring::KeepingWiring(KeepingService &service,
                             RetentionKeeper &keeper,
                             JournalPage &page,
                             QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_keeper(keeper)
    , m_page(page)
{
    connect(&page, &JournalPage::keepingWanted, this, &KeepingWiring::open);
}

void KeepingWiring::open()
{
    auto *dialog = new KeepingDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeepingDialog::saveWanted, &m_service, &KeepingService::save);
    connect(dialog, &KeepingDialog::lookWanted, &m_service, &KeepingService::look);
    connect(dialog, &KeepingDialog::lookCancelled, &m_service, &KeepingService::cancelLook);
    connect(dialog, &KeepingDialog::runWanted, &m_keeper, &RetentionKeeper::runNow);
    connect(dialog, &KeepingDialog::runCancelled, &m_keeper, &RetentionKeeper::cancel);
    connect(&m_service, &KeepingService::loaded, dialog, &KeepingDialog::setPolicy);
    connect(&m_service, &KeepingService::saved, dialog, &KeepingDialog::setSaved);
    connect(&m_service, &KeepingService::progressed, dialog, &KeepingDialog::setProgress);
    connect(&m_service, &KeepingService::looked, dialog, &KeepingDialog::setPreview);
    connect(&m_service, &KeepingService::failed, dialog, &KeepingDialog::setFailed);
    connect(&m_keeper, &RetentionKeeper::archiving, dialog, &KeepingDialog::setArchiving);
    connect(&m_keeper, &RetentionKeeper::progressed, dialog, &KeepingDialog::setRunning);
    connect(&m_keeper, &RetentionKeeper::told, dialog, &KeepingDialog::setTrouble);
    connect(&m_keeper, &RetentionKeeper::finished, dialog, &KeepingDialog::setRun);
    connect(&m_keeper, &RetentionKeeper::failed, dialog, &KeepingDialog::setFailed);
    dialog->open();
    m_service.load();
}

} // namespace smartup
