#include "app/journal/JournalStore.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
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
        QTest::newRow("what is left out")
            << QStringList { u"--filter=-type:session -outcome:created"_s, u"--limit=999"_s } << 0
            << 60;
        QTest::newRow("a subject by its name") << QStringList { u"--subject=Session"_s } << 0 << 1;
        QTest::newRow("a type that only the log could know")
            << QStringList { u"--filter=type:\"marvel\""_s } << 0 << 0;
        QTest::newRow("a run that is not there")
            << QStringList { u"--run=3f2b8c1e-5d0a-4c7e-9b61-0a2f4e7d9c35"_s } << 0 << 0;
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

    void aFileThatIsNoJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("text") << QByteArray("no database ").repeated(500) << u"is no database"_s
                              << u"journal-2026-10.sqlite"_s;
        QTest::newRow("an archive") << QByteArray("PK\x03\x04 and so on").repeated(500)
                                    << u"is a zip archive"_s << u"log case show"_s;
        QTest::newRow("another database")
            << otherDatabase() << u"is a database of something else"_s << u"journal.sqlite"_s;
    }
    void aFileThatIsNoJournalIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        QFETCH(QString, remedy);
        const QString file = m_dir.filePath(u"other"_s);
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(content);
        other.close();
        QProcess program;
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      { u"--lang=en"_s, u"log"_s, u"--journal"_s, file });
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 4);
        const QString said = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(said.contains(file + u' ' + sentence), qPrintable(said));
        QVERIFY2(said.contains(remedy), qPrintable(said));
        QVERIFY(!said.contains(u"Update the program"_s));
    }

    void aMistypedWordIsAnsweredWithThoseThereAre_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("known");
        QTest::newRow("subject") << QStringList { u"--subject=nix"_s } << u"order_return"_s;
        QTest::newRow("the second subject")
            << QStringList { u"--subject=order,nix"_s } << u"settings"_s;
        QTest::newRow("type of a filter") << QStringList { u"--filter=type:nix"_s } << u"order"_s;
        QTest::newRow("type that is left out")
            << QStringList { u"--filter=-type:nix"_s } << u"order"_s;
        QTest::newRow("run") << QStringList { u"--run=nix"_s } << u"“nix” is none"_s;
        QTest::newRow("run of a filter")
            << QStringList { u"--filter=run:nix"_s } << u"id of a run"_s;
        QTest::newRow("two logs") << QStringList { u"--shared"_s }
                                  << u"Either --file or --shared"_s;
    }
    void aMistypedWordIsAnsweredWithThoseThereAre()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, known);
        QProcess program;
        start(program, words);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        const QString said = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(said.contains(known), qPrintable(said));
    }

    void helpOfAVerbIsAboutIt_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("usage");
        QTest::newRow("behind the verb") << QStringList { u"log"_s, u"prune"_s, u"--help"_s }
                                         << u"smartupctl log prune --dry-run | --apply"_s;
        QTest::newRow("help of it") << QStringList { u"help"_s, u"log"_s, u"alerts"_s }
                                    << u"smartupctl log alerts [--set FILE | --test]"_s;
    }
    void helpOfAVerbIsAboutIt()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, usage);
        QProcess program;
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      QStringList { u"--lang=en"_s } + words);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        const QString said = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(said.startsWith(u"Usage: "_s + usage), qPrintable(said));
        QVERIFY2(!said.contains(u"--follow"_s), qPrintable(said));
    }

private:
    void start(QProcess &program, const QStringList &words) const
    {
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      QStringList { u"--lang=en"_s, u"log"_s, u"--journal"_s, m_file } + words);
        QVERIFY(program.waitForStarted());
    }

    [[nodiscard]] QByteArray otherDatabase() const
    {
        const QString name = m_dir.filePath(u"else.sqlite"_s);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"else"_s);
            database.setDatabaseName(name);
            const bool isMade =
                database.open() && QSqlQuery(database).exec(u"CREATE TABLE IF NOT EXISTS a (b)"_s);
            if (!isMade) {
                qFatal("no database");
            }
        }
        QSqlDatabase::removeDatabase(u"else"_s);
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
