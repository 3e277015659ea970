#pragma once

#include <QObject>

namespace smartup {

class ExchangePage;
class ExportService;
class ImportPreview;
class ImportService;
class SmartupClient;

/// Joins the exchange page to export and import. The page's setConnected() is for whoever knows the
/// chosen connection; the services' runs go to the log.
class ExchangeWiring : public QObject
{
    Q_OBJECT

public:
    ExchangeWiring(ExportService &exports,
                   ImportPreview &preview,
                   ImportService &imports,
                   SmartupClient &client,
                   ExchangePage &page,
                   QObject *parent = nullptr);
};

} // namespace smartup
