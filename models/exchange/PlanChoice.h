#pragma once

#include "models/exchange/ImportPlan.h"

namespace smartup {

/// The same plan without these documents: a person leaves them out. What is kept back anyhow stays as
/// it is. nullptr of nullptr.
[[nodiscard]] ImportPlanPtr leaveOut(const ImportPlanPtr &plan, const QList<qsizetype> &places);
/// May a person say of this document whether it is sent? Not of what is kept back anyhow.
[[nodiscard]] bool canBeLeftOut(const ImportPlan &plan, qsizetype row);

} // namespace smartup
