#include "app/desk/wiring/ArchiveWiring.h"

#include "app/desk/wiring/OtherLogWiring.h"
#include "app/journal/ArchiveService.h"
#include "ui/journal/ArchiveWindow.h"
#include "ui/journal/ArchivesDialog.h"
#include "ui/journal/JournalPage.h"

#include <algorithm>

namespace smartup {

namespace {

void bringToFront(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

ArchiveWiring::ArchiveWiring(ArchiveService &service,
                             JournalPage &page,
                             QSettings &state,
                             const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_page(page)
    , m_state(state)
    , m_clock(clock)
{
    connect(&page, &JournalPage::archivesWanted, this, &ArchiveWiring::openList);
    connect(&service, &ArchiveService::opened, this, &ArchiveWiring::show);
}

void ArchiveWiring::openList()
{
    auto *there = m_page.findChild<ArchivesDialog *>();
    if (there != nullptr && there->isVisible()) { // else it is on its way out
        bringToFront(*there);
        return;
    }
    auto *dialog = new ArchivesDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_service, &ArchiveService::listed, dialog, &ArchivesDialog::setArchives);
    connect(&m_service, &ArchiveService::examining, dialog, &ArchivesDialog::setExamining);
    connect(&m_service, &ArchiveService::examined, dialog, &ArchivesDialog::setExamined);
    connect(&m_service, &ArchiveService::making, dialog, &ArchivesDialog::setMaking);
    connect(&m_service, &ArchiveService::made, dialog, &ArchivesDialog::setMade);
    connect(&m_service, &ArchiveService::notMade, dialog, &ArchivesDialog::setNotMade);
    connect(&m_service, &ArchiveService::failed, dialog, &ArchivesDialog::setFailed);
    connect(dialog, &ArchivesDialog::openWanted, &m_service, &ArchiveService::open);
    connect(dialog, &ArchivesDialog::makeWanted, &m_service, &ArchiveService::make);
    connect(dialog, &ArchivesDialog::makingCancelled, &m_service, &ArchiveService::cancelMaking);
    connect(dialog, &ArchivesDialog::finished, &m_service, &ArchiveService::cancel);
    dialog->show(); // what it opens is looked at beside it
    m_service.list();
}

void ArchiveWiring::show(const QString &file)
{
    const QList<ArchiveWindow *> windows = m_page.findChildren<ArchiveWindow *>();
    const auto there = std::ranges::find_if(windows, [&file](const ArchiveWindow *window) {
        return window->isVisible() && window->file() == file;
    });
    if (there != windows.end()) {
        bringToFront(**there);
        return;
    }
    auto *window = new ArchiveWindow(file, m_state, m_clock, &m_page);
    window->setAttribute(Qt::WA_DeleteOnClose);
    readInto(*window, file);
    window->show();
}

} // namespace smartup
