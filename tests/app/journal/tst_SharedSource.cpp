#include "app/journal/JournalWriter.h"
#include "app/journal/SharedSource.h"
#include "tests/support/JournalSamples.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <variant>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(int hour)
{
    return { QDate(2026, 11, 24), QTime(hour, 0), Qt::UTC };
}

RunRecord runOf(const QString &uuid, int start, std::optional<int> end)
{
    RunRecord run = sampleRun(uuid);
    run.startedAt = at(start);
    run.finishedAt = end ? at(*end) : QDateTime();
    return run;
}

CallRecord callAt(int number, int hour)
{
    CallRecord call = sampleImport(number, 1);
    call.at = at(hour);
    return call;
}

JournalRemark commentOn(qint64 document)
{
    JournalRemark remark;
    remark.uuid = u"remark-%1"_s.arg(document);
    remark.documentId = document;
    remark.kind = RemarkKind::Comment;
    remark.author = u"Dilnoza"_s;
    remark.at = at(20);
    remark.text = u"the client calls again"_s;
    return remark;
}

/// As a program does it that has the log to itself and ends.
void writeInto(const QString &file, const QList<JournalItem> &items)
{
    JournalDatabase database;
    QVERIFY(database.open(file, JournalDatabase::Role::Writer, 5s));
    JournalWriter writer(database);
    QVERIFY(std::holds_alternative<WrittenBatch>(writer.write(items)));
}

QStringList uuidsOf(const QList<SharedRecord> &records)
{
    QStringList uuids;
    for (const SharedRecord &record : records) {
        uuids.append(record.uuid);
    }
    return uuids;
}

} // namespace

/// What of a computer's log is still to be sent.
class tst_SharedSource : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = std::make_unique<SharedState>(m_folder->filePath(u"state.sqlite"_s));
        QVERIFY(m_state->open());
    }
    void cleanup()
    {
        m_state.reset();
        m_folder.reset();
    }

    /// Names have ids, and the same ids mean other names in another file.
    void aLogInTheSamePlaceIsReadWithItsOwnWords()
    {
        RunRecord former = runOf(u"run-1"_s, 4, 5);
        former.organisation = u"Former"_s;
        writeInto(journal(), { former });
        SharedSource source(journal(), {}, *m_state);
        QVERIFY(source.open());
        const auto first = source.changedRuns();
        QVERIFY(first && first.value().records.size() == 1);
        QCOMPARE(runFromShared(first.value().records.first().payload).value().organisation,
                 u"Former"_s);

        for (const QString &part : { QString(), u"-wal"_s, u"-shm"_s }) {
            QFile::rename(journal() + part, m_folder->filePath(u"aside"_s) + part);
        }
        // A file is told from another by the moment in which it was made.
        const qint64 aside = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > aside + 20);
        RunRecord present = former;
        present.uuid = u"run-2"_s;
        present.organisation = u"Present"_s;
        writeInto(journal(), { present });
        QVERIFY(source.open());
        const auto second = source.changedRuns();
        QVERIFY(second);
        QCOMPARE(uuidsOf(second.value().records), QStringList { u"run-2"_s });
        QCOMPARE(runFromShared(second.value().records.first().payload).value().organisation,
                 u"Present"_s);
    }

    void whatWasBeforeStaysHere()
    {
        writeInto(journal(),
                  { runOf(u"over"_s, 4, 5), runOf(u"goes on"_s, 4, {}),
                    runOf(u"ended later"_s, 4, 9), callAt(1, 4), callAt(2, 9), commentOn(1),
                    commentOn(2) });
        SharedSource source(journal(), at(8), *m_state);
        QVERIFY(source.open());
        const auto calls = source.nextCalls();
        QVERIFY(calls);
        QCOMPARE(uuidsOf(calls.value().records), QStringList { u"call-2"_s });
        QVERIFY(m_state->setLastCall(calls.value().last));
        const auto remarks = source.changedRemarks();
        QVERIFY(remarks);
        QCOMPARE(uuidsOf(remarks.value().records), QStringList { u"remark-2"_s });
        // One that was under way has calls that are sent: without it they would run for ever.
        const auto runs = source.changedRuns();
        QVERIFY(runs);
        QCOMPARE(uuidsOf(runs.value().records), QStringList({ u"goes on"_s, u"ended later"_s }));
    }

    void anotherMomentThanBeforeSendsAnew()
    {
        QVERIFY(m_state->setSince(5));
        QVERIFY(m_state->setLastCall({ 7, u"call-7"_s }));
        QVERIFY(m_state->setSince(5));
        QCOMPARE(m_state->lastCall()->id, 7);
        QVERIFY(m_state->setSince(0));
        QVERIFY(!m_state->lastCall());
    }

private:
    [[nodiscard]] QString journal() const { return m_folder->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SharedState> m_state;
};

QTEST_GUILESS_MAIN(tst_SharedSource)
#include "tst_SharedSource.moc"
