#include "app/exchange/LedgerQuestions.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/SettleTime.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList stateKeys(const QList<DocumentState> &states)
{
    QStringList keys;
    for (const DocumentState state : AllDocumentStates) {
        if (states.isEmpty() ? !isTerminal(state) : states.contains(state)) {
            keys.append(u'\'' + documentStateKey(state) + u'\'');
        }
    }
    return keys;
}

} // namespace

QList<LedgerDocument> LedgerQuestions::documents(const LedgerQuery &query)
{
    const QStringList states = stateKeys(query.states);
    // Of a single state the index of the refused is found.
    QString sql = u"SELECT %1%2 FROM import_doc WHERE %3"_s.arg(
        LedgerRows::columns(), query.withPayload ? u", payload"_s : QString(),
        states.size() == 1 ? u"state = "_s + states.first()
                           : u"state IN (%1)"_s.arg(states.join(u", "_s)));
    QVariantList values;
    if (!query.profileId.isEmpty()) {
        sql += u" AND conn = ?"_s;
        values.append(query.profileId);
    }
    if (query.type) {
        sql += u" AND method = ?"_s;
        values.append(documentTypeKey(*query.type));
    }
    if (query.onlyFlagged) {
        sql += u" AND (is_gone = 1 OR is_doubled = 1 OR is_changed = 1)"_s;
    }
    if (query.since.isValid()) {
        sql += u" AND since_ms >= ?"_s;
        values.append(query.since.toMSecsSinceEpoch());
    }
    if (!query.ids.isEmpty()) {
        QStringList ids;
        for (const qint64 id : query.ids) {
            ids.append(QString::number(id));
        }
        sql += u" AND id IN (%1)"_s.arg(ids.join(u", "_s));
    }
    QSqlQuery rows = m_database.run(sql + u" ORDER BY id"_s, values);
    QList<LedgerDocument> found;
    while (rows.next()) {
        found.append(LedgerRows::readDocument(rows));
        if (query.withPayload) {
            found.last().payload = unpackedPayload(rows.value(u"payload"_s).toByteArray());
        }
    }
    return found;
}

int LedgerQuestions::unknownBatches(const QString &profileId)
{
    QSqlQuery batches = m_database.run(u"SELECT count(DISTINCT latest) FROM (SELECT "
                                       u"max(attempt) AS latest FROM attempt_doc "
                                       u"JOIN "
                                       "import_doc ON import_doc.id = doc WHERE conn = ? AND "
                                       "state IN ('unknown', "
                                       "'reconciling') GROUP BY doc)"_s,
                                       { profileId });
    return batches.next() ? batches.value(0).toInt() : 0;
}

QList<KnownDocument>
LedgerQuestions::heard(const QString &profileId, DocumentType type, const QDateTime &since)
{
    QSqlQuery rows =
        m_database.run(u"SELECT smartup_id, external_id, filial_code, number, status FROM "
                       u"import_doc WHERE conn "
                       "= ? AND method = ? AND state = 'confirmed' AND smartup_id <> '' AND "
                       "external_id IS NOT "
                       "NULL AND since_ms >= ? AND is_gone = 0 ORDER BY id"_s,
                       { profileId, documentTypeKey(type), since.toMSecsSinceEpoch() });
    QList<KnownDocument> found;
    while (rows.next()) {
        found.append({ rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                       rows.value(3).toString(), rows.value(4).toString() });
    }
    return found;
}

QSet<QString> LedgerQuestions::witnesses(const QString &profileId,
                                         DocumentType type,
                                         const QDateTime &from,
                                         const QDateTime &to)
{
    QSqlQuery rows = m_database.run(
        u"SELECT smartup_id FROM import_doc WHERE conn = ? AND "
        u"method = ? AND created_ms "
        u"BETWEEN "
        "? AND ? AND state = 'confirmed' AND smartup_id <> '' AND is_gone = 0"_s,
        { profileId, documentTypeKey(type), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch() });
    QSet<QString> found;
    while (rows.next()) {
        found.insert(rows.value(0).toString());
    }
    return found;
}

bool LedgerQuestions::hasWitness(const QString &profileId,
                                 DocumentType type,
                                 const QDateTime &from,
                                 const QDateTime &to)
{
    QSqlQuery row = m_database.run(
        u"SELECT 1 FROM import_doc WHERE conn = ? AND method = ? AND created_ms BETWEEN ? AND "
        "? AND state = 'confirmed' AND smartup_id <> '' AND is_gone = 0 LIMIT 1"_s,
        { profileId, documentTypeKey(type), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch() });
    return row.next();
}

std::chrono::minutes LedgerQuestions::settleTime(const QString &profileId)
{
    QSqlQuery row = m_database.run(u"SELECT minutes FROM settle WHERE conn = ?"_s, { profileId });
    return row.next() ? std::max(UsualSettleTime, std::chrono::minutes(row.value(0).toLongLong()))
                      : UsualSettleTime;
}

QHash<QString, QString> LedgerQuestions::probe(const QString &profileId, const QString &method)
{
    QSqlQuery rows =
        m_database.run(u"SELECT question, answer FROM probe WHERE conn = ? AND method = ?"_s,
                       { profileId, method });
    QHash<QString, QString> found;
    while (rows.next()) {
        found.insert(rows.value(0).toString(), rows.value(1).toString());
    }
    return found;
}

} // namespace smartup
