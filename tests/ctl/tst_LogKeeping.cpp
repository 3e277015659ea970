#include "app/journal/ArchiveShelf.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/JournalStore.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/JournalSamples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
};

} // namespace

/// `smartupctl log prune`, `log archive` and `log retention` on the program's own log.
class tst_LogKeeping : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_now = QDateTime::currentDateTimeUtc();
        append({ callOf(1, 500, 30), callOf(2, 100, 30), callOf(3, 0, 30) });
    }

    void aDryRunSaysWhatWouldGo()
    {
        const Ended ended = run({ u"log"_s, u"prune"_s, u"--dry-run"_s, u"--json"_s });
        QCOMPARE(ended.code, 0);
        const QJsonObject preview = ended.json();
        QCOMPARE(preview.value(u"documents"_s).toInt(), 30);
        QCOMPARE(preview.value(u"calls"_s).toInt(), 1);
        QCOMPARE(preview.value(u"bodies"_s).toInt(), 1);
        QVERIFY(preview.value(u"bytes"_s).toInt() > 0);
        const QJsonArray months = preview.value(u"by_month"_s).toArray();
        QCOMPARE(months.size(), 2); // one gives up its lines, one only bodies
        QCOMPARE(months.at(0).toObject().value(u"lines"_s).toInt(), 30);
        QCOMPARE(months.at(1).toObject().value(u"bodies"_s).toInt(), 1);
        QCOMPARE(lines(), 90);

        const Ended words = run({ u"log"_s, u"prune"_s, u"--dry-run"_s });
        QVERIFY2(words.out.startsWith(u"Would go: 30 line"_s), qPrintable(words.out));
        QVERIFY(words.out.contains(u"of 1 further call"_s));
        QCOMPARE(lines(), 90);
    }

    void applyTakesItAway()
    {
        const Ended ended = run({ u"log"_s, u"prune"_s, u"--apply"_s });
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.startsWith(u"Gone: 30 line"_s), qPrintable(ended.out));
        QVERIFY(ended.out.contains(u"of 1 further call"_s));
        QCOMPARE(lines(), 60);
        QCOMPARE(run({ u"log"_s, u"prune"_s, u"--dry-run"_s }).out, u"Nothing would go.\n"_s);
    }

    void verifySaysWhetherTheLogIsAsItWasStored()
    {
        const Ended intact = run({ u"log"_s, u"verify"_s });
        QVERIFY2(intact.code == 0, qPrintable(intact.out + intact.err));
        QVERIFY2(intact.out.startsWith(u"The log is intact"_s), qPrintable(intact.out));
        const Ended json = run({ u"log"_s, u"verify"_s, u"--json"_s });
        QCOMPARE(json.json().value(u"intact"_s).toBool(), true);
        QCOMPARE(json.json().value(u"calls"_s).toInt(), 3);
        const QString head = json.json().value(u"head"_s).toString();
        QCOMPARE(head.size(), 64);
        QCOMPARE(run({ u"log"_s, u"verify"_s, u"--head"_s, head }).code, 0);
        QCOMPARE(run({ u"log"_s, u"verify"_s, u"--head"_s, QString(64, u'0') }).code, 1);
        QCOMPARE(run({ u"log"_s, u"verify"_s, u"--head"_s, u"short"_s }).code, 2);
        QCOMPARE(run({ u"log"_s, u"verify"_s, u"everything"_s }).code, 2);
        QCOMPARE(
            run({ u"log"_s, u"verify"_s, u"--file"_s, m_dir->filePath(u"none.sqlite"_s) }).code, 4);

        // After the retention it still is, and the noted hash is still in it.
        QCOMPARE(run({ u"log"_s, u"prune"_s, u"--apply"_s }).code, 0);
        QCOMPARE(run({ u"log"_s, u"verify"_s, u"--head"_s, head }).code, 0);
        {
            PlainSqlite plain(journalFileIn(m_dir->filePath(u"data/smartup-desk"_s)));
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = (SELECT max(id) FROM "
                              "document)"_s));
        }
        const Ended changed = run({ u"log"_s, u"verify"_s });
        QCOMPARE(changed.code, 1);
        QVERIFY2(changed.out.contains(u"was changed after it was stored"_s),
                 qPrintable(changed.out));
    }

    void aFileThatIsNoLogIsLeftAsItIs()
    {
        const QByteArray bytes = QByteArrayLiteral("number;client;sum\n17;C1;1200\n").repeated(200);
        const QString orders = m_dir->filePath(u"orders.csv"_s);
        QFile file(orders);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        for (const QStringList &words :
             { QStringList { u"prune"_s, u"--apply"_s }, QStringList { u"prune"_s, u"--dry-run"_s },
               QStringList { u"archive"_s, u"--month=2001-01"_s } }) {
            const Ended ended =
                run(QStringList { u"log"_s } + words + QStringList { u"--file"_s, orders });
            QCOMPARE(ended.code, 4);
            QVERIFY2(ended.err.contains(u"is no database, and so no exchange log"_s),
                     qPrintable(ended.err));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(QDir(m_dir->path()).entryList({ u"orders.csv*"_s }, QDir::Files),
                 QStringList { u"orders.csv"_s });
    }

    void aDamagedFileThatWasNamedIsNotSaidToBeSetAside()
    {
        const QString broken = m_dir->filePath(u"journal-2026-06.sqlite"_s);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3 " + QByteArray(8192, 'x'));
        file.close();
        for (const QStringList &words :
             { QStringList { u"verify"_s }, QStringList { u"prune"_s, u"--apply"_s } }) {
            const Ended ended =
                run(QStringList { u"log"_s } + words + QStringList { u"--file"_s, broken });
            QCOMPARE(ended.code, 4);
            QVERIFY2(ended.err.contains(u"is damaged"_s), qPrintable(ended.err));
            QVERIFY2(ended.err.contains(u"Nothing is done to any other file"_s),
                     qPrintable(ended.err));
            QVERIFY(QFileInfo::exists(broken));
        }
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("neither dry run nor apply") << QStringList { u"prune"_s } << 2;
        QTest::newRow("both") << QStringList { u"prune"_s, u"--apply"_s, u"--dry-run"_s } << 2;
        QTest::newRow("a file that is not there")
            << QStringList { u"prune"_s, u"--apply"_s, u"--file=/nowhere"_s } << 4;
        QTest::newRow("an archive of a file that is not there")
            << QStringList { u"archive"_s, u"--month=2001-01"_s, u"--file=/nowhere"_s } << 4;
        QTest::newRow("no month") << QStringList { u"archive"_s, u"--month=May"_s } << 2;
        QTest::newRow("a month without its option")
            << QStringList { u"archive"_s, u"2026-10"_s } << 2;
        QTest::newRow("a month of which there is nothing")
            << QStringList { u"archive"_s, u"--month=2001-01"_s } << 4;
        QTest::newRow("a month that is not over")
            << QStringList { u"archive"_s, u"--month"_s,
                             monthKey(monthOf(QDateTime::currentDateTimeUtc())) }
            << 1;
        QTest::newRow("no setting") << QStringList { u"retention"_s, u"days=5"_s } << 2;
        QTest::newRow("no number") << QStringList { u"retention"_s, u"rows_days=x"_s } << 2;
        QTest::newRow("lines that the overview counts")
            << QStringList { u"retention"_s, u"rows_days=5"_s } << 1;
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        const Ended ended = run(QStringList { u"log"_s } + words);
        QTEST(ended.code, "code");
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(lines(), 90);
        QVERIFY(archivedMonths(archiveFolder()).isEmpty());
    }

    void theRetentionCanBeSet()
    {
        QVERIFY(run({ u"log"_s, u"retention"_s }).out.contains(u"rows_days=400\n"_s));
        const Ended set = run(
            { u"log"_s, u"retention"_s, u"rows_days=60"_s, u"bodies_days=10"_s, u"archives=1"_s });
        QCOMPARE(set.code, 0);
        QVERIFY(run({ u"log"_s, u"retention"_s }).out.contains(u"rows_days=60\n"_s));
        const QJsonObject preview =
            run({ u"log"_s, u"prune"_s, u"--dry-run"_s, u"--json"_s }).json();
        QCOMPARE(preview.value(u"documents"_s).toInt(), 60);
        QCOMPARE(preview.value(u"archives"_s).toArray().size(), 2);
    }

    void monthsAreArchivedBeforeTheyGo()
    {
        QCOMPARE(run({ u"log"_s, u"retention"_s, u"archives=1"_s }).code, 0);
        const QDate month = monthOf(callOf(1, 500, 0).at);
        const Ended ended = run({ u"log"_s, u"prune"_s, u"--apply"_s });
        QCOMPARE(ended.code, 0);
        QVERIFY(archivedMonths(archiveFolder()).contains(month));
        QCOMPARE(lines(), 60);
        const QString archive = archiveFile(archiveFolder(), month);
        QCOMPARE(run({ u"log"_s, u"--file"_s, archive, u"--limit=999"_s }).out.count(u'\n'), 30);
        QVERIFY(run({ u"log"_s, u"archive"_s }).out.contains(archive));
    }

    void aMonthCanBeArchivedByHand()
    {
        const QDate month = monthOf(callOf(1, 500, 0).at);
        const QStringList words { u"log"_s, u"archive"_s, u"--month"_s, monthKey(month) };
        const Ended ended = run(words);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.startsWith(u"Archived: 30 line"_s), qPrintable(ended.out));
        QCOMPARE(lines(), 90);
        QCOMPARE(run(words).code, 4); // never twice
    }

