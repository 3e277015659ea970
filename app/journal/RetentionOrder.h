#pragma once

#include "models/journal/Retention.h"

#include <QString>

#include <functional>

namespace smartup {

struct RetentionPlaces
{
    QString journal;
    QString configFolder;
    QString archiveFolder;
};

/// Told now and then, on the worker's thread: so many of so many.
using KeepingProgress = std::function<void(qint64 done, qint64 of)>;

/// Calls that the shared log is still to get: they stay, with their bodies, however old they are.
struct UnsentCalls
{
    QString stateFile; ///< how far it was sent; empty = nothing is sent
    QDateTime since; ///< calls before are not sent; invalid = all are
};

/// What a run of the retention is to do.
struct RetentionOrder
{
    RetentionPolicy policy;
    OpenLines open;
    QString archiveFolder; ///< looked at when the policy archives: only what is there may go
    QDateTime now;
    UnsentCalls unsent {};
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::RetentionOrder)
