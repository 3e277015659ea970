#include "models/journal/CallTiming.h"
#include "models/journal/JournalStory.h"
#include "models/journal/LineRemarks.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime minute(int number)
{
    return { QDate(2026, 11, 24), QTime(7, number), Qt::UTC };
}

JournalRow line(int at, ApiVerb verb, int attempt = 1)
{
    JournalRow row;
    row.at = minute(at);
    row.verb = verb;
    row.document.id = at;
    row.document.subject = u"order"_s;
    row.document.attempt = attempt;
    return row;
}

JournalRemark remark(int at, RemarkKind kind, qint64 document = 0)
{
    JournalRemark result;
    result.at = minute(at);
    result.kind = kind;
    result.documentId = document;
    result.author = u"Dilnoza"_s;
    return result;
}

} // namespace

class tst_JournalStory : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryIsToldInTheOrderOfTime()
    {
        JournalStory story;
        story.lines = { line(1, ApiVerb::Import), line(3, ApiVerb::Import, 2),
                        line(5, ApiVerb::Export), line(6, ApiVerb::ChangeStatus) };
        story.remarks = { remark(3, RemarkKind::Comment), remark(4, RemarkKind::Pin) };
        QStringList told;
        const QList<StoryEntry> entries = storyEntries(story);
        for (const StoryEntry &entry : entries) {
            told.append(storyWhat(entry));
        }
        const QStringList expected {
            u"Sent to Smartup"_s,    u"Sent to Smartup, attempt 2"_s,
            u"Comment of Dilnoza"_s, u"Pinned by Dilnoza"_s,
            u"Read from Smartup"_s,  callName(u"order"_s, ApiVerb::ChangeStatus)
        };
        QCOMPARE(told, expected);
    }

    void anEntrySaysWhatIsKnown()
    {
        JournalRow row = line(1, ApiVerb::Import);
        row.document.externalId = u"1C-1"_s;
        row.document.smartupId = u"77"_s;
        row.document.message = u"a\nb"_s;
        QCOMPARE(storyText({ row.at, row, std::nullopt }), u"1C-1 · 77 · a\\nb"_s);
        JournalRemark comment = remark(2, RemarkKind::Comment);
        comment.text = u"Called\u202E the shop"_s;
        QCOMPARE(storyText({ comment.at, std::nullopt, comment }), u"Called\\u202E the shop"_s);
    }

    void remarksConcernTheirLineOrAllOfTheCall_data()
    {
        QTest::addColumn<QList<JournalRemark>>("remarks");
        QTest::addColumn<int>("about");
        QTest::addColumn<bool>("pinned");
        using R = QList<JournalRemark>;
        QTest::newRow("none") << R {} << 0 << false;
        QTest::newRow("a pin of the line") << R { remark(1, RemarkKind::Pin, 7) } << 1 << true;
        QTest::newRow("a pin of another line") << R { remark(1, RemarkKind::Pin, 8) } << 0 << false;
        QTest::newRow("a pin of the call") << R { remark(1, RemarkKind::Pin) } << 1 << true;
        QTest::newRow("a comment pins nothing")
            << R { remark(1, RemarkKind::Comment, 7) } << 1 << false;
        QTest::newRow("all together")
            << R { remark(1, RemarkKind::Comment, 8), remark(2, RemarkKind::Comment),
                   remark(3, RemarkKind::Pin, 7) }
            << 2 << true;
    }
    void remarksConcernTheirLineOrAllOfTheCall()
    {
        QFETCH(QList<JournalRemark>, remarks);
        constexpr qint64 Line = 7;
        QTEST(static_cast<int>(remarksAbout(remarks, Line).size()), "about");
        QTEST(isPinned(remarks, Line), "pinned");
    }

    void theNamesOfStatesGoThereAndBack()
    {
        for (const RemarkKind kind : AllRemarkKinds) {
            QCOMPARE(remarkStateFromKey(remarkStateKey(kind)), kind);
            QVERIFY(!remarkStateName(kind).isEmpty());
        }
        QVERIFY(!remarkStateFromKey(u"green"));
    }

    void theTimeOfACallIsParted_data()
    {
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<qint64>("firstByte");
        QTest::addColumn<qint64>("waiting");
        QTest::addColumn<qint64>("receiving");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("an answer") << qint64(480) << qint64(410) << qint64(410) << qint64(70)
                                   << u"410 ms until the first byte"_s;
        QTest::newRow("all at once")
            << qint64(40) << qint64(40) << qint64(40) << qint64(0) << u"0 ms to receive"_s;
        QTest::newRow("no answer") << qint64(900) << qint64(-1) << qint64(900) << qint64(0)
                                   << u"900 ms passed, and no byte"_s;
        QTest::newRow("clocks that disagree")
            << qint64(5) << qint64(9) << qint64(5) << qint64(0) << u"5 ms until the first byte"_s;
        QTest::newRow("nonsense") << qint64(-3) << qint64(-1) << qint64(0) << qint64(0)
                                  << u"0 ms passed"_s;
    }
    void theTimeOfACallIsParted()
    {
        QFETCH(qint64, duration);
        QFETCH(qint64, firstByte);
        QFETCH(QString, sentence);
        CallRecord call;
        call.durationMs = duration;
        call.firstByteMs = firstByte;
        const CallTiming timing = callTiming(call);
        QTEST(timing.waitingMs, "waiting");
        QTEST(timing.receivingMs, "receiving");
        QCOMPARE(timing.waitingMs + timing.receivingMs, timing.totalMs);
        QVERIFY2(timingSentence(call).contains(sentence), qPrintable(timingSentence(call)));
    }

    void whatWasNotSentTookNoTime()
    {
        CallRecord call;
        call.outcome = Outcome::NotSent;
        QVERIFY(timingSentence(call).startsWith(u"Nothing was sent"_s));
    }
};

QTEST_GUILESS_MAIN(tst_JournalStory)
#include "tst_JournalStory.moc"
