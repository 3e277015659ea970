#include "app/desk/wiring/ExchangeWiring.h"

#include "app/api/SmartupClient.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "ui/exchange/ExchangePage.h"

namespace smartup {

ExchangeWiring::ExchangeWiring(ExportService &exports,
                               ImportPreview &preview,
                               ImportService &imports,
                               SmartupClient &client,
                               ExchangePage &page,
                               QObject *parent)
    : QObject(parent)
{
    connect(&client, &SmartupClient::limitsSeen, &page, &ExchangePage::setQuota);

    connect(&page, &ExchangePage::settingsWanted, &exports, &ExportService::readSettings);
    connect(&page, &ExchangePage::exportRequested, &exports, &ExportService::start);
    connect(&page, &ExchangePage::exportCancelled, &exports, &ExportService::cancel);
    connect(&exports, &ExportService::settingsRead, &page, &ExchangePage::showSettings);
    connect(&exports, &ExportService::settingsFailed, &page, &ExchangePage::showSettingsError);
    connect(&exports, &ExportService::progressed, &page, &ExchangePage::showExportProgress);
    connect(&exports, &ExportService::finished, &page, &ExchangePage::showExportResult);

    connect(&page, &ExchangePage::fileChosen, &preview, &ImportPreview::readFile);
    connect(&page, &ExchangePage::previewRequested, &preview, &ImportPreview::start);
    connect(&page, &ExchangePage::sendRequested, &imports,
            [&preview, &imports] { imports.send(preview.takePlan()); });
    connect(&page, &ExchangePage::importCancelled, &preview, &ImportPreview::cancel);
    connect(&page, &ExchangePage::importCancelled, &imports, &ImportService::cancel);
    connect(&preview, &ImportPreview::fileRead, &page, &ExchangePage::showFile);
    connect(&preview, &ImportPreview::planned, &page, &ExchangePage::showPlan);
    connect(&preview, &ImportPreview::failed, &page, &ExchangePage::showPreviewError);
    connect(&preview, &ImportPreview::cancelled, &page, &ExchangePage::showPreviewCancelled);
    connect(&imports, &ImportService::progressed, &page, &ExchangePage::showImportProgress);
    connect(&imports, &ImportService::settled, &page, &ExchangePage::showResults);
    connect(&imports, &ImportService::finished, &page, &ExchangePage::showImportResult);

    // Queued: by then the log listens too.
    QMetaObject::invokeMethod(&imports, &ImportService::recover, Qt::QueuedConnection);
}

} // namespace smartup
