#include "app/sandbox/SandboxServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray contentType;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

SandboxOptions options(const QString &file, bool fresh, const QStringList &quirks = {})
{
    SandboxOptions options;
    options.dataFile = file;
    options.fresh = fresh;
    options.quirks = quirks;
    return options;
}

} // namespace

class tst_SandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOverTheWire();
    void strangersBodyIsNotTakenIn();
    void stateIsKeptBetweenStarts();
    void quirksAreSwitchedAtRunTime();
    void quirksAreSwitchedByWhoeverAsks();
    void quirksOfAnImport_data();
    void quirksOfAnImport();
    void unknownQuirkIsRefused();
    void takenPortFails();
    void unusableFileFails();
    void stopIsClean();
    void stopWhileItStarts();

private:
    Answer post(const SandboxServer &server, const QString &path, const QByteArray &body = "{}");
    bool start(SandboxServer &server, const QString &file = u":memory:"_s, bool fresh = true);

    SystemClock m_clock;
    QNetworkAccessManager m_network;
};

Answer
tst_SandboxServer::post(const SandboxServer &server, const QString &path, const QByteArray &body)
{
    QUrl url = server.baseUrl();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setRawHeader("Authorization", "Basic " + QByteArray("admin@demo:demo").toBase64());
    request.setRawHeader("filial_id", "101");
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait()) {
        reply->abort();
    }
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
             reply->error(), reply->rawHeader("Content-Type") };
}

bool tst_SandboxServer::start(SandboxServer &server, const QString &file, bool fresh)
{
    QSignalSpy started(&server, &SandboxServer::started);
    QSignalSpy failed(&server, &SandboxServer::failed);
    server.start(options(file, fresh));
    // The sample company is made first: under a sanitizer that takes its time.
    const bool isOver = QTest::qWaitFor([&] { return started.size() + failed.size() > 0; }, 120000);
    if (!failed.isEmpty()) {
        qWarning() << failed.constFirst().constFirst().value<Error>().raw;
    }
    return isOver && started.size() == 1
        && started.constFirst().constFirst().toUInt() == server.port();
}

void tst_SandboxServer::answersOverTheWire()
{
    SandboxServer server(m_clock);
    QVERIFY(!server.isRunning());
    QVERIFY(start(server));
    QVERIFY(server.isRunning());
    const Answer session = post(server, u"/b/biruni/m:session"_s);
    QCOMPARE(session.status, 200);
    QCOMPARE(session.json().value("projects"_L1).toArray().first().toObject().value("code"_L1),
             u"trade"_s);
    const Answer nowhere = post(server, u"/b/nowhere"_s);
    QCOMPARE(nowhere.status, 404);
    QCOMPARE(nowhere.body, "ROUTE: Not found");
    QCOMPARE(nowhere.contentType, "text/plain;charset=UTF-8");
    const Answer refused =
        post(server, u"/b/trade/txs/tdeal/order$export"_s, R"({"filial_code":"SAM"})");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.contentType, "text/plain;charset=UTF-8");
    QCOMPARE(refused.json().value("error_code"_L1).toString(), u"A02-24-048"_s);
    const Answer orders = post(server, u"/b/trade/txs/tdeal/order$export"_s);
    QCOMPARE(orders.status, 200);
    QVERIFY(orders.json().contains("order"_L1));
    QVERIFY(orders.json().contains("limits"_L1));
}

void tst_SandboxServer::strangersBodyIsNotTakenIn()
{
    SandboxServer server(m_clock);
    QVERIFY(start(server));
    QTcpSocket stranger;
    stranger.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(stranger.waitForConnected());
    stranger.write("POST /b/biruni/m:session HTTP/1.1\r\nHost: 127.0.0.1:"
                   + QByteArray::number(server.port())
                   + "\r\nContent-Length: 50000000\r\n\r\n"); // and none of it is sent
    QByteArray heard;
    QTRY_VERIFY((heard += stranger.readAll()).contains("Требуется авторизация"));
    QVERIFY(heard.startsWith("HTTP/1.1 401 "));
    QVERIFY(heard.contains("Content-Type: text/plain;charset=UTF-8"));
    QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
}

