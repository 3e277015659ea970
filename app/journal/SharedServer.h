#pragma once

#include "app/exchange/DatabaseConnection.h"
#include "app/exchange/ImportClaims.h"
#include "app/journal/SharedState.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace smartup {

class ConnectionBreaker;

/// A month of the shared log: one partition.
struct SharedMonth
{
    QString month; ///< `2026-10`
    qint64 records = 0;
    qint64 bytes = 0; ///< on the server's disk

    friend bool operator==(const SharedMonth &, const SharedMonth &) = default;
};

/// A program that sends to the shared log.
struct SharedDesk
{
    QString id;
    QString name;
    QDateTime seen; ///< last, by the server's clock

    friend bool operator==(const SharedDesk &, const SharedDesk &) = default;
};

/// What a computer has claimed and not settled: it is sending it, or does not know what became of it.
struct SharedClaimCount
{
    QString desk; ///< a person's word for it
    qint64 documents = 0;
    QDateTime since; ///< of the oldest, by the server's clock

    friend bool operator==(const SharedClaimCount &, const SharedClaimCount &) = default;
};

/// The shared log on its PostgreSQL server (resources/sql/shared-journal.sql), for the thread that
/// opened it. Every call waits for the server, at most as long as it was told to let a statement run;
/// a server that says nothing at all is given up after `patience`.
/// After an error of the connection nothing is known of what was under way: open() begins again.
class SharedServer
{
public:
    /// Longer than a statement may take on the server: whoever says nothing for so long has fallen silent.
    static constexpr std::chrono::milliseconds Patience { 45000 };

    explicit SharedServer(std::chrono::milliseconds patience = Patience);
    ~SharedServer();
    SharedServer(const SharedServer &) = delete;
    SharedServer &operator=(const SharedServer &) = delete;

    /// What it is opened for: which role is missing when a right is.
    enum class Purpose {
        Exchange, ///< sending and reading
        Looking,
        Pruning,
        Claiming, ///< documents, before they are sent
        Preparing, ///< does not look whether the database is prepared
    };
    [[nodiscard]] Status open(const DatabaseProfile &profile,
                              const Secret &password,
                              Purpose purpose = Purpose::Exchange);
    /// What open() looks at unless the database is to be prepared: whose it is, and of which version.
    [[nodiscard]] Status look();
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] const QString &instance() const { return m_instance; } ///< names the database

    /// Makes schema, roles and tables; again, it changes nothing. For an administrator of the server.
    [[nodiscard]] Status prepare();
    /// The statements of prepare(), for psql.
    [[nodiscard]] static QByteArray script();

    /// Whether this user has a role of the shared log, by itself or through another one.
    [[nodiscard]] Result<bool> hasRole(const QString &role);

    // ── role smartup_journal_writer ──

    /// The desk is there.
    [[nodiscard]] Status greet(const QString &desk, const QString &name);
    /// Makes the month of this moment, and the next one, when they are missing.
    [[nodiscard]] Status ensureMonths(qint64 atMs);
    /// All or nothing; what is there already stays as it is. Done means that the server said so.
    [[nodiscard]] Status send(const QString &desk, const QList<SharedRecord> &records);
    /// Whoever listens looks at once.
    [[nodiscard]] Status notify();

    // Claims of documents (SharedServerClaims.cpp); each call is one transaction, on the server's disk
    // when it is answered well.

    /// An import of this lease (ClaimLease::name()) of the desk begins: its epoch. `longestRequest`: so long it may wait
    /// for an answer, and say nothing here meanwhile.
    [[nodiscard]] Result<qint64> beginClaims(const QString &desk,
                                             const QString &name,
                                             const QString &lease,
                                             std::chrono::seconds longestRequest);
    /// One answer for each order. An Error when a later import of the connection has begun.
    [[nodiscard]] Result<QList<ClaimAnswer>> claim(const QString &desk,
                                                   const ClaimLease &lease,
                                                   const QList<ClaimOrder> &orders,
                                                   std::chrono::milliseconds planAge);
    [[nodiscard]] Status
    settleClaims(const QString &desk, const ClaimLease &lease, const QList<ClaimSettlement> &ends);
    [[nodiscard]] Result<QList<ClaimKey>> openClaims(const QString &desk, const ClaimLease &lease);

    // ── role smartup_journal_reader ──

    struct Fetched
    {
        QList<SharedRecord> records;
        SharedPlace place; ///< behind the last of them
    };
    /// The next rows behind a place, in an order in which none can appear before them any more.
    [[nodiscard]] Result<Fetched> fetch(const SharedPlace &behind);
    /// `heard` is called, in the event loop of this thread, when somebody has sent. A hint: it may
    /// never come.
    void listen(QObject *context, const std::function<void()> &heard);
    [[nodiscard]] Result<QList<SharedDesk>> desks();
    [[nodiscard]] Result<QList<SharedMonth>> months();
    /// Of the computers that have any (SharedServerClaims.cpp).
    [[nodiscard]] Result<QList<SharedClaimCount>> claimCounts();

    // ── role smartup_journal_pruner ──

    /// Takes every month before `month` away; says which there were.
    [[nodiscard]] Result<QList<SharedMonth>> prune(const QString &month);

private:
    [[nodiscard]] std::optional<Error> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] std::optional<Error> insert(const QString &desk,
                                              const QList<SharedRecord> &records);
    [[nodiscard]] Result<QList<SharedMonth>> askMonths(const QString &sql,
                                                       const QVariantList &values);
    [[nodiscard]] Error failure(const QSqlError &error);

    std::chrono::milliseconds m_patience;
    std::unique_ptr<DatabaseConnection> m_connection;
    std::unique_ptr<ConnectionBreaker> m_breaker; ///< of the connection
    QString m_name; ///< of the database, for people
    Purpose m_purpose = Purpose::Exchange;
    QString m_instance;
    QSet<QString> m_months; ///< that are known to be there
};

} // namespace smartup
