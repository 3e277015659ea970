#pragma once

#include "models/core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace smartup {

/// A small SQLite file that several programs write, a few transactions a minute. Lives on one thread.
///
/// With a rollback journal, not a WAL: SQLite before 3.51.3 can damage a WAL when two programs
/// write or checkpoint at the same instant, and the two syncs of a transaction cost nothing here.
/// A commit that has answered survives a power cut.
class SharedDatabase
{
public:
    /// `schema` is the resource with the tables, statements that end in `;` at the end of a line. One
    /// with IF NOT EXISTS came later than the first files, and is run on those, too.
    SharedDatabase(QString file, QString schema);
    ~SharedDatabase();
    SharedDatabase(const SharedDatabase &) = delete;
    SharedDatabase &operator=(const SharedDatabase &) = delete;

    /// Opens or makes the file, readable by its owner only. A damaged file is set aside first; one
    /// of a newer version, or of something else, is left as it is.
    [[nodiscard]] Status open();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// Runs `work` between BEGIN IMMEDIATE and COMMIT. Rolled back when a statement of it failed, or
    /// when it answers false.
    [[nodiscard]] Status transaction(const std::function<bool()> &work);
    /// Inside or outside a transaction; a failure makes the transaction fail.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});

private:
    [[nodiscard]] Status makeFile() const;
    [[nodiscard]] Status prepare();
    [[nodiscard]] Status setPragmas();
    [[nodiscard]] Status setAside();
    [[nodiscard]] Error error(const QString &raw) const;
    [[nodiscard]] int number(const QString &sql);

    QString m_file;
    QString m_schema;
    QString m_name;
    QSqlDatabase m_database;
    QString m_failure; ///< SQLite's words; empty while all is well
    int m_failureCode = 0;
};

} // namespace smartup
