#pragma once

#include "app/exchange/ExportService.h"
#include "app/exchange/FolderImport.h"
#include "app/exchange/TableImport.h"
#include "models/exchange/Schedule.h"

#include <QCoroTask>

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace smartup {

class DatabaseService;

/// One run of a schedule from its first subject to its last. Reads are tried again by judgeRetry(),
/// writes never. One run at a time.
class ScheduleRunner : public QObject
{
    Q_OBJECT

public:
    /// `second` of a wait before something is tried again; `dice` from 0 to 1 spreads the waits,
    /// empty = by chance.
    ScheduleRunner(ExportService &exports,
                   ImportPreview &preview,
                   ImportService &imports,
                   const Clock &clock,
                   std::chrono::milliseconds second,
                   std::function<double()> dice);

    /// Where schedules of databases find them; without, such a schedule does not run.
    void setDatabases(DatabaseService *databases) { m_databases = databases; }

    /// Without its moments: those are the caller's.
    QCoro::Task<ScheduleResult> run(Schedule schedule);
    /// An export under way writes no file; an import waits for its request.
    void cancel();

private:
    QCoro::Task<ScheduleResult> runExports(Schedule schedule);
    QCoro::Task<ExportSummary> runExport(Schedule schedule, QString subject);
    QCoro::Task<ScheduleResult> runImport(Schedule schedule);
    QCoro::Task<ScheduleResult> runTableImport(Schedule schedule);
    /// Hands the database to the export; the error when it cannot.
    QCoro::Task<Status> openTarget(Schedule schedule);
    QCoro::Task<> pause(std::chrono::seconds time);

    ExportService &m_exports;
    const Clock &m_clock;
    std::chrono::milliseconds m_second;
    std::function<double()> m_dice;
    FolderImport m_folderImport;
    TableImport m_tableImport;
    DatabaseService *m_databases = nullptr;
    bool m_isCancelled = false;
    std::shared_ptr<QPromise<void>> m_pause;
    QTimer m_pauseTimer;
};

} // namespace smartup
