#include "app/exchange/ScheduleService.h"

#include "app/api/Worker.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// The clock may have been set meanwhile, and the other program may have ended.
constexpr milliseconds LongestSleep { 60000 };
constexpr milliseconds BusySleep { 5000 };
constexpr milliseconds ShortestSleep { 10 };

} // namespace

ScheduleService::ScheduleService(ExportService &exports,
                                 ImportPreview &preview,
                                 ImportService &imports,
                                 const Clock &clock,
                                 ScheduleOptions options,
                                 QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_store(m_options.configFolder)
    , m_ledger(m_options.dataFolder)
    , m_runner(exports, preview, imports, clock, m_options.second, m_options.dice)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScheduleService::look);
    m_writer.setMaxThreadCount(1);
    connect(&exports, &ExportService::progressed, this, &ScheduleService::progressed);
    connect(&imports, &ImportService::progressed, this, &ScheduleService::progressed);
}

ScheduleService::~ScheduleService() = default;

// ── what a person does ──

void ScheduleService::open(const Profile &profile)
{
    if (profile.id == m_profile.id) {
        m_profile = profile;
        return;
    }
    leave();
    if (m_isWorking) {
        m_following = profile;
        return;
    }
    giveUpCharge();
    m_profile = profile;
    m_stamp = {};
    readAgain();
    look();
}

void ScheduleService::close()
{
    leave();
    if (!m_isWorking) {
        endWork();
    }
}

void ScheduleService::leave()
{
    cancel();
    m_following.reset();
    m_profile = {};
    m_schedules.clear();
    m_wanted.clear();
    m_memory = {};
    m_book = {};
    m_timer.stop();
}

void ScheduleService::endWork()
{
    const bool isLookWanted = std::exchange(m_isLookWanted, false);
    if (!m_profile.id.isEmpty()) {
        tell();
        arm();
        if (isLookWanted) {
            look();
        }
        return;
    }
    giveUpCharge();
    tell();
    if (m_following) {
        open(*std::exchange(m_following, std::nullopt));
    } else {
        Q_EMIT closed();
    }
}

void ScheduleService::takeList(const Result<QList<Schedule>> &list)
{
    if (list) {
        m_stamp = fileStamp();
        m_schedules = list.value();
        std::ranges::sort(m_schedules, runsBefore);
    } else {
        Q_EMIT failed(list.error());
    }
    tell();
}

QDateTime ScheduleService::fileStamp() const
{
    return QFileInfo(m_store.filePath(m_profile.id)).lastModified();
}

void ScheduleService::readAgain()
{
    const QDateTime stamp = fileStamp();
    if (stamp != m_stamp) {
        m_stamp = stamp;
        takeList(m_store.load(m_profile.id));
    }
}

void ScheduleService::save(const Schedule &schedule)
{
    Schedule changed = schedule;
    if (changed.id.isEmpty()) {
        changed.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    changed.since = m_clock.now(); // what was due before it was so is no run that was missed
    takeList(m_store.put(m_profile.id, changed));
    look();
}

void ScheduleService::remove(const QString &id)
{
    m_memory.questions.remove(id);
    QCoro::connect(settle(id), this, [] {});
    takeList(m_store.remove(m_profile.id, id));
    look();
}

void ScheduleService::setPaused(const QString &id, bool isPaused)
{
    const Schedule *schedule = find(id);
    if (schedule != nullptr && schedule->isPaused != isPaused) {
        Schedule changed = *schedule;
        changed.isPaused = isPaused;
        save(changed);
    }
}

void ScheduleService::runNow(const QString &id)
{
    m_wanted.insert(id);
    look();
}

void ScheduleService::cancel()
{
    if (isRunning()) {
        m_runner.cancel();
    }
}

void ScheduleService::setBook(const AllowanceBook &book)
{
    if (book.profileId == m_profile.id) {
        m_book = book;
    }
}

void ScheduleService::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    look();
}

bool ScheduleService::mustWait() const
{
    return m_isHeld || (m_options.isBusy && m_options.isBusy());
}

// ── how it stands ──

const Schedule *ScheduleService::find(const QString &id) const
{
    const auto found = std::ranges::find(m_schedules, id, &Schedule::id);
    return found == m_schedules.end() ? nullptr : &*found;
}

