#include "app/journal/BodyPacking.h"
#include "app/journal/JournalReader.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/app/journal/JournalStoreBench.h"
#include "tests/support/JournalSamples.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// NOLINTNEXTLINE(readability-identifier-naming)
class tst_JournalStore : public QObject, private JournalStoreBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void everythingAppendedIsThereAfterReopening()
    {
        int rows = 0;
        for (int session = 0; session < 2; ++session) {
            JournalStore store(options(), Noon);
            for (int i = 0; i < 50; ++i) {
                store.appendCall(sampleImport(session * 50 + i, 20));
                rows += 20;
            }
        } // closing writes what waits
        JournalStore again(options(), Noon);
        QVERIFY(QSignalSpy(&again, &JournalStore::opened).wait());
        Reading reading(m_file);
        const JournalCount count = reading.count();
        QCOMPARE(count.rows, rows);
        QCOMPARE(count.total, rows);
        const QList<JournalRow> last = reading.block(rows / JournalBlockSize);
        QCOMPARE(last.size(), rows % JournalBlockSize);
        QCOMPARE(last.last().document.number, u"99019"_s);
    }

    void appendedIsSaidAfterTheCommit()
    {
        JournalStore store(options(), Noon);
        const QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(1, 3));
        QTRY_COMPARE(appended.size(), 1);
        QCOMPARE(appended.at(0).at(1).toInt(), 3);
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"SELECT max(id) FROM document"_s).toLongLong(),
                 appended.at(0).at(0).toLongLong());
    }

    void manySmallCallsShareACommit()
    {
        JournalOptions patient = options();
        patient.batchDelay = 10s;
        JournalStore store(patient, Noon);
        const QSignalSpy appended(&store, &JournalStore::appended);
        QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait());
        for (int i = 0; i < 100; ++i) {
            store.appendCall(sampleSignIn(i)); // reads: none of them is urgent
        }
        QTRY_COMPARE(appended.size(), 1);
        QCOMPARE(appended.at(0).at(1).toInt(), 100);
    }

    void outcomesOfWritesAndRunsAreNotKeptWaiting()
    {
        JournalOptions patient = options();
        patient.batchDelay = 10min;
        JournalStore store(patient, Noon);
        const QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(1, 1));
        QTRY_COMPARE(appended.size(), 1);
        store.appendRun(sampleRun(u"run-1"_s));
        QTRY_COMPARE(appended.size(), 2);
    }

    void aRecordComesBackAsItWas()
    {
        CallRecord call = sampleImport(7, 12);
        call.runUuid = u"run-1"_s;
        {
            JournalStore store(options(), Noon);
            store.appendCall(call);
            RunRecord run = sampleRun(u"run-1"_s);
            store.appendRun(run);
            run.finishedAt = run.startedAt.addSecs(5);
            run.outcome = Outcome::Warning;
            run.documents = 12;
            store.appendRun(run);
        }
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 12);
        const QList<JournalRow> rows = reading.block(0);
        for (int i = 0; i < 12; ++i) {
            DocumentRecord expected = call.documents.at(i);
            expected.id = i + 1;
            expected.callId = 1;
            expected.organisation = call.organisation; // the call's, because it names none itself
            QCOMPARE(rows.at(i).document, expected);
            QCOMPARE(rows.at(i).at, call.at);
            QCOMPARE(rows.at(i).verb, ApiVerb::Import);
        }
        const JournalDetail detail = reading.detail(7);
        QCOMPARE(detail.row, rows.at(6));
        QCOMPARE(detail.documents, 12);
        QCOMPARE(detail.call.uuid, call.uuid);
        QCOMPARE(detail.call.durationMs, call.durationMs);
        QCOMPARE(detail.call.firstByteMs, call.firstByteMs);
        QCOMPARE(detail.call.responseHeaders, call.responseHeaders);
        QCOMPARE(detail.request.bytes, call.requestBody);
        QCOMPARE(detail.response.bytes, call.responseBody);
        QVERIFY(!detail.request.isTruncated());
        QCOMPARE(detail.documentJson, "{\n  \"external_id\": \"1C-00007006\"\n}");
        QCOMPARE(detail.run.outcome, Outcome::Warning);
        QCOMPARE(detail.run.documents, 12);
        QCOMPARE(detail.run.source, u"orders.json"_s);
    }

    void aCallWithoutDocumentsIsOneLine()
    {
        append({ sampleSignIn(1) });
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 1);
        const JournalRow row = reading.block(0).value(0);
        QVERIFY(row.isCall());
        QCOMPARE(row.document.subject, u"session"_s);
        QCOMPARE(row.document.outcome, Outcome::Refused);
        QCOMPARE(row.document.message, u"login or password is wrong"_s);
    }

    void aCallThatComesTwiceIsStoredOnce()
    {
        append({ sampleImport(1, 5), sampleImport(1, 5), sampleImport(2, 5) });
        append({ sampleImport(2, 5) });
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 10);
        QCOMPARE(reading.count().total, 10);
    }

    void aCallMayComeBeforeItsRun()
    {
        CallRecord call = sampleImport(1, 2);
        call.runUuid = u"run-9"_s;
        append({ call });
        Reading reading(m_file);
        QCOMPARE(reading.count({ .runUuid = u"run-9"_s }).rows, 2);
        QCOMPARE(reading.detail(1).run.outcome, Outcome::Running);
    }

    void filtersFindWhatTheyName_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<int>("rows");
        const auto at = [](int call) { return sampleImport(call, 0).at; };
        // 20 imports of 20 orders (2 skipped, 2 refused each), 5 refused sign-ins.
        QTest::newRow("everything") << JournalQuery {} << 405;
        QTest::newRow("skipped") << JournalQuery { .outcomes = { Outcome::Skipped } } << 40;
        QTest::newRow("refused, of all types")
            << JournalQuery { .outcomes = { Outcome::Refused } } << 45;
        QTest::newRow("refused orders")
            << JournalQuery { .outcomes = { Outcome::Refused }, .subjects = { u"order"_s } } << 40;
        QTest::newRow("two outcomes")
            << JournalQuery { .outcomes = { Outcome::Refused, Outcome::Skipped } } << 85;
        QTest::newRow("an outcome that never came")
            << JournalQuery { .outcomes = { Outcome::Updated } } << 0;
        QTest::newRow("a type") << JournalQuery { .subjects = { u"session"_s } } << 5;
        QTest::newRow("a type that never came")
            << JournalQuery { .subjects = { u"writeoff"_s } } << 0;
        QTest::newRow("organisation")
            << JournalQuery { .organisation = u"Chashma · Tashkent"_s } << 405;
        QTest::newRow("unknown organisation") << JournalQuery { .organisation = u"x"_s } << 0;
        QTest::newRow("whole external id") << JournalQuery { .text = u"1C-00003004"_s } << 1;
        QTest::newRow("beginning of an external id, small letters")
            << JournalQuery { .text = u"1c-0000300"_s } << 10;
        QTest::newRow("Smartup id") << JournalQuery { .text = u"230003004"_s } << 1;
        QTest::newRow("number, which begins others too") << JournalQuery { .text = u"3004"_s } << 1;
        QTest::newRow("part of a name, small letters")
            << JournalQuery { .text = u"магазин 3"_s } << 60;
        QTest::newRow("client code") << JournalQuery { .text = u"c3"_s } << 60;
        QTest::newRow("part of a message") << JournalQuery { .text = u"НЕ НАЙДЕН"_s } << 40;
        QTest::newRow("message with an id") << JournalQuery { .text = u"as 230003002"_s } << 1;
        QTest::newRow("error code") << JournalQuery { .text = u"a02-24"_s } << 40;
        QTest::newRow("marks of SQL") << JournalQuery { .text = u"%' OR 1=1 --"_s } << 0;
        QTest::newRow("spaces around") << JournalQuery { .text = u"  1C-00003004 "_s } << 1;
        QTest::newRow("text and outcome together")
            << JournalQuery { .outcomes = { Outcome::Skipped }, .text = u"магазин 2"_s } << 20;
        QTest::newRow("from the second on") << JournalQuery { .from = at(18) } << 2 * 20 + 5;
        QTest::newRow("before the second") << JournalQuery { .until = at(2) } << 40;
        QTest::newRow("a period") << JournalQuery { .from = at(2), .until = at(4) } << 40;
        QTest::newRow("a call") << JournalQuery { .callId = 3 } << 20;
        QTest::newRow("an unknown run") << JournalQuery { .runUuid = u"x"_s } << 0;
    }
    void filtersFindWhatTheyName()
    {
        QFETCH(JournalQuery, query);
        QList<CallRecord> calls;
        for (int i = 0; i < 20; ++i) {
            calls.append(sampleImport(i, 20));
        }
        for (int i = 20; i < 25; ++i) {
            calls.append(sampleSignIn(i));
        }
        append(calls.first(10));
        Reading growing(m_file);
        const qint64 before = growing.count(query).rows;
        append(calls.mid(10));
        Reading fresh(m_file);
        const JournalCount count = fresh.count(query);
        QTEST(int(count.rows), "rows");
        QCOMPARE(count.total, 405);
        // A query that was asked before the rest came finds the same, by the other way of asking.
        QVERIFY(before <= count.rows);
        QCOMPARE(growing.recount().rows, count.rows);
    }

    void rowsComeInTheOrderOfTheirArrival()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 30; ++i) {
            calls.append(sampleImport(i, 20));
        }
        append(calls);
        Reading reading(m_file);
        const QStringList ids =
            reading.externalIds({ .outcomes = { Outcome::Skipped, Outcome::Created } });
        QCOMPARE(ids.size(), 540);
        QVERIFY(std::ranges::is_sorted(ids)); // the samples number them upwards
    }

    void blocksOfAnOldGenerationAreNotAnswered()
    {
        append({ sampleImport(1, 5) });
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 5);
        QSignalSpy blocks(&reading.reader, &JournalReader::blockRead);
        QSignalSpy counted(&reading.reader, &JournalReader::counted);
        const quint64 old = reading.generation;
        reading.reader.count({ .text = u"x"_s }, old + 1);
        reading.reader.count({}, old + 2);
        reading.reader.readBlock({}, 0, old);
        reading.reader.readBlock({}, 0, old + 2);
        QVERIFY(blocks.wait());
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.at(0).at(0).toULongLong(), old + 2);
        QCOMPARE(counted.last().at(0).toULongLong(), old + 2);
    }

    void findLooksThroughKeysNewestFirst()
    {
        append({ sampleImport(1, 5), sampleImport(2, 5) });
        JournalReader reader(m_file);
        QSignalSpy found(&reader, &JournalReader::found);
        reader.find(u"1C-0000"_s, 3);
        QVERIFY(found.wait());
        const auto rows = found.at(0).at(1).value<QList<JournalRow>>();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.first().document.externalId, u"1C-00002004"_s);
    }

    void overviewCountsDocumentsAndTrouble()
    {
        CallRecord import = sampleImport(1, 20);
        import.at = QDateTime::currentDateTimeUtc();
        CallRecord refused = sampleSignIn(2);
        refused.at = import.at;
        CallRecord signIn = sampleSignIn(3);
        signIn.at = import.at;
        signIn.outcome = Outcome::Received;
        CallRecord old = sampleImport(4, 20);
        old.at = import.at.addDays(-31);
        CallRecord other = sampleImport(5, 20);
        other.at = import.at;
        other.profileId = u"profile-2"_s;
        {
            JournalStore store(options(), Noon);
            store.appendRun(sampleRun(u"run-1"_s));
            store.appendRun(sampleRun(u"run-2"_s));
            for (const CallRecord &call : { import, refused, signIn, old, other }) {
                store.appendCall(call);
            }
        }
        JournalReader reader(m_file);
        QSignalSpy read(&reader, &JournalReader::overviewRead);
        reader.readOverview(u"profile-1"_s);
        QVERIFY(read.wait());
        const auto figures = read.at(0).at(0).value<OverviewFigures>();
        QCOMPARE(figures.days.size(), 30);
        qint64 created = 0;
        qint64 refusedCount = 0;
        qint64 received = 0;
        for (const DayFigures &day : figures.days) {
            created += day.documents[Outcome::Created];
            refusedCount += day.documents[Outcome::Refused];
            received += day.documents[Outcome::Received];
        }
        QCOMPARE(created, 16);
        QCOMPARE(refusedCount, 2 + 1);
        QCOMPARE(received, 0); // a sign-in that went well is no document
        QCOMPARE(figures.subjects.size(), 2);
        QCOMPARE(figures.subjects.first().subject, u"order"_s);
        QCOMPARE(figures.subjects.first().documents[Outcome::Skipped], 2);
        QCOMPARE(figures.lastRuns.size(), 2);
        QCOMPARE(figures.lastRuns.first().uuid, u"run-2"_s);
    }

    void choicesAreWhatOccurs()
    {
        CallRecord other = sampleSignIn(2);
        other.organisation = u"Chashma · Samarkand"_s;
        append({ sampleImport(1, 2), other });
        JournalReader reader(m_file);
        QSignalSpy read(&reader, &JournalReader::choicesRead);
        reader.readChoices();
        QVERIFY(read.wait());
        const auto choices = read.at(0).at(0).value<JournalChoices>();
        QCOMPARE(choices.subjects, (QStringList { u"order"_s, u"session"_s }));
        QCOMPARE(choices.organisations,
                 (QStringList { u"Chashma · Samarkand"_s, u"Chashma · Tashkent"_s }));
    }

    void aMissingFileIsAnEmptyLogAndIsNotMadeByReading()
    {
        Reading reading(m_file);
        QCOMPARE(reading.count().total, 0);
        QVERIFY(!QFileInfo::exists(m_file));
        append({ sampleImport(1, 4) });
        QCOMPARE(reading.count().total, 4); // the same reader finds it when it is there
    }

    void pragmasAreWhatTheyMustBe()
    {
        append({ sampleImport(1, 1) });
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(plain.value(u"PRAGMA auto_vacuum"_s).toInt(), 2);
        QCOMPARE(plain.value(u"PRAGMA page_size"_s).toInt(), 4096);
        QCOMPARE(plain.value(u"PRAGMA user_version"_s).toInt(), 3);
        QCOMPARE(plain.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(plain.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s).toInt(), 0);
    }

    void theFileIsItsOwnersOnly()
    {
        JournalStore store(options(), Noon);
        const QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(1, 1));
        QTRY_COMPARE(appended.size(), 1);
        for (const QString &file : { m_file, m_file + "-wal"_L1 }) {
            QVERIFY(QFileInfo::exists(file));
            QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void aLongBodyKeepsHeadTailAndHash()
    {
        QByteArray body(3 * 1024 * 1024, Qt::Uninitialized);
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(body.data()), body.size() / 4);
        CallRecord call = sampleImport(1, 1);
        call.responseBody = body;
        append({ call });
        const StoredBody stored = Reading(m_file).detail(1).response;
        QCOMPARE(stored.size, body.size());
        QCOMPARE(stored.cutAt, KeptHead);
        QCOMPARE(stored.bytes, body.first(KeptHead) + body.last(KeptTail));
        QCOMPARE(stored.sha256, QCryptographicHash::hash(body, QCryptographicHash::Sha256));
    }

    void hugeTextsDoNotFillTheIndexes()
    {
        const QString huge(3'000'000, u'x');
        CallRecord call = sampleImport(1, 1);
        call.errorCode = huge;
        DocumentRecord sent = call.documents.constFirst();
        for (QString *text : { &sent.externalId, &sent.smartupId, &sent.number, &sent.amount,
                               &sent.status, &sent.personCode, &sent.personName,
                               &sent.warehouseCode, &sent.errorCode, &sent.message }) {
            *text = huge;
        }
        call.documents = { sent };
        {
            JournalStore store(options(), Noon);
            store.appendCall(call);
        }
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 1);
        const DocumentRecord kept = reading.block(0).constFirst().document;
        for (const QString &text :
             { kept.externalId, kept.smartupId, kept.number, kept.amount, kept.status,
               kept.personCode, kept.personName, kept.warehouseCode, kept.errorCode }) {
            QVERIFY(huge.startsWith(text) && !text.isEmpty() && text.size() <= 1024);
        }
        QVERIFY(kept.message.size() <= 16 * 1024);
        QVERIFY(QFileInfo(m_file).size() < 1'000'000);
    }

    void aPackedBombIsRefused()
    {
        QVERIFY(!decompressed(compressed(QByteArray(KeptHead * 4, 'x'))));
        QVERIFY(!decompressed("no zstd at all"));
        QCOMPARE(decompressed(compressed({})).value(), QByteArray());
    }

    void noSignInReachesTheDisk()
    {
        append({ sampleImport(1, 3), sampleSignIn(2) });
        const JournalDetail detail = Reading(m_file).detail(1);
        QCOMPARE(detail.call.requestHeaders.value(0).second, "********");
        QCOMPARE(detail.call.requestHeaders.value(1).second, "101");
        QVERIFY(!detail.call.url.contains(u"secret"_s));
        QDirIterator files(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("canary"));
            QVERIFY(!bytes.contains("Y2FuYXJ5")); // base64
            QVERIFY(!bytes.contains("user:secret"));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void twoStoresWriteToOneFileInTurn()
    {
        constexpr int Calls = 60;
        {
            JournalStore one(options(), Noon);
            JournalStore two(options(), Noon);
            QSignalSpy failedOne(&one, &JournalStore::failed);
            QSignalSpy failedTwo(&two, &JournalStore::failed);
            for (int i = 0; i < Calls; ++i) {
                one.appendCall(sampleImport(i, 5));
                two.appendCall(sampleImport(1000 + i, 5));
            }
            QCOMPARE(failedOne.size() + failedTwo.size(), 0);
        }
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 2 * Calls * 5);
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(plain
                     .value(u"SELECT count(*) FROM call c WHERE c.last_document - "
                            "c.first_document + 1 <> (SELECT count(*) FROM document d WHERE "
                            "d.call = c.id AND d.id BETWEEN c.first_document AND "
                            "c.last_document)"_s)
                     .toInt(),
                 0);
    }

    void aReaderSeesWhatAnotherProgramWrites()
    {
        append({ sampleImport(1, 1) });
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 1);
        QSignalSpy grown(&reading.reader, &JournalReader::grown);
        reading.reader.setWatching(true);
        QVERIFY(grown.wait()); // the first look
        append({ sampleImport(2, 4) });
        QTRY_VERIFY(grown.size() > 1);
        QCOMPARE(reading.recount().rows, 5);
    }
};

QTEST_GUILESS_MAIN(tst_JournalStore)
#include "tst_JournalStore.moc"
