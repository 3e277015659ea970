#include "app/desk/wiring/ChainWiring.h"

#include "app/journal/ChainService.h"
#include "ui/journal/ChainDialog.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

ChainWiring::ChainWiring(ChainService &service, JournalPage &page, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_page(page)
{
    connect(&page, &JournalPage::chainWanted, this, &ChainWiring::open);
}

void ChainWiring::open()
{
    auto *dialog = new ChainDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_service, &ChainService::progressed, dialog, &ChainDialog::setProgress);
    connect(&m_service, &ChainService::walked, dialog, &ChainDialog::setReport);
    connect(&m_service, &ChainService::failed, dialog, &ChainDialog::setFailed);
    connect(dialog, &ChainDialog::finished, &m_service, &ChainService::cancel);
    dialog->open();
    m_service.walk();
}

} // namespace smartup
