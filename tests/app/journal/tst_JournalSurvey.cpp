#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/JournalSurvey.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <optional>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// A reader and a survey as the window joins them.
class Surveyed
{
public:
    explicit Surveyed(const QString &file)
        : reader(file)
        , survey(file)
        , histograms(&survey, &JournalSurvey::histogramRead)
        , pages(&survey, &JournalSurvey::branchRead)
    {
        QObject::connect(&reader, &JournalReader::idsFound, &survey, &JournalSurvey::survey);
        QObject::connect(&reader, &JournalReader::idsAdded, &survey, &JournalSurvey::add);
    }

    [[nodiscard]] TimeHistogram histogram(const JournalQuery &query)
    {
        histograms.clear();
        reader.count(query, ++generation);
        return histograms.wait() ? histograms.constLast().at(1).value<TimeHistogram>()
                                 : TimeHistogram();
    }
    [[nodiscard]] BranchPage page(BranchRequest request)
    {
        pages.clear();
        request.generation = generation;
        survey.readBranch(request);
        return pages.wait() ? pages.constLast().at(0).value<BranchPage>() : BranchPage();
    }

    JournalReader reader;
    JournalSurvey survey;
    QSignalSpy histograms;
    QSignalSpy pages;
    quint64 generation = 0;
};

OutcomeCounts rowsOf(const TimeHistogram &histogram)
{
    return histogram.rows(0, histogram.bars.size() - 1);
}

} // namespace

