#include "app/journal/SharedJournalWorker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using Link = SharedJournalState::Link;

namespace {

/// Records come in bursts: what follows within this time goes along.
constexpr auto Gathering = 250ms;
constexpr auto GreetingInterval = 5min;
constexpr auto PruneInterval = 24h;

Error heldByAnother(const QString &lock)
{
    return { ErrorOrigin::Program,
             QCoreApplication::translate(
                 "SharedJournal", "Another program of this computer looks after the shared log."),
             {},
             lock,
             {} };
}

} // namespace

SharedJournalWorker::SharedJournalWorker(SharedJournalOptions options, const Clock &clock)
    : m_options(std::move(options))
    , m_lock(m_options.stateFile + ".lock"_L1)
    , m_state(m_options.stateFile)
    , m_source(m_options.journalFile, m_options.settings.since, m_state)
    , m_replica(m_options.sharedFile, clock)
    , m_server(m_options.patience)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_retry(m_options.firstRetry)
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SharedJournalWorker::step);
}

void SharedJournalWorker::start()
{
    m_nextPruning = QDeadlineTimer(m_options.pruneDelay);
    tell(Link::Connecting, false, {});
    step();
}

void SharedJournalWorker::wake()
{
    if (!m_isAway && (!m_timer->isActive() || m_timer->remainingTimeAsDuration() > Gathering)) {
        m_timer->start(Gathering);
    }
}

void SharedJournalWorker::step()
{
    const Result<bool> hasMore = exchange();
    m_isAway = !hasMore;
    if (hasMore) {
        m_retry = m_options.firstRetry;
        tell(Link::Connected, !hasMore.value(), {});
        m_timer->start(hasMore.value() ? 0ms : m_options.pollInterval);
        return;
    }
    // Whatever went wrong, nothing is known of what was under way.
    m_server.close();
    tell(Link::Away, false, hasMore.error());
    m_timer->start(m_retry);
    m_retry = std::min(m_retry * 2, m_options.longestRetry);
}

void SharedJournalWorker::tell(Link link, bool isDone, const std::optional<Error> &error)
{
    SharedJournalState state;
    state.link = link;
    state.behind = m_isPrepared && m_options.settings.sends ? m_source.behind() : 0;
    state.unreadable = m_unreadable;
    state.isCaughtUp = isDone && state.behind == 0;
    state.lastSent = m_lastSent;
    state.error = error;
    if (state != m_told) {
        m_told = state;
        Q_EMIT stateChanged(state);
    }
}

Status SharedJournalWorker::prepare()
{
    if (m_isPrepared) {
        return m_options.settings.reads && !m_replica.isOpen() ? openReplica() : Status(Done {});
    }
    QDir().mkpath(QFileInfo(m_options.stateFile).absolutePath());
    if (!m_lock.tryLock()) {
        return heldByAnother(m_lock.fileName());
    }
    if (Status opened = m_state.open(); !opened) {
        m_lock.unlock();
        return opened;
    }
    m_isPrepared = true;
    return m_options.settings.reads ? openReplica() : Status(Done {});
}

Status SharedJournalWorker::openReplica()
{
    // Before an empty one is made: an end in between would leave it without what came before.
    if (!m_replica.isSound()) {
        if (Status begun = m_state.setPlace({}); !begun) {
            return begun;
        }
    }
    const auto opened = m_replica.open();
    if (!opened) {
        return opened.error();
    }
    for (const Error &error : opened.value()) {
        Q_EMIT told(error);
    }
    return Done {};
}

/// What is remembered is about the database that answers, and the moment that is wanted.
Status SharedJournalWorker::takeInstance()
{
    const QString known = m_state.instance();
    if (known != m_server.instance()) {
        if (!known.isEmpty() && m_options.settings.reads) {
            Status discarded = m_replica.discard();
            discarded = discarded ? openReplica() : discarded;
            if (!discarded) {
                return discarded;
            }
        }
        if (Status begun = m_state.begin(m_server.instance()); !begun) {
            return begun;
        }
    }
    const QDateTime since = m_options.settings.since;
    return m_state.setSince(since.isValid() ? since.toMSecsSinceEpoch() : 0);
}

Status SharedJournalWorker::connectServer()
{
    if (!m_server.isOpen()) {
        if (Status opened = m_server.open(m_options.database, m_options.password); !opened) {
            return opened;
        }
        if (Status taken = takeInstance(); !taken) {
            return taken;
        }
        if (m_options.settings.reads) {
            m_server.listen(this, [this] { wake(); });
        }
        m_isSendDue = true;
        m_nextGreeting = QDeadlineTimer(0);
    }
    if (m_options.settings.sends && m_nextGreeting.hasExpired()) {
        m_nextGreeting = QDeadlineTimer(GreetingInterval);
        return m_server.greet(m_options.settings.deskId, m_options.settings.deskName);
    }
    return Done {};
}

