#include "app/journal/Salvage.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using namespace salvage;

void Salvage::saveSides()
{
    QSqlQuery revision = insertInto(u"settings_revision"_s, 3);
    RangeReader(m_from, u"settings_revision"_s, u"id"_s, u"hash, text"_s)
        .read(1, NoEnd, [&revision](const QSqlQuery &row) {
            runSql(revision,
                   { row.value(0).toLongLong(), clean(row.value(1), Text),
                     clean(row.value(2), Text) });
        });
    QSqlQuery settings =
        m_to.prepared(u"INSERT OR IGNORE INTO call_settings SELECT c.id, r.id, ? FROM call c, "
                      "settings_revision r WHERE c.id = ? AND r.id = ?"_s);
    RangeReader(m_from, u"call_settings"_s, u"call"_s, u"revision, read_ms"_s)
        .read(1, NoEnd, [this, &settings](const QSqlQuery &row) {
            runSql(settings,
                   { row.value(2).toLongLong(), callMovedTo(row.value(0).toLongLong()),
                     row.value(1).toLongLong() });
        });
    QSqlQuery attempt = m_to.prepared(
        u"INSERT OR IGNORE INTO attempt SELECT id, ?, ? FROM document WHERE id = ?"_s);
    RangeReader(m_from, u"attempt"_s, u"document"_s, u"number, first_document"_s)
        .read(1, NoEnd, [this, &attempt](const QSqlQuery &row) {
            runSql(attempt,
                   { row.value(1).toLongLong(), movedTo(row.value(2).toLongLong()),
                     movedTo(row.value(0).toLongLong()) });
        });
    // A remark goes with its line; when that is lost it is one about the call.
    QSqlQuery remark = m_to.prepared(
        u"INSERT OR IGNORE INTO remark SELECT ?, ?, c.id, (SELECT id FROM document WHERE id = "
        "?), ?, ?, ?, ?, ? FROM call c WHERE c.id = coalesce((SELECT call FROM document WHERE "
        "id = ?), ?)"_s);
    RangeReader(m_from, u"remark"_s, u"id"_s, names(RemarkColumns))
        .read(1, NoEnd, [this, &remark](const QSqlQuery &query) {
            Row row = rowOf(query, RemarkColumns);
            const qint64 call = callMovedTo(row.takeAt(1).toLongLong());
            if (!row.at(1).isNull()) {
                row[1] = movedTo(row.at(1).toLongLong());
            }
            const QVariant line = row.at(1);
            runSql(remark, Row { query.value(0).toLongLong() } + row + Row { line, call });
        });
}

qint64 Salvage::movedTo(qint64 line) const
{
    return m_movedLines.value(line, m_takenLines.contains(line) ? 0 : line);
}

} // namespace smartup