class tst_JournalSurvey : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
    }

    void valuesThatOccurAreSuggested_data()
    {
        QTest::addColumn<FilterField>("field");
        QTest::addColumn<QString>("begun");
        QTest::addColumn<QStringList>("values");
        using enum FilterField;
        QTest::newRow("numbers") << Number << u"3004"_s << QStringList { u"3004"_s };
        QTest::newRow("external ids, small letters")
            << External << u"1c-0000300"_s
            << QStringList { u"1C-00003000"_s, u"1C-00003001"_s, u"1C-00003002"_s, u"1C-00003003"_s,
                             u"1C-00003004"_s, u"1C-00003005"_s, u"1C-00003006"_s, u"1C-00003007"_s,
                             u"1C-00003008"_s, u"1C-00003009"_s };
        QTest::newRow("Smartup ids")
            << Smartup << u"23000300"_s
            << QStringList { u"230003000"_s, u"230003001"_s, u"230003002"_s, u"230003003"_s,
                             u"230003004"_s, u"230003005"_s, u"230003006"_s, u"230003007"_s,
                             u"230003008"_s, u"230003009"_s };
        QTest::newRow("a client by part of the name")
            << Client << u"газин 3"_s << QStringList { u"Магазин 3"_s };
        QTest::newRow("a client by its code")
            << Client << u"c4"_s << QStringList { u"Магазин 4"_s };
        QTest::newRow("codes, all of them")
            << Code << QString() << QStringList { u"A02-24-048"_s, u"ORA-1"_s };
        QTest::newRow("codes by their beginning") << Code << u"ora"_s << QStringList { u"ORA-1"_s };
        QTest::newRow("statuses") << DocumentStatus << QString() << QStringList { u"B#S"_s };
        QTest::newRow("warehouses") << Warehouse << u"w"_s << QStringList { u"W1"_s };
        QTest::newRow("nothing like it") << Client << u"%"_s << QStringList();
    }
    void valuesThatOccurAreSuggested()
    {
        QFETCH(FilterField, field);
        QFETCH(QString, begun);
        fill();
        JournalSurvey survey(m_file);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        survey.suggest(field, begun, 1);
        QVERIFY(suggested.wait());
        QStringList values;
        const auto suggestions = suggested.at(0).at(1).value<QList<FilterSuggestion>>();
        for (const FilterSuggestion &suggestion : suggestions) {
            values.append(suggestion.value);
        }
        QTEST(values, "values");
    }

    void suggestionsAreFewAndSayWhatTheyMean()
    {
        fill();
        JournalSurvey survey(m_file);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        survey.suggest(FilterField::Number, u"3"_s, 1);
        QVERIFY(suggested.wait());
        QCOMPARE(suggested.at(0).at(1).value<QList<FilterSuggestion>>().size(), MostSuggestions);
        survey.suggest(FilterField::DocumentStatus, u"b"_s, 2);
        QVERIFY(suggested.wait());
        QCOMPARE(suggested.at(1).at(1).value<QList<FilterSuggestion>>().value(0).hint,
                 u"Shipped"_s);
    }

    void theNewestQuestionIsAnswered()
    {
        fill();
        JournalSurvey survey(m_file);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        for (quint64 request = 1; request <= 50; ++request) {
            survey.suggest(FilterField::Client, u"м"_s, request);
        }
        QTRY_VERIFY(!suggested.isEmpty());
        QTRY_COMPARE(suggested.last().at(0).toULongLong(), 50);
        QVERIFY(suggested.size() < 50);
    }

    void numbersThatAreNotThereAreNamed()
    {
        fill();
        QStringList numbers;
        for (int i = 0; i < 5000; ++i) {
            numbers.append(QString::number(i));
        }
        numbers += { u"1c-00003004"_s, u"230003005"_s, u"Ä \"1\""_s };
        JournalSurvey survey(m_file);
        QSignalSpy found(&survey, &JournalSurvey::missingFound);
        survey.findMissing(numbers);
        QVERIFY(found.wait());
        QCOMPARE(found.at(0).at(0).toStringList(), numbers);
        const QStringList missing = found.at(0).at(1).toStringList();
        QCOMPARE(missing.size(), 5000 - 5 * 20 + 1); // five calls of twenty orders
        QCOMPARE(missing.constLast(), u"Ä \"1\""_s);
        QVERIFY(!missing.contains(u"3004"_s));
        QCOMPARE(missing.constFirst(), u"20"_s); // in the order of the list
    }

    void rowsLieInTime_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<int>("created");
        QTest::addColumn<int>("refused");
        // Forty minutes of an import of a thousand orders each, eight hundred of them created.
        QTest::newRow("everything, from the counters") << JournalQuery {} << 32000 << 4000;
        QTest::newRow("an outcome and a type, from the counters")
            << JournalQuery { .outcomes = { Outcome::Created }, .subjects = { u"order"_s } }
            << 32000 << 0;
        QTest::newRow("an organisation, by calls")
            << JournalQuery { .organisation = u"Chashma · Tashkent"_s } << 32000 << 4000;
        QTest::newRow("half an hour, by calls") << JournalQuery {
            .organisation = u"Chashma · Tashkent"_s, .from = minute(0), .until = minute(39)
        } << 31200 << 3900;
        QTest::newRow("few, one by one")
            << JournalQuery { .outcomes = { Outcome::Refused } } << 0 << 4000;
        QTest::newRow("a client, one by one")
            << JournalQuery { .client = u"магазин 6"_s } << 32000 / 7 << 4000 / 7;
        QTest::newRow("nothing") << JournalQuery { .numbers = { u"none"_s } } << 0 << 0;
    }
    void rowsLieInTime()
    {
        QFETCH(JournalQuery, query);
        QFETCH(int, created);
        QFETCH(int, refused);
        fillMinutes(40, 1000);
        Surveyed surveyed(m_file);
        const TimeHistogram histogram = surveyed.histogram(query);
        const OutcomeCounts rows = rowsOf(histogram);
        // A seventh is no whole number of a thousand.
        const bool isShare = created % 100 != 0;
        QVERIFY(std::abs(rows[Outcome::Created] - created) <= (isShare ? 60 : 0));
        QVERIFY(std::abs(rows[Outcome::Refused] - refused) <= (isShare ? 60 : 0));
        if (!histogram.isEmpty()) {
            QVERIFY(histogram.from(0) <= minute(0));
            QVERIFY(histogram.until(histogram.bars.size() - 1) > minute(38));
        }
    }

    void everyWayOfCountingSaysTheSame()
    {
        fillMinutes(130, 300); // over several hours: by counters and by calls
        Surveyed surveyed(m_file);
        const TimeHistogram byCounters = surveyed.histogram({});
        const TimeHistogram byCalls =
            surveyed.histogram({ .organisation = u"Chashma · Tashkent"_s });
        QCOMPARE(byCounters.step, HistogramBuilder::Hour);
        QCOMPARE(rowsOf(byCounters), rowsOf(byCalls));
        QVERIFY(byCalls.step < byCounters.step);
        // And what is found one by one, hour by hour.
        for (qsizetype bar = 0; bar < byCounters.bars.size(); ++bar) {
            const TimeHistogram hour = surveyed.histogram(
                { .from = byCounters.from(bar), .until = byCounters.until(bar) });
            QCOMPARE(rowsOf(hour), byCounters.bars.at(bar));
        }
    }

    void rowsThatComeAreAddedToTheBars()
    {
        fillMinutes(3, 20);
        Surveyed surveyed(m_file);
        QCOMPARE(rowsOf(surveyed.histogram({})).total(), 60);
        fillMinutes(2, 20, 3);
        surveyed.reader.recount({}, surveyed.generation);
        QTRY_COMPARE(rowsOf(surveyed.histograms.constLast().at(1).value<TimeHistogram>()).total(),
                     100);
        // Four minutes from the first to the last, five seconds a bar.
        QCOMPARE(surveyed.histograms.constLast().at(1).value<TimeHistogram>().bars.size(), 49);
    }

    void theTreeHasEveryLineOnce()
    {
        constexpr int Runs = 5;
        fillRuns(Runs);
        for (const JournalQuery &query :
             { JournalQuery {}, JournalQuery { .outcomes = { Outcome::Refused } },
               JournalQuery { .client = u"магазин 6"_s },
               JournalQuery { .runUuid = u"run-2"_s } }) {
            Surveyed surveyed(m_file);
            QSignalSpy counted(&surveyed.reader, &JournalReader::counted);
            static_cast<void>(surveyed.histogram(query));
            QTRY_COMPARE(counted.size(), 1);
            const qint64 rows = counted.last().at(1).value<JournalCount>().rows;
            const BranchPage root = surveyed.page({});
            QVERIFY(root.isLast);
            qint64 told = 0;
            QSet<qint64> seen;
            for (const JournalBranch &branch : root.branches) {
                told += branch.rows.total();
                QVERIFY(branch.rows.total() > 0); // nothing that the query does not find
                readCalls(surveyed, branch, seen);
            }
            QCOMPARE(told, rows);
            QCOMPARE(seen.size(), rows);
        }
    }

    void runsStandNewestFirstWithTheirOutcomes()
    {
        fillRuns(3);
        Surveyed surveyed(m_file);
        static_cast<void>(surveyed.histogram({}));
        const BranchPage root = surveyed.page({});
        QCOMPARE(root.branches.size(), 4);
        QCOMPARE(root.branches.at(0).kind, JournalBranch::Kind::LooseCalls);
        QCOMPARE(root.branches.at(0).rows[Outcome::Refused], 2);
        QCOMPARE(root.branches.at(1).source, u"file-2"_s);
        QCOMPARE(root.branches.at(3).source, u"file-0"_s);
        QCOMPARE(root.branches.at(1).rows[Outcome::Created], 2 * 16);
        QCOMPARE(root.branches.at(1).rows[Outcome::Refused], 2 * 2);
        const BranchPage calls =
            surveyed.page({ 0, BranchRequest::Parent::Run, root.branches.at(1).id,
                            BranchRequest::FromTheNewest });
        QCOMPARE(calls.branches.size(), 2);
        QVERIFY(calls.branches.at(0).at > calls.branches.at(1).at);
        QVERIFY(calls.isLast);
    }

    void longRunsComeByPages()
    {
        constexpr int Calls = 2 * BranchPageSize + 30;
        JournalOptions options = journalOptions();
        {
            JournalStore store(options, Noon);
            store.appendRun(sampleRun(u"run-1"_s));
            for (int i = 0; i < Calls; ++i) {
                CallRecord call = sampleImport(i, 1);
                call.runUuid = i % 2 == 0 ? u"run-1"_s : QString();
                store.appendCall(call);
            }
            for (int i = 0; i < Calls; ++i) {
                CallRecord call = sampleImport(Calls + i, 1);
                call.runUuid = u"run-1"_s;
                store.appendCall(call);
            }
        }
        Surveyed surveyed(m_file);
        static_cast<void>(surveyed.histogram({}));
        const BranchPage root = surveyed.page({});
        QCOMPARE(root.branches.size(), 2);
        for (const JournalBranch &branch : root.branches) {
            const bool isLoose = branch.kind == JournalBranch::Kind::LooseCalls;
            const QList<qint64> ids = callsOf(surveyed, branch);
            QCOMPARE(ids.size(), isLoose ? Calls / 2 : Calls / 2 + Calls);
            QVERIFY(std::ranges::is_sorted(ids, std::greater<>()));
        }
    }

    void withoutAJournalNothingIsThere()
    {
        JournalSurvey survey(m_file);
        QSignalSpy found(&survey, &JournalSurvey::missingFound);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        survey.findMissing({ u"1"_s });
        QVERIFY(found.wait());
        QCOMPARE(found.at(0).at(1).toStringList(), (QStringList { u"1"_s }));
        survey.suggest(FilterField::Code, {}, 1);
        QVERIFY(suggested.wait());
        QVERIFY(suggested.at(0).at(1).value<QList<FilterSuggestion>>().isEmpty());
        QVERIFY(!QFile::exists(m_file)); // a question makes no journal
    }

