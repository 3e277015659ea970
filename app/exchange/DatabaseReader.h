#pragma once

#include "models/core/Secret.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ImportFile.h"

namespace smartup {

/// Reads the rows of a table or view as documents or records of the given kind; runs on a worker
/// thread. Columns are called like fields, lists are columns with JSON. What cannot be read becomes
/// a problem of the file. `table` is a name, with a schema before a dot where there is one.
[[nodiscard]] ImportFilePtr readDatabaseTable(const DatabaseProfile &profile,
                                              const Secret &password,
                                              const QString &table,
                                              const ImportSubject &subject);

} // namespace smartup
