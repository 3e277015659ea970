#include "app/exchange/ScheduleRunner.h"

#include "app/api/WhileAlive.h"
#include "app/exchange/DatabaseService.h"
#include "models/core/SmartupDate.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <QDir>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString exportText(const ExchangeSubject &subject, const ExportSummary &summary)
{
    const QString what = !summary.isWritten()
        ? outcomeName(summary.outcome)
        : ScheduleRunner::tr("%n record(s)", nullptr, static_cast<int>(summary.documents));
    const QString text = exchangeSubjectName(subject) + u": "_s + what;
    return summary.message.isEmpty() ? text : text + u" – "_s + summary.message;
}

/// The worse of two: what a person must look at comes first.
Outcome worse(Outcome left, Outcome right)
{
    static constexpr std::array order { Outcome::Unknown,   Outcome::Refused, Outcome::NotSent,
                                        Outcome::Cancelled, Outcome::Warning, Outcome::Sent,
                                        Outcome::Received };
    const auto rank = [](Outcome each) { return std::ranges::find(order, each) - order.begin(); };
    return rank(left) <= rank(right) ? left : right;
}

FolderImportSummary together(const FolderImportSummary &former, const FolderImportSummary &latter)
{
    FolderImportSummary all = latter;
    all.files += former.files;
    all.failed += former.failed;
    all.keptBack += former.keptBack;
    all.notes = former.notes + latter.notes;
    all.notes.removeDuplicates();
    for (auto each = former.documents.counts.cbegin(); each != former.documents.counts.cend();
         ++each) {
        all.documents.counts[each.key()] += each.value();
    }
    return all;
}

QString textOf(const Error &error)
{
    return error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy;
}

Error withoutDatabases()
{
    return {
        ErrorOrigin::Program, ScheduleRunner::tr("This program knows no databases."), {}, {}, {}
    };
}

