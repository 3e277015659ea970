#include "app/journal/ArchiveShelf.h"
#include "app/journal/JournalPruner.h"
#include "app/journal/RetentionFile.h"
#include "app/journal/RetentionKeeper.h"
#include "app/journal/RetentionLook.h"
#include "app/journal/SharedJournalFile.h"
#include "app/journal/SharedState.h"
#include "tests/app/journal/RetentionBench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdlib>

using namespace smartup;
using namespace smartup::retention;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto DieWord = "--prune-and-die";
constexpr int DeadCode = 9;

/// Steps of a run until one is the n-th, then the end of the program without closing anything.
int pruneAndDie(const QString &file, int steps)
{
    JournalDatabase database;
    if (!database.open(file, JournalDatabase::Role::Writer, 5s)) {
        return 1;
    }
    JournalPruner pruner(database, orderOf());
    for (int i = 0; i < steps; ++i) {
        const auto more = pruner.step();
        if (!std::holds_alternative<bool>(more)) {
            return 2;
        }
        if (!std::get<bool>(more)) {
            return 0;
        }
    }
    std::_Exit(DeadCode);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming)
class tst_JournalRetention : public QObject, private RetentionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void whatIsOldGoesAndTheRestStaysTrue()
    {
        append({ importOf(1, 300, 30), troubledImport(2, 150, 30), importOf(3, 120, 30),
                 importOf(4, 50, 30), importOf(5, 1, 30) });
        const RetentionReport report = prune(orderOf());
        QVERIFY(report.isFinished);
        QCOMPARE(report.documents, 60); // of the first and the third
        QCOMPARE(report.calls, 2);
        QCOMPARE(report.bodies, 2); // of the second and the fourth, whose lines stay
        QCOMPARE(untruthOf(m_file), QString());
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 90);
        QCOMPARE(reading.count().total, 90);
        QCOMPARE(reading.block(0).size(), 90);
        QVERIFY(reading.detail(reading.block(0).constFirst().document.id).areBodiesGone);
        QVERIFY(!reading.detail(reading.block(0).constLast().document.id).areBodiesGone);
        QCOMPARE(reading.count({ .outcomes = { Outcome::Refused } }).rows, 1);
    }

    void thePreviewSaysWhatThenGoes()
    {
        append({ importOf(1, 300, 30), troubledImport(2, 150, 30), importOf(3, 120, 30),
                 importOf(4, 50, 30), importOf(5, 1, 30) });
        remark({ .documentId = 31 }); // a line of the second
        OpenLines open;
        open.externalIds = { u"1C-00003007"_s };
        RetentionOrder order = orderOf();
        order.open = open;
        qint64 done = 0;
        qint64 of = 0;
        const auto preview = lookAtRetention(m_file, order, never, [&](qint64 calls, qint64 all) {
            done = calls;
            of = all;
        });
        QVERIFY(preview);
        QCOMPARE(done, 4); // the fifth is younger than anything that goes
        QCOMPARE(of, 4);
        QCOMPARE(preview.value().byMonth.size(), 2);
        QCOMPARE(preview.value().byMonth.at(0).month, QDate(2026, 1, 1));
        QCOMPARE(preview.value().byMonth.at(0).lines, 30);
        QCOMPARE(preview.value().byMonth.at(0).troubleLines, 0);
        QCOMPARE(preview.value().byMonth.at(1).month, QDate(2026, 10, 1));
        QCOMPARE(preview.value().byMonth.at(1).bodies, 1);
        QCOMPARE(preview.value().byMonth.at(0).bytes + preview.value().byMonth.at(1).bytes,
                 preview.value().bytes);
        QCOMPARE(preview.value().calls, 1);
        QCOMPARE(preview.value().documents, 30);
        QCOMPARE(preview.value().bodies, 1);
        QCOMPARE(preview.value().pinned, 1);
        QCOMPARE(preview.value().open, 1);
        QCOMPARE(preview.value().oldest, importOf(1, 300, 0).at);
        QCOMPARE(preview.value().newest, importOf(4, 50, 0).at);
        QVERIFY(preview.value().bytes > 30 * 100);
        QCOMPARE(Reading(m_file).count().rows, 150); // looking takes nothing away

        const RetentionReport report = prune(order);
        QCOMPARE(report.calls, preview.value().calls);
        QCOMPARE(report.documents, preview.value().documents);
        Reading reading(m_file);
        QCOMPARE(reading.count({ .text = u"1C-00003007"_s }).rows, 1); // open
        QCOMPARE(reading.count({ .text = u"1C-00002000"_s }).rows, 1); // pinned
        QVERIFY(!reading.detail(31).areBodiesGone);
        QVERIFY(lookAtRetention(m_file, order, never).value().isEmpty());
        QCOMPARE(untruthOf(m_file), QString());
    }

    /// A server that is away for months gets all of it afterwards.
    void whatIsStillToBeSentStays()
    {
        append(
            { importOf(1, 300, 5), importOf(2, 290, 5), importOf(3, 280, 5), importOf(4, 50, 5) });
        RetentionOrder order = orderOf();
        order.unsent = { m_dir->filePath(u"state.sqlite"_s), Now.addDays(-295) };
        QCOMPARE(lookAtRetention(m_file, order, never).value().calls, 1); // nothing was sent yet
        SharedState state(order.unsent.stateFile);
        QVERIFY(state.open());
        QVERIFY(state.setLastCall({ 2, u"call-2"_s }));
        QCOMPARE(lookAtRetention(m_file, order, never).value().calls, 2);
        const RetentionReport first = prune(order);
        QVERIFY(first.isFinished);
        QCOMPARE(first.calls, 2);
        QCOMPARE(first.bodies, 0); // of the fourth, which is to go with them
        QVERIFY(state.setLastCall({ 4, u"call-4"_s }));
        const RetentionReport second = prune(order);
        QCOMPARE(second.calls, 1);
        QCOMPARE(second.bodies, 1);
        QCOMPARE(untruthOf(m_file), QString());
    }
    void onlyWhoSendsKeepsWhatIsToBeSent_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<bool>("sends");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("who sends") << true << true << true;
        QTest::newRow("who only reads") << true << false << false;
        QTest::newRow("who takes no part any more") << false << true << false;
    }
    void onlyWhoSendsKeepsWhatIsToBeSent()
    {
        QFETCH(bool, isOn);
        QFETCH(bool, sends);
        SharedJournalSettings settings;
        settings.isOn = isOn;
        settings.sends = sends;
        settings.databaseId = u"company"_s;
        settings.deskId = u"6f1c6f3e-0d5e-4a52-9d8b-0a5d5d3f9a11"_s;
        QVERIFY(writeSharedJournal(m_dir->path(), settings));
        QTEST(!unsentCallsOf(m_dir->path(), m_dir->path()).stateFile.isEmpty(), "isKept");
    }

    void aRunOfAnOpenDocumentStays()
    {
        CallRecord call = importOf(1, 300, 5);
        call.runUuid = u"run-1"_s;
        append({ call, importOf(2, 300, 5) });
        RetentionOrder order = orderOf();
        order.open.runUuids = { u"run-1"_s };
        QCOMPARE(prune(order).documents, 5);
        QCOMPARE(Reading(m_file).count({ .runUuid = u"run-1"_s }).rows, 5);
    }

    void aWithdrawnPinKeepsNothing()
    {
        append({ importOf(1, 300, 5) });
        remark({ .documentId = 1 });
        QCOMPARE(prune(orderOf()).documents, 0);
        remark({ .documentId = 1, .isWithdrawn = true });
        QCOMPARE(prune(orderOf()).documents, 5);
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"SELECT count(*) FROM remark"_s).toInt(), 0);
    }

    void aCallOfThousandsGoesInPieces()
    {
        append({ importOf(1, 300, 5000), importOf(2, 1, 3) });
        const RetentionReport report = prune(orderOf());
        QCOMPARE(report.documents, 5000);
        QVERIFY(report.steps > 3);
        QCOMPARE(untruthOf(m_file), QString());
        QCOMPARE(Reading(m_file).count().rows, 3);
    }

    void theDiskGetsItsRoomBack()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 40; ++i) {
            CallRecord call = importOf(i, 300, 50);
            call.responseBody = QByteArray(20000, '\0');
            for (int at = 0; at < 20000; ++at) {
                call.responseBody[at] = static_cast<char>((at * 7919 + i * 104729) >> 3);
            }
            calls.append(call);
        }
        append(calls);
        const qint64 before = QFileInfo(m_file).size();
        const RetentionReport report = prune(orderOf());
        const qint64 after = QFileInfo(m_file).size();
        QVERIFY2(after < before / 2, qPrintable(u"%1 of %2"_s.arg(after).arg(before)));
        QVERIFY(report.bytes > before / 2);
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"PRAGMA freelist_count"_s).toInt(), 0);
        // Each message named its document: none of them is left over, but for the text with the
        // highest id.
        QVERIFY(plain.value(u"SELECT count(*) FROM term WHERE text LIKE 'stored as%'"_s).toInt()
                <= 1);
        QVERIFY(report.texts > 1000);
    }

    void textsThatAreStillMentionedStay()
    {
        append({ importOf(1, 300, 20), importOf(2, 1, 20) });
        const QList<JournalRow> before = rowsOf(u"1C-00002"_s);
        QCOMPARE(prune(orderOf()).documents, 20);
        QCOMPARE(rowsOf(u"1C-00002"_s), before);
        // A message that went comes again: a writer that remembers its old id would lose it.
        CallRecord again = importOf(1, 1, 20);
        again.uuid = u"again"_s;
        append({ again });
        QCOMPARE(rowsOf(u"1C-00001005"_s).value(0).document.message, u"stored as 230001005"_s);
        QCOMPARE(untruthOf(m_file), QString());
    }

    void aWriterThatWasThereForgetsTheTextsThatWent()
    {
        JournalStore other(options(), Noon); // remembers ids of texts
        QVERIFY(QSignalSpy(&other, &JournalStore::opened).wait());
        QSignalSpy appended(&other, &JournalStore::appended);
        other.appendCall(importOf(1, 300, 20));
        other.appendCall(importOf(2, 1, 1));
        QTRY_COMPARE(Reading(m_file).count().rows, 21);
        QCOMPARE(prune(orderOf()).documents, 20); // by another program, as it were
        CallRecord again = importOf(1, 1, 20);
        again.uuid = u"again"_s;
        other.appendCall(again);
        QTRY_COMPARE(Reading(m_file).count().rows, 21);
        QCOMPARE(rowsOf(u"1C-00001005"_s).value(0).document.message, u"stored as 230001005"_s);
        QCOMPARE(rowsOf(u"1C-00001005"_s).value(0).document.personName, u"Магазин 5"_s);
    }

    void aSmallSizeTakesTheOldestFirst()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 60; ++i) {
            CallRecord call = importOf(i, 90 - i, 20);
            QByteArray body(40000, Qt::Uninitialized);
            quint32 seed = static_cast<quint32>(i);
            for (char &byte : body) {
                seed = seed * 1664525 + 1013904223;
                byte = static_cast<char>(seed >> 24);
            }
            call.responseBody = body;
            calls.append(call);
        }
        append(calls);
        RetentionOrder order = orderOf();
        order.policy.bodyDays = 100;
        order.policy.troubleBodyDays = 100;
        order.policy.mostMegabytes = 2;
        const auto preview = lookAtRetention(m_file, order, never);
        QVERIFY(preview);
        const RetentionReport report = prune(order);
        QVERIFY(!report.isTooLarge);
        QVERIFY2(report.bodies > 10 && report.bodies < 50,
                 qPrintable(QString::number(report.bodies)));
        QVERIFY(std::abs(preview.value().bodies - report.bodies) <= 3);
        QCOMPARE(report.documents, 0);
        QVERIFY(QFileInfo(m_file).size() <= 2 * 1024 * 1024 + 65536);
        Reading reading(m_file);
        QVERIFY(reading.detail(1).areBodiesGone);
        QVERIFY(!reading.detail(60 * 20).areBodiesGone);
    }

    void whatIsWrittenMeanwhileIsNotHeldUp()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 100; ++i) {
            calls.append(importOf(i, 300, 100));
        }
        append(calls);
        JournalStore store(options(), Noon);
        QSignalSpy pruned(&store, &JournalStore::pruned);
        QSignalSpy appended(&store, &JournalStore::appended);
        store.prune(orderOf());
        for (int i = 0; i < 50; ++i) {
            store.appendCall(importOf(1000 + i, 1, 10));
        }
        QTRY_VERIFY(!appended.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(pruned.size(), 1, 60000);
        QTRY_COMPARE(Reading(m_file).count().rows, 500);
        QCOMPARE(untruthOf(m_file), QString());
    }

    void aCancelledRunIsGoneOnWith()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 60; ++i) {
            calls.append(importOf(i, 300, 100));
        }
        append(calls);
        {
            JournalOptions slow = options();
            slow.prunePause = 50ms;
            JournalStore store(slow, Noon);
            QSignalSpy pruned(&store, &JournalStore::pruned);
            QSignalSpy pruning(&store, &JournalStore::pruning);
            store.prune(orderOf());
            QTRY_VERIFY(!pruning.isEmpty());
            store.cancelPruning();
            QTRY_COMPARE(pruned.size(), 1);
            QVERIFY(!pruned.at(0).at(0).value<RetentionReport>().isFinished);
        }
        QCOMPARE(untruthOf(m_file), QString());
        QVERIFY(prune(orderOf()).isFinished);
        QCOMPARE(Reading(m_file).count().total, 0);
        QCOMPARE(untruthOf(m_file), QString());
    }

    void aRunThatDiesAfterAnyStepIsGoneOnWith()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 12; ++i) {
            calls.append(i % 3 == 0 ? troubledImport(i, 150, 150) : importOf(i, 120 + i, 150));
        }
        calls.append(importOf(50, 1, 10));
        append(calls);
        int deaths = 0;
        for (int steps = 1;; ++steps) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          { QLatin1StringView(DieWord), QString::number(steps), m_file });
            QVERIFY(program.waitForFinished());
            QCOMPARE(untruthOf(m_file), QString());
            if (program.exitCode() == 0) {
                break;
            }
            QCOMPARE(program.exitCode(), DeadCode);
            ++deaths;
        }
        QVERIFY(deaths >= 5);
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"PRAGMA freelist_count"_s).toInt(), 0);
        QCOMPARE(plain.value(u"SELECT count(*) FROM retention WHERE finished_ms IS NULL"_s).toInt(),
                 0);
        QCOMPARE(plain.value(u"SELECT sum(documents) FROM retention"_s).toInt(), 8 * 150);
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 4 * 150 + 10);
    }

    void aReaderThatWatchesSeesThatLinesHaveGone()
    {
        append({ importOf(1, 300, 30), importOf(2, 1, 10) });
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, 40);
        QCOMPARE(prune(orderOf()).documents, 30);
        QCOMPARE(reading.recount().rows, 10);
        QCOMPARE(reading.block(0).size(), 10);
    }

    void aReaderSaysWhenItsRowsAreOthers()
    {
        append({ importOf(1, 300, 30), importOf(2, 1, 10) });
        Reading reading(m_file);
        QVERIFY(!reading.count().isAnew);
        QSignalSpy sorted(&reading.reader, &JournalReader::sorted);
        reading.reader.sort(JournalSort::Number, reading.generation);
        QTRY_COMPARE(sorted.size(), 1);
        append({ importOf(3, 1, 5) });
        QVERIFY(!reading.recount().isAnew); // these stand at the end

        QCOMPARE(prune(orderOf()).documents, 30);
        append({ importOf(4, 1, 50) }); // more than went
        const JournalCount anew = reading.recount();
        QVERIFY(anew.isAnew);
        QCOMPARE(anew.rows, 65);
        QStringList ids;
        const QList<JournalRow> rows = reading.block(0);
        for (const JournalRow &row : rows) {
            ids.append(row.document.externalId);
        }
        QCOMPARE(ids.size(), 65); // of which none is there twice
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(ids.constFirst(), u"1C-00002000"_s); // in the order of arrival
        QVERIFY(!reading.recount().isAnew);
    }

    void aRetentionElsewhereLeavesTheOrderAlone()
    {
        append({ importOf(1, 300, 30), importOf(2, 1, 10) });
        Reading reading(m_file);
        QCOMPARE(reading.count({ .text = u"1C-00002"_s }).rows, 10);
        const QList<JournalRow> arrival = reading.block(0);
        QSignalSpy sorted(&reading.reader, &JournalReader::sorted);
        reading.reader.sort(JournalSort::Client, reading.generation);
        QTRY_COMPARE(sorted.size(), 1);
        const QList<JournalRow> before = reading.block(0);
        QVERIFY(before != arrival);
        QCOMPARE(prune(orderOf()).documents, 30);
        QVERIFY(!reading.recount().isAnew); // nothing of what was found has gone
        QCOMPARE(reading.block(0), before);
    }

    void theKeeperDoesWhatTheSettingsSay_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("archives");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing set: 400 days") << QByteArray() << 10 + 1 << 0 << u"30 line"_s;
        QTest::newRow("with archives")
            << QByteArray(R"({"archives": 1})") << 10 + 1 << 1 << u"30 line"_s;
        QTest::newRow("left to a person")
            << QByteArray(R"({"automatic": 0})") << 40 << 0 << QString();
        QTest::newRow("settings that cannot be read")
            << QByteArray("{") << 40 + 1 << 0 << u"cannot be read"_s;
    }
    void theKeeperDoesWhatTheSettingsSay()
    {
        QFETCH(QByteArray, settings);
        QFETCH(int, rows);
        QFETCH(int, archives);
        QFETCH(QString, says);
        append({ importOf(1, 500, 30), importOf(2, 1, 10) });
        if (!settings.isEmpty()) {
            QFile file(m_dir->filePath(u"log.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(settings);
        }
        {
            JournalStore store(options(), Noon);
            RetentionKeeper keeper(store, Noon, { m_file, m_dir->path(), archiveFolder() });
            QSignalSpy wanted(&keeper, &RetentionKeeper::openLinesWanted);
            QSignalSpy finished(&keeper, &RetentionKeeper::finished);
            keeper.begin();
            QCOMPARE(wanted.size(), 1);
            keeper.run({});
            if (rows < 40) {
                QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
            } else {
                // Somebody else's run, which takes nothing away: had the keeper begun one, its end
                // would be said before the end of this one or with it.
                RetentionOrder nothing = orderOf();
                nothing.policy = { 0, 0, 0, 0, 0, 0, 0 };
                QSignalSpy pruned(&store, &JournalStore::pruned);
                store.prune(nothing);
                QTRY_VERIFY_WITH_TIMEOUT(!pruned.isEmpty(), 30000);
                QCOMPARE(finished.size(), 0);
            }
        }
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, rows);
        const JournalRow last = reading.block(0).constLast();
        QVERIFY2(says.isEmpty() || last.document.message.contains(says),
                 qPrintable(last.document.message));
        QCOMPARE(archivedMonths(archiveFolder()).size(), archives);
    }

    void whatIsCancelledBeforeItBeginsHasAnEndToo()
    {
        append({ importOf(1, 300, 30) });
        JournalOptions slow = options();
        slow.prunePause = 50ms;
        JournalStore store(slow, Noon);
        const QSignalSpy pruned(&store, &JournalStore::pruned);
        store.prune(orderOf()); // the store is still opening its file
        store.cancelPruning();
        QTRY_COMPARE(pruned.size(), 1);
        QVERIFY(!pruned.at(0).at(0).value<RetentionReport>().isFinished);
        store.prune(orderOf());
        QTRY_COMPARE_WITH_TIMEOUT(pruned.size(), 2, 30000);
        QVERIFY(pruned.at(1).at(0).value<RetentionReport>().isFinished);
    }

    void aPersonMayWantItNow()
    {
        append({ importOf(1, 500, 30), importOf(2, 1, 10) });
        RetentionPolicy left;
        left.automatic = 0;
        QVERIFY(writeRetention(m_dir->path(), left));
        JournalStore store(options(), Noon);
        RetentionKeeper keeper(store, Noon, { m_file, m_dir->path(), archiveFolder() });
        const QSignalSpy finished(&keeper, &RetentionKeeper::finished);
        const QSignalSpy failed(&keeper, &RetentionKeeper::failed);

        keeper.runNow();
        keeper.cancel(); // before the ledger has answered
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.at(0).at(0).value<RetentionReport>().isFinished);
        keeper.run({});

        keeper.runNow();
        keeper.giveUp(Error { ErrorOrigin::Storage, u"no ledger"_s, {}, {}, {} });
        QCOMPARE(failed.size(), 1);
        keeper.run({});

        keeper.runNow();
        keeper.run({});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30000);
        const auto report = finished.at(1).at(0).value<RetentionReport>();
        QVERIFY(report.isFinished);
        QCOMPARE(report.documents, 30); // had one of the others begun, they would have gone with it
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView(DieWord)) {
        return pruneAndDie(words.value(3), words.value(2).toInt());
    }
    tst_JournalRetention test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_JournalRetention.moc"
