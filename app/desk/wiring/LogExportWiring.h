#pragma once

#include <QObject>

namespace smartup {

class ConnectionService;
class JournalPage;
class LogExporter;

/// What leaves the log: files, and calls as commands, which name the login of their connection.
class LogExportWiring : public QObject
{
    Q_OBJECT

public:
    LogExportWiring(LogExporter &exporter,
                    ConnectionService &connections,
                    JournalPage &page,
                    QObject *parent = nullptr);
};

} // namespace smartup
