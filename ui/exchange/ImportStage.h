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

/// Something is read, asked or sent: nothing else can be begun.
[[nodiscard]] constexpr bool isUnderWay(ImportStage stage)
{
    return stage == ImportStage::Reading || stage == ImportStage::Asking
        || stage == ImportStage::Sending || stage == ImportStage::FolderAsking
        || stage == ImportStage::FolderSending;
}

[[nodiscard]] constexpr bool isOfFolder(ImportStage stage)
{
    return stage == ImportStage::FolderListed || stage == ImportStage::FolderAsking
        || stage == ImportStage::FolderSending || stage == ImportStage::FolderDone;
}

} // namespace smartup
