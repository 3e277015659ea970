#include "app/ctl/LogKeeping.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/exchange/ImportLedger.h"
#include "app/journal/ArchiveShelf.h"
#include "app/journal/JournalArchive.h"
#include "app/journal/JournalOpening.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/RetentionFile.h"
#include "app/journal/RetentionLook.h"
#include "app/journal/SharedJournalFile.h"
#include "models/core/DataSize.h"
#include "models/journal/RetentionText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LogCommand", text);
}

bool neverCancelled()
{
    return false;
}

QString monthWanted()
{
    return say(QT_TRANSLATE_NOOP("LogCommand", "--month takes a month: 2026-10."));
}

QString journalOf(const CommandLine &line)
{
    return line.isSet(u"file"_s) ? line.value(u"file"_s) : journalFileIn(dataFolder());
}

/// A file that was named is there, or it is the wrong name.
bool isMissing(const CommandLine &line)
{
    if (!line.isSet(u"file"_s) || QFileInfo(line.value(u"file"_s)).isFile()) {
        return false;
    }
    printError(
        say(QT_TRANSLATE_NOOP("LogCommand", "There is no file %1.")).arg(line.value(u"file"_s)));
    return true;
}

QCommandLineOption fileOption()
{
    return { { u"file"_s, u"journal"_s },
             say(QT_TRANSLATE_NOOP("LogCommand",
                                   "Works on this journal file instead of the program's.")),
             u"FILE"_s };
}

/// The documents of imports that are open, as the ledger beside the journal knows them.
Result<OpenLines> openLines()
{
    OpenLines open;
    const QString folder = dataFolder() + u"/imports"_s;
    if (!QFileInfo::exists(folder)) {
        return open;
    }
    ImportLedger ledger(folder);
    const LedgerQuery query { {}, {}, {}, false };
    const Result<QList<LedgerDocument>> found =
        ledger.ask([query](LedgerStore &store) { return store.documents(query); }).result();
    if (!found) {
        return found.error();
    }
    for (const LedgerDocument &document : found.value()) {
        open.externalIds.append(document.externalId);
        open.runUuids.append(document.runUuid);
    }
    open.externalIds.removeDuplicates();
    open.runUuids.removeDuplicates();
    return open;
}

Result<RetentionOrder> orderFor(const QString &journal, const QDateTime &now)
{
    const Result<RetentionPolicy> policy = readRetention(configFolder());
    if (!policy) {
        return policy.error();
    }
    const Result<OpenLines> open = openLines();
    if (!open) {
        return open.error();
    }
    // Only this computer's own log is sent.
    const UnsentCalls unsent = journal == journalFileIn(dataFolder())
        ? unsentCallsOf(configFolder(), dataFolder())
        : UnsentCalls();
    return RetentionOrder { policy.value(), open.value(), archiveFolderIn(dataFolder()), now,
                            unsent };
}

QJsonObject toJson(const RetentionPreview &preview)
{
    QJsonArray months;
    for (const QDate month : preview.months) {
        months.append(monthKey(month));
    }
    QJsonArray byMonth;
    for (const RetentionMonth &month : preview.byMonth) {
        byMonth.append(QJsonObject { { u"month"_s, monthKey(month.month) },
                                     { u"lines"_s, month.lines },
                                     { u"trouble_lines"_s, month.troubleLines },
                                     { u"bodies"_s, month.bodies },
                                     { u"bytes"_s, month.bytes } });
    }
    return { { u"documents"_s, preview.documents },
             { u"calls"_s, preview.calls },
             { u"bodies"_s, preview.bodies },
             { u"bytes"_s, preview.bytes },
             { u"oldest"_s, preview.oldest.toString(Qt::ISODate) },
             { u"newest"_s, preview.newest.toString(Qt::ISODate) },
             { u"pinned"_s, preview.pinned },
             { u"open"_s, preview.open },
             { u"archives"_s, months },
             { u"by_month"_s, byMonth } };
}

QJsonObject toJson(const RetentionReport &report)
{
    return { { u"documents"_s, report.documents }, { u"calls"_s, report.calls },
             { u"bodies"_s, report.bodies },       { u"texts"_s, report.texts },
             { u"bytes"_s, report.bytes },         { u"longest_step_ms"_s, report.longestStepMs },
             { u"finished"_s, report.isFinished }, { u"too_large"_s, report.isTooLarge } };
}

void print(const QJsonObject &object)
{
    smartup::print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void print(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        smartup::print(sentence);
    }
}

void print(const ArchiveReport &report)
{
    const int count = static_cast<int>(report.documents);
    const QString lines = QCoreApplication::translate("LogCommand", "%n line(s)", nullptr, count);
    smartup::print(say(QT_TRANSLATE_NOOP("LogCommand", "Archived: %1, %2, in %3."))
                       .arg(lines, dataSizeText(report.bytes), report.file));
}

ExitCode fail(const Error &error)
{
    printError(error);
    return ExitCode::Failed;
}

ExitCode showPreview(const QString &journal, const RetentionOrder &order, bool isJson)
{
    const Result<RetentionPreview> preview = lookAtRetention(journal, order, neverCancelled);
    if (!preview) {
        return fail(preview.error());
    }
    if (isJson) {
        print(toJson(preview.value()));
    } else {
        print(retentionPreviewText(preview.value()));
    }
    return ExitCode::Done;
}

/// A store would set aside what it cannot use: not a file that somebody has named.
std::optional<Error> refusalOfFile(const QString &file)
{
    return refusalOf(JournalDatabase::inspect(file, JournalDatabase::Inspection::Quick), file);
}

