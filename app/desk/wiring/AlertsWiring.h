#pragma once

#include <QObject>

namespace smartup {

struct AlertMessage;
class AlertService;
class JournalPage;
class MainWindow;

/// Alerts between the service that watches the calls, the form of their rules, and what tells of them:
/// the tray, the taskbar and the window's message bar.
class AlertsWiring : public QObject
{
    Q_OBJECT

public:
    AlertsWiring(AlertService &service,
                 JournalPage &page,
                 MainWindow &window,
                 QObject *parent = nullptr);

private:
    void tell(const AlertMessage &message);
    void openRules();

    AlertService &m_service;
    JournalPage &m_page;
    MainWindow &m_window;
};

} // namespace smartup