private:
    static QDateTime minute(int number) { return sampleImport(0, 0).at.addSecs(60LL * number); }

    [[nodiscard]] JournalOptions journalOptions() const
    {
        JournalOptions options;
        options.file = m_file;
        options.batchDelay = 1ms;
        options.reserveBytes = 0;
        return options;
    }

    /// An import a minute.
    void fillMinutes(int minutes, int documents, int first = 0)
    {
        JournalStore store(journalOptions(), Noon);
        for (int i = first; i < first + minutes; ++i) {
            CallRecord call = sampleImport(i, documents);
            call.at = minute(i);
            store.appendCall(call);
        }
    }

    /// Runs of two imports each, and two sign-ins outside of them.
    void fillRuns(int runs)
    {
        JournalStore store(journalOptions(), Noon);
        for (int i = 0; i < runs; ++i) {
            RunRecord run = sampleRun(u"run-%1"_s.arg(i));
            run.source = u"file-%1"_s.arg(i);
            store.appendRun(run);
            for (int number = 2 * i; number < 2 * i + 2; ++number) {
                CallRecord call = sampleImport(number, 20);
                call.runUuid = run.uuid;
                store.appendCall(call);
            }
        }
        store.appendCall(sampleSignIn(1000));
        store.appendCall(sampleSignIn(1001));
    }

    /// Ids of all calls of a run, page by page.
    static QList<qint64> callsOf(Surveyed &surveyed, const JournalBranch &branch)
    {
        BranchRequest request { 0,
                                branch.kind == JournalBranch::Kind::LooseCalls
                                    ? BranchRequest::Parent::LooseCalls
                                    : BranchRequest::Parent::Run,
                                branch.id, BranchRequest::FromTheNewest };
        QList<qint64> ids;
        bool isLast = false;
        while (!isLast) {
            const BranchPage page = surveyed.page(request);
            for (const JournalBranch &call : page.branches) {
                ids.append(call.id);
            }
            isLast = page.isLast || page.branches.size() != BranchPageSize;
            request.beyond = ids.isEmpty() ? 0 : ids.constLast();
        }
        return ids;
    }

    static void readCalls(Surveyed &surveyed, const JournalBranch &branch, QSet<qint64> &seen)
    {
        const auto parent = branch.kind == JournalBranch::Kind::LooseCalls
            ? BranchRequest::Parent::LooseCalls
            : BranchRequest::Parent::Run;
        const BranchPage calls =
            surveyed.page({ 0, parent, branch.id, BranchRequest::FromTheNewest });
        OutcomeCounts told;
        for (const JournalBranch &call : calls.branches) {
            const BranchPage lines = surveyed.page({ 0, BranchRequest::Parent::Call, call.id, 0 });
            QCOMPARE(lines.rows.size(), call.rows.total());
            QCOMPARE(lines.rows.constFirst().document.id, call.firstDocument);
            for (const JournalRow &row : lines.rows) {
                QVERIFY(!seen.contains(row.document.id));
                seen.insert(row.document.id);
                ++told[row.document.outcome];
            }
        }
        QCOMPARE(told, branch.rows);
    }

    void fill()
    {
        JournalStore store(journalOptions(), Noon);
        for (int i = 0; i < 5; ++i) {
            CallRecord call = sampleImport(i, 20);
            call.documents[3].warehouseCode = u"W1"_s;
            call.documents[16].errorCode = u"ORA-1"_s;
            store.appendCall(call);
        }
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_JournalSurvey)
#include "tst_JournalSurvey.moc"
