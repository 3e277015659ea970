#include "app/journal/DuplicateCounter.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/ScopedConnection.h"
#include "models/catalogue/DocumentCatalog.h"
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

/// One document as one import ended for it.
struct Sent
{
    QString externalId;
    Outcome outcome = Outcome::Created;
    QString rule = {};
    int daysAgo = 1;
    QString profile = u"profile-1"_s;
    QString subject = u"order"_s;
    ApiVerb verb = ApiVerb::Import;
    QString organisation = {};
};

using Calls = QList<QList<Sent>>;

CallRecord callOf(const QList<Sent> &documents, int number)
{
    CallRecord call = sampleSignIn(number);
    const Sent &first = documents.constFirst();
    call.subject = first.subject;
    call.profileId = first.profile;
    call.verb = first.verb;
    call.isWrite = first.verb == ApiVerb::Import;
    call.at = Now.addDays(-first.daysAgo).addMSecs(number);
    call.outcome = Outcome::Sent;
    for (const Sent &sent : documents) {
        DocumentRecord document;
        document.position = static_cast<int>(call.documents.size());
        document.externalId = sent.externalId;
        document.outcome = sent.outcome;
        document.rule = sent.rule;
        document.organisation = sent.organisation;
        call.documents.append(document);
    }
    return call;
}

/// "order 3: updated 1, skipped 2"
QString inWords(const DuplicateCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, qint64 count) {
        if (count > 0) {
            parts.append(u"%1 %2"_s.arg(name).arg(count));
        }
    };
    add(u"updated"_s, counts.updated);
    add(u"skipped"_s, counts.skipped);
    add(u"refused"_s, counts.refused);
    add(u"added again"_s, counts.addedAgain);
    add(u"unanswered"_s, counts.unanswered);
    return u"%1: %2"_s.arg(counts.documents).arg(parts.join(u", "_s));
}

QString inWords(const DuplicateFigures &figures)
{
    QStringList words;
    for (const DocumentType type : AllDocumentTypes) {
        const DuplicateCounts &counts = figures.of(type);
        if (counts != DuplicateCounts()) {
            words.append(QString(documentTypeInfo(type).key) + u' ' + inWords(counts));
        }
    }
    return words.join(u"; "_s);
}

} // namespace

class TestDuplicateCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsDocuments_data();
    void countsDocuments();
    void aYoungLogSaysSinceWhen();
    void aThinnedLogSaysSinceWhen();
    void tooManyAreCutAndSaid_data();
    void tooManyAreCutAndSaid();
    void givesUpWhenNobodyWaits();
    void theReaderTellsThem();
    void noLogIsNothingKnown();

private:
    void append(const Calls &calls) const;
    [[nodiscard]] std::optional<DuplicateFigures>
    counted(DuplicateCountLimits limits = {}, DuplicateCounter::IsCancelled isCancelled = {}) const;

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

void TestDuplicateCounter::init()
{
    m_folder.emplace();
    m_file = m_folder->filePath(u"journal.sqlite"_s);
}

void TestDuplicateCounter::append(const Calls &calls) const
{
    JournalOptions options;
    options.file = m_file;
    JournalStore store(options, Noon);
    int number = 0;
    for (const QList<Sent> &documents : calls) {
        store.appendCall(callOf(documents, number++));
    }
} // closing writes what waits

std::optional<DuplicateFigures>
TestDuplicateCounter::counted(DuplicateCountLimits limits,
                              DuplicateCounter::IsCancelled isCancelled) const
{
    JournalDatabase database;
    if (!database.open(m_file, JournalDatabase::Role::Reader, 1s)) {
        qFatal("no journal");
    }
    DuplicateCounter counter(
        database, isCancelled ? std::move(isCancelled) : [] { return false; }, limits);
    const auto figures = counter.count(u"profile-1"_s, Now.addDays(-30));
    if (counter.lastError().isValid()) {
        qFatal("%s", qUtf8Printable(counter.lastError().text()));
    }
    return figures;
}

