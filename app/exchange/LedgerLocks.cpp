#include "app/exchange/LedgerLocks.h"

#include "app/core/ProgramLock.h"

#include <QCryptographicHash>
#include <QDir>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QString leaseFile(const QString &folder, const QString &profileId)
{
    const QByteArray name =
        QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QDir(folder).filePath(QString::fromLatin1(name) + ".lease"_L1);
}

QString programFile(const QString &folder, const QString &program)
{
    return QDir(folder).filePath(program + ".program"_L1);
}

bool isFree(const QString &file)
{
    return ProgramLock(file).tryLock();
}

} // namespace smartup
