#pragma once

#include "app/core/ProgramLock.h"
#include "models/core/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace smartup {

/// A statement that failed; thrown inside the ledger and turned into an Error
/// at its edge.
struct LedgerFailure
{
    QSqlError error;
};

/// The connection to the ledger of imports, for the thread that opened it.
/// Several programs may have the file open; a lock file lets one of them write
/// at a time, because SQLite before 3.51.3 may damage a file when two
/// connections write or checkpoint at the same instant.
class LedgerDatabase
{
public:
    explicit LedgerDatabase(const QString &folder);
    ~LedgerDatabase();
    LedgerDatabase(const LedgerDatabase &) = delete;
    LedgerDatabase &operator=(const LedgerDatabase &) = delete;

    /// Opens the file, or makes it. Does nothing when it is open.
    [[nodiscard]] Status open();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Gives up the room that is kept for a full disk. False when there was none.
    bool freeReserve();
    /// Keeps room again, as far as there is any.
    void keepReserve();

    /// All of it or nothing; on the disk when commit() has returned.
    class Transaction
    {
    public:
        explicit Transaction(LedgerDatabase &database);
        ~Transaction();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        void commit();

    private:
        LedgerDatabase &m_database;
        ProgramLock m_lock;
        bool m_isOpen = false;
    };

    /// Values in the order of the question marks. Throws LedgerFailure.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// The same for a statement that is run often: prepared once.
    QSqlQuery &runOften(const QString &sql, const QVariantList &values);
    [[nodiscard]] Error error(const QSqlError &error) const;
    [[nodiscard]] QString file() const;

    static constexpr int SchemaVersion = 5;
    static constexpr int ApplicationId = 0x534D494C; ///< "SMIL"

private:
    void prepare();
    /// All statements of a file, and the number of the version they lead to, or nothing.
    /// Runs the statements of these, in one transaction.
    void build(const QStringList &resources);

    QString m_folder;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_often;
};

[[nodiscard]] QByteArray packedPayload(const QByteArray &payload);
/// Empty when the bytes are damaged.
[[nodiscard]] QByteArray unpackedPayload(const QByteArray &packed);

} // namespace smartup