void TestDuplicateCounter::countsDocuments_data()
{
    QTest::addColumn<Calls>("calls");
    QTest::addColumn<QString>("counted");
    const QString error = u"duplicates.order=error"_s;
    QTest::newRow("each by what became of it") << Calls { { { u"A"_s, Outcome::Created },
                                                            { u"B"_s, Outcome::Updated },
                                                            { u"C"_s, Outcome::Skipped },
                                                            { u"D"_s, Outcome::Skipped },
                                                            { u"E"_s, Outcome::Refused, error } } }
                                               << u"order 5: updated 1, skipped 2, refused 1"_s;
    QTest::newRow("a refusal that no setting decided is a document, but no duplicate")
        << Calls { { { u"A"_s, Outcome::Refused } } } << u"order 1: "_s;
    QTest::newRow("a document that is sent every hour counts once, as it came last")
        << Calls { { { u"A"_s, Outcome::Created } },
                   { { u"A"_s, Outcome::Skipped } },
                   { { u"A"_s, Outcome::Skipped } },
                   { { u"A"_s, Outcome::Updated } } }
        << u"order 1: updated 1"_s;
    QTest::newRow("added twice or three times is one document that was added again")
        << Calls { { { u"A"_s, Outcome::Created }, { u"B"_s, Outcome::Created } },
                   { { u"A"_s, Outcome::Created }, { u"B"_s, Outcome::Created } },
                   { { u"B"_s, Outcome::Created } } }
        << u"order 2: added again 2"_s;
    QTest::newRow("documents without an external id cannot be told apart")
        << Calls { { { {}, Outcome::Created }, { {}, Outcome::Created } } } << u"order 2: "_s;
    QTest::newRow("one external id in two organisations is two documents") << Calls {
        { { u"A"_s, Outcome::Created, {}, 1, u"profile-1"_s, u"order"_s, ApiVerb::Import, u"T"_s },
          { u"A"_s, Outcome::Created, {}, 1, u"profile-1"_s, u"order"_s, ApiVerb::Import, u"S"_s } }
    } << u"order 2: "_s;
    QTest::newRow("each type for itself")
        << Calls { { { u"A"_s, Outcome::Skipped } },
                   { { u"A"_s, Outcome::Skipped, {}, 1, u"profile-1"_s, u"movement"_s } } }
        << u"order 1: skipped 1; movement 1: skipped 1"_s;
    QTest::newRow("what got no answer is no document that counts, and not none either")
        << Calls { { { u"A"_s, Outcome::Unknown }, { u"B"_s, Outcome::NotSent } } }
        << u"order 0: unanswered 1"_s;
    QTest::newRow("what was not sent is left out")
        << Calls { { { u"A"_s, Outcome::NotSent }, { u"B"_s, Outcome::Cancelled } } } << QString();
    QTest::newRow("exports and reference data are left out") << Calls {
        { { u"A"_s, Outcome::Received, {}, 1, u"profile-1"_s, u"order"_s, ApiVerb::Export } },
        { { u"A"_s, Outcome::Updated, {}, 1, u"profile-1"_s, u"inventory"_s } }
    } << QString();
    QTest::newRow("other connections and what is older than 30 days are left out")
        << Calls { { { u"A"_s, Outcome::Skipped, {}, 1, u"profile-2"_s } },
                   { { u"B"_s, Outcome::Skipped, {}, 31 } },
                   { { u"C"_s, Outcome::Skipped, {}, 29 } } }
        << u"order 1: skipped 1"_s;
}

void TestDuplicateCounter::countsDocuments()
{
    QFETCH(Calls, calls);
    calls.prepend({ { u"old"_s, Outcome::Created, {}, 60 } }); // the log reaches back far enough
    append(calls);
    const auto figures = counted();
    QVERIFY(figures.has_value());
    QTEST(inWords(*figures), "counted");
    QVERIFY(!figures->isCut);
    QCOMPARE(figures->since, Now.addDays(-30));
    QCOMPARE(figures->wholeSince, Now.addDays(-60));
}

void TestDuplicateCounter::aYoungLogSaysSinceWhen()
{
    // Whatever the log tells first: that of another connection was kept from then on, too.
    append({ { { u"A"_s, Outcome::Created, {}, 12, u"profile-2"_s } },
             { { u"B"_s, Outcome::Skipped, {}, 3 } } });
    const auto figures = counted();
    QVERIFY(figures.has_value());
    QCOMPARE(inWords(*figures), u"order 1: skipped 1"_s);
    QVERIFY(figures->isCut);
    QCOMPARE(figures->since, Now.addDays(-12));
    QCOMPARE(figures->wholeSince, Now.addDays(-12));
}

