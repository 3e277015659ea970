#pragma once

#include "models/core/Result.h"
#include "models/journal/ChainReport.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace smartup {

/// How far a walk is.
struct ChainProgress
{
    qint64 done = 0; ///< calls that were looked at
    qint64 of = 0;
    qint64 broken = 0; ///< places that were found so far
};
/// Asked again and again; false cancels.
using ChainGoesOn = std::function<bool(const ChainProgress &progress)>;

/// Walks along the chain of a journal, an archive among them, and compares it with every call, line and
/// body that it covers, as of one moment; the file is only read, and may be written meanwhile. Takes a
/// minute or so for ten million lines: for a worker's thread. Cancelled, it ends with an error without a
/// text.
///
/// `noted`: a hash of the chain that somebody has noted; empty = none.
[[nodiscard]] Result<ChainReport>
walkChain(const QString &journal, const QByteArray &noted, const ChainGoesOn &goesOn);

} // namespace smartup
