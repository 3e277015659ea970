#include "app/journal/JournalStore.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

} // namespace

/// `smartupctl log` over a real journal file.
class tst_LogCommand : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"journal.sqlite"_s);
        append({ sampleImport(1, 300), sampleSignIn(2) });
    }

    void words_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("lines");
        QTest::newRow("the newest hundred") << QStringList {} << 0 << 100;
        QTest::newRow("more than a block") << QStringList { u"--limit"_s, u"290"_s } << 0 << 290;
        QTest::newRow("more than there are") << QStringList { u"--limit"_s, u"999"_s } << 0 << 301;
        QTest::newRow("outcome") << QStringList { u"--outcome"_s, u"skipped"_s } << 0 << 30;
        QTest::newRow("two outcomes")
            << QStringList { u"--outcome=skipped,refused"_s, u"--limit=999"_s } << 0 << 61;
        QTest::newRow("subject") << QStringList { u"--subject=session"_s } << 0 << 1;
        QTest::newRow("text") << QStringList { u"--text"_s, u"1C-00001007"_s } << 0 << 1;
        QTest::newRow("nothing found") << QStringList { u"--text=nobody"_s } << 0 << 0;
        QTest::newRow("a filter") << QStringList { u"--filter"_s,
                                                   u"outcome:skipped number:1002,1012,1003"_s }
                                  << 0 << 2;
        QTest::newRow("a filter and a word")
            << QStringList { u"--filter=client:\"магазин 2\""_s, u"--outcome=skipped"_s } << 0 << 5;
        QTest::newRow("a filter that cannot be read")
            << QStringList { u"--filter=outcom:skipped"_s } << 2 << 0;
        QTest::newRow("unknown outcome") << QStringList { u"--outcome=fine"_s } << 2 << 0;
        QTest::newRow("a verb that is none") << QStringList { u"exprot"_s } << 2 << 0;
        QTest::newRow("a word behind the options")
            << QStringList { u"--limit=5"_s, u"outcome:skipped"_s } << 2 << 0;
        QTest::newRow("no number") << QStringList { u"--limit=x"_s } << 2 << 0;
    }
    void words()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(int, lines);
        QProcess program;
        start(program, words);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), code);
        QCOMPARE(program.readAllStandardOutput().count('\n'), lines);
        QCOMPARE(program.readAllStandardError().isEmpty(), code == 0);
    }

    void aLineSaysWhatHappened()
    {
        QProcess program;
        start(program, { u"--text"_s, u"1C-00001002"_s });
        QVERIFY(program.waitForFinished());
        QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()).trimmed(),
                 u"24.11.2026 09:00:01.000  Skipped  Order: import  1002  1C-00001002  Магазин 2  "
                 "Chashma · Tashkent  1,234,500.50  exists as 230001002"_s);
    }

    void jsonHasTheKeys()
    {
        QProcess program;
        start(program, { u"--json"_s, u"--text"_s, u"1C-00001002"_s });
        QVERIFY(program.waitForFinished());
        const QJsonObject row = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(row.value(u"outcome"_s).toString(), u"skipped"_s);
        QCOMPARE(row.value(u"rule"_s).toString(), u"duplicates.order=skip"_s);
        QCOMPARE(row.value(u"time"_s).toString(), u"2026-11-24T04:00:01.000Z"_s);
    }

    void followingPrintsWhatAnotherProgramStores()
    {
        QProcess program;
        start(program, { u"--follow"_s, u"--limit=1"_s });
        QByteArray said;
        const auto lines = [&program, &said] {
            said += program.readAllStandardOutput();
            return said.count('\n');
        };
        QTRY_COMPARE(lines(), 1);
        append({ sampleImport(3, 2) });
        QTRY_COMPARE(lines(), 3);
        QVERIFY(said.contains("1C-00003001"));
        program.kill();
        QVERIFY(program.waitForFinished());
    }

    void aFileThatIsNotThereIsNamed()
    {
        for (const QString &file : { m_dir.filePath(u"nowhere.sqlite"_s), m_dir.path() }) {
            QProcess program;
            program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                          { u"--lang=en"_s, u"log"_s, u"--journal"_s, file });
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 4);
            QCOMPARE(QString::fromUtf8(program.readAllStandardError()),
                     "smartupctl: There is no file %1.\n"_L1.arg(file));
        }
    }

    void aFileThatIsNoJournalIsRefused()
    {
        const QString file = m_dir.filePath(u"other"_s);
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray("no database ").repeated(500));
        other.close();
        QProcess program;
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      { u"--lang=en"_s, u"log"_s, u"--journal"_s, file });
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 4);
        QVERIFY(program.readAllStandardError().contains("damaged"));
    }

private:
    void start(QProcess &program, const QStringList &words) const
    {
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      QStringList { u"--lang=en"_s, u"log"_s, u"--journal"_s, m_file } + words);
        QVERIFY(program.waitForStarted());
    }

    void append(const QList<CallRecord> &calls) const
    {
        JournalOptions options;
        options.file = m_file;
        options.reserveBytes = 0;
        JournalStore store(options, Noon);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }

    QTemporaryDir m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_LogCommand)
#include "tst_LogCommand.moc"
