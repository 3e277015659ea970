#include "app/journal/SharedServer.h"

#include "app/platform/ConnectionBreaker.h"
#include "models/journal/SharedSetup.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlQuery>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SchemaVersion = 2;
constexpr int RowsOfAStatement = 32;
constexpr int RowsAtOnce = 200;
constexpr qint64 BytesAtOnce = 16LL * 1024 * 1024;

constexpr QLatin1StringView Channel("smartup_journal");

QString say(const char *text)
{
    return QCoreApplication::translate("SharedJournal", text);
}

struct TroubleRow
{
    QLatin1StringView states; ///< SQLSTATE, of which one or several mean this
    const char *text = nullptr;
    const char *remedy = nullptr; ///< nothing: that of the purpose
};

/// What to do about a missing right.
QString remedyOf(SharedServer::Purpose purpose)
{
    using enum SharedServer::Purpose;
    switch (purpose) {
    case Exchange:
        return say(QT_TRANSLATE_NOOP("SharedJournal",
                                     "Let whoever looks after the server grant "
                                     "smartup_journal_writer or smartup_journal_reader."));
    case Looking:
        return say(QT_TRANSLATE_NOOP("SharedJournal",
                                     "Let whoever looks after the server grant "
                                     "smartup_journal_reader, or name a user who has it: --user."));
    case Pruning:
        return say(QT_TRANSLATE_NOOP("SharedJournal",
                                     "Let whoever looks after the server grant "
                                     "smartup_journal_pruner, or name a user who has it: --user."));
    case Claiming:
        return say(QT_TRANSLATE_NOOP("SharedJournal",
                                     "Nothing was sent. Let whoever looks after the server grant "
                                     "smartup_journal_writer."));
    case Preparing:
        return say(QT_TRANSLATE_NOOP("SharedJournal",
                                     "Name a user who may make roles and schemas in this database, "
                                     "postgres for example: --user."));
    }
    Q_UNREACHABLE();
}

/// Without the server nothing is sent: another computer might be sending the same.
QString claimRemedy()
{
    return say(QT_TRANSLATE_NOOP("SharedJournal",
                                 "Nothing was sent: without the server of the shared log nobody "
                                 "knows whether another computer sends the same. Begin again when "
                                 "it is there."));
}

constexpr std::array<TroubleRow, 6> Troubles { {
    { "3F000 42P01 42883 42703"_L1,
      QT_TRANSLATE_NOOP("SharedJournal",
                        "The database %1 is not prepared for the shared log, or this user may not "
                        "see it."),
      QT_TRANSLATE_NOOP("SharedJournal",
                        "Let whoever looks after the server run “smartupctl log shared prepare” "
                        "and give this user its role.") },
    { "42501"_L1,
      QT_TRANSLATE_NOOP("SharedJournal",
                        "The user of the database %1 lacks a role of the shared log."),
      nullptr },
    { "53100 25006"_L1,
      QT_TRANSLATE_NOOP("SharedJournal",
                        "The database %1 takes nothing: its disk is full, or it only lets read."),
      QT_TRANSLATE_NOOP("SharedJournal",
                        "Tell whoever looks after the server. What is to be sent waits here.") },
    { "57014 55P03 25P03"_L1,
      QT_TRANSLATE_NOOP("SharedJournal", "The database %1 takes too long to answer."),
      QT_TRANSLATE_NOOP("SharedJournal",
                        "Nothing needs to be done: it is tried again. What is to be sent waits "
                        "here.") },
    { "22008"_L1, QT_TRANSLATE_NOOP("SharedJournal", "The database %1 refuses this month."),
      QT_TRANSLATE_NOOP("SharedJournal", "Only months that are over can go.") },
    { "SD001"_L1,
      QT_TRANSLATE_NOOP("SharedJournal",
                        "Another import of this connection has begun in the database %1."),
      QT_TRANSLATE_NOOP("SharedJournal", "Wait until it has ended.") },
} };

