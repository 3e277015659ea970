#include "app/journal/ArchiveShelf.h"
#include "app/journal/FormerVersion.h"
#include "app/journal/JournalArchive.h"
#include "app/journal/JournalDatabase.h"
#include "tests/app/journal/RetentionBench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace smartup;
using namespace smartup::retention;
using namespace Qt::Literals::StringLiterals;

namespace {

using FileState = JournalDatabase::FileState;

constexpr auto ArchiveWord = "--archive";
constexpr auto OpenWord = "--open";
constexpr int Calls = 200;
constexpr int DocumentsOfCall = 20;
constexpr int Lines = Calls * DocumentsOfCall;
constexpr int UsualKills = 10;
constexpr int Patience = 60000;
const QDate June(2026, 6, 1);

int kills()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SMARTUP_KILLS", &isSet);
    return isSet ? wanted : UsualKills;
}

void sayBegun()
{
    QTextStream(stdout) << "begun" << Qt::endl;
}

/// A program that archives a month.
int archiveJune(const QString &file, const QString &folder)
{
    sayBegun();
    return archiveMonth(file, folder, June, never) ? 0 : 1;
}

/// A program that opens the journal, which upgrades and saves it when that is needed, and ends.
int openJournalOnce(const QCoreApplication &application, const QString &file)
{
    sayBegun();
    JournalOptions options;
    options.file = file;
    options.reserveBytes = 0;
    JournalStore store(options, Noon);
    QObject::connect(&store, &JournalStore::opened, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

FileState stateOf(const QString &file)
{
    return JournalDatabase::inspect(file, JournalDatabase::Inspection::AfterCrashThorough);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lines and how many different ones: nothing is lost and nothing double when both are the same as before.
struct Content
{
    qint64 lines = 0;
    qint64 different = 0;

    friend bool operator==(const Content &, const Content &) = default;
};

Content contentOf(const QString &file)
{
    PlainSqlite plain(file);
    return { plain.value(u"SELECT count(*) FROM document"_s).toLongLong(),
             plain.value(u"SELECT count(DISTINCT external_id) FROM document"_s).toLongLong() };
}

constexpr Content Whole { Lines, Lines };

} // namespace

/// Programs that archive, upgrade and save the log and are killed at any moment of it: afterwards every
/// line is there, once. SMARTUP_KILLS sets how many are killed of each.
// NOLINTNEXTLINE(readability-identifier-naming)
class tst_KilledKeeping : public QObject, private RetentionBench
{
    Q_OBJECT

private Q_SLOTS:
    /// All of June.
    void initTestCase()
    {
        begin();
        QList<CallRecord> calls;
        for (int i = 0; i < Calls; ++i) {
            calls.append(importOf(i, 170, DocumentsOfCall));
        }
        append(calls);
        m_sound = bytesOf(m_file);
        QVERIFY(!QFileInfo::exists(m_file + "-wal"_L1)); // it is all in the file
        QVERIFY(smartup::makeVersion1(m_file));
        m_former = bytesOf(m_file);
        // Two pages in the middle are lost.
        constexpr qsizetype PageSize = 4096;
        m_damaged = m_sound;
        QVERIFY(m_damaged.size() > 70 * PageSize);
        for (const qsizetype page : { 30, 60 }) {
            m_damaged.replace(page * PageSize, PageSize, QByteArray(PageSize, 'x'));
        }
    }

    void anArchiveUnderWay()
    {
        const auto archiving = [this] {
            return QStringList { QLatin1StringView(ArchiveWord), m_file, archiveFolder() };
        };
        QVERIFY(begin(m_sound));
        const qint64 whole = timeOf(archiving());
        QVERIFY(whole >= 0);
        int archives = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            QVERIFY(begin(m_sound));
            QVERIFY(killAfter(archiving(), momentOf(kill, whole)));
            QCOMPARE(untruthOf(m_file), QString());
            QVERIFY(contentOf(m_file) == Whole);
            // Half an archive is none: nothing goes because of it, and the next one is whole.
            const QList<QDate> months = archivedMonths(archiveFolder());
            if (months.isEmpty()) {
                QCOMPARE(prune(orderOf(archiveFolder())).documents, 0);
                QVERIFY(archiveMonth(m_file, archiveFolder(), June, never));
            } else {
                QCOMPARE(months, QList<QDate> { June });
                ++archives;
            }
            const QString archive = archiveFile(archiveFolder(), June);
            QCOMPARE(untruthOf(archive), QString());
            QVERIFY(contentOf(archive) == Whole);
            QCOMPARE(prune(orderOf(archiveFolder())).documents, Lines);
            QCOMPARE(contentOf(m_file).lines, 0); // each line is at one place now
            QCOMPARE(QDir(archiveFolder()).entryList(QDir::Files),
                     QStringList { QFileInfo(archive).fileName() });
        }
        qInfo("%d of %d archives were in their place when they were killed", archives, kills());
    }

    void anUpgradeUnderWay()
    {
        const auto opening = [this] { return QStringList { QLatin1StringView(OpenWord), m_file }; };
        QVERIFY(begin(m_former));
        const qint64 whole = timeOf(opening());
        QVERIFY(whole >= 0);
        int upgraded = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            QVERIFY(begin(m_former));
            QVERIFY(killAfter(opening(), momentOf(kill, whole)));
            const FileState state = stateOf(m_file);
            QVERIFY2(state == FileState::Older || state == FileState::Ours,
                     QByteArray::number(static_cast<int>(state)).constData());
            upgraded += state == FileState::Ours ? 1 : 0;
            QVERIFY(contentOf(m_file) == Whole);

            QVERIFY(open(Noon));
            QCOMPARE(stateOf(m_file), FileState::Ours);
            QCOMPARE(untruthOf(m_file), QString());
            QVERIFY(contentOf(m_file) == Whole);
            const QString copy = formerVersionFile(m_file, 1);
            QCOMPARE(QDir(m_dir->path()).entryList({ u"*.version-*"_s }, QDir::Files),
                     QStringList { QFileInfo(copy).fileName() });
            QVERIFY(contentOf(copy) == Whole);
        }
        qInfo("%d of %d logs were upgraded when they were killed", upgraded, kills());
    }

    void aSalvageUnderWay()
    {
        const auto opening = [this] { return QStringList { QLatin1StringView(OpenWord), m_file }; };
        QVERIFY(beginDamaged());
        const qint64 whole = timeOf(opening());
        QVERIFY(whole >= 0);
        // What can be saved is what is saved when nothing comes between.
        const Content saved = contentOf(m_file);
        QVERIFY2(saved.lines > Lines / 2 && saved.lines < Lines + Calls,
                 QByteArray::number(saved.lines).constData());
        QVERIFY(saved.different > Lines / 2 && saved.different <= Lines);
        const FixedClock later(Noon.now().addSecs(60));
        int setAside = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            QVERIFY(beginDamaged());
            QVERIFY(killAfter(opening(), momentOf(kill, whole)));
            setAside += asideFiles().isEmpty() ? 0 : 1;

            QVERIFY(open(later));
            QCOMPARE(stateOf(m_file), FileState::Ours);
            QCOMPARE(untruthOf(m_file), QString());
            QVERIFY(contentOf(m_file) == saved);
            const QStringList aside = asideFiles();
            QCOMPARE(aside.size(), 1);
            QCOMPARE(bytesOf(m_dir->filePath(aside.constFirst())), m_damaged);
            QVERIFY(!QFileInfo::exists(m_file + ".recovering"_L1));
            QVERIFY(!QFileInfo::exists(m_file + ".recovered"_L1));
        }
        qInfo("%d of %d damaged logs were set aside when they were killed", setAside, kills());
    }