ScheduleResult resultOf(const TableImportSummary &all)
{
    ScheduleResult result;
    result.runUuid = all.documents.runUuid;
    result.outcome = all.outcome();
    const int rows = static_cast<int>(all.rows);
    QStringList texts { ScheduleRunner::tr("%n row(s) read.", nullptr, rows) };
    const bool isNothingNew = all.documents.documents == 0 && all.message.isEmpty() && all.rows > 0;
    if (isNothingNew) {
        texts.append(ScheduleRunner::tr("Nothing is new or changed."));
    }
    for (const QString &text :
         { all.documents.countsText(), keptBackText(all.keptBack), all.message }) {
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    texts.append(all.notes);
    result.message = texts.join(u'\n');
    return result;
}

ScheduleResult resultOf(const FolderImportSummary &all)
{
    ScheduleResult result;
    result.runUuid = all.runUuid;
    result.outcome = all.outcome();
    QStringList texts { ScheduleRunner::tr("%n file(s) taken.", nullptr, all.files) };
    for (const QString &text :
         { all.documents.countsText(), keptBackText(all.keptBack), all.message }) {
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    texts.append(all.notes);
    result.message = texts.join(u'\n');
    return result;
}

} // namespace

ScheduleRunner::ScheduleRunner(ExportService &exports,
                               ImportPreview &preview,
                               ImportService &imports,
                               const Clock &clock,
                               std::chrono::milliseconds second,
                               std::function<double()> dice)
    : m_exports(exports)
    , m_clock(clock)
    , m_second(second)
    , m_dice(std::move(dice))
    , m_folderImport(preview, imports, clock)
    , m_tableImport(preview, imports)
{
    m_pauseTimer.setSingleShot(true);
    connect(&m_pauseTimer, &QTimer::timeout, this, [this] { m_pause->finish(); });
    if (!m_dice) {
        m_dice = [] { return QRandomGenerator::global()->generateDouble(); };
    }
}

void ScheduleRunner::cancel()
{
    m_isCancelled = true;
    m_exports.cancel();
    m_folderImport.cancel();
    m_tableImport.cancel();
    if (m_pauseTimer.isActive()) {
        m_pauseTimer.stop();
        m_pause->finish();
    }
}

QCoro::Task<ScheduleResult> ScheduleRunner::run(Schedule schedule)
{
    m_isCancelled = false;
    if (const QString problem = scheduleProblem(schedule); !problem.isEmpty()) {
        co_return ScheduleResult { {}, {}, Outcome::NotSent, problem, {} }; // a file edited by hand
    }
    if (schedule.action == ScheduleAction::Import && !schedule.database.isEmpty()) {
        co_return co_await runTableImport(schedule);
    }
    if (schedule.action == ScheduleAction::Import) {
        co_return co_await runImport(schedule);
    }
    co_return co_await runExports(schedule);
}

QCoro::Task<ScheduleResult> ScheduleRunner::runExports(Schedule schedule)
{
    ScheduleResult result;
    result.outcome = Outcome::Received;
    QStringList texts;
    const QStringList subjects = inRunOrder(schedule.subjects);
    const Status opened = co_await openTarget(schedule);
    bool goesOn = opened.isOk();
    if (!goesOn) {
        result.outcome = Outcome::NotSent;
        texts.append(textOf(opened.error()));
    }
    for (const QString &key : subjects) {
        if (!goesOn) {
            break;
        }
        const ExportSummary summary = co_await runExport(schedule, key);
        const ExchangeTrouble trouble =
            troubleOf(summary.outcome, summary.origin, summary.httpStatus);
        goesOn = !m_isCancelled
            && judgeRetry(trouble, true, 1, {}, 0).after == AfterTrouble::GoOn; // tried enough
        result.outcome = worse(result.outcome, summary.outcome);
        result.runUuid = summary.runUuid;
        texts.append(exportText(*findExchangeSubject(key), summary));
    }
    m_exports.leaveDatabase();
    if (texts.size() < subjects.size() && !texts.isEmpty()) {
        texts.append(tr("The rest was not begun."));
    }
    result.message = texts.join(u'\n');
    co_return result;
}

QCoro::Task<Status> ScheduleRunner::openTarget(Schedule schedule)
{
    if (schedule.database.isEmpty()) {
        const bool isMade = QDir().mkpath(schedule.folder);
        co_return isMade ? Status(Done {})
                         : Status(Error { ErrorOrigin::File,
                                          tr("The folder %1 cannot be made.").arg(schedule.folder),
                                          {},
                                          {},
                                          {} });
    }
    if (m_databases == nullptr) {
        co_return withoutDatabases();
    }
    auto opening = m_databases->openUnattended(schedule.database);
    const Result<DatabaseService::Opened> opened = co_await whileAlive(this, std::move(opening));
    if (!opened) {
        co_return opened.error();
    }
    m_exports.useDatabase(opened.value().profile, opened.value().password);
    co_return Done {};
}

QCoro::Task<ExportSummary> ScheduleRunner::runExport(Schedule schedule, QString subject)
{
    const QPointer<ScheduleRunner> self(this);
    ExportSummary summary;
    for (int attempts = 1;; ++attempts) {
        const QDate today = serverDayOf(m_clock.now());
        const ExportRequest request = scheduledExport(schedule, subject, today);
        auto exporting = qCoro(&m_exports, &ExportService::finished);
        m_exports.start(request);
        summary = co_await exporting;
        if (!self) {
            co_await std::suspend_always();
        }
        const RetryVerdict verdict =
            judgeRetry(troubleOf(summary.outcome, summary.origin, summary.httpStatus), false,
                       attempts, summary.retryAfter, m_dice());
        if (verdict.after != AfterTrouble::Again || m_isCancelled) {
            co_return summary;
        }
        co_await pause(verdict.wait);
        if (!self) {
            co_await std::suspend_always();
        }
        if (m_isCancelled) {
            co_return summary;
        }
    }
}

QCoro::Task<> ScheduleRunner::pause(std::chrono::seconds time)
{
    m_pause = std::make_shared<QPromise<void>>();
    m_pause->start();
    m_pauseTimer.start(time.count() * m_second);
    const QFuture<void> ended = m_pause->future();
    co_await ended;
}

QCoro::Task<ScheduleResult> ScheduleRunner::runImport(Schedule schedule)
{
    const QPointer<ScheduleRunner> self(this);
    const ExchangeSubject *subject = findExchangeSubject(schedule.subjects.value(0));
    FolderImportSummary all;
    for (int attempts = 1;; ++attempts) {
        auto importing = qCoro(&m_folderImport, &FolderImport::finished);
        m_folderImport.setFormat(schedule.format);
        m_folderImport.start(schedule.folder, subject->subject());
        const FolderImportSummary summary = co_await importing;
        if (!self) {
            co_await std::suspend_always();
        }
        all = together(all, summary);
        // A file that was only looked at went back to its place: looking again is reading.
        const RetryVerdict verdict =
            judgeRetry(summary.trouble, summary.hasWritten, attempts, {}, m_dice());
        if (verdict.after != AfterTrouble::Again || m_isCancelled) {
            break;
        }
        co_await pause(verdict.wait);
        if (!self) {
            co_await std::suspend_always();
        }
        if (m_isCancelled) {
            break;
        }
    }
    co_return resultOf(all);
}

QCoro::Task<ScheduleResult> ScheduleRunner::runTableImport(Schedule schedule)
{
    const ExchangeSubject *subject = findExchangeSubject(schedule.subjects.value(0));
    TableImportSummary summary;
    for (int attempts = 1;; ++attempts) {
        Result<DatabaseService::Opened> opened = withoutDatabases();
        if (m_databases != nullptr) {
            auto opening = m_databases->openUnattended(schedule.database);
            opened = co_await whileAlive(this, std::move(opening));
        }
        if (!opened) {
            co_return ScheduleResult { {}, {}, Outcome::NotSent, textOf(opened.error()), {} };
        }
        auto importing = qCoro(&m_tableImport, &TableImport::finished);
        m_tableImport.start(opened.value().profile, opened.value().password, schedule.table,
                            subject->subject());
        const QPointer<ScheduleRunner> self(this);
        summary = co_await importing;
        if (!self) {
            co_await std::suspend_always();
        }
        const RetryVerdict verdict =
            judgeRetry(summary.trouble, summary.hasWritten, attempts, {}, m_dice());
        if (verdict.after != AfterTrouble::Again || m_isCancelled) {
            break;
        }
        co_await pause(verdict.wait);
        if (!self) {
            co_await std::suspend_always();
        }
        if (m_isCancelled) {
            break;
        }
    }
    co_return resultOf(summary);
}

} // namespace smartup