/// Months that the server makes. A clock that is far off would ask for others.
qint64 withinTheCentury(qint64 atMs)
{
    static const qint64 first =
        QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    static const qint64 last =
        QDateTime(QDate(2099, 12, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    return std::clamp(atMs, first, last);
}

QDate monthOf(qint64 atMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(withinTheCentury(atMs), Qt::UTC).date();
    return { day.year(), day.month(), 1 };
}

/// What people say and do goes over the network: encrypted, and to nobody but the server of that name,
/// unless the words of the database say otherwise.
DatabaseProfile withCare(DatabaseProfile profile)
{
    QStringList words { u"application_name=smartup-desk"_s, u"keepalives_idle=30"_s,
                        u"keepalives_interval=10"_s, u"keepalives_count=3"_s,
                        u"tcp_user_timeout=20000"_s };
    if (!profile.options.contains("sslmode"_L1) && !isOnThisComputer(profile)) {
        words.append(u"sslmode=verify-full"_s);
    }
    if (!profile.options.isEmpty()) {
        words.append(profile.options);
    }
    profile.options = words.join(u';');
    return profile;
}

/// NULL is no byte array in these columns.
QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

SharedServer::SharedServer(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

SharedServer::~SharedServer()
{
    close();
}

Error SharedServer::failure(const QSqlError &error)
{
    // Nobody else can say it: the server did not.
    constexpr auto tookTooLong = "57014"_L1;
    const QString state =
        m_breaker && m_breaker->hasCut() ? QString(tookTooLong) : error.nativeErrorCode();
    const auto row = std::ranges::find_if(Troubles, [&state](const TroubleRow &candidate) {
        return !state.isEmpty() && QString(candidate.states).split(u' ').contains(state);
    });
    Error told =
        databaseError(row != Troubles.end()
                          ? say(row->text).arg(m_name)
                          : say(QT_TRANSLATE_NOOP("SharedJournal",
                                                  "The database %1 does not answer as it should."))
                                .arg(m_name),
                      error);
    if (row != Troubles.end() && row->remedy == nullptr) {
        told.remedy = remedyOf(m_purpose);
    } else if (m_purpose == Purpose::Claiming) {
        told.remedy = claimRemedy();
    } else if (row != Troubles.end()) {
        told.remedy = say(row->remedy);
    } else {
        told.remedy =
            say(QT_TRANSLATE_NOOP("SharedJournal",
                                  "Nothing needs to be done: it is tried again. What is to be sent "
                                  "waits here."));
    }
    return told;
}

std::optional<Error> SharedServer::run(const QString &sql, const QVariantList &values)
{
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (values.isEmpty()) {
        return query.exec(sql) ? std::nullopt : std::optional(failure(query.lastError()));
    }
    if (!query.prepare(sql)) {
        return failure(query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    return query.exec() ? std::nullopt : std::optional(failure(query.lastError()));
}

Status SharedServer::open(const DatabaseProfile &profile, const Secret &password, Purpose purpose)
{
    close();
    m_purpose = purpose;
    m_name = profile.name;
    m_connection = std::make_unique<DatabaseConnection>();
    if (const Status opened = m_connection->open(withCare(profile), password); !opened) {
        close();
        Error error = opened.error();
        error.origin = ErrorOrigin::Network;
        error.remedy = purpose == Purpose::Claiming
            ? claimRemedy()
            : say(QT_TRANSLATE_NOOP(
                "SharedJournal",
                "Nothing is lost: this computer's log goes on, and what it holds is sent when the "
                "server is there again."));
        return error;
    }
    m_breaker = std::make_unique<ConnectionBreaker>(m_connection->database(), m_patience);
    for (const QString &setting :
         { u"SET statement_timeout = '30s'"_s, u"SET lock_timeout = '5s'"_s,
           u"SET idle_in_transaction_session_timeout = '60s'"_s,
           u"SET client_min_messages = 'warning'"_s }) {
        if (auto error = run(setting)) {
            close();
            return *error;
        }
    }
    return purpose == Purpose::Preparing ? Status(Done {}) : look();
}

Status SharedServer::look()
{
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery about(m_connection->database());
    if (!about.exec(u"SELECT version, instance FROM smartup_journal.about"_s) || !about.next()) {
        const Error error = failure(about.lastError());
        about.clear();
        close();
        return error;
    }
    const int version = about.value(0).toInt();
    m_instance = about.value(1).toString();
    about.clear();
    if (version != SchemaVersion) {
        close();
        return Error { ErrorOrigin::Program,
                       say(QT_TRANSLATE_NOOP("SharedJournal",
                                             "The database %1 is prepared for another version of "
                                             "this program."))
                           .arg(m_name),
                       say(QT_TRANSLATE_NOOP("SharedJournal",
                                             "Update the program, or run “smartupctl log shared "
                                             "prepare” of the newest one.")),
                       QString::number(version),
                       {} };
    }
    return Done {};
}

Result<bool> SharedServer::hasRole(const QString &role)
{
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    query.prepare(u"SELECT pg_has_role(CAST(? AS name), 'USAGE')"_s);
    query.addBindValue(role);
    if (!query.exec() || !query.next()) {
        return failure(query.lastError());
    }
    return query.value(0).toBool();
}

void SharedServer::close()
{
    {
        const ConnectionBreaker::Wait wait(m_breaker.get()); // what was begun is taken back
        m_connection.reset();
    }
    m_breaker.reset();
    m_instance.clear();
    m_months.clear();
}

QByteArray SharedServer::script()
{
    QFile file(u":/sql/shared-journal.sql"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Status SharedServer::prepare()
{
    // Making it anew of a dump takes as long as it takes: nobody is given up here.
    m_breaker.reset();
    if (!m_connection->begin()) {
        return failure(m_connection->database().lastError());
    }
    const QStringList statements = QString::fromUtf8(script()).split(u";\n\n"_s);
    for (const QString &statement : statements) {
        if (auto error = run(statement)) {
            close(); // takes back what was begun
            return *error;
        }
    }
    if (!m_connection->commit()) {
        const Error error = failure(m_connection->database().lastError());
        close();
        return error;
    }
    return Done {};
}

Status SharedServer::greet(const QString &desk, const QString &name)
{
    const auto error =
        run(u"SELECT smartup_journal.greet(CAST(? AS uuid), CAST(? AS text))"_s, { desk, name });
    return error ? Status(*error) : Status(Done {});
}

Status SharedServer::ensureMonths(qint64 atMs)
{
    const QDate month = monthOf(atMs);
    for (const QDate &wanted : { month, month.addMonths(1) }) {
        const QString key = wanted.toString(u"yyyy-MM"_s);
        if (m_months.contains(key)) {
            continue;
        }
        const qint64 first =
            withinTheCentury(QDateTime(wanted, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        if (auto error =
                run(u"SELECT smartup_journal.ensure_month(CAST(? AS bigint))"_s, { first })) {
            return *error;
        }
        m_months.insert(key);
    }
    return Done {};
}

Status SharedServer::send(const QString &desk, const QList<SharedRecord> &records)
{
    // Outside the transaction of the rows: making a table waits for those that write, and they for it.
    for (const SharedRecord &record : records) {
        if (Status made = ensureMonths(record.atMs); !made) {
            return made;
        }
    }
    const ConnectionBreaker::Wait wait(m_breaker.get());
    if (!m_connection->begin()) {
        return failure(m_connection->database().lastError());
    }
    for (qsizetype i = 0; i < records.size(); i += RowsOfAStatement) {
        if (auto error = insert(desk, records.mid(i, RowsOfAStatement))) {
            close(); // takes back what was begun
            return *error;
        }
    }
    if (!m_connection->commit()) {
        // It may have come to pass all the same: sent again, it is found there.
        const Error error = failure(m_connection->database().lastError());
        close();
        return error;
    }
    return Done {};
}

std::optional<Error> SharedServer::insert(const QString &desk, const QList<SharedRecord> &records)
{
    const QStringList rows(records.size(), u"(?, CAST(? AS uuid), ?, ?, ?, ?, ?)"_s);
    QVariantList values;
    for (const SharedRecord &record : records) {
        values << withinTheCentury(record.atMs) << desk << static_cast<int>(record.kind)
               << record.uuid << present(record.version) << present(record.payload)
               << present(record.bodies);
    }
    return run(u"INSERT INTO smartup_journal.record (at_ms, desk, kind, uuid, version, payload, "
               "bodies) VALUES %1 ON CONFLICT DO NOTHING"_s.arg(rows.join(u", "_s)),
               values);
}

Status SharedServer::notify()
{
    const auto error = run(u"NOTIFY "_s + Channel);
    return error ? Status(*error) : Status(Done {});
}

Result<SharedServer::Fetched> SharedServer::fetch(const SharedPlace &behind)
{
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    const bool isAsked = query.prepare(
        u"SELECT CAST(xid AS text), id, kind, uuid, version, at_ms, payload, bodies, (SELECT name "
        "FROM smartup_journal.desk d WHERE d.id = record.desk) FROM smartup_journal.record WHERE "
        "(xid, id) > (CAST(? AS xid8), CAST(? AS bigint)) AND xid < "
        "pg_snapshot_xmin(pg_current_snapshot()) ORDER BY record.xid, record.id LIMIT %1"_s.arg(
            RowsAtOnce));
    query.addBindValue(behind.xid);
    query.addBindValue(behind.id);
    if (!isAsked || !query.exec()) {
        return failure(query.lastError());
    }
    Fetched fetched { {}, behind };
    for (qint64 bytes = 0; bytes < BytesAtOnce && query.next();) {
        const SharedRecord record { static_cast<SharedKind>(query.value(2).toInt()),
                                    query.value(3).toString(),
                                    query.value(4).toByteArray(),
                                    query.value(5).toLongLong(),
                                    query.value(6).toByteArray(),
                                    query.value(7).toByteArray(),
                                    query.value(8).toString() };
        bytes += record.payload.size() + record.bodies.size();
        fetched.place = { query.value(0).toString(), query.value(1).toLongLong() };
        fetched.records.append(record);
    }
    if (query.lastError().isValid()) {
        return failure(query.lastError()); // the connection broke in the middle
    }
    return fetched;
}

void SharedServer::listen(QObject *context, const std::function<void()> &heard)
{
    QSqlDriver *driver = m_connection->database().driver();
    QObject::connect(driver, &QSqlDriver::notification, context, [heard] { heard(); });
    driver->subscribeToNotification(Channel);
}

Result<QList<SharedDesk>> SharedServer::desks()
{
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    if (!query.exec(u"SELECT id, name, CAST(extract(epoch FROM seen) * 1000 AS bigint) FROM "
                    "smartup_journal.desk ORDER BY name, id"_s)) {
        return failure(query.lastError());
    }
    QList<SharedDesk> desks;
    while (query.next()) {
        desks.append({ query.value(0).toString(), query.value(1).toString(),
                       QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC) });
    }
    return desks;
}

Result<QList<SharedMonth>> SharedServer::askMonths(const QString &sql, const QVariantList &values)
{
    // Months are counted and taken away on demand, by somebody who waits for it.
    if (auto error = run(u"SET statement_timeout = '10min'"_s)) {
        return *error;
    }
    QSqlQuery query(m_connection->database());
    bool isAsked = query.prepare(sql);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isAsked = isAsked && query.exec();
    if (!isAsked) {
        return failure(query.lastError());
    }
    QList<SharedMonth> months;
    while (query.next()) {
        months.append({ query.value(0).toString(), query.value(1).toLongLong(),
                        query.value(2).toLongLong() });
    }
    return months;
}

Result<QList<SharedMonth>> SharedServer::months()
{
    return askMonths(u"SELECT month, records, bytes FROM smartup_journal.months()"_s, {});
}

Result<QList<SharedMonth>> SharedServer::prune(const QString &month)
{
    return askMonths(u"SELECT month, records, bytes FROM smartup_journal.prune(CAST(? AS text))"_s,
                     { month });
}

} // namespace smartup
