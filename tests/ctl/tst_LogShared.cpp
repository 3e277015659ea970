#include "app/journal/JournalPlace.h"
#include "tests/app/journal/SharedBench.h"
#include "tests/support/JournalSamples.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;

    /// For a QVERIFY2 that failed.
    [[nodiscard]] QByteArray said() const
    {
        return (QString::number(code) + u'\n' + out + u'\n' + err).toUtf8();
    }
};

} // namespace

/// `smartupctl log shared` and `log --shared`, as processes, on a real PostgreSQL.
class tst_LogShared : public QObject, // NOLINT(readability-identifier-naming)
                      private SharedLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init()
    {
        prepareDatabase();
        m_dir.emplace();
    }

    void twoComputersHaveOneLog()
    {
        takePart(u"a"_s);
        takePart(u"b"_s);
        append(u"a"_s, 1, 10);
        append(u"b"_s, 2, 5);
        const Ended sent = run(u"a"_s, { u"sync"_s });
        QVERIFY2(sent.code == 0 && sent.out.contains("10 new line"_L1), sent.said().constData());
        const Ended both = run(u"b"_s, { u"sync"_s });
        QVERIFY2(both.code == 0 && both.out.contains("15 new line"_L1), both.said().constData());
        const Ended again = run(u"b"_s, { u"sync"_s });
        QVERIFY2(again.code == 0 && again.out.contains("; 0 new line"_L1),
                 again.said().constData());
        QCOMPARE(calls(), u"2 2"_s);
        QCOMPARE(ctl(u"b"_s, { u"log"_s, u"--shared"_s }).out.count(u'\n'), 15);
        QCOMPARE(ctl(u"b"_s, { u"log"_s }).out.count(u'\n'), 5);
    }

    void statusSaysWhoTakesPart()
    {
        takePart(u"a"_s);
        append(u"a"_s, 1, 10);
        QCOMPARE(run(u"a"_s, { u"sync"_s }).code, 0);
        (void)ask(
            u"INSERT INTO smartup_journal.import_claim (organisation, method, external_id, "
            "filial_code, desk, lease, state) SELECT 'o', 'order', 'A', '', id, 'p', 'claimed' "
            "FROM smartup_journal.desk"_s);
        const Ended status = run(u"a"_s, { u"status"_s, u"--json"_s });
        const QJsonObject said = QJsonDocument::fromJson(status.out.toUtf8()).object();
        QVERIFY2(said.value("on"_L1).toBool(), status.said().constData());
        const QJsonArray desks = said.value("desks"_L1).toArray();
        QCOMPARE(desks.size(), 1);
        QCOMPARE(desks.first().toObject().value("name"_L1).toString(), u"Computer a"_s);
        const QJsonObject month = said.value("months"_L1).toArray().first().toObject();
        QCOMPARE(month.value("month"_L1).toString(), u"2026-11"_s);
        QCOMPARE(month.value("records"_L1).toInt(), 1);
        const QJsonObject claim = said.value("claims"_L1).toArray().first().toObject();
        QCOMPARE(claim.value("name"_L1).toString(), u"Computer a"_s);
        QCOMPARE(claim.value("documents"_L1).toInt(), 1);
        const QString told = run(u"a"_s, { u"status"_s }).out;
        QVERIFY2(told.contains("Computer a, last seen"_L1), qPrintable(told));
        QVERIFY2(told.contains("Computer a has had 1 document in hand"_L1), qPrintable(told));
    }

    void monthsArePruned()
    {
        takePart(u"a"_s);
        append(u"a"_s, 1, 10, QDate(2020, 1, 15));
        append(u"a"_s, 2, 10, QDate(2020, 2, 15));
        QCOMPARE(run(u"a"_s, { u"sync"_s }).code, 0);
        const QStringList words { u"prune"_s, u"--before"_s, u"2020-02"_s, u"--user"_s,
                                  u"pruner"_s };
        const Ended would = run(u"a"_s, words + QStringList { u"--dry-run"_s });
        QVERIFY2(would.code == 0 && would.out.contains("2020-01: 1 record"_L1),
                 would.said().constData());
        QCOMPARE(calls(), u"2 2"_s);
        const Ended refused =
            run(u"a"_s, { u"prune"_s, u"--before"_s, u"2020-02"_s, u"--apply"_s });
        QVERIFY2(refused.code == 4 && refused.err.contains("smartup_journal_pruner"_L1),
                 refused.said().constData());
        const Ended gone = run(u"a"_s, words + QStringList { u"--apply"_s });
        QVERIFY2(gone.code == 0 && gone.out.contains("2020-01: 1 record"_L1),
                 gone.said().constData());
        QCOMPARE(calls(), u"1 1"_s);
    }

    void anAdministratorPrepares()
    {
        takePart(u"a"_s);
        (void)ask(u"DROP SCHEMA smartup_journal CASCADE"_s);
        const Ended without = run(u"a"_s, { u"sync"_s });
        QVERIFY2(without.code == 4 && without.err.contains("prepare"_L1),
                 without.said().constData());
        const Ended refused = run(u"a"_s, { u"prepare"_s });
        QVERIFY2(refused.code == 4 && refused.err.contains("--user"_L1),
                 refused.said().constData()); // as the user of the computer
        const Ended prepared = run(u"a"_s, { u"prepare"_s, u"--user"_s, PostgresServer::user() });
        QVERIFY2(prepared.code == 0, prepared.said().constData());
        QCOMPARE(run(u"a"_s, { u"sync"_s }).code, 0);
        const Ended script = ctl(u"a"_s, { u"log"_s, u"shared"_s, u"prepare"_s, u"--print"_s });
        QVERIFY(script.out.toUtf8().trimmed() == SharedServer::script().trimmed());
    }

    void thePasswordIsNowhere()
    {
        takePart(u"a"_s);
        append(u"a"_s, 1, 10);
        const Ended wrong = run(u"a"_s, { u"sync"_s }, "wrong donkey");
        QVERIFY2(wrong.code == 4, wrong.said().constData());
        QVERIFY(!wrong.said().contains("wrong donkey"));
        QCOMPARE(run(u"a"_s, { u"sync"_s }).code, 0);
        QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(PostgresServer::password().toUtf8()),
                     qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 4); // settings, databases, both logs
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no such verb") << QStringList { u"share"_s } << 2;
        QTest::newRow("on and off") << QStringList { u"set"_s, u"--on"_s, u"--off"_s } << 2;
        QTest::newRow("no day") << QStringList { u"set"_s, u"--since"_s, u"May"_s } << 2;
        QTest::newRow("no direction") << QStringList { u"set"_s, u"--direction"_s, u"up"_s } << 2;
        QTest::newRow("no database of that name")
            << QStringList { u"set"_s, u"--database"_s, u"nowhere"_s } << 4;
        QTest::newRow("prune without a month") << QStringList { u"prune"_s, u"--apply"_s } << 2;
        QTest::newRow("prune with a day")
            << QStringList { u"prune"_s, u"--before"_s, u"2026-01-05"_s, u"--apply"_s } << 2;
        QTest::newRow("prune of the month that goes on, as a dry run")
            << QStringList { u"prune"_s, u"--before"_s, u"2999-01"_s, u"--dry-run"_s } << 1;
        QTest::newRow("prune that does not say how")
            << QStringList { u"prune"_s, u"--before"_s, u"2026-01"_s } << 2;
        QTest::newRow("status that would take months away")
            << QStringList { u"status"_s, u"--apply"_s } << 2;
        QTest::newRow("status without its word")
            << QStringList { u"--before"_s, u"2026-01"_s, u"--dry-run"_s } << 2;
        QTest::newRow("set as another user")
            << QStringList { u"set"_s, u"--off"_s, u"--user"_s, u"pruner"_s } << 2;
        QTest::newRow("prepare that switches off") << QStringList { u"prepare"_s, u"--off"_s } << 2;
        QTest::newRow("sync as JSON") << QStringList { u"sync"_s, u"--json"_s } << 2;
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        takePart(u"a"_s);
        const Ended ended = ctl(u"a"_s, QStringList { u"log"_s, u"shared"_s } + words);
        QVERIFY2(!ended.err.isEmpty(), ended.said().constData());
        QTEST(ended.code, "code");
    }
    void sharingThatWasNeverSetIsSaid()
    {
        const Ended ended = ctl(u"a"_s, { u"log"_s, u"shared"_s });
        QVERIFY2(ended.code == 4 && ended.err.contains("shared set"_L1), ended.said().constData());
    }

