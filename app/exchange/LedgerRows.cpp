#include "app/exchange/LedgerRows.h"

#include "models/catalogue/DocumentCatalog.h"

#include <QCryptographicHash>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView Columns =
    u"id, conn, organisation, method, coalesce(external_id, ''), filial_code, "
    u"number, status, day, "
    "source, run, rev, since_ms, state, smartup_id, first_sent_ms, "
    "last_sent_ms, sent_boot, sent_from_ms, attempts, "
    "absences, "
    "failed_looks, most_together, has_left, was_in_doubt, was_answered, waits_boot, "
    "waits_from_ms, waits_ms, "
    "is_gone, is_doubled, is_changed, reason, length(payload) > 0, is_edited, claim";

QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch())
                            : QVariant(QMetaType::fromType<qint64>());
}

QByteArray hashOf(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

} // namespace

QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime momentOf(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString LedgerRows::columns()
{
    return Columns.toString();
}

LedgerDocument LedgerRows::readDocument(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    LedgerDocument document;
    document.id = next().toLongLong();
    document.profileId = next().toString();
    document.organisation = next().toString();
    document.type = documentTypeFromKey(next().toString()).value_or(DocumentType::Order);
    document.externalId = next().toString();
    document.filialCode = next().toString();
    document.number = next().toString();
    document.status = next().toString();
    document.date = QDate::fromString(next().toString(), Qt::ISODate);
    document.source = next().toString();
    document.runUuid = next().toString();
    document.revision = next().toInt();
    document.since = momentOf(next());
    ProtocolDocument &protocol = document.protocol;
    protocol.state = documentStateFromKey(next().toString()).value_or(DocumentState::Manual);
    protocol.smartupId = next().toString();
    protocol.firstSent = momentOf(next());
    protocol.lastSent = momentOf(next());
    protocol.firstSentSteady.boot = next().toByteArray();
    protocol.firstSentSteady.sinceBoot = std::chrono::milliseconds(next().toLongLong());
    protocol.attempts = next().toInt();
    protocol.absences = next().toInt();
    protocol.failedLooks = next().toInt();
    protocol.mostTogether = next().toInt();
    protocol.hasLeft = next().toBool();
    protocol.wasInDoubt = next().toBool();
    protocol.wasAnswered = next().toBool();
    protocol.waitsFrom.boot = next().toByteArray();
    protocol.waitsFrom.sinceBoot = std::chrono::milliseconds(next().toLongLong());
    protocol.waits = std::chrono::milliseconds(next().toLongLong());
    protocol.isGone = next().toBool();
    protocol.isDoubled = next().toBool();
    protocol.isChanged = next().toBool();
    protocol.reason = next().toString();
    document.hasPayload = next().toBool();
    document.isEdited = next().toBool();
    document.claim = next().toLongLong();
    return document;
}

void LedgerRows::tell(
    qint64 document, int revision, const QString &from, const QString &to, const QDateTime &at)
{
    QSqlQuery &last =
        m_database.runOften(u"SELECT hash FROM import_event ORDER BY id DESC LIMIT 1"_s, {});
    const QByteArray before = last.next() ? last.value(0).toByteArray() : QByteArray();
    last.finish();
    const qint64 ms = at.toMSecsSinceEpoch();
    const QString line = u"%1 %2 %3 %4 %5"_s.arg(
        QString::number(document), QString::number(revision), QString::number(ms), from, to);
    m_database.runOften(
        u"INSERT INTO import_event (doc, rev, at_ms, old_state, new_state, hash) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        { document, revision, ms, present(from), to, hashOf(before + line.toUtf8()) });
}

std::optional<LedgerRows::Found> LedgerRows::find(const AttemptOrder &order,
                                                  const NewDocument &document)
{
    if (document.externalId.isEmpty()) {
        return std::nullopt;
    }
    QSqlQuery &query = m_database.runOften(u"SELECT %1, payload_sha256 FROM import_doc WHERE conn "
                                           u"= ? AND method = ? AND filial_code = "
                                           "? AND external_id = ?"_s.arg(Columns),
                                           { order.profileId, documentTypeKey(order.type),
                                             present(document.filialCode), document.externalId });
    std::optional<Found> found;
    if (query.next()) {
        const QByteArray hash = query.value(u"payload_sha256"_s).toByteArray();
        found = Found { readDocument(query), hash == hashOf(document.payload) };
    }
    query.finish();
    return found;
}

std::optional<LedgerDocument> LedgerRows::byId(qint64 id)
{
    QSqlQuery &query =
        m_database.runOften(u"SELECT %1 FROM import_doc WHERE id = ?"_s.arg(Columns), { id });
    auto found = query.next() ? std::optional(readDocument(query)) : std::nullopt;
    query.finish();
    return found;
}

qint64 LedgerRows::insert(const AttemptOrder &order, const NewDocument &document)
{
    const QString ready = documentStateKey(DocumentState::Ready);
    const QSqlQuery &query = m_database.runOften(
        u"INSERT INTO import_doc (conn, method, filial_code, external_id, "
        u"organisation, source, "
        u"run, "
        "number, status, day, rev, payload, payload_sha256, state, since_ms, "
        "smartup_id, attempts, "
        "absences, failed_looks, most_together, has_left, was_in_doubt, was_answered, "
        "waits_boot, waits_from_ms, sent_boot, sent_from_ms, "
        "waits_ms, is_gone, is_doubled, reason, is_edited) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, 1, ?, ?, ?, "
        "?, '', 0, 0, 0, 0, 0, 0, 0, x'', 0, x'', 0, 0, 0, 0, '', ?)"_s,
        { order.profileId, documentTypeKey(order.type), present(document.filialCode),
          textOrNull(document.externalId), present(order.organisation), present(order.source),
          order.runUuid, present(document.number), present(document.status),
          document.date.toString(Qt::ISODate), packedPayload(document.payload),
          hashOf(document.payload), ready, order.now.wall.toMSecsSinceEpoch(), document.isEdited });
    const qint64 id = query.lastInsertId().toLongLong();
    tell(id, 1, {}, ready, order.now.wall);
    return id;
}

/// A later import with the same id: another life of the same document.
void LedgerRows::renew(const AttemptOrder &order,
                       const NewDocument &document,
                       const LedgerDocument &old)
{
    m_database.runOften(u"UPDATE import_doc SET organisation = ?, source = ?, run = ?, number = "
                        u"?, status = ?, day "
                        u"= "
                        "?, rev = rev + 1, payload = ?, payload_sha256 = ?, created_ms = NULL, "
                        "updated_ms = NULL, is_edited = ? WHERE id = ?"_s,
                        { present(order.organisation), present(order.source), order.runUuid,
                          present(document.number), present(document.status),
                          document.date.toString(Qt::ISODate), packedPayload(document.payload),
                          hashOf(document.payload), document.isEdited, old.id });
    LedgerDocument renewed = old;
    ++renewed.revision;
    ProtocolDocument next;
    next.state = DocumentState::Ready;
    write(renewed, next, order.now);
}

void LedgerRows::keepBack(const AttemptOrder &order,
                          const NewDocument &document,
                          const QString &reason)
{
    const std::optional<Found> old = find(order, document);
    const DocumentState former = old ? old->document.protocol.state : DocumentState::Invalid;
    if (!isTerminal(former) || former == DocumentState::Confirmed) {
        return;
    }
    if (old) {
        renew(order, document, old->document);
    }
    const LedgerDocument current = *byId(old ? old->document.id : insert(order, document));
    ProtocolDocument draft = current.protocol;
    draft.state = DocumentState::Draft;
    const auto judged =
        protocol::apply(draft, protocol::Judged { false, reason }, order.terms, order.now);
    write(current, *judged, order.now);
}

void LedgerRows::write(const LedgerDocument &old,
                       const ProtocolDocument &next,
                       const ProtocolMoment &now)
{
    const bool isOther = old.protocol.state != next.state;
    m_database.runOften(
        u"UPDATE import_doc SET state = ?, since_ms = ?, smartup_id = ?, "
        u"first_sent_ms = ?, "
        "last_sent_ms = ?, sent_boot = ?, sent_from_ms = ?, attempts = ?, absences "
        "= ?, failed_looks = ?, "
        "most_together = ?, "
        "has_left "
        "= ?, was_in_doubt = ?, was_answered = ?, waits_boot = ?, waits_from_ms = ?, waits_ms = ?, "
        "is_gone = ?, "
        "is_doubled = ?, is_changed = ?, reason = ? WHERE id = ?"_s,
        { documentStateKey(next.state),
          (isOther ? now.wall : old.since).toMSecsSinceEpoch(),
          present(next.smartupId),
          momentOrNull(next.firstSent),
          momentOrNull(next.lastSent),
          present(next.firstSentSteady.boot),
          qint64(next.firstSentSteady.sinceBoot.count()),
          next.attempts,
          next.absences,
          next.failedLooks,
          next.mostTogether,
          next.hasLeft,
          next.wasInDoubt,
          next.wasAnswered,
          present(next.waitsFrom.boot),
          qint64(next.waitsFrom.sinceBoot.count()),
          qint64(next.waits.count()),
          next.isGone,
          next.isDoubled,
          next.isChanged,
          present(next.reason),
          old.id });
    tell(old.id, old.revision, documentStateKey(old.protocol.state), documentStateKey(next.state),
         now.wall);
}

qint64 LedgerRows::lastChange(qint64 id)
{
    QSqlQuery &query = id == 0
        ? m_database.runOften(u"SELECT coalesce(max(id), 0) FROM import_event"_s, {})
        : m_database.runOften(u"SELECT coalesce(max(id), 0) FROM import_event WHERE doc = ?"_s,
                              { id });
    const qint64 last = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return last;
}

void LedgerRows::setCreated(qint64 id, const QDateTime &at)
{
    m_database.runOften(u"UPDATE import_doc SET created_ms = ?, made_ms = ? WHERE id = ?"_s,
                        { at.toMSecsSinceEpoch(), at.toMSecsSinceEpoch(), id });
}

void LedgerRows::setClaim(qint64 id, qint64 claim)
{
    m_database.runOften(u"UPDATE import_doc SET claim = ? WHERE id = ?"_s, { claim, id });
}

void LedgerRows::setUpdated(qint64 id, const QDateTime &at)
{
    m_database.runOften(
        u"UPDATE import_doc SET updated_ms = ?, created_ms = made_ms WHERE id = ?"_s,
        { at.toMSecsSinceEpoch(), id });
}

bool LedgerRows::isChainSound()
{
    QSqlQuery rows = m_database.run(
        u"SELECT doc, rev, at_ms, old_state, new_state, hash FROM import_event ORDER BY id"_s);
    QByteArray before;
    while (rows.next()) {
        const QString line = u"%1 %2 %3 %4 %5"_s.arg(
            rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
            rows.value(3).toString(), rows.value(4).toString());
        if (rows.value(5).toByteArray() != hashOf(before + line.toUtf8())) {
            return false;
        }
        before = rows.value(5).toByteArray();
    }
    return true;
}

} // namespace smartup
