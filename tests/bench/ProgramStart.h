#pragma once

#include "app/desk/wiring/Desk.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/bench/LivePage.h"
#include "tests/bench/PlainSqlite.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QProcess>
#include <QWindow>

namespace smartup {

/// How long the program takes until it can be used, from outside: a process is started, and says when
/// it is on screen. Beside it one that shows an empty QMainWindow, and one that opens the database, too.
namespace start {

inline constexpr double TimesAim = 1.5; ///< of an empty window and an opened database

inline bool isOnScreen(const QWidget &window)
{
    return window.windowHandle() != nullptr && window.windowHandle()->isExposed();
}

inline void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

// ── the processes ──

/// `file`: a database that is opened besides; empty = none.
inline int showEmptyWindow(const QString &file)
{
    QMainWindow window;
    window.resize(1200, 800);
    window.show();
    if (!file.isEmpty()) {
        PlainSqlite(file).read(QStringLiteral("SELECT max(id) FROM document"));
    }
    needs("the window", [&window] { return isOnScreen(window); });
    say(QStringLiteral("ready"));
    return 0;
}

/// The whole program; with the log as its first page, its rows and its bars are waited for.
inline int showProgram(const QString &dataFolder, const QString &page)
{
    QApplication::setStyle(new OutlinedStyle); // the application owns it
    const QTemporaryDir config;
    const SystemClock clock;
    FakeSecretStore secrets;
    DeskOptions options;
    options.dataFolder = dataFolder;
    options.configFolder = config.path();
    options.language = QStringLiteral("en");
    options.page = page;
    Desk desk(options, clock, secrets);
    Awaited bars;
    QObject::connect(&desk.survey(), &JournalSurvey::histogramRead, &desk,
                     [&bars] { bars.come(); });
    desk.start();
    needs("the window", [&desk] { return isOnScreen(desk.window()); });
    if (page == QStringLiteral("log")) {
        const auto *log = desk.window().findChild<JournalPage *>(QStringLiteral("journalPage"));
        const auto *table = log->findChild<QTableView *>(QStringLiteral("journalTable"));
        needs("the rows", [log, table] { return isLogShown(*log->model(), *table); });
    }
    say(QStringLiteral("ready"));
    if (page == QStringLiteral("log")) {
        bars.wait("the bars above the log");
        say(QStringLiteral("memory %1").arg(residentMegabytes()));
    }
    return 0;
}

// ── seen from outside ──

/// What it printed behind "memory", 0 when it did not; `ms`: until it was ready.
inline double run(const QStringList &words, double &ms)
{
    QProcess program;
    QByteArray said;
    ms = timed([&] {
        program.start(QCoreApplication::applicationFilePath(), words);
        while (!said.contains("ready") && program.waitForReadyRead(int(Patience.count()))) {
            said += program.readAllStandardOutput();
        }
    });
    program.waitForFinished(int(Patience.count()));
    said += program.readAllStandardOutput();
    if (!said.contains("ready") || program.exitStatus() != QProcess::NormalExit
        || program.exitCode() != 0) {
        qFatal("bench_Log %s: %s", qPrintable(words.join(QLatin1Char(' '))),
               program.readAllStandardError().constData());
    }
    const qsizetype memory = said.indexOf("memory ");
    return memory < 0 ? 0 : said.mid(memory).simplified().split(' ').value(1).toDouble();
}

inline double medianOf(const QStringList &words)
{
    std::vector<double> runs(5);
    for (double &ms : runs) {
        run(words, ms);
    }
    std::ranges::sort(runs);
    return runs.at(runs.size() / 2);
}

/// `name` says what log it is.
inline void compare(BenchFigures &figures, const QString &name, const QString &file)
{
    using namespace Qt::Literals::StringLiterals;
    const QString folder = QFileInfo(file).path();
    const double empty = medianOf({ u"window"_s });
    const double floor = medianOf({ u"window"_s, file });
    const double window = medianOf({ u"program"_s, folder, u"overview"_s });
    const double log = medianOf({ u"program"_s, folder, u"log"_s });
    figures.tell(name + u": an empty QMainWindow"_s, empty, u"ms"_s);
    figures.tell(name + u": an empty QMainWindow, and the database opened"_s, floor, u"ms"_s);
    figures.tell(name + u": the program's window"_s, window, u"ms"_s);
    figures.tell(name + u": the program's window to that of Qt with the database"_s, window / floor,
                 u"x"_s, atMost(TimesAim));
    figures.tell(name + u": the log with its newest rows"_s, log, u"ms"_s);
    figures.tell(name + u": the log with its newest rows to an empty QMainWindow"_s, log / empty,
                 u"x"_s);
}

inline void measure(BenchFigures &figures, const QString &file)
{
    using namespace Qt::Literals::StringLiterals;
    const QStringList showLog { u"program"_s, QFileInfo(file).path(), u"log"_s };
    double ms = 0;
    const double memory = run(showLog, ms);
    if (memory <= 0) {
        qFatal("The program did not say its memory.");
    }
    figures.tell(u"memory of the program"_s, memory, u"MB"_s, atMost(live::MemoryAim));
    compare(figures, u"start"_s, file);
    const QTemporaryDir folder; // its log is made by the first start
    run({ u"program"_s, folder.path(), u"overview"_s }, ms);
    compare(figures, u"start, empty log"_s, folder.filePath(u"journal.sqlite"_s));
}

} // namespace start

} // namespace smartup
