#include "app/journal/JournalWriter.h"

#include "app/journal/BodyPacking.h"
#include "app/journal/JournalWriterStatements.h"
#include "app/journal/SealedRow.h"
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

/// SQLite gives some texts back as others, which would look like a change of what was sealed: it takes a
/// mark of byte order away at the beginning, and knows no half of a character, no U+FFFE and no U+FFFF.
QString wellFormed(const QString &text)
{
    QString stored = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    const auto isStrange = [](QChar c) {
        return c == QChar::ByteOrderMark || c >= QChar(QChar::ByteOrderSwapped);
    };
    if (std::ranges::any_of(std::as_const(stored), isStrange)) {
        stored.replace(QChar(QChar::ByteOrderSwapped), QChar::ReplacementCharacter);
        stored.replace(QChar(u'\uffff'), QChar::ReplacementCharacter);
        const auto first = std::ranges::find_if(std::as_const(stored),
                                                [](QChar c) { return c != QChar::ByteOrderMark; });
        stored.remove(0, first - stored.cbegin());
    }
    return stored;
}

QString cutTo(qsizetype longest, const QString &text)
{
    return wellFormed(text.size() > longest ? text.left(longest) : text);
}

QString keyText(const QString &text)
{
    return cutTo(LongestKey, text);
}

QVariant keyOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(keyText(text));
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

qint64 idFrom(QSqlQuery &query, const QVariantList &values)
{
    runSql(query, values);
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

} // namespace

JournalWriter::JournalWriter(JournalDatabase &database, Covered covered)
    : m_database(database)
    , m_covered(covered)
    , m_sql(std::make_unique<Statements>(database))
    , m_terms(RememberedTexts)
    , m_clients(RememberedTexts)
    , m_chain(database.connection())
{
}

JournalWriter::~JournalWriter() = default;

std::variant<WrittenBatch, QSqlError> JournalWriter::write(const QList<JournalItem> &batch)
{
    m_counters.clear();
    m_written = {};
    m_seals.clear();
    m_link = {};
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
    writeLink();
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
    m_seal.forget();
    SealedRow row(m_seal);
    const auto named = [this, &row](const QString &text) { row.named(term(text), text); };
    const auto namedOrNull = [this, &row](const QString &text) {
        row.named(termOrNull(text), text);
    };
    row.text(wellFormed(present(call.uuid))).named(runKey, wellFormed(call.runUuid));
    named(wellFormed(call.profileId));
    named(wellFormed(call.organisation));
    row.number(call.at.toMSecsSinceEpoch());
    named(wellFormed(call.subject));
    named(apiVerbKey(call.verb));
    row.number(call.isWrite ? 1 : 0);
    named(wellFormed(urlWithoutSignIn(call.url)));
    named(outcomeKey(call.outcome));
    named(originKey(call.origin));
    row.number(call.httpStatus);
    namedOrNull(keyText(call.errorCode));
    namedOrNull(cutTo(LongestMessage, call.message));
    row.number(call.durationMs).number(call.firstByteMs);
    row.number(call.requestBytes).number(call.responseBytes);
    row.number(first).number(first + rows - 1);
    runSql(m_sql->insertCall, row.values());
    if (m_sql->insertCall.numRowsAffected() != 1) {
        return; // it is there: a record that came twice
    }
    const qint64 callId = m_sql->insertCall.lastInsertId().toLongLong();
    m_seal.number(callId);
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
    sealCall(callId, call, first + rows - 1);
}

void JournalWriter::sealCall(qint64 callId, const CallRecord &call, qint64 lastDocument)
{
    if (m_seals.isEmpty()) {
        m_link.firstCall = callId;
        m_link.firstDocument = m_firstOfCall;
    }
    m_link.lastCall = callId;
    m_link.lastDocument = lastDocument;
    m_link.atMs = std::max(m_link.atMs, call.at.toMSecsSinceEpoch());
    m_seals.append({ callId, m_seal.take(), m_bodySeal });
}

void JournalWriter::writeLink()
{
    if (!m_seals.isEmpty()) {
        m_link.calls = m_seals.size();
        m_link.seals = chain::packSeals(m_seals);
        m_chain.append(m_link);
    }
}

void JournalWriter::writeBodies(qint64 callId, const CallRecord &call)
{
    const StoredBody request = cutBody(call.requestBody);
    const StoredBody response = cutBody(call.responseBody);
    const QVariantList row { callId,
                             packedHeaders(call.requestHeaders),
                             compressed(request.bytes),
                             request.size,
                             request.cutAt,
                             request.sha256,
                             packedHeaders(call.responseHeaders),
                             compressed(response.bytes),
                             response.size,
                             response.cutAt,
                             response.sha256 };
    runSql(m_sql->insertBody, row);
    m_bodySeal = m_covered == Covered::Everything ? chain::bodySeal(row) : chain::uncoveredBody();
}

void JournalWriter::writeSettings(qint64 callId, const SettingsStamp &settings)
{
    if (settings.hash.isEmpty()) {
        m_seal.nothing();
        return;
    }
    const QString text = wellFormed(present(settings.text));
    const qint64 readMs = settings.readAt.toMSecsSinceEpoch();
    runSql(m_sql->insertRevision, { settings.hash, text });
    runSql(m_sql->insertSettings, { callId, readMs, settings.hash });
    m_seal.text(settings.hash);
    m_seal.text(text);
    m_seal.number(readMs);
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
             term(wellFormed(subject)), term(keyText(organisation)) });
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
    const QString subjectKey =
        wellFormed(document.subject.isEmpty() ? call.subject : document.subject);
    const QString organisation =
        keyText(document.organisation.isEmpty() ? call.organisation : document.organisation);
    const qint64 subject = term(subjectKey);
    const qint64 outcome = term(outcomeKey(document.outcome));
    SealedRow row(m_seal);
    const auto namedOrNull = [this, &row](const QString &text) {
        row.named(termOrNull(text), text);
    };
    row.number(callId).number(document.position);
    row.named(subject, subjectKey).named(term(organisation), organisation);
    row.named(outcome, outcomeKey(document.outcome));
    row.named(term(originKey(document.origin)), originKey(document.origin));
    row.textOrNull(keyText(document.externalId)).textOrNull(keyText(document.smartupId));
    row.textOrNull(keyText(document.number));
    namedOrNull(keyText(document.status));
    row.client(clientOrNull(document), keyText(document.personCode), keyText(document.personName));
    namedOrNull(keyText(document.warehouseCode));
    row.textOrNull(keyText(document.amount));
    namedOrNull(keyText(document.errorCode));
    namedOrNull(cutTo(LongestMessage, document.message));
    namedOrNull(wellFormed(document.rule));
    runSql(m_sql->insertDocument, row.values());
    m_written.lastDocumentId = m_sql->insertDocument.lastInsertId().toLongLong();
    m_seal.number(m_written.lastDocumentId);
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
    const QString code = keyText(document.personCode);
    const QString name = keyText(document.personName);
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
