#pragma once

#include <QSqlDatabase>

namespace smartup {

/// Gives an archive (`main`) the chain by which it can be checked by itself: the seals of its calls are
/// those of the journal that it is made of (`src`), not new ones, so that what was changed before is found
/// in the archive, too. In the transaction of whoever calls; throws SqlFailure.
void archiveChain(QSqlDatabase &connection, qint64 atMs);

} // namespace smartup
