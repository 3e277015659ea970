#pragma once

#include <QObject>

namespace smartup {

class DatabaseService;
class ExchangePage;
class ExportService;
class FolderImport;
class FolderPreview;
class ImportPreview;
class ImportService;
class ProbeService;
class SmartupClient;

/// Joins the exchange page to export and import, of files, folders and tables. The page's setConnected()
/// is for whoever knows the chosen connection; the services' runs go to the log.
class ExchangeWiring : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        ExportService &exports;
        ImportPreview &preview;
        ImportService &imports;
        FolderPreview &folderPreview;
        FolderImport &folders;
        ImportService &folderImports; ///< the folders' own
        DatabaseService &databases;
        SmartupClient &client;
        ProbeService &probe;
    };

    ExchangeWiring(const Services &services, ExchangePage &page, QObject *parent = nullptr);

private:
    void wireExports(const Services &services, ExchangePage &page);
    void wireImports(const Services &services, ExchangePage &page);
    void wireFolders(const Services &services, ExchangePage &page);
    void wireDatabases(DatabaseService &databases, ExchangePage &page);
};

} // namespace smartup
