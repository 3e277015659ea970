#include "app/desk/wiring/JournalWiring.h"
#include "app/desk/wiring/SurveyWiring.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/JournalSurvey.h"
#include "models/journal/JournalModel.h"
#include "models/journal/JournalTreeModel.h"
#include "tests/bench/StallMeter.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/JournalPage.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <optional>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

constexpr int DocumentsOfCall = 10;
constexpr int CallsOfRun = 25;
constexpr int CallsOfSecond = 500; // 5000 documents
constexpr int UsualSeconds = 4;
constexpr int Patience = 60000;

int seconds()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SMARTUP_LIVE_SECONDS", &isSet);
    return isSet ? wanted : UsualSeconds;
}

JournalOptions optionsOf(const QString &file)
{
    JournalOptions options;
    options.file = file;
    options.reserveBytes = 0;
    return options;
}

/// The n-th document that is sent is the n-th line of the log.
QString externalIdOf(qint64 place)
{
    return u"1C-%1"_s.arg(place / DocumentsOfCall * 1000 + place % DocumentsOfCall, 8, 10,
                          QChar(u'0'));
}

/// Sends 5000 documents a second for so long, whatever holds up the event loop meanwhile.
class Feeder
{
public:
    explicit Feeder(JournalStore &store)
        : m_store(store)
        , m_calls(seconds() * CallsOfSecond)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { feed(); });
    }
    void start()
    {
        m_clock.start();
        m_timer.start(10ms);
    }
    /// So many tenths of all have been sent.
    [[nodiscard]] bool isAt(int tenths) const { return m_sent >= m_calls / 10 * tenths; }
    [[nodiscard]] bool isAtEnd() const { return m_sent == m_calls; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int documents() const { return m_calls * DocumentsOfCall; }

private:
    void feed()
    {
        const auto due =
            static_cast<int>(std::min<qint64>(m_calls, m_clock.elapsed() * CallsOfSecond / 1000));
        for (; m_sent < due; ++m_sent) {
            CallRecord call = sampleImport(m_sent, DocumentsOfCall);
            call.runUuid = u"run-%1"_s.arg(m_sent / CallsOfRun);
            if (m_sent % CallsOfRun == 0) {
                RunRecord run = sampleRun(call.runUuid);
                run.startedAt = call.at;
                m_store.appendRun(run);
            }
            m_store.appendCall(call);
        }
        if (isAtEnd()) {
            m_timer.stop();
        }
    }

    JournalStore &m_store;
    int m_calls;
    int m_sent = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

/// The page of the log over a real journal, joined as the window joins them.
class LiveLog
{
public:
    explicit LiveLog(const QString &folder)
        : settings(folder + u"/state.ini"_s, QSettings::IniFormat)
        , store(optionsOf(folder + u"/journal.sqlite"_s), Noon)
        , reader(folder + u"/journal.sqlite"_s)
        , survey(folder + u"/journal.sqlite"_s)
        , page(std::make_unique<JournalPage>(settings, Noon))
        , journal(store, reader, *page)
        , surveys(reader, survey, *page)
        , model(page->model())
        , table(page->findChild<QTableView *>(u"journalTable"_s))
        , tree(page->findChild<QTreeView *>(u"journalTree"_s))
    {
        page->resize(1200, 800);
        page->show();
    }

    void press(const QString &button) const
    {
        QTest::mouseClick(page->findChild<QToolButton *>(button), Qt::LeftButton);
    }
    [[nodiscard]] QString chip() const
    {
        const auto *chip = page->findChild<QToolButton *>(u"newRows"_s);
        return chip->isVisible() ? chip->text() : QString();
    }
    [[nodiscard]] bool isAtNewest() const
    {
        const QScrollBar *bar = table->verticalScrollBar();
        return bar->value() == (model->isNewestFirst() ? bar->minimum() : bar->maximum());
    }
    /// Away from the newest rows.
    void turnPageBack() const
    {
        table->verticalScrollBar()->triggerAction(model->isNewestFirst()
                                                      ? QAbstractSlider::SliderPageStepAdd
                                                      : QAbstractSlider::SliderPageStepSub);
    }
    /// The line that stands in the middle of the table; 0 while it is not read.
    [[nodiscard]] qint64 lineInTheMiddle() const
    {
        const JournalRow *row = model->loadedRow(table->rowAt(table->viewport()->height() / 2));
        return row == nullptr ? 0 : row->document.id;
    }
    /// The number that the chip says is that of the rows which are stored and not shown.
    [[nodiscard]] bool isWaitingCountedRight() const
    {
        const qint64 waiting = model->count().rows - model->rowCount();
        return model->waitingRows() == waiting
            && chip() == (waiting > 0 ? u"%1 new"_s.arg(waiting) : QString());
    }

    QSettings settings;
    JournalStore store;
    JournalReader reader;
    JournalSurvey survey;
    std::unique_ptr<JournalPage> page;
    JournalWiring journal;
    SurveyWiring surveys;
    JournalModel *model;
    QTableView *table;
    QTreeView *tree;
};

} // namespace

