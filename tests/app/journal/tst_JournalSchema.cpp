#include "app/journal/FormerVersion.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalSchema.h"
#include "app/journal/JournalStore.h"
#include "app/journal/ScopedConnection.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

using FileState = JournalDatabase::FileState;

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
constexpr auto DieWord = "--die-after";
constexpr int DeadCode = 9;
constexpr int Documents = 30;

FileState stateOf(const QString &file)
{
    return JournalDatabase::inspect(file, JournalDatabase::Inspection::AfterCrashThorough);
}

/// What the program is when it is started with DieWord: an upgrade that ends after the n-th
/// statement, without closing anything.
int upgradeAndDie(const QString &file, int statement)
{
    ScopedConnection connection(file, {});
    const auto failure = journalschema::upgrade(
        connection.connection, JournalDatabase::ApplicationId, [statement](int done) {
            if (done == statement) {
                std::_Exit(DeadCode);
            }
            return true;
        });
    return failure ? 1 : 0;
}

} // namespace

class tst_JournalSchema : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
    }

    void aNewFileIsTheSameAsAnUpgradedOne()
    {
        for (const bool isUpgraded : { false, true }) {
            init();
            makeVersion1();
            if (!isUpgraded) {
                QVERIFY(QFile::remove(m_file));
            }
            append({ sampleImport(99, 1) });
            ScopedConnection connection(m_file, u"QSQLITE_OPEN_READONLY"_s);
            QCOMPARE(journalschema::textOf(connection.connection),
                     journalschema::expectedText(journalschema::Version));
            QCOMPARE(scalar(connection.connection, u"PRAGMA user_version"_s).toInt(),
                     journalschema::Version);
        }
    }

    void everyVersionHasAStep()
    {
        for (int version = 1; version <= journalschema::Version; ++version) {
            QVERIFY(!journalschema::stepTo(version).isEmpty());
            QVERIFY(journalschema::expectedText(version)
                    != journalschema::expectedText(version - 1));
        }
        QVERIFY(journalschema::stepTo(journalschema::Version + 1).isEmpty());
    }

    void anUpgradeKeepsEveryRow()
    {
        makeVersion1();
        QCOMPARE(stateOf(m_file), FileState::Older);
        Reading before(m_file); // a reader alone does not upgrade, and reads what is there
        QCOMPARE(before.count().rows, Documents);
        const QList<JournalRow> rows = before.block(0);
        QCOMPARE(rows.size(), Documents);
        QCOMPARE(before.detail(1).call.uuid, u"call-1"_s);
        QCOMPARE(stateOf(m_file), FileState::Older);

        append({ sampleImport(2, 1) });
        QCOMPARE(stateOf(m_file), FileState::Ours);
        QCOMPARE(before.count().rows, Documents + 1); // the reader that was there goes on
        QCOMPARE(before.block(0).mid(0, Documents), rows);
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void anUpgradeKeepsACopyOfTheFormerVersion()
    {
        makeVersion1();
        // Copies of an earlier upgrade, and of this one when it was broken off.
        for (const char *left : { ".version-0", ".version-1", ".version-1.part" }) {
            QFile file(m_file + QLatin1StringView(left));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("left behind");
        }
        append({ sampleImport(2, 1) });
        QCOMPARE(stateOf(m_file), FileState::Ours);
        const QString copy = formerVersionFile(m_file, 1);
        QCOMPARE(copiesOf(m_file), QStringList { QFileInfo(copy).fileName() });
        QCOMPARE(stateOf(copy), FileState::Older);
        QCOMPARE(
            QFile::permissions(copy)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        {
            ScopedConnection connection(copy, u"QSQLITE_OPEN_READONLY"_s);
            QCOMPARE(scalar(connection.connection, u"SELECT count(*) FROM document"_s).toInt(),
                     Documents);
            QCOMPARE(scalar(connection.connection, u"PRAGMA integrity_check"_s).toString(),
                     u"ok"_s);
        }
        // Put back, it is a log as before.
        QVERIFY(QFile::remove(m_file));
        QVERIFY(QFile::rename(copy, m_file));
        append({ sampleImport(3, 2) });
        QCOMPARE(Reading(m_file).count().rows, Documents + 2);
    }

    void aLogOfThisVersionIsNotCopied()
    {
        append({ sampleImport(1, 1) });
        append({ sampleImport(2, 1) });
        QCOMPARE(copiesOf(m_file), QStringList());
    }

    void withoutRoomForACopyNothingIsUpgraded()
    {
        makeVersion1();
        const QByteArray before = bytesOf(m_file);
        const auto none = keepFormerVersion(m_file, before.size() - 1);
        QVERIFY(none);
        QCOMPARE(none->trouble, StorageTrouble::Full);
        QVERIFY2(none->error.text.contains(u"has no room for a copy"_s),
                 qPrintable(none->error.text));
        QVERIFY(none->error.remedy.contains(u"The log is as it was"_s));
        QCOMPARE(copiesOf(m_file), QStringList());
        QCOMPARE(bytesOf(m_file), before);
        QVERIFY(!keepFormerVersion(m_file, before.size()));
    }

    void withoutACopyNothingIsUpgraded()
    {
        makeVersion1();
        const QByteArray before = bytesOf(m_file);
        // Where the copy would be written stands something else.
        QVERIFY(QDir().mkpath(formerVersionFile(m_file, 1) + ".part/folder"_L1));
        {
            JournalOptions options;
            options.file = m_file;
            options.reserveBytes = 0;
            JournalStore store(options, Noon);
            QSignalSpy failed(&store, &JournalStore::failed);
            QTRY_COMPARE(failed.size(), 1);
            const QString text = failed.at(0).at(0).value<Error>().text;
            QVERIFY2(text.contains(u"was not upgraded: no copy"_s), qPrintable(text));
        }
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(stateOf(m_file), FileState::Older);
    }

    void aFormerVersionThatTurnsOutDamagedIsSaved()
    {
        makeVersion1();
        qint64 page = 0;
        {
            PlainSqlite plain(m_file);
            page = plain.value(u"SELECT rootpage FROM sqlite_master WHERE name = 'document'"_s)
                       .toLongLong();
        }
        {
            constexpr qint64 PageSize = 4096;
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(page > 1 && file.seek((page - 1) * PageSize));
            QCOMPARE(file.write(QByteArray(PageSize, 'x')), PageSize);
        }
        {
            JournalOptions options;
            options.file = m_file;
            options.reserveBytes = 0;
            JournalStore store(options, Noon);
            const QSignalSpy appended(&store, &JournalStore::appended);
            store.appendCall(sampleImport(2, 1));
            QTRY_COMPARE(appended.size(), 1);
        }
        QCOMPARE(stateOf(m_file), FileState::Ours);
        QCOMPARE(copiesOf(m_file), QStringList()); // the file itself was set aside
        QVERIFY(QFileInfo::exists(m_file + ".damaged-20261124-070000-000"_L1));
        QVERIFY(Reading(m_file).count({ .text = u"1C-00002000"_s }).rows == 1);
    }

    void anUpgradeThatDiesLeavesTheOldOne()
    {
        makeVersion1();
        const int statements = static_cast<int>(journalschema::stepTo(2).size()) + 2;
        for (int statement = 0; statement < statements; ++statement) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          { QLatin1StringView(DieWord), QString::number(statement), m_file });
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), DeadCode);
            QCOMPARE(stateOf(m_file), FileState::Older);
            PlainSqlite plain(m_file);
            QCOMPARE(plain.value(u"SELECT count(*) FROM document"_s).toInt(), Documents);
            QCOMPARE(plain.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        }
        append({ sampleImport(2, 1) });
        QCOMPARE(stateOf(m_file), FileState::Ours);
        QCOMPARE(Reading(m_file).count().rows, Documents + 1);
    }

    void aChainThatCannotBeBegunIsTakenBack()
    {
        append({ sampleImport(1, Documents) });
        QVERIFY(makeVersion2(m_file));
        QCOMPARE(stateOf(m_file), FileState::Older);
        {
            ScopedConnection connection(m_file, {});
            const auto failure =
                journalschema::upgrade(connection.connection, JournalDatabase::ApplicationId,
                                       [](int done) { return done < 2; });
            QVERIFY(failure);
        }
        QCOMPARE(stateOf(m_file), FileState::Older);
        append({ sampleImport(2, 1) });
        QCOMPARE(stateOf(m_file), FileState::Ours);
        QCOMPARE(untruthOf(m_file), QString());
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"SELECT kind FROM chain ORDER BY id LIMIT 1"_s).toString(),
                 u"upgraded"_s);
    }

    void aStepThatFailsIsTakenBack()
    {
        makeVersion1();
        {
            ScopedConnection connection(m_file, {});
            const auto failure =
                journalschema::upgrade(connection.connection, JournalDatabase::ApplicationId,
                                       [](int done) { return done < 3; });
            QVERIFY(failure);
        }
        QCOMPARE(stateOf(m_file), FileState::Older);
    }

    void aFormerVersionWithAForeignTableIsForeign()
    {
        makeVersion1();
        PlainSqlite plain(m_file);
        QVERIFY(plain.run(u"CREATE TABLE guests (name TEXT)"_s));
        QCOMPARE(stateOf(m_file), FileState::Foreign);
    }

private:
    [[nodiscard]] static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] static QStringList copiesOf(const QString &name)
    {
        const QFileInfo info(name);
        return info.dir().entryList({ info.fileName() + ".version-*"_L1 },
                                    QDir::Files | QDir::Dirs);
    }

    /// A journal as version 1 left it.
    void makeVersion1() const
    {
        append({ sampleImport(1, Documents) });
        QVERIFY(smartup::makeVersion1(m_file));
        QCOMPARE(stateOf(m_file), FileState::Older); // which compares every word of the schema
    }

    void append(const QList<CallRecord> &calls) const
    {
        JournalOptions options;
        options.file = m_file;
        options.reserveBytes = 0;
        JournalStore store(options, Noon);
        const QSignalSpy failed(&store, &JournalStore::failed);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
        QVERIFY(failed.isEmpty());
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView(DieWord)) {
        return upgradeAndDie(words.value(3), words.value(2).toInt());
    }
    tst_JournalSchema test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_JournalSchema.moc"
