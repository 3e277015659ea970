#include "app/journal/JournalSalvage.h"
#include "app/journal/JournalSchema.h"
#include "app/journal/JournalStore.h"
#include "app/journal/ScopedConnection.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
constexpr int Calls = 60;
constexpr int DocumentsOfCall = 25;
constexpr int Lines = Calls * DocumentsOfCall;
constexpr qint64 PageSize = 4096;
constexpr quint32 Seed = 20261124;
/// One of as many flips is set off by the environment: SMARTUP_FLIPS=10000 is the long form.
constexpr int UsualFlips = 60;

bool hasWholeStructure(const QString &file)
{
    ScopedConnection connection(file, u"QSQLITE_OPEN_READONLY"_s);
    return journalschema::textOf(connection.connection)
        == journalschema::expectedText(journalschema::Version);
}

int flips()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SMARTUP_FLIPS", &isSet);
    return isSet ? wanted : UsualFlips;
}

} // namespace

class tst_JournalSalvage : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    /// A journal as a crash leaves it: most of it in the file, the newest in the WAL.
    void initTestCase()
    {
        QVERIFY(m_base.isValid());
        const QString file = m_base.filePath(u"journal.sqlite"_s);
        {
            JournalStore store(optionsFor(file), Noon);
            for (int i = 0; i < Calls; ++i) {
                store.appendCall(sampleImport(i, DocumentsOfCall));
            }
        }
        JournalStore store(optionsFor(file), Noon);
        const QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(Calls, 5));
        QTRY_COMPARE(appended.size(), 1);
        m_bytes = bytesOf(file);
        m_wal = bytesOf(file + "-wal"_L1);
        QVERIFY(m_bytes.size() > 20 * PageSize);
        QVERIFY(!m_wal.isEmpty());
    }

    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
    }

    void aSoundFileIsLeftAlone()
    {
        QVERIFY(open(m_bytes, m_wal).isEmpty());
        QCOMPARE(Reading(m_file).count().rows, Lines + 5 + 2);
    }

    void anyByteThatIsWrongLosesLittle()
    {
        QRandomGenerator random(Seed);
        int damaged = 0;
        qint64 least = Lines;
        for (int flip = 0; flip < flips(); ++flip) {
            init();
            QByteArray bytes = m_bytes;
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
            const QString aside = open(bytes, m_wal);
            const QByteArray where = "byte " + QByteArray::number(at);
            if (!aside.isEmpty()) {
                ++damaged;
                // What was found before anything was written is never written to.
                QVERIFY2(!m_isFoundEarly || bytesOf(aside) == bytes, where.constData());
                QVERIFY2(!m_isFoundEarly || bytesOf(aside + "-wal"_L1) == m_wal, where.constData());
                QVERIFY2(untruthOf(m_file).isEmpty(),
                         (where + untruthOf(m_file).toUtf8()).constData());
                const qint64 rows = Reading(m_file).count().rows;
                // The pages of the structure say where everything is: without them nothing can be
                // found.
                if (at >= PageSize && hasWholeStructure(aside)) {
                    least = std::min(least, rows);
                    QVERIFY2(rows > Lines * 3 / 4,
                             (where + ' ' + QByteArray::number(rows)).constData());
                }
            }
        }
        QVERIFY(damaged > 0);
        qInfo("%d flips, %d files damaged, at least %lld of %d lines saved", flips(), damaged,
              static_cast<long long>(least), Lines);
    }

    void wholePagesThatAreGoneLoseTheirLinesOnly()
    {
        QByteArray bytes = m_bytes;
        const qint64 pages = bytes.size() / PageSize;
        QRandomGenerator random(Seed);
        for (int i = 0; i < 3; ++i) {
            const qint64 page = 2 + random.bounded(static_cast<int>(pages) - 2);
            for (qint64 at = page * PageSize;
                 at < std::min((page + 1) * PageSize, qint64(bytes.size())); ++at) {
                bytes[at] = static_cast<char>(random.generate());
            }
        }
        const QString aside = open(bytes, {});
        QVERIFY(!aside.isEmpty());
        QCOMPARE(bytesOf(aside), bytes);
        QCOMPARE(untruthOf(m_file), QString());
        Reading reading(m_file);
        const qint64 rows = reading.count().rows;
        QVERIFY2(rows > Lines / 2 && rows < Lines + 7, QByteArray::number(rows).constData());
        QCOMPARE(reading.externalIds({}).size(), rows); // each row can be read
    }

    void aCallThatIsLostIsMadeUpForItsLines()
    {
        write(m_bytes, m_wal);
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"PRAGMA foreign_keys = 0"_s));
            QVERIFY(plain.run(u"DELETE FROM call WHERE id = 7"_s));
            QVERIFY(plain.run(u"DELETE FROM document WHERE id BETWEEN 26 AND 40"_s)); // of call 2
            QVERIFY(plain.run(u"DELETE FROM document WHERE call = 3"_s));
            QVERIFY(plain.run(u"DELETE FROM term WHERE text = 'Товар не найден'"_s));
        }
        const QString fresh = m_dir->filePath(u"fresh.sqlite"_s);
        const auto saved = salvageJournal(m_file, fresh, Noon.now());
        QVERIFY(saved);
        QCOMPARE(saved.value().calls, Calls + 1);
        QCOMPARE(saved.value().lines, Lines + 5 - 15 - DocumentsOfCall + 1);
        QCOMPARE(untruthOf(fresh), QString());
        Reading reading(fresh);
        const auto lost = reading.count({ .callId = 7 });
        QCOMPARE(lost.rows, DocumentsOfCall);
        QCOMPARE(reading.detail(6 * DocumentsOfCall + 1).call.outcome, Outcome::Unknown);
        QCOMPARE(reading.count({ .callId = 2 }).rows, 10);
        QCOMPARE(reading.block(0).constFirst().document.externalId, u"1C-00001015"_s);
        QCOMPARE(reading.count({ .callId = 3 }).rows, 1);
        QVERIFY(reading.block(0).constFirst().isCall());
        // A text that is lost says so.
        QVERIFY(reading.count({ .outcomes = { Outcome::Refused } }).rows > 50);
        QCOMPARE(reading.block(0).constFirst().document.message, u"?"_s);
        QCOMPARE(reading.detail(1).request.bytes, sampleImport(0, DocumentsOfCall).requestBody);
    }

    void linesWithoutAnyCallAreNotOld_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("no call is left") << u"DELETE FROM call"_s;
        QTest::newRow("no call has a moment that can be believed")
            << u"UPDATE call SET at_ms = id"_s;
        QTest::newRow("the first calls have none") << u"UPDATE call SET at_ms = 0 WHERE id < 20"_s;
    }
    void linesWithoutAnyCallAreNotOld()
    {
        QFETCH(QString, damage);
        write(m_bytes, m_wal);
        damageBy({ damage });
        const QString fresh = m_dir->filePath(u"fresh.sqlite"_s);
        QVERIFY(salvageJournal(m_file, fresh, Noon.now()));
        QCOMPARE(untruthOf(fresh), QString());
        PlainSqlite plain(fresh);
        QVERIFY(plain.value(u"SELECT count(*) FROM document"_s).toInt() >= Lines + 5);
        // The retention would take away what is of 1970, unasked.
        const QDateTime oldest = QDateTime::fromMSecsSinceEpoch(
            plain.value(u"SELECT min(at_ms) FROM call"_s).toLongLong(), Qt::UTC);
        QVERIFY2(oldest.date() > QDate(2020, 1, 1), qPrintable(oldest.toString(Qt::ISODate)));
    }

    void whatStandsBesideTheLinesIsSaved()
    {
        CallRecord first = sampleImport(1, 2);
        first.settings = { u"abc"_s, u"duplicates.order=skip\n"_s, first.at };
        first.documents[1].outcome = Outcome::Unknown;
        CallRecord second = first;
        second.uuid = u"again"_s;
        {
            JournalStore store(optionsFor(m_file), Noon);
            store.appendCall(first);
            store.appendCall(second);
            JournalRemark pin;
            pin.uuid = u"pin"_s;
            pin.documentId = 2;
            pin.kind = RemarkKind::Pin;
            pin.at = first.at;
            store.appendRemark(pin);
            RunRecord run = sampleRun(u"run-1"_s);
            store.appendRun(run);
        }
        const QString fresh = m_dir->filePath(u"fresh.sqlite"_s);
        QVERIFY(salvageJournal(m_file, fresh, Noon.now()));
        Reading before(m_file);
        Reading after(fresh);
        QCOMPARE(before.count().rows, 4);
        QCOMPARE(after.count().rows, 4);
        QCOMPARE(after.block(0), before.block(0));
        QCOMPARE(after.detail(4).attempts, before.detail(4).attempts);
        QCOMPARE(after.detail(4).attempts.size(), 2);
        QCOMPARE(after.detail(2).remarks, before.detail(2).remarks);
        QCOMPARE(after.detail(2).remarks.size(), 1);
        QCOMPARE(after.detail(1).call.settings, first.settings);
    }

    void aPartOfACallThatStandsElsewhereIsSaved_data()
    {
        QTest::addColumn<QStringList>("damage");
        QTest::addColumn<int>("calls"); // that keep their uuid
        QTest::newRow("lines behind its range")
            << QStringList { u"UPDATE call SET last_document = last_document - 10 WHERE id = 7"_s }
            << Calls + 1;
        QTest::newRow("lines before its range") << QStringList {
            u"UPDATE call SET first_document = first_document + 10 WHERE id = 7"_s
        } << Calls + 1;
        QTest::newRow("lines of a lost call that name another one")
            << QStringList { u"DELETE FROM call WHERE id = 7"_s,
                             u"UPDATE document SET call = 5 WHERE call = 7"_s }
            << Calls;
        QTest::newRow("two calls of one uuid")
            << QStringList { u"CREATE TABLE copy AS SELECT * FROM call"_s, u"DROP TABLE call"_s,
                             u"ALTER TABLE copy RENAME TO call"_s,
                             u"UPDATE call SET uuid = 'call-1' WHERE id = 7"_s }
            << Calls;
    }
    void aPartOfACallThatStandsElsewhereIsSaved()
    {
        QFETCH(QStringList, damage);
        QFETCH(int, calls);
        write(m_bytes, m_wal);
        damageBy(damage);
        const QString fresh = m_dir->filePath(u"fresh.sqlite"_s);
        const auto saved = salvageJournal(m_file, fresh, Noon.now());
        QVERIFY(saved);
        QCOMPARE(saved.value().lines, Lines + 5);
        QCOMPARE(untruthOf(fresh), QString());
        PlainSqlite plain(fresh);
        QCOMPARE(plain.value(u"SELECT count(DISTINCT external_id) FROM document"_s).toInt(),
                 Lines + 5);
        QCOMPARE(plain.value(u"SELECT count(*) FROM call WHERE uuid LIKE 'call-%'"_s).toInt(),
                 calls);
    }

    void aRangeThatLiesTakesNothingOfOtherCalls_data()
    {
        QTest::addColumn<QStringList>("damage");
        QTest::addColumn<int>("lost"); // lines
        QTest::newRow("it is that of the next call, and its own lines are lost")
            << QStringList { u"DELETE FROM document WHERE call = 10"_s,
                             u"UPDATE call SET first_document = last_document + 1, last_document = "
                             "last_document + 25 WHERE id = 10"_s }
            << DocumentsOfCall;
        QTest::newRow("it begins among the lines of later calls")
            << QStringList { u"UPDATE call SET first_document = first_document + 500, "
                             "last_document = last_document + 500 WHERE id = 10"_s }
            << 0;
        QTest::newRow("it begins behind all lines")
            << QStringList { u"UPDATE call SET first_document = first_document + 500000, "
                             "last_document = last_document + 500000 WHERE id = 10"_s }
            << 0;
        QTest::newRow("it ends among the lines of later calls") << QStringList {
            u"UPDATE call SET last_document = last_document + 510 WHERE id = 10"_s
        } << 0;
    }
    void aRangeThatLiesTakesNothingOfOtherCalls()
    {
        QFETCH(QStringList, damage);
        QFETCH(int, lost);
        write(m_bytes, m_wal);
        damageBy(damage);
        const QString fresh = m_dir->filePath(u"fresh.sqlite"_s);
        const auto saved = salvageJournal(m_file, fresh, Noon.now());
        QVERIFY(saved);
        QCOMPARE(saved.value().lines, Lines + 5 - lost);
        QCOMPARE(untruthOf(fresh), QString());
        PlainSqlite plain(fresh);
        // The samples are numbered by their calls.
        QCOMPARE(plain
                     .value(u"SELECT count(*) FROM document d JOIN call c ON c.id = d.call WHERE "
                            "c.uuid = 'call-' || (CAST(d.number AS INTEGER) / 1000)"_s)
                     .toInt(),
                 Lines + 5 - lost);
    }

    void whatIsSaidAboutALostLineIsNotSaidAboutAnother()
    {
        write(m_bytes, m_wal);
        const QString remark = u"INSERT INTO remark (uuid, call, document, kind, author, at_ms, "
                               "text) VALUES ('%1', %2, %3, 'comment', '', 1, '')"_s;
        damageBy({
            remark.arg(u"lost"_s).arg(2).arg(30), remark.arg(u"moved"_s).arg(2).arg(45),
            remark.arg(u"gone"_s).arg(2).arg(38), remark.arg(u"all"_s).arg(3).arg(51),
            u"INSERT INTO attempt VALUES (30, 2, 1), (45, 2, 30), (46, 2, 2)"_s,
            u"DELETE FROM document WHERE id BETWEEN 26 AND 40"_s, // of call 2: 41 becomes 26
            u"DELETE FROM document WHERE call = 3"_s, // one line stands for them
        });
        const QString fresh = m_dir->filePath(u"fresh.sqlite"_s);
        QVERIFY(salvageJournal(m_file, fresh, Noon.now()));
        QCOMPARE(untruthOf(fresh), QString());
        PlainSqlite plain(fresh);
        QCOMPARE(plain
                     .value(u"SELECT group_concat(uuid || ':' || call || ':' || coalesce(document, "
                            "'-'), ' ') FROM (SELECT * FROM remark ORDER BY id)"_s)
                     .toString(),
                 u"lost:2:- moved:2:30 gone:2:- all:3:-"_s);
        QCOMPARE(plain
                     .value(u"SELECT group_concat(document || ':' || first_document, ' ') FROM "
                            "(SELECT * FROM attempt ORDER BY document)"_s)
                     .toString(),
                 u"30:0 31:2"_s);
    }

    void anEndInTheMiddleIsGoneOnWith_data()
    {
        QTest::addColumn<bool>("isOldSetAside");
        QTest::addColumn<bool>("isWalLeft");
        QTest::newRow("while the new file was written") << false << false;
        QTest::newRow("when the old one was set aside already") << true << false;
        QTest::newRow("when the old one was set aside, but not its WAL") << true << true;
    }
    void anEndInTheMiddleIsGoneOnWith()
    {
        QFETCH(bool, isOldSetAside);
        QFETCH(bool, isWalLeft);
        QByteArray bytes = m_bytes;
        for (qint64 at = 30 * PageSize; at < 31 * PageSize; ++at) {
            bytes[at] = 'x';
        }
        if (isOldSetAside) {
            const QString aside = open(bytes, m_wal);
            QVERIFY(!aside.isEmpty());
            QVERIFY(QFile::rename(m_file, m_file + ".recovered"_L1));
            QVERIFY(!isWalLeft || QFile::rename(aside + "-wal"_L1, m_file + "-wal"_L1));
            const qint64 rows = Reading(m_file + ".recovered"_L1).count().rows;
            const FixedClock later(Noon.now().addSecs(60));
            JournalStore store(optionsFor(m_file), later);
            QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait());
            QCOMPARE(Reading(m_file).count().rows, rows); // nothing of the old WAL came into it
            QCOMPARE(bytesOf(aside + "-wal"_L1), m_wal);
        } else {
            QFile half(m_file + ".recovering"_L1);
            QVERIFY(half.open(QIODevice::WriteOnly));
            half.write(m_bytes.first(10 * PageSize));
            half.close();
            QVERIFY(!open(bytes, m_wal).isEmpty());
        }
        QVERIFY(Reading(m_file).count().rows > Lines / 2);
        QCOMPARE(untruthOf(m_file), QString());
        QVERIFY(!QFileInfo::exists(m_file + ".recovering"_L1));
        QVERIFY(!QFileInfo::exists(m_file + ".recovered"_L1));
    }

    void aFileThatIsSetAsideByHalfIsNotLost()
    {
        QByteArray bytes = m_bytes;
        for (qint64 at = 30 * PageSize; at < 31 * PageSize; ++at) {
            bytes[at] = 'x';
        }
        write(bytes, m_wal);
        // The WAL cannot go where the file goes.
        QFile inTheWay(m_file + ".damaged-20261124-070000-000-wal"_L1);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        {
            JournalStore store(optionsFor(m_file), Noon);
            QSignalSpy failed(&store, &JournalStore::failed);
            QTRY_COMPARE(failed.size(), 1);
        }
        QVERIFY(!QFileInfo::exists(m_file));
        const FixedClock later(Noon.now().addSecs(60));
        {
            JournalStore store(optionsFor(m_file), later);
            QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait());
        }
        QVERIFY(Reading(m_file).count().rows > Lines / 2);
        QCOMPARE(untruthOf(m_file), QString());
        QCOMPARE(bytesOf(m_file + ".damaged-20261124-070000-000"_L1), bytes);
        QCOMPARE(bytesOf(m_file + ".damaged-20261124-070100-000-wal"_L1), m_wal);
    }

    void damageThatIsFoundWhileWritingIsMendedAtOnce()
    {
        write(m_bytes, {});
        JournalStore store(optionsFor(m_file), Noon);
        QSignalSpy failed(&store, &JournalStore::failed);
        QSignalSpy appended(&store, &JournalStore::appended);
        QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait());
        Reading watching(m_file);
        QCOMPARE(watching.count().rows, Lines);
        watching.reader.setWatching(true);
        {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(PageSize));
            file.write(QByteArray(m_bytes.size() - PageSize, 'x'));
        }
        store.appendCall(sampleImport(500, 3));
        QTRY_COMPARE(appended.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<Error>().text.contains(u"was damaged"_s));
        QCOMPARE(Reading(m_file).count().rows, 3);
        const QSignalSpy counted(&watching.reader, &JournalReader::counted);
        QTRY_COMPARE(watching.recount().rows, 3); // it has noticed that its file is another one
        QVERIFY(std::ranges::any_of(counted, [](const QVariantList &arguments) {
            return arguments.at(1).value<JournalCount>().isAnew;
        }));
    }

