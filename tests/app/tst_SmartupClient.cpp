#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "tests/support/FixedClock.h"
#include "tests/support/WireServer.h"

#include <QCoroTask>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Readable JSON.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const QString Canary = u"canary-\"7Q4z"_s;

/// Every field of a record, as the log will keep it.
QByteArray everythingOf(const CallRecord &record)
{
    QStringList texts { record.uuid,         record.runUuid, record.profileId,
                        record.organisation, record.subject, record.url,
                        record.errorCode,    record.message, apiVerbKey(record.verb) };
    for (const DocumentRecord &document : record.documents) {
        texts += { document.subject,    document.externalId, document.smartupId,
                   document.number,     document.status,     document.organisation,
                   document.personCode, document.personName, document.warehouseCode,
                   document.amount,     document.errorCode,  document.message,
                   document.rule };
    }
    QByteArray all = texts.join(u'\n').toUtf8() + record.requestBody + record.responseBody;
    for (const auto &[name, value] : record.requestHeaders + record.responseHeaders) {
        all += name + ':' + value + '\n';
    }
    return all;
}

} // namespace

class TestSmartupClient : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Profile profile(const WireServer &server) const
    {
        Profile profile;
        profile.id = u"profile-1"_s;
        profile.baseUrl = server.url();
        profile.login = u"admin@demo"_s;
        profile.projectCode = u"trade"_s;
        profile.filialId = u"101"_s;
        profile.organisationName = u"Chashma"_s;
        return profile;
    }

    const FixedClock m_clock { QDateTime({ 2026, 11, 2 }, { 10, 0 }, Qt::UTC) };

