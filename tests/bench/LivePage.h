#pragma once

#include "app/desk/wiring/JournalWiring.h"
#include "app/desk/wiring/SurveyWiring.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/JournalSurvey.h"
#include "models/core/Clock.h"
#include "models/journal/JournalModel.h"
#include "tests/bench/EventPace.h"
#include "tests/bench/JournalGenerator.h"
#include "tests/bench/StallMeter.h"
#include "ui/journal/JournalPage.h"

#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

namespace smartup {

/// Are the rows there that the table shows? A log without any is shown at once, too.
inline bool isLogShown(const JournalModel &model, const QTableView &table)
{
    return model.generation() > 0 && !model.isCounting()
        && (model.rowCount() == 0 || model.loadedRow(std::max(0, table.rowAt(0))) != nullptr);
}

/// The page of the log as the window has it, over a journal that grows.
struct LivePage
{
    explicit LivePage(const QString &file)
        : settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat)
        , store(optionsOf(file), clock)
        , reader(file)
        , survey(file)
        , page(settings, clock)
        , wiring(store, reader, page)
        , surveys(reader, survey, page)
        , model(page.model())
        , table(page.findChild<QTableView *>(QStringLiteral("journalTable")))
    {
    }
    static JournalOptions optionsOf(const QString &file)
    {
        JournalOptions options;
        options.file = file;
        options.reserveBytes = 0;
        return options;
    }
    void showTree(bool isTree) const
    {
        page.findChild<QToolButton *>(QStringLiteral("treeForm"))->setChecked(isTree);
    }
    [[nodiscard]] bool isLoaded() const { return isLogShown(*model, *table); }
    void waitUntilLoaded() const
    {
        needs("the rows on screen", [this] { return isLoaded(); });
    }

    QTemporaryDir folder;
    QSettings settings;
    SystemClock clock;
    JournalStore store;
    JournalReader reader;
    JournalSurvey survey;
    JournalPage page;
    JournalWiring wiring;
    SurveyWiring surveys;
    JournalModel *model;
    QTableView *table;
};

namespace live {

inline constexpr double StallAim = 16; ///< ms at p99.9
inline constexpr int DocumentsOfSecond = 5000; ///< the aim
inline constexpr double MemoryAim = 150; ///< MB

/// What a person does meanwhile: follows, stops and scrolls, filters, looks at the tree, stops there,
/// follows again.
class Busy
{
public:
    Busy(const LivePage &live, qint64 milliseconds)
        : m_live(live)
        , m_part(std::max<qint64>(1, milliseconds / Parts))
    {
    }
    void goOn(qint64 elapsed)
    {
        const qint64 part = std::min<qint64>(elapsed / m_part, FollowingAgain);
        if (part != m_at) {
            m_at = part;
            m_live.showTree(part == Tree || part == StandingTree);
            m_live.model->setFollowing(part != Scrolling && part != StandingTree);
            m_live.model->setQuery(part == Filter
                                       ? JournalQuery { .outcomes = { Outcome::Refused } }
                                       : JournalQuery {});
        }
        if (part == Scrolling) {
            QScrollBar *bar = m_live.table->verticalScrollBar();
            bar->setValue(bar->value() > 3000 ? bar->value() - 40 : bar->maximum());
        }
    }

private:
    enum Part { Following, Scrolling, Filter, Tree, StandingTree, FollowingAgain };
    static constexpr qint64 Parts = FollowingAgain + 1;

    const LivePage &m_live;
    qint64 m_part;
    qint64 m_at = -1;
};

/// Tells the store as many calls as are due by the clock, in the runs of which imports are made.
class Arrivals
{
public:
    Arrivals(LivePage &live, int documentsThere, int seconds)
        : m_live(live)
        , m_rowsBefore(live.model->rowCount())
        , m_first(documentsThere / generator::DocumentsOfCall)
        , m_total(qint64(seconds) * Pace / generator::DocumentsOfCall)
    {
    }
    /// False when all are told.
    bool goOn(qint64 elapsedMs)
    {
        const qint64 due =
            std::min(m_total, elapsedMs * Pace / 1000 / generator::DocumentsOfCall + 1);
        const qint64 until = std::min(due, m_told + MostOfTick);
        for (; m_told < until; ++m_told) {
            append(static_cast<int>(m_told));
        }
        return m_told < m_total;
    }
    [[nodiscard]] qint64 documents() const { return m_total * generator::DocumentsOfCall; }
    [[nodiscard]] qint64 rowsBefore() const { return m_rowsBefore; }
    [[nodiscard]] qint64 rowsExpected() const { return m_rowsBefore + documents(); }

private:
    /// A little faster than the aim: it is met when the last one is on screen in time, too.
    static constexpr qint64 Pace = DocumentsOfSecond + DocumentsOfSecond / 20;
    static constexpr int CallsOfRun = 100;
    static constexpr qint64 MostOfTick = 50; ///< calls; after a stall they do not make the next one