void tst_SandboxServer::stateIsKeptBetweenStarts()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"sandbox.sqlite"_s);
    const auto used = [this](const SandboxServer &server) {
        return post(server, u"/b/trade/txs/tdeal/order$export"_s)
            .json()
            .value("limits"_L1)
            .toObject()
            .value("request_quant"_L1)
            .toString()
            .toInt();
    };
    SandboxServer server(m_clock);
    QVERIFY(start(server, file));
    QCOMPARE(used(server), 1);
    QCOMPARE(used(server), 2);
    QVERIFY(start(server, file, false)); // stops the first
    QCOMPARE(used(server), 3);
    QVERIFY(start(server, file, true));
    QCOMPARE(used(server), 1);
}

void tst_SandboxServer::quirksAreSwitchedAtRunTime()
{
    SandboxServer server(m_clock);
    QVERIFY(start(server));
    const QString session = u"/b/biruni/m:session"_s;
    QCOMPARE(post(server, session).status, 200);
    QVERIFY(server.setQuirks({ u"filial_id_401"_s }).isOk());
    QCOMPARE(post(server, session).status, 401);
    QVERIFY(server.setQuirks({ u"connection_cut"_s }).isOk());
    const Answer cut = post(server, session);
    QCOMPARE(cut.status, 0);
    QCOMPARE(cut.error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(server.setQuirks({ u"delay=1"_s }).isOk());
    QCOMPARE(post(server, session).status, 200);
    QVERIFY(server.setQuirks({}).isOk());
    QCOMPARE(post(server, session).status, 200);
}

void tst_SandboxServer::quirksAreSwitchedByWhoeverAsks()
{
    SandboxServer server(m_clock);
    QSignalSpy started(&server, &SandboxServer::started);
    SandboxOptions alone = options(u":memory:"_s, true, { u"connection_cut"_s });
    alone.hasControl = true;
    server.start(alone);
    QVERIFY(QTest::qWaitFor([&] { return !started.isEmpty(); }, 120000));
    const QString session = u"/b/biruni/m:session"_s;
    const QString control = QString::fromLatin1(SandboxControlPath);
    QCOMPARE(post(server, session).status, 0);
    const Answer told = post(server, control);
    QCOMPARE(told.json().value("quirks"_L1).toArray(), QJsonArray { u"connection_cut"_s });
    QCOMPARE(post(server, control, R"({"quirks":[]})").status, 200);
    QCOMPARE(post(server, session).status, 200);
}

void tst_SandboxServer::quirksOfAnImport_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // contains
    QTest::newRow("error JSON with 200") << u"error_json_with_200"_s << 200 << "A02-24-048"_ba;
    QTest::newRow("created, but 500") << u"created_but_500"_s << 500 << "dup val on index"_ba;
    QTest::newRow("both lists empty")
        << u"both_lists_empty"_s << 200 << R"({"successes":[],"errors":[]})"_ba;
    QTest::newRow("unknown key fails") << u"unknown_key_fails"_s << 200 << "colour"_ba;
    QTest::newRow("external id of 20") << u"external_id_20"_s << 500 << "ORA-06502"_ba;
    QTest::newRow("limit spent") << u"limit_spent"_s << 429 << "500"_ba;
}

