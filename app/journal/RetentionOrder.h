#pragma once

#include "models/journal/Retention.h"

#include <QString>

namespace smartup {

/// What a run of the retention is to do.
struct RetentionOrder
{
    RetentionPolicy policy;
    OpenLines open;
    QString archiveFolder; ///< looked at when the policy archives: only what is there may go
    QDateTime now;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::RetentionOrder)
