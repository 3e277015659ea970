#pragma once

#include "app/api/SmartupClient.h"
#include "app/connection/AllowanceLedger.h"
#include "app/journal/JournalStore.h"

namespace smartup {

/// Folder where the programs keep log and notes of imports; the desktop program's too.
[[nodiscard]] QString dataFolder();
/// Folder of connections and of the map of the settings form.
[[nodiscard]] QString configFolder();

/// The log of a command: what it does is written where the desktop program and `smartupctl log` read
/// it. What cannot be written is said on standard error; the command goes on.
class CommandLog
{
public:
    explicit CommandLog(const Clock &clock);

    [[nodiscard]] JournalStore &store() { return m_store; }
    [[nodiscard]] AllowanceLedger &allowance() { return m_allowance; }
    /// Calls of a client or of a tester of connections; they are counted, too.
    template <typename Caller>
    void takeCalls(Caller &caller)
    {
        caller.setGate(&m_allowance);
        QObject::connect(&caller, &Caller::callFinished, &m_store, &JournalStore::appendCall);
    }
    template <typename Service>
    void takeRuns(const Service &service)
    {
        QObject::connect(&service, &Service::runStarted, &m_store, &JournalStore::appendRun);
        QObject::connect(&service, &Service::runFinished, &m_store, &JournalStore::appendRun);
    }
    /// Imports, with the lines that an end of the program kept from the log; the ledger hears which
    /// lines are on the disk.
    template <typename Imports, typename Ledger>
    void takeImports(const Imports &imports, Ledger &ledger)
    {
        takeRuns(imports);
        QObject::connect(&imports, &Imports::callLost, &m_store, &JournalStore::appendCall);
        QObject::connect(&m_store, &JournalStore::writesStored, &ledger, &Ledger::noteLogged);
    }

private:
    JournalStore m_store; ///< writes what waits when it goes
    AllowanceLedger m_allowance;
};

} // namespace smartup
