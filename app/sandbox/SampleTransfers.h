#pragma once

#include "app/sandbox/SampleFigures.h"
#include "app/sandbox/SandboxStore.h"

#include <QDate>

namespace smartup::sample {

/// Movements between the organisations of the sample company, and its movements of and requests for
/// equipment.
void addTransfers(SandboxStore &store, QDate today, const SampleBook &book);

} // namespace smartup::sample
