#include "app/journal/BodyPacking.h"
#include "app/journal/ExportLog.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalSurvey.h"
#include "app/journal/LogExporter.h"
#include "app/journal/ReadPeriod.h"
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

    void aDamagedBodyIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<qint64>("cutAt");
        QTest::newRow("what is stored cannot be unpacked")
            << u"UPDATE body SET request = x'00'"_s << qint64(0);
        QTest::newRow("a cut behind the end")
            << u"UPDATE body SET request_cut = 1000000000000"_s << KeptHead + KeptTail;
        QTest::newRow("a cut before the beginning")
            << u"UPDATE body SET request_cut = -1000000000000"_s << qint64(-1);
    }
    void aDamagedBodyIsReadAsFarAsItGoes()
    {
        QFETCH(QString, damage);
        QFETCH(qint64, cutAt);
        CallRecord call = sampleImport(1, 1);
        call.requestBody = QByteArray(KeptHead + KeptTail + 1, ' ');
        append({ call });
        QVERIFY(PlainSqlite(m_file).run(damage));
        const JournalDetail detail = Reading(m_file).detail(1);
        QCOMPARE(detail.row.document.id, 1);
        QCOMPARE(detail.request.cutAt, cutAt);
        QVERIFY(detail.request.cutAt <= detail.request.bytes.size());
    }

    void whatCannotBeReadIsNoShorterFile_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("a page of lines")
            << u"SELECT pageno FROM dbstat WHERE name = 'document' AND pagetype = 'leaf' ORDER BY "
               "path LIMIT 1 OFFSET 1"_s;
        QTest::newRow("the counters")
            << u"SELECT rootpage FROM sqlite_master WHERE name = 'counter'"_s;
        QTest::newRow("the texts") << u"SELECT rootpage FROM sqlite_master WHERE name = 'term'"_s;
    }
    void whatCannotBeReadIsNoShorterFile()
    {
        QFETCH(QString, page);
        append({ sampleImport(1, 300), sampleSignIn(2) });
        const int number = PlainSqlite(m_file).value(page).toInt();
        spoil(number);
        const auto never = [] { return false; };
        for (const LogFormatInfo &info : logFormats()) {
            const LogExportOrder order { {}, info.format, m_dir->filePath(u"log."_s + info.key) };
            const Result<LogExportReport> done =
                exportLog(m_file, order, never, [](const LogExportProgress &) {});
            QVERIFY2(!done, info.key.data());
            QVERIFY(!QFile::exists(order.file));
        }
        const ReportPeriod day { QDate(2026, 11, 23), QDate(2026, 11, 24) };
        QVERIFY(!readPeriod(m_file, day, Noon.now(), never));
    }

    void aBodyThatCannotBeReadIsMissedInItsEntry_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<bool>("hasAnswer");
        QTest::newRow("the request alone") << u"UPDATE body SET request = x'00'"_s << true;
        QTest::newRow("both") << u"UPDATE body SET request = x'00', response = x'00'"_s << false;
    }
    void aBodyThatCannotBeReadIsMissedInItsEntry()
    {
        QFETCH(QString, damage);
        QFETCH(bool, hasAnswer);
        append({ sampleImport(1, 3) });
        QVERIFY(PlainSqlite(m_file).run(damage));
        const LogExportOrder order { {}, LogFormat::Har, m_dir->filePath(u"log.har"_s) };
        QVERIFY(exportLog(
            m_file, order, [] { return false; }, [](const LogExportProgress &) {}));
        const QByteArray archive = bytesOf(order.file);
        QCOMPARE(archive.count("or it cannot be read"), hasAnswer ? 1 : 2);
        QCOMPARE(archive.contains("successes"), hasAnswer);
    }

    void whatCannotBeLookedUpIsNotNothing()
    {
        append({ sampleImport(1, 20) });
        const int number =
            PlainSqlite(m_file)
                .value(u"SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = "
                       "'term' AND sql IS NULL"_s)
                .toInt();
        spoil(number);
        JournalQuery query;
        query.outcomes = { Outcome::Refused };
        const LogExportOrder order { query, LogFormat::Csv, m_dir->filePath(u"log.csv"_s) };
        QVERIFY(!exportLog(
            m_file, order, [] { return false; }, [](const LogExportProgress &) {}));
        QVERIFY(!QFile::exists(order.file));
    }

    void numbersThatCannotBeLookedUpAreNotAllThere()
    {
        append({ sampleImport(1, 3) });
        const int number =
            PlainSqlite(m_file)
                .value(u"SELECT rootpage FROM sqlite_master WHERE name = 'document_number'"_s)
                .toInt();
        spoil(number);
        JournalSurvey survey(m_file);
        const QSignalSpy found(&survey, &JournalSurvey::missingFound);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        survey.findMissing({ u"1001"_s, u"no such number"_s });
        survey.suggest(FilterField::External, {}, 1); // answered after it
        QVERIFY(suggested.wait());
        QCOMPARE(found.size(), 0);
    }

    /// A page that cannot be read ends an answer like its last row does.
    void whatBreaksInTheMiddleIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("page");
        const QString second = u"SELECT pageno FROM dbstat WHERE name = '%1' AND pagetype = 'leaf' "
                               "ORDER BY path LIMIT 1 OFFSET 1"_s;
        QTest::newRow("a story") << u"story"_s << second.arg(u"document_external"_s);
        QTest::newRow("the remarks of a story") << u"story"_s << second.arg(u"remark"_s);
        QTest::newRow("the remarks of a call") << u"remarks"_s << second.arg(u"remark"_s);
    }
    void whatBreaksInTheMiddleIsSaid()
    {
        QFETCH(QString, what);
        QFETCH(QString, page);
        QList<CallRecord> calls;
        for (int i = 1; i <= 150; ++i) {
            CallRecord call = sampleImport(i, 1);
            DocumentRecord document = call.documents.constFirst();
            document.externalId = u"1C-1"_s + QString(40, u'0');
            document.smartupId.clear();
            document.number.clear();
            call.documents = { document };
            calls.append(call);
        }
        append(calls);
        {
            JournalStore store(options(), Noon);
            for (int i = 0; i < 100; ++i) {
                JournalRemark remark;
                remark.uuid = QString::number(i);
                remark.callId = 150;
                remark.documentId = 150;
                remark.kind = RemarkKind::Comment;
                remark.author = u"Aziz"_s;
                remark.at = Noon.now();
                remark.text = QString(200, u'x');
                store.appendRemark(remark);
            }
        }
        const int number = PlainSqlite(m_file).value(page).toInt();
        spoil(number);
        JournalReader reader(m_file);
        QSignalSpy failed(&reader, &JournalReader::failed);
        const QSignalSpy stories(&reader, &JournalReader::storyRead);
        const QSignalSpy remarks(&reader, &JournalReader::remarksRead);
        if (what == u"story"_s) {
            reader.readStory(150, 0);
        } else {
            reader.readRemarks(150);
        }
        QTRY_COMPARE(stories.size() + remarks.size(), 1);
        QVERIFY(!failed.isEmpty());
        QVERIFY(!errorText(failed, 0).isEmpty());
    }

    void headersThatCannotBeUnpackedAreSaid_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("of the request") << u"request_headers"_s;
        QTest::newRow("of the answer") << u"response_headers"_s;
    }
    void headersThatCannotBeUnpackedAreSaid()
    {
        QFETCH(QString, column);
        append({ sampleImport(1, 1) });
        QVERIFY(PlainSqlite(m_file).run(u"UPDATE body SET %1 = x'00'"_s.arg(column)));
        Reading reading(m_file);
        QSignalSpy failed(&reading.reader, &JournalReader::failed);
        const JournalDetail detail = reading.detail(1);
        QCOMPARE(detail.row.document.id, 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(errorText(failed, 0).contains(u"damaged"_s));
        QVERIFY(!detail.request.bytes.isEmpty()); // the rest is there
    }

    void theLogIsNeverReplacedByItsExport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by its name") << u"sub/journal.sqlite"_s;
        QTest::newRow("by another way to it") << u"sub/../sub/journal.sqlite"_s;
        QTest::newRow("by a link") << u"link.csv"_s;
    }
    void theLogIsNeverReplacedByItsExport()
    {
        QFETCH(QString, name);
        append({ sampleImport(1, 3) });
        QVERIFY(QFile::link(m_file, m_dir->filePath(u"link.csv"_s)));
        const QByteArray before = bytesOf(m_file);
        const LogExportOrder order { {}, LogFormat::Csv, m_dir->filePath(name) };
        const Result<LogExportReport> done = exportLog(
            m_file, order, [] { return false; }, [](const LogExportProgress &) {});
        QVERIFY(!done);
        QVERIFY(done.error().text.contains(u"the exchange log itself"_s));
        LogExporter exporter(m_file, Noon, {});
        QSignalSpy failed(&exporter, &LogExporter::failed);
        const QDate day(2026, 11, 24);
        exporter.report({ { day, day }, order.file });
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(errorText(failed, 0).contains(u"the exchange log itself"_s));
        QCOMPARE(bytesOf(m_file), before);
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

    /// Leaves the file as it is but for one page, from 1, which becomes none of a database.
    void spoil(int page) const
    {
        constexpr qsizetype PageSize = 4096;
        QVERIFY(page > 1);
        QByteArray bytes = bytesOf(m_file);
        QVERIFY(bytes.size() >= page * PageSize);
        bytes.replace((page - 1) * PageSize, PageSize, QByteArray(PageSize, '\0'));
        writeFile(bytes);
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