private:
    [[nodiscard]] QString data() const { return m_dir->filePath(u"data/smartup-desk"_s); }
    [[nodiscard]] QString archiveFolder() const { return archiveFolderIn(data()); }

    [[nodiscard]] CallRecord callOf(int number, int daysAgo, int documents) const
    {
        CallRecord call = sampleImport(number, documents);
        call.at = m_now.addDays(-daysAgo);
        for (DocumentRecord &document : call.documents) {
            document.outcome = Outcome::Created;
        }
        return call;
    }

    void append(const QList<CallRecord> &calls) const
    {
        JournalOptions options;
        options.file = journalFileIn(data());
        options.reserveBytes = 0;
        const SystemClock clock;
        JournalStore store(options, clock);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }

    [[nodiscard]] Ended run(const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_dir->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_dir->filePath(u"data"_s));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      QStringList { u"--lang=en"_s } + words);
        if (!program.waitForFinished()) {
            return {};
        }
        return { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                 QString::fromUtf8(program.readAllStandardError()) };
    }

    [[nodiscard]] qsizetype lines() const
    {
        return run({ u"log"_s, u"--limit=999"_s }).out.count(u'\n');
    }

    std::optional<QTemporaryDir> m_dir;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(tst_LogKeeping)
#include "tst_LogKeeping.moc"
