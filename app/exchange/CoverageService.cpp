#include "app/exchange/CoverageService.h"

#include "app/api/Worker.h"
#include "models/core/SmartupDate.h"

#include <QCoroFuture>

namespace smartup {

namespace {

/// The calendar shows five weeks; a week more says whether a weekday is always empty.
constexpr int DaysBack = 42;

QCoro::Task<Status> recorded(CoverageStore store, QString scope, QList<FetchedDay> days)
{
    const auto recording = onWorker([store, scope, days] { return store.record(scope, days); });
    co_return co_await recording;
}

QCoro::Task<Result<QList<FetchedDay>>> daysSince(CoverageStore store, QString scope, QDate since)
{
    const auto loading = onWorker([store, scope, since] { return store.load(scope, since); });
    co_return co_await loading;
}

} // namespace

CoverageService::CoverageService(const Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(folder)
{
}

void CoverageService::record(const QString &scope, const QList<FetchedDay> &days)
{
    QCoro::connect(recorded(m_store, scope, days), this, [this, scope](const Status &status) {
        if (!status) {
            Q_EMIT failed(status.error());
        } else if (scope == m_scope) {
            load(scope);
        }
    });
}

void CoverageService::load(const QString &scope)
{
    m_scope = scope;
    const QDate today = serverDayOf(m_clock.now());
    QCoro::connect(daysSince(m_store, scope, today.addDays(-DaysBack)), this,
                   [this, scope, today](const Result<QList<FetchedDay>> &days) {
                       if (scope != m_scope) {
                           return; // another connection was chosen meanwhile
                       }
                       if (days) {
                           Q_EMIT loaded(Coverage(today, days.value()));
                       } else {
                           Q_EMIT failed(days.error());
                       }
                   });
}

} // namespace smartup
