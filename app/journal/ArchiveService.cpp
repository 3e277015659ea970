#include "app/journal/ArchiveService.h"

#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/journal/ArchiveLook.h"
#include "app/journal/RetentionLook.h"

#include <chrono>
#include <utility>

namespace smartup {

using namespace std::chrono_literals;

namespace {

constexpr auto Beat = 200ms;

} // namespace

ArchiveService::ArchiveService(RetentionPlaces places, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_clock(clock)
{
    connect(&m_listing, &QFutureWatcher<Listed>::finished, this, &ArchiveService::onListed);
    connect(&m_examining, &QFutureWatcher<ArchiveEntry>::finished, this,
            &ArchiveService::onExamined);
    connect(&m_making, &QFutureWatcher<Result<ArchiveReport>>::finished, this,
            &ArchiveService::onMade);
    connect(&m_beat, &QTimer::timeout, this, &ArchiveService::tellProgress);
    m_beat.setInterval(Beat);
}

ArchiveService::~ArchiveService()
{
    cancel();
}

void ArchiveService::list()
{
    if (m_examined != nullptr) {
        m_examined->isCancelled = true;
        m_examined.reset();
    }
    m_next.clear();
    m_isWatched = true;
    m_listing.setFuture(onWorker([places = m_places, now = m_clock.now()] {
        return Listed { archivesIn(places.archiveFolder),
                        monthsWithoutArchive(places.journal, places.archiveFolder, now) };
    }));
}

void ArchiveService::onListed()
{
    if (!m_isWatched) {
        return;
    }
    const Listed found = m_listing.result();
    m_next = found.entries;
    Q_EMIT listed(found.entries, found.months ? found.months.value() : QList<QDate>());
    if (!found.months) {
        Q_EMIT failed(found.months.error());
    }
    examineNext();
}

void ArchiveService::examineNext()
{
    if (m_next.isEmpty()) {
        return;
    }
    m_examined = std::make_shared<Work>();
    m_beat.start();
    m_examining.setFuture(onWorker([entry = m_next.constFirst(), work = m_examined] {
        return lookAtArchive(entry, [work](const ChainProgress &progress) {
            work->of = progress.of;
            work->done = progress.done;
            return !work->isCancelled;
        });
    }));
}

void ArchiveService::onExamined()
{
    const ArchiveEntry entry = m_examining.result();
    if (m_examined == nullptr || m_next.isEmpty() || m_next.constFirst().file != entry.file) {
        return; // nobody waits for it any more
    }
    m_examined.reset();
    m_next.removeFirst();
    Q_EMIT examined(entry);
    examineNext();
}

void ArchiveService::make(QDate month)
{
    if (m_made != nullptr) {
        return;
    }
    m_month = month;
    m_made = std::make_shared<Work>();
    m_beat.start();
    m_making.setFuture(onWorker([places = m_places, month, work = m_made] {
        return archiveMonth(
            places.journal, places.archiveFolder, month,
            [work] { return work->isCancelled.load(); },
            [work](qint64 done, qint64 of) {
                work->of = of;
                work->done = done;
            });
    }));
}

void ArchiveService::onMade()
{
    m_made.reset();
    const Result<ArchiveReport> report = m_making.result();
    if (report) {
        Q_EMIT made(m_month);
        if (m_isWatched) {
            list();
        }
    } else {
        Q_EMIT notMade(report.error());
    }
}

void ArchiveService::cancelMaking()
{
    if (m_made != nullptr) {
        m_made->isCancelled = true;
    }
}

void ArchiveService::cancel()
{
    m_isWatched = false;
    m_next.clear();
    if (m_examined != nullptr) {
        m_examined->isCancelled = true;
        m_examined.reset();
    }
    cancelMaking();
}

void ArchiveService::open(const QString &file)
{
    const auto looking = onWorker([file] { return whyNotShown(file); });
    QCoro::connect(whileAlive(this, looking), this,
                   [this, file](const std::optional<Error> &refused) {
                       if (refused) {
                           Q_EMIT failed(*refused);
                       } else {
                           Q_EMIT opened(file);
                       }
                   });
}

void ArchiveService::tellProgress()
{
    if (m_examined != nullptr && !m_next.isEmpty()) {
        Q_EMIT examining(m_next.constFirst().file, m_examined->done, m_examined->of);
    }
    if (m_made != nullptr) {
        Q_EMIT making(m_made->done, m_made->of);
    }
    if (m_examined == nullptr && m_made == nullptr) {
        m_beat.stop();
    }
}

} // namespace smartup