bool ScheduleService::hasActive() const
{
    return std::ranges::any_of(m_schedules, [](const Schedule &each) { return !each.isPaused; });
}

QDateTime ScheduleService::nextOf(const Schedule &schedule) const
{
    if (schedule.isPaused) {
        return {};
    }
    return runsAfter(schedule.timing, m_clock.now(), 1).value(0);
}

QList<ScheduleRow> ScheduleService::rows() const
{
    QList<ScheduleRow> rows;
    for (const Schedule &schedule : m_schedules) {
        const MissedQuestion question = m_memory.questions.value(schedule.id);
        ScheduleRow row { schedule, nextOf(schedule), m_memory.last.value(schedule.id),
                          schedule.id == m_runningId };
        if (!question.isCaughtUp) {
            row.missed = question.count;
            row.missedFrom = question.first;
            row.missedTo = question.last;
        }
        rows.append(row);
    }
    return rows;
}

// ── who is in charge ──

void ScheduleService::giveUpCharge()
{
    const bool wasInCharge = isInCharge();
    m_epoch = 0;
    m_lock.reset();
    if (wasInCharge) {
        Q_EMIT chargeChanged(false);
    }
}

QCoro::Task<> ScheduleService::takeCharge()
{
    const QPointer<ScheduleService> self(this);
    QDir().mkpath(m_options.dataFolder);
    auto lock = std::make_unique<ProgramLock>(m_ledger.lockFile(m_profile.id));
    if (!lock->tryLock()) {
        if (lock->error() != QLockFile::LockFailedError) { // no other program runs them either
            Q_EMIT failed({ ErrorOrigin::Storage,
                            QCoreApplication::translate(
                                "Schedule", "The file of schedules %1 cannot be written now.")
                                .arg(lock->fileName()),
                            {},
                            {},
                            {} });
        }
        co_return;
    }
    m_lock = std::move(lock);
    const QString id = m_profile.id;
    const ScheduleLedger ledger = m_ledger;
    const auto beginning = onWorker([ledger, id] { return ledger.beginEpoch(id); });
    const Result<qint64> epoch = co_await beginning;
    const auto remembering = onWorker([ledger, id] { return ledger.memory(id); });
    const Result<ScheduleLedger::Memory> memory = co_await remembering;
    if (!self) {
        co_await std::suspend_always();
    }
    if (m_profile.id != id) {
        co_return;
    }
    if (!epoch || !memory) {
        m_lock.reset();
        Q_EMIT failed(epoch ? memory.error() : epoch.error());
        co_return;
    }
    m_epoch = epoch.value();
    m_memory = memory.value();
    Q_EMIT chargeChanged(true);
}

// ── the clock ──

void ScheduleService::look()
{
    if (m_isWorking || m_profile.id.isEmpty()) {
        m_isLookWanted = m_isWorking; // what came meanwhile may have come too late for it
        return;
    }
    readAgain();
    m_isWorking = true;
    QCoro::connect(work(), this, [this] {
        m_isWorking = false;
        endWork();
    });
}

void ScheduleService::arm()
{
    milliseconds sleep = LongestSleep;
    if (!isInCharge()) {
        m_timer.start(sleep);
        return;
    }
    if (mustWait()) {
        m_timer.start(BusySleep);
        return;
    }
    const QDateTime now = m_clock.now();
    for (const Schedule &schedule : std::as_const(m_schedules)) {
        const QDateTime next = nextOf(schedule);
        if (next.isValid()) {
            sleep = std::min(sleep, milliseconds(now.msecsTo(next)));
        }
    }
    m_timer.start(std::max(sleep, ShortestSleep));
}

QCoro::Task<> ScheduleService::work()
{
    const QPointer<ScheduleService> self(this);
    if (!isInCharge()) {
        co_await takeCharge();
    }
    co_await remember();
    if (!self) {
        co_await std::suspend_always();
    }
    takeAnswers();
    while (isInCharge() && !mustWait()) {
        const Due due = nextDue();
        if (!due.moment.isValid()) {
            co_return;
        }
        const ScheduleLedger ledger = m_ledger;
        const QString profileId = m_profile.id;
        const auto claiming = onWorker([ledger, profileId, due, epoch = m_epoch] {
            return ledger.claim(profileId, due.schedule.id, due.moment, epoch);
        });
        const Result<bool> claimed = co_await claiming;
        if (!self) {
            co_await std::suspend_always();
        }
        if (!claimed) {
            Q_EMIT failed(claimed.error());
            co_return; // nothing runs that cannot be written down
        }
        if (claimed.value() && m_profile.id == profileId) {
            co_await run(due.schedule, due.moment);
        }
    }
}

