#pragma once

#include <QObject>

namespace smartup {

class ConnectionService;
class CoveragePane;
class CoverageService;
class ExportService;
class SmartupClient;

/// Joins the calendar of exported days to what keeps it, and exports to both.
class CoverageWiring : public QObject
{
    Q_OBJECT

public:
    CoverageWiring(CoverageService &coverage,
                   ExportService &exports,
                   ConnectionService &connections,
                   SmartupClient &client,
                   CoveragePane &pane,
                   QObject *parent = nullptr);
};

} // namespace smartup