private:
    [[nodiscard]] QString folder(const QString &computer) const
    {
        return m_dir->filePath(computer);
    }
    Ended
    ctl(const QString &computer, const QStringList &words, const QByteArray &password = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder(computer) + u"/config"_s);
        environment.insert(u"XDG_DATA_HOME"_s, folder(computer) + u"/data"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      QStringList { u"--lang"_s, u"en"_s } + words);
        process.write(password + '\n');
        process.closeWriteChannel();
        [&process] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60000); }();
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 QString::fromUtf8(process.readAllStandardOutput()),
                 QString::fromUtf8(process.readAllStandardError()) };
    }
    /// `log shared …` with the password of the database.
    Ended run(const QString &computer,
              const QStringList &words,
              const QByteArray &password = PostgresServer::password().toUtf8()) const
    {
        return ctl(computer,
                   QStringList { u"log"_s, u"shared"_s } + words
                       + QStringList { u"--password-stdin"_s },
                   password);
    }
    void takePart(const QString &computer) const
    {
        const Ended added = ctl(computer,
                                { u"databases"_s, u"add"_s, u"company"_s, u"--kind=postgresql"_s,
                                  u"--host=127.0.0.1"_s, u"--port=%1"_s.arg(m_postgres->port()),
                                  u"--at=%1"_s.arg(m_name), u"--user=desk"_s });
        QVERIFY2(added.code == 0, added.said().constData());
        const Ended set =
            ctl(computer,
                { u"log"_s, u"shared"_s, u"set"_s, u"--database=company"_s,
                  u"--name=Computer %1"_s.arg(computer), u"--since=all"_s, u"--on"_s });
        QVERIFY2(set.code == 0 && set.out.contains("takes part"_L1), set.said().constData());
    }
    void append(const QString &computer,
                int number,
                int documents,
                const QDate &day = QDate(2026, 11, 24)) const
    {
        static const FixedClock noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
        JournalOptions options;
        options.file = journalFileIn(folder(computer) + u"/data/smartup-desk"_s);
        options.reserveBytes = 0;
        CallRecord call = sampleImport(number, documents);
        call.at = QDateTime(day, QTime(4, 0), Qt::UTC);
        JournalStore(options, noon).appendCall(call);
    }

    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_LogShared)
#include "tst_LogShared.moc"
