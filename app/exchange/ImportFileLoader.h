#pragma once

#include "models/exchange/ImportFile.h"

#include <QString>

namespace smartup {

/// Reads a file from disk and takes it apart; runs on a worker thread. What cannot be read becomes a
/// problem of the file: a folder, a pipe, a device, a file that changes while it is read. `encoding`: chosen by a
/// person, of a text.
[[nodiscard]] ImportFilePtr loadImportFile(const QString &path,
                                           const std::optional<ImportSubject> &chosen,
                                           std::optional<TextEncoding> encoding = {});

} // namespace smartup
