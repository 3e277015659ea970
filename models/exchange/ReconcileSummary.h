#pragma once

#include "models/exchange/DocumentState.h"

#include <QHash>
#include <QMetaType>
#include <QString>

namespace smartup {

/// What looking after unknown documents found out.
struct ReconcileSummary
{
    qint64 looked = 0; ///< documents that were due
    qint64 waiting = 0; ///< unknown ones whose time has not come
    qint64 sentAgain = 0;
    QHash<DocumentState, qint64> states; ///< of those looked for, afterwards
    QString message; ///< why it stopped before the end; empty when it did not

    [[nodiscard]] qint64 count(DocumentState state) const { return states.value(state); }
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ReconcileSummary)
