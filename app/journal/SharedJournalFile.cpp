#include "app/journal/SharedJournalFile.h"

#include "app/journal/JournalPlace.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace smartup {

namespace {

/// Larger is none of ours.
constexpr qint64 LargestFile = 64LL * 1024;

} // namespace

QString sharedJournalSettingsIn(const QString &configFolder)
{
    return configFolder + QStringLiteral("/shared-log.json");
}

Result<SharedJournalSettings> readSharedJournal(const QString &configFolder)
{
    QFile file(sharedJournalSettingsIn(configFolder));
    if (!file.exists()) {
        return SharedJournalSettings();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { ErrorOrigin::File,
                       QCoreApplication::translate("Journal", "The file %1 cannot be read.")
                           .arg(file.fileName()),
                       {},
                       file.errorString(),
                       {} };
    }
    Result<SharedJournalSettings> settings = sharedJournalFromJson(file.read(LargestFile));
    if (settings) {
        return settings;
    }
    Error error = settings.error();
    error.remedy = QCoreApplication::translate("Journal", "Correct or remove the file %1.")
                       .arg(file.fileName());
    return error;
}

UnsentCalls unsentCallsOf(const QString &configFolder, const QString &dataFolder)
{
    const Result<SharedJournalSettings> settings = readSharedJournal(configFolder);
    if (!settings) {
        return { sharedStateFileIn(dataFolder), {} }; // somebody wanted it to be sent
    }
    const bool isSent = settings.value().isOn && settings.value().sends;
    return isSent ? UnsentCalls { sharedStateFileIn(dataFolder), settings.value().since }
                  : UnsentCalls();
}

Status writeSharedJournal(const QString &configFolder, const SharedJournalSettings &settings)
{
    QDir().mkpath(configFolder);
    return writeDurably(sharedJournalSettingsIn(configFolder), sharedJournalToJson(settings));
}

} // namespace smartup
