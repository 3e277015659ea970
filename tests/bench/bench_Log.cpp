#include "app/desk/wiring/JournalWiring.h"
#include "app/desk/wiring/SurveyWiring.h"
#include "app/journal/JournalPruner.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/JournalSurvey.h"
#include "models/core/Clock.h"
#include "models/journal/JournalModel.h"
#include "tests/bench/BenchFigures.h"
#include "tests/bench/JournalGenerator.h"
#include "tests/bench/StallMeter.h"
#include "ui/journal/JournalPage.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

/// Measures the log on a journal of many documents, beside plain SQLite on the same file and
/// questions, and beside an empty window. Every figure that counts is a ratio of two taken in the
/// same run: machines differ. scripts/bench-log runs it, part by part:
///
///     bench_Log generate DOCUMENTS FILE RESULT.json
///     bench_Log measure DOCUMENTS FILE RESULT.json
///     bench_Log prune DOCUMENTS FILE RESULT.json     takes a tenth away: the file is another one then
///     bench_Log text FILE OUT.txt                    the lines as text, for other programs
///     bench_Log window [FILE]                        starts, shows, ends: for the time from outside
using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int AnswerPatience = 600000;

BenchFigures figures;

class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &file)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        m_database.open();
    }
    void read(const QString &sql, const std::function<void(const QSqlQuery &)> &take = {})
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            qFatal("%s", qPrintable(sql));
        }
        while (query.next()) {
            static_cast<void>(query.value(0));
            if (take) {
                take(query);
            }
        }
    }

private:
    QSqlDatabase m_database;
};

/// How long a query takes until the newest rows are there, and until it is counted.
struct Asked
{
    double firstRows = 0;
    double count = 0;
    qint64 rows = 0;
};

Asked ask(JournalReader &reader, const JournalQuery &query, quint64 &generation)
{
    Asked asked;
    std::vector<double> counts;
    asked.firstRows = medianOf([&] {
        QSignalSpy counted(&reader, &JournalReader::counted);
        QSignalSpy read(&reader, &JournalReader::blockRead);
        counts.push_back(timed([&] {
            reader.count(query, ++generation);
            counted.wait(AnswerPatience);
        }));
        asked.rows = counted.at(0).at(1).value<JournalCount>().rows;
        const qint64 last = std::max<qint64>(asked.rows - 1, 0) / JournalBlockSize;
        reader.readBlock(query, static_cast<int>(last), generation);
        read.wait(AnswerPatience);
    });
    std::ranges::sort(counts);
    asked.count = counts.at(counts.size() / 2);
    return asked;
}

const QString &columns()
{
    static const QString sql = u"SELECT d.*, c.at_ms, t.text FROM document d JOIN call c ON "
                               "c.id = d.call LEFT JOIN term t ON t.id = d.message WHERE "_s;
    return sql;
}

