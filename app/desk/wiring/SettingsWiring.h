#pragma once

#include <QObject>

namespace smartup {

class SettingsPage;
class SettingsService;

/// Joins the settings page to the service.
class SettingsWiring : public QObject
{
    Q_OBJECT

public:
    SettingsWiring(SettingsService &service, SettingsPage &page, QObject *parent = nullptr);
};

} // namespace smartup
