#pragma once

#include "app/desk/wiring/Desk.h"
#include "models/core/Result.h"

namespace smartup {

/// What the words behind the program's name ask for.
struct DeskCommand
{
    enum class Kind { Run, ShowText };

    Kind kind = Kind::Run;
    QString text; ///< of ShowText: the explanation, the version
    DeskOptions options;
    /// Pictures of every page go there, or only those of the journal that options name, and the program
    /// ends; empty = none.
    QString pictureFolder;
};

/// The words without the program's own name.
[[nodiscard]] Result<DeskCommand> readDeskCommand(const QStringList &words);

/// The words without Qt's own (`-style fusion`, `-session …`), which its application object takes
/// out later: what is left can be judged before there is a display.
[[nodiscard]] QStringList withoutQtWords(const QStringList &words);

} // namespace smartup
