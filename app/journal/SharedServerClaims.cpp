#include "app/journal/SharedServer.h"
#include "app/platform/ConnectionBreaker.h"
#include "models/catalogue/DocumentCatalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString compact(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

ClaimVerdict verdictOf(const QString &word)
{
    if (word == "ours"_L1) {
        return ClaimVerdict::Ours;
    }
    if (word == "sent"_L1) {
        return ClaimVerdict::Sent;
    }
    return word == "abandoned"_L1 ? ClaimVerdict::Abandoned : ClaimVerdict::InHand;
}

/// Those of one method; the answers say by their places which they belong to.
QJsonArray wanted(const QList<ClaimOrder> &orders, DocumentType type)
{
    QJsonArray rows;
    for (int place = 0; place < static_cast<int>(orders.size()); ++place) {
        const ClaimOrder &order = orders.at(place);
        if (order.key.type == type) {
            rows.append(QJsonObject { { u"place"_s, place },
                                      { u"organisation"_s, order.key.organisation },
                                      { u"id"_s, order.key.externalId },
                                      { u"filial"_s, order.key.filialCode },
                                      { u"is_new"_s, order.isNew },
                                      { u"change"_s, QString::number(order.lookedAfter) } });
        }
    }
    return rows;
}

} // namespace

Result<qint64> SharedServer::beginClaims(const QString &desk,
                                         const QString &name,
                                         const QString &lease,
                                         std::chrono::seconds longestRequest)
{
    if (Status greeted = greet(desk, name); !greeted) {
        return greeted.error();
    }
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    const bool isAsked =
        query.prepare(u"SELECT smartup_journal.begin_claims(CAST(? AS uuid), CAST(? AS text), "
                      "CAST(? AS double precision))"_s);
    query.addBindValue(desk);
    query.addBindValue(lease);
    query.addBindValue(static_cast<double>(longestRequest.count()));
    if (!isAsked || !query.exec() || !query.next()) {
        return failure(query.lastError());
    }
    return query.value(0).toLongLong();
}

Result<QList<ClaimAnswer>> SharedServer::claim(const QString &desk,
                                               const ClaimLease &lease,
                                               const QList<ClaimOrder> &orders,
                                               std::chrono::milliseconds planAge)
{
    if (orders.isEmpty()) {
        return QList<ClaimAnswer>();
    }
    const DocumentType type = orders.constFirst().key.type; // a request carries one
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    const bool isAsked = query.prepare(
        u"SELECT place, verdict, holder, since_ms, held_change FROM smartup_journal.claim(CAST(? "
        u"AS "
        "uuid), CAST(? AS text), CAST(? AS bigint), CAST(? AS text), CAST(? AS jsonb), CAST(? AS "
        "double precision))"_s);
    query.addBindValue(desk);
    query.addBindValue(lease.name());
    query.addBindValue(lease.epoch);
    query.addBindValue(documentTypeKey(type));
    query.addBindValue(compact(wanted(orders, type)));
    query.addBindValue(std::chrono::duration<double>(planAge).count());
    if (!isAsked || !query.exec()) {
        return failure(query.lastError());
    }
    // What is not answered is not ours.
    QList<ClaimAnswer> answers(orders.size(), { ClaimVerdict::InHand, {}, {}, 0 });
    while (query.next()) {
        const int place = query.value(0).toInt();
        if (place >= 0 && place < answers.size()) {
            answers[place] = { verdictOf(query.value(1).toString()), query.value(2).toString(),
                               QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                               query.value(4).toLongLong() };
        }
    }
    if (query.lastError().isValid()) {
        return failure(query.lastError()); // the connection broke in the middle
    }
    return answers;
}

Status SharedServer::settleClaims(const QString &desk,
                                  const ClaimLease &lease,
                                  const QList<ClaimSettlement> &ends)
{
    QJsonArray rows;
    for (const ClaimSettlement &end : ends) {
        rows.append(QJsonObject { { u"organisation"_s, end.key.organisation },
                                  { u"method"_s, documentTypeKey(end.key.type) },
                                  { u"id"_s, end.key.externalId },
                                  { u"is_sent"_s, end.isSent } });
    }
    const auto error = run(u"SELECT smartup_journal.settle_claims(CAST(? AS uuid), CAST(? AS "
                           "text), CAST(? AS jsonb))"_s,
                           { desk, lease.name(), compact(rows) });
    return error ? Status(*error) : Status(Done {});
}

Result<QList<ClaimKey>> SharedServer::openClaims(const QString &desk, const ClaimLease &lease)
{
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    const bool isAsked =
        query.prepare(u"SELECT organisation, method, external_id, filial_code FROM "
                      "smartup_journal.open_claims(CAST(? AS uuid), CAST(? AS text))"_s);
    query.addBindValue(desk);
    query.addBindValue(lease.name());
    if (!isAsked || !query.exec()) {
        return failure(query.lastError());
    }
    QList<ClaimKey> keys;
    while (query.next()) {
        // A type that a later version knows is settled by that version.
        if (const auto type = documentTypeFromKey(query.value(1).toString())) {
            keys.append({ query.value(0).toString(), *type, query.value(2).toString(),
                          query.value(3).toString() });
        }
    }
    if (query.lastError().isValid()) {
        return failure(query.lastError());
    }
    return keys;
}

Result<QList<SharedClaimCount>> SharedServer::claimCounts()
{
    const ConnectionBreaker::Wait wait(m_breaker.get());
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT d.name, count(*), CAST(extract(epoch FROM min(c.claimed)) * 1000 AS "
            "bigint) FROM smartup_journal.import_claim c JOIN smartup_journal.desk d ON d.id "
            "= c.desk WHERE c.state = 'claimed' GROUP BY d.id, d.name ORDER BY d.name, d.id"_s)) {
        return failure(query.lastError());
    }
    QList<SharedClaimCount> counts;
    while (query.next()) {
        counts.append({ query.value(0).toString(), query.value(1).toLongLong(),
                        QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC) });
    }
    return counts;
}

} // namespace smartup
