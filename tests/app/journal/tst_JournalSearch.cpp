#include "app/journal/JournalSearch.h"
#include "app/journal/JournalStore.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

constexpr int Calls = 40;
constexpr int DocumentsOfCall = 50;
constexpr int Lines = Calls * DocumentsOfCall + 11;

/// Forty imports of fifty orders, ten refused sign-ins, an export that failed on the way.
QList<CallRecord> sampleCalls()
{
    QList<CallRecord> calls;
    for (int i = 0; i < Calls; ++i) {
        CallRecord call = sampleImport(i, DocumentsOfCall);
        for (DocumentRecord &document : call.documents) {
            document.warehouseCode = u"W%1"_s.arg(document.position % 3);
            document.amount = QString::number(document.position * 1000) + u".50"_s;
            document.status = document.position % 2 == 0 ? u"B#S"_s : u"D"_s;
        }
        call.documents[9].amount = u"unknown"_s;
        calls.append(call);
    }
    for (int i = Calls; i < Calls + 10; ++i) {
        calls.append(sampleSignIn(i));
    }
    CallRecord cut = sampleSignIn(Calls + 10);
    cut.verb = ApiVerb::Export;
    cut.subject = u"order"_s;
    cut.outcome = Outcome::Unknown;
    cut.origin = ErrorOrigin::Network;
    calls.append(cut);
    return calls;
}

} // namespace

