#pragma once

#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"

namespace smartup {

/// What an import of reference records would do. Smartup finds a record by its code, whatever the
/// duplicate settings say: what is there is overwritten whole, the rest is added. Sending a record
/// twice therefore doubles nothing. `known`: the records of an export, their codes as external ids.
[[nodiscard]] ImportPlan planReferences(ImportFilePtr file,
                                        std::shared_ptr<const KnownDocuments> known);

/// A record that was accepted: created, or updated when it was there.
[[nodiscard]] DocumentResult
settleReference(const ImportPlan &plan, qsizetype place, const DocumentAnswer &answer);

} // namespace smartup
