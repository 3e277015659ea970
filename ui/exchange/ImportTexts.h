// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/exchange/FolderFileModel.h"
#include "models/exchange/ImportSource.h"
#include "ui/exchange/ImportStage.h"

#include <optional>

namespace smartup {

/// What the import's pane says, in translated sentences. Each may be empty.

/// "The file is being read."
[[nodiscard]] QString readingText(ImportSource::Kind kind);
/// Where documents would stand.
[[nodiscard]] QString
importPlaceholderText(ImportStage stage, ImportSource::Kind kind, bool isConnected);
/// Of the button there.
[[nodiscard]] QString
importPlaceholderAction(ImportStage stage, ImportSource::Kind kind, bool isConnected);

[[nodiscard]] qint64 documentsToSend(const ImportPlan &plan);
/// Below the documents: how many would be sent, in how many requests, and what decides.
[[nodiscard]] QString importTermsText(const ImportPlan &plan,
                                      const std::optional<Limits> &limits,
                                      AfterRefusal afterRefusal);
/// Below the files of a folder.
[[nodiscard]] QString folderTermsText(const FolderFileModel &files, bool isConnected, WriteBar bar);

/// Above the files of a folder: how far they are; `file` is under way. Empty in other stages.
[[nodiscard]] QString
folderProgressText(ImportStage stage, const FolderFileModel &files, const QString &file);

/// How an import ended.
[[nodiscard]] QString importResultText(const ImportSummary &summary);
[[nodiscard]] QString folderResultText(const FolderImportSummary &summary);

} // namespace smartup
