#pragma once

#include "models/core/Clock.h"

#include <QObject>

class QSettings;

namespace smartup {

class ArchiveService;
class JournalPage;

/// The archives of the log between the log's page and the service: one list, and a window for each archive
/// that is opened.
class ArchiveWiring : public QObject
{
    Q_OBJECT

public:
    /// `state` keeps the columns of the log; archives are shown with the same.
    ArchiveWiring(ArchiveService &service,
                  JournalPage &page,
                  QSettings &state,
                  const Clock &clock,
                  QObject *parent = nullptr);

private:
    void openList();
    void show(const QString &file);

    ArchiveService &m_service;
    JournalPage &m_page;
    QSettings &m_state;
    const Clock &m_clock;
};

} // namespace smartup
