#include "tests/app/AnswerSamples.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using Net = QNetworkReply;

/// The numbers in the names are those of the list of bad inputs in the project's reference.
class TestAnswerClassifier : public QObject
{
    Q_OBJECT

private:
    struct Row
    {
        const char *name;
        HttpAnswer answer;
        Outcome outcome;
        ErrorOrigin origin = ErrorOrigin::Network;
    };
    static void addRows(std::initializer_list<Row> rows)
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorOrigin>("origin");
        for (const Row &row : rows) {
            QTest::newRow(row.name) << row.answer << row.outcome << row.origin;
        }
    }
    static void check(const ApiCall &call)
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(Outcome, outcome);
        QFETCH(ErrorOrigin, origin);
        const ApiAnswer judged = classifyAnswer(answer, call);
        QCOMPARE(outcomeKey(judged.outcome), outcomeKey(outcome));
        QCOMPARE(judged.error.has_value(), !judged.isSuccess());
        if (judged.error) {
            QCOMPARE(judged.error->origin, origin);
            QVERIFY(!judged.error->text.isEmpty());
        }
        QCOMPARE(judged.body, answer.body);
    }

private Q_SLOTS:
    void imports_data()
    {
        const auto Own = ErrorOrigin::Smartup;
        const auto Data = ErrorOrigin::SmartupDatabase;
        QByteArray tenKilobytes(10'000, 'x');
        const QByteArray large(5'000'000, 'x');
        addRows({
            { "both documents named in successes: sent", answered(200, BothTaken), Outcome::Sent },
            { "one taken, one refused: a warning", answered(200, OneRefused), Outcome::Warning,
              Own },
            { "both in errors: refused",
              answered(200,
                       json("{'successes':[],'errors':[{'code':'EXT-1','message':'no'},{'code':'"
                            "EXT-2','message':'no'}]}")),
              Outcome::Refused, Own },
            { "1 an empty body with 200: unknown", answered(200, ""), Outcome::Unknown },
            { "2 an empty object: unknown", answered(200, "{}"), Outcome::Unknown },
            { "3 null: unknown", answered(200, "null"), Outcome::Unknown },
            { "4 an empty array: unknown", answered(200, "[]"), Outcome::Unknown },
            { "4 an array of errors: unknown",
              answered(200, json("[{'code':'EXT-1','message':'no'}]")), Outcome::Unknown },
            { "5 the text ok: unknown", answered(200, "\"ok\""), Outcome::Unknown },
            { "5 the bare word ok: unknown", answered(200, "ok"), Outcome::Unknown },
            { "6 a login page with 200: unknown", answered(200, LoginPage), Outcome::Unknown },
            { "7 a byte order mark before the JSON: unknown",
              answered(200, "\xEF\xBB\xBF" + BothTaken), Outcome::Unknown },
            { "8 garbage behind the end: unknown", answered(200, BothTaken + "x"),
              Outcome::Unknown },
            { "8 a second document behind the end: unknown", answered(200, BothTaken + "{}"),
              Outcome::Unknown },
            { "8 white space behind the end: sent", answered(200, BothTaken + " \r\n"),
              Outcome::Sent },
            { "9 cut in the last bracket: unknown", answered(200, BothTaken.chopped(1)),
              Outcome::Unknown },
            { "9 cut after the list of successes: unknown",
              answered(200, BothTaken.first(BothTaken.indexOf(','))), Outcome::Unknown },
            { "10 cut after the opening of successes: unknown",
              answered(200, json("{'successes':[")), Outcome::Unknown },
            { "11 successes is an object: unknown",
              answered(200, json("{'successes':{},'errors':[]}")), Outcome::Unknown },
            { "11 errors is an object: unknown",
              answered(200, json("{'successes':[{'code':'EXT-1'},{'code':'EXT-2'}],'errors':{}}")),
              Outcome::Unknown },
            { "11 errors is missing: unknown",
              answered(200, json("{'successes':[{'code':'EXT-1'},{'code':'EXT-2'}]}")),
              Outcome::Unknown },
            { "11 successes holds texts: unknown",
              answered(200, json("{'successes':['EXT-1','EXT-2'],'errors':[]}")),
              Outcome::Unknown },
            { "12 codes as numbers, matched by the external id: sent",
              answered(200,
                       json("{'successes':[{'code':900001,'external_id':'EXT-1'},{'code':900002,'"
                            "external_id':'EXT-2'}],'errors':[]}")),
              Outcome::Sent },
            { "12 a code that is null beside an external id: sent",
              answered(200,
                       json("{'successes':[{'code':null,'external_id':'EXT-1'},{'code':null,'"
                            "external_id':'EXT-2'}],'errors':[]}")),
              Outcome::Sent },
            { "12 null is all there is: unknown",
              answered(200, json("{'successes':[{'code':null},{'code':null}],'errors':[]}")),
              Outcome::Unknown, Own },
            { "12 a code that is a flag: unknown",
              answered(200, json("{'successes':[{'code':true},{'code':false}],'errors':[]}")),
              Outcome::Unknown },
            { "12 a code of 10 kB: unknown",
              answered(200,
                       json("{'successes':[{'code':'EXT-1'},{'code':'LONG'}],'errors':[]}")
                           .replace("LONG", tenKilobytes)),
              Outcome::Unknown, Own },
            { "13 a code we did not send: unknown",
              answered(200, json("{'successes':[{'code':'EXT-1'},{'code':'EXT-9'}],'errors':[]}")),
              Outcome::Unknown, Own },
            { "13 an external id we did not send beside codes that are ours: unknown",
              answered(200,
                       json("{'successes':[{'code':'EXT-1','external_id':'EXT-9'},{'code':'EXT-2'}"
                            "],'errors':[]}")),
              Outcome::Unknown, Own },
            { "14 a document in neither list: unknown",
              answered(200, json("{'successes':[{'code':'EXT-1'}],'errors':[]}")), Outcome::Unknown,
              Own },
            { "15 a document in both lists: unknown",
              answered(200,
                       json("{'successes':[{'code':'EXT-1'},{'code':'EXT-2'}],'errors':[{'code':'"
                            "EXT-2','message':'no'}]}")),
              Outcome::Unknown, Own },
            { "16 a document twice in successes: unknown",
              answered(200, json("{'successes':[{'code':'EXT-1'},{'code':'EXT-1'}],'errors':[]}")),
              Outcome::Unknown, Own },
            { "16 a document twice in errors: unknown",
              answered(200,
                       json("{'successes':[{'code':'EXT-1'}],'errors':[{'code':'EXT-2'},{'code':'"
                            "EXT-2'}]}")),
              Outcome::Unknown, Own },
            { "17 more entries than were sent: unknown",
              answered(200,
                       json("{'successes':[{'code':'EXT-1'},{'code':'EXT-2'},{'code':'900003'}],'"
                            "errors':[]}")),
              Outcome::Unknown, Own },
            { "18 the lists in another order: sent",
              answered(200, json("{'errors':[],'successes':[{'code':'EXT-2'},{'code':'EXT-1'}]}")),
              Outcome::Sent },
            { "18 nothing but new ids of Smartup, one for each: sent",
              answered(200,
                       json("{'successes':[{'code':'900001'},{'code':'900002'}],'errors':[]}")),
              Outcome::Sent },
            { "18 the same new id twice: unknown",
              answered(200,
                       json("{'successes':[{'code':'900001'},{'code':'900001'}],'errors':[]}")),
              Outcome::Unknown, Own },
            { "19 the key successes twice: unknown",
              answered(200,
                       json("{'successes':[],'successes':[{'code':'EXT-1'},{'code':'EXT-2'}],'"
                            "errors':[]}")),
              Outcome::Unknown },
            { "19 the key twice, once escaped: unknown",
              answered(200,
                       json("{'successes':[{'code':'EXT-1'},{'code':'EXT-2'}],'err\\u006frs':[],'"
                            "errors':[]}")),
              Outcome::Unknown },
            { "19 a key twice inside an entry: unknown",
              answered(200,
                       json("{'successes':[{'code':'EXT-1','code':'EXT-2'},{'code':'EXT-2'}],'"
                            "errors':[]}")),
              Outcome::Unknown },
            { "20 both lists empty: unknown", answered(200, json("{'successes':[],'errors':[]}")),
              Outcome::Unknown, Own },
            { "21 errors without a message: refused",
              answered(200, json("{'successes':[],'errors':[{'code':'EXT-1'},{'code':'EXT-2'}]}")),
              Outcome::Refused, Own },
            { "22 a message with HTML, ANSI and a change of direction: refused",
              answered(200,
                       "{\"successes\":[],\"errors\":[{\"code\":\"EXT-1\",\"message\":\"<b>\\u001b["
                       "31m\\u202e</b>\"},{\"code\":\"EXT-2\"}]}"),
              Outcome::Refused, Own },
            { "22 a message of 5 MB: refused",
              answered(200,
                       json("{'successes':[],'errors':[{'code':'EXT-1','message':'LONG'},{'code':'"
                            "EXT-2'}]}")
                           .replace("LONG", large)),
              Outcome::Refused, Own },
            { "22 a message with our password inside is still a refusal",
              answered(200,
                       json("{'successes':[],'errors':[{'code':'EXT-1','message':'admin@demo:demo'"
                            "},{'code':'EXT-2'}]}")),
              Outcome::Refused, Own },
            { "23 500 although the document was created: unknown",
              answered(500,
                       "Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=900001"),
              Outcome::Unknown, Data },
            { "24 500 with an Oracle text: unknown, the database spoke", answered(500, Oracle),
              Outcome::Unknown, Data },
            { "24 500 with a missing key: unknown, the database spoke",
              answered(500, "Hashmap:deal_time not found"), Outcome::Unknown, Data },
            { "25 a good answer labelled text/plain: sent",
              answered(200, BothTaken, { { "Content-Type", "text/plain" } }), Outcome::Sent },
            { "25 a good answer labelled text/html: sent",
              answered(200, BothTaken, { { "Content-Type", "text/html" } }), Outcome::Sent },
            { "26 204: unknown", answered(204, ""), Outcome::Unknown },
            { "27 206 with a good body: unknown", answered(206, BothTaken), Outcome::Unknown },
            { "28 226 with a good body: unknown", answered(226, BothTaken), Outcome::Unknown },
            { "29 302 to another host: unknown",
              answered(302, "", { { "Location", "https://other.example/" } }), Outcome::Unknown },
            { "30 307 to ourselves: unknown", answered(307, BothTaken, { { "Location", "/b" } }),
              Outcome::Unknown },
            { "31 a redirect in a loop: unknown",
              answered(308, "", { { "Location", "/b/trade/txs/tdeal/order$import" } }),
              Outcome::Unknown },
            { "32 401 after a hundred good calls: refused", answered(401, "Требуется авторизация"),
              Outcome::Refused, Own },
            { "32 401 from somebody who says nothing: unknown", answered(401, ""),
              Outcome::Unknown },
            { "33 403 as a page: unknown", answered(403, LoginPage), Outcome::Unknown },
            { "33 403 in Smartup's words: refused", answered(403, "Forbidden"), Outcome::Refused,
              Own },
            { "34 408: unknown", answered(408, "timeout"), Outcome::Unknown, Own },
            { "35 409: unknown", answered(409, json("{'message':'conflict'}")), Outcome::Unknown,
              Own },
            { "36 413 as a page: unknown", answered(413, LoginPage), Outcome::Unknown },
            { "36 413 in Smartup's words: refused", answered(413, json("{'message':'too large'}")),
              Outcome::Refused, Own },
            { "37 429: refused", answered(429, json("{'message':'too many'}")), Outcome::Refused,
              Own },
            { "37 429 as a page: unknown", answered(429, LoginPage), Outcome::Unknown },
            { "37 429 with Retry-After: refused",
              answered(429, "Too many requests", { { "Retry-After", "30" } }), Outcome::Refused,
              Own },
            { "37 429 with Retry-After -1: refused",
              answered(429, "Too many requests", { { "Retry-After", "-1" } }), Outcome::Refused,
              Own },
            { "37 429 with Retry-After 10^12: refused",
              answered(429, "Too many requests", { { "Retry-After", "1000000000000" } }),
              Outcome::Refused, Own },
            { "37 429 with Retry-After of 1970: refused",
              answered(429, "Too many requests",
                       { { "Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT" } }),
              Outcome::Refused, Own },
            { "38 503 as a page of a proxy: unknown",
              answered(503, LoginPage, { { "Retry-After", "5" } }), Outcome::Unknown },
            { "38 503 with Retry-After: unknown",
              answered(503, "busy now", { { "Retry-After", "5" } }), Outcome::Unknown, Own },
            { "39 status 99: unknown", answered(99, BothTaken), Outcome::Unknown },
            { "39 no status: unknown", answered(0, BothTaken), Outcome::Unknown },
            { "39 status 999: unknown", answered(999, BothTaken), Outcome::Unknown },
            { "39 status 1000: unknown", answered(1000, BothTaken), Outcome::Unknown },
            { "40 nothing but 100 Continue: unknown", answered(100, ""), Outcome::Unknown },
            { "41 an answer before the request was read, then a cut: unknown",
              [] {
                  HttpAnswer early = answered(200, BothTaken);
                  early.error = Net::RemoteHostClosedError;
                  return early;
              }(),
              Outcome::Unknown },
            { "41 an answer before a byte of the body left: what it says counts",
              [] {
                  HttpAnswer early = answered(413, json("{'message':'too large'}"));
                  early.bytesPulled = 0;
                  return early;
              }(),
              Outcome::Refused, Own },
            { "41a an error document with 200: unknown, in Smartup's words", answered(200, Refusal),
              Outcome::Unknown, Own },
            { "41a an error document with both lists beside it: unknown",
              answered(200,
                       json("{'error_code':'A','message':'m','successes':[{'code':'EXT-1'},{'code':"
                            "'EXT-2'}],'errors':[]}")),
              Outcome::Unknown, Own },
            { "41b an error document as text/plain with 400: unknown, in Smartup's words",
              answered(400, Refusal, { { "Content-Type", "text/plain;charset=UTF-8" } }),
              Outcome::Unknown, Own },
            { "41c 500 for one bad document of many: unknown, in Smartup's words",
              answered(500, json("{'error_code':'A02-02-039','message':'date'}")), Outcome::Unknown,
              Own },
            { "41c 500 with a bare text for one bad document of many: unknown",
              answered(500, "Недостаточно остатка. Номер партии: 2025/11-3"), Outcome::Unknown,
              Own },
            { "41c 500 with both lists, as if all were well: unknown", answered(500, BothTaken),
              Outcome::Unknown },
            { "41c 400 with both lists: unknown", answered(400, OneRefused), Outcome::Unknown },
            { "nobody listens: not sent", broken(Net::ConnectionRefusedError, 0),
              Outcome::NotSent },
            { "no such host: not sent", broken(Net::HostNotFoundError, 0), Outcome::NotSent },
            { "no trusted TLS: not sent", broken(Net::SslHandshakeFailedError, 0),
              Outcome::NotSent },
            { "no way through the proxy: not sent",
              broken(Net::ProxyAuthenticationRequiredError, 0), Outcome::NotSent },
            { "refused after bytes were pulled: unknown", broken(Net::ConnectionRefusedError, 10),
              Outcome::Unknown },
            { "cut after the body: unknown", broken(Net::RemoteHostClosedError, 10),
              Outcome::Unknown },
            { "cut before a byte of the body was pulled: not sent",
              broken(Net::RemoteHostClosedError, 0), Outcome::NotSent },
            { "cut inside an answer that came before the body was pulled: unknown",
              [] {
                  HttpAnswer early = answered(200, BothTaken);
                  early.bytesPulled = 0;
                  early.error = Net::RemoteHostClosedError;
                  return early;
              }(),
              Outcome::Unknown },
            { "Qt wanted to send it again: unknown", broken(Net::ContentReSendError, 10),
              Outcome::Unknown },
            { "62 not connected in time: not sent",
              broken(Net::OperationCanceledError, 0, HttpStop::ConnectTimeout), Outcome::NotSent },
            { "60 silence until the deadline: unknown",
              broken(Net::OperationCanceledError, 10, HttpStop::Deadline), Outcome::Unknown },
            { "70 more than the cap: unknown",
              broken(Net::OperationCanceledError, 10, HttpStop::Cap), Outcome::Unknown,
              ErrorOrigin::Program },
            { "70 Qt's guard against bombs: unknown",
              [] {
                  HttpAnswer bomb = answered(200, "");
                  bomb.error = Net::UnknownContentError;
                  return bomb;
              }(),
              Outcome::Unknown, ErrorOrigin::Program },
            { "stopped before it left: cancelled",
              broken(Net::OperationCanceledError, 0, HttpStop::Person), Outcome::Cancelled,
              ErrorOrigin::Program },
            { "stopped after it left: unknown",
              broken(Net::OperationCanceledError, 10, HttpStop::Person), Outcome::Unknown,
              ErrorOrigin::Program },
        });
    }
    void imports() { check(importCall()); }

    void exports_data()
    {
        const auto Own = ErrorOrigin::Smartup;
        addRows({
            { "rows: received",
              answered(200, json("{'order':[{'deal_id':'1'}],'limits':{'has_limit':'N'}}")),
              Outcome::Received },
            { "no rows: received", answered(200, json("{'order':[]}")), Outcome::Received },
            { "rows labelled text/plain: received",
              answered(200, json("{'order':[]}"), { { "Content-Type", "text/plain" } }),
              Outcome::Received },
            { "numbers beyond any double: received, they are text to us",
              answered(200,
                       json("{'order':[{'deal_id':18446744073709551616,'total_amount':1e400}]}")),
              Outcome::Received },
            { "another root: refused, never no data", answered(200, json("{'return':[]}")),
              Outcome::Refused },
            { "an empty object: refused", answered(200, "{}"), Outcome::Refused },
            { "the root is an object: refused", answered(200, json("{'order':{}}")),
              Outcome::Refused },
            { "the root holds numbers: refused", answered(200, json("{'order':[1]}")),
              Outcome::Refused },
            { "an error document with 200: refused by Smartup", answered(200, Refusal),
              Outcome::Refused, Own },
            { "a bare text with 200: refused by Smartup", answered(200, "Организация не найдена"),
              Outcome::Refused, Own },
            { "an error document with 400: refused by Smartup", answered(400, Refusal),
              Outcome::Refused, Own },
            { "500 with an Oracle text: refused by the database", answered(500, Oracle),
              Outcome::Refused, ErrorOrigin::SmartupDatabase },
            { "no such route: refused by Smartup", answered(404, "ROUTE: Not found"),
              Outcome::Refused, Own },
            { "a login page: refused, by nobody we know", answered(200, LoginPage),
              Outcome::Refused },
            { "a redirect: refused", answered(302, ""), Outcome::Refused },
            { "46 minus zero: received", answered(200, json("{'order':[{'a':-0}]}")),
              Outcome::Received },
            { "43 NaN: refused", answered(200, json("{'order':[{'a':NaN}]}")), Outcome::Refused },
            { "47 a number with a leading zero: refused",
              answered(200, json("{'order':[{'a':01}]}")), Outcome::Refused },
            { "48 half of a surrogate pair: refused",
              answered(200, json("{'order':[{'a':'\\ud800'}]}")), Outcome::Refused },
            { "50 invalid UTF-8: refused", answered(200, "{\"order\":[{\"a\":\"\xff\"}]}"),
              Outcome::Refused },
            { "50 a raw control character: refused",
              answered(200, "{\"order\":[{\"a\":\"\x01\"}]}"), Outcome::Refused },
            { "51 UTF-16: refused", answered(200, QByteArray("{\0\"\0", 4)), Outcome::Refused },
            { "57 1025 levels: refused",
              answered(200,
                       json("{'order':[{'a':") + QByteArray(1025, '[') + QByteArray(1025, ']')
                           + "}]}"),
              Outcome::Refused },
            { "58 five million zeros: received",
              answered(200,
                       json("{'order':[{'a':") + QByteArray(5'000'000, '0').replace(0, 1, "1")
                           + "}]}"),
              Outcome::Received },
            { "a missing comma: refused", answered(200, json("{'order':[{'a':1 'b':2}]}")),
              Outcome::Refused },
            { "a comma too many: refused", answered(200, json("{'order':[{'a':1},]}")),
              Outcome::Refused },
            { "brackets that do not match: refused", answered(200, json("{'order':[{'a':1]}}")),
              Outcome::Refused },
            { "nobody listens: not sent", broken(Net::ConnectionRefusedError, 0),
              Outcome::NotSent },
            { "cut: refused by the network", broken(Net::RemoteHostClosedError, 2),
              Outcome::Refused },
            { "the deadline: refused by the network",
              broken(Net::OperationCanceledError, 2, HttpStop::Deadline), Outcome::Refused },
            { "more than the cap: refused by us",
              broken(Net::OperationCanceledError, 2, HttpStop::Cap), Outcome::Refused,
              ErrorOrigin::Program },
            { "stopped: cancelled", broken(Net::OperationCanceledError, 2, HttpStop::Person),
              Outcome::Cancelled, ErrorOrigin::Program },
        });
    }
    void exports() { check(exportCall()); }

    void saves_data()
    {
        const auto Own = ErrorOrigin::Smartup;
        addRows({
            { "the object that was saved: sent", answered(200, json("{'code_kind':'G'}")),
              Outcome::Sent },
            { "nothing, and the length says so: sent",
              answered(200, "", { { "content-length", "0" } }), Outcome::Sent },
            { "nothing, in chunks: sent", answered(200, "", { { "Transfer-Encoding", "chunked" } }),
              Outcome::Sent },
            { "nothing, and nobody said that nothing comes: unknown", answered(200, ""),
              Outcome::Unknown },
            { "an array: unknown", answered(200, "[]"), Outcome::Unknown },
            { "an error document with 200: refused", answered(200, Refusal), Outcome::Refused,
              Own },
            { "an error document with 400: refused", answered(400, Refusal), Outcome::Refused,
              Own },
            { "403: refused", answered(403, "Forbidden"), Outcome::Refused, Own },
            { "500: unknown", answered(500, Oracle), Outcome::Unknown,
              ErrorOrigin::SmartupDatabase },
        });
    }
    void saves() { check(saveCall()); }

    void models_data()
    {
        addRows({
            { "four elements with data: received",
              answered(200, json("['(^_^)',{'form':'/x'},{'code_kind':'G'},[]]")),
              Outcome::Received },
            { "four elements without data: received", answered(200, json("['(^_^)',{},null,[]]")),
              Outcome::Received },
            { "three elements: refused", answered(200, json("['(^_^)',{},{}]")), Outcome::Refused },
            { "data that is a list: refused", answered(200, json("['(^_^)',{},[],[]]")),
              Outcome::Refused },
            { "an object: refused", answered(200, "{}"), Outcome::Refused },
        });
    }
    void models() { check(methods::settingsModel(builtInSettingsFormMap())); }

    void sessions_data()
    {
        addRows({
            { "projects: received", answered(200, json("{'projects':[]}")), Outcome::Received },
            { "no projects: refused", answered(200, json("{'user':{}}")), Outcome::Refused },
        });
    }
    void sessions() { check(methods::session()); }

    void codeAndTextComeFromTheBody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("raw");
        QTest::newRow("error document")
            << 400 << Refusal << u"A02-24-048"_s << u"Организация не соответствует"_s;
        QTest::newRow("code inside a bare text")
            << 400 << QByteArray("H02-ANOR279-004: no products") << u"H02-ANOR279-004"_s
            << u"H02-ANOR279-004: no products"_s;
        QTest::newRow("Oracle's number")
            << 500 << Oracle << u"ORA-06502"_s << QString::fromUtf8(Oracle);
        QTest::newRow("no code") << 401 << QByteArray("Требуется авторизация") << QString()
                                 << u"Требуется авторизация"_s;
    }
    void codeAndTextComeFromTheBody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ApiAnswer judged = classifyAnswer(answered(status, body), exportCall());
        QTEST(judged.error->code, "code");
        QTEST(judged.error->raw, "raw");
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds"); // −1 = not believed
        QTest::newRow("none") << QByteArray() << qint64(-1);
        QTest::newRow("thirty seconds") << QByteArray("30") << qint64(30);
        QTest::newRow("at once") << QByteArray("0") << qint64(0);
        QTest::newRow("minus one") << QByteArray("-1") << qint64(-1);
        QTest::newRow("10^12") << QByteArray("1000000000000") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("a date in 1970")
            << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT") << qint64(-1);
        QTest::newRow("a date a minute on")
            << QByteArray("Mon, 02 Nov 2026 10:01:00 GMT") << qint64(60);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, seconds);
        const HttpAnswer answer =
            answered(429, "Too many requests",
                     { { "Date", "Mon, 02 Nov 2026 10:00:00 GMT" }, { "Retry-After", header } });
        const auto wait = classifyAnswer(answer, importCall()).retryAfter;
        QCOMPARE(wait ? wait->count() : -1, seconds);
    }

    void limitsComeWithAnExport()
    {
        const ApiAnswer judged = classifyAnswer(
            answered(
                200,
                json("{'order':[],'limits':{'has_limit':'Y','limit_quant':'500','request_quant':'"
                     "12','left_limit_quant':'488','object_count':'5000','day_range_limit':'7'}}")),
            exportCall());
        QVERIFY(judged.limits);
        QCOMPARE(judged.limits->left, 488);
        QVERIFY(
            !classifyAnswer(answered(200, json("{'order':[],'limits':[]}")), exportCall()).limits);
    }
};

QTEST_GUILESS_MAIN(TestAnswerClassifier)
#include "tst_AnswerClassifier.moc"
