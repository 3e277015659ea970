#include "app/exchange/LedgerAudit.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/Clock.h"
#include "models/core/SmartupDate.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

protocol::Audited auditedAs(AuditFinding finding)
{
    switch (finding) {
    case AuditFinding::Same:
    case AuditFinding::NotProven:
        return { 1, false };
    case AuditFinding::Changed:
        return { 1, true };
    case AuditFinding::Several:
        return { 2, false };
    case AuditFinding::Gone:
        return { 0, false };
    }
    Q_UNREACHABLE();
}

} // namespace

QList<AuditedType> LedgerAudit::types(const QString &profileId,
                                      const QDateTime &since,
                                      const QDateTime &now,
                                      bool onlyDue)
{
    const qint64 from = since.toMSecsSinceEpoch();
    QList<AuditedType> types;
    for (const DocumentType type : AllDocumentTypes) {
        const QString method = documentTypeKey(type);
        QSqlQuery row = m_database.run(
            u"SELECT (SELECT at_ms FROM audit WHERE conn = ? AND method = ?), "
            "EXISTS (SELECT 1 FROM import_doc WHERE conn = ? AND method = ? AND created_ms >= ? "
            "AND state = 'confirmed' AND external_id IS NOT NULL), "
            "EXISTS (SELECT 1 FROM import_doc WHERE conn = ? AND method = ? AND updated_ms >= ? "
            "AND coalesce(created_ms, 0) < ? AND state = 'confirmed' AND external_id IS NOT "
            "NULL)"_s,
            { profileId, method, profileId, method, from, profileId, method, from, from });
        row.next();
        const bool hasOlder = row.value(2).toBool();
        const bool isDue = !onlyDue || isAuditDue(momentOf(row.value(0)), now);
        if (isDue && (hasOlder || row.value(1).toBool())) {
            types.append({ type, hasOlder });
        }
    }
    return types;
}

std::pair<QDateTime, QDateTime> LedgerAudit::timeOf(const AuditOrder &order)
{
    const QTimeZone zone = serverTimeZone();
    return { QDateTime(order.window.from.addDays(1), QTime(0, 0), zone),
             QDateTime(order.window.to, QTime(23, 59, 59), zone) };
}

AuditSummary LedgerAudit::compare(const AuditOrder &order, const QSet<QString> &witnesses)
{
    AuditSummary summary;
    const auto [from, to] = timeOf(order);
    const DocumentAudit audit({ order.window, order.modified }, witnesses, order.today);
    const DocumentTypeInfo &info = documentTypeInfo(order.type);
    // Younger ones may not be shown yet.
    const QDateTime settled = order.now.wall.addMSecs(-settleTime(order.terms).count());
    QSqlQuery rows = m_database.run(
        u"SELECT %1, payload, created_ms FROM import_doc WHERE conn = ? AND method = ? AND "
        "(created_ms BETWEEN ? AND ? OR updated_ms BETWEEN ? AND ?) AND state = 'confirmed' AND "
        "external_id IS NOT NULL AND since_ms <= ?"_s.arg(LedgerRows::columns()),
        { order.profileId, documentTypeKey(order.type), from.toMSecsSinceEpoch(),
          to.toMSecsSinceEpoch(), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch(),
          settled.toMSecsSinceEpoch() });
    while (rows.next()) {
        const LedgerDocument document = LedgerRows::readDocument(rows);
        const QByteArray payload = unpackedPayload(rows.value(u"payload"_s).toByteArray());
        const bool isElsewhere = order.connection && !belongsTo(document, *order.connection);
        const AuditFinding finding = isElsewhere
            ? AuditFinding::NotProven
            : audit.judge({ document.externalId, document.filialCode, document.protocol.smartupId,
                            serverDayOf(momentOf(rows.value(u"created_ms"_s))),
                            payload.isEmpty() ? std::nullopt : contentOf(info, payload) });
        summary.add(finding);
        const auto next =
            protocol::apply(document.protocol, auditedAs(finding), order.terms, order.now);
        if (finding != AuditFinding::NotProven && next && *next != document.protocol) {
            m_found.append({ document, finding });
        }
    }
    return summary;
}

void LedgerAudit::keep(const AuditOrder &order)
{
    for (const Found &found : std::as_const(m_found)) {
        const auto current = m_rows.byId(found.document.id);
        const bool isSameLife = current && current->revision == found.document.revision
            && current->since == found.document.since;
        const auto next = isSameLife
            ? protocol::apply(current->protocol, auditedAs(found.finding), order.terms, order.now)
            : std::nullopt;
        if (next) {
            m_rows.write(*current, *next, order.now);
        }
    }
    if (order.window.isWhole) {
        m_database.run(
            u"INSERT OR REPLACE INTO audit (conn, method, at_ms) VALUES (?, ?, ?)"_s,
            { order.profileId, documentTypeKey(order.type), order.now.wall.toMSecsSinceEpoch() });
    }
}

} // namespace smartup
