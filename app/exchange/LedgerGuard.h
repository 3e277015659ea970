#pragma once

#include "app/exchange/LedgerStore.h"

#include <QCryptographicHash>
#include <QDir>

namespace smartup {

/// Only for the sources of LedgerStore.

/// Another program has the right to send.
struct LeaseTaken
{
};

/// Name of the file that is held by whoever sends with a connection.
inline QString leaseFile(const QString &folder, const QString &profileId)
{
    const QByteArray name =
        QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QDir(folder).filePath(QString::fromLatin1(name) + QLatin1StringView(".lease"));
}

/// Opens what is not open, writes what waits, and turns what SQLite says into
/// an Error.
template <typename T>
Result<T> LedgerStore::guarded(const std::function<T()> &work)
{
    if (Status opened = m_database.open(); !opened) {
        return opened.error();
    }
    if (Status written = writeUnwritten(); !written) {
        return written.error();
    }
    try {
        return work();
    } catch (const LedgerFailure &failure) {
        return m_database.error(failure.error);
    } catch (const LeaseTaken &) {
        return Error { ErrorOrigin::Program, importHoldText(ImportHold::Lease), {}, {}, {} };
    }
}

} // namespace smartup