    void append(int number)
    {
        CallRecord call = generator::callOf(m_first + number, m_first + static_cast<int>(m_total),
                                            m_live.clock.now());
        call.uuid = QStringLiteral("live-%1-%2").arg(m_rowsBefore).arg(number);
        call.at = m_live.clock.now();
        call.runUuid = QStringLiteral("live-run-%1-%2").arg(m_rowsBefore).arg(number / CallsOfRun);
        if (number % CallsOfRun == 0) {
            RunRecord run = sampleRun(call.runUuid);
            run.startedAt = call.at;
            m_live.store.appendRun(run);
        }
        m_live.store.appendCall(call);
    }

    LivePage &m_live;
    qint64 m_rowsBefore;
    int m_first; ///< numbers of calls go on where the generator has stopped
    qint64 m_total; ///< calls
    qint64 m_told = 0;
};

/// Rows from `first` on that do not follow the one before: lost, shown twice, or at another place.
inline qint64 brokenRows(const LivePage &live, int first)
{
    constexpr int RowsAtOnce = 8 * JournalBlockSize; // of the few that are in memory
    const int rows = live.model->rowCount();
    qint64 before = 0;
    qint64 broken = 0;
    for (int from = first; from < rows; from += RowsAtOnce) {
        const int last = std::min(from + RowsAtOnce, rows) - 1;
        needs("rows", [&live, from, last] {
            live.model->lookAt(from, last);
            for (int row = from; row <= last; ++row) {
                if (live.model->loadedRow(row) == nullptr) {
                    return false;
                }
            }
            return true;
        });
        for (int row = from; row <= last; ++row) {
            const qint64 id = live.model->loadedRow(row)->document.id;
            broken += before != 0 && id != before + 1 ? 1 : 0;
            before = id;
        }
    }
    return broken;
}

inline void scroll(BenchFigures &figures, const LivePage &live)
{
    constexpr int Steps = 1500;
    QScrollBar *bar = live.table->verticalScrollBar();
    StallMeter meter;
    int step = 0;
    everyTick(std::chrono::milliseconds(2), [&] {
        // Wheel steps, page by page, and a jump now and then.
        const int by = step % 50 == 49 ? bar->maximum() / 7 : (step % 10 == 9 ? 40 : 3);
        bar->setValue((bar->value() + by) % std::max(1, bar->maximum()));
        return ++step == Steps;
    });
    meter.report(figures, QStringLiteral("scrolling"), StallAim);
}

inline void append(BenchFigures &figures, LivePage &live, int documents)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SMARTUP_LIVE_SECONDS", &isSet);
    const int seconds = isSet ? wanted : 60;
    if (seconds < 1) {
        qFatal("SMARTUP_LIVE_SECONDS takes a number of seconds");
    }
    live.model->setFollowing(true);
    Arrivals arrivals(live, documents, seconds);
    Busy person(live, qint64(seconds) * 1000);
    StallMeter meter;
    QElapsedTimer clock;
    clock.start();
    everyTick(std::chrono::milliseconds(20), [&] {
        const bool goesOn = arrivals.goOn(clock.elapsed());
        person.goOn(clock.elapsed());
        return !goesOn;
    });
    meter.report(figures, QStringLiteral("live"), StallAim);
    person.goOn(qint64(seconds) * 1000); // follows again, if it ended before
    const bool isAllShown = waitUntil(
        [&] { return live.model->rowCount() >= arrivals.rowsExpected() && live.isLoaded(); });
    const double took = static_cast<double>(clock.elapsed()) / 1000;
    figures.tell(QStringLiteral("live: documents a second, stored durably and shown"),
                 isAllShown ? static_cast<double>(arrivals.documents()) / took : 0,
                 QStringLiteral("1/s"), atLeast(DocumentsOfSecond));
    figures.tell(QStringLiteral("live: rows missing or too many"),
                 static_cast<double>(std::abs(arrivals.rowsExpected() - live.model->rowCount())),
                 QStringLiteral("rows"), atMost(0));
    figures.tell(QStringLiteral("live: rows lost, doubled or out of order"),
                 static_cast<double>(brokenRows(live, static_cast<int>(arrivals.rowsBefore()))),
                 QStringLiteral("rows"), atMost(0));
}

inline void measure(BenchFigures &figures, const QString &file, int documents)
{
    LivePage live(file);
    figures.tell(QStringLiteral("page opened: newest rows on screen"), timed([&] {
                     live.page.resize(1200, 800);
                     live.page.show();
                     live.waitUntilLoaded();
                 }),
                 QStringLiteral("ms"), atMost(100));
    QScrollBar *bar = live.table->verticalScrollBar();
    figures.tell(QStringLiteral("page: rows of the middle on screen"), timed([&] {
                     live.model->setFollowing(false);
                     bar->setValue(bar->maximum() / 2);
                     live.waitUntilLoaded();
                 }),
                 QStringLiteral("ms"), atMost(30));
    scroll(figures, live);
    append(figures, live, documents);
    figures.tell(QStringLiteral("memory after that minute"), residentMegabytes(),
                 QStringLiteral("MB"), atMost(MemoryAim));
}

} // namespace live

} // namespace smartup
