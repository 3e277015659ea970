#pragma once

#include "models/connection/Profile.h"

#include <QObject>
#include <QTimer>

namespace smartup {

class AllowanceLedger;
class AllowancePane;
class ConnectionService;
class DatabaseService;
class JournalStore;
class MainWindow;
class ScheduleService;
class SchedulesPane;

/// Joins schedules and allowance to their panes, to each other, to the log and to the window, which
/// stays when it is closed while schedules are active.
class SchedulesWiring : public QObject
{
    Q_OBJECT

public:
    SchedulesWiring(ConnectionService &connections,
                    AllowanceLedger &allowance,
                    ScheduleService &schedules,
                    DatabaseService &databases,
                    JournalStore &journal,
                    SchedulesPane &schedulesPane,
                    AllowancePane &allowancePane,
                    MainWindow &window,
                    QObject *parent = nullptr);

private:
    void
    wireSchedules(ConnectionService &connections, ScheduleService &schedules, SchedulesPane &pane);
    void
    wireAllowance(ConnectionService &connections, AllowanceLedger &allowance, AllowancePane &pane);

    QString m_profileId; ///< of the connection in use; empty = none
    QTimer m_reading; ///< many requests at once are read about once
};

} // namespace smartup
