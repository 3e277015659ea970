#include "app/desk/wiring/JournalWiring.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "models/core/Clock.h"
#include "models/journal/JournalModel.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/JournalPage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

/// Measures the log on a journal of many documents, beside plain SQLite on the same file and
/// questions. `bench_Log DOCUMENTS [FOLDER]`; a folder keeps the journal for the next time. Every
/// figure that counts is a ratio of two taken in this run: machines differ.
using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DocumentsOfCall = 200;
constexpr int AnswerPatience = 600000;

QJsonObject figures;

void tell(const QString &name, double value, const QString &unit)
{
    figures.insert(name + u" ["_s + unit + u']', value);
    QTextStream(stdout) << name.leftJustified(58)
                        << QString::number(value, 'f', 2).rightJustified(12) << ' ' << unit
                        << Qt::endl;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The middle of several: one run may meet a checkpoint or another program.
double median(const std::function<void()> &work)
{
    std::vector<double> runs;
    for (int i = 0; i < 5; ++i) {
        runs.push_back(timed(work));
    }
    std::ranges::sort(runs);
    return runs.at(runs.size() / 2);
}

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
    void read(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            qFatal("%s", qPrintable(sql));
        }
        while (query.next()) {
            static_cast<void>(query.value(0));
        }
    }

private:
    QSqlDatabase m_database;
};

void generate(const QString &file, int documents)
{
    JournalOptions options;
    options.file = file;
    options.reserveBytes = 0;
    options.patience = 10min; // a generator waits for the disk
    const SystemClock clock;
    const double ms = timed([&] {
        JournalStore store(options, clock);
        for (int i = 0; i < documents / DocumentsOfCall; ++i) {
            CallRecord call = sampleImport(i, DocumentsOfCall);
            call.uuid += u"-generated"_s;
            // Names and messages repeat as in life: 600 clients, some hundred messages.
            for (DocumentRecord &document : call.documents) {
                const int client = (i * DocumentsOfCall + document.position) % 600;
                document.personCode = u"C%1"_s.arg(client);
                document.personName = u"Магазин %1"_s.arg(client);
                if (document.outcome == Outcome::Skipped) {
                    document.message = u"exists already, seen %1 times"_s.arg(client % 100);
                }
            }
            store.appendCall(call);
        }
    });
    tell(u"written durably, documents a second"_s, documents / ms * 1000, u"1/s"_s);
    tell(u"size of the journal a document"_s,
         static_cast<double>(QFileInfo(file).size()) / documents, u"bytes"_s);
}

/// Count and the newest block of a query, as the page asks for them.
double ask(JournalReader &reader, const JournalQuery &query, quint64 &generation, qint64 &rows)
{
    return median([&] {
        QSignalSpy counted(&reader, &JournalReader::counted);
        QSignalSpy read(&reader, &JournalReader::blockRead);
        reader.count(query, ++generation);
        counted.wait(AnswerPatience);
        rows = counted.at(0).at(1).value<JournalCount>().rows;
        const qint64 last = std::max<qint64>(rows - 1, 0) / JournalBlockSize;
        reader.readBlock(query, static_cast<int>(last), generation);
        read.wait(AnswerPatience);
    });
}

void compareQueries(const QString &file, int documents)
{
    struct Row
    {
        QString name;
        JournalQuery query;
        QString plain; ///< the same as a condition for plain SQLite
    };
    const QString columns = u"SELECT d.*, c.at_ms, t.text FROM document d JOIN call c ON "
                            "c.id = d.call LEFT JOIN term t ON t.id = d.message WHERE "_s;
    const QString page = u" ORDER BY d.id DESC LIMIT 256"_s;
    const auto outcome = [](const char *key) {
        return u"d.outcome = (SELECT id FROM term WHERE text = '%1')"_s.arg(QLatin1StringView(key));
    };
    const QString like = u"d.message IN (SELECT id FROM term WHERE text LIKE '%seen 42 times%')"_s;
    const QString name = u"d.client IN (SELECT id FROM client WHERE name LIKE '%Магазин 123%')"_s;
    const QString key = u"d.external_id = '1C-00123007'"_s;
    const QList<Row> rows {
        { u"everything, first rows"_s, {}, u"1=1"_s },
        { u"refused (10 %)"_s, { .outcomes = { Outcome::Refused } }, outcome("refused") },
        { u"created (80 %)"_s, { .outcomes = { Outcome::Created } }, outcome("created") },
        { u"part of a message (1 %)"_s, { .text = u"seen 42 times"_s }, like },
        { u"part of a client's name"_s, { .text = u"магазин 123"_s }, name },
        { u"external id"_s, { .text = u"1C-00123007"_s }, key },
    };
    PlainSqlite plain(file);
    JournalReader reader(file);
    quint64 generation = 0;
    for (const Row &row : rows) {
        qint64 found = 0;
        const double ours = ask(reader, row.query, generation, found);
        const double theirs = median([&] {
            plain.read(u"SELECT count(*) FROM document d WHERE "_s + row.plain);
            plain.read(columns + row.plain + page);
        });
        tell(row.name + u": rows"_s, static_cast<double>(found), u"rows"_s);
        tell(row.name + u": ours, count and newest page"_s, ours, u"ms"_s);
        tell(row.name + u": plain SQLite, the same"_s, theirs, u"ms"_s);
        tell(row.name + u": ours to plain SQLite"_s, ours / theirs, u"x"_s);
    }
    qint64 all = 0;
    ask(reader, {}, generation, all);
    const int middle = static_cast<int>(all / 2 / JournalBlockSize);
    const double jump = median([&] {
        QSignalSpy read(&reader, &JournalReader::blockRead);
        reader.readBlock({}, middle, generation);
        read.wait(AnswerPatience);
    });
    const double byKey = median(
        [&] { plain.read(columns + u"d.id > %1 ORDER BY d.id LIMIT 256"_s.arg(documents / 2)); });
    const double byOffset = median([&] {
        plain.read(columns + u"1=1 ORDER BY d.id LIMIT 256 OFFSET %1"_s.arg(documents / 2));
    });
    tell(u"jump to the middle: ours"_s, jump, u"ms"_s);
    tell(u"jump to the middle: plain SQLite by key"_s, byKey, u"ms"_s);
    tell(u"jump to the middle: plain SQLite by OFFSET"_s, byOffset, u"ms"_s);
    tell(u"jump to the middle: ours to SQLite by key"_s, jump / byKey, u"x"_s);
    tell(u"jump to the middle: ours to SQLite by OFFSET"_s, jump / byOffset, u"x"_s);
}

