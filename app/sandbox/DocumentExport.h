#pragma once

#include "app/sandbox/SandboxCall.h"

namespace smartup {

/// `$export` of any document type, from its catalogue row.
[[nodiscard]] SandboxAnswer exportDocuments(SandboxCall &call, const DocumentTypeInfo &info);

} // namespace smartup
