#pragma once

#include <QObject>

namespace smartup {

class DatabaseService;
class JournalPage;
class JournalStore;
class SharedJournalKeeper;
class SharedLogDialog;
class SharedSetupService;

/// The form of the shared log between the pages that open it, the service that keeps and tests it, and the keeper,
/// which begins with what was saved at once.
class SharedFormWiring : public QObject
{
    Q_OBJECT

public:
    /// `store` is the log of this computer: what it takes in is to be sent.
    SharedFormWiring(SharedSetupService &service,
                     SharedJournalKeeper &keeper,
                     DatabaseService &databases,
                     JournalStore &store,
                     QObject *parent = nullptr);

    /// A page whose menu offers the form.
    void serve(JournalPage &page);

private:
    void open(JournalPage &page);

    SharedSetupService &m_service;
    SharedJournalKeeper &m_keeper;
};

} // namespace smartup
