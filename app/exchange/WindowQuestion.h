#pragma once

#include "app/api/SmartupClient.h"
#include "models/catalogue/ExportFilter.h"
#include "models/core/Error.h"
#include "models/exchange/DocumentContent.h"
#include "models/settings/SettingsForm.h"

#include <optional>

namespace smartup {

/// All documents of a type that Smartup created, or that were changed, in some days.
struct WindowOrder
{
    DocumentType type = DocumentType::Order;
    QDate from; ///< by Smartup's calendar
    QDate to;
    QDate today; ///< Smartup's, by our clock
    Profile
        profile; ///< the connection that is asked, and no other; of its organisation, if it names one
    QString runUuid;
    bool isReconciliation = false; ///< finds out what became of a doubtful import: the last to stop
    DateFilter by = DateFilter::CreatedOn;
};

struct WindowReply
{
    WindowAnswer window;
    std::optional<Error> error; ///< why nothing was answered
    qint64 requests = 0;
};

/// Asks for them, and whether the settings hide some: that decides what the answer proves. Of what was
/// changed in some days nothing is proven by its absence: nobody says what counts as a change, and that
/// the settings hide nothing is not asked. `owner` may go meanwhile; then nothing is answered any more.
[[nodiscard]] QCoro::Task<WindowReply>
askWindow(QPointer<QObject> owner, SmartupClient &client, SettingsFormMap form, WindowOrder order);

} // namespace smartup
