#include "app/journal/JournalSchema.h"

#include "app/journal/JournalChain.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/ScopedConnection.h"
#include "app/journal/SqlRun.h"

#include <QFile>

namespace smartup::journalschema {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileOf(int version)
{
    return version == 1 ? u":/sql/journal.sql"_s : u":/sql/journal-%1.sql"_s.arg(version);
}

std::optional<QSqlError> exec(QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    return query.exec(statement) ? std::nullopt : std::optional(query.lastError());
}

/// What is there already is not covered by the chain: to read ten million lines for it would be no
/// moment any more.
std::optional<QSqlError> beginChain(QSqlDatabase &connection)
{
    try {
        const QVariant last =
            valueOf(connection, u"SELECT seq FROM sqlite_sequence WHERE name = 'call'"_s);
        chain::begin(connection,
                     last.toLongLong() == 0 ? ChainBeginning::NewLog : ChainBeginning::Upgraded);
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return std::nullopt;
}

/// One step without its transaction.
std::optional<QSqlError>
takeStep(QSqlDatabase &connection, int to, int applicationId, const GoesOn &goesOn)
{
    QStringList statements = stepTo(to);
    if (statements.isEmpty()) {
        return QSqlError(u"the schema is missing in the program"_s, {});
    }
    statements.append(u"PRAGMA application_id = %1"_s.arg(applicationId));
    statements.append(u"PRAGMA user_version = %1"_s.arg(to));
    for (int i = 0; i < statements.size(); ++i) {
        if (auto failure = exec(connection, statements.at(i))) {
            return failure;
        }
        if (goesOn && !goesOn(i)) {
            return QSqlError(u"the upgrade was broken off"_s, {});
        }
    }
    return to == chain::FirstVersion ? beginChain(connection) : std::nullopt;
}

} // namespace

QStringList stepTo(int to)
{
    QFile file(fileOf(to));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList statements;
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u";\n"_s);
    for (const QString &part : parts) {
        if (part.contains("CREATE "_L1)) {
            statements.append(part.mid(part.indexOf("CREATE "_L1)));
        }
    }
    return statements;
}

QString textOf(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    QStringList lines;
    if (query.exec(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE "
                   "'sqlite_%' ORDER BY name"_s)) {
        while (query.next()) {
            lines.append(query.value(0).toString().simplified());
        }
    }
    return lines.join(u'\n');
}

QString expectedText(int version)
{
    ScopedConnection model(u":memory:"_s, {});
    for (int step = 1; step <= version; ++step) {
        const QStringList statements = stepTo(step);
        for (const QString &statement : statements) {
            exec(model.connection, statement);
        }
    }
    return textOf(model.connection);
}

std::optional<QSqlError> upgrade(QSqlDatabase &connection, int applicationId, const GoesOn &goesOn)
{
    const int found = scalar(connection, u"PRAGMA user_version"_s).toInt();
    for (int to = found + 1; to <= Version; ++to) {
        if (auto failure = exec(connection, u"BEGIN IMMEDIATE"_s)) {
            return failure;
        }
        auto failure = takeStep(connection, to, applicationId, goesOn);
        if (!failure) {
            failure = exec(connection, u"COMMIT"_s);
        }
        if (failure) {
            exec(connection, u"ROLLBACK"_s);
            return failure;
        }
    }
    return std::nullopt;
}

} // namespace smartup::journalschema
