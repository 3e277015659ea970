#include "app/journal/JournalStore.h"
#include "app/journal/RemarkService.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// One line about an order, with these keys; the n-th call.
CallRecord orderCall(int number,
                     const QString &externalId,
                     const QString &smartupId,
                     const QString &orderNumber)
{
    CallRecord call = sampleImport(number, 1);
    DocumentRecord &document = call.documents.first(); // clazy:exclude=detaching-member
    document.externalId = externalId;
    document.smartupId = smartupId;
    document.number = orderNumber;
    document.organisation = u"101"_s;
    return call;
}

CallRecord exported(CallRecord call)
{
    call.verb = ApiVerb::Export;
    call.isWrite = false;
    call.documents.first().outcome = Outcome::Received;
    return call;
}

} // namespace

/// What the log knows of one document, and what people say about its lines.
class tst_StoryLookup : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
    }

    void linesOfOneDocumentAreFound_data()
    {
        QTest::addColumn<QList<CallRecord>>("calls");
        QTest::addColumn<QList<qint64>>("lines"); // of the story of the first line
        using C = QList<CallRecord>;
        using L = QList<qint64>;
        const CallRecord sent = orderCall(1, u"1C-1"_s, {}, u"5"_s);
        QTest::newRow("alone") << C { sent } << L { 1 };
        QTest::newRow("sent twice")
            << C { sent, orderCall(2, u"1c-1"_s, u"77"_s, {}) } << L { 1, 2 };
        QTest::newRow("read back by its Smartup id only, by way of the answer that told it")
            << C { sent, orderCall(2, u"1C-1"_s, u"77"_s, {}),
                   exported(orderCall(3, {}, u"77"_s, u"900"_s)) }
            << L { 1, 2, 3 };
        QTest::newRow("by way of the line that was read")
            << C { orderCall(1, {}, u"77"_s, {}), exported(orderCall(2, u"1C-1"_s, u"77"_s, {})),
                   orderCall(3, u"1C-1"_s, {}, {}) }
            << L { 1, 2, 3 };
        QTest::newRow("another order") << C { sent, orderCall(2, u"1C-2"_s, {}, {}) } << L { 1 };
        CallRecord type = sent;
        type.uuid = u"type"_s;
        type.documents.first().subject = u"return"_s;
        QTest::newRow("the same id, another type") << C { sent, type } << L { 1 };
        CallRecord profile = sent;
        profile.uuid = u"profile"_s;
        profile.profileId = u"profile-2"_s;
        QTest::newRow("the same id, another connection") << C { sent, profile } << L { 1 };
        QTest::newRow("the same number where nothing says otherwise")
            << C { sent, exported(orderCall(2, {}, u"77"_s, u"5"_s)) } << L { 1, 2 };
        QTest::newRow("the same number, another external id")
            << C { sent, orderCall(2, u"1C-2"_s, {}, u"5"_s) } << L { 1 };
        CallRecord elsewhere = exported(orderCall(2, {}, {}, u"5"_s));
        elsewhere.documents.first().organisation = u"102"_s;
        QTest::newRow("the same number, another organisation") << C { sent, elsewhere } << L { 1 };
        QTest::newRow("nothing to know it by")
            << C { orderCall(1, {}, {}, {}), orderCall(2, {}, {}, {}) } << L { 1 };
        QTest::newRow("a call without documents")
            << C { sampleSignIn(1), sampleSignIn(2) } << L { 1 };
    }
    void linesOfOneDocumentAreFound()
    {
        QFETCH(QList<CallRecord>, calls);
        append(calls);
        const JournalStory story = storyOf(1);
        QList<qint64> lines;
        for (const JournalRow &line : story.lines) {
            lines.append(line.document.id);
        }
        QTEST(lines, "lines");
        QVERIFY(!story.isMore);
        QCOMPARE(story.documentId, 1);
    }

    void aLineThatIsGoneHasNoStory()
    {
        append({ sampleImport(1, 1) });
        const JournalStory story = storyOf(77);
        QVERIFY(story.lines.isEmpty() && !story.isMore);
        QCOMPARE(story.documentId, 77);
    }

    void aLongStoryComesInPages()
    {
        constexpr int Lines = 2 * StoryPageSize + 20;
        QList<CallRecord> calls;
        for (int i = 1; i <= Lines; ++i) {
            calls.append(exported(orderCall(i, u"1C-1"_s, u"77"_s, {})));
        }
        append(calls);
        QList<qint64> seen;
        qint64 beyond = 0;
        for (int page = 0; page < 3; ++page) {
            const JournalStory story = storyOf(1, beyond);
            QCOMPARE(story.beyond, beyond);
            QCOMPARE(story.isMore, page < 2);
            QVERIFY(!story.lines.isEmpty());
            for (qsizetype i = story.lines.size() - 1; i >= 0; --i) {
                seen.append(story.lines.at(i).document.id);
            }
            beyond = story.lines.constFirst().document.id;
        }
        QCOMPARE(seen.size(), Lines);
        for (int i = 0; i < Lines; ++i) {
            QCOMPARE(seen.at(i), Lines - i); // each once, newest first
        }
    }

    void remarksStandInTheStory()
    {
        append({ orderCall(1, u"1C-1"_s, {}, {}), sampleImport(2, 2),
                 orderCall(3, u"1C-1"_s, u"77"_s, {}) });
        JournalStore store(options(), Noon);
        store.appendRemark(about(u"a"_s, 1, 1, RemarkKind::Comment));
        store.appendRemark(about(u"b"_s, 3, 0, RemarkKind::Pin));
        store.appendRemark(about(u"c"_s, 2, 2, RemarkKind::Comment)); // of another document
        QTRY_COMPARE(storyOf(4).remarks.size(), 2);
        const JournalStory story = storyOf(4);
        QCOMPARE(story.remarks.at(0).uuid, u"a"_s);
        QCOMPARE(story.remarks.at(1).uuid, u"b"_s);
        QVERIFY(story.lines.constLast().isPinned);
    }

    void severalLinesAreReadAtOnce()
    {
        append({ sampleImport(1, 2), sampleSignIn(2) });
        JournalReader reader(m_file);
        QSignalSpy read(&reader, &JournalReader::detailsRead);
        reader.readDetails({ 3, 1, 99 }, 5);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read.at(0).at(0).toULongLong(), 5ULL);
        const auto details = read.at(0).at(1).value<QList<JournalDetail>>();
        QCOMPARE(details.size(), 2);
        QVERIFY(details.at(0).row.isCall());
        QCOMPARE(details.at(1).row.document.id, 1);
        QVERIFY(details.at(1).documentJson.contains("1C-00001000"));
    }

    void remarksAreToldWhenTheyAreStored()
    {
        append({ sampleImport(1, 2) });
        JournalStore store(options(), Noon);
        JournalReader reader(m_file);
        RemarkService service(store, reader, Noon, u"Dilnoza"_s);
        QSignalSpy changed(&service, &RemarkService::changed);
        const JournalRemark comment = about(u"a"_s, 1, 2, RemarkKind::Comment);
        service.append(comment);
        QTRY_COMPARE(changed.size(), 1);
        const auto told = changed.at(0).at(0).value<CallRemarks>();
        QCOMPARE(told.callId, 1);
        QCOMPARE(told.remarks.size(), 1);
        QCOMPARE(told.remarks.at(0).author, u"Dilnoza"_s);
        QCOMPARE(told.remarks.at(0).at, Noon.now());
        QCOMPARE(told.remarks.at(0).text, comment.text);

        JournalRemark withdrawn = told.remarks.at(0);
        withdrawn.isWithdrawn = true;
        service.append(withdrawn);
        QTRY_VERIFY(changed.constLast().at(0).value<CallRemarks>().remarks.isEmpty());
        // Nobody waits any more: what is stored now is not looked at.
        const qsizetype looks = changed.size();
        QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(2, 1));
        QTRY_VERIFY(!appended.isEmpty());
        QSignalSpy read(&reader, &JournalReader::remarksRead);
        reader.readRemarks(1);
        QTRY_COMPARE(read.size(), 1); // the only one
        QCOMPARE(changed.size(), looks + 1);
    }

    void linesAreFoundByWhatPeopleSaid_data()
    {
        QTest::addColumn<QList<RemarkKind>>("kinds");
        QTest::addColumn<int>("rows");
        using K = QList<RemarkKind>;
        QTest::newRow("pinned: a line and a whole call") << K { RemarkKind::Pin } << 4;
        QTest::newRow("commented") << K { RemarkKind::Comment } << 1;
        QTest::newRow("either") << K { RemarkKind::Pin, RemarkKind::Comment } << 5;
    }
    void linesAreFoundByWhatPeopleSaid()
    {
        QFETCH(QList<RemarkKind>, kinds);
        append({ sampleImport(1, 5), sampleImport(2, 3), sampleImport(3, 5) });
        {
            JournalStore store(options(), Noon);
            store.appendRemark(about(u"a"_s, 1, 2, RemarkKind::Pin));
            store.appendRemark(about(u"b"_s, 2, 0, RemarkKind::Pin));
            store.appendRemark(about(u"c"_s, 1, 3, RemarkKind::Comment));
            JournalRemark withdrawn = about(u"d"_s, 3, 9, RemarkKind::Comment);
            store.appendRemark(withdrawn);
            withdrawn.isWithdrawn = true;
            store.appendRemark(withdrawn);
        }
        Reading reading(m_file);
        QTEST(static_cast<int>(reading.count({ .remarks = kinds }).rows), "rows");
        // The same when lines are looked at one by one, as they come.
        QCOMPARE(reading.count({ .numbers = { u"1001"_s }, .remarks = { RemarkKind::Pin } }).rows,
                 1);
        QCOMPARE(reading.count({ .numbers = { u"1004"_s }, .remarks = { RemarkKind::Pin } }).rows,
                 0);
    }

private:
    [[nodiscard]] JournalOptions options() const
    {
        JournalOptions result;
        result.file = m_file;
        result.batchDelay = 1ms;
        result.reserveBytes = 0;
        return result;
    }
    void append(const QList<CallRecord> &calls) const
    {
        JournalStore store(options(), Noon);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }
    [[nodiscard]] JournalStory storyOf(qint64 documentId, qint64 beyond = 0) const
    {
        JournalReader reader(m_file);
        QSignalSpy read(&reader, &JournalReader::storyRead);
        reader.readStory(documentId, beyond);
        return read.wait() ? read.at(0).at(0).value<JournalStory>() : JournalStory();
    }
    static JournalRemark about(const QString &uuid, qint64 call, qint64 document, RemarkKind kind)
    {
        JournalRemark remark;
        remark.uuid = uuid;
        remark.callId = call;
        remark.documentId = document;
        remark.kind = kind;
        remark.author = u"Aziz"_s;
        remark.at = Noon.now();
        remark.text = u"Called the shop."_s;
        return remark;
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_StoryLookup)
#include "tst_StoryLookup.moc"
