#include "app/journal/JournalWriter.h"

#include "app/journal/BodyPacking.h"
#include "app/journal/SqlRun.h"
#include "models/core/SecretMask.h"
#include "models/journal/OriginKeys.h"

#include <QUrl>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MsPerHour = 60LL * 60 * 1000;
/// Texts whose ids are remembered; beyond that the database is asked.
constexpr int RememberedTexts = 20000;
/// A message is one sentence; a page of HTML or five megabytes of text stay in the body.
constexpr qsizetype LongestMessage = 16LL * 1024;
/// No number, code or name of Smartup is as long; a longer one would fill the indexes, and a table
/// that shows it would stand still.
constexpr qsizetype LongestKey = 1024;
/// An external id that thousands of lines have is nobody's: the newest of them are looked at.
constexpr int MostEarlierLines = 64;

QVariant keyOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>())
                          : QVariant(text.left(LongestKey));
}

QVariant momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch())
                            : QVariant(QMetaType::fromType<qint64>());
}

/// A null QString would become NULL, and the columns say NOT NULL.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// As on the wire; a sign-in that came this far stops here.
QByteArray packedHeaders(const HeaderList &headers)
{
    QByteArray lines;
    for (const auto &[name, value] : headers) {
        lines += name + ": ";
        lines += isSecretHeader(name) ? SecretMask::Placeholder.toByteArray() : value;
        lines += '\n';
    }
    return compressed(lines);
}

QString urlWithoutSignIn(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveUserInfo);
}

