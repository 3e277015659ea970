#pragma once

#include "app/sandbox/SandboxCall.h"

namespace smartup {

/// `$import` of any document type, from its catalogue row. What is done with a duplicate decides
/// models/core/ExchangeRules with the settings of the document's organisation.
[[nodiscard]] SandboxAnswer importDocuments(SandboxCall &call, const DocumentTypeInfo &info);

} // namespace smartup
