#include "app/ctl/LogBodies.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/LogPrinter.h"
#include "app/journal/BodySearch.h"
#include "app/journal/JournalPlace.h"
#include "app/platform/TerminationSignals.h"
#include "models/core/Clock.h"
#include "models/core/VisibleText.h"
#include "models/journal/FilterExpression.h"
#include "models/journal/RowJson.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 NewsIntervalMs = 2000;
constexpr int MostHits = 1000000;
constexpr quint64 TheOnlySearch = 1;

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

void addOptions(CommandLine &line)
{
    line.addOptions({
        { u"filter"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "Only calls with a line that this finds: since:7d type:order. It "
                                "is answered first, and makes the search that much shorter.")),
          u"FILTER"_s },
        { u"limit"_s, say(QT_TRANSLATE_NOOP("LogCommand", "Ends after so many calls.")), u"N"_s,
          QString::number(MostBodyHits) },
        { u"json"_s, say(QT_TRANSLATE_NOOP("LogCommand", "One JSON object a line.")) },
        { { u"file"_s, u"journal"_s },
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "Reads this journal file, an archive for example, instead of the "
                                "program's.")),
          u"FILE"_s },
        { u"shared"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "The log of all computers that share one, as it was read last.")) },
    });
    line.addPositionalArgument(
        u"TEXT"_s,
        say(QT_TRANSLATE_NOOP("LogCommand",
                              "What must stand in the request or in the response, in quotation "
                              "marks when it has spaces. Upper and lower case are the same.")));
}

QString journalOf(const CommandLine &line)
{
    if (line.isSet(u"file"_s)) {
        return line.value(u"file"_s);
    }
    return line.isSet(u"shared"_s) ? sharedJournalFileIn(dataFolder())
                                   : journalFileIn(dataFolder());
}

void printHit(const BodyHit &hit, bool isJson)
{
    if (isJson) {
        print(visibleJson(bodyHitJson(hit)));
        return;
    }
    print(logLine(hit.row) + u"  "_s + bodySideText(hit) + u": "_s + visibleText(hit.excerpt));
}

/// Prints until the search has ended; Ctrl+C cancels it.
ExitCode searchAndPrint(const QString &journal, const BodySearchOrder &order, bool isJson)
{
    BodySearch search(journal);
    QElapsedTimer news;
    news.start();
    QObject::connect(
        &search, &BodySearch::progressed, &search,
        [&news, isJson](quint64, const QList<BodyHit> &hits, const BodySearchProgress &progress) {
            for (const BodyHit &hit : hits) {
                printHit(hit, isJson);
            }
            if (news.hasExpired(NewsIntervalMs)) {
                news.restart();
                printNote(bodySearchProgressText(progress));
            }
        });
    QObject::connect(
        &search, &BodySearch::ended, &search, [](quint64, const BodySearchReport &report) {
            printNote(bodySearchReportText(report));
            const ExitCode code = report.isCancelled ? ExitCode::Refused : ExitCode::Done;
            QCoreApplication::exit(static_cast<int>(code));
        });
    QObject::connect(&search, &BodySearch::failed, &search, [](quint64, const Error &error) {
        printError(error);
        QCoreApplication::exit(static_cast<int>(ExitCode::Failed));
    });
    const TerminationSignals ending;
    QObject::connect(&ending, &TerminationSignals::requested, &search, &BodySearch::cancel);
    search.search(order, TheOnlySearch);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace

ExitCode runLogSearchBodies(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addOptions(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QStringList words = line.positionalArguments();
    if (words.size() != 1 || words.constFirst().trimmed().isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP(
            "LogCommand",
            "log search-bodies takes one text; with spaces it stands in quotation marks.")));
    }
    if (line.isSet(u"file"_s) && line.isSet(u"shared"_s)) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogCommand", "Either --file or --shared.")));
    }
    const std::optional<int> limit = line.number(u"limit"_s, 1, MostHits);
    if (!limit) {
        return ExitCode::Usage;
    }
    const FilterReading reading = readFilter(line.value(u"filter"_s), SystemClock().now());
    if (reading.trouble) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogCommand", "--filter cannot be read: %1"))
                               .arg(reading.trouble->sentence));
    }
    const QString journal = journalOf(line);
    if (line.isSet(u"file"_s) && !QFileInfo(journal).isFile()) {
        printError(say(QT_TRANSLATE_NOOP("LogCommand", "There is no file %1.")).arg(journal));
        return ExitCode::Failed;
    }
    return searchAndPrint(journal, { reading.query, words.constFirst(), *limit },
                          line.isSet(u"json"_s));
}

} // namespace smartup