/// The log while 5000 documents a second arrive and somebody works in it. SMARTUP_LIVE_SECONDS says for
/// how long; how long the event loop was away is printed, and measured by scripts/bench log.
class tst_LiveLog : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyRowIsThereOnceAndNothingJumps_data()
    {
        QTest::addColumn<bool>("isNewestFirst");
        QTest::newRow("the oldest rows first") << false;
        QTest::newRow("the newest rows first") << true;
    }
    void everyRowIsThereOnceAndNothingJumps()
    {
        QFETCH(bool, isNewestFirst);
        LiveLog log(m_dir->path());
        QVERIFY(QTest::qWaitForWindowExposed(log.page.get()));
        log.model->setNewestFirst(isNewestFirst);
        const QSignalSpy failed(&log.store, &JournalStore::failed);
        Feeder feeder(log.store);
        const StallMeter stalls;
        feeder.start();

        follows(log, feeder, 2);
        const QSignalSpy unreadable(&log.reader, &JournalReader::failed); // now that there is a log
        standsStill(log, feeder, 4);
        filters(log, feeder, 5);
        growsAsATree(log, feeder, 7);
        standsStillAsATree(log, feeder, 8);
        if (QTest::currentTestFailed()) {
            return;
        }
        // The last ones come while nobody follows: all of them are counted, and none is shown.
        log.press(u"follow"_s);
        QVERIFY(log.model->isFollowing());
        log.press(u"follow"_s);
        QVERIFY(!log.model->isFollowing());
        const int shown = log.model->rowCount();
        QTRY_VERIFY_WITH_TIMEOUT(feeder.isAtEnd(), Patience + seconds() * 1000);
        const int waiting = feeder.documents() - shown;
        QTRY_COMPARE_WITH_TIMEOUT(log.model->waitingRows(), waiting, Patience);
        QCOMPARE(log.model->rowCount(), shown);
        QVERIFY(log.isWaitingCountedRight());
        if (waiting > 0) {
            log.press(u"newRows"_s);
        }
        QCOMPARE(log.model->rowCount(), feeder.documents());
        qInfo("%d documents, longest stall of the event loop %.1f ms", feeder.documents(),
              stalls.longestMs());

        hasEveryRowOnce(log, feeder.documents());
        hasEveryRunOnce(log, feeder.calls());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(unreadable.size(), 0);
    }

