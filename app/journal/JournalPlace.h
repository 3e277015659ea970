#pragma once

#include <QString>

namespace smartup {

/// The journal's file in the folder where the program keeps its data: the desktop program and
/// smartupctl write to the same one.
[[nodiscard]] inline QString journalFileIn(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/journal.sqlite");
}

} // namespace smartup