void TestDuplicateCounter::aThinnedLogSaysSinceWhen()
{
    append({ { { u"A"_s, Outcome::Skipped, {}, 40 } },
             { { u"B"_s, Outcome::Skipped, {}, 20 } },
             { { u"C"_s, Outcome::Skipped, {}, 10 } } });
    {
        // As the retention leaves it behind: the second line is gone, the first one was kept.
        ScopedConnection log(m_file, {});
        QSqlQuery query(log.connection);
        QVERIFY(query.exec(u"DELETE FROM document WHERE id = 2"_s));
        QVERIFY(query.exec(u"INSERT INTO gap VALUES (2, 2)"_s));
    }
    const auto figures = counted();
    QVERIFY(figures.has_value());
    QCOMPARE(inWords(*figures), u"order 1: skipped 1"_s);
    QVERIFY(figures->isCut);
    QCOMPARE(figures->since, Now.addDays(-10).addMSecs(2));
}

void TestDuplicateCounter::tooManyAreCutAndSaid_data()
{
    QTest::addColumn<qint64>("calls");
    QTest::addColumn<qint64>("documents");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("all fit") << qint64(5) << qint64(5) << u"order 3: skipped 3"_s << false;
    QTest::newRow("the newest documents")
        << qint64(9) << qint64(2) << u"order 2: skipped 2"_s << true;
    QTest::newRow("the newest calls") << qint64(1) << qint64(9) << u"order 1: skipped 1"_s << true;
}

void TestDuplicateCounter::tooManyAreCutAndSaid()
{
    QFETCH(const qint64, calls);
    QFETCH(const qint64, documents);
    QFETCH(const bool, isCut);
    append({ { { u"old"_s, Outcome::Created, {}, 60 } },
             { { u"A"_s, Outcome::Skipped, {}, 4 } },
             { { u"B"_s, Outcome::Skipped, {}, 3 } },
             { { u"C"_s, Outcome::Skipped, {}, 2 } } });
    const auto figures = counted({ calls, documents });
    QVERIFY(figures.has_value());
    QTEST(inWords(*figures), "counted");
    QCOMPARE(figures->isCut, isCut);
    QCOMPARE(figures->since > Now.addDays(-5), isCut);
    QCOMPARE(figures->wholeSince, Now.addDays(-60));
}

void TestDuplicateCounter::givesUpWhenNobodyWaits()
{
    append({ { { u"A"_s, Outcome::Skipped } } });
    QVERIFY(!counted({}, [] { return true; }).has_value());
}

void TestDuplicateCounter::theReaderTellsThem()
{
    // The reader counts back from today, so the import is of today.
    CallRecord call = callOf({ { u"A"_s, Outcome::Skipped } }, 0);
    call.at = QDateTime::currentDateTimeUtc();
    {
        JournalOptions options;
        options.file = m_file;
        JournalStore store(options, Noon);
        store.appendCall(call);
    }
    JournalReader reader(m_file);
    QSignalSpy read(&reader, &JournalReader::duplicatesRead);
    reader.readDuplicates(u"profile-2"_s);
    reader.readDuplicates(u"profile-1"_s);
    QTRY_VERIFY(!read.isEmpty());
    QTRY_COMPARE(inWords(read.constLast().constFirst().value<DuplicateFigures>()),
                 u"order 1: skipped 1"_s);
}

void TestDuplicateCounter::noLogIsNothingKnown()
{
    JournalReader reader(m_file);
    QSignalSpy read(&reader, &JournalReader::duplicatesRead);
    reader.readDuplicates(u"profile-1"_s);
    QVERIFY(read.wait());
    const auto figures = read.constFirst().constFirst().value<DuplicateFigures>();
    QVERIFY(!figures.since.isValid());
    QVERIFY(!figures.wholeSince.isValid());
    QVERIFY(!QFileInfo::exists(m_file));
}

QTEST_GUILESS_MAIN(TestDuplicateCounter)
#include "tst_DuplicateCounter.moc"
