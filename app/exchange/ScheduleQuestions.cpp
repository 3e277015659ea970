// The part of ScheduleService that asks a person about runs that were missed.
#include "app/api/Worker.h"
#include "app/exchange/ScheduleService.h"

#include <QCoroFuture>

#include <QPointer>

#include <utility>

namespace smartup {

void ScheduleService::decideMissed(const QString &id, bool isCaughtUp)
{
    const auto question = m_memory.questions.find(id);
    if (question == m_memory.questions.end()) {
        return;
    }
    question->isCaughtUp = isCaughtUp;
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
        takeMemory(memory.value(), isQuiet && m_writesBegun == begun);
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
    const auto keeping = onWorker([ledger = m_ledger, profileId = m_profile.id, id, isCaughtUp] {
        return ledger.answer(profileId, id, isCaughtUp);
    });
    const Result<bool> kept = co_await keeping;
    if (!self) {
        co_return;
    }
    ++m_writesEnded;
    if (!kept) {
        Q_EMIT failed(kept.error());
    }
}

QCoro::Task<> ScheduleService::settle(QString id)
{
    const QPointer<ScheduleService> self(this);
    ++m_writesBegun;
    const auto settling = onWorker(
        [ledger = m_ledger, profileId = m_profile.id, id] { return ledger.settle(profileId, id); });
    const Status settled = co_await settling;
    if (!self) {
        co_return;
    }
    ++m_writesEnded;
    if (!settled) {
        Q_EMIT failed(settled.error());
    }
}

} // namespace smartup