void compareQueries(const QString &file)
{
    struct Row
    {
        QString name;
        JournalQuery query;
        QString plain; ///< the same as a condition for plain SQLite
        double firstRows = 0; ///< aims
        double count = 0;
    };
    const QString page = u" ORDER BY d.id DESC LIMIT 256"_s;
    const auto outcome = [](const char *key) {
        return u"d.outcome = (SELECT id FROM term WHERE text = '%1')"_s.arg(QLatin1StringView(key));
    };
    const QString like = u"d.message IN (SELECT id FROM term WHERE text LIKE '%seen 42 times%')"_s;
    const QString name = u"d.client IN (SELECT id FROM client WHERE name LIKE '%Магазин 123%')"_s;
    const QString key = u"d.external_id = '1C-00123007'"_s;
    const QList<Row> rows {
        { u"everything"_s, {}, u"1=1"_s, 100, 1000 },
        { u"filter refused (10 %)"_s,
          { .outcomes = { Outcome::Refused } },
          outcome("refused"),
          100,
          1000 },
        { u"filter created (80 %)"_s,
          { .outcomes = { Outcome::Created } },
          outcome("created"),
          100,
          1000 },
        { u"text in a message"_s, { .text = u"seen 42 times"_s }, like, 300, 1000 },
        { u"text in a client's name"_s, { .text = u"магазин 123"_s }, name, 300, 1000 },
        { u"external id"_s, { .text = u"1C-00123007"_s }, key, 300, 1000 },
        { u"all but a message"_s,
          { .without = { { .message = u"seen 42 times"_s } } },
          u"(%1) IS NOT TRUE"_s.arg(like),
          300,
          1000 },
        { u"all but orders"_s,
          { .without = { { .subjects = { u"order"_s } } } },
          u"d.subject <> (SELECT id FROM term WHERE text = 'order')"_s,
          100,
          1000 },
    };
    PlainSqlite plain(file);
    JournalReader reader(file);
    quint64 generation = 0;
    for (const Row &row : rows) {
        const Asked ours = ask(reader, row.query, generation);
        const double theirs = medianOf([&] {
            plain.read(u"SELECT count(*) FROM document d WHERE "_s + row.plain);
            plain.read(columns() + row.plain + page);
        });
        figures.tell(row.name + u": rows"_s, static_cast<double>(ours.rows), u"rows"_s);
        figures.tell(row.name + u": first rows"_s, ours.firstRows, u"ms"_s, row.firstRows);
        figures.tell(row.name + u": count"_s, ours.count, u"ms"_s, row.count);
        figures.tell(row.name + u": plain SQLite, count and page"_s, theirs, u"ms"_s);
        figures.tell(row.name + u": ours to plain SQLite"_s, ours.firstRows / theirs, u"x"_s);
    }
    const Asked all = ask(reader, {}, generation);
    const int middle = static_cast<int>(all.rows / 2 / JournalBlockSize);
    const double jump = medianOf([&] {
        QSignalSpy read(&reader, &JournalReader::blockRead);
        reader.readBlock({}, middle, generation);
        read.wait(AnswerPatience);
    });
    const double byKey = medianOf(
        [&] { plain.read(columns() + u"d.id > %1 ORDER BY d.id LIMIT 256"_s.arg(all.rows / 2)); });
    const double byOffset = medianOf([&] {
        plain.read(columns() + u"1=1 ORDER BY d.id LIMIT 256 OFFSET %1"_s.arg(all.rows / 2));
    });
    figures.tell(u"jump to the middle: rows"_s, jump, u"ms"_s, 30);
    figures.tell(u"jump to the middle: ours to SQLite by key"_s, jump / byKey, u"x"_s);
    figures.tell(u"jump to the middle: ours to SQLite by OFFSET"_s, jump / byOffset, u"x"_s);
}

