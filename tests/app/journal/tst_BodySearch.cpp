#include "app/journal/BodyPacking.h"
#include "app/journal/BodySearch.h"
#include "app/journal/SweepBodies.h"
#include "models/core/SecretMask.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/app/journal/JournalStoreBench.h"
#include "tests/support/JournalSamples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a sweep told on its way.
struct Swept
{
    Result<BodySearchReport> report = BodySearchReport {};
    QList<BodyHit> hits;
    QList<qsizetype> pages; ///< hits of each
    QList<BodySearchProgress> progress;

    [[nodiscard]] QStringList calls() const
    {
        QStringList ids;
        for (const BodyHit &hit : hits) {
            ids.append(QString::number(hit.row.document.callId));
        }
        return ids;
    }
};

bool isWanted()
{
    return false; // nobody cancels
}

Swept sweep(const QString &journal,
            const BodySearchOrder &order,
            const std::function<bool()> &isCancelled = isWanted)
{
    Swept swept;
    swept.report =
        sweepBodies(journal, order, isCancelled,
                    [&swept](const QList<BodyHit> &hits, const BodySearchProgress &progress) {
                        swept.hits += hits;
                        swept.pages.append(hits.size());
                        swept.progress.append(progress);
                    });
    return swept;
}

/// A body of which the log keeps a part: what it says at its beginning, in its middle, at its end.
QByteArray longBody(const QByteArray &first, const QByteArray &middle, const QByteArray &last)
{
    const QByteArray filling(KeptHead + KeptTail, ' ');
    return "[\"" + first + filling + middle + filling + last + "\"]";
}

} // namespace

