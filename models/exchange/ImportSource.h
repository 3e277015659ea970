// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ExchangeSubject.h"
#include "models/exchange/formats/FileText.h"

#include <QString>

#include <array>
#include <optional>

namespace smartup {

/// Where a person wants an import to come from.
struct ImportSource
{
    enum class Kind { File, Folder, Table };

    Kind kind = Kind::File;
    QString path = {}; ///< of the file or folder
    DatabaseAccess database = {};
    QString table = {};
    std::optional<ImportSubject> subject = {}; ///< unset: the source says it itself
    std::optional<TextEncoding> encoding = {}; ///< unset: recognised
};

inline constexpr std::array AllImportSourceKinds { ImportSource::Kind::File,
                                                   ImportSource::Kind::Folder,
                                                   ImportSource::Kind::Table };

/// The chosen one, else what a table is called after; a file says it when it is read.
[[nodiscard]] std::optional<ImportSubject> subjectOfSource(const ImportSource &source);

/// Why it cannot be read yet, in one translated sentence; empty when it can.
[[nodiscard]] QString importSourceProblem(const ImportSource &source);

} // namespace smartup
