#pragma once

#include "models/exchange/ImportFile.h"
#include "models/exchange/formats/FileFormat.h"

namespace smartup {

/// A file that is read as another format than is expected, with the sentence that says so; nullptr
/// when it is the expected one, or cannot be looked at. Runs on a worker thread.
[[nodiscard]] ImportFilePtr fileOfOtherFormat(const QString &path, FileFormat expected);

} // namespace smartup
