#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// smartupctl as somebody at a terminal meets it.
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
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

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_Commands.moc"
