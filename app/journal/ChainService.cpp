#include "app/journal/ChainService.h"

#include "app/api/Worker.h"

#include <chrono>
#include <utility>

namespace smartup {

using namespace std::chrono_literals;

namespace {

constexpr auto Beat = 200ms;

} // namespace

ChainService::ChainService(QString journal, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
{
    connect(&m_watcher, &QFutureWatcher<Result<ChainReport>>::finished, this,
            &ChainService::onWalked);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_walk != nullptr) {
            Q_EMIT progressed(m_walk->done, m_walk->of);
        }
    });
    m_beat.setInterval(Beat);
}

ChainService::~ChainService()
{
    cancel();
}

void ChainService::walk()
{
    cancel();
    m_walk = std::make_shared<Walk>();
    m_beat.start();
    m_watcher.setFuture(onWorker([journal = m_journal, walk = m_walk] {
        return walkChain(journal, {}, [walk](const ChainProgress &progress) {
            walk->of = progress.of;
            walk->done = progress.done;
            return !walk->isCancelled;
        });
    }));
}

void ChainService::cancel()
{
    m_beat.stop();
    if (m_walk != nullptr) {
        m_walk->isCancelled = true;
        m_walk.reset();
    }
}

void ChainService::onWalked()
{
    if (m_walk == nullptr) {
        return; // nobody waits for it any more
    }
    m_beat.stop();
    m_walk.reset();
    const Result<ChainReport> report = m_watcher.result();
    if (report) {
        Q_EMIT walked(report.value());
    } else {
        Q_EMIT failed(report.error());
    }
}

} // namespace smartup