/// How long the event loop was away, seen by a timer that always wants to run.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_timer.start(0);
    }
    void report(const QString &name)
    {
        m_timer.stop();
        tell(name + u": longest stall"_s, *std::ranges::max_element(m_gaps), u"ms"_s);
        tell(
            name + u": stalls over 16 ms"_s,
            static_cast<double>(std::ranges::count_if(m_gaps, [](double gap) { return gap > 16; })),
            u"stalls"_s);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

void measurePage(const QString &file)
{
    const double memoryBefore = residentMegabytes();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    JournalOptions options;
    options.file = file;
    options.reserveBytes = 0;
    JournalStore store(options, clock);
    JournalReader reader(file);
    JournalPage page(settings, clock);
    const JournalWiring wiring(store, reader, page);
    JournalModel *model = page.model();
    auto *table = page.findChild<QTableView *>(u"journalTable"_s);
    const auto isLoaded = [&] { return model->loadedRow(table->rowAt(0)) != nullptr; };
    const auto waitUntilLoaded = [&] {
        return QTest::qWaitFor([&] { return model->rowCount() > 0 && isLoaded(); }, AnswerPatience);
    };
    tell(u"page opened: newest rows on screen after"_s, timed([&] {
             page.resize(1200, 800);
             page.show();
             waitUntilLoaded();
         }),
         u"ms"_s);

    QScrollBar *bar = table->verticalScrollBar();
    tell(u"page: rows of the middle on screen after"_s, timed([&] {
             model->setFollowing(false);
             bar->setValue(bar->maximum() / 2);
             waitUntilLoaded();
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
        meter.report(u"scrolling"_s);
    }
    {
        model->setFollowing(true);
        const qint64 before = model->rowCount();
        StallMeter meter;
        constexpr int Seconds = 5;
        constexpr int CallsOfSecond = 25; // of 200 documents each: 5000 a second
        for (int i = 0; i < Seconds * CallsOfSecond; ++i) {
            CallRecord call = sampleImport(i, DocumentsOfCall);
            call.uuid = u"live-%1-%2"_s.arg(before).arg(i);
            store.appendCall(call);
            QTest::qWait(1000 / CallsOfSecond);
        }
        const qint64 expected = before + qint64(Seconds) * CallsOfSecond * DocumentsOfCall;
        static_cast<void>(QTest::qWaitFor(
            [&] { return model->rowCount() == expected && isLoaded(); }, AnswerPatience));
        meter.report(u"5000 documents a second, followed"_s);
        tell(u"5000 documents a second: rows missing"_s,
             static_cast<double>(expected - model->rowCount()), u"rows"_s);
    }
    tell(u"memory of the page with its journal"_s, residentMegabytes() - memoryBefore, u"MB"_s);
    tell(u"memory of the program"_s, residentMegabytes(), u"MB"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int documents = words.value(1, u"1000000"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = words.value(2, temporary.path());
    const QString file = folder + u"/bench-%1.sqlite"_s.arg(documents);
    if (!QFileInfo::exists(file)) {
        generate(file, documents);
    }
    compareQueries(file, documents);
    measurePage(file);
    QFile json(folder + u"/bench-log.json"_s);
    if (json.open(QIODevice::WriteOnly)) {
        json.write(QJsonDocument(figures).toJson());
        QTextStream(stdout) << "written: " << json.fileName() << Qt::endl;
    }
    return 0;
}