ScheduleService::Due ScheduleService::nextDue()
{
    const QDateTime now = m_clock.now();
    for (const Schedule &schedule : std::as_const(m_schedules)) {
        if (m_wanted.remove(schedule.id)) {
            return { schedule, now };
        }
    }
    m_wanted.clear(); // what is not there any more
    for (const Schedule &schedule : std::as_const(m_schedules)) {
        if (Due due = judge(schedule, now); due.moment.isValid()) {
            return due;
        }
    }
    return {};
}

ScheduleService::Due ScheduleService::judge(const Schedule &schedule, const QDateTime &now)
{
    const QDateTime handled = m_memory.handled.value(schedule.id);
    const DueDecision decision = judgeDue(schedule, handled, now);
    const bool isDue = decision.run.isValid() || decision.missed.count > 0;
    const DueRuns asked = decision.asksPerson ? decision.missed : DueRuns();
    if (isDue || !handled.isValid() || handled > now) {
        QCoro::connect(keepHandled(schedule.id, now, asked), this, [] {});
    }
    m_memory.handled.insert(schedule.id, now);
    if (asked.count > 0) {
        m_memory.questions.insert(schedule.id,
                                  withMissed(m_memory.questions.value(schedule.id), asked));
    }
    noteMissed(schedule, decision);
    if (decision.run.isValid() && isLeftOut(schedule, decision.run, m_book)) {
        log(schedule, Outcome::NotSent,
            tr("A run was left out, so that the allowance lasts until midnight."));
        return {};
    }
    return { schedule, decision.run };
}

void ScheduleService::noteMissed(const Schedule &schedule, const DueDecision &decision)
{
    if (decision.missed.count == 0) {
        return;
    }
    const DueRuns &missed = decision.missed;
    QString text = missedText(static_cast<int>(missed.count), missed.first, missed.last) + u' '
        + tr("The program did not run, or was busy.");
    if (decision.asksPerson) {
        text += u' ' + tr("A person decides whether they are caught up.");
    } else if (decision.run.isValid()) {
        text += u' ' + tr("One run makes up for them.");
    }
    log(schedule, Outcome::NotSent, text);
}

void ScheduleService::log(const Schedule &schedule, Outcome outcome, const QString &message)
{
    CallRecord row;
    row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.profileId = m_profile.id;
    row.organisation = m_profile.organisationName;
    row.at = m_clock.now();
    row.subject = schedule.subjects.value(0);
    row.verb = schedule.action == ScheduleAction::Export ? ApiVerb::Export : ApiVerb::Import;
    row.outcome = outcome;
    row.origin = ErrorOrigin::Program;
    row.message = scheduleTitle(schedule) + u": "_s + message;
    Q_EMIT rowLogged(row);
}

// ── a run ──

QCoro::Task<> ScheduleService::run(Schedule schedule, QDateTime due)
{
    const QPointer<ScheduleService> self(this);
    m_runningId = schedule.id;
    const QString profileId = m_profile.id;
    m_memory.last.insert(schedule.id, { due, {}, Outcome::Running, {}, {} });
    if (m_memory.questions.value(schedule.id).isCaughtUp == true) {
        m_memory.questions.remove(schedule.id);
        co_await settle(schedule.id); // the run is claimed, and makes up for them
        if (!self) {
            co_await std::suspend_always();
        }
    }
    tell();
    ScheduleResult result = co_await m_runner.run(schedule);
    if (!self) {
        co_await std::suspend_always();
    }
    result.due = due;
    result.finished = m_clock.now();
    const ScheduleLedger ledger = m_ledger;
    const auto finishing = onWorker([ledger, profileId, id = schedule.id, result] {
        return ledger.finish(profileId, id, result);
    });
    const Status finished = co_await finishing;
    if (!self) {
        co_await std::suspend_always();
    }
    m_runningId.clear();
    if (m_profile.id == profileId) {
        m_memory.last.insert(schedule.id, result);
    }
    if (!finished) {
        Q_EMIT failed(finished.error());
    }
    Q_EMIT runEnded(schedule, result);
}

} // namespace smartup
