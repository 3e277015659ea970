#include "app/journal/JournalPruner.h"
#include "tests/bench/LivePage.h"
#include "tests/bench/LogQueries.h"
#include "tests/bench/ProgramStart.h"

#include <QApplication>
#include <QFileInfo>

/// Measures the log on a journal of many documents, beside plain SQLite on the same file and
/// questions, and beside an empty window. Every figure that counts is a ratio of two taken in the
/// same run: machines differ. scripts/bench-log runs it, part by part; FILE is a journal.sqlite in a
/// folder of its own, where the program finds it, too:
///
///     bench_Log generate DOCUMENTS FILE RESULT.json
///     bench_Log measure DOCUMENTS FILE RESULT.json
///     bench_Log prune DOCUMENTS FILE RESULT.json     takes a million away: the file is another one then
///     bench_Log text FILE OUT.txt                    the lines as text, for other programs
///     bench_Log window [FILE]                        an empty window, and a database that is opened
///     bench_Log program FOLDER PAGE                  the program, for the time from outside
using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the rows that went, the file must become smaller by at least half their share: pages that other
/// rows share stay.
constexpr double LeastRoomBack = 0.5;

void measurePruning(BenchFigures &figures, const QString &file, int documents)
{
    JournalDatabase database;
    if (!database.open(file, JournalDatabase::Role::Writer, 5s)) {
        qFatal("The journal cannot be opened.");
    }
    const qint64 size = QFileInfo(file).size();
    const qint64 rows =
        scalar(database.connection(), u"SELECT count(*) FROM document"_s).toLongLong();
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
    if (!report.isFinished || report.documents == 0) {
        qFatal("The retention did not come to its end, or had nothing to take away.");
    }
    database.close();
    const auto smaller = static_cast<double>(size - QFileInfo(file).size());
    const double shareOfRows = static_cast<double>(report.documents) / static_cast<double>(rows);
    figures.tell(u"retention: documents taken away"_s, static_cast<double>(report.documents),
                 u"rows"_s);
    figures.tell(u"retention: longest step"_s, static_cast<double>(report.longestStepMs), u"ms"_s,
                 atMost(100));
    figures.tell(u"retention: steps"_s, static_cast<double>(report.steps), u"steps"_s);
    figures.tell(u"retention: time without the pauses"_s, ms, u"ms"_s);
    figures.tell(u"retention: the file is smaller by"_s, smaller / 1e6, u"MB"_s);
    figures.tell(u"retention: share of the file given back to share of the rows"_s,
                 smaller / static_cast<double>(size) / shareOfRows, u"x"_s, atLeast(LeastRoomBack));
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
    text.flush();
    return text.status() == QTextStream::Ok && out.flush() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString part = words.value(1);
    if (part == "window"_L1) {
        return start::showEmptyWindow(words.value(2));
    }
    if (part == "program"_L1) {
        return start::showProgram(words.value(2), words.value(3));
    }
    if (part == "text"_L1) {
        return writeText(words.value(2), words.value(3));
    }
    const int documents = words.value(2).toInt();
    const QString file = words.value(3);
    if (documents < 10000 || words.size() < 5) {
        qFatal("bench_Log generate|measure|prune DOCUMENTS FILE RESULT.json, 10000 or more");
    }
    BenchFigures figures;
    if (part == "generate"_L1) {
        generator::generate(figures, file, documents);
    } else if (part == "prune"_L1) {
        measurePruning(figures, file, documents);
    } else {
        start::measure(figures, file);
        logqueries::compareAll(figures, file);
        live::measure(figures, file, documents);
    }
    return figures.write(words.value(4)) ? 0 : 1;
}
