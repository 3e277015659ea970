#pragma once

#include "app/sandbox/SandboxDatabase.h"
#include "models/catalogue/DocumentCatalog.h"

#include <array>

namespace smartup {

/// The daily allowance: requests of a day by class, kept in memory between writes.
class RequestCounter
{
public:
    explicit RequestCounter(SandboxDatabase &database);
    RequestCounter(const RequestCounter &) = delete;
    RequestCounter &operator=(const RequestCounter &) = delete;
    ~RequestCounter();

    /// Counts one request; how many there were that day, this one included.
    qint64 count(const QString &day, QuotaClass quotaClass);
    [[nodiscard]] qint64 countOf(const QString &day, QuotaClass quotaClass);
    void flush();

private:
    void load(const QString &day);

    SandboxDatabase &m_database;
    QString m_day;
    std::array<qint64, 3> m_used {};
    bool m_isDirty = false;
};

} // namespace smartup
