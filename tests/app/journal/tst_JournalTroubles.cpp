#include "app/journal/JournalReader.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/app/journal/JournalStoreBench.h"
#include "tests/support/JournalSamples.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QString errorText(const QSignalSpy &failed, int index)
{
    return failed.value(index).value(0).value<Error>().text;
}

} // namespace

/// Files that are damaged, foreign, held by others or too large for the disk.
class TestJournalTroubles : public QObject, private JournalStoreBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void aDamagedFileIsSetAsideWhole()
    {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
        const QByteArray garbage = QByteArray("this is no database at all. ").repeated(500);
        writeFile(garbage);
        JournalStore store(options(), Noon);
        QSignalSpy failed(&store, &JournalStore::failed);
        const QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(1, 2));
        QTRY_COMPARE(appended.size(), 1); // the new log works
        QCOMPARE(failed.size(), 1);
        const QString aside = m_file + ".damaged-20261124-070000-000"_L1;
        QVERIFY(errorText(failed, 0).contains(aside));
        QFile kept(aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), garbage);
    }

    /// Of a shared log or a case file, whoever wrote it.
    void aBodyThatSaysItIsCutBehindItsEndIsReadToItsEnd()
    {
        append({ sampleImport(1, 1) });
        {
            PlainSqlite sqlite(m_file);
            QVERIFY(sqlite.run(u"UPDATE body SET request_cut = 1000000, response_cut = 5"_s));
        }
        const JournalDetail detail = Reading(m_file).detail(1);
        QVERIFY(!detail.request.bytes.isEmpty());
        QCOMPARE(detail.request.cutAt, detail.request.bytes.size());
        QCOMPARE(detail.response.cutAt, 5);
    }

    void aLockThatNamesNobodyDoesNotStandInTheWayForEver()
    {
        append({ sampleImport(1, 1) });
        makeOld(m_file + ".lock"_L1); // who made it ended before it wrote its number into it
        makeOld(m_file + ".open"_L1);
        append({ sampleImport(2, 1) });
        QCOMPARE(Reading(m_file).count().rows, 2);
    }

    void aLockThatIsHeldIsNotTakenAwayHoweverOld()
    {
        append({ sampleImport(1, 1) });
        QLockFile held(m_file + ".lock"_L1);
        QVERIFY(held.tryLock(0));
        makeOld(m_file + ".lock"_L1);
        JournalOptions impatient = options();
        impatient.busyTimeout = 200ms;
        JournalStore store(impatient, Noon);
        QSignalSpy failed(&store, &JournalStore::failed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(errorText(failed, 0).contains(u"by another program"_s));
    }

    void whatCannotBeUsedIsSetAsideAsItIs_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("saved");
        QTest::newRow("a newer version")
            << u"PRAGMA user_version = 99"_s << u"newer"_s << u"newer version"_s << 7;
        QTest::newRow("another program's database")
            << u"PRAGMA application_id = 5"_s << u"foreign"_s << u"not one of this program"_s << 0;
        QTest::newRow("a foreign table")
            << u"CREATE TABLE guests (name TEXT)"_s << u"foreign"_s << u"something else"_s << 7;
        QTest::newRow("a foreign trigger")
            << u"CREATE TRIGGER spy AFTER INSERT ON document BEGIN DELETE FROM document; END"_s
            << u"foreign"_s << u"something else"_s << 7;
    }
    void whatCannotBeUsedIsSetAsideAsItIs()
    {
        QFETCH(QString, change);
        QFETCH(QString, word);
        QFETCH(QString, says);
        QFETCH(int, saved);
        append({ sampleImport(1, 7) });
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(change));
        }
        const QByteArray before = bytesOf(m_file);
        JournalStore store(options(), Noon);
        QSignalSpy failed(&store, &JournalStore::failed);
        const QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(2, 2));
        QTRY_COMPARE(appended.size(), 1);
        QCOMPARE(failed.size(), 1);
        const QString aside = u"%1.%2-20261124-070000-000"_s.arg(m_file, word);
        QVERIFY2(errorText(failed, 0).contains(says), qPrintable(errorText(failed, 0)));
        QVERIFY(errorText(failed, 0).contains(u"%1; %2 line"_s.arg(aside).arg(saved)));
        QCOMPARE(bytesOf(aside), before);
        QCOMPARE(Reading(m_file).count().rows, saved + 2);
    }

    void whatAnotherProgramIsAtIsNotTakenAway_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("says");
        QTest::newRow("a newer version") << u"PRAGMA user_version = 99"_s << u"newer version"_s;
        QTest::newRow("a foreign table")
            << u"CREATE TABLE guests (name TEXT)"_s << u"not an exchange log"_s;
    }
    void whatAnotherProgramIsAtIsNotTakenAway()
    {
        QFETCH(QString, change);
        QFETCH(QString, says);
        append({ sampleImport(1, 1) });
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(change));
        }
        QLockFile presence(m_file + ".open"_L1);
        QVERIFY(presence.tryLock(0));
        refusedAndUntouched(says);
    }

    void aFullQueueMakesTheCallerWaitAndLosesNothing()
    {
        append({ sampleImport(0, 1) });
        JournalOptions small = options();
        small.queueRows = 10;
        small.patience = 60s;
        small.busyTimeout = 20s;
        PlainSqlite other(m_file);
        JournalStore store(small, Noon);
        QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait());
        const QSignalSpy failed(&store, &JournalStore::failed);
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s)); // nothing can be committed now
        std::atomic<int> accepted = 0;
        std::thread caller([&store, &accepted] {
            for (int i = 1; i <= 100; ++i) {
                store.appendCall(sampleImport(i, 1));
                ++accepted;
            }
        });
        QTRY_COMPARE(accepted.load(), 10); // the eleventh waits
        QVERIFY(other.run(u"COMMIT"_s));
        caller.join();
        QCOMPARE(accepted.load(), 100);
        Reading reading(m_file);
        QTRY_COMPARE(reading.count().rows, 101);
        QCOMPARE(failed.size(), 0);
    }

    void aLockedFileIsSaidAndWhatDoesNotFitIsARowOfTheLog()
    {
        append({ sampleImport(0, 1) });
        JournalOptions small = options();
        small.queueRows = 10;
        small.patience = 0ms;
        small.busyTimeout = 20ms;
        small.retryDelay = 20ms;
        PlainSqlite other(m_file);
        JournalStore store(small, Noon);
        QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait());
        QSignalSpy failed(&store, &JournalStore::failed);
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        for (int i = 1; i <= 15; ++i) {
            store.appendCall(sampleImport(i, 1));
        }
        QTRY_VERIFY(failed.size() >= 2); // records that found no room, and the lock itself
        QVERIFY(other.run(u"COMMIT"_s));
        Reading reading(m_file);
        QTRY_COMPARE(reading.count().rows, 1 + 10 + 1);
        const QList<JournalRow> rows = reading.block(0);
        const auto gap = std::ranges::find_if(
            rows, [](const JournalRow &row) { return row.document.subject == "journal"_L1; });
        QVERIFY(gap != rows.end());
        QVERIFY(gap->document.message.startsWith(u"5 record"_s));
        QCOMPARE(gap->document.outcome, Outcome::Warning);
    }

    void aFullDiskGivesUpTheReserveFirst()
    {
        JournalOptions withReserve = options();
        withReserve.reserveBytes = 1024 * 1024;
        JournalStore store(withReserve, Noon);
        QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait());
        QCOMPARE(QFileInfo(m_file + ".reserve"_L1).size(), 1024 * 1024);
    }

private:
    void writeFile(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Made when it is not there.
    static void makeOld(const QString &name)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                 QFile::FileModificationTime));
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void refusedAndUntouched(const QString &reason) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        {
            JournalStore store(options(), Noon);
            QSignalSpy failed(&store, &JournalStore::failed);
            QTRY_COMPARE(failed.size(), 1);
            QVERIFY(errorText(failed, 0).contains(reason));
            store.appendCall(sampleImport(9, 3)); // must not hang, and is not swallowed either
            QTRY_COMPARE(failed.size(), 2);
            QVERIFY(errorText(failed, 1).startsWith(u"3 record"_s));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        // Looking at a file in WAL mode makes an empty WAL; written it must not be.
        QCOMPARE(QFileInfo(m_file + "-wal"_L1).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalTroubles)
#include "tst_JournalTroubles.moc"