class tst_BodySearch : public QObject,
                       private JournalStoreBench // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void theNewestCallsComeFirst()
    {
        append({ sampleImport(2, 3), sampleImport(4, 3), sampleImport(1, 3), sampleSignIn(5),
                 sampleImport(3, 3) });
        const Swept swept = sweep(m_file, { .text = u"1c-0000"_s });
        QVERIFY(swept.report);
        // By their time, not in the order in which they were stored.
        QCOMPARE(swept.calls(), (QStringList { u"2"_s, u"5"_s, u"1"_s, u"3"_s }));
        QCOMPARE(swept.report.value().hits, 4);
        QCOMPARE(swept.report.value().reached.looked, 5);
        QCOMPARE(swept.report.value().reached.total, 5);
        QCOMPARE(swept.report.value().reached.backTo, sampleImport(1, 1).at);
        QVERIFY(!swept.report.value().isCancelled);
        QVERIFY(!swept.report.value().isFull);
        QCOMPARE(swept.hits.constFirst().row.document.externalId, u"1C-00004000"_s);
        QVERIFY(swept.hits.constFirst().excerpt.contains(u"1C-00004000"_s));
    }

    void bothBodiesAreSearched()
    {
        CallRecord inBoth = sampleImport(1, 1);
        inBoth.responseBody = R"({"external_id":"1C-00001000"})";
        CallRecord inResponse = sampleImport(2, 1);
        inResponse.responseBody = R"({"message":"\u0417\u0430\u043a\u0430\u0437 1C-00001000"})";
        append({ inBoth, inResponse, sampleImport(3, 1) });
        const Swept swept = sweep(m_file, { .text = u"1C-00001000"_s });
        QCOMPARE(swept.calls(), (QStringList { u"2"_s, u"1"_s }));
        QVERIFY(!swept.hits.at(0).isInRequest);
        QVERIFY(swept.hits.at(0).isInResponse);
        QVERIFY(swept.hits.at(0).excerpt.contains(u"Заказ 1C-00001000"_s));
        QVERIFY(swept.hits.at(1).isInRequest);
        QVERIFY(swept.hits.at(1).isInResponse);
        QCOMPARE(sweep(m_file, { .text = u"ЗАКАЗ"_s }).calls(), QStringList { u"2"_s });
    }

    void theFilterNarrowsFirst_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<int>("looked");
        QTest::addColumn<QStringList>("calls");
        const auto second = [](int number) { return sampleImport(number, 1).at; };
        QTest::newRow("everything")
            << JournalQuery {} << 5 << QStringList { u"4"_s, u"3"_s, u"1"_s };
        QTest::newRow("since") << JournalQuery { .from = second(3) } << 3
                               << QStringList { u"4"_s, u"3"_s };
        QTest::newRow("until") << JournalQuery { .until = second(3) } << 2
                               << QStringList { u"1"_s };
        QTest::newRow("an organisation")
            << JournalQuery { .organisation = u"Samarkand"_s } << 1 << QStringList { u"4"_s };
        QTest::newRow("a type") << JournalQuery { .subjects = { u"session"_s } } << 2
                                << QStringList();
        QTest::newRow("an outcome")
            << JournalQuery { .outcomes = { Outcome::Refused }, .subjects = { u"order"_s } } << 1
            << QStringList { u"3"_s };
        QTest::newRow("what is left out")
            << JournalQuery { .without = { { .organisation = u"Samarkand"_s } } } << 4
            << QStringList { u"3"_s, u"1"_s };
        QTest::newRow("nothing is left")
            << JournalQuery { .numbers = { u"none"_s } } << 0 << QStringList();
    }
    void theFilterNarrowsFirst()
    {
        QFETCH(JournalQuery, query);
        QFETCH(int, looked);
        CallRecord elsewhere = sampleImport(4, 2);
        elsewhere.organisation = u"Samarkand"_s;
        for (DocumentRecord &document : elsewhere.documents) {
            document.organisation = u"Samarkand"_s;
        }
        append({ sampleImport(1, 2), sampleSignIn(2), sampleImport(3, 7), elsewhere,
                 sampleSignIn(5) });
        const Swept swept = sweep(m_file, { query, u"external_id"_s });
        QTEST(swept.calls(), "calls");
        QCOMPARE(swept.report.value().reached.looked, looked);
        QCOMPARE(swept.report.value().reached.total, looked);
    }

    void aHitIsTheLineWhoseDocumentHasTheText_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line"); // its external id; empty = the call
        QTest::addColumn<QString>("excerpt");
        const JournalQuery refused { .outcomes = { Outcome::Refused } };
        QTest::newRow("its own") << JournalQuery {} << u"1C-00001007"_s << u"1C-00001007"_s
                                 << u"1C-00001007"_s;
        QTest::newRow("the first of several")
            << JournalQuery {} << u"external_id"_s << u"1C-00001000"_s << u"1C-00001000"_s;
        QTest::newRow("the first of several that the filter finds")
            << refused << u"external_id"_s << u"1C-00001006"_s << u"1C-00001006"_s;
        QTest::newRow("of a document that the filter does not find: the call")
            << refused << u"1C-00001007"_s << QString() << u"1C-00001007"_s;
        QTest::newRow("beside the documents: the call")
            << JournalQuery {} << u"\"order\""_s << QString() << u"order"_s;
        QTest::newRow("in the answer of an import: the call")
            << JournalQuery {} << u"successes"_s << QString() << u"successes"_s;
    }
    void aHitIsTheLineWhoseDocumentHasTheText()
    {
        QFETCH(JournalQuery, query);
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, excerpt);
        append({ sampleImport(1, 10) });
        const Swept swept = sweep(m_file, { query, text });
        QCOMPARE(swept.hits.size(), 1);
        const BodyHit &hit = swept.hits.constFirst();
        QCOMPARE(hit.row.document.externalId, line);
        QVERIFY2(hit.excerpt.contains(excerpt), qPrintable(hit.excerpt));
        QCOMPARE(hit.row.document.subject, u"order"_s);
        QCOMPARE(hit.row.at, sampleImport(1, 1).at);
        QVERIFY(hit.row.document.id > 0); // it leads to the call in any case
        if (line.isEmpty()) {
            QCOMPARE(hit.row.document.outcome, Outcome::Sent);
            QVERIFY(hit.row.document.personName.isEmpty());
        }
    }

    void ofAnExportTheLineIsInTheAnswer()
    {
        CallRecord call = sampleImport(1, 3);
        call.verb = ApiVerb::Export;
        call.isWrite = false;
        std::swap(call.requestBody, call.responseBody);
        append({ call });
        const Swept swept = sweep(m_file, { .text = u"1C-00001002"_s });
        QCOMPARE(swept.hits.size(), 1);
        QCOMPARE(swept.hits.constFirst().side, BodySide::Response);
        QCOMPARE(swept.hits.constFirst().row.document.externalId, u"1C-00001002"_s);
    }

    void ofALongBodyOnlyWhatIsStoredIsSearched()
    {
        CallRecord call = sampleImport(1, 1);
        call.responseBody = longBody("first", "middle", "last");
        append({ call, sampleImport(2, 1) });
        for (const QString &stored : { u"FIRST"_s, u"last\"]"_s }) {
            const Swept swept = sweep(m_file, { .text = stored });
            QCOMPARE(swept.calls(), QStringList { u"1"_s });
            QVERIFY(swept.hits.constFirst().isCut);
            QCOMPARE(swept.report.value().cut, 1);
        }
        const Swept swept = sweep(m_file, { .text = u"middle"_s });
        QVERIFY(swept.hits.isEmpty());
        QCOMPARE(swept.report.value().cut, 1); // and it is said
        // A hit in the other body of such a call is a whole one.
        QVERIFY(!sweep(m_file, { .text = u"1C-00001000"_s }).hits.constFirst().isCut);
    }

    void aMaskedSecretIsNotFound()
    {
        SecretMask mask;
        mask.add(u"admin@demo"_s, Secret(u"canary-7Q4z"_s)); // not a secret: made up here
        CallRecord call = sampleImport(1, 1);
        const QByteArray body =
            R"({"password":"canary-7Q4z","note":"visible"})"; // not a secret: the same
        call.requestBody = mask.masked(body);
        append({ call });
        QVERIFY(sweep(m_file, { .text = u"canary"_s }).hits.isEmpty());
        QCOMPARE(sweep(m_file, { .text = u"visible"_s }).hits.size(), 1);
        // Headers are not bodies.
        QVERIFY(sweep(m_file, { .text = u"filial_id"_s }).hits.isEmpty());
    }

    void whatCannotBeSearchedIsCounted()
    {
        append({ sampleImport(1, 1), sampleImport(2, 1), sampleImport(3, 1) });
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"DELETE FROM body WHERE call = 1"_s));
            QVERIFY(plain.run(u"UPDATE body SET response = x'00ff' WHERE call = 3"_s));
        }
        const Swept swept = sweep(m_file, { .text = u"1C-0000"_s });
        QVERIFY(swept.report);
        QCOMPARE(swept.calls(), (QStringList { u"3"_s, u"2"_s })); // the request is sound
        QCOMPARE(swept.report.value().gone, 1);
        QCOMPARE(swept.report.value().damaged, 1);
        QCOMPARE(swept.report.value().reached.looked, 3);
        QCOMPARE(swept.report.value().reached.backTo, sampleImport(1, 1).at);
    }

    void aCallThatGoesMeanwhileHasNoBodies()
    {
        append({ sampleImport(1, 1), sampleImport(2, 1) });
        int looks = 0;
        (void)sweep(m_file, { .text = u"1C-0000"_s }, [&looks] {
            ++looks;
            return false;
        });
        // It asks before the bodies of a call and between them: the retention takes the older call away
        // when only that one is left of the list.
        const int beforeTheLast = looks - 1;
        looks = 0;
        const Swept swept = sweep(m_file, { .text = u"1C-0000"_s }, [this, &looks, beforeTheLast] {
            if (++looks == beforeTheLast) {
                PlainSqlite plain(m_file);
                (void)plain.run(u"DELETE FROM call WHERE id = 1"_s);
            }
            return false;
        });
        QVERIFY(swept.report);
        QCOMPARE(swept.calls(), QStringList { u"2"_s });
        QCOMPARE(swept.report.value().gone, 1);
    }

    void hitsComeInPagesAndAreEnoughAtSomeTime()
    {
        QList<CallRecord> calls;
        for (int number = 1; number <= 200; ++number) {
            calls.append(sampleImport(number, 1));
        }
        append(calls);
        const Swept swept = sweep(m_file, { .text = u"external_id"_s, .most = 150 });
        QCOMPARE(swept.hits.size(), 150);
        QVERIFY(swept.pages.size() >= 3);
        QVERIFY(std::ranges::all_of(swept.pages, [](qsizetype hits) { return hits <= 64; }));
        QVERIFY(swept.report.value().isFull);
        QCOMPARE(swept.report.value().reached.looked, 150);
        QCOMPARE(swept.report.value().reached.total, 200);
        QCOMPARE(swept.hits.constLast().row.document.callId, 51);
        for (qsizetype i = 1; i < swept.progress.size(); ++i) {
            QVERIFY(swept.progress.at(i).looked >= swept.progress.at(i - 1).looked);
            QVERIFY(swept.progress.at(i).backTo <= swept.progress.at(i - 1).backTo);
        }
        // As many as there are is not too many.
        QVERIFY(!sweep(m_file, { .text = u"external_id"_s, .most = 200 }).report.value().isFull);
    }

    void aCancelledSearchEndsBetweenTwoBodies()
    {
        QList<CallRecord> calls;
        for (int number = 1; number <= 50; ++number) {
            calls.append(sampleImport(number, 1));
        }
        append(calls);
        int looks = 0;
        const Swept swept =
            sweep(m_file, { .text = u"external_id"_s }, [&looks] { return ++looks > 20; });
        QVERIFY(swept.report);
        QVERIFY(swept.report.value().isCancelled);
        QCOMPARE(swept.report.value().reached.total, 50);
        // It asks before each body.
        QVERIFY(swept.report.value().reached.looked <= 10);
        QVERIFY(!swept.hits.isEmpty()); // what was found stays
    }

    void everySearchIsEndedOnceAndTheNewestIsWhole()
    {
        append({ sampleImport(1, 1), sampleImport(2, 1) });
        BodySearch search(m_file);
        QSignalSpy ended(&search, &BodySearch::ended);
        QSignalSpy progressed(&search, &BodySearch::progressed);
        for (quint64 ticket = 1; ticket <= 20; ++ticket) {
            search.search({ .text = u"1C-0000%1"_s.arg(ticket % 3) }, ticket);
        }
        QTRY_COMPARE(ended.size(), 20);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(ended.at(i).at(0).toULongLong(), static_cast<quint64>(i + 1));
        }
        const auto report = ended.constLast().at(1).value<BodySearchReport>();
        QVERIFY(!report.isCancelled);
        QCOMPARE(report.hits, 1); // 1C-00002…
        QCOMPARE(progressed.constLast().at(0).toULongLong(), 20);
        QCOMPARE(progressed.constLast().at(1).value<QList<BodyHit>>().size(), 1);
    }

    void nobodyWaitsForASearchThatIsCancelled()
    {
        append({ sampleImport(1, 1) });
        BodySearch search(m_file);
        QSignalSpy ended(&search, &BodySearch::ended);
        search.search({ .text = u"1C"_s }, 1);
        search.cancel();
        QVERIFY(ended.wait());
        QCOMPARE(ended.size(), 1);
    }

    void withoutALogNothingIsFound()
    {
        const Swept swept = sweep(m_file, { .text = u"1C"_s });
        QVERIFY(swept.report);
        QCOMPARE(swept.report.value(), BodySearchReport {});
        QVERIFY(!QFile::exists(m_file)); // and none is made
    }

    void anEmptyTextIsFoundNowhere()
    {
        append({ sampleImport(1, 1) });
        QCOMPARE(sweep(m_file, {}).report.value(), BodySearchReport {});
    }

    void whatIsNoLogIsSaid()
    {
        const QString file = m_dir->filePath(u"other.sqlite"_s);
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(
            "no database, and longer than the head of one is, which is a hundred bytes long: "
            "so that nobody takes it for an empty one");
        other.close();
        BodySearch search(file);
        QSignalSpy failed(&search, &BodySearch::failed);
        search.search({ .text = u"1C"_s }, 7);
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).toULongLong(), 7);
    }
};

QTEST_GUILESS_MAIN(tst_BodySearch)
#include "tst_BodySearch.moc"