private:
    [[nodiscard]] static JournalOptions optionsFor(const QString &file)
    {
        JournalOptions options;
        options.file = file;
        options.reserveBytes = 0;
        return options;
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes, const QByteArray &wal) const
    {
        for (const auto &[name, content] :
             { std::pair(m_file, bytes), std::pair(m_file + "-wal"_L1, wal) }) {
            QFile file(name);
            QVERIFY(content.isEmpty() || file.open(QIODevice::WriteOnly));
            QVERIFY(content.isEmpty() || file.write(content) == content.size());
        }
    }

    void damageBy(const QStringList &statements) const
    {
        PlainSqlite plain(m_file);
        QVERIFY(plain.run(u"PRAGMA foreign_keys = 0"_s));
        for (const QString &statement : statements) {
            QVERIFY2(plain.run(statement), qPrintable(statement));
        }
    }

    /// Opens the file as the program does after a crash and stores something; answers where it was
    /// set aside, or nothing.
    [[nodiscard]] QString open(const QByteArray &bytes, const QByteArray &wal)
    {
        write(bytes, wal);
        if (wal.isEmpty()) {
            // Without a WAL the end looks clean, and only what is touched is found out.
            QFile file(m_file + "-wal"_L1);
            if (file.open(QIODevice::WriteOnly)) {
                file.write("no WAL");
            }
        }
        {
            JournalStore store(optionsFor(m_file), Noon);
            QSignalSpy appended(&store, &JournalStore::appended);
            const QSignalSpy opened(&store, &JournalStore::opened);
            m_isFoundEarly = false;
            connect(&store, &JournalStore::failed, this,
                    [this, &opened] { m_isFoundEarly = opened.isEmpty(); });
            store.appendCall(sampleImport(9000, 2));
            if (appended.isEmpty() && !appended.wait(20000)) {
                return u"nothing could be stored"_s;
            }
        }
        const QStringList aside =
            QDir(m_dir->path()).entryList({ u"journal.sqlite.*-20261124-*-000"_s }, QDir::Files);
        return aside.isEmpty() ? QString() : m_dir->filePath(aside.constFirst());
    }

    QTemporaryDir m_base;
    QByteArray m_bytes;
    QByteArray m_wal;
    std::optional<QTemporaryDir> m_dir;
    QString m_file;
    bool m_isFoundEarly = false; ///< before the file was opened for writing
};

QTEST_GUILESS_MAIN(tst_JournalSalvage)
#include "tst_JournalSalvage.moc"