private Q_SLOTS:
    void callBecomesOneRequestAndOneRecord()
    {
        WireServer server;
        server.play({ { wireAnswer(
            json("{'order':[{'deal_id':'900001','delivery_number':'7','status':'B#S',"
                 "'external_id':'EXT-1','filial_code':'TAS','person_code':'C1',"
                 "'person_name':'Shop','total_amount':'10.50'}],"
                 "'limits':{'has_limit':'Y','limit_quant':'500','request_quant':'12',"
                 "'left_limit_quant':'488','object_count':'5000','day_range_limit':'7'}}")) } });
        SmartupClient client(m_clock);
        Profile connection = profile(server);
        connection.baseUrl.setPath(u"/xtrade/"_s);
        client.setConnection(connection, Secret(Canary));
        client.setLanguage(u"ru"_s);
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        QSignalSpy limits(&client, &SmartupClient::limitsSeen);

        ExportFilter filter;
        filter.statuses = QStringList { u"B#S"_s };
        filter.from = QDate(2026, 11, 1);
        filter.to = QDate(2026, 11, 2);
        ApiCall call = methods::exportDocuments(DocumentType::Order, filter);
        call.runUuid = u"run-1"_s;
        const ApiAnswer answer = QCoro::waitFor(client.send(call));

        QCOMPARE(answer.outcome, Outcome::Received);
        QCOMPARE(server.requests(), 1);
        const QByteArray head = server.heads().first();
        QVERIFY(head.startsWith("POST /xtrade/b/trade/txs/tdeal/order$export HTTP/1.1"));
        QVERIFY(head.contains("project_code: trade"));
        QVERIFY(head.contains("filial_id: 101"));
        QVERIFY(head.contains("lang_code: ru"));
        QVERIFY(head.contains("Authorization: Basic "
                              + (u"admin@demo:"_s + Canary).toUtf8().toBase64()));

        QCOMPARE(calls.size(), 1);
        const auto record = calls.constFirst().constFirst().value<CallRecord>();
        QVERIFY(!record.uuid.isEmpty());
        QCOMPARE(record.runUuid, u"run-1"_s);
        QCOMPARE(record.profileId, u"profile-1"_s);
        QCOMPARE(record.organisation, u"Chashma"_s);
        QCOMPARE(record.at, m_clock.now());
        QCOMPARE(record.subject, u"order"_s);
        QCOMPARE(record.verb, ApiVerb::Export);
        QCOMPARE(record.outcome, Outcome::Received);
        QCOMPARE(record.httpStatus, 200);
        QCOMPARE(record.requestBody, call.body);
        QCOMPARE(record.responseBody, answer.body);
        QVERIFY(record.firstByteMs >= 0);
        QCOMPARE(record.documents.size(), 1);
        const DocumentRecord &document = record.documents.first();
        QCOMPARE(document.smartupId, u"900001"_s);
        QCOMPARE(document.externalId, u"EXT-1"_s);
        QCOMPARE(document.number, u"7"_s);
        QCOMPARE(document.status, u"B#S"_s);
        QCOMPARE(document.organisation, u"TAS"_s);
        QCOMPARE(document.personName, u"Shop"_s);
        QCOMPARE(document.amount, u"10.50"_s);
        QCOMPARE(document.outcome, Outcome::Received);

        QCOMPARE(limits.size(), 1);
        const auto quota = limits.constFirst().constFirst().value<QuotaState>();
        QCOMPARE(quota.quotaClass, QuotaClass::Frequent);
        QCOMPARE(quota.limits.left, 488);
        QCOMPARE(quota.seenAt, m_clock.now());
    }

    void importTellsEachDocument()
    {
        WireServer server;
        server.play({ { wireAnswer(
            json("{'successes':[{'code':'900001','deal_id':'900001','external_id':'EXT-1'}],"
                 "'errors':[{'code':'EXT-2','external_id':'EXT-2',"
                 "'message':'ORA-06502: too small'}]}")) } });
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        const ApiAnswer answer = QCoro::waitFor(
            client.send(methods::importDocuments(DocumentType::Order,
                                                 json("{'order':[{'external_id':'EXT-2','person_"
                                                      "code':'C2'},{'external_id':'EXT-1'}]}"))));

        QCOMPARE(answer.outcome, Outcome::Warning);
        const auto record = calls.constFirst().constFirst().value<CallRecord>();
        QCOMPARE(record.documents.size(), 2);
        QCOMPARE(record.documents[0].externalId, u"EXT-2"_s);
        QCOMPARE(record.documents[0].personCode, u"C2"_s);
        QCOMPARE(record.documents[0].outcome, Outcome::Refused);
        QCOMPARE(record.documents[0].origin, ErrorOrigin::SmartupDatabase);
        QCOMPARE(record.documents[0].errorCode, u"ORA-06502"_s);
        QCOMPARE(record.documents[1].outcome, Outcome::Sent);
        QCOMPARE(record.documents[1].smartupId, u"900001"_s);
    }

    void documentsOfAnUnknownImportAreUnknown()
    {
        WireServer server;
        server.play({ { {}, WireScript::When::Body, WireScript::Then::Close } });
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        const ApiAnswer answer = QCoro::waitFor(client.send(methods::importDocuments(
            DocumentType::Order, json("{'order':[{'external_id':'EXT-1'}]}"))));
        QCOMPARE(answer.outcome, Outcome::Unknown);
        QCOMPARE(server.requests(), 1);
        const auto record = calls.constFirst().constFirst().value<CallRecord>();
        QCOMPARE(record.documents.first().outcome, Outcome::Unknown);
        QCOMPARE(record.documents.first().origin, ErrorOrigin::Network);
    }

    void secretIsMaskedEverywhere()
    {
        WireServer server;
        const QByteArray echoed = json("{'error_code':'A02-24-048','message':'bad password ")
            + "canary-\\\"7Q4z, " + (u"admin@demo:"_s + Canary).toUtf8().toBase64() + "\"}";
        server.play({ { wireAnswer(echoed, "400 Bad Request",
                                   "X-Echo: canary-\"7Q4z\r\nSet-Cookie: session=1\r\n") } });
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        ApiCall call = methods::session();
        call.body = json("{'password'"
                         ":'canary-\\'7Q4z'}");
        const ApiAnswer answer = QCoro::waitFor(client.send(call));

        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(answer.error->code, u"A02-24-048"_s);
        const auto record = calls.constFirst().constFirst().value<CallRecord>();
        QByteArray all = record.requestBody + record.responseBody + record.message.toUtf8()
            + record.url.toUtf8();
        for (const auto &[name, value] : record.requestHeaders + record.responseHeaders) {
            all += name + ':' + value + '\n';
        }
        QVERIFY(!all.contains("7Q4z"));
        QVERIFY(!all.contains((u"admin@demo:"_s + Canary).toUtf8().toBase64()));
        QVERIFY(all.contains("Authorization:********"));
        QVERIFY(all.contains("Set-Cookie:********"));
        QVERIFY(record.message.startsWith(u"bad password"_s));
    }

    /// Whatever a server or a profile makes of the password, the log does not get it.
    void canaryNeverReachesTheLog_data()
    {
        QTest::addColumn<QByteArray>("answer"); // %1 = the canary as it is spelled
        QTest::addColumn<QByteArray>("spelling");
        const QByteArray secret = Canary.toUtf8();
        const QByteArray escaped = QByteArray(secret).replace('"', "\\\"");
        QByteArray unicode;
        for (const QChar c : Canary) {
            unicode += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
        const std::pair<const char *, QByteArray> spellings[] = {
            { "in JSON", escaped },
            { "escaped letter by letter", unicode },
            { "in a URL", secret.toPercentEncoding() },
            { "in base64", secret.toBase64() },
            { "in base64 behind something", ("xy" + secret).toBase64() },
            { "in base64 with the login", ("admin@demo:" + secret).toBase64() },
            { "in hex", secret.toHex() },
        };
        const std::pair<const char *, QByteArray> answers[] = {
            { "an error document with 400",
              wireAnswer(json("{'error_code':'%1','message':'say %1 again'}"), "400 Bad Request") },
            { "a bare text with 500", wireAnswer("ORA-06502: %1", "500 Internal Server Error") },
            { "a header and a cookie",
              wireAnswer(json("{'successes':[],'errors':[]}"), "200 OK",
                         "X-Echo: %1\r\nSet-Cookie: a=%1\r\n") },
            { "the place of a redirect",
              wireAnswer("", "302 Found", "Location: https://other.example/%1\r\n") },
            { "one document refused, one accepted",
              wireAnswer(json("{'successes':[{'code':'%1','deal_id':'%1','external_id':'%1'}],"
                              "'errors':[{'code':'EXT-2','message':'%1 is no order'}]}")) },
            { "a page", wireAnswer("<html>%1</html>", "502 Bad Gateway") },
            { "cut inside it", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"a\":\"%1" },
        };
        for (const auto &[place, answer] : answers) {
            for (const auto &[how, spelling] : spellings) {
                QTest::addRow("%s, %s", place, how) << answer << spelling;
            }
        }
    }

    void canaryNeverReachesTheLog()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, spelling);
        const QByteArray said = [&] {
            // The length is counted anew: the spelling is longer than its place.
            const qsizetype end = answer.indexOf("\r\n\r\n") + 4;
            QByteArray head = answer.first(end).replace("%1", spelling);
            const QByteArray body = answer.sliced(end).replace("%1", spelling);
            if (!head.contains("Content-Length: 900")) {
                head.replace("\r\nContent-Length: " + QByteArray::number(answer.size() - end),
                             "\r\nContent-Length: " + QByteArray::number(body.size()));
            }
            return head + body;
        }();
        WireServer server;
        server.play({ { said, WireScript::When::Body, WireScript::Then::Close } });
        SmartupClient client(m_clock);
        Profile careless = profile(server);
        careless.baseUrl.setPath(u"/at/"_s + Canary);
        careless.projectCode = Canary;
        client.setConnection(careless, Secret(Canary));
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        const QByteArray field = ":\"" + spelling + "\"";
        const ApiAnswer judged = QCoro::waitFor(client.send(methods::importDocuments(
            DocumentType::Order,
            "{\"order\":[{\"external_id\"" + field + ",\"deal_id\"" + field + ",\"delivery_number\""
                + field + ",\"status\"" + field + ",\"filial_code\"" + field + ",\"person_code\""
                + field + ",\"person_name\"" + field + ",\"total_amount\"" + field
                + "},{\"external_id\":\"EXT-2\"}]}")));

        QCOMPARE(server.requests(), 1);
        const auto record = calls.constFirst().constFirst().value<CallRecord>();
        QCOMPARE(record.documents.size(), 2);
        QByteArray all = everythingOf(record);
        if (judged.error) {
            all +=
                (judged.error->text + judged.error->remedy + judged.error->raw + judged.error->code)
                    .toUtf8();
        }
        QVERIFY(all.contains("********"));
        QVERIFY2(!all.contains(spelling), all.constData());
        QVERIFY2(!all.contains(Canary.toUtf8()), all.constData());
        QVERIFY2(!all.contains("7Q4z"), all.constData());
        QVERIFY(!all.contains((u"admin@demo:"_s + Canary).toUtf8().toBase64()));
    }

    void errorStatusLetsSmartupSpeak_data()
    {
        QTest::addColumn<int>("status");
        // Qt has an error of its own for nearly each of these; the words of the server come first.
        for (const int status : { 400, 401, 402, 403, 404, 405, 408, 409, 410, 413,
                                  415, 418, 422, 429, 500, 501, 502, 503, 504, 599 }) {
            QTest::addRow("%d", status) << status;
        }
    }

    void errorStatusLetsSmartupSpeak()
    {
        QFETCH(int, status);
        WireServer server;
        server.play({ { wireAnswer(json("{'error_code':'A02-24-048','message':'Организация'}"),
                                   QByteArray::number(status) + " Refused") } });
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        const ApiAnswer answer = QCoro::waitFor(client.send(methods::session()));
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(answer.httpStatus, status);
        QCOMPARE(answer.error->origin, ErrorOrigin::Smartup);
        QCOMPARE(answer.error->code, u"A02-24-048"_s);
        QCOMPARE(answer.error->raw, u"Организация"_s);
        QCOMPARE(server.requests(), 1);
    }

    void nothingLeavesWithoutConnection()
    {
        SmartupClient client(m_clock);
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        const ApiAnswer answer = QCoro::waitFor(client.send(methods::session()));
        QCOMPARE(answer.outcome, Outcome::NotSent);
        QCOMPARE(answer.error->origin, ErrorOrigin::Program);
        QCOMPARE(calls.size(), 1);
    }

    void pathCannotLeaveTheHost_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             { "//evil.example/b", "@evil.example/b", "/b/../../x", "/b/x?y=1", "/b/x#y", "b/x",
               "/b/x y", "/b/%2e%2e/x", "/b\r\nX: 1", "https://evil.example/b", "" }) {
            QTest::newRow(path) << QByteArray(path);
        }
    }

    void pathCannotLeaveTheHost()
    {
        QFETCH(QByteArray, path);
        WireServer server;
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        ApiCall call = methods::session();
        call.path = path;
        const ApiAnswer answer = QCoro::waitFor(client.send(call));
        QCOMPARE(answer.outcome, Outcome::NotSent);
        QCOMPARE(server.connections(), 0);
    }

    void headerInjectionIsRefused()
    {
        WireServer server;
        SmartupClient client(m_clock);
        Profile evil = profile(server);
        evil.projectCode = u"trade\r\nX-Evil: 1"_s;
        client.setConnection(evil, Secret(Canary));
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        const ApiAnswer answer = QCoro::waitFor(client.send(methods::session()));
        QCOMPARE(answer.outcome, Outcome::NotSent);
        QCOMPARE(answer.error->origin, ErrorOrigin::Program);
        QVERIFY(answer.error->text.contains(u"project_code"_s));
        QCOMPARE(server.connections(), 0);
        QCOMPARE(calls.size(), 1);
    }

    void emptyHeadersAreNotSent()
    {
        WireServer server;
        server.play({ { wireAnswer(json("{'projects':[]}")) } });
        SmartupClient client(m_clock);
        Profile bare = profile(server);
        bare.projectCode.clear();
        bare.filialId.clear();
        client.setConnection(bare, Secret(Canary));
        QVERIFY(QCoro::waitFor(client.send(methods::session())).isSuccess());
        QVERIFY(!server.heads().first().contains("project_code"));
        QVERIFY(!server.heads().first().contains("filial_id"));
        QVERIFY(!server.heads().first().contains("lang_code"));
    }

    void redirectTakesNoSignInAlong()
    {
        WireServer other;
        WireServer server;
        server.play({ { wireAnswer("", "307 Temporary Redirect",
                                   "Location: " + other.url().toEncoded() + "/b/x\r\n") } });
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        const ApiAnswer answer = QCoro::waitFor(client.send(methods::session()));
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(answer.error->origin, ErrorOrigin::Network);
        QCOMPARE(other.connections(), 0);
    }

    void documentsAreMadeOnAWorkerThread()
    {
        WireServer server;
        server.play({ { wireAnswer(json("{'projects':[]}")) } });
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        QThread *thread = nullptr;
        ApiCall call = methods::session();
        call.documents = [&thread](const ApiAnswer &) {
            thread = QThread::currentThread();
            return QList<DocumentRecord>();
        };
        QCoro::waitFor(client.send(call));
        QVERIFY(thread);
        QVERIFY(thread != QThread::currentThread());
    }

    void atMostTwoCallsAtOnceAndAWaitingOneCanBeStopped()
    {
        WireServer server; // silent
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        std::stop_source running;
        std::stop_source waiting;
        ApiCall silent = methods::session();
        silent.stop = running.get_token();
        ApiCall queued = methods::session();
        queued.stop = waiting.get_token();

        auto first = client.send(silent);
        auto second = client.send(silent);
        auto third = client.send(queued);
        QTRY_COMPARE(server.requests(), 2);
        QCOMPARE(server.connections(), 2);

        waiting.request_stop();
        QTRY_COMPARE(calls.size(), 1);
        QCOMPARE(calls.constFirst().constFirst().value<CallRecord>().outcome, Outcome::Cancelled);
        QCOMPARE(server.connections(), 2);

        // The turns of the stopped ones are free again.
        running.request_stop();
        QTRY_COMPARE(calls.size(), 3);
        server.play({ { wireAnswer(json("{'projects':[]}")) } });
        QVERIFY(QCoro::waitFor(client.send(methods::session())).isSuccess());
    }

    void stoppedWriteIsUnknownAndSaysSo()
    {
        WireServer server; // silent
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        std::stop_source source;
        ApiCall call =
            methods::importDocuments(DocumentType::Order, json("{'order':[{'external_id':'E'}]}"));
        call.stop = source.get_token();
        connect(&server, &WireServer::requestArrived, &client, [&] { source.request_stop(); });
        const ApiAnswer answer = QCoro::waitFor(client.send(call));
        QCOMPARE(answer.outcome, Outcome::Unknown);
        QVERIFY(!answer.error->remedy.isEmpty());
    }

    void tellsSinceWhenItExchanges()
    {
        WireServer server; // silent
        SmartupClient client(m_clock);
        client.setConnection(profile(server), Secret(Canary));
        QSignalSpy calls(&client, &SmartupClient::callFinished);
        std::stop_source source;
        ApiCall session = methods::session();
        session.stop = source.get_token();
        const QCoro::Task<ApiAnswer> reading = client.send(session);
        QVERIFY(!client.exchangingSince().isValid()); // it tells of no document
        ApiCall call =
            methods::importDocuments(DocumentType::Order, json("{'order':[{'external_id':'E'}]}"));
        call.stop = source.get_token();
        const QCoro::Task<ApiAnswer> importing = client.send(call);
        QCOMPARE(client.exchangingSince(), m_clock.now());
        source.request_stop();
        QTRY_COMPARE(calls.size(), 2);
        QVERIFY(!client.exchangingSince().isValid());
    }

    void closingStillRecordsWhatWasUnderWay()
    {
        // Kept for ever on purpose: nobody resumes it, and a leak checker shall find it referenced.
        static std::vector<QCoro::Task<ApiAnswer>> abandoned;
        WireServer server; // silent
        auto client = std::make_unique<SmartupClient>(m_clock);
        client->setConnection(profile(server), Secret(Canary));
        QSignalSpy calls(client.get(), &SmartupClient::callFinished);
        abandoned.push_back(client->send(methods::importDocuments(
            DocumentType::Order, json("{'order':[{'external_id':'E'}]}"))));
        QTRY_COMPARE(server.requests(), 1);
        client.reset();
        QCOMPARE(calls.size(), 1);
        const auto record = calls.constFirst().constFirst().value<CallRecord>();
        QCOMPARE(record.outcome, Outcome::Unknown);
        QVERIFY(!record.uuid.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSmartupClient)
#include "tst_SmartupClient.moc"
