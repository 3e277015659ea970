#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ImportFile.h"

#include <QStringList>

#include <stop_token>

namespace smartup {

/// Reads the rows of a table or view as documents or records of the given kind; runs on a worker
/// thread. Columns are called like fields, lists are columns with JSON. When a table or view of the
/// same name with `_lines` behind it is there, it holds the lines of the documents, found by `row_key`
/// and in the order of `line_no`; of a document that it does not know the row's own list of lines counts.
/// What cannot be read becomes a problem of the file. `table` is a name,
/// with a schema before a dot where there is one. Ends early, with a file of no use, when it is stopped.
[[nodiscard]] ImportFilePtr readDatabaseTable(const DatabaseProfile &profile,
                                              const Secret &password,
                                              const QString &table,
                                              const ImportSubject &subject,
                                              const std::stop_token &stop = {});

/// The tables and views of a database that may be read, without those of lines; runs on a worker thread.
[[nodiscard]] Result<QStringList> listDatabaseTables(const DatabaseProfile &profile,
                                                     const Secret &password);

} // namespace smartup
