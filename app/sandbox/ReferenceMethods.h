#pragma once

#include "app/sandbox/SandboxCall.h"
#include "models/catalogue/ReferenceCatalog.h"

namespace smartup {

/// `$export` and `$import` of reference records, from their catalogue row. Records are upserted by
/// code (by external id where the entity has no code) and overwritten as a whole.
[[nodiscard]] SandboxAnswer exportReferences(SandboxCall &call, const ReferenceInfo &info);
[[nodiscard]] SandboxAnswer importReferences(SandboxCall &call, const ReferenceInfo &info);

/// `limit` and `offset` of an `/api/v2/` export; limit is 1000 at most and by default.
struct PageRange
{
    qint64 limit = 0;
    qint64 offset = 0;
};
[[nodiscard]] PageRange pageOf(const QJsonObject &body);

} // namespace smartup
