#pragma once

#include "app/api/SmartupClient.h"
#include "models/core/Result.h"
#include "models/exchange/ImportPlan.h"

#include <stop_token>

namespace smartup {

/// Asks Smartup for all records of the file's reference, page by page where it has pages, and plans
/// what the file would do to them. It only asks. The client outlives the call.
[[nodiscard]] QCoro::Task<Result<ImportPlanPtr>>
previewReferences(SmartupClient &client, ImportFilePtr file, std::stop_token stop);

} // namespace smartup
