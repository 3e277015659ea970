#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/StatusCounter.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
const FixedClock Noon(Now);

/// One order as one call told it.
struct Seen
{
    QString smartupId;
    QString externalId;
    QString status;
    Outcome outcome = Outcome::Received;
    int daysAgo = 1;
    QString profile = u"profile-1"_s;
    QString subject = u"order"_s;
};

using Calls = QList<QList<Seen>>;

CallRecord callOf(const QList<Seen> &orders, int number)
{
    CallRecord call = sampleSignIn(number);
    const Seen &first = orders.constFirst();
    call.subject = first.subject;
    call.profileId = first.profile;
    call.at = Now.addDays(-first.daysAgo).addMSecs(number);
    call.outcome = Outcome::Received;
    for (const Seen &seen : orders) {
        DocumentRecord document;
        document.position = static_cast<int>(call.documents.size());
        document.smartupId = seen.smartupId;
        document.externalId = seen.externalId;
        document.status = seen.status;
        document.outcome = seen.outcome;
        call.documents.append(document);
    }
    return call;
}

QString inWords(const StatusFigures &figures)
{
    QStringList words;
    for (const StatusCount &count : figures.statuses) {
        words.append(u"%1 %2"_s.arg(count.status).arg(count.orders));
    }
    words.sort();
    return words.join(u", "_s);
}

} // namespace

class TestStatusCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsOrders_data();
    void countsOrders();
    void tooManyAreCutAndSaid_data();
    void tooManyAreCutAndSaid();
    void givesUpWhenNobodyWaits();
    void theReaderTellsThem();
    void noLogIsNoOrders();

private:
    void append(const Calls &calls) const;
    [[nodiscard]] std::optional<StatusFigures>
    counted(StatusCountLimits limits = {}, StatusCounter::IsCancelled isCancelled = {}) const;

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

void TestStatusCounter::init()
{
    m_folder.emplace();
    m_file = m_folder->filePath(u"journal.sqlite"_s);
}

void TestStatusCounter::append(const Calls &calls) const
{
    JournalOptions options;
    options.file = m_file;
    JournalStore store(options, Noon);
    int number = 0;
    for (const QList<Seen> &orders : calls) {
        store.appendCall(callOf(orders, number++));
    }
} // closing writes what waits

std::optional<StatusFigures>
TestStatusCounter::counted(StatusCountLimits limits, StatusCounter::IsCancelled isCancelled) const
{
    JournalDatabase database;
    if (!database.open(m_file, JournalDatabase::Role::Reader, 1s)) {
        qFatal("no journal");
    }
    StatusCounter counter(
        database, isCancelled ? std::move(isCancelled) : [] { return false; }, limits);
    const auto figures = counter.count(u"profile-1"_s, Now.addDays(-30));
    if (counter.lastError().isValid()) {
        qFatal("%s", qUtf8Printable(counter.lastError().text()));
    }
    return figures;
}

void TestStatusCounter::countsOrders_data()
{
    QTest::addColumn<Calls>("calls");
    QTest::addColumn<QString>("counted");
    QTest::newRow("each by its status") << Calls {
        { { u"1"_s, u"A"_s, u"B#S"_s }, { u"2"_s, u"B"_s, u"B#S"_s }, { u"3"_s, u"C"_s, u"A"_s } }
    } << u"A 1, B#S 2"_s;
    QTest::newRow("an order that was exported again counts once, as it was seen last")
        << Calls { { { u"1"_s, u"A"_s, u"B#N"_s } }, { { u"1"_s, u"A"_s, u"B#S"_s } } }
        << u"B#S 1"_s;
    QTest::newRow("an import without Smartup's id is known by its external id")
        << Calls { { { {}, u"A"_s, u"D"_s, Outcome::Created } }, { { u"1"_s, u"A"_s, u"B#N"_s } } }
        << u"B#N 1"_s;
    QTest::newRow("two orders of one external id are two")
        << Calls { { { u"1"_s, u"A"_s, u"B#N"_s }, { u"2"_s, u"A"_s, u"B#N"_s } } } << u"B#N 2"_s;
    QTest::newRow("orders without any id cannot be told apart")
        << Calls { { { {}, {}, u"D"_s, Outcome::Created }, { {}, {}, u"D"_s, Outcome::Created } } }
        << u"D 2"_s;
    QTest::newRow("an imported one counts, a skipped or refused one does not")
        << Calls { { { u"1"_s, u"A"_s, u"D"_s, Outcome::Created },
                     { u"2"_s, u"B"_s, u"D"_s, Outcome::Updated },
                     { u"3"_s, u"C"_s, u"D"_s, Outcome::Sent },
                     { u"4"_s, u"D"_s, u"D"_s, Outcome::Skipped },
                     { {}, u"E"_s, u"D"_s, Outcome::Refused },
                     { {}, u"F"_s, u"D"_s, Outcome::Unknown } } }
        << u"D 3"_s;
    QTest::newRow("what is older than 30 days is left out")
        << Calls { { { u"1"_s, u"A"_s, u"B#S"_s, Outcome::Received, 31 } },
                   { { u"2"_s, u"B"_s, u"B#S"_s, Outcome::Received, 29 } } }
        << u"B#S 1"_s;
    QTest::newRow("orders of other connections are left out")
        << Calls { { { u"1"_s, u"A"_s, u"B#S"_s, Outcome::Received, 1, u"profile-2"_s } },
                   { { u"2"_s, u"B"_s, u"B#S"_s } } }
        << u"B#S 1"_s;
    QTest::newRow("other documents are left out") << Calls {
        { { u"1"_s, u"A"_s, u"C"_s, Outcome::Received, 1, u"profile-1"_s, u"movement"_s } }
    } << QString();
    QTest::newRow("an order without a status is left out")
        << Calls { { { u"1"_s, u"A"_s, {} }, { u"2"_s, u"B"_s, u"X"_s } } } << u"X 1"_s;
}

