#pragma once

#include "app/exchange/CoverageStore.h"
#include "models/core/Clock.h"

#include <QObject>

namespace smartup {

/// Keeps which days exports fetched, and tells it. The file is used on worker threads.
class CoverageService : public QObject
{
    Q_OBJECT

public:
    CoverageService(const Clock &clock, const QString &folder, QObject *parent = nullptr);

public Q_SLOTS:
    /// loaded() follows when the scope is the one that was loaded last.
    void record(const QString &scope, const QList<smartup::FetchedDay> &days);
    /// loaded() or failed() follows.
    void load(const QString &scope);

Q_SIGNALS:
    void loaded(const smartup::Coverage &coverage);
    void failed(const smartup::Error &error);

private:
    const Clock &m_clock;
    CoverageStore m_store;
    QString m_scope; ///< loaded last
};

} // namespace smartup
