#pragma once

#include <QObject>

namespace smartup {

class ConnectionService;
class JournalReader;
class JournalStore;
class OverviewPage;
class SettingsService;

/// Gathers what the overview shows of the other rooms.
class OverviewWiring : public QObject
{
    Q_OBJECT

public:
    OverviewWiring(ConnectionService &connections,
                   SettingsService &settings,
                   JournalStore &journal,
                   JournalReader &reader,
                   OverviewPage &page,
                   QObject *parent = nullptr);
};

} // namespace smartup
