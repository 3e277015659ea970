#include "app/desk/wiring/CaseWiring.h"

#include "app/desk/wiring/OtherLogWiring.h"
#include "app/journal/CaseService.h"
#include "ui/journal/CaseDialog.h"
#include "ui/journal/CaseWindow.h"
#include "ui/journal/JournalPage.h"

#include <QSettings>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Holds the unpacked file as long as its window is there.
class CaseKeeper : public QObject
{
public:
    CaseKeeper(std::shared_ptr<OpenCase> opened, QObject *parent)
        : QObject(parent)
        , m_opened(std::move(opened))
    {
    }

private:
    std::shared_ptr<OpenCase> m_opened;
};

} // namespace

CaseWiring::CaseWiring(CaseService &service, JournalPage &page, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_page(page)
    , m_clock(clock)
{
    connect(&page, &JournalPage::caseWanted, this, &CaseWiring::askWith);
    connect(&page, &JournalPage::caseChosen, &service, &CaseService::open);
    connect(&service, &CaseService::opened, this, &CaseWiring::show);
    connect(&service, &CaseService::failed, this, [this](const Error &error) {
        // While a preview is open it is the one who asked.
        if (m_page.findChild<CaseDialog *>() == nullptr) {
            m_page.showError(error);
        }
    });
}

void CaseWiring::askWith(const QList<qint64> &documentIds)
{
    auto *dialog = new CaseDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_service, &CaseService::drafted, dialog, &CaseDialog::setPreview);
    connect(&m_service, &CaseService::written, dialog, &CaseDialog::setWritten);
    connect(&m_service, &CaseService::failed, dialog, &CaseDialog::setFailed);
    connect(dialog, &CaseDialog::writeWanted, &m_service, &CaseService::write);
    dialog->open();
    m_service.draft(documentIds);
}

void CaseWiring::show(const std::shared_ptr<OpenCase> &opened)
{
    auto *state = new QSettings(opened->folder() + u"/window.ini"_s, QSettings::IniFormat);
    auto *window = new CaseWindow(opened->file(), opened->manifest(), *state, m_clock, &m_page);
    window->setAttribute(Qt::WA_DeleteOnClose);
    // Children go in the order in which they came: first the page, which keeps its columns in
    // `state`, then what it reads with, last the file.
    state->setParent(window);
    readInto(*window, opened->journal());
    new CaseKeeper(opened, window);
    window->show();
}

} // namespace smartup
