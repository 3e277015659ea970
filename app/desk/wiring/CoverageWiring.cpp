#include "app/desk/wiring/CoverageWiring.h"

#include "app/api/SmartupClient.h"
#include "app/connection/ConnectionService.h"
#include "app/exchange/CoverageService.h"
#include "app/exchange/ExportService.h"
#include "ui/exchange/CoveragePane.h"

namespace smartup {

CoverageWiring::CoverageWiring(CoverageService &coverage,
                               ExportService &exports,
                               ConnectionService &connections,
                               SmartupClient &client,
                               CoveragePane &pane,
                               QObject *parent)
    : QObject(parent)
{
    const auto load = [&coverage, &client] { coverage.load(coverageScope(client.profile())); };
    connect(&exports, &ExportService::daysFetched, &coverage, &CoverageService::record);
    connect(&pane, &CoveragePane::coverageWanted, &coverage, load);
    connect(&connections, &ConnectionService::activated, &coverage, load);
    connect(&coverage, &CoverageService::loaded, &pane, &CoveragePane::setCoverage);
    connect(&coverage, &CoverageService::failed, &pane, &CoveragePane::failed);
}

} // namespace smartup
