#include "app/journal/BodyPacking.h"
#include "tests/app/journal/SharedBench.h"
#include "tests/support/JournalSamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Desk = u"5a3f4c5e-0000-4000-8000-000000000001"_s;

qint64 msOf(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

SharedRecord record(const QString &uuid, qint64 atMs)
{
    CallRecord call = sampleImport(1, 1);
    call.uuid = uuid;
    return { SharedKind::Call, uuid, QByteArray(""), atMs, callToShared(call), {} };
}

/// A statement that stores one record, as the ones of send() do.
QString insertOf(const QString &uuid)
{
    return u"INSERT INTO smartup_journal.record (at_ms, desk, kind, uuid, version, payload, "
           u"bodies) "
           "VALUES (%1, '%2', 1, '%3', '', '', '')"_s.arg(msOf(QDate(2026, 11, 24)))
               .arg(Desk, uuid);
}

/// Somebody who writes, and takes as long as it takes until COMMIT.
class SlowWriter
{
public:
    explicit SlowWriter(const DatabaseProfile &profile)
    {
        if (!m_connection.open(profile, Secret(PostgresServer::password()))) {
            qFatal("The writer cannot connect.");
        }
    }
    [[nodiscard]] bool isWriting() const { return !m_uuid.isEmpty(); }
    void begin(const QString &uuid)
    {
        m_uuid = uuid;
        QSqlQuery query(m_connection.database());
        if (!m_connection.begin() || !query.exec(insertOf(uuid))) {
            qFatal("%s", qUtf8Printable(query.lastError().text()));
        }
    }
    QString commit()
    {
        if (!m_connection.commit()) {
            qFatal("The writer cannot commit.");
        }
        return std::exchange(m_uuid, QString());
    }
    void rollBack()
    {
        m_connection.database().rollback();
        m_uuid.clear();
    }

private:
    DatabaseConnection m_connection;
    QString m_uuid;
};

} // namespace

