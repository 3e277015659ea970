#include "app/desk/wiring/ExchangeWiring.h"

#include "app/api/SmartupClient.h"
#include "app/exchange/DatabaseService.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/FolderImport.h"
#include "app/exchange/FolderPreview.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/ProbeService.h"
#include "models/exchange/ImportRest.h"
#include "models/exchange/PlanChoice.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/shell/MessageBar.h"

namespace smartup {

ExchangeWiring::ExchangeWiring(const Services &services, ExchangePage &page, QObject *parent)
    : QObject(parent)
{
    connect(&services.client, &SmartupClient::limitsSeen, &page, &ExchangePage::setQuota);
    wireExports(services, page);
    wireImports(services, page);
    wireFolders(services, page);
    wireDatabases(services.databases, page);

    // Queued: by then the log listens too.
    QMetaObject::invokeMethod(&services.imports, &ImportService::recover, Qt::QueuedConnection);
}

void ExchangeWiring::wireExports(const Services &services, ExchangePage &page)
{
    ExportService &exports = services.exports;
    DatabaseService &databases = services.databases;
    connect(&page, &ExchangePage::settingsWanted, &exports, &ExportService::readSettings);
    connect(&page, &ExchangePage::exportRequested, &exports, &ExportService::start);
    connect(&page, &ExchangePage::exportCancelled, &exports, &ExportService::cancel);
    connect(&exports, &ExportService::settingsRead, &page, &ExchangePage::showSettings);
    connect(&exports, &ExportService::settingsFailed, &page, &ExchangePage::showSettingsError);
    connect(&exports, &ExportService::progressed, &page, &ExchangePage::showExportProgress);
    connect(&exports, &ExportService::finished, &page, &ExchangePage::showExportResult);
    connect(&exports, &ExportService::finished, &exports, &ExportService::leaveDatabase);

    connect(&page, &ExchangePage::tableExportRequested, &databases,
            &DatabaseService::openForExport);
    connect(&page, &ExchangePage::exportCancelled, &databases, &DatabaseService::cancelExport);
    connect(&databases, &DatabaseService::openedForExport, &exports,
            [&exports](const DatabaseProfile &profile, const Secret &password,
                       const ExportRequest &request) {
                exports.useDatabase(profile, password);
                exports.start(request);
            });
    connect(&databases, &DatabaseService::exportFailed, &page, &ExchangePage::showExportError);
    connect(&databases, &DatabaseService::exportCancelled, &page,
            &ExchangePage::showExportCancelled);
}

void ExchangeWiring::wireImports(const Services &services, ExchangePage &page)
{
    ImportPreview &preview = services.preview;
    ImportService &imports = services.imports;
    DatabaseService &databases = services.databases;
    connect(&page, &ExchangePage::fileChosen, &preview, &ImportPreview::readFile);
    connect(&page, &ExchangePage::tableChosen, &databases, &DatabaseService::openForImport);
    connect(&page, &ExchangePage::previewRequested, &preview, &ImportPreview::start);
    connect(&page, &ExchangePage::sendRequested, &imports,
            [&preview, &imports](const QList<qsizetype> &leftOut, AfterRefusal afterRefusal) {
                imports.send(leaveOut(preview.takePlan(), leftOut), afterRefusal);
            });
    connect(&page, &ExchangePage::restWanted, &preview,
            [&preview, &page, &client = services.client](const ImportFilePtr &file,
                                                         const Profile &begunWith) {
                const QString why = whyNotGoOn(begunWith, client.profile());
                if (!why.isEmpty()) {
                    page.messageBar()->showError(Error { ErrorOrigin::Program, why, {}, {}, {} });
                } else if (preview.useFile(file)) {
                    (void)page.openDocuments(file);
                }
            });
    connect(&page, &ExchangePage::importCancelled, &preview, &ImportPreview::cancel);
    connect(&page, &ExchangePage::importCancelled, &imports, &ImportService::cancel);
    connect(&page, &ExchangePage::importCancelled, &databases, &DatabaseService::cancelImport);
    connect(&databases, &DatabaseService::openedForImport, &preview, &ImportPreview::readTable);
    connect(&databases, &DatabaseService::importFailed, &page, &ExchangePage::showSourceError);
    connect(&databases, &DatabaseService::importCancelled, &page,
            &ExchangePage::showPreviewCancelled);
    connect(&preview, &ImportPreview::fileRead, &page, &ExchangePage::showFile);
    connect(&preview, &ImportPreview::planned, &page, &ExchangePage::showPlan);
    connect(&preview, &ImportPreview::failed, &page, &ExchangePage::showPreviewError);
    connect(&preview, &ImportPreview::cancelled, &page, &ExchangePage::showPreviewCancelled);
    connect(&page, &ExchangePage::probeRequested, &services.probe, &ProbeService::start);
    connect(&services.probe, &ProbeService::finished, &page, &ExchangePage::showProbe);
    connect(&services.probe, &ProbeService::failed, &page, &ExchangePage::showProbeError);
    connect(&imports, &ImportService::progressed, &page, &ExchangePage::showImportProgress);
    connect(&imports, &ImportService::settled, &page, &ExchangePage::showResults);
    connect(&imports, &ImportService::finished, &page, &ExchangePage::showImportResult);
}

void ExchangeWiring::wireFolders(const Services &services, ExchangePage &page)
{
    FolderImport &folders = services.folders;
    connect(&page, &ExchangePage::folderChosen, &folders, &FolderImport::look);
    FolderPreview &preview = services.folderPreview;
    connect(&page, &ExchangePage::folderPreviewRequested, &preview, &FolderPreview::start);
    connect(&page, &ExchangePage::importCancelled, &preview, &FolderPreview::cancel);
    connect(&preview, &FolderPreview::foreseen, &page, &ExchangePage::showFolderForecast);
    connect(&preview, &FolderPreview::finished, &page, &ExchangePage::showFolderForecastEnd);
    connect(&preview, &FolderPreview::cancelled, &page, &ExchangePage::showFolderForecastEnd);
    connect(&preview, &FolderPreview::failed, &page, &ExchangePage::showFolderForecastError);
    connect(&page, &ExchangePage::folderImportRequested, &folders, &FolderImport::start);
    connect(&page, &ExchangePage::importCancelled, &folders, &FolderImport::cancel);
    connect(&folders, &FolderImport::looked, &page, &ExchangePage::showFolder);
    connect(&folders, &FolderImport::lookFailed, &page, &ExchangePage::showSourceError);
    connect(&folders, &FolderImport::fileTaken, &page, &ExchangePage::showFileTaken);
    connect(&folders, &FolderImport::fileEnded, &page, &ExchangePage::showFileEnded);
    connect(&folders, &FolderImport::finished, &page, &ExchangePage::showFolderResult);
    connect(&services.folderImports, &ImportService::progressed, &page,
            &ExchangePage::showImportProgress);
}

void ExchangeWiring::wireDatabases(DatabaseService &databases, ExchangePage &page)
{
    connect(&page, &ExchangePage::databasesWanted, &databases, &DatabaseService::load);
    connect(&page, &ExchangePage::databaseSaveRequested, &databases, &DatabaseService::save);
    connect(&page, &ExchangePage::databaseRemoveRequested, &databases, &DatabaseService::remove);
    connect(&page, &ExchangePage::databaseTestRequested, &databases, &DatabaseService::test);
    connect(&page, &ExchangePage::tablesWanted, &databases, &DatabaseService::listTables);
    connect(&page, &ExchangePage::databaseCancelled, &databases, &DatabaseService::cancel);
    connect(&databases, &DatabaseService::databasesChanged, &page, &ExchangePage::setDatabases);
    connect(&databases, &DatabaseService::tested, &page, &ExchangePage::showDatabaseTested);
    connect(&databases, &DatabaseService::tablesListed, &page, &ExchangePage::showTables);
    connect(&databases, &DatabaseService::failed, &page, &ExchangePage::showDatabaseError);
    connect(&databases, &DatabaseService::keychainFailed, &page, &ExchangePage::showKeychainError);
    connect(&databases, &DatabaseService::passwordNeeded, &page,
            &ExchangePage::askDatabasePassword);
}

} // namespace smartup
