#pragma once

#include "app/api/SmartupClient.h"
#include "models/exchange/ImportSummary.h"

#include <functional>

namespace smartup {

/// Settles the documents of one request by its answer.
[[nodiscard]] SettledCall
settleAnswer(const ImportPlan &plan, const QList<qsizetype> &places, const ApiAnswer &answer);

/// The journal's documents of a request, settled one by one.
[[nodiscard]] std::function<QList<DocumentRecord>(const ApiAnswer &)>
settledRecords(const ImportPlanPtr &plan, const QList<qsizetype> &places);

} // namespace smartup
