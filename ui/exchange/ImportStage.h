// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smartup {

/// How far an import has come.
enum class ImportStage {
    NoFile,
    Reading,
    BadFile, ///< with problems: nothing of it is sent
    FileRead, ///< sound, but not previewed: no connection, or the preview failed
    Asking, ///< what does Smartup have of it?
    Planned,
    Sending,
    Done,
    FolderListed,
    FolderAsking, ///< what would happen to its files?
    FolderSending,
    FolderDone,
};

} // namespace smartup
