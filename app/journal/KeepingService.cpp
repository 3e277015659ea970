#include "app/journal/KeepingService.h"

#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/journal/RetentionFile.h"
#include "app/journal/RetentionLook.h"
#include "app/journal/SharedJournalFile.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace smartup {

using namespace std::chrono_literals;

namespace {

constexpr auto Beat = 200ms;

} // namespace

KeepingService::KeepingService(RetentionPlaces places, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_clock(clock)
{
    connect(&m_looking, &QFutureWatcher<Result<RetentionPreview>>::finished, this,
            &KeepingService::onLooked);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_look != nullptr) {
            Q_EMIT progressed(m_look->done, m_look->of);
        }
    });
    m_beat.setInterval(Beat);
}

KeepingService::~KeepingService()
{
    cancelLook();
}

void KeepingService::load()
{
    const auto reading =
        onWorker([folder = m_places.configFolder] { return readRetention(folder); });
    QCoro::connect(whileAlive(this, reading), this, [this](const Result<RetentionPolicy> &policy) {
        if (policy) {
            Q_EMIT loaded(policy.value());
        } else {
            Q_EMIT failed(policy.error());
        }
    });
}

void KeepingService::save(const RetentionPolicy &policy)
{
    const auto writing = onWorker([folder = m_places.configFolder, policy]() -> Status {
        const Status judged = judgeRetention(policy);
        return judged ? writeRetention(folder, policy) : judged;
    });
    QCoro::connect(whileAlive(this, writing), this, [this, policy](const Status &status) {
        if (status) {
            Q_EMIT saved(policy);
        } else {
            Q_EMIT failed(status.error());
        }
    });
}

void KeepingService::look(const RetentionPolicy &policy)
{
    cancelLook();
    m_look = std::make_shared<Look>();
    m_look->policy = policy;
    Q_EMIT openLinesWanted();
}

void KeepingService::setOpenLines(const OpenLines &open)
{
    if (m_look == nullptr || m_beat.isActive()) {
        return; // cancelled meanwhile, or asked twice: the first answer is as good
    }
    m_beat.start();
    m_looking.setFuture(onWorker([places = m_places, open, now = m_clock.now(), look = m_look] {
        const RetentionOrder order { look->policy, open, places.archiveFolder, now,
                                     unsentCallsOf(places.configFolder,
                                                   QFileInfo(places.journal).absolutePath()) };
        return lookAtRetention(
            places.journal, order, [look] { return look->isCancelled.load(); },
            [look](qint64 done, qint64 of) {
                look->of = of;
                look->done = done;
            });
    }));
}

void KeepingService::setOpenUnknown(const Error &error)
{
    if (m_look != nullptr && !m_beat.isActive()) {
        m_look.reset();
        Q_EMIT failed(error);
    }
}

void KeepingService::cancelLook()
{
    m_beat.stop();
    if (m_look != nullptr) {
        m_look->isCancelled = true;
        m_look.reset();
    }
}

void KeepingService::onLooked()
{
    if (m_look == nullptr || !m_beat.isActive()) {
        return; // nobody waits for it any more, or the next one is about to begin
    }
    m_beat.stop();
    m_look.reset();
    const Result<RetentionPreview> preview = m_looking.result();
    if (preview) {
        Q_EMIT looked(preview.value());
    } else {
        Q_EMIT failed(preview.error());
    }
}

} // namespace smartup
