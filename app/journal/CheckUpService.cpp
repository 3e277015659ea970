#include "app/journal/CheckUpService.h"

#include "app/api/Worker.h"
#include "app/journal/WriteReport.h"

#include <utility>

namespace smartup {

CheckUpService::CheckUpService(CheckUpPlaces places, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_clock(clock)
{
    connect(&m_checking, &QFutureWatcher<Report>::finished, this, &CheckUpService::onChecked);
    connect(&m_writing, &QFutureWatcher<Written>::finished, this, &CheckUpService::onWritten);
}

void CheckUpService::check(const Profile &profile)
{
    if (m_checking.isRunning()) {
        m_next = profile;
        return;
    }
    CheckUpPlaces places = m_places;
    places.profile = profile;
    places.now = m_clock.now();
    m_checking.setFuture(onWorker([places = std::move(places)] {
        return Report { checkUp(readCheckUp(places)), places.now };
    }));
}

void CheckUpService::onChecked()
{
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        check(*next); // what was found is of a connection, or in a language, that is shown no more
        return;
    }
    const Report report = m_checking.result();
    Q_EMIT checked(report.rows, report.at);
}

void CheckUpService::write(const QString &file, const QByteArray &content)
{
    if (m_writing.isRunning()) {
        return;
    }
    m_writing.setFuture(onWorker([file, content] {
        return Written { file, writeReportFile(file, content) };
    }));
}

void CheckUpService::onWritten()
{
    const Written result = m_writing.result();
    if (result.status) {
        Q_EMIT written(result.file);
    } else {
        Q_EMIT failed(result.status.error());
    }
}

} // namespace smartup