QString marks(int count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

class JournalWriter::Statements
{
public:
    explicit Statements(JournalDatabase &database)
        : insertTerm(database.prepared(
            u"INSERT INTO term (text, folded) VALUES (?, ?) ON CONFLICT DO NOTHING"_s))
        , selectTerm(database.prepared(u"SELECT id FROM term WHERE text = ?"_s))
        , insertClient(database.prepared(
              u"INSERT INTO client (code, name, folded) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s))
        , selectClient(database.prepared(u"SELECT id FROM client WHERE code = ? AND name = ?"_s))
        , upsertRun(database.prepared(
              u"INSERT INTO run (uuid, profile, organisation, subject, verb, outcome, started_ms, "
              "finished_ms, documents, source, message) VALUES (%1) ON CONFLICT (uuid) DO UPDATE "
              "SET profile = excluded.profile, organisation = excluded.organisation, "
              "subject = excluded.subject, verb = excluded.verb, outcome = excluded.outcome, "
              "started_ms = excluded.started_ms, finished_ms = excluded.finished_ms, "
              "documents = excluded.documents, source = excluded.source, "
              "message = excluded.message"_s.arg(marks(11))))
        , ensureRun(database.prepared(
              u"INSERT INTO run (uuid, profile, organisation, subject, verb, outcome, started_ms, "
              "documents, source, message) VALUES (%1) ON CONFLICT DO NOTHING"_s.arg(marks(10))))
        , selectRun(database.prepared(u"SELECT id FROM run WHERE uuid = ?"_s))
        , nextDocument(database.prepared(
              u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'document'), 0) + 1"_s))
        , insertCall(database.prepared(
              u"INSERT INTO call (uuid, run, profile, organisation, at_ms, subject, verb, "
              u"is_write, "
              "url, outcome, origin, http_status, error_code, message, duration_ms, first_byte_ms, "
              "request_bytes, response_bytes, first_document, last_document) VALUES (%1) "
              "ON CONFLICT DO NOTHING"_s.arg(marks(20))))
        , insertBody(database.prepared(u"INSERT INTO body VALUES (%1)"_s.arg(marks(11))))
        , insertDocument(database.prepared(
              u"INSERT INTO document (call, position, subject, organisation, outcome, origin, "
              "external_id, smartup_id, number, status, client, warehouse, amount, error_code, "
              "message, rule) VALUES (%1)"_s.arg(marks(16))))
        , anyEarlier(
              database.prepared(u"SELECT id FROM document INDEXED BY document_external "
                                u"WHERE external_id = ? AND id < ? ORDER BY id DESC LIMIT 1"_s))
        , selectEarlier(database.prepared(
              u"SELECT d.id, coalesce(a.number, 1), coalesce(a.first_document, d.id), o.text FROM "
              "(SELECT id, call, subject, organisation, outcome FROM document INDEXED BY "
              "document_external WHERE external_id = ? AND id < ? ORDER BY id DESC LIMIT %1) d "
              "JOIN call c ON c.id = d.call JOIN term o ON o.id = d.outcome "
              "LEFT JOIN attempt a ON a.document = d.id "
              "WHERE c.is_write = 1 AND c.verb = ? AND c.profile = ? AND d.subject = ? "
              "AND d.organisation = ? ORDER BY d.id DESC LIMIT 1"_s.arg(MostEarlierLines)))
        , insertAttempt(database.prepared(u"INSERT INTO attempt VALUES (?, ?, ?)"_s))
        , insertRevision(database.prepared(
              u"INSERT INTO settings_revision (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING"_s))
        , insertSettings(database.prepared(
              u"INSERT INTO call_settings SELECT ?, id, ? FROM settings_revision WHERE hash = ?"_s))
        , upsertRemark(database.prepared(
              u"INSERT INTO remark (uuid, call, document, kind, author, at_ms, text, withdrawn_ms) "
              "SELECT ?, c.id, ?, ?, ?, ?, ?, ? FROM call c WHERE c.id = ? "
              "ON CONFLICT (uuid) DO UPDATE SET withdrawn_ms = excluded.withdrawn_ms"_s))
        , selectCallOf(database.prepared(u"SELECT call FROM document WHERE id = ?"_s))
        , selectSweeps(
              database.prepared(u"SELECT id, sweeps FROM retention ORDER BY id DESC LIMIT 1"_s))
        , addCounter(database.prepared(
              u"INSERT INTO counter VALUES (%1) ON CONFLICT DO UPDATE SET "
              "documents = documents + excluded.documents, calls = calls + excluded.calls"_s.arg(
                  marks(6))))
    {
    }

    QSqlQuery insertTerm;
    QSqlQuery selectTerm;
    QSqlQuery insertClient;
    QSqlQuery selectClient;
    QSqlQuery upsertRun;
    QSqlQuery ensureRun;
    QSqlQuery selectRun;
    QSqlQuery nextDocument;
    QSqlQuery insertCall;
    QSqlQuery insertBody;
    QSqlQuery insertDocument;
    QSqlQuery anyEarlier;
    QSqlQuery selectEarlier;
    QSqlQuery insertAttempt;
    QSqlQuery insertRevision;
    QSqlQuery insertSettings;
    QSqlQuery upsertRemark;
    QSqlQuery selectCallOf;
    QSqlQuery selectSweeps;
    QSqlQuery addCounter;
};

namespace {

qint64 idFrom(QSqlQuery &query, const QVariantList &values)
{
    runSql(query, values);
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

} // namespace

JournalWriter::JournalWriter(JournalDatabase &database)
    : m_database(database)
    , m_sql(std::make_unique<Statements>(database))
    , m_terms(RememberedTexts)
    , m_clients(RememberedTexts)
{
}

JournalWriter::~JournalWriter() = default;

std::variant<WrittenBatch, QSqlError> JournalWriter::write(const QList<JournalItem> &batch)
{
    m_counters.clear();
    m_written = {};
    QSqlQuery transaction(m_database.connection());
    if (!transaction.exec(u"BEGIN IMMEDIATE"_s)) {
        return transaction.lastError();
    }
    // The exception never leaves this function: it saves a look at a result after each of the
    // dozen statements a record takes.
    try {
        writeItems(batch);
        if (!transaction.exec(u"COMMIT"_s)) {
            throw SqlFailure { transaction.lastError() };
        }
    } catch (const SqlFailure &failure) {
        transaction.exec(u"ROLLBACK"_s);
        forgetTexts(); // they may name rows that were taken back
        return failure.error;
    }
    return m_written;
}

void JournalWriter::lookForSweeps()
{
    // The retention, of this program or of another one, takes texts away that nothing mentions: an id
    // that is remembered from before may be gone.
    runSql(m_sql->selectSweeps, {});
    std::pair<qint64, qint64> sweeps;
    if (m_sql->selectSweeps.next()) {
        sweeps = { m_sql->selectSweeps.value(0).toLongLong(),
                   m_sql->selectSweeps.value(1).toLongLong() };
    }
    m_sql->selectSweeps.finish();
    if (sweeps != m_sweeps) {
        m_sweeps = sweeps;
        forgetTexts();
    }
}

void JournalWriter::forgetTexts()
{
    m_terms.clear();
    m_clients.clear();
}

void JournalWriter::writeItems(const QList<JournalItem> &batch)
{
    lookForSweeps();
    for (const JournalItem &item : batch) {
        if (const auto *call = std::get_if<CallRecord>(&item)) {
            writeCall(*call);
        } else if (const auto *runRecord = std::get_if<RunRecord>(&item)) {
            writeRun(*runRecord);
        } else {
            writeRemark(std::get<JournalRemark>(item));
        }
    }
    writeCounters();
}

void JournalWriter::writeRun(const RunRecord &record)
{
    runSql(m_sql->upsertRun,
           { record.uuid, term(record.profileId), term(record.organisation), term(record.subject),
             term(apiVerbKey(record.verb)), term(outcomeKey(record.outcome)),
             record.startedAt.toMSecsSinceEpoch(), momentOrNull(record.finishedAt),
             record.documents, present(record.source.left(LongestMessage)),
             present(record.message.left(LongestMessage)) });
}

qint64 JournalWriter::runId(const CallRecord &call)
{
    // A call may come before its run: the row is filled when the run comes.
    runSql(m_sql->ensureRun,
           { call.runUuid, term(call.profileId), term(call.organisation), term(call.subject),
             term(apiVerbKey(call.verb)), term(outcomeKey(Outcome::Running)),
             call.at.toMSecsSinceEpoch(), 0, u""_s, u""_s });
    return idFrom(m_sql->selectRun, { call.runUuid });
}

void JournalWriter::writeCall(const CallRecord &call)
{
    const qint64 first = idFrom(m_sql->nextDocument, {});
    const qint64 rows = std::max<qint64>(call.documents.size(), 1);
    const QVariant runKey =
        call.runUuid.isEmpty() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(runId(call));
    runSql(m_sql->insertCall,
           { call.uuid,
             runKey,
             term(call.profileId),
             term(call.organisation),
             call.at.toMSecsSinceEpoch(),
             term(call.subject),
             term(apiVerbKey(call.verb)),
             call.isWrite ? 1 : 0,
             term(urlWithoutSignIn(call.url)),
             term(outcomeKey(call.outcome)),
             term(originKey(call.origin)),
             call.httpStatus,
             termOrNull(call.errorCode.left(LongestKey)),
             termOrNull(call.message.left(LongestMessage)),
             call.durationMs,
             call.firstByteMs,
             call.requestBytes,
             call.responseBytes,
             first,
             first + rows - 1 });
    if (m_sql->insertCall.numRowsAffected() != 1) {
        return; // it is there: a record that came twice
    }
    const qint64 callId = m_sql->insertCall.lastInsertId().toLongLong();
    m_firstOfCall = first;
    writeBodies(callId, call);
    writeSettings(callId, call.settings);
    for (const DocumentRecord &document : call.documents) {
        writeDocument(callId, call, document);
    }
    if (call.documents.isEmpty()) {
        DocumentRecord line;
        line.position = -1;
        line.subject = call.subject;
        line.outcome = call.outcome;
        line.origin = call.origin;
        line.errorCode = call.errorCode;
        line.message = call.message;
        writeDocument(callId, call, line);
    }
}

void JournalWriter::writeBodies(qint64 callId, const CallRecord &call)
{
    const StoredBody request = cutBody(call.requestBody);
    const StoredBody response = cutBody(call.responseBody);
    runSql(m_sql->insertBody,
           { callId, packedHeaders(call.requestHeaders), compressed(request.bytes), request.size,
             request.cutAt, request.sha256, packedHeaders(call.responseHeaders),
             compressed(response.bytes), response.size, response.cutAt, response.sha256 });
}

void JournalWriter::writeSettings(qint64 callId, const SettingsStamp &settings)
{
    if (settings.hash.isEmpty()) {
        return;
    }
    runSql(m_sql->insertRevision, { settings.hash, present(settings.text) });
    runSql(m_sql->insertSettings, { callId, settings.readAt.toMSecsSinceEpoch(), settings.hash });
}

void JournalWriter::writeRemark(const JournalRemark &remark)
{
    const QVariant nothing(QMetaType::fromType<qint64>());
    const qint64 callId =
        remark.documentId == 0 ? remark.callId : idFrom(m_sql->selectCallOf, { remark.documentId });
    runSql(m_sql->upsertRemark,
           { remark.uuid, remark.documentId == 0 ? nothing : QVariant(remark.documentId),
             remarkKindKey(remark.kind), present(remark.author.left(LongestKey)),
             remark.at.toMSecsSinceEpoch(), present(remark.text.left(LongestMessage)),
             remark.isWithdrawn ? QVariant(remark.at.toMSecsSinceEpoch()) : nothing, callId });
    if (m_sql->upsertRemark.numRowsAffected() == 0) {
        ++m_written.lostRemarks;
    }
}

JournalWriter::EarlierTry JournalWriter::earlierTry(const CallRecord &call,
                                                    const DocumentRecord &document)
{
    if (call.verb != ApiVerb::Import || !call.isWrite || document.externalId.isEmpty()) {
        return {};
    }
    // Most documents are new; whether one is, is a single look at the index.
    const QVariant externalId = keyOrNull(document.externalId);
    if (idFrom(m_sql->anyEarlier, { externalId, m_firstOfCall }) == 0) {
        return {};
    }
    const QString subject = document.subject.isEmpty() ? call.subject : document.subject;
    const QString organisation =
        document.organisation.isEmpty() ? call.organisation : document.organisation;
    runSql(m_sql->selectEarlier,
           { externalId, m_firstOfCall, term(apiVerbKey(call.verb)), term(call.profileId),
             term(subject), term(organisation.left(LongestKey)) });
    EarlierTry earlier;
    if (m_sql->selectEarlier.next()) {
        const auto outcome = outcomeFromKey(m_sql->selectEarlier.value(3).toString());
        if (isTriedAgainAfter(outcome.value_or(Outcome::Unknown))) {
            earlier.number = m_sql->selectEarlier.value(1).toLongLong();
            earlier.first = m_sql->selectEarlier.value(2).toLongLong();
        }
    }
    m_sql->selectEarlier.finish();
    return earlier;
}

void JournalWriter::writeDocument(qint64 callId,
                                  const CallRecord &call,
                                  const DocumentRecord &document)
{
    const qint64 subject = term(document.subject.isEmpty() ? call.subject : document.subject);
    const qint64 outcome = term(outcomeKey(document.outcome));
    runSql(m_sql->insertDocument,
           { callId, document.position, subject,
             term((document.organisation.isEmpty() ? call.organisation : document.organisation)
                      .left(LongestKey)),
             outcome, term(originKey(document.origin)), keyOrNull(document.externalId),
             keyOrNull(document.smartupId), keyOrNull(document.number),
             termOrNull(document.status.left(LongestKey)), clientOrNull(document),
             termOrNull(document.warehouseCode.left(LongestKey)), keyOrNull(document.amount),
             termOrNull(document.errorCode.left(LongestKey)),
             termOrNull(document.message.left(LongestMessage)), termOrNull(document.rule) });
    m_written.lastDocumentId = m_sql->insertDocument.lastInsertId().toLongLong();
    ++m_written.rows;
    if (const EarlierTry earlier = earlierTry(call, document); earlier.number > 0) {
        runSql(m_sql->insertAttempt,
               { m_written.lastDocumentId, earlier.number + 1, earlier.first });
    }

    const qint64 hour = call.at.toMSecsSinceEpoch() / MsPerHour;
    CounterValue &counter = m_counters[{ hour, term(call.profileId), subject, outcome }];
    if (document.position >= 0) {
        ++counter.documents;
    } else {
        ++counter.calls;
    }
}

void JournalWriter::writeCounters()
{
    for (const auto &[key, value] : m_counters) {
        const auto &[hour, profile, subject, outcome] = key;
        runSql(m_sql->addCounter,
               { hour, profile, subject, outcome, value.documents, value.calls });
    }
}

qint64 JournalWriter::term(const QString &text)
{
    if (const qint64 *known = m_terms.object(text)) {
        return *known;
    }
    qint64 id = idFrom(m_sql->selectTerm, { present(text) });
    if (id == 0) {
        runSql(m_sql->insertTerm, { present(text), present(text.toCaseFolded()) });
        id = m_sql->insertTerm.lastInsertId().toLongLong();
    }
    m_terms.insert(text, new qint64(id));
    return id;
}

QVariant JournalWriter::termOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(term(text));
}

QVariant JournalWriter::clientOrNull(const DocumentRecord &document)
{
    if (document.personCode.isEmpty() && document.personName.isEmpty()) {
        return QVariant(QMetaType::fromType<qint64>());
    }
    const QString code = document.personCode.left(LongestKey);
    const QString name = document.personName.left(LongestKey);
    const QString key = code + QChar(u'\0') + name;
    if (const qint64 *known = m_clients.object(key)) {
        return *known;
    }
    const QVariantList keys { present(code), present(name) };
    qint64 id = idFrom(m_sql->selectClient, keys);
    if (id == 0) {
        runSql(m_sql->insertClient, keys + QVariantList { present(name.toCaseFolded()) });
        id = m_sql->insertClient.lastInsertId().toLongLong();
    }
    m_clients.insert(key, new qint64(id));
    return id;
}

} // namespace smartup
