#pragma once

#include "models/connection/AllowanceUse.h"
#include "models/core/Result.h"

namespace smartup {

/// Where the ledger of allowances and the list of connections lie.
struct AllowancePlaces
{
    QString file;
    QString configFolder;
};

/// What was used of every connection's allowances on these days of the server, both inclusive, ordered by
/// connection, class and day; at most as far back as the ledger keeps them. Waits for the disk, so it is called
/// from a worker. Nothing when there is no ledger yet.
[[nodiscard]] Result<QList<AllowanceUse>>
readAllowanceUse(const AllowancePlaces &places, QDate from, QDate to);

} // namespace smartup