/// The tables of the shared log on a real PostgreSQL: who may do what, months, and the order in which
/// rows are read.
class tst_SharedServer : public QObject, // NOLINT(readability-identifier-naming)
                         private SharedLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init() { prepareDatabase(); }

    void rolesHaveLeastRights_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("isAllowed");
        const QString read = u"SELECT count(*) FROM smartup_journal.record"_s;
        const QString change = u"UPDATE smartup_journal.record SET payload = ''"_s;
        const QString remove = u"DELETE FROM smartup_journal.record"_s;
        const QString prune = u"SELECT * FROM smartup_journal.prune('2020-02')"_s;
        const QString months = u"SELECT * FROM smartup_journal.months()"_s;
        const QString make =
            u"SELECT smartup_journal.ensure_month(%1)"_s.arg(msOf(QDate(2026, 12, 1)));
        QTest::newRow("a writer adds") << u"writer"_s << insertOf(u"new"_s) << true;
        QTest::newRow("a writer makes a month") << u"writer"_s << make << true;
        QTest::newRow("a writer cannot read") << u"writer"_s << read << false;
        QTest::newRow("a writer cannot change") << u"writer"_s << change << false;
        QTest::newRow("a writer cannot delete") << u"writer"_s << remove << false;
        QTest::newRow("a writer cannot prune") << u"writer"_s << prune << false;
        QTest::newRow("a writer cannot choose the order of its rows")
            << u"writer"_s
            << u"INSERT INTO smartup_journal.record (at_ms, desk, kind, uuid, version, payload, "
               "bodies, xid) VALUES (%1, '%2', 1, 'old', '', '', '', '3')"_s
                   .arg(msOf(QDate(2026, 11, 24)))
                   .arg(Desk)
            << false;
        QTest::newRow("a writer cannot touch a month by its name")
            << u"writer"_s << u"DROP TABLE smartup_journal.record_2026_11"_s << false;
        QTest::newRow("a reader reads") << u"reader"_s << read << true;
        QTest::newRow("a reader sees months") << u"reader"_s << months << true;
        QTest::newRow("a reader cannot add") << u"reader"_s << insertOf(u"new"_s) << false;
        QTest::newRow("a reader cannot make a month") << u"reader"_s << make << false;
        QTest::newRow("a reader cannot delete") << u"reader"_s << remove << false;
        QTest::newRow("a reader cannot prune") << u"reader"_s << prune << false;
        QTest::newRow("a pruner prunes") << u"pruner"_s << prune << true;
        QTest::newRow("a pruner sees months") << u"pruner"_s << months << true;
        QTest::newRow("a pruner cannot read") << u"pruner"_s << read << false;
        QTest::newRow("a pruner cannot delete single rows") << u"pruner"_s << remove << false;
        QTest::newRow("a pruner cannot add") << u"pruner"_s << insertOf(u"new"_s) << false;
    }
    void rolesHaveLeastRights()
    {
        QFETCH(QString, user);
        QFETCH(QString, sql);
        QFETCH(bool, isAllowed);
        store({ record(u"there"_s, msOf(QDate(2026, 11, 24))) });
        DatabaseConnection connection;
        require(connection.open(profile(user), password()));
        QSqlQuery query(connection.database());
        QCOMPARE(query.exec(sql), isAllowed);
        QVERIFY2(isAllowed || query.lastError().nativeErrorCode() == "42501"_L1,
                 qPrintable(query.lastError().text()));
    }

    void aMonthIsMadeBeforeItBegins()
    {
        const qint64 lastMoment = msOf(QDate(2026, 12, 1)) - 1;
        store({ record(u"last"_s, lastMoment), record(u"first"_s, lastMoment + 1) });
        QCOMPARE(monthsThere(), u"2026-11 1, 2026-12 1, 2027-01 0"_s);
        store({ record(u"second"_s, lastMoment + 2) });
        QCOMPARE(monthsThere(), u"2026-11 1, 2026-12 2, 2027-01 0"_s);
    }
    void aClockThatIsFarOffLosesNothing_data()
    {
        QTest::addColumn<qint64>("atMs");
        QTest::newRow("1970") << qint64(0);
        QTest::newRow("before that") << qint64(-1000000000000);
        QTest::newRow("3021") << msOf(QDate(3021, 1, 1));
        QTest::newRow("the last month of the century") << msOf(QDate(2099, 12, 31));
    }
    void aClockThatIsFarOffLosesNothing()
    {
        QFETCH(qint64, atMs);
        store({ record(u"odd"_s, atMs), record(u"sound"_s, msOf(QDate(2026, 11, 24))) });
        QCOMPARE(readAll(), (QStringList { u"odd"_s, u"sound"_s }));
    }

    void wholeMonthsGo()
    {
        store({ record(u"a"_s, msOf(QDate(2020, 1, 5))), record(u"b"_s, msOf(QDate(2020, 1, 31))),
                record(u"c"_s, msOf(QDate(2020, 2, 1))) });
        QCOMPARE(monthsThere(), u"2020-01 2, 2020-02 1, 2020-03 0"_s);
        SharedServer pruner;
        require(pruner.open(profile(u"pruner"_s), password()));
        const auto pruned = pruner.prune(u"2020-02"_s);
        QVERIFY(pruned);
        QCOMPARE(pruned.value().size(), 1);
        QCOMPARE(pruned.value().first().month, u"2020-01"_s);
        QCOMPARE(pruned.value().first().records, 2);
        QVERIFY(pruned.value().first().bytes > 0);
        QCOMPARE(monthsThere(), u"2020-02 1, 2020-03 0"_s);
        QCOMPARE(
            ask(u"SELECT who || ' ' || month || ' ' || records FROM smartup_journal.pruning"_s),
            QStringList { u"pruner 2020-01 2"_s });
        for (const QString &month : { u"2999-01"_s, u"1999-01"_s, u"2020-13"_s, u"%"_s, u""_s }) {
            QVERIFY2(!pruner.prune(month), qPrintable(month));
        }
        QCOMPARE(readAll(), QStringList { u"c"_s });
    }

    /// The trap: the lower id becomes visible later.
    void nothingIsReadBeforeWhatCameBefore()
    {
        store({ record(u"made"_s, msOf(QDate(2026, 11, 24))) }); // and with it the month
        SharedServer reader;
        require(reader.open(profile(u"reader"_s), password()));
        auto fetched = reader.fetch({});
        QCOMPARE(uuidsOf(fetched), QStringList { u"made"_s });
        const SharedPlace place = fetched.value().place;
        SlowWriter early(profile(u"writer"_s));
        SlowWriter late(profile(u"writer"_s));
        early.begin(u"early"_s);
        late.begin(u"late"_s);
        late.commit();
        QCOMPARE(uuidsOf(reader.fetch(place)), QStringList());
        early.commit();
        fetched = reader.fetch(place);
        QCOMPARE(uuidsOf(fetched), (QStringList { u"early"_s, u"late"_s }));
        QCOMPARE(uuidsOf(reader.fetch(fetched.value().place)), QStringList());
    }
    void eightWritersLoseNothing()
    {
        store({ record(u"made"_s, msOf(QDate(2026, 11, 24))) });
        QRandomGenerator random(20261124);
        std::vector<std::unique_ptr<SlowWriter>> writers;
        for (int i = 0; i < 8; ++i) {
            writers.push_back(std::make_unique<SlowWriter>(profile(u"writer"_s)));
        }
        SharedServer reader;
        require(reader.open(profile(u"reader"_s), password()));
        QStringList committed { u"made"_s };
        QStringList seen;
        SharedPlace place;
        for (int step = 0; step < 400; ++step) {
            SlowWriter &writer = *writers.at(random.bounded(quint32(writers.size())));
            if (!writer.isWriting()) {
                writer.begin(QString::number(step));
            } else if (random.bounded(10) == 0) {
                writer.rollBack();
            } else {
                committed.append(writer.commit());
            }
            if (random.bounded(3) == 0) {
                readOn(reader, place, seen);
            }
        }
        for (const auto &writer : writers) {
            if (writer->isWriting()) {
                committed.append(writer->commit());
            }
        }
        readOn(reader, place, seen);
        QVERIFY(committed.size() > 100);
        seen.sort();
        committed.sort();
        QCOMPARE(seen.join(u' '), committed.join(u' ')); // none missing, none twice
    }

    /// Where the numbers of transactions get a digit more, too.
    void theOrderIsThatOfNumbers()
    {
        QStringList sent { u"made"_s };
        store({ record(sent.first(), msOf(QDate(2026, 11, 24))) });
        const QString now = ask(u"SELECT CAST(pg_current_xact_id() AS text)"_s).constFirst();
        const qint64 longer = QString(u'1' + QString(now.size(), u'0')).toLongLong();
        constexpr int Before = 5;
        (void)ask(
            u"DO $$ BEGIN FOR i IN 1..%1 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; "
            "END $$"_s.arg(longer - now.toLongLong() - Before));
        for (int i = 0; i < 2 * Before; ++i) {
            sent.append(u"call-%1"_s.arg(i));
            store({ record(sent.last(), msOf(QDate(2026, 11, 24))) });
        }
        QVERIFY(ask(u"SELECT CAST(pg_current_xact_id() AS text)"_s).constFirst().toLongLong()
                > longer);
        QCOMPARE(readAll(), sent);
    }

    void whatWasSentTwiceIsThereOnce()
    {
        const SharedRecord call = record(u"call"_s, msOf(QDate(2026, 11, 24)));
        SharedRecord run { SharedKind::Run, u"run"_s, "v1", call.atMs, runToShared({}), {} };
        store({ call, run, call });
        store({ run, call });
        run.version = "v2";
        store({ run, call });
        QCOMPARE(readAll(), (QStringList { u"call"_s, u"run"_s, u"run"_s }));
    }

    void severalBatchesAreReadToTheEnd()
    {
        QList<SharedRecord> records;
        QStringList uuids;
        for (int i = 0; i < 1000; ++i) {
            records.append(record(u"call-%1"_s.arg(i), msOf(QDate(2026, 11, 24)) + i));
            uuids.append(records.last().uuid);
        }
        store(records);
        QCOMPARE(readAll(), uuids);
    }

    void preparingAgainChangesNothing()
    {
        store({ record(u"there"_s, msOf(QDate(2026, 11, 24))) });
        const QStringList before = ask(u"SELECT instance FROM smartup_journal.about"_s);
        SharedServer server;
        require(server.open(admin(), password(), SharedServer::Purpose::Preparing));
        require(server.prepare());
        QCOMPARE(ask(u"SELECT instance FROM smartup_journal.about"_s), before);
        QCOMPARE(readAll(), QStringList { u"there"_s });
    }
    /// A dump of another server carries transactions that this one has not reached.
    void rowsOfADumpAreSeenAgain()
    {
        store({ record(u"there"_s, msOf(QDate(2026, 11, 24))) });
        (void)ask(u"UPDATE smartup_journal.record SET xid = '9000000000'"_s);
        const QStringList before = ask(u"SELECT instance FROM smartup_journal.about"_s);
        QCOMPARE(readAll(), QStringList());
        (void)ask(u"CREATE TABLE public.patience (value text)"_s);
        (void)ask(u"GRANT INSERT ON public.patience TO PUBLIC"_s);
        (void)ask(u"CREATE FUNCTION public.note_patience() RETURNS trigger LANGUAGE plpgsql AS "
                  "$$BEGIN INSERT INTO public.patience VALUES (current_setting("
                  "'statement_timeout')); RETURN NEW; END$$"_s);
        (void)ask(u"CREATE TRIGGER patience BEFORE UPDATE ON smartup_journal.about FOR EACH ROW "
                  "EXECUTE FUNCTION public.note_patience()"_s);
        SharedServer server;
        require(server.open(admin(), password(), SharedServer::Purpose::Preparing));
        require(server.prepare());
        // Millions of them take longer than any other statement may.
        QCOMPARE(ask(u"SELECT value FROM public.patience"_s), QStringList { u"0"_s });
        QCOMPARE(readAll(), QStringList { u"there"_s });
        QVERIFY(ask(u"SELECT instance FROM smartup_journal.about"_s) != before);
    }
    void aNewerSchemaIsLeftAlone()
    {
        (void)ask(u"UPDATE smartup_journal.about SET version = 99"_s);
        SharedServer server;
        const Status opened = server.open(deskUser(), password());
        QVERIFY(!opened && !server.isOpen());
        QCOMPARE(opened.error().raw, u"99"_s);
    }

    void callsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Магазин «Чашма»"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("a zero and control characters") << u"a\0b\u001B[31m\r\n\t"_s;
        QTest::newRow("written from right to left") << u"\u202Eexe.txt"_s;
        QTest::newRow("markup and quotes") << u"<b onclick='x'>\"\\';--</b>"_s;
        QTest::newRow("four bytes a letter") << u"😀"_s;
        QTest::newRow("long") << QString(500000, u'я');
    }
    void callsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        CallRecord call = sampleImport(7, 3);
        call.message = text;
        call.errorCode = text;
        call.documents[1].personName = text;
        call.documents[2].message = text;
        call.settings = { u"hash"_s, text, call.at };
        call.requestHeaders.clear();
        call.responseHeaders.clear();
        call.requestBody.clear();
        call.responseBody.clear();
        const auto back = callFromShared(callToShared(call));
        QVERIFY(back);
        QCOMPARE(back.value().uuid, call.uuid);
        QCOMPARE(back.value().documents, call.documents);
        QCOMPARE(back.value().message, call.message);
        QCOMPARE(back.value().errorCode, call.errorCode);
        QVERIFY(back.value().settings == call.settings);
        QCOMPARE(back.value().at, call.at);
        QCOMPARE(back.value().outcome, call.outcome);
        QCOMPARE(back.value().verb, call.verb);
        QCOMPARE(back.value().isWrite, call.isWrite);
        QCOMPARE(back.value().firstByteMs, call.firstByteMs);
        RunRecord run = sampleRun(u"run"_s);
        run.message = text;
        run.finishedAt = run.startedAt.addSecs(1);
        QVERIFY(runFromShared(runToShared(run)).value() == run);
        SharedRemark remark;
        remark.remark.uuid = u"remark"_s;
        remark.remark.text = text;
        remark.remark.at = call.at;
        remark.callUuid = call.uuid;
        remark.position = -1;
        QVERIFY(remarkFromShared(remarkToShared(remark)).value() == remark);
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not packed") << QByteArray("{\"uuid\":\"x\"}");
        QTest::newRow("no JSON") << compressed("nonsense");
        QTest::newRow("no id") << compressed("{\"verb\":\"import\"}");
        QTest::newRow("an id without end")
            << compressed("{\"uuid\":\"" + QByteArray(100000, 'x') + "\"}");
        QTest::newRow("cut") << callToShared(sampleImport(1, 5)).first(40);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(!callFromShared(payload));
        QVERIFY(!runFromShared(payload));
        QVERIFY(!remarkFromShared(payload));
        QVERIFY(!bodiesFromPacked(payload));
    }