/// Runs until the store has done what it was told.
ExitCode apply(const QString &journal, const RetentionOrder &order, bool isJson)
{
    const SystemClock clock;
    JournalOptions options;
    options.file = journal;
    if (order.policy.archives != 0) {
        const JournalStore upgraded(options,
                                    clock); // an archive is made of the newest version only
    }
    const Result<QList<QDate>> months = order.policy.archives == 0
        ? Result<QList<QDate>>(QList<QDate>())
        : monthsToArchive(journal, order);
    if (!months) {
        return fail(months.error());
    }
    for (const QDate month : months.value()) {
        const Result<ArchiveReport> archived =
            archiveMonth(journal, order.archiveFolder, month, neverCancelled);
        if (!archived) {
            return fail(archived.error());
        }
        if (!isJson) {
            print(archived.value());
        }
    }
    JournalStore store(options, clock);
    RetentionReport report;
    QObject::connect(&store, &JournalStore::failed, &store,
                     [](const Error &error) { printError(error); });
    QObject::connect(&store, &JournalStore::pruned, &store, [&report](const RetentionReport &done) {
        report = done;
        QCoreApplication::exit();
    });
    store.prune(order);
    QCoreApplication::exec();
    if (isJson) {
        print(toJson(report));
    } else if (report.isFinished) {
        print(retentionReportText(report));
    }
    return report.isFinished ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

ExitCode runLogPrune(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOptions({
        { u"dry-run"_s, say(QT_TRANSLATE_NOOP("LogCommand", "Says what would go; nothing does.")) },
        { u"apply"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "Takes away what the retention does not keep, after the archives "
                                "of its months.")) },
        { u"json"_s, say(QT_TRANSLATE_NOOP("LogCommand", "One JSON object.")) },
        fileOption(),
    });
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (line.isSet(u"dry-run"_s) == line.isSet(u"apply"_s)
        || !line.positionalArguments().isEmpty()) {
        return line.refuse(
            say(QT_TRANSLATE_NOOP("LogCommand", "prune takes either --dry-run or --apply.")));
    }
    const QString journal = journalOf(line);
    const Result<RetentionOrder> order = orderFor(journal, QDateTime::currentDateTimeUtc());
    if (!order) {
        return fail(order.error());
    }
    if (isMissing(line)) {
        return ExitCode::Failed;
    }
    if (line.isSet(u"file"_s)) {
        if (const std::optional<Error> refused = refusalOfFile(journal)) {
            return fail(*refused);
        }
    }
    return line.isSet(u"apply"_s) ? apply(journal, order.value(), line.isSet(u"json"_s))
                                  : showPreview(journal, order.value(), line.isSet(u"json"_s));
}

ExitCode runLogArchive(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOptions({
        { u"month"_s, say(QT_TRANSLATE_NOOP("LogCommand", "The month to archive: 2026-10.")),
          u"MONTH"_s },
        { u"out"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "Writes into this folder instead of the program's archive.")),
          u"FOLDER"_s },
        fileOption(),
    });
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(monthWanted());
    }
    const QString folder =
        line.isSet(u"out"_s) ? line.value(u"out"_s) : archiveFolderIn(dataFolder());
    if (!line.isSet(u"month"_s)) {
        const QList<QDate> months = archivedMonths(folder);
        for (const QDate month : months) {
            smartup::print(archiveFile(folder, month));
        }
        return ExitCode::Done;
    }
    const auto month = monthFromKey(line.value(u"month"_s));
    if (!month) {
        return line.refuse(monthWanted());
    }
    if (month->addMonths(1) > QDateTime::currentDateTimeUtc().date()) {
        printError(say(QT_TRANSLATE_NOOP("LogCommand", "The month %1 is not over yet."))
                       .arg(monthKey(*month)));
        return ExitCode::Refused;
    }
    if (isMissing(line)) {
        return ExitCode::Failed;
    }
    if (line.isSet(u"file"_s)) {
        if (const std::optional<Error> refused = refusalOfFile(journalOf(line))) {
            return fail(*refused);
        }
    }
    const Result<ArchiveReport> archived =
        archiveMonth(journalOf(line), folder, *month, neverCancelled);
    if (!archived) {
        return fail(archived.error());
    }
    print(archived.value());
    return ExitCode::Done;
}

ExitCode runLogRetention(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    Result<RetentionPolicy> policy = readRetention(configFolder());
    if (!policy) {
        return fail(policy.error());
    }
    const QStringList assignments = line.positionalArguments();
    for (const QString &assignment : assignments) {
        const QString key = assignment.section(u'=', 0, 0);
        bool isNumber = false;
        const int value = assignment.section(u'=', 1).toInt(&isNumber);
        const auto setting = std::ranges::find_if(
            retentionSettings(), [&key](const RetentionSetting &s) { return s.key == key; });
        if (setting == retentionSettings().end() || !isNumber) {
            return line.refuse(
                say(QT_TRANSLATE_NOOP("LogCommand", "“%1” is no setting of the log with a number."))
                    .arg(assignment));
        }
        policy.value().*(setting->member) = value;
    }
    if (const Status judged = judgeRetention(policy.value()); !judged) {
        printError(judged.error());
        return ExitCode::Refused;
    }
    if (!assignments.isEmpty()) {
        if (const Status written = writeRetention(configFolder(), policy.value()); !written) {
            return fail(written.error());
        }
    }
    for (const RetentionSetting &setting : retentionSettings()) {
        smartup::print(u"# "_s + retentionEffect(setting));
        smartup::print(u"%1=%2"_s.arg(setting.key).arg(policy.value().*setting.member));
    }
    return ExitCode::Done;
}

} // namespace smartup