void tst_SandboxServer::quirksOfAnImport()
{
    QFETCH(QString, quirk);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    SandboxServer server(m_clock);
    QVERIFY(start(server));
    QVERIFY(server.setQuirks({ quirk }).isOk());
    QJsonObject order {
        { u"external_id"_s, u"EXT-OF-MORE-THAN-TWENTY"_s },
        { u"delivery_date"_s, u"30.05.2024"_s },
        { u"room_code"_s, u"TAS-R1"_s },
        { u"robot_code"_s, u"TAS-B1"_s },
        { u"deal_time"_s, u"30.05.2024"_s },
        { u"status"_s, u"B#N"_s },
        { u"sales_manager_code"_s, u"E001"_s },
        { u"person_code"_s, u"C0007"_s },
        { u"currency_code"_s, u"860"_s },
        { u"order_products"_s,
          QJsonArray { QJsonObject { { u"inventory_kind"_s, u"G"_s },
                                     { u"warehouse_code"_s, u"TAS-W1"_s },
                                     { u"product_code"_s, u"P000017"_s },
                                     { u"order_quant"_s, u"1"_s } } } },
    };
    if (quirk == "unknown_key_fails"_L1) {
        order.insert(u"colour"_s, u"red"_s);
    }
    // A refusal of the whole request is what arrives with 200.
    const bool isRefusal = quirk == "error_json_with_200"_L1;
    const Answer answer = isRefusal
        ? post(server, u"/b/trade/txs/tdeal/order$export"_s, R"({"filial_code":"SAM"})")
        : post(server, u"/b/trade/txs/tdeal/order$import"_s,
               QJsonDocument(QJsonObject { { u"order"_s, QJsonArray { order } } }).toJson());
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(body), answer.body.constData());
    QVERIFY(server.setQuirks({}).isOk());
    QCOMPARE(post(server, u"/b/trade/txs/tdeal/order$export"_s).status, 200);
}

void tst_SandboxServer::unknownQuirkIsRefused()
{
    SandboxServer server(m_clock);
    const Status refused = server.setQuirks({ u"gremlin"_s });
    QVERIFY(!refused.isOk());
    QVERIFY(refused.error().text.contains(u"gremlin"_s));

    QSignalSpy failed(&server, &SandboxServer::failed);
    server.start(options(u":memory:"_s, true, { u"gremlin"_s }));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120000);
    QVERIFY(failed.constFirst().constFirst().value<Error>().text.contains(u"gremlin"_s));
    QVERIFY(!server.isRunning());
}

void tst_SandboxServer::takenPortFails()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SandboxServer server(m_clock);
    QSignalSpy failed(&server, &SandboxServer::failed);
    QSignalSpy stopped(&server, &SandboxServer::stopped);
    server.start(options(u":memory:"_s, true), other.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120000);
    QVERIFY(!server.isRunning());
    QCOMPARE(stopped.size(), 0);
    QVERIFY(start(server)); // and a free one works afterwards
}

void tst_SandboxServer::unusableFileFails()
{
    QTemporaryDir dir;
    SandboxServer server(m_clock);
    QSignalSpy failed(&server, &SandboxServer::failed);
    server.start(options(dir.path(), false)); // a folder
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120000);
    QVERIFY(!failed.constFirst().constFirst().value<Error>().text.isEmpty());
}

void tst_SandboxServer::stopIsClean()
{
    SandboxServer server(m_clock);
    QSignalSpy stopped(&server, &SandboxServer::stopped);
    server.stop();
    QCOMPARE(stopped.size(), 0);
    QVERIFY(start(server));
    const quint16 port = server.port();
    server.stop();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(server.port(), quint16(0));
    QTcpServer successor; // the port is free again
    QVERIFY(successor.listen(QHostAddress::LocalHost, port));
}

void tst_SandboxServer::stopWhileItStarts()
{
    SandboxServer server(m_clock);
    QSignalSpy started(&server, &SandboxServer::started);
    server.start(options(u":memory:"_s, true));
    server.stop();
    QCoreApplication::sendPostedEvents(); // what the ended thread still had to say
    QCOMPARE(started.size(), 0);
    QVERIFY(!server.isRunning());
}

QTEST_GUILESS_MAIN(tst_SandboxServer)
#include "tst_SandboxServer.moc"
