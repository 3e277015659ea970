#pragma once

#include "app/journal/RetentionOrder.h"
#include "models/journal/SharedJournal.h"

namespace smartup {

/// Whether and how this computer takes part in the shared log: a file beside the connections.
[[nodiscard]] QString sharedJournalSettingsIn(const QString &configFolder);
/// What is off when there is no file.
[[nodiscard]] Result<SharedJournalSettings> readSharedJournal(const QString &configFolder);
[[nodiscard]] Status writeSharedJournal(const QString &configFolder,
                                        const SharedJournalSettings &settings);

/// What of the log in this folder the retention must leave because it is still to be sent.
[[nodiscard]] UnsentCalls unsentCallsOf(const QString &configFolder, const QString &dataFolder);

} // namespace smartup