/// The page as the window has it.
struct LivePage
{
    explicit LivePage(const QString &file)
        : settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat)
        , store(optionsOf(file), clock)
        , reader(file)
        , survey(file)
        , page(settings, clock)
        , wiring(store, reader, page)
        , surveys(reader, survey, page)
        , model(page.model())
        , table(page.findChild<QTableView *>(u"journalTable"_s))
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
        page.findChild<QToolButton *>(u"treeForm"_s)->setChecked(isTree);
    }
    [[nodiscard]] bool isLoaded() const { return model->loadedRow(table->rowAt(0)) != nullptr; }
    [[nodiscard]] bool waitUntilLoaded() const
    {
        return QTest::qWaitFor([this] { return model->rowCount() > 0 && isLoaded(); },
                               AnswerPatience);
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

/// What a person does meanwhile: follows, stops and scrolls, filters, looks at the tree, stops there,
/// follows again.
class Busy
{
public:
    Busy(LivePage &live, qint64 milliseconds)
        : m_live(live)
        , m_part(std::max<qint64>(1, milliseconds / Parts))
    {
    }
    void goOn(qint64 elapsed)
    {
        const qint64 part = elapsed / m_part;
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

    LivePage &m_live;
    qint64 m_part;
    qint64 m_at = -1;
};

/// Rows from `first` on that do not follow the one before: lost, shown twice, or at another place.
qint64 brokenRows(const LivePage &live, int first)
{
    constexpr int RowsAtOnce = 8 * JournalBlockSize; // of the few that are in memory
    const int rows = live.model->rowCount();
    qint64 before = 0;
    qint64 broken = 0;
    for (int from = first; from < rows; from += RowsAtOnce) {
        const int last = std::min(from + RowsAtOnce, rows) - 1;
        static_cast<void>(QTest::qWaitFor(
            [&live, from, last] {
                live.model->lookAt(from, last);
                for (int row = from; row <= last; ++row) {
                    if (live.model->loadedRow(row) == nullptr) {
                        return false;
                    }
                }
                return true;
            },
            AnswerPatience));
        for (int row = from; row <= last; ++row) {
            const JournalRow *line = live.model->loadedRow(row);
            const qint64 id = line == nullptr ? 0 : line->document.id;
            broken += id == 0 || (before != 0 && id != before + 1) ? 1 : 0;
            before = id;
        }
    }
    return broken;
}

void appendLive(LivePage &live, int documents)
{
    const qint64 before = live.model->rowCount();
    StallMeter meter;
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SMARTUP_LIVE_SECONDS", &isSet);
    const int seconds = isSet ? wanted : 60;
    constexpr int DocumentsOfSecond = 5000;
    constexpr int CallsOfTick = 10; // of ten documents: every 20 ms
    constexpr int CallsOfRun = 100;
    Busy person(live, qint64(seconds) * 1000);
    QElapsedTimer clock;
    clock.start();
    int calls = 0;
    while (calls * generator::DocumentsOfCall < seconds * DocumentsOfSecond) {
        for (int i = 0; i < CallsOfTick; ++i, ++calls) {
            CallRecord call = generator::callOf(documents + calls, 1'000'000, live.clock.now());
            call.uuid = u"live-%1-%2"_s.arg(before).arg(calls);
            call.at = live.clock.now();
            call.runUuid = u"live-run-%1-%2"_s.arg(before).arg(calls / CallsOfRun);
            if (calls % CallsOfRun == 0) {
                RunRecord run = sampleRun(call.runUuid);
                run.startedAt = call.at;
                live.store.appendRun(run);
            }
            live.store.appendCall(call);
        }
        person.goOn(clock.elapsed());
        const qint64 due = qint64(calls) * generator::DocumentsOfCall * 1000 / DocumentsOfSecond;
        QTest::qWait(static_cast<int>(std::max<qint64>(1, due - clock.elapsed())));
    }
    const double took = static_cast<double>(clock.elapsed()) / 1000;
    meter.report(figures, u"live"_s, 16);
    live.showTree(false);
    live.model->setFollowing(true);
    live.model->setQuery({});
    const qint64 sent = qint64(calls) * generator::DocumentsOfCall;
    const qint64 expected = before + sent;
    static_cast<void>(QTest::qWaitFor(
        [&] { return live.model->rowCount() >= expected && live.isLoaded(); }, AnswerPatience));
    figures.tell(u"live: documents a second"_s, static_cast<double>(sent) / took, u"1/s"_s);
    figures.tell(u"live: rows missing or too many"_s,
                 static_cast<double>(std::abs(expected - live.model->rowCount())), u"rows"_s, 0);
    figures.tell(u"live: rows lost, doubled or out of order"_s,
                 static_cast<double>(brokenRows(live, static_cast<int>(before))), u"rows"_s, 0);
}

void measurePage(const QString &file, int documents)
{
    LivePage live(file);
    figures.tell(u"page opened: newest rows on screen"_s, timed([&] {
                     live.page.resize(1200, 800);
                     live.page.show();
                     static_cast<void>(live.waitUntilLoaded());
                 }),
                 u"ms"_s, 100);
    QScrollBar *bar = live.table->verticalScrollBar();
    figures.tell(u"page: rows of the middle on screen"_s, timed([&] {
                     live.model->setFollowing(false);
                     bar->setValue(bar->maximum() / 2);
                     static_cast<void>(live.waitUntilLoaded());
                 }),
                 u"ms"_s);
    {
        StallMeter meter;
        for (int step = 0; step < 1500; ++step) {
            // Wheel steps, page by page, and a jump now and then.
            const int by = step % 50 == 49 ? bar->maximum() / 7 : (step % 10 == 9 ? 40 : 3);
            bar->setValue((bar->value() + by) % std::max(1, bar->maximum()));
            QTest::qWait(2);
        }
        meter.report(figures, u"scrolling"_s, 16);
    }
    appendLive(live, documents);
    figures.tell(u"memory of the program"_s, residentMegabytes(), u"MB"_s, 150);
}

/// From the start of a process to its end, seen from outside.
double startOf(const QStringList &words)
{
    return medianOf([&words] {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), words);
        program.waitForFinished(AnswerPatience);
        if (program.exitCode() != 0) {
            qFatal("The window does not start.");
        }
    });
}

