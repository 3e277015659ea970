#pragma once

#include <QObject>

namespace smartup {

class CodeCountService;
class ConnectionService;
class JournalReader;
class SettingsPage;
class SettingsService;

/// Joins the settings page to its services, and to what the log counted for the connection.
class SettingsWiring : public QObject
{
    Q_OBJECT

public:
    SettingsWiring(SettingsService &service,
                   CodeCountService &codeCount,
                   ConnectionService &connections,
                   JournalReader &reader,
                   SettingsPage &page,
                   QObject *parent = nullptr);
};

} // namespace smartup
