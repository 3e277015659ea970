#include "app/journal/CallColumns.h"

#include "models/journal/OriginKeys.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QString callColumns()
{
    return u"c.uuid, r.uuid, c.profile, c.organisation, c.at_ms, c.subject, c.verb, c.is_write, "
           "c.url, c.outcome, c.origin, c.http_status, c.error_code, c.message, c.duration_ms, "
           "c.first_byte_ms, c.request_bytes, c.response_bytes"_s;
}

CallRecord callFromColumns(const QSqlQuery &query, int first, JournalRows &texts)
{
    int column = first;
    const auto next = [&query, &column] { return query.value(column++); };
    CallRecord call;
    call.uuid = next().toString();
    call.runUuid = next().toString();
    call.profileId = texts.term(next());
    call.organisation = texts.term(next());
    call.at = journalMoment(next());
    call.subject = texts.term(next());
    call.verb = apiVerbFromKey(texts.term(next()));
    call.isWrite = next().toBool();
    call.url = texts.term(next());
    call.outcome = outcomeFromKey(texts.term(next())).value_or(Outcome::Unknown);
    call.origin = originFromKey(texts.term(next()));
    call.httpStatus = next().toInt();
    call.errorCode = texts.term(next());
    call.message = texts.term(next());
    call.durationMs = next().toLongLong();
    call.firstByteMs = next().toLongLong();
    call.requestBytes = next().toLongLong();
    call.responseBytes = next().toLongLong();
    return call;
}

} // namespace smartup