private:
    void store(const QList<SharedRecord> &records)
    {
        SharedServer writer;
        require(writer.open(profile(u"writer"_s), password()));
        require(writer.send(Desk, records));
    }
    static QStringList uuidsOf(const Result<SharedServer::Fetched> &fetched)
    {
        QStringList uuids;
        if (!fetched) {
            return { fetched.error().text, fetched.error().raw };
        }
        for (const SharedRecord &record : fetched.value().records) {
            uuids.append(record.uuid);
        }
        return uuids;
    }
    static void readOn(SharedServer &reader, SharedPlace &place, QStringList &seen)
    {
        for (;;) {
            const auto fetched = reader.fetch(place);
            if (!fetched) {
                qFatal("%s", qUtf8Printable(fetched.error().raw));
            }
            if (fetched.value().records.isEmpty()) {
                return;
            }
            seen += uuidsOf(fetched);
            place = fetched.value().place;
        }
    }
    QStringList readAll()
    {
        SharedServer reader;
        require(reader.open(profile(u"reader"_s), password()));
        SharedPlace place;
        QStringList seen;
        readOn(reader, place, seen);
        return seen;
    }
    QString monthsThere()
    {
        SharedServer reader;
        require(reader.open(profile(u"reader"_s), password()));
        const auto months = reader.months();
        QStringList texts;
        for (const SharedMonth &month : months.value()) {
            texts.append(month.month + u' ' + QString::number(month.records));
        }
        return texts.join(u", "_s);
    }
};

QTEST_GUILESS_MAIN(tst_SharedServer)
#include "tst_SharedServer.moc"
