#pragma once

#include <QString>

namespace smartup {

/// The journal's file in the folder where the program keeps its data: the desktop program and
/// smartupctl write to the same one.
[[nodiscard]] inline QString journalFileIn(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/journal.sqlite");
}

/// The shared log as it was read from its server, in the same folder: a journal of its own.
[[nodiscard]] inline QString sharedJournalFileIn(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/shared-journal.sqlite");
}

/// How far this computer is with it.
[[nodiscard]] inline QString sharedStateFileIn(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/shared-state.sqlite");
}

} // namespace smartup