private:
    /// Until more lines are known than now: each of them could have moved something.
    static void awaitMore(const LiveLog &log, const Feeder &feeder)
    {
        const qint64 known = log.model->count().total;
        QTRY_VERIFY_WITH_TIMEOUT(log.model->count().total > known || feeder.isAtEnd(), Patience);
    }

    /// The newest rows are in sight as they come.
    static void follows(const LiveLog &log, const Feeder &feeder, int tenths)
    {
        int rows = 0;
        while (!feeder.isAt(tenths)) {
            awaitMore(log, feeder);
            QVERIFY(log.model->isFollowing());
            QTRY_VERIFY_WITH_TIMEOUT(log.isAtNewest(), 1000); // laying out comes a moment later
            QVERIFY(log.model->rowCount() >= rows);
            rows = log.model->rowCount();
        }
        QTRY_VERIFY_WITH_TIMEOUT(log.table->verticalScrollBar()->maximum() > 0, Patience);
    }

    /// Who turns back reads what stands there, until the page is turned again.
    static void standsStill(const LiveLog &log, const Feeder &feeder, int tenths)
    {
        do {
            log.turnPageBack();
            QVERIFY(!log.model->isFollowing());
            QTRY_VERIFY_WITH_TIMEOUT(log.lineInTheMiddle() != 0, Patience);
            const qint64 line = log.lineInTheMiddle();
            const int place = log.table->verticalScrollBar()->value();
            const int rows = log.model->rowCount();
            for (int look = 0; look < 3; ++look) {
                awaitMore(log, feeder);
                QCOMPARE(log.lineInTheMiddle(), line);
                QCOMPARE(log.table->verticalScrollBar()->value(), place);
                QCOMPARE(log.model->rowCount(), rows);
                QVERIFY(log.isWaitingCountedRight());
            }
        } while (!feeder.isAt(tenths)); // at least once, however slow the machine is
        log.press(u"follow"_s);
        QVERIFY(log.model->isFollowing());
        QVERIFY(log.isWaitingCountedRight());
    }

    /// A filter shows its rows only, and all of them when it is taken away again.
    static void filters(const LiveLog &log, const Feeder &feeder, int tenths)
    {
        log.page->showQuery({ .outcomes = { Outcome::Refused } });
        QTRY_VERIFY_WITH_TIMEOUT(!log.model->isCounting() && log.model->rowCount() > 0, Patience);
        do {
            QTRY_VERIFY_WITH_TIMEOUT(log.lineInTheMiddle() != 0, Patience);
            // One of ten: the seventh of its call, whose lines have the next ten ids.
            QCOMPARE(log.lineInTheMiddle() % DocumentsOfCall, 7);
            awaitMore(log, feeder);
        } while (!feeder.isAt(tenths));
        const int refused = log.model->rowCount();
        log.page->showQuery({});
        QTRY_VERIFY_WITH_TIMEOUT(!log.model->isCounting(), Patience);
        QVERIFY(log.model->rowCount() >= refused * DocumentsOfCall);
    }

    /// Newest runs on top, each once.
    static void growsAsATree(const LiveLog &log, const Feeder &feeder, int tenths)
    {
        log.press(u"treeForm"_s);
        QVERIFY(log.tree->isVisible());
        const JournalTreeModel *tree = log.page->tree();
        QTRY_VERIFY_WITH_TIMEOUT(tree->rowCount() > 0, Patience);
        do {
            awaitMore(log, feeder);
            areRunsInOrder(*tree);
            QTRY_COMPARE_WITH_TIMEOUT(log.tree->verticalScrollBar()->value(), 0, 1000);
        } while (!feeder.isAt(tenths) && !QTest::currentTestFailed());
    }

    static void areRunsInOrder(const JournalTreeModel &tree)
    {
        QString before;
        for (int run = 0; run < tree.rowCount(); ++run) {
            // To the millisecond, and all of one day.
            const QString time = tree.index(run, JournalModel::TimeColumn).data().toString();
            QVERIFY2(before.isEmpty() || time < before, qPrintable(time + u' ' + before));
            before = time;
        }
    }

    /// A run that is opened stays where it is, with its calls.
    static void standsStillAsATree(const LiveLog &log, const Feeder &feeder, int tenths)
    {
        const JournalTreeModel *tree = log.page->tree();
        const QPersistentModelIndex run(tree->index(tree->rowCount() / 2, 0));
        log.tree->expand(run);
        QVERIFY(!log.model->isFollowing());
        QTRY_VERIFY_WITH_TIMEOUT(tree->rowCount(run) == CallsOfRun && !tree->isReading(), Patience);
        log.tree->scrollTo(run, QAbstractItemView::PositionAtTop);
        const int place = log.tree->verticalScrollBar()->value();
        const int runs = tree->rowCount();
        const QRect at = log.tree->visualRect(run);
        do {
            awaitMore(log, feeder);
            QVERIFY(run.isValid());
            QCOMPARE(log.tree->visualRect(run), at);
            QCOMPARE(log.tree->verticalScrollBar()->value(), place);
            QCOMPARE(tree->rowCount(), runs);
            QVERIFY(log.isWaitingCountedRight());
        } while (!feeder.isAt(tenths));
        log.press(u"treeForm"_s);
        QVERIFY(log.table->isVisible());
    }

    /// Each line at its place: what was lost, shown twice or in another order is found.
    static void hasEveryRowOnce(const LiveLog &log, int documents)
    {
        constexpr int Rows = 8 * JournalBlockSize; // of the few that are in memory at once
        QSet<QString> seen;
        for (int first = 0; first < documents; first += Rows) {
            const int last = std::min(first + Rows, documents) - 1;
            const auto isRead = [&log, first, last] {
                log.model->lookAt(first, last);
                for (int row = first; row <= last; ++row) {
                    if (log.model->loadedRow(row) == nullptr) {
                        return false;
                    }
                }
                return true;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isRead(), Patience);
            for (int row = first; row <= last; ++row) {
                const qint64 place = log.model->isNewestFirst() ? documents - 1 - row : row;
                const DocumentRecord &document = log.model->loadedRow(row)->document;
                QCOMPARE(document.id, place + 1);
                QCOMPARE(document.externalId, externalIdOf(place));
                seen.insert(document.externalId);
            }
        }
        QCOMPARE(seen.size(), qsizetype(documents));
    }

    static void hasEveryRunOnce(const LiveLog &log, int calls)
    {
        log.press(u"treeForm"_s);
        JournalTreeModel *tree = log.page->tree();
        const int runs = (calls + CallsOfRun - 1) / CallsOfRun;
        const auto isWhole = [tree, runs] {
            if (tree->canFetchMore({})) {
                tree->fetchMore({});
            }
            return tree->rowCount() >= runs && !tree->isReading();
        };
        log.page->showQuery({}); // from the beginning
        QTRY_VERIFY_WITH_TIMEOUT(!log.model->isCounting() && isWhole(), Patience);
        QCOMPARE(tree->rowCount(), runs);
        areRunsInOrder(*tree);
        const QModelIndex newest = tree->index(0, JournalModel::WhatColumn);
        const int left = calls - (runs - 1) * CallsOfRun;
        QCOMPARE(newest.data().toString(), u"Order: import (%1)"_s.arg(left * DocumentsOfCall));
    }

    std::optional<QTemporaryDir> m_dir;
};

QTEST_MAIN(tst_LiveLog)
#include "tst_LiveLog.moc"
