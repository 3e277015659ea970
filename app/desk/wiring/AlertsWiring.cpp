#include "app/desk/wiring/AlertsWiring.h"

#include "app/journal/AlertService.h"
#include "models/core/VisibleText.h"
#include "ui/journal/AlertsDialog.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"

namespace smartup {

namespace {

MessageBar::Kind kindOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Raised:
    case AlertKind::Again:
        return MessageBar::Kind::Warning;
    case AlertKind::Recovered:
        return MessageBar::Kind::Success;
    case AlertKind::Test:
        return MessageBar::Kind::Information;
    }
    Q_UNREACHABLE();
}

} // namespace

AlertsWiring::AlertsWiring(AlertService &service,
                           JournalPage &page,
                           MainWindow &window,
                           QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_page(page)
    , m_window(window)
{
    connect(&service, &AlertService::alerted, this, &AlertsWiring::tell);
    connect(&service, &AlertService::failed, this, [this](const Error &error) {
        // While the form is open it is the one who asked.
        if (m_page.findChild<AlertsDialog *>() == nullptr) {
            m_window.messageBar()->showError(error);
        }
    });
    connect(&page, &JournalPage::alertsWanted, this, &AlertsWiring::openRules);
}

void AlertsWiring::tell(const AlertMessage &message)
{
    const QString title = visibleText(alertTitle(message));
    const QString text = visibleText(alertText(message));
    m_window.notify(title, text, message.target);
    const bool hasRows = !message.target.isEmpty();
    // Whoever asks for a test looks at the form, which lies over the window.
    const auto *form =
        message.kind == AlertKind::Test ? m_page.findChild<AlertsDialog *>() : nullptr;
    MessageBar *bar = form != nullptr ? form->messageBar() : m_window.messageBar();
    bar->show({ kindOf(message.kind),
                title,
                text,
                {},
                hasRows ? tr("Show the rows") : QString(),
                message.target });
}

void AlertsWiring::openRules()
{
    auto *dialog = new AlertsDialog(m_service.settings(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertsDialog::saveWanted, &m_service, &AlertService::save);
    connect(dialog, &AlertsDialog::testWanted, &m_service, &AlertService::test);
    connect(&m_service, &AlertService::saved, dialog, &AlertsDialog::setSaved);
    connect(&m_service, &AlertService::failed, dialog, &AlertsDialog::setFailed);
    dialog->open();
}

} // namespace smartup
