#pragma once

#include "app/connection/SecretStore.h"
#include "app/exchange/ImportClaims.h"
#include "app/journal/SharedServer.h"
#include "models/journal/SharedJournal.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace smartup {

/// Claims documents on the server of the shared log. The server is asked on a thread of its own, over a
/// connection that is opened when it is needed; a call whose connection broke is made once more.
class SharedClaims final : public QObject, public ImportClaims
{
    Q_OBJECT

public:
    /// The keychain must outlive it. `patience`: a server that says nothing for so long is given up.
    SharedClaims(QString configFolder,
                 SecretStore &secrets,
                 std::chrono::milliseconds patience = std::chrono::seconds(15));
    /// What was asked is answered first.
    ~SharedClaims() override;

    [[nodiscard]] QCoro::Task<Result<std::optional<ClaimLease>>>
    begin(Profile profile, QString connection, QString ledger) override;
    [[nodiscard]] QCoro::Task<Result<QList<ClaimAnswer>>>
    claim(ClaimLease lease, QList<ClaimOrder> orders, std::chrono::milliseconds planAge) override;
    [[nodiscard]] QCoro::Task<Status> settle(ClaimLease lease,
                                             QList<ClaimSettlement> ends) override;
    [[nodiscard]] QCoro::Task<Result<QList<ClaimKey>>> open(ClaimLease lease) override;

private:
    /// Where the claims are, and as whom.
    struct Access
    {
        SharedJournalSettings settings;
        DatabaseProfile database;
        Secret password;

        friend bool operator==(const Access &, const Access &) = default;
    };

    QCoro::Task<Result<Access>> findAccess(SharedJournalSettings settings);
    /// Runs `work` on the thread of the server.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(SharedServer &)> work);

    QString m_folder;
    SecretStore &m_secrets;
    Access m_access; ///< of the import that began last
    QThreadPool m_thread; ///< one that stays, for a connection belongs to its thread
    std::unique_ptr<SharedServer> m_server; ///< of that thread
    Access m_opened; ///< of that thread: what the server was opened with
};

} // namespace smartup
