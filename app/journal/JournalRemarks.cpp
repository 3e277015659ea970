#include "app/journal/JournalRemarks.h"

#include "app/journal/JournalRows.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

JournalRemarks::JournalRemarks(JournalDatabase &database)
    : m_database(database)
{
}

QList<JournalRemark> JournalRemarks::ofCalls(const std::vector<qint64> &callIds)
{
    QList<JournalRemark> remarks;
    QSqlQuery query = m_database.prepared(
        u"SELECT r.uuid, r.call, r.document, r.kind, r.author, r.at_ms, r.text FROM json_each(?) j "
        "JOIN remark r ON r.call = j.value WHERE r.withdrawn_ms IS NULL ORDER BY r.id"_s);
    query.bindValue(0, journalIdList(callIds));
    if (!query.exec()) {
        m_error = query.lastError();
        return remarks;
    }
    while (query.next()) {
        JournalRemark remark;
        remark.uuid = query.value(0).toString();
        remark.callId = query.value(1).toLongLong();
        remark.documentId = query.value(2).toLongLong();
        remark.kind = remarkKindFromKey(query.value(3).toString());
        remark.author = query.value(4).toString();
        remark.at = journalMoment(query.value(5));
        remark.text = query.value(6).toString();
        remarks.append(remark);
    }
    m_error = query.lastError(); // a page that cannot be read ends the answer like its last row
    return remarks;
}

} // namespace smartup
