#pragma once

#include <QObject>

namespace smartup {

class JournalPage;
class KeepingService;
class RetentionKeeper;

/// How long the log keeps what: between the log's page, the service that reads and previews, and the keeper that
/// takes away. A form each time; who closes it does not wait for its preview any longer.
class KeepingWiring : public QObject
{
    Q_OBJECT

public:
    KeepingWiring(KeepingService &service,
                  RetentionKeeper &keeper,
                  JournalPage &page,
                  QObject *parent = nullptr);

private:
    void open();

    KeepingService &m_service;
    RetentionKeeper &m_keeper;
    JournalPage &m_page;
};

} // namespace smartup