void TestStatusCounter::countsOrders()
{
    QFETCH(const Calls, calls);
    append(calls);
    const auto figures = counted();
    QVERIFY(figures.has_value());
    QTEST(inWords(*figures), "counted");
    QVERIFY(!figures->isCut);
    QCOMPARE(figures->since, Now.addDays(-30));
}

void TestStatusCounter::tooManyAreCutAndSaid_data()
{
    QTest::addColumn<qint64>("calls");
    QTest::addColumn<qint64>("orders");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("all fit exactly") << qint64(4) << qint64(4) << u"A 2, D 2"_s << false;
    QTest::newRow("the newest lines of orders") << qint64(9) << qint64(3) << u"A 2, D 1"_s << true;
    QTest::newRow("the newest calls") << qint64(2) << qint64(9) << u"A 2"_s << true;
}

void TestStatusCounter::tooManyAreCutAndSaid()
{
    QFETCH(const qint64, calls);
    QFETCH(const qint64, orders);
    QFETCH(const bool, isCut);
    append({ { { u"1"_s, {}, u"D"_s, Outcome::Received, 4 } },
             { { u"2"_s, {}, u"D"_s, Outcome::Received, 3 } },
             { { u"3"_s, {}, u"A"_s, Outcome::Received, 2 } },
             { { u"4"_s, {}, u"A"_s, Outcome::Received, 1 } } });
    const auto figures = counted({ calls, orders });
    QVERIFY(figures.has_value());
    QTEST(inWords(*figures), "counted");
    QCOMPARE(figures->isCut, isCut);
    QVERIFY(figures->since > Now.addDays(isCut ? -5 : -31));
    QVERIFY(figures->since < Now.addDays(isCut ? -1 : -29));
}

void TestStatusCounter::givesUpWhenNobodyWaits()
{
    append({ { { u"1"_s, {}, u"D"_s } } });
    QVERIFY(!counted({}, [] { return true; }).has_value());
}

void TestStatusCounter::theReaderTellsThem()
{
    // The reader counts back from today, so the order is of today.
    CallRecord call = callOf({ { u"1"_s, {}, u"B#V"_s } }, 0);
    call.at = QDateTime::currentDateTimeUtc();
    {
        JournalOptions options;
        options.file = m_file;
        JournalStore store(options, Noon);
        store.appendCall(call);
    }
    JournalReader reader(m_file);
    QSignalSpy read(&reader, &JournalReader::statusesRead);
    reader.readStatuses(u"profile-2"_s);
    reader.readStatuses(u"profile-1"_s);
    QTRY_VERIFY(!read.isEmpty());
    QTRY_COMPARE(inWords(read.constLast().constFirst().value<StatusFigures>()), u"B#V 1"_s);
}

void TestStatusCounter::noLogIsNoOrders()
{
    JournalReader reader(m_file);
    QSignalSpy read(&reader, &JournalReader::statusesRead);
    reader.readStatuses(u"profile-1"_s);
    QVERIFY(read.wait());
    QVERIFY(read.constFirst().constFirst().value<StatusFigures>().statuses.isEmpty());
    QVERIFY(!QFileInfo::exists(m_file));
}

QTEST_GUILESS_MAIN(TestStatusCounter)
#include "tst_StatusCounter.moc"
