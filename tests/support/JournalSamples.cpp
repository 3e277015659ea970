#include "tests/support/JournalSamples.h"

#include <QTimeZone>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

CallRecord sampleCall(int number)
{
    CallRecord call;
    call.uuid = u"call-%1"_s.arg(number);
    call.profileId = u"profile-1"_s;
    call.organisation = u"Chashma · Tashkent"_s;
    call.at = QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC).addMSecs(number * 1000LL);
    call.url = u"https://user:secret@smartup.example/b/trade/txs/tdeal/order$import"_s;
    call.httpStatus = 200;
    call.durationMs = 480;
    call.firstByteMs = 410;
    call.requestHeaders = { { "Authorization", "Basic YWRtaW5AZGVtbzpjYW5hcnk=" },
                            { "filial_id", "101" } };
    call.responseHeaders = { { "Content-Type", "application/json" } };
    return call;
}

DocumentRecord sampleDocument(int number, int position)
{
    DocumentRecord document;
    document.position = position;
    document.subject = u"order"_s;
    document.externalId = u"1C-%1"_s.arg(number * 1000 + position, 8, 10, QChar(u'0'));
    document.smartupId = QString::number(230000000 + number * 1000 + position);
    document.number = QString::number(number * 1000 + position);
    document.status = u"B#S"_s;
    document.personCode = u"C%1"_s.arg(position % 7);
    document.personName = u"Магазин %1"_s.arg(position % 7);
    document.amount = u"1234500.50"_s;
    document.origin = ErrorOrigin::Smartup;
    document.outcome = Outcome::Created;
    if (position % 10 == 2) {
        document.outcome = Outcome::Skipped;
        document.message = u"exists as %1"_s.arg(document.smartupId);
        document.rule = u"duplicates.order=skip"_s;
    } else if (position % 10 == 6) {
        document.outcome = Outcome::Refused;
        document.errorCode = u"A02-24-048"_s;
        document.message = u"Товар не найден"_s;
    }
    return document;
}

} // namespace

CallRecord sampleImport(int number, int documents)
{
    CallRecord call = sampleCall(number);
    call.subject = u"order"_s;
    call.verb = ApiVerb::Import;
    call.isWrite = true;
    call.outcome = Outcome::Sent;
    call.requestBody = "{\"order\":[";
    for (int position = 0; position < documents; ++position) {
        const DocumentRecord document = sampleDocument(number, position);
        call.requestBody += position == 0 ? "" : ",";
        call.requestBody += "{\"external_id\":\"" + document.externalId.toUtf8() + "\"}";
        call.documents.append(document);
    }
    call.requestBody += "]}";
    call.responseBody = R"({"successes":[],"errors":[]})";
    return call;
}

CallRecord sampleSignIn(int number)
{
    CallRecord call = sampleCall(number);
    call.subject = u"session"_s;
    call.verb = ApiVerb::Session;
    call.outcome = Outcome::Refused;
    call.origin = ErrorOrigin::Smartup;
    call.httpStatus = 401;
    call.message = u"login or password is wrong"_s;
    return call;
}

RunRecord sampleRun(const QString &uuid)
{
    RunRecord run;
    run.uuid = uuid;
    run.profileId = u"profile-1"_s;
    run.organisation = u"Chashma · Tashkent"_s;
    run.subject = u"order"_s;
    run.verb = ApiVerb::Import;
    run.source = u"orders.json"_s;
    run.startedAt = QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
    return run;
}

} // namespace smartup
