#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/LogExport.h"
#include "models/journal/PeriodReport.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace smartup {

/// Makes the pages of a report from its HTML. Called on a worker thread.
using ReportPrinter = std::function<QByteArray(const QString &html)>;
/// What was used of the allowances, which the log does not know. Called on a worker thread.
using AllowanceReader = std::function<Result<QList<AllowanceUse>>(const ReportPeriod &period)>;

/// What a report needs of others. Without a printer there is no PDF, without a reader nothing about
/// allowances.
struct ReportHelpers
{
    ReportPrinter printer;
    AllowanceReader allowances;
};

/// Writes files from the log on a thread of its own, one at a time: the lines of a query, or a report of
/// some days. It cannot write to the log.
class LogExporter : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the exporter.
    LogExporter(const QString &journal,
                const Clock &clock,
                ReportHelpers helpers,
                QObject *parent = nullptr);
    /// Cancels what is under way.
    ~LogExporter() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    /// Nothing happens while another one is under way.
    void write(const smartup::LogExportOrder &order);
    void report(const smartup::LogReportOrder &order);
    /// What is under way ends soon, without a file.
    void cancel();

Q_SIGNALS:
    void progressed(const smartup::LogExportProgress &progress);
    /// Written, or cancelled.
    void written(const smartup::LogExportOrder &order, const smartup::LogExportReport &report);
    void reported(const smartup::LogReportOrder &order, bool isCancelled);
    void failed(const smartup::Error &error);

private:
    /// False when it was cancelled: there is no file then.
    [[nodiscard]] Result<bool> makeReport(const LogReportOrder &order, const QDateTime &now);
    /// Runs on the thread of the exporter; what it answers is called on this one.
    void start(const std::function<std::function<void()>()> &work);

    QString m_journal;
    const Clock &m_clock;
    ReportHelpers m_helpers;
    std::atomic<bool> m_isCancelled = false;
    bool m_isBusy = false;
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread
};

} // namespace smartup
