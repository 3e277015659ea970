#include "app/journal/JournalStore.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
constexpr auto WriteWord = "--write";
constexpr int DocumentsOfCall = 5;
constexpr int UsualKills = 15;

int kills()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SMARTUP_KILLS", &isSet);
    return isSet ? wanted : UsualKills;
}

JournalOptions optionsFor(const QString &file)
{
    JournalOptions options;
    options.file = file;
    options.reserveBytes = 0;
    return options;
}

/// A program that writes calls for ever and says the last id of each commit when it is on the disk.
int writeForEver(const QCoreApplication &application, const QString &file, int first)
{
    JournalStore store(optionsFor(file), Noon);
    int number = first;
    const auto appendSome = [&store, &number] {
        for (int i = 0; i < 3; ++i) {
            store.appendCall(sampleImport(number++, DocumentsOfCall));
        }
    };
    QObject::connect(&store, &JournalStore::appended, &application,
                     [appendSome](qint64 lastDocument, int) {
                         QTextStream(stdout) << lastDocument << Qt::endl;
                         appendSome();
                     });
    appendSome();
    return QCoreApplication::exec();
}

} // namespace

/// Programs that write the log and are killed: what was said to be stored is there, once, and whole.
/// SMARTUP_KILLS sets how many are killed.
class tst_KilledJournal : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
    }

    void whatWasStoredIsThere()
    {
        qint64 acknowledged = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            QProcess program;
            start(program, 1 + kill * 10000);
            // One after the first commit, one after the second …: at any state of the WAL.
            acknowledged = lastAfter(program, 1 + kill);
            QVERIFY(acknowledged > 0);
            program.kill();
            QVERIFY(program.waitForFinished());
            isWhole(acknowledged);
        }
    }

    void twoProgramsAtOnceAndOneIsKilled()
    {
        QProcess killed;
        QProcess other;
        start(killed, 1);
        start(other, 500000);
        QVERIFY(lastAfter(killed, 5) > 0);
        QVERIFY(lastAfter(other, 5) > 0);
        killed.kill();
        QVERIFY(killed.waitForFinished());
        const qint64 acknowledged = lastAfter(other, 10); // it goes on
        QVERIFY(acknowledged > 0);
        other.kill();
        QVERIFY(other.waitForFinished());
        isWhole(acknowledged);
    }

private:
    void start(QProcess &program, int first) const
    {
        program.start(QCoreApplication::applicationFilePath(),
                      { QLatin1StringView(WriteWord), m_file, QString::number(first) });
        QVERIFY(program.waitForStarted());
    }

    /// The last id that was said after so many further commits; 0 when they do not come.
    [[nodiscard]] static qint64 lastAfter(QProcess &program, int commits)
    {
        qint64 last = 0;
        for (int i = 0; i < commits; ++i) {
            const bool isSaid =
                QTest::qWaitFor([&program] { return program.canReadLine(); }, 30000);
            if (!isSaid) {
                return 0;
            }
            last = program.readLine().trimmed().toLongLong();
        }
        return last;
    }

    void isWhole(qint64 acknowledged) const
    {
        {
            JournalStore store(optionsFor(m_file), Noon); // looks at every page after a crash
            const QSignalSpy failed(&store, &JournalStore::failed);
            QVERIFY(QSignalSpy(&store, &JournalStore::opened).wait(30000));
            QCOMPARE(failed.size(), 0);
        }
        QCOMPARE(untruthOf(m_file), QString());
        PlainSqlite plain(m_file);
        QVERIFY(plain.value(u"SELECT max(id) FROM document"_s).toLongLong() >= acknowledged);
        QCOMPARE(plain.value(u"SELECT count(*) FROM document"_s),
                 plain.value(u"SELECT max(id) FROM document"_s)); // none is missing
        QCOMPARE(plain
                     .value(u"SELECT count(*) FROM (SELECT call FROM document GROUP BY call HAVING "
                            "count(*) <> %1)"_s.arg(DocumentsOfCall))
                     .toInt(),
                 0);
        QCOMPARE(
            plain.value(u"SELECT count(*) - count(DISTINCT external_id) FROM document"_s).toInt(),
            0);
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView(WriteWord)) {
        return writeForEver(application, words.value(2), words.value(3).toInt());
    }
    tst_KilledJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KilledJournal.moc"