class tst_JournalSearch : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"journal.sqlite"_s);
        JournalOptions options;
        options.file = m_file;
        options.batchDelay = 1ms;
        options.reserveBytes = 0;
        JournalStore store(options, Noon);
        const QList<CallRecord> calls = sampleCalls();
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }

    void init()
    {
        m_database.emplace();
        QVERIFY(m_database->open(m_file, JournalDatabase::Role::Reader, 5s));
    }

    void everyFieldFindsItsLines_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<int>("rows");
        QTest::newRow("a whole number") << JournalQuery { .numbers = { u"3004"_s } } << 1;
        QTest::newRow("part of a number is no number")
            << JournalQuery { .numbers = { u"300"_s } } << 0;
        QTest::newRow("beginning of a number") << JournalQuery { .numbers = { u"300*"_s } } << 60;
        QTest::newRow("numbers and a beginning")
            << JournalQuery { .numbers = { u"3004"_s, u"3005"_s, u"400*"_s } } << 12;
        QTest::newRow("whole external ids, small letters")
            << JournalQuery { .externalIds = { u"1c-00003004"_s, u"1C-00003005"_s } } << 2;
        QTest::newRow("beginning of external ids")
            << JournalQuery { .externalIds = { u"1C-0000300*"_s } } << 10;
        QTest::newRow("a Smartup id") << JournalQuery { .smartupIds = { u"230003004"_s } } << 1;
        QTest::newRow("a list of anything")
            << JournalQuery { .anyOf = { u"3004"_s, u"1C-00003005"_s, u"230003006"_s, u"gone"_s } }
            << 3;
        QTest::newRow("an external id is no number")
            << JournalQuery { .numbers = { u"1C-00003005"_s } } << 0;
        QTest::newRow("part of a client's name")
            << JournalQuery { .client = u"газин 3"_s } << Calls * 7;
        QTest::newRow("beginning of a client's code")
            << JournalQuery { .client = u"c3"_s } << Calls * 7;
        QTest::newRow("a message is no client") << JournalQuery { .client = u"не найден"_s } << 0;
        QTest::newRow("part of a message")
            << JournalQuery { .message = u"НЕ НАЙДЕН"_s } << Calls * 5;
        QTest::newRow("beginning of a code") << JournalQuery { .errorCode = u"a02"_s } << Calls * 5;
        QTest::newRow("middle of a code") << JournalQuery { .errorCode = u"24-048"_s } << 0;
        QTest::newRow("a status") << JournalQuery { .statuses = { u"b#s"_s } } << Calls * 25;
        QTest::newRow("statuses") << JournalQuery { .statuses = { u"B#S"_s, u"D"_s } }
                                  << Calls * 50;
        QTest::newRow("a status that never came") << JournalQuery { .statuses = { u"A"_s } } << 0;
        QTest::newRow("a warehouse") << JournalQuery { .warehouse = u"w1"_s } << Calls * 17;
        QTest::newRow("sums above")
            << JournalQuery { .sum = { u"40000.50"_s, {}, false, true } } << Calls * 9;
        QTest::newRow("sums from") << JournalQuery { .sum = { u"40000.50"_s, {} } } << Calls * 10;
        QTest::newRow("sums below; what is no sum is none")
            << JournalQuery { .sum = { {}, u"10000.50"_s, true, false } } << Calls * 9;
        QTest::newRow("one sum") << JournalQuery { .sum = { u"7000.5"_s, u"7000.5"_s } } << Calls;
        QTest::newRow("what was imported")
            << JournalQuery { .verbs = { ApiVerb::Import } } << Calls * 50;
        QTest::newRow("what was asked otherwise")
            << JournalQuery { .verbs = { ApiVerb::Session, ApiVerb::Export } } << 11;
        QTest::newRow("what Smartup refused; created lines have no origin")
            << JournalQuery { .origins = { ErrorOrigin::Smartup } } << Calls * 5 + 10;
        QTest::newRow("what the network lost")
            << JournalQuery { .origins = { ErrorOrigin::Network } } << 1;
        QTest::newRow("indexed and not, together")
            << JournalQuery { .outcomes = { Outcome::Refused },
                              .text = u"магазин 6"_s,
                              .warehouse = u"W0"_s,
                              .statuses = { u"B#S"_s },
                              .verbs = { ApiVerb::Import },
                              .origins = { ErrorOrigin::Smartup },
                              .sum = { u"1"_s, u"20000"_s } }
            << Calls;
        QTest::newRow("all but one type: the calls of the session remain")
            << JournalQuery { .without = { { .subjects = { u"order"_s } } } } << 10;
        QTest::newRow("all but a type of few lines")
            << JournalQuery { .without = { { .subjects = { u"session"_s } } } } << Calls * 50 + 1;
        QTest::newRow("all but two types")
            << JournalQuery { .without = { { .subjects = { u"session"_s, u"order"_s } } } } << 0;
        QTest::newRow("all but a type that never came")
            << JournalQuery { .without = { { .subjects = { u"payment"_s } } } } << Lines;
        QTest::newRow("lines without a number are not of that number")
            << JournalQuery { .without = { { .numbers = { u"3004"_s } } } } << Lines - 1;
        QTest::newRow("a few, and not the refused by their code")
            << JournalQuery { .numbers = { u"300*"_s }, .without = { { .errorCode = u"a02"_s } } }
            << 54;
        QTest::newRow("neither of two clients")
            << JournalQuery { .without = { { .client = u"c3"_s }, { .client = u"газин 4"_s } } }
            << Lines - Calls * 14;
        QTest::newRow("no sum is not a sum above")
            << JournalQuery { .without = { { .sum = { u"40000.50"_s, {} } } } }
            << Lines - Calls * 10;
        QTest::newRow("found, and left out without an index")
            << JournalQuery { .outcomes = { Outcome::Refused },
                              .subjects = { u"order"_s },
                              .without = { { .warehouse = u"w0"_s }, { .statuses = { u"D"_s } } } }
            << Calls * 3;
        QTest::newRow("neither the imports nor what Smartup refused") << JournalQuery {
            .without = { { .verbs = { ApiVerb::Import } }, { .origins = { ErrorOrigin::Smartup } } }
        } << 1;
        QTest::newRow("found and left out at once")
            << JournalQuery { .subjects = { u"session"_s },
                              .without = { { .subjects = { u"session"_s } } } }
            << 0;
        QTest::newRow("a list within a period")
            << JournalQuery { .until = sampleImport(3, 0).at, .anyOf = { u"2004"_s, u"3004"_s } }
            << 1;
        QTest::newRow("marks of SQL")
            << JournalQuery { .numbers = { u"' OR 1=1 --"_s }, .statuses = { u"')"_s } } << 0;
    }
    void everyFieldFindsItsLines()
    {
        QFETCH(JournalQuery, query);
        JournalSearch search(*m_database, [] { return false; });
        const std::optional<IdSet> found = search.find(query);
        QVERIFY2(found, qPrintable(search.lastError().text()));
        QTEST(int(found->count()), "rows");
        // Line by line, as new lines are looked at, the same.
        const std::optional<IdSet> again = search.findNew(query, 0);
        QVERIFY2(again, qPrintable(search.lastError().text()));
        QCOMPARE(again->slice(0, 100000), found->slice(0, 100000));
    }

    void whatIsLeftOutIsTheRest_data()
    {
        QTest::addColumn<JournalQuery>("one");
        QTest::newRow("types") << JournalQuery { .subjects = { u"order"_s, u"payment"_s } };
        QTest::newRow("an organisation")
            << JournalQuery { .organisation = sampleImport(0, 1).organisation };
        QTest::newRow("an unknown organisation") << JournalQuery { .organisation = u"gone"_s };
        QTest::newRow("words") << JournalQuery { .text = u"магазин 3"_s };
        QTest::newRow("since") << JournalQuery { .from = sampleImport(30, 0).at };
        QTest::newRow("until") << JournalQuery { .until = sampleImport(30, 0).at };
        QTest::newRow("a day") << JournalQuery { .from = sampleImport(10, 0).at,
                                                 .until = sampleImport(30, 0).at };
        QTest::newRow("a run") << JournalQuery { .runUuid = u"gone"_s };
        QTest::newRow("a call") << JournalQuery { .callId = 7 };
        QTest::newRow("external ids") << JournalQuery { .externalIds = { u"1C-0000300*"_s } };
        QTest::newRow("Smartup ids") << JournalQuery { .smartupIds = { u"230003004"_s } };
        QTest::newRow("numbers") << JournalQuery { .numbers = { u"3004"_s, u"400*"_s } };
        QTest::newRow("a list") << JournalQuery { .anyOf = { u"3004"_s, u"1C-00003005"_s } };
        QTest::newRow("a client") << JournalQuery { .client = u"газин 3"_s };
        QTest::newRow("a warehouse") << JournalQuery { .warehouse = u"w1"_s };
        QTest::newRow("a code") << JournalQuery { .errorCode = u"a02"_s };
        QTest::newRow("a message") << JournalQuery { .message = u"не найден"_s };
        QTest::newRow("statuses") << JournalQuery { .statuses = { u"b#s"_s } };
        QTest::newRow("verbs") << JournalQuery { .verbs = { ApiVerb::Import } };
        QTest::newRow("origins") << JournalQuery { .origins = { ErrorOrigin::Network } };
        QTest::newRow("sums") << JournalQuery { .sum = { u"1"_s, u"20000"_s } };
        QTest::newRow("remarks") << JournalQuery { .remarks = { RemarkKind::Pin } };
    }
    void whatIsLeftOutIsTheRest()
    {
        QFETCH(JournalQuery, one);
        JournalSearch search(*m_database, [] { return false; });
        const std::optional<IdSet> found = search.find(one);
        std::optional<IdSet> rest = search.find({});
        QVERIFY(found && rest);
        rest->subtract(*found);
        const std::optional<IdSet> left = search.find({ .without = { one } });
        QVERIFY2(left, qPrintable(search.lastError().text()));
        QCOMPARE(left->slice(0, 100000), rest->slice(0, 100000));
        const std::optional<IdSet> again = search.findNew({ .without = { one } }, 0);
        QVERIFY2(again, qPrintable(search.lastError().text()));
        QCOMPARE(again->slice(0, 100000), rest->slice(0, 100000));
        // Of few lines, looked at one by one, the same remain.
        std::optional<IdSet> few = search.find({ .numbers = { u"300*"_s } });
        const std::optional<IdSet> fewLeft =
            search.find({ .numbers = { u"300*"_s }, .without = { one } });
        QVERIFY(few && fewLeft);
        few->intersect(*rest);
        QCOMPARE(fewLeft->slice(0, 100000), few->slice(0, 100000));
    }

    void aLongListIsOneStatementAColumn()
    {
        QStringList list;
        for (int i = 0; i < 5000; ++i) {
            list.append(QString::number(i * 7));
        }
        int expected = 0;
        const QList<CallRecord> calls = sampleCalls();
        for (const CallRecord &call : calls) {
            expected += static_cast<int>(
                std::ranges::count_if(call.documents, [](const DocumentRecord &document) {
                    return document.number.toInt() % 7 == 0 && document.number.toInt() < 35000;
                }));
        }
        QVERIFY(expected > 100);
        JournalSearch search(*m_database, [] { return false; });
        const std::optional<IdSet> found = search.find({ .anyOf = list });
        QVERIFY(found);
        QCOMPARE(int(found->count()), expected);
    }

    void keysAreFoundThroughTheirIndexes()
    {
        // The planner must not read the whole table for a list.
        QSqlQuery plan = m_database->prepared(
            u"EXPLAIN QUERY PLAN SELECT id FROM document INDEXED BY document_number WHERE number "
            "IS NOT NULL AND number IN (SELECT value FROM json_each('[\"1\"]'))"_s);
        QVERIFY(plan.exec());
        QVERIFY(plan.next());
        const QString first = plan.value(3).toString();
        QVERIFY2(first.contains(u"SEARCH"_s) && first.contains(u"number=?"_s), qPrintable(first));
    }

    void aSearchThatNobodyWantsEnds_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::newRow("by an index") << JournalQuery { .outcomes = { Outcome::Created } };
        QTest::newRow("line by line") << JournalQuery { .sum = { u"1"_s, {} } };
        QTest::newRow("all but some") << JournalQuery { .without = { { .client = u"c3"_s } } };
    }
    void aSearchThatNobodyWantsEnds()
    {
        QFETCH(JournalQuery, query);
        JournalSearch search(*m_database, [] { return true; });
        QVERIFY(!search.find(query));
        QVERIFY(!search.lastError().isValid());
    }

private:
    QTemporaryDir m_dir;
    QString m_file;
    std::optional<JournalDatabase> m_database;
};

QTEST_GUILESS_MAIN(tst_JournalSearch)
#include "tst_JournalSearch.moc"
