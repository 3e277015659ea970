#include "app/journal/RetentionFile.h"

#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace smartup {

namespace {

/// Larger is none of ours.
constexpr qint64 LargestFile = 64LL * 1024;

} // namespace

QString retentionFileIn(const QString &configFolder)
{
    return configFolder + QStringLiteral("/log.json");
}

Result<RetentionPolicy> readRetention(const QString &configFolder)
{
    QFile file(retentionFileIn(configFolder));
    if (!file.exists()) {
        return RetentionPolicy();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { ErrorOrigin::File,
                       QCoreApplication::translate("Journal", "The file %1 cannot be read.")
                           .arg(file.fileName()),
                       {},
                       file.errorString(),
                       {} };
    }
    Result<RetentionPolicy> policy = retentionFromJson(file.read(LargestFile));
    if (policy) {
        return policy;
    }
    Error error = policy.error();
    error.remedy = QCoreApplication::translate("Journal", "Correct or remove the file %1.")
                       .arg(file.fileName());
    return error;
}

Status writeRetention(const QString &configFolder, const RetentionPolicy &policy)
{
    QDir().mkpath(configFolder);
    return writeDurably(retentionFileIn(configFolder), retentionToJson(policy));
}

} // namespace smartup
