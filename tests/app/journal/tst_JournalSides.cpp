#include "app/journal/JournalStore.h"
#include "models/settings/SettingsStamp.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// The n-th request that carries the same order.
CallRecord tryOf(int number, Outcome outcome)
{
    CallRecord call = sampleImport(1, 1);
    call.uuid = u"try-%1"_s.arg(number);
    call.at = call.at.addSecs(number * 60);
    call.documents.first().outcome = outcome;
    return call;
}

JournalRemark pin(const QString &uuid, qint64 document)
{
    JournalRemark remark;
    remark.uuid = uuid;
    remark.documentId = document;
    remark.kind = RemarkKind::Pin;
    remark.author = u"Dilnoza"_s;
    remark.at = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    return remark;
}

} // namespace

/// What stands beside the lines of the log: tries, settings, pins and comments.
class tst_JournalSides : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
    }

    void triesAreLinkedToTheFirst_data()
    {
        QTest::addColumn<QList<Outcome>>("outcomes");
        QTest::addColumn<QList<int>>("numbers");
        using O = QList<Outcome>;
        using N = QList<int>;
        QTest::newRow("one try") << O { Outcome::Created } << N { 1 };
        QTest::newRow("unknown, then created")
            << O { Outcome::Unknown, Outcome::Created } << N { 1, 2 };
        QTest::newRow("refused twice, then created")
            << O { Outcome::Refused, Outcome::Refused, Outcome::Created } << N { 1, 2, 3 };
        QTest::newRow("created, later changed: a new beginning")
            << O { Outcome::Created, Outcome::Updated } << N { 1, 1 };
        QTest::newRow("a new beginning fails and is tried again")
            << O { Outcome::Created, Outcome::NotSent, Outcome::Updated } << N { 1, 1, 2 };
    }
    void triesAreLinkedToTheFirst()
    {
        QFETCH(QList<Outcome>, outcomes);
        QFETCH(QList<int>, numbers);
        QList<CallRecord> calls;
        for (int i = 0; i < outcomes.size(); ++i) {
            calls.append(tryOf(i, outcomes.at(i)));
        }
        append(calls);
        Reading reading(m_file);
        QCOMPARE(reading.count().rows, outcomes.size());
        const QList<JournalRow> rows = reading.block(0);
        qint64 first = 0;
        for (int i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).document.attempt, numbers.at(i));
            first = numbers.at(i) == 1 ? rows.at(i).document.id : first;
            QCOMPARE(rows.at(i).document.firstAttemptId, numbers.at(i) == 1 ? 0 : first);
        }
        const QList<JournalRow> tries = reading.detail(rows.last().document.id).attempts;
        QCOMPARE(tries.size(), numbers.last() == 1 ? 0 : numbers.last());
        QVERIFY(tries.isEmpty() || tries.last() == rows.last());
    }

    void anotherDocumentIsNoTry_data()
    {
        QTest::addColumn<CallRecord>("later");
        CallRecord exported = tryOf(2, Outcome::Received);
        exported.verb = ApiVerb::Export;
        exported.isWrite = false;
        QTest::newRow("the same order, exported") << exported;
        CallRecord connection = tryOf(2, Outcome::Created);
        connection.profileId = u"profile-2"_s;
        QTest::newRow("the same id, another connection") << connection;
        CallRecord type = tryOf(2, Outcome::Created);
        type.documents.first().subject = u"return"_s;
        QTest::newRow("the same id, another type") << type;
        CallRecord organisation = tryOf(2, Outcome::Created);
        organisation.documents.first().organisation = u"102"_s;
        QTest::newRow("the same id, another organisation") << organisation;
        CallRecord nameless = tryOf(2, Outcome::Created);
        nameless.documents.first().externalId = QString();
        QTest::newRow("no id at all") << nameless;
    }
    void anotherDocumentIsNoTry()
    {
        QFETCH(CallRecord, later);
        append({ tryOf(1, Outcome::Unknown), later });
        QCOMPARE(Reading(m_file).detail(2).row.document.attempt, 1);
    }

    void theSettingsThatDecidedComeBack()
    {
        IntegrationSettings settings;
        CallRecord first = sampleImport(1, 1);
        first.settings = settingsStamp(settings, first.at);
        CallRecord second = sampleImport(2, 1);
        second.settings = settingsStamp(settings, second.at);
        settings.codeKind =
            settings.codeKind == CodeKind::Global ? CodeKind::Local : CodeKind::Global;
        CallRecord third = sampleImport(3, 1);
        third.settings = settingsStamp(settings, third.at);
        QVERIFY(third.settings.hash != first.settings.hash);
        append({ first, second, third, sampleImport(4, 1) });
        Reading reading(m_file);
        QCOMPARE(reading.detail(1).call.settings, first.settings);
        QCOMPARE(reading.detail(2).call.settings, second.settings);
        QCOMPARE(reading.detail(3).call.settings, third.settings);
        QCOMPARE(reading.detail(4).call.settings, SettingsStamp());
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"SELECT count(*) FROM settings_revision"_s).toInt(), 2);
    }

    void pinsAndCommentsStayUntilWithdrawn()
    {
        append({ sampleImport(1, 3), sampleImport(2, 3) });
        JournalRemark comment = pin(u"remark-2"_s, 0);
        comment.kind = RemarkKind::Comment;
        comment.callId = 1;
        comment.text = u"Called the shop, <b>they</b> know."_s;
        remark({ pin(u"remark-1"_s, 2), comment });
        {
            Reading reading(m_file);
            QCOMPARE(reading.count().rows, 6);
            const QList<JournalRow> rows = reading.block(0);
            for (const JournalRow &row : rows) {
                QCOMPARE(row.isPinned, row.document.id == 2);
            }
            const QList<JournalRemark> remarks = reading.detail(3).remarks;
            QCOMPARE(remarks.size(), 2);
            QCOMPARE(remarks.at(0).documentId, 2);
            QCOMPARE(remarks.at(0).author, u"Dilnoza"_s);
            QCOMPARE(remarks.at(1), comment);
            QVERIFY(reading.detail(4).remarks.isEmpty());
        }
        JournalRemark withdrawn = pin(u"remark-1"_s, 2);
        withdrawn.isWithdrawn = true;
        remark({ withdrawn });
        Reading reading(m_file);
        QVERIFY(!reading.detail(2).row.isPinned);
        QCOMPARE(reading.detail(2).remarks, QList<JournalRemark> { comment });
    }

    void aPinOfTheWholeCallPinsItsLines()
    {
        append({ sampleImport(1, 3) });
        JournalRemark whole = pin(u"remark-1"_s, 0);
        whole.callId = 1;
        remark({ whole });
        QVERIFY(Reading(m_file).detail(3).row.isPinned);
    }

    void aRemarkAboutALineThatIsGoneIsSaid()
    {
        append({ sampleImport(1, 1) });
        JournalStore store(options(), Noon);
        QSignalSpy failed(&store, &JournalStore::failed);
        store.appendRemark(pin(u"remark-1"_s, 77));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.value(0).value(0).value<Error>().text.startsWith(u"1 remark"_s));
        const QSignalSpy appended(&store, &JournalStore::appended);
        store.appendCall(sampleImport(2, 1)); // and the log goes on
        QTRY_COMPARE(appended.size(), 1);
    }

private:
    [[nodiscard]] JournalOptions options() const
    {
        JournalOptions result;
        result.file = m_file;
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
    void remark(const QList<JournalRemark> &remarks) const
    {
        JournalStore store(options(), Noon);
        for (const JournalRemark &remark : remarks) {
            store.appendRemark(remark);
        }
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_JournalSides)
#include "tst_JournalSides.moc"
