#include "app/desk/wiring/LogExportWiring.h"

#include "app/connection/ConnectionService.h"
#include "app/journal/LogExporter.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/LogCopies.h"
#include "ui/journal/LogExportBar.h"

namespace smartup {

LogExportWiring::LogExportWiring(LogExporter &exporter,
                                 ConnectionService &connections,
                                 JournalPage &page,
                                 QObject *parent)
    : QObject(parent)
{
    LogExportBar *bar = page.exports();
    connect(bar, &LogExportBar::exportWanted, &exporter, &LogExporter::write);
    connect(bar, &LogExportBar::reportWanted, &exporter, &LogExporter::report);
    connect(bar, &LogExportBar::cancelWanted, &exporter, &LogExporter::cancel);
    connect(&exporter, &LogExporter::progressed, bar, &LogExportBar::setProgress);
    connect(&exporter, &LogExporter::written, bar, &LogExportBar::setWritten);
    connect(&exporter, &LogExporter::reported, bar, &LogExportBar::setReported);
    connect(&exporter, &LogExporter::failed, bar, &LogExportBar::setFailed);

    LogCopies *copies = page.copies();
    connect(&connections, &ConnectionService::profilesChanged, copies,
            [copies](const QList<Profile> &profiles) {
                QHash<QString, QString> logins;
                for (const Profile &profile : profiles) {
                    logins.insert(profile.id, profile.login);
                }
                copies->setLogins(logins);
            });
}

} // namespace smartup
