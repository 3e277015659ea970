#include "models/journal/AlertRule.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

AlertSettings oneRule()
{
    AlertRule rule;
    rule.id = u"1"_s;
    rule.name = u"Orders fail"_s;
    rule.count = 5;
    return { { rule }, { true, { 22, 0 }, { 7, 0 } } };
}

} // namespace

/// `smartupctl log alerts` with a configuration of its own.
class tst_LogAlerts : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void rulesGoInAndComeOut()
    {
        QVERIFY(run({}));
        QCOMPARE(rules(), AlertSettings()); // none at first
        const QString file = m_folder.filePath(u"mine.json"_s);
        write(file, alertSettingsToJson(oneRule()));
        QVERIFY(run({ u"--set"_s, file }));
        QVERIFY(run({}));
        QCOMPARE(rules(), oneRule());
    }

    void wrongRulesChangeNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString file = m_folder.filePath(u"wrong.json"_s);
        QTest::newRow("no rules") << QStringList { u"--set"_s, file } << 1;
        QTest::newRow("no file") << QStringList { u"--set=/nowhere"_s } << 4;
        QTest::newRow("rules and a test at once")
            << QStringList { u"--test"_s, u"--set"_s, file } << 2;
        QTest::newRow("another word") << QStringList { u"add"_s } << 2;
    }
    void wrongRulesChangeNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        write(m_folder.filePath(u"wrong.json"_s), "{\"version\":1,\"run\":\"x\"}");
        QVERIFY(run({}));
        const AlertSettings before = rules();
        QVERIFY(!run(words));
        QCOMPARE(m_code, code);
        QVERIFY(!m_err.isEmpty());
        QVERIFY(run({}));
        QCOMPARE(rules(), before);
    }

    void aTestIsSaidOnStandardError()
    {
        QVERIFY(run({ u"--test"_s }));
        QVERIFY(m_err.contains("test alert"));
        QVERIFY(m_out.isEmpty());
    }

private:
    [[nodiscard]] bool run(const QStringList &words)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      QStringList { u"--lang=en"_s, u"log"_s, u"alerts"_s } + words);
        if (!program.waitForFinished()) {
            return false;
        }
        m_code = program.exitCode();
        m_out = program.readAllStandardOutput();
        m_err = program.readAllStandardError();
        return m_code == 0;
    }
    [[nodiscard]] AlertSettings rules() const
    {
        const Result<AlertSettings> read = alertSettingsFromJson(m_out);
        return read ? read.value() : AlertSettings { { AlertRule() }, {} };
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no file");
        }
    }

    QTemporaryDir m_folder;
    int m_code = -1;
    QByteArray m_out;
    QByteArray m_err;
};

QTEST_GUILESS_MAIN(tst_LogAlerts)
#include "tst_LogAlerts.moc"
