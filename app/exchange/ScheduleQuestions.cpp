// The part of ScheduleService that asks a person about runs that were missed.
#include "app/api/Worker.h"
#include "app/exchange/ScheduleService.h"

#include <QCoroFuture>

#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace smartup {

namespace {

/// Runs `work` behind what was given to the pool before: an answer must not overtake its question.
template <typename Work>
auto inOrder(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    auto future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

void ScheduleService::decideMissed(const QString &id, bool isCaughtUp)
{
    MissedQuestion question = m_memory.questions.value(id);
    if (question.count == 0) {
        return;
    }
    question.isCaughtUp = isCaughtUp;
    m_memory.questions.insert(id, question);
    tell();
    QCoro::connect(keepAnswer(id, isCaughtUp), this, [this] { look(); });
}

/// How the schedules stand as the file says: another program, or a command, may have changed it.
QCoro::Task<> ScheduleService::remember()
{
    const QPointer<ScheduleService> self(this);
    const QString id = m_profile.id;
    const quint64 begun = m_writesBegun;
    const bool isQuiet = m_writesEnded == begun;
    const auto reading = onWorker([ledger = m_ledger, id] { return ledger.memory(id); });
    const Result<ScheduleLedger::Memory> memory = co_await reading;
    if (self && memory && m_profile.id == id) {
        m_isMemoryOld = !isQuiet || m_writesBegun != begun;
        takeMemory(memory.value(), !m_isMemoryOld);
        if (m_isMemoryOld && m_writesEnded == m_writesBegun) {
            m_isMemoryOld = false;
            m_isLookWanted = true; // when this one has ended
        }
    }
}

/// What was read while something was written is read again.
void ScheduleService::noteWritten()
{
    ++m_writesEnded;
    if (m_isMemoryOld && m_writesEnded == m_writesBegun) {
        m_isMemoryOld = false;
        look();
    }
}

void ScheduleService::takeMemory(const ScheduleLedger::Memory &memory, bool areQuestionsNew)
{
    if (!isInCharge()) { // whoever is knows better than this program what has run
        m_memory.handled = memory.handled;
        m_memory.last = memory.last;
    }
    if (areQuestionsNew) {
        m_memory.questions = memory.questions;
    }
}

/// Does what a person has said, here or with a command. A run settles its question when it begins.
void ScheduleService::takeAnswers()
{
    if (!isInCharge()) {
        return;
    }
    for (const Schedule &schedule : std::as_const(m_schedules)) {
        const QString id = schedule.id;
        const std::optional<bool> isCaughtUp = m_memory.questions.value(id).isCaughtUp;
        if (isCaughtUp == true) {
            m_wanted.insert(id);
        } else if (isCaughtUp == false) {
            m_memory.questions.remove(id);
            QCoro::connect(settle(id), this, [] {});
        }
    }
}

QCoro::Task<> ScheduleService::keepAnswer(QString id, bool isCaughtUp)
{
    const QPointer<ScheduleService> self(this);
    ++m_writesBegun;
    const auto keeping =
        inOrder(m_writer, [ledger = m_ledger, profileId = m_profile.id, id, isCaughtUp] {
            return ledger.answer(profileId, id, isCaughtUp);
        });
    const Result<bool> kept = co_await keeping;
    if (!self) {
        co_return;
    }
    noteWritten();
    if (!kept) {
        Q_EMIT failed(kept.error());
    }
}

QCoro::Task<> ScheduleService::settle(QString id)
{
    const QPointer<ScheduleService> self(this);
    ++m_writesBegun;
    const auto settling = inOrder(m_writer, [ledger = m_ledger, profileId = m_profile.id, id] {
        return ledger.settle(profileId, id);
    });
    const Status settled = co_await settling;
    if (!self) {
        co_return;
    }
    noteWritten();
    if (!settled) {
        Q_EMIT failed(settled.error());
    }
}

QCoro::Task<> ScheduleService::keepHandled(QString id, QDateTime until, DueRuns asked)
{
    const QPointer<ScheduleService> self(this);
    ++m_writesBegun;
    const auto keeping =
        inOrder(m_writer, [ledger = m_ledger, profileId = m_profile.id, id, until, asked] {
            return ledger.handle(profileId, id, until, asked);
        });
    const Status kept = co_await keeping;
    if (!self) {
        co_return;
    }
    noteWritten();
    if (!kept) {
        Q_EMIT failed(kept.error());
    }
}

} // namespace smartup