void measureStart(const QString &file)
{
    const double empty = startOf({ u"window"_s });
    const double log = startOf({ u"window"_s, file });
    figures.tell(u"start: an empty QMainWindow"_s, empty, u"ms"_s);
    figures.tell(u"start: the log with its newest rows"_s, log, u"ms"_s);
    figures.tell(u"start: ours to an empty QMainWindow"_s, log / empty, u"x"_s);
}

/// Starts, shows, ends.
int showWindow(const QString &file)
{
    if (file.isEmpty()) {
        QMainWindow window;
        window.resize(1200, 800);
        window.show();
        return QTest::qWaitForWindowExposed(&window) ? 0 : 1;
    }
    LivePage live(file);
    live.page.resize(1200, 800);
    live.page.show();
    return live.waitUntilLoaded() ? 0 : 1;
}

void measurePruning(const QString &file, int documents)
{
    JournalDatabase database;
    if (!database.open(file, JournalDatabase::Role::Writer, 5s)) {
        qFatal("The journal cannot be opened.");
    }
    const qint64 size = QFileInfo(file).size();
    const int days = generator::Days
        - std::min(generator::Days / 2, 1'000'000 / std::max(1, documents / generator::Days));
    RetentionOrder order;
    order.policy.bodyDays = days;
    order.policy.troubleBodyDays = days;
    order.policy.rowDays = days;
    order.policy.troubleRowDays = days;
    order.now = QDateTime::currentDateTimeUtc();
    RetentionReport report;
    const double ms = timed([&] {
        JournalPruner pruner(database, order);
        for (auto more = pruner.step(); std::holds_alternative<bool>(more) && std::get<bool>(more);
             more = pruner.step()) { }
        report = pruner.report();
    });
    if (!report.isFinished) {
        qFatal("The retention did not come to its end.");
    }
    database.close();
    figures.tell(u"retention: documents taken away"_s, static_cast<double>(report.documents),
                 u"rows"_s);
    figures.tell(u"retention: longest step"_s, static_cast<double>(report.longestStepMs), u"ms"_s,
                 100);
    figures.tell(u"retention: steps"_s, static_cast<double>(report.steps), u"steps"_s);
    figures.tell(u"retention: time without the pauses"_s, ms, u"ms"_s);
    figures.tell(u"retention: the file is smaller by"_s,
                 static_cast<double>(size - QFileInfo(file).size()) / 1e6, u"MB"_s);
}

int writeText(const QString &file, const QString &target)
{
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly)) {
        return 1;
    }
    PlainSqlite plain(file);
    QTextStream text(&out);
    plain.read(u"SELECT strftime('%Y-%m-%dT%H:%M:%f', c.at_ms / 1000.0, 'unixepoch'), o.text, "
               "s.text, d.number, d.external_id, d.smartup_id, k.name, d.amount, m.text FROM "
               "document d JOIN call c ON c.id = d.call JOIN term o ON o.id = d.outcome JOIN term "
               "s ON s.id = d.subject LEFT JOIN client k ON k.id = d.client LEFT JOIN term m ON "
               "m.id = d.message ORDER BY d.id"_s,
               [&text](const QSqlQuery &row) {
                   for (int column = 0; column < 9; ++column) {
                       text << row.value(column).toString() << (column < 8 ? '\t' : '\n');
                   }
               });
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString part = words.value(1);
    if (part == "window"_L1) {
        return showWindow(words.value(2));
    }
    if (part == "text"_L1) {
        return writeText(words.value(2), words.value(3));
    }
    const int documents = words.value(2).toInt();
    const QString file = words.value(3);
    if (documents < 1000 || words.size() < 5) {
        qFatal("bench_Log generate|measure|prune DOCUMENTS FILE RESULT.json");
    }
    if (part == "generate"_L1) {
        generator::generate(figures, file, documents);
    } else if (part == "prune"_L1) {
        measurePruning(file, documents);
    } else {
        measureStart(file);
        compareQueries(file);
        measurePage(file, documents);
    }
    return figures.write(words.value(4)) ? 0 : 1;
}
