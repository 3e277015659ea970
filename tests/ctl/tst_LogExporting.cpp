#include "app/journal/JournalStore.h"
#include "tests/ctl/CommandBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

} // namespace

/// `smartupctl log export` and `log report` over a real journal file.
class tst_LogExporting : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_journal = m_dir.filePath(u"journal.sqlite"_s);
        JournalOptions options;
        options.file = m_journal;
        options.reserveBytes = 0;
        JournalStore store(options, Noon);
        store.appendCall(sampleImport(1, 300));
        store.appendCall(sampleSignIn(2));
        store.appendRun(sampleRun(u"run-1"_s));
    }
    void init() { QVERIFY(QDir(m_dir.path()).mkpath(u"out"_s)); }
    void cleanup() { QVERIFY(QDir(m_dir.filePath(u"out"_s)).removeRecursively()); }

    void filesAreWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<QString>("said");
        const QStringList skipped { u"outcome:skipped"_s };
        QTest::newRow("a table of everything") << u"csv"_s << QStringList() << u"301 row"_s;
        QTest::newRow("a table of some") << u"csv"_s << skipped << u"30 row"_s;
        QTest::newRow("a workbook") << u"xlsx"_s << skipped << u"30 row"_s;
        QTest::newRow("JSON") << u"json"_s << skipped << u"30 row"_s;
        QTest::newRow("calls") << u"har"_s << QStringList() << u"2 call"_s;
        QTest::newRow("a filter of several words")
            << u"csv"_s << QStringList { u"outcome:skipped"_s, u"number:1002,1003"_s }
            << u"1 row"_s;
        QTest::newRow("a filter that begins with a minus")
            << u"csv"_s << QStringList { u"-outcome:created"_s, u"-type:session"_s } << u"60 row"_s;
        QTest::newRow("a filter behind the mark that ends the options")
            << u"csv"_s << QStringList { u"--"_s, u"-outcome:created"_s, u"-type:session"_s }
            << u"60 row"_s;
        QTest::newRow("nothing found") << u"csv"_s << QStringList { u"nobody"_s } << u"0 row"_s;
    }
    void filesAreWritten()
    {
        QFETCH(QString, format);
        QFETCH(QStringList, filter);
        QFETCH(QString, said);
        const QString file = out(u"log."_s + format);
        const Ended ended = run(QStringList { u"export"_s, u"--"_s + format, file } + filter);
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(ended.out.startsWith(said), qPrintable(ended.out));
        QVERIFY(ended.out.contains(file));
        QVERIFY(ended.err.isEmpty());
        QVERIFY(QFile(file).size() > 0);
    }

    void jsonHasTheKeysOfTheLog()
    {
        const QString file = out(u"log.json"_s);
        QCOMPARE(run({ u"export"_s, u"--json"_s, file, u"1C-00001002"_s }).code, 0);
        const QJsonArray lines =
            QJsonDocument::fromJson(read(file)).object().value("lines"_L1).toArray();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.at(0).toObject().value("rule"_L1).toString(), u"duplicates.order=skip"_s);
    }

    void aReportIsWritten()
    {
        const QString file = out(u"report.html"_s);
        const Ended ended = run({ u"report"_s, u"--from"_s, u"23.11.2026"_s, u"--to"_s,
                                  u"24.11.2026"_s, u"--html"_s, file });
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY(ended.out.contains(file));
        const QByteArray page = read(file);
        for (const char *part : { "Created 240, Skipped 30, Refused 30", "A02-24-048",
                                  "login or password is wrong", "orders.json" }) {
            QVERIFY2(page.contains(part), part);
        }
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString csv = out(u"log.csv"_s);
        const QString html = out(u"report.html"_s);
        QTest::newRow("no file") << QStringList { u"export"_s } << 2;
        QTest::newRow("two files")
            << QStringList { u"export"_s, u"--csv"_s, csv, u"--json"_s, csv } << 2;
        QTest::newRow("a filter that cannot be read")
            << QStringList { u"export"_s, u"--csv"_s, csv, u"outcom:skipped"_s } << 2;
        QTest::newRow("a log that is not there")
            << QStringList { u"export"_s, u"--csv"_s, csv, u"--file=/nowhere"_s } << 4;
        QTest::newRow("a folder that is not there")
            << QStringList { u"export"_s, u"--csv"_s, out(u"nowhere/log.csv"_s) } << 4;
        QTest::newRow("a report without a file") << QStringList { u"report"_s } << 2;
        QTest::newRow("a report in PDF")
            << QStringList { u"report"_s, u"--html"_s, out(u"report.pdf"_s) } << 2;
        QTest::newRow("no day") << QStringList { u"report"_s, u"--html"_s, html, u"--from=May"_s }
                                << 2;
        QTest::newRow("days backwards")
            << QStringList { u"report"_s, u"--html"_s, html, u"--from=02.11.2026"_s,
                             u"--to=01.11.2026"_s }
            << 2;
        QTest::newRow("a report of a log that is not there")
            << QStringList { u"report"_s, u"--html"_s, html, u"--file=/nowhere"_s } << 4;
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        const Ended ended = run(words);
        QTEST(ended.code, "code");
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(ended.out.isEmpty());
        QVERIFY(QDir(m_dir.filePath(u"out"_s)).isEmpty());
    }

    void whatIsThereIsOnlyReplacedByForce_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QString &format : { u"csv"_s, u"xlsx"_s, u"json"_s, u"har"_s }) {
            QTest::newRow(qPrintable(format)) << QStringList { u"export"_s, u"--"_s + format };
        }
        QTest::newRow("report") << QStringList { u"report"_s, u"--html"_s };
    }
    void whatIsThereIsOnlyReplacedByForce()
    {
        QFETCH(QStringList, words);
        const QString file = out(u"there.html"_s);
        QFile there(file);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        const Ended refused = run(words + QStringList { file });
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(u"--force"_s), qPrintable(refused.err));
        QCOMPARE(read(file), QByteArray("mine"));
        const Ended forced = run(words + QStringList { file, u"--force"_s });
        QVERIFY2(forced.code == 0, qPrintable(forced.err));
        QVERIFY(read(file) != QByteArray("mine"));
    }

    void aPipeIsNotReplaced_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QString &format : { u"csv"_s, u"xlsx"_s, u"json"_s, u"har"_s }) {
            QTest::newRow(qPrintable(format)) << QStringList { u"export"_s, u"--"_s + format };
        }
        QTest::newRow("report") << QStringList { u"report"_s, u"--html"_s };
    }
    void aPipeIsNotReplaced()
    {
        QFETCH(QStringList, words);
        const QString pipe = out(u"pipe.html"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, { pipe }), 0);
        const Ended ended = run(words + QStringList { pipe });
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains(u"This is a pipe or a device"_s), qPrintable(ended.err));
        QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
        QCOMPARE(QDir(m_dir.filePath(u"out"_s))
                     .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
                 QStringList { u"pipe.html"_s });
    }

    void aDayThatIsNoneIsExplained()
    {
        const Ended ended =
            run({ u"report"_s, u"--html"_s, out(u"report.html"_s), u"--from"_s, u"2026-11-01"_s });
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(u"A day is written as in 01.11.2026."_s),
                 qPrintable(ended.err));
    }

    /// From a sign-in over a real socket to every file that is made of the log.
    void noPasswordIsInAnyFile()
    {
        const QByteArray password = "canary-Pa55word"; // not a secret: made up here
        const QByteArray signIn = ("admin@demo:" + password).toBase64();
        const CommandBench bench;
        const CommandBench::Ended refused = bench.run(
            QStringList { u"export"_s, u"producer"_s, u"--out"_s, bench.path(u"producer.json"_s) }
                + bench.connection(),
            password);
        QVERIFY2(refused.code == 1, refused.said().constData());
        const QStringList words { u"export --csv"_s, u"export --json"_s, u"export --har"_s,
                                  u"report --html"_s };
        for (const QString &word : words) {
            const QString file = bench.path(u"log-"_s + word.section(u' ', 1));
            const CommandBench::Ended ended =
                bench.run(QStringList { u"log"_s } + word.split(u' ') + QStringList { file });
            QVERIFY2(ended.code == 0, ended.said().constData());
            const QByteArray content = read(file);
            QVERIFY2(!content.isEmpty(), qPrintable(word));
            QVERIFY2(!content.contains(password), qPrintable(word));
            QVERIFY2(!content.contains(signIn), qPrintable(word));
        }
        QVERIFY(read(bench.path(u"log---har"_s)).contains("\"status\":401"));
    }

    void helpExplainsThem()
    {
        const Ended exporting = run({ u"export"_s, u"--help"_s });
        QCOMPARE(exporting.code, 0);
        QVERIFY(exporting.out.contains(u"--har <FILE>"_s));
        const Ended reporting = run({ u"report"_s, u"--help"_s });
        QCOMPARE(reporting.code, 0);
        QVERIFY(reporting.out.contains(u"--html <FILE>"_s));
    }

private:
    [[nodiscard]] QString out(const QString &name) const
    {
        return m_dir.filePath(u"out/"_s + name);
    }
    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// On the journal of the test, unless the last word names another.
    [[nodiscard]] Ended run(const QStringList &words) const
    {
        QProcess program;
        QStringList all { u"--lang=en"_s, u"log"_s, words.first() };
        const bool namesLog = words.last().startsWith(u"--file="_s);
        if (!namesLog) {
            all += { u"--file"_s, m_journal };
        }
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"), all + words.mid(1));
        if (!program.waitForFinished()) {
            return {};
        }
        return { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                 QString::fromUtf8(program.readAllStandardError()) };
    }

    QTemporaryDir m_dir;
    QString m_journal;
};

QTEST_GUILESS_MAIN(tst_LogExporting)
#include "tst_LogExporting.moc"
