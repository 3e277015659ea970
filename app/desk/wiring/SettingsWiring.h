#pragma once

#include <QObject>

namespace smartup {

class ConnectionService;
class JournalReader;
class SettingsPage;
class SettingsService;

/// Joins the settings page to the service, and to what the log counted for the connection.
class SettingsWiring : public QObject
{
    Q_OBJECT

public:
    SettingsWiring(SettingsService &service,
                   ConnectionService &connections,
                   JournalReader &reader,
                   SettingsPage &page,
                   QObject *parent = nullptr);
};

} // namespace smartup