Result<bool> SharedJournalWorker::exchange()
{
    if (Status ready = prepare(); !ready) {
        return ready.error();
    }
    // Before the server is asked: how much waits is said while it is away, too.
    if (Status opened = m_source.open(); m_options.settings.sends && !opened) {
        return opened.error();
    }
    if (Status connected = connectServer(); !connected) {
        return connected.error();
    }
    bool hasMore = false;
    if (m_options.settings.sends) {
        Result<bool> sent = send();
        if (!sent) {
            return sent;
        }
        hasMore = sent.value();
    }
    if (m_options.settings.reads) {
        Result<bool> got = read();
        if (!got) {
            return got;
        }
        hasMore = hasMore || got.value();
    }
    return hasMore ? Result<bool>(true) : keepSmall();
}

/// In the gaps, once a day.
Result<bool> SharedJournalWorker::keepSmall()
{
    if (!m_options.settings.reads || m_options.retention.automatic == 0
        || !m_nextPruning.hasExpired()) {
        return false;
    }
    Result<bool> hasMore = m_replica.pruneAStep(m_options.retention);
    if (hasMore && !hasMore.value()) {
        m_nextPruning = QDeadlineTimer(PruneInterval);
    }
    return hasMore;
}

Result<bool> SharedJournalWorker::send()
{
    if (!m_source.isOpen()) {
        return false; // nothing has ever happened here
    }
    const bool hasChanged = m_source.hasChanged();
    if (!m_isSendDue && !hasChanged) {
        return false;
    }
    m_isSendDue = true; // also when it fails from here on
    const auto runs = m_source.changedRuns();
    if (!runs) {
        return runs.error();
    }
    const auto calls = m_source.nextCalls();
    if (!calls) {
        return calls.error();
    }
    const QList<SharedRecord> records = runs.value().records + calls.value().records;
    Status done =
        records.isEmpty() ? Status(Done {}) : m_server.send(m_options.settings.deskId, records);
    if (done && !records.isEmpty()) {
        m_lastSent = m_clock.now();
    }
    done = done ? remember(runs.value(), calls.value()) : done;
    m_isNotifyDue = m_isNotifyDue || !records.isEmpty();
    m_isSendDue = !done || !records.isEmpty();
    if (done && !m_isSendDue) {
        done = sendRemarks();
    }
    if (done && !m_isSendDue && m_isNotifyDue) {
        m_isNotifyDue = false;
        done = m_server.notify();
    }
    return done ? Result<bool>(m_isSendDue) : done.error();
}

/// Only what the server confirmed: anything else is sent again, and stored once.
Status SharedJournalWorker::remember(const SharedSource::Changes &runs,
                                     const SharedSource::Calls &calls)
{
    Status done = Done {};
    if (!runs.versions.isEmpty()) {
        done = m_state.setSent(SharedKind::Run, runs.versions);
    }
    if (done && m_state.lastCall() != calls.last) {
        done = m_state.setLastCall(calls.last);
    }
    return done;
}

Status SharedJournalWorker::sendRemarks()
{
    const auto remarks = m_source.changedRemarks();
    if (!remarks) {
        m_isSendDue = true;
        return remarks.error();
    }
    Status done = Done {};
    if (!remarks.value().records.isEmpty()) {
        done = m_server.send(m_options.settings.deskId, remarks.value().records);
        m_lastSent = done ? m_clock.now() : m_lastSent;
        m_isNotifyDue = true;
    }
    if (done && !remarks.value().versions.isEmpty()) {
        done = m_state.setSent(SharedKind::Remark, remarks.value().versions);
    }
    if (done && m_state.remarks() != remarks.value().look) {
        done = m_state.setRemarks(remarks.value().look);
    }
    m_isSendDue = !done;
    return done;
}

Result<bool> SharedJournalWorker::read()
{
    const auto fetched = m_server.fetch(m_state.place());
    if (!fetched) {
        return fetched.error();
    }
    if (fetched.value().records.isEmpty()) {
        return false;
    }
    const auto applied = m_replica.apply(fetched.value().records);
    if (!applied) {
        return applied.error();
    }
    if (Status moved = m_state.setPlace(fetched.value().place); !moved) {
        return moved.error();
    }
    m_unreadable += applied.value().unreadable;
    if (applied.value().lines > 0) {
        Q_EMIT received(applied.value().lines);
    }
    return true;
}

} // namespace smartup
