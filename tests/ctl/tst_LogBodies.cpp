#include "app/journal/JournalStore.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

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
    QStringList lines; ///< of standard output
    QString err;
};

} // namespace

/// `smartupctl log search-bodies` over a real journal file.
class tst_LogBodies : public QObject // NOLINT(readability-identifier-naming)
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
        CallRecord answered = sampleImport(3, 2);
        answered.responseBody = R"({"message":"\u0417\u0430\u043a\u0430\u0437 1C-00001000"})";
        for (const CallRecord &call :
             { sampleImport(1, 10), sampleSignIn(2), answered, sampleImport(4, 10) }) {
            store.appendCall(call);
        }
    }

    void words_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("said"); // on standard error
        QTest::newRow("in every import")
            << QStringList { u"EXTERNAL_ID"_s } << 0 << 3 << u"4 of 4 calls"_s;
        QTest::newRow("in an answer, escaped")
            << QStringList { u"заказ"_s } << 0 << 1 << u"1 call"_s;
        QTest::newRow("nowhere") << QStringList { u"nobody"_s } << 0 << 0 << u"0 call"_s;
        QTest::newRow("a filter narrows")
            << QStringList { u"external_id"_s, u"--filter"_s, u"outcome:refused type:order"_s } << 0
            << 2 << u"2 of 2 calls"_s;
        QTest::newRow("enough") << QStringList { u"external_id"_s, u"--limit=1"_s } << 0 << 1
                                << u"longer text"_s;
        QTest::newRow("no text") << QStringList {} << 2 << 0 << u"takes one text"_s;
        QTest::newRow("only spaces") << QStringList { u"  "_s } << 2 << 0 << u"takes one text"_s;
        QTest::newRow("two texts")
            << QStringList { u"one"_s, u"two"_s } << 2 << 0 << u"quotation marks"_s;
        QTest::newRow("a filter that cannot be read")
            << QStringList { u"x"_s, u"--filter=outcom:skipped"_s } << 2 << 0
            << u"--filter cannot be read"_s;
        QTest::newRow("no number")
            << QStringList { u"x"_s, u"--limit=none"_s } << 2 << 0 << u"limit"_s;
        QTest::newRow("two logs") << QStringList { u"x"_s, u"--shared"_s } << 2 << 0
                                  << u"Either --file or --shared"_s;
    }
    void words()
    {
        QFETCH(QStringList, words);
        QFETCH(int, lines);
        QFETCH(QString, said);
        const Ended ended = run(words);
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QTEST(ended.code, "code");
        QCOMPARE(ended.lines.size(), lines);
    }

    void aLineSaysWhichCallAndWhere()
    {
        const Ended ended = run({ u"1c-00001000"_s });
        QCOMPARE(ended.lines.size(), 2);
        // The newest call first; which of its orders the answer is about cannot be told.
        QCOMPARE(ended.lines.at(0),
                 u"24.11.2026 09:00:03.000  Sent  Order: import  Chashma · Tashkent  Response: "
                 "…\"Заказ 1C-00001000\"}"_s);
        QVERIFY2(ended.lines.at(1).startsWith(
                     u"24.11.2026 09:00:01.000  Created  Order: import  1000  1C-00001000  "_s),
                 qPrintable(ended.lines.at(1)));
        QVERIFY(ended.lines.at(1).contains(u"Request: "_s));
    }

    void jsonSaysTheSame()
    {
        const Ended ended = run({ u"1c-00001000"_s, u"--json"_s });
        QCOMPARE(ended.lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(ended.lines.at(0).toUtf8()).object();
        QCOMPARE(first.value("time"_L1).toString(), u"2026-11-24T04:00:03.000Z"_s);
        QCOMPARE(first.value("found_in"_L1).toArray(), QJsonArray { u"response"_s });
        QVERIFY(first.value("excerpt"_L1).toString().contains(u"Заказ"_s));
    }

    void aLogThatIsNotThereIsAWrongName()
    {
        QProcess program;
        program.start(programFile(),
                      { u"--lang=en"_s, u"log"_s, u"search-bodies"_s, u"x"_s, u"--file"_s,
                        m_dir.filePath(u"none.sqlite"_s) });
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 4);
    }

private:
    [[nodiscard]] static QString programFile()
    {
        return QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl");
    }

    [[nodiscard]] Ended run(const QStringList &words) const
    {
        QProcess program;
        program.start(
            programFile(),
            QStringList { u"--lang=en"_s, u"log"_s, u"search-bodies"_s, u"--file"_s, m_journal }
                + words);
        if (!program.waitForFinished()) {
            return {};
        }
        const QString out = QString::fromUtf8(program.readAllStandardOutput());
        return { program.exitCode(), out.split(u'\n', Qt::SkipEmptyParts),
                 QString::fromUtf8(program.readAllStandardError()) };
    }

    QTemporaryDir m_dir;
    QString m_journal;
};

QTEST_GUILESS_MAIN(tst_LogBodies)
#include "tst_LogBodies.moc"