private:
    using RetentionBench::begin;

    /// A folder with this journal in it.
    [[nodiscard]] bool begin(const QByteArray &journal)
    {
        begin();
        QFile file(m_file);
        return file.open(QIODevice::WriteOnly) && file.write(journal) == journal.size();
    }

    /// As after a crash: every page is looked at.
    [[nodiscard]] bool beginDamaged()
    {
        const bool isThere = begin(m_damaged);
        QFile wal(m_file + "-wal"_L1);
        return isThere && wal.open(QIODevice::WriteOnly) && wal.write("no WAL") > 0;
    }

    [[nodiscard]] QStringList asideFiles() const
    {
        return QDir(m_dir->path()).entryList({ u"journal.sqlite.damaged-*-000"_s }, QDir::Files);
    }

    /// Opens the journal as a program does that starts afterwards.
    [[nodiscard]] bool open(const Clock &clock) const
    {
        JournalStore store(options(), clock);
        QSignalSpy opened(&store, &JournalStore::opened);
        return opened.wait(Patience);
    }

    /// The kills are spread over the time that the whole takes.
    [[nodiscard]] static int momentOf(int kill, qint64 whole)
    {
        return static_cast<int>(whole * (2LL * kill + 1) / (2LL * kills()));
    }

    [[nodiscard]] static bool start(QProcess &program, const QStringList &words)
    {
        program.start(QCoreApplication::applicationFilePath(), words);
        return program.waitForStarted()
            && QTest::qWaitFor([&program] { return program.canReadLine(); }, Patience);
    }

    [[nodiscard]] static bool isFinished(QProcess &program, int milliseconds)
    {
        // It may have ended while its first word was read.
        return program.state() == QProcess::NotRunning || program.waitForFinished(milliseconds);
    }
    [[nodiscard]] static bool hasEndedWell(const QProcess &program)
    {
        return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }

    /// Milliseconds from its first word to its end; negative when it does not go well.
    [[nodiscard]] static qint64 timeOf(const QStringList &words)
    {
        QProcess program;
        QElapsedTimer clock;
        if (!start(program, words)) {
            return -1;
        }
        clock.start();
        const bool isWell = isFinished(program, Patience) && hasEndedWell(program);
        return isWell ? clock.elapsed() : -1;
    }

    /// One that has ended by then has ended well.
    [[nodiscard]] static bool killAfter(const QStringList &words, int milliseconds)
    {
        QProcess program;
        if (!start(program, words)) {
            return false;
        }
        if (isFinished(program, milliseconds)) {
            return hasEndedWell(program);
        }
        program.kill();
        return isFinished(program, Patience);
    }

    QByteArray m_sound;
    QByteArray m_former; ///< the same of version 1
    QByteArray m_damaged; ///< the same with pages that are lost
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView(ArchiveWord)) {
        return archiveJune(words.value(2), words.value(3));
    }
    if (words.value(1) == QLatin1StringView(OpenWord)) {
        return openJournalOnce(application, words.value(2));
    }
    tst_KilledKeeping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KilledKeeping.moc"
