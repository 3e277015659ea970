#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 120000; ///< programs with their symbols are large

struct Ended
{
    int code = -1;
    QString said;
};

Ended run(const QString &program, const QStringList &words, const QString &home)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience); }();
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             QString::fromUtf8(process.readAll()) };
}

} // namespace

/// What `cmake --install` makes, in a prefix of its own.
class TestInstalledProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsThere_data();
    void everythingIsThere();
    void theUnitStartsTheInstalledProgram();
    void systemdIsContentWithTheUnit();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(u"prefix/"_s + name);
    }
    [[nodiscard]] QString unit() const { return path(u"lib/systemd/user/smartup-desk@.service"_s); }

    QTemporaryDir m_folder;
};

void TestInstalledProgram::initTestCase()
{
    const Ended installed = run(QStringLiteral(SMARTUP_CMAKE),
                                { u"--install"_s, QStringLiteral(SMARTUP_BINARY_DIR), u"--prefix"_s,
                                  m_folder.filePath(u"prefix"_s) },
                                m_folder.path());
    QVERIFY2(installed.code == 0, qPrintable(installed.said));
}

void TestInstalledProgram::everythingIsThere_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         { u"bin/smartup-desk"_s, u"bin/smartupctl"_s, u"lib/systemd/user/smartup-desk@.service"_s,
           u"share/applications/smartup-desk.desktop"_s,
           u"share/metainfo/smartup-desk.metainfo.xml"_s,
           u"share/icons/hicolor/scalable/apps/smartup-desk.svg"_s }) {
        QTest::newRow(qUtf8Printable(name)) << name;
    }
}

void TestInstalledProgram::everythingIsThere()
{
    QFETCH(const QString, name);
    const QFileInfo file(path(name));
    QVERIFY(file.isFile() && file.size() > 0);
    QCOMPARE(file.isExecutable(), name.startsWith("bin/"_L1));
}

void TestInstalledProgram::theUnitStartsTheInstalledProgram()
{
    QFile file(unit());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(!text.contains(u'@' + u"SMARTUP"_s));
    const qsizetype at = text.indexOf("\nExecStart="_L1);
    QVERIFY(at > 0);
    const QStringList words = text.mid(at + 11).section(u'\n', 0, 0).split(u' ');
    QCOMPARE(words.first(), path(u"bin/smartupctl"_s));
    QCOMPARE(words.sliced(1), (QStringList { u"serve"_s, u"--profile"_s, u"%I"_s }));
    // The program knows the words that the unit gives it.
    const Ended unknown =
        run(words.first(), { u"--lang"_s, u"en"_s, words.at(1), words.at(2), u"nobody"_s },
            m_folder.path());
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.said.contains("nobody"_L1), qPrintable(unknown.said));
}

void TestInstalledProgram::systemdIsContentWithTheUnit()
{
    const QString systemd = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (systemd.isEmpty()) {
        QSKIP("systemd-analyze is not installed");
    }
    const QStringList words { u"--user"_s, u"verify"_s };
    const Ended sound = run(systemd, words + QStringList { unit() }, m_folder.path());
    QVERIFY2(sound.code == 0, qPrintable(sound.said));
    QVERIFY2(sound.said.trimmed().isEmpty(), qPrintable(sound.said));
    // It looks whether the program is there.
    QVERIFY(QFile::rename(path(u"bin/smartupctl"_s), path(u"bin/elsewhere"_s)));
    const Ended missing = run(systemd, words + QStringList { unit() }, m_folder.path());
    QVERIFY2(missing.code != 0, qPrintable(missing.said));
    QVERIFY(QFile::rename(path(u"bin/elsewhere"_s), path(u"bin/smartupctl"_s)));
}

QTEST_GUILESS_MAIN(TestInstalledProgram)
#include "tst_InstalledProgram.moc"
