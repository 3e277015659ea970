#include <QFileInfo>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// smartupctl as somebody at a terminal meets it.
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void aFullDiskIsSaid_data();
    void aFullDiskIsSaid();
    void sandboxServesUntilItIsAsked();
};

void tst_Commands::words_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out"); // must be in standard output
    QTest::addColumn<QString>("err"); // must be in standard error

    QTest::newRow("nothing lists the commands") << QStringList {} << 0 << u"help "_s << QString();
    QTest::newRow("--help lists the commands")
        << QStringList { u"--help"_s } << 0 << u"Usage: smartupctl"_s << QString();
    QTest::newRow("version") << QStringList { u"--version"_s } << 0
                             << u"smartupctl " SMARTUP_VERSION ""_s << QString();
    QTest::newRow("unknown command")
        << QStringList { u"dance"_s } << 2 << QString() << u"no command dance"_s;
    QTest::newRow("help on an unknown command")
        << QStringList { u"help"_s, u"dance"_s } << 2 << QString() << u"no command dance"_s;
    QTest::newRow("unknown language")
        << QStringList { u"--lang"_s, u"fr"_s } << 2 << QString() << u"en, ru, uz"_s;
    QTest::newRow("language without a code")
        << QStringList { u"help"_s, u"--lang"_s } << 2 << QString() << u"en, ru, uz"_s;
    QTest::newRow("help of a command names its usage and troubles")
        << QStringList { u"help"_s, u"sandbox"_s } << 0 << u"late_application"_s << QString();
    QTest::newRow("--help behind a command")
        << QStringList { u"sandbox"_s, u"--help"_s } << 0
        << u"Usage: smartupctl sandbox [--port N]"_s << QString();
    QTest::newRow("unknown option")
        << QStringList { u"sandbox"_s, u"--gremlin"_s } << 2 << QString() << u"help sandbox"_s;
    QTest::newRow("word too many")
        << QStringList { u"sandbox"_s, u"now"_s } << 2 << QString() << u"now"_s;
    QTest::newRow("port is no number") << QStringList { u"sandbox"_s, u"--port"_s, u"x"_s } << 2
                                       << QString() << u"from 0 to 65535, not x"_s;
    QTest::newRow("unknown trouble") << QStringList { u"sandbox"_s, u"--quirk"_s, u"gremlin"_s }
                                     << 2 << QString() << u"gremlin"_s;
    QTest::newRow("state in a folder")
        << QStringList { u"sandbox"_s, u"--data"_s, u"/"_s } << 4 << QString() << u"smartupctl: "_s;
    QTest::newRow("language behind the command")
        << QStringList { u"help"_s, u"--lang=en"_s } << 0 << u"Usage"_s << QString();
}

void tst_Commands::words()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, out);
    QFETCH(QString, err);
    QProcess program;
    program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"), words);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), code);
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    const QString complained = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(out), qPrintable(said));
    QVERIFY2(complained.contains(err), qPrintable(complained));
    QCOMPARE(said.isEmpty(), out.isEmpty());
    QCOMPARE(complained.isEmpty(), err.isEmpty());
}

void tst_Commands::aFullDiskIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("what was printed is lost") << QStringList { u"help"_s } << 4;
    QTest::newRow("nothing had to be printed") << QStringList { u"dance"_s } << 2;
}

void tst_Commands::aFullDiskIsSaid()
{
    QFETCH(QStringList, words);
    const QString full = u"/dev/full"_s;
    if (!QFileInfo::exists(full)) {
        QSKIP("There is no device that is always full.");
    }
    QProcess program;
    program.setStandardOutputFile(full);
    program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                  QStringList { u"--lang=en"_s } + words);
    QVERIFY(program.waitForFinished());
    QTEST(program.exitCode(), "code");
    QVERIFY(!program.readAllStandardError().isEmpty());
}

void tst_Commands::sandboxServesUntilItIsAsked()
{
    QProcess program;
    program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                  { u"sandbox"_s, u"--data"_s, u":memory:"_s, u"--quirk"_s, u"delay=1"_s });
    QByteArray said;
    const auto listen = [&] {
        said += program.readAllStandardOutput();
        return said.contains("Ctrl+C");
    };
    QTRY_VERIFY_WITH_TIMEOUT(listen(), 120000);
    const auto port =
        QRegularExpression(u"http://127\\.0\\.0\\.1:(\\d+)"_s).match(QString::fromUtf8(said));
    QVERIFY(port.hasMatch());
    QVERIFY(said.contains("admin@demo"));
    QVERIFY(said.contains("delay=1"));

    const auto isAnswered = [&port](const QByteArray &path, const QByteArray &body,
                                    const QByteArray &expected) {
        QTcpSocket caller;
        caller.connectToHost(QHostAddress::LocalHost, port.captured(1).toUShort());
        caller.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port.captured(1).toLatin1()
                     + "\r\nAuthorization: Basic " + QByteArray("admin@demo:demo").toBase64()
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                     + body);
        QByteArray answer;
        return QTest::qWaitFor([&] {
            answer += caller.readAll();
            return answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.contains(expected);
        });
    };
    QVERIFY(isAnswered("/b/biruni/m:session", "{}", "projects"));
    // Its troubles are told and switched from outside.
    QVERIFY(isAnswered("/sandbox/quirks", "{}", R"("quirks":["delay=1"])"));
    QVERIFY(isAnswered("/sandbox/quirks", R"({"quirks":["silence"]})", R"("quirks":["silence"])"));
    QVERIFY(isAnswered("/sandbox/quirks", R"({"quirks":[]})", R"("quirks":[])"));

    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_Commands.moc"
