#pragma once

#include <QObject>

namespace smartup {

class ChainService;
class JournalPage;

/// The walk along the chain of the log between the log's page and the service: a dialog each time, and
/// who closes it does not wait any longer.
class ChainWiring : public QObject
{
    Q_OBJECT

public:
    ChainWiring(ChainService &service, JournalPage &page, QObject *parent = nullptr);

private:
    void open();

    ChainService &m_service;
    JournalPage &m_page;
};

} // namespace smartup
