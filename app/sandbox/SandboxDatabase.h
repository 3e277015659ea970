#pragma once

#include "app/core/ProgramLock.h"
#include "models/core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <unordered_map>

namespace smartup {

/// The SQLite file of a sandbox (tables: resources/sql/sandbox.sql) and the statements run on it.
/// Lives on one thread.
class SandboxDatabase
{
public:
    /// Says when the sample company was made; without it the file is begun anew.
    static constexpr QLatin1StringView SampleMark { "sample" };

    SandboxDatabase();
    SandboxDatabase(const SandboxDatabase &) = delete;
    SandboxDatabase &operator=(const SandboxDatabase &) = delete;
    ~SandboxDatabase();

    /// Opens or makes the file. `fresh` begins anew. A file that is not a sandbox, cannot be read or
    /// is in use by another sandbox is refused and left as it is, fresh or not.
    [[nodiscard]] Status open(const QString &file, bool fresh);
    [[nodiscard]] static Error isDamaged(const QString &file, const QString &raw);

    /// Prepared once per text, values bound in order, run. After a failure the query is inactive
    /// and takeFailure() tells.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// The last failure since it was asked; empty when there was none.
    [[nodiscard]] QString takeFailure();
    [[nodiscard]] bool hasFailed() const { return !m_failure.isEmpty(); }
    /// What is stored cannot be understood.
    void fail(const QString &reason) { m_failure = reason; }

    /// Between the two a great many documents are added, and a crash may leave the file unusable:
    /// no index is kept up and nothing is synchronised until endBulk().
    void beginBulk();
    [[nodiscard]] bool endBulk();

    [[nodiscard]] QString mark(const QString &key);
    void setMark(const QString &key, const QString &value);

private:
    enum class FileState {
        Empty,
        Foreign,
        OtherVersion,
        Unfinished, ///< the making of the sample company was interrupted
        Complete,
    };
    [[nodiscard]] FileState look();
    [[nodiscard]] Status keepOn();
    [[nodiscard]] Status beginAnew(const QString &file);
    [[nodiscard]] Status createTables();

    QString m_connection;
    std::unique_ptr<ProgramLock> m_lock;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
    QString m_failure;
    QStringList m_laidAside; ///< statements that make the indexes again
};

} // namespace smartup
