#pragma once

#include "models/core/Clock.h"

#include <QObject>

#include <memory>

namespace smartup {

class CaseService;
class JournalPage;
class OpenCase;

/// Case files between the log's page and the service: the preview before one is written, and a window
/// with a reader of its own for each that is opened.
class CaseWiring : public QObject
{
    Q_OBJECT

public:
    CaseWiring(CaseService &service,
               JournalPage &page,
               const Clock &clock,
               QObject *parent = nullptr);

private:
    void askWith(const QList<qint64> &documentIds);
    void show(const std::shared_ptr<OpenCase> &opened);

    CaseService &m_service;
    JournalPage &m_page;
    const Clock &m_clock;
};

} // namespace smartup
