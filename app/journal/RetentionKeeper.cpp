#include "app/journal/RetentionKeeper.h"

#include "app/api/Worker.h"
#include "app/journal/JournalArchive.h"
#include "app/journal/JournalStore.h"
#include "app/journal/RetentionFile.h"
#include "app/journal/RetentionLook.h"
#include "app/journal/SharedJournalFile.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

RetentionKeeper::RetentionKeeper(JournalStore &store,
                                 const Clock &clock,
                                 RetentionPlaces places,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_places(std::move(places))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetentionKeeper::begin);
    connect(&m_archiving, &QFutureWatcher<Status>::finished, this, &RetentionKeeper::onArchived);
    connect(&store, &JournalStore::pruned, this, &RetentionKeeper::onPruned);
    connect(&store, &JournalStore::pruning, this, [this](const RetentionReport &soFar) {
        if (m_isPruning) {
            Q_EMIT progressed(soFar);
        }
    });
}

RetentionKeeper::~RetentionKeeper()
{
    *m_isCancelled = true;
    m_archiving.disconnect(this);
    m_archiving.waitForFinished();
}

void RetentionKeeper::start()
{
    m_timer.start(FirstWait);
}

void RetentionKeeper::begin()
{
    m_timer.start(Interval);
    m_isAsking = true;
    Q_EMIT openLinesWanted();
}

void RetentionKeeper::runNow()
{
    m_isWanted = true;
    if (isBusy()) {
        stop(); // its end begins this one
    } else {
        begin();
    }
}

void RetentionKeeper::cancel()
{
    m_isAsking = false;
    if (std::exchange(m_isWanted, false) && !isBusy()) {
        Q_EMIT finished({});
    }
    stop();
}

void RetentionKeeper::stop()
{
    *m_isCancelled = true;
    if (m_isPruning) {
        m_store.cancelPruning();
    }
}

void RetentionKeeper::giveUp(const Error &error)
{
    m_isAsking = false;
    if (std::exchange(m_isWanted, false)) {
        Q_EMIT failed(error);
    }
}

void RetentionKeeper::run(const OpenLines &open)
{
    if (isBusy() || !std::exchange(m_isAsking, false)) {
        return;
    }
    const bool isWanted = std::exchange(m_isWanted, false);
    const Result<RetentionPolicy> policy = readRetention(m_places.configFolder);
    if (!policy) {
        log(policy.error().text, policy.error().remedy, Outcome::Warning);
        if (isWanted) {
            Q_EMIT failed(policy.error());
        }
        return;
    }
    if (policy.value().automatic == 0 && !isWanted) {
        return;
    }
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_order = { policy.value(), open, m_places.archiveFolder, m_clock.now(),
                unsentCallsOf(m_places.configFolder, QFileInfo(m_places.journal).absolutePath()) };
    if (m_order.policy.archives == 0) {
        m_isPruning = true;
        m_store.prune(m_order);
        return;
    }
    // Whoever ends the keeper waits for the worker.
    m_archiving.setFuture(
        onWorker([this, order = m_order, isCancelled = m_isCancelled]() -> Status {
            return archiveAll(order, [isCancelled] { return isCancelled->load(); });
        }));
}

/// In a worker. Every month that is over and has no archive; the first that fails ends it.
Status RetentionKeeper::archiveAll(const RetentionOrder &order,
                                   const std::function<bool()> &isCancelled)
{
    const Result<QList<QDate>> months = monthsToArchive(m_places.journal, order);
    if (!months) {
        return months.error();
    }
    for (const QDate month : months.value()) {
        QMetaObject::invokeMethod(
            this, [this, month] { Q_EMIT archiving(month); }, Qt::QueuedConnection);
        const Result<ArchiveReport> archived =
            archiveMonth(m_places.journal, order.archiveFolder, month, isCancelled);
        if (!archived) {
            return archived.error();
        }
    }
    return Done {};
}

void RetentionKeeper::onArchived()
{
    const Status status = m_archiving.result();
    if (*m_isCancelled) {
        end({});
        return;
    }
    if (!status) {
        Q_EMIT told(status.error());
        log(status.error().text, status.error().raw, Outcome::Warning);
    }
    // What is in an archive may go, whatever became of the others.
    m_isPruning = true;
    m_store.prune(m_order);
}

void RetentionKeeper::onPruned(const RetentionReport &report)
{
    if (!m_isPruning) {
        return; // somebody else's
    }
    m_isPruning = false;
    if (report.isFinished && !report.isEmpty()) {
        const int lines =
            static_cast<int>(std::min<qint64>(report.documents, std::numeric_limits<int>::max()));
        const int bodies =
            static_cast<int>(std::min<qint64>(report.bodies, std::numeric_limits<int>::max()));
        log(tr("%n line(s) that were older than the log keeps have gone.", nullptr, lines),
            tr("Requests and answers of %n further call(s) have gone.", nullptr, bodies),
            Outcome::Sent);
    }
    if (report.isTooLarge) {
        log(tr("The log is larger than it may be, and nothing else may go."), {}, Outcome::Warning);
    }
    end(report);
}

void RetentionKeeper::end(const RetentionReport &report)
{
    if (m_isWanted) {
        begin(); // the end that is waited for is that of the next one
    } else {
        Q_EMIT finished(report);
    }
}

bool RetentionKeeper::isBusy() const
{
    return m_archiving.isRunning() || m_isPruning;
}

void RetentionKeeper::log(const QString &message, const QString &details, Outcome outcome)
{
    CallRecord record;
    record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.at = m_clock.now();
    record.subject = u"journal"_s;
    record.outcome = outcome;
    record.origin = ErrorOrigin::Storage;
    record.message = details.isEmpty() ? message : message + u' ' + details;
    m_store.appendCall(record);
}

} // namespace smartup
