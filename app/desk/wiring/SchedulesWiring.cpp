#include "app/desk/wiring/SchedulesWiring.h"

#include "app/connection/AllowanceLedger.h"
#include "app/connection/ConnectionService.h"
#include "app/exchange/DatabaseService.h"
#include "app/exchange/ScheduleService.h"
#include "app/journal/JournalStore.h"
#include "ui/exchange/AllowancePane.h"
#include "ui/exchange/SchedulesPane.h"
#include "ui/shell/MainWindow.h"

#include <algorithm>
#include <chrono>

namespace smartup {

namespace {

constexpr std::chrono::milliseconds ReadingDelay { 250 };

int activeSchedules(const QList<ScheduleRow> &rows)
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const ScheduleRow &row) { return !row.schedule.isPaused; }));
}

} // namespace

SchedulesWiring::SchedulesWiring(ConnectionService &connections,
                                 AllowanceLedger &allowance,
                                 ScheduleService &schedules,
                                 DatabaseService &databases,
                                 JournalStore &journal,
                                 SchedulesPane &schedulesPane,
                                 AllowancePane &allowancePane,
                                 MainWindow &window,
                                 QObject *parent)
    : QObject(parent)
{
    connect(&connections, &ConnectionService::activated, this,
            [this](const Profile &profile) { m_profileId = profile.id; });
    connect(&connections, &ConnectionService::disconnected, this, [this] { m_profileId.clear(); });
    wireSchedules(connections, schedules, schedulesPane);
    wireAllowance(connections, allowance, allowancePane);
    connect(&databases, &DatabaseService::databasesChanged, &schedulesPane,
            &SchedulesPane::setDatabases);
    connect(&allowance, &AllowanceLedger::bookRead, &schedulesPane,
            [this, &schedulesPane, &schedules](const AllowanceBook &book) {
                if (book.profileId == m_profileId) {
                    schedulesPane.setBook(book);
                    schedules.setBook(book);
                }
            });
    connect(&schedules, &ScheduleService::rowLogged, &journal, &JournalStore::appendCall);
    connect(&schedules, &ScheduleService::rowsChanged, &window,
            [&window](const QList<ScheduleRow> &rows) {
                const int active = activeSchedules(rows);
                window.setStaying(active > 0, tr("%n active schedule(s)", nullptr, active));
            });
    connect(&window, &MainWindow::schedulesHeld, &schedules, &ScheduleService::setHeld);
}

void SchedulesWiring::wireSchedules(ConnectionService &connections,
                                    ScheduleService &schedules,
                                    SchedulesPane &pane)
{
    connect(&connections, &ConnectionService::activated, &schedules, &ScheduleService::open);
    connect(&connections, &ConnectionService::activated, &pane,
            [&pane] { pane.setConnected(true); });
    connect(&connections, &ConnectionService::disconnected, &schedules, &ScheduleService::close);
    connect(&connections, &ConnectionService::disconnected, &pane,
            [&pane] { pane.setConnected(false); });
    connect(&pane, &SchedulesPane::saveRequested, &schedules, &ScheduleService::save);
    connect(&pane, &SchedulesPane::removeRequested, &schedules, &ScheduleService::remove);
    connect(&pane, &SchedulesPane::pauseRequested, &schedules, &ScheduleService::setPaused);
    connect(&pane, &SchedulesPane::runRequested, &schedules, &ScheduleService::runNow);
    connect(&pane, &SchedulesPane::cancelRequested, &schedules, &ScheduleService::cancel);
    connect(&pane, &SchedulesPane::missedDecided, &schedules, &ScheduleService::decideMissed);
    connect(&schedules, &ScheduleService::rowsChanged, &pane, &SchedulesPane::setRows);
    connect(&schedules, &ScheduleService::chargeChanged, &pane, &SchedulesPane::setInCharge);
    connect(&schedules, &ScheduleService::progressed, &pane, &SchedulesPane::showProgress);
    connect(&schedules, &ScheduleService::failed, &pane, &SchedulesPane::failed);
}

void SchedulesWiring::wireAllowance(ConnectionService &connections,
                                    AllowanceLedger &allowance,
                                    AllowancePane &pane)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(ReadingDelay);
    connect(&m_reading, &QTimer::timeout, &allowance,
            [this, &allowance] { allowance.read(m_profileId); });
    connect(&allowance, &AllowanceLedger::changed, this, [this](const QString &profileId) {
        if (profileId == m_profileId && !m_reading.isActive()) {
            m_reading.start();
        }
    });
    connect(&pane, &AllowancePane::bookWanted, this, [this] {
        if (!m_profileId.isEmpty()) {
            m_reading.start();
        }
    });
    connect(&connections, &ConnectionService::disconnected, &pane, [&pane] { pane.setBook({}); });
    connect(&allowance, &AllowanceLedger::bookRead, &pane,
            [this, &pane](const AllowanceBook &book) {
                if (book.profileId == m_profileId) {
                    pane.setBook(book);
                }
            });
    connect(&pane, &AllowancePane::rulesChosen, &allowance,
            [this, &allowance](QuotaClass quotaClass, const AllowanceRules &rules) {
                allowance.setRules(m_profileId, quotaClass, rules);
            });
    connect(&pane, &AllowancePane::liftRequested, &allowance,
            [this, &allowance](QuotaClass quotaClass) { allowance.lift(m_profileId, quotaClass); });
}

} // namespace smartup
