#include "tests/app/WireBench.h"

#include <QCoroTask>

using namespace smartup;
using namespace std::chrono_literals;
using When = WireScript::When;
using Then = WireScript::Then;
using Net = QNetworkReply;

/// How long and how much: what ends a call, and what is large but no trouble.
class TestHttpClientLimits : public QObject, private WireBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void deadlineEnds_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<WireScript>("script");
        for (const bool isTls : { false, true }) {
            const char *scheme = isTls ? "https" : "http";
            QTest::addRow("%s: silence after the body", scheme) << isTls << WireScript {};
            QTest::addRow("%s: silence inside the answer", scheme)
                << isTls
                << WireScript { "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", When::Body };
            // An idle timer would let it live for ever.
            QTest::addRow("%s: one byte now and then", scheme)
                << isTls
                << WireScript { wireAnswer(QByteArray(100'000, ' ')), When::Body, Then::Keep,
                                20ms };
        }
    }

    void deadlineEnds()
    {
        QFETCH(bool, isTls);
        QFETCH(WireScript, script);
        const auto wire = server(isTls);
        wire->play({ script });
        HttpRequest slow = request(*wire);
        slow.deadline = 700ms;
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(slow));
        QCOMPARE(answer.stop, HttpStop::Deadline);
        QCOMPARE(answer.bytesPulled, slow.body.size());
        QCOMPARE(wire->requests(), 1);
    }

    void stopTokenAborts_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    void stopTokenAborts()
    {
        QFETCH(bool, isTls);
        const auto wire = server(isTls);
        std::stop_source source;
        HttpRequest silent = request(*wire);
        silent.stop = source.get_token();
        HttpClient client;

        connect(wire.get(), &WireServer::requestArrived, &client, [&] { source.request_stop(); });
        const HttpAnswer answer = QCoro::waitFor(client.send(silent));
        QCOMPARE(answer.stop, HttpStop::Person);
        QCOMPARE(wire->requests(), 1);

        const HttpAnswer second = QCoro::waitFor(client.send(silent));
        QCOMPARE(second.stop, HttpStop::Person);
        QCOMPARE(second.bytesPulled, 0);
        QCOMPARE(wire->connections(), 1); // it was stopped before it began
    }

    void capHolds_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<QByteArray>("bytes");
        constexpr int Mib = 1024 * 1024;
        const QByteArray zeros(20 * Mib, '\0');
        const QByteArray zlib = qCompress(zeros, 9).sliced(4);
        const QByteArray nine = qCompress(QByteArray(9 * Mib, '\0'), 9).sliced(4);
        // The same stream between a gzip header and a trailer that is never reached.
        const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003")
            + zlib.sliced(2, zlib.size() - 6) + QByteArray(8, '\0');
        for (const bool isTls : { false, true }) {
            const char *scheme = isTls ? "https" : "http";
            QTest::addRow("%s: twenty honest megabytes", scheme) << isTls << wireAnswer(zeros);
            QTest::addRow("%s: twenty megabytes without a length", scheme)
                << isTls << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + zeros;
            QTest::addRow("%s: gzip bomb", scheme)
                << isTls << wireAnswer(gzip, "200 OK", "Content-Encoding: gzip\r\n");
            QTest::addRow("%s: deflate bomb", scheme)
                << isTls << wireAnswer(zlib, "200 OK", "Content-Encoding: deflate\r\n");
            QTest::addRow("%s: a bomb small enough for Qt's own guard", scheme)
                << isTls << wireAnswer(nine, "200 OK", "Content-Encoding: deflate\r\n");
        }
    }

    void capHolds()
    {
        QFETCH(bool, isTls);
        QFETCH(QByteArray, bytes);
        const auto wire = server(isTls);
        wire->play({ { bytes, When::Body, Then::Close } });
        HttpRequest small = request(*wire);
        small.answerCap = 1024 * 1024;
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(small));
        // Either our count or Qt's guard on the ratio speaks first.
        QVERIFY(answer.stop == HttpStop::Cap || answer.error == Net::UnknownContentError);
        QVERIFY(answer.body.size() <= small.answerCap);
        QCOMPARE(wire->requests(), 1);
    }

    void largeAnswerBelowTheCapComesWhole_data() { stopTokenAborts_data(); }

    void largeAnswerBelowTheCapComesWhole()
    {
        QFETCH(bool, isTls);
        const auto wire = server(isTls);
        QByteArray body;
        while (body.size() < 20'000'000) {
            body += QByteArray::number(body.size()) + ',';
        }
        wire->play({ { wireAnswer(body) } });
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(request(*wire)));
        QCOMPARE(answer.error, Net::NoError);
        QVERIFY(answer.body == body);
    }

    void largeRequestLeavesOnce_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<WireScript>("script");
        for (const bool isTls : { false, true }) {
            const char *scheme = isTls ? "https" : "http";
            QTest::addRow("%s: closed after the body", scheme)
                << isTls << WireScript { {}, When::Body, Then::Close };
            QTest::addRow("%s: closed in the middle of the body", scheme)
                << isTls << WireScript { {}, When::Headers, Then::Close };
            QTest::addRow("%s: reset in the middle of the body", scheme)
                << isTls << WireScript { {}, When::Headers, Then::Reset };
        }
    }

    void largeRequestLeavesOnce()
    {
        QFETCH(bool, isTls);
        QFETCH(WireScript, script);
        const auto wire = server(isTls);
        wire->play({ script, { wireAnswer("again") } });
        HttpRequest large = request(*wire);
        large.body = QByteArray(3'000'000, ' ');
        HttpClient client;
        const HttpAnswer answer = QCoro::waitFor(client.send(large));
        QVERIFY(answer.error != Net::NoError);
        QVERIFY(answer.bytesPulled <= large.body.size());
        QVERIFY(answer.bytesPulled == large.body.size() || script.when != When::Body);
        // Cut before all was sent, Qt may connect once more; nothing goes over that connection.
        QVERIFY(wire->connections() == 1
                || (wire->connections() == 2 && script.when != When::Body));
        QCOMPARE(wire->requests(), 1);
        QCOMPARE(judged(answer).outcome, Outcome::Unknown);
    }

private:
};

QTEST_GUILESS_MAIN(TestHttpClientLimits)
#include "tst_HttpClientLimits.moc"
