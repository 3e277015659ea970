#include "app/journal/LogExporter.h"

#include "app/journal/ExportLog.h"
#include "app/journal/ExportTarget.h"
#include "app/journal/ReadPeriod.h"
#include "app/journal/WriteReport.h"
#include "models/journal/ReportHtml.h"

#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

LogExporter::LogExporter(const QString &journal,
                         const Clock &clock,
                         ReportHelpers helpers,
                         QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_helpers(std::move(helpers))
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"log exporter"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LogExporter::~LogExporter()
{
    m_isCancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void LogExporter::cancel()
{
    m_isCancelled = true;
}

void LogExporter::start(const std::function<std::function<void()>()> &work)
{
    m_isBusy = true;
    m_isCancelled = false;
    QMetaObject::invokeMethod(m_worker, [this, work] {
        const std::function<void()> answer = work();
        // What still waits when the exporter goes is never called.
        QMetaObject::invokeMethod(this, [this, answer] {
            m_isBusy = false;
            answer();
        });
    });
}

void LogExporter::write(const LogExportOrder &order)
{
    if (m_isBusy) {
        return;
    }
    const auto isCancelled = [this] { return m_isCancelled.load(); };
    const auto tell = [this](const LogExportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
    };
    start([this, order, isCancelled, tell]() -> std::function<void()> {
        const Result<LogExportReport> done = exportLog(m_journal, order, isCancelled, tell);
        return [this, order, done] {
            if (done) {
                Q_EMIT written(order, done.value());
            } else {
                Q_EMIT failed(done.error());
            }
        };
    });
}

Result<bool> LogExporter::makeReport(const LogReportOrder &order, const QDateTime &now)
{
    if (const std::optional<Error> refused = refusalOfTarget(m_journal, order.file)) {
        return *refused;
    }
    const auto isCancelled = [this] { return m_isCancelled.load(); };
    Result<PeriodReport> read = readPeriod(m_journal, order.period, now, isCancelled);
    if (!read) {
        return read.error();
    }
    if (m_helpers.allowances) {
        const Result<QList<AllowanceUse>> used = m_helpers.allowances(order.period);
        if (!used) {
            return used.error();
        }
        read.value().allowances = used.value();
    }
    const QString html = reportHtml(read.value());
    const bool isPdf = reportFormatOfFile(order.file) == ReportFormat::Pdf;
    const QByteArray content = isPdf ? m_helpers.printer(html) : html.toUtf8();
    if (m_isCancelled) {
        return false;
    }
    const Status written = writeReportFile(order.file, content);
    return written ? Result<bool>(true) : Result<bool>(written.error());
}

void LogExporter::report(const LogReportOrder &order)
{
    if (m_isBusy) {
        return;
    }
    const QDateTime now = m_clock.now();
    start([this, order, now]() -> std::function<void()> {
        const Result<bool> done = makeReport(order, now);
        return [this, order, done] {
            if (done) {
                Q_EMIT reported(order, !done.value());
            } else {
                Q_EMIT failed(done.error());
            }
        };
    });
}

} // namespace smartup
