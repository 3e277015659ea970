#include "app/ctl/LogCase.h"

#include "app/ctl/CaseReplay.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/ForceOption.h"
#include "app/ctl/LogPrinter.h"
#include "app/journal/CaseFile.h"
#include "app/journal/InstallationCheckUp.h"
#include "app/journal/JournalPlace.h"
#include "app/platform/TerminationSignals.h"
#include "models/core/VisibleText.h"
#include "models/journal/FilterExpression.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

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

ExitCode fail(const Error &error)
{
    printError(error);
    return error.origin == ErrorOrigin::File ? ExitCode::Refused : ExitCode::Failed;
}

void print(const QJsonObject &object)
{
    smartup::print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printPreview(const CasePreview &preview)
{
    const int documents = static_cast<int>(preview.documents);
    smartup::print(
        QCoreApplication::translate("LogCommand", "%n line(s) would leave.", nullptr, documents));
    for (const CaseReplacement &one : preview.replaced) {
        //: a text, what stands in its place, and how often it stood there
        smartup::print(say(QT_TRANSLATE_NOOP("LogCommand", "%1: %2 → %3 (%4×)"))
                           .arg(caseKindName(one.kind), visibleText(one.before), one.after,
                                QString::number(one.count)));
    }
    for (const CaseRemoval removal : AllCaseRemovals) {
        if (preview.count(removal) > 0) {
            smartup::print(caseRemovalText(removal, preview.count(removal)));
        }
    }
}

void printCheckUp(const QList<CheckUpRow> &rows)
{
    const QStringList lines = checkUpText(rows);
    for (const QString &text : lines) {
        smartup::print(visibleLines(text));
    }
}

QJsonObject toJson(const CasePreview &preview)
{
    QJsonArray replaced;
    for (const CaseReplacement &one : preview.replaced) {
        replaced.append(QJsonObject { { u"kind"_s, caseKindKey(one.kind) },
                                      { u"before"_s, one.before },
                                      { u"after"_s, one.after },
                                      { u"count"_s, one.count } });
    }
    QJsonObject removed;
    for (const CaseRemoval removal : AllCaseRemovals) {
        removed.insert(caseRemovalKey(removal), preview.count(removal));
    }
    return { { u"documents"_s, preview.documents },
             { u"calls"_s, preview.calls },
             { u"replaced"_s, replaced },
             { u"removed"_s, removed },
             { u"check_up"_s, checkUpToJson(preview.checkUp) } };
}

/// A file that was named is there, or it is the wrong name.
bool isMissing(const QString &file)
{
    if (QFileInfo(file).isFile()) {
        return false;
    }
    printError(say(QT_TRANSLATE_NOOP("LogCommand", "There is no file %1.")).arg(file));
    return true;
}

ExitCode make(const CommandLine &line, const QString &file)
{
    const FilterReading reading =
        readFilter(line.value(u"filter"_s), QDateTime::currentDateTimeUtc());
    if (reading.trouble) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LogCommand", "--filter cannot be read: %1"))
                               .arg(reading.trouble->sentence));
    }
    if (reading.query.isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP(
            "LogCommand", "--filter says which lines the case is about: number:45112.")));
    }
    const QString trouble = forceTrouble(line, file);
    if (!trouble.isEmpty() && !line.isSet(u"dry-run"_s)) {
        return line.refuse(trouble);
    }
    const QString journal =
        line.isSet(u"file"_s) ? line.value(u"file"_s) : journalFileIn(dataFolder());
    if (isMissing(journal)) {
        return ExitCode::Failed;
    }
    const Result<QList<qint64>> ids = caseDocuments(journal, reading.query);
    if (!ids) {
        return fail(ids.error());
    }
    Result<CaseDraft> draft = draftCase(journal, ids.value(), newCaseKey(), neverCancelled);
    if (!draft) {
        return fail(draft.error());
    }
    draft.value().preview.checkUp = checkUp(readCheckUp(
        { configFolder(), dataFolder(), journal, std::nullopt, QDateTime::currentDateTimeUtc() }));
    const bool isJson = line.isSet(u"json"_s);
    if (line.isSet(u"dry-run"_s)) {
        if (isJson) {
            print(toJson(draft.value().preview));
        } else {
            printPreview(draft.value().preview);
            smartup::print(say(
                QT_TRANSLATE_NOOP("LogCommand", "A check-up of this installation goes along:")));
            printCheckUp(draft.value().preview.checkUp);
        }
        return ExitCode::Done;
    }
    const Result<CaseManifest> written =
        casefile::write(file, draft.value(), QDateTime::currentDateTimeUtc());
    if (!written) {
        return fail(written.error());
    }
    if (isJson) {
        print(QJsonDocument::fromJson(caseManifestToJson(written.value())).object());
    } else {
        const int documents = static_cast<int>(written.value().documents);
        smartup::print(
            QCoreApplication::translate("LogCommand", "%n line(s) in %1.", nullptr, documents)
                .arg(file));
    }
    return ExitCode::Done;
}

ExitCode show(const OpenCase &opened, const TerminationSignals &ending, bool isJson)
{
    const CaseManifest &manifest = opened.manifest();
    if (isJson) {
        print(QJsonDocument::fromJson(caseManifestToJson(manifest)).object());
        return ExitCode::Done;
    }
    smartup::print(say(QT_TRANSLATE_NOOP("LogCommand", "Made on %1 with version %2 (%3)."))
                       .arg(manifest.madeAt.toString(Qt::ISODate), visibleText(manifest.program),
                            visibleText(manifest.system)));
    printCheckUp(manifest.checkUp);
    LogPrinter printer({ opened.journal(), {}, MostCaseDocuments, false, false });
    QObject::connect(&ending, &TerminationSignals::requested, &printer,
                     [] { QCoreApplication::exit(static_cast<int>(ExitCode::Refused)); });
    printer.start();
    const int code = QCoreApplication::exec();
    // Whoever reads has seen enough, as “head” has: nothing more is said.
    return ending.isOutputClosed() ? ExitCode::Refused : static_cast<ExitCode>(code);
}

/// Prints document by document what came out, and counts.
class ReplayReport
{
public:
    explicit ReplayReport(bool isJson)
        : m_isJson(isJson)
    {
    }

    void take(const ReplayedDocument &document)
    {
        ++m_sent;
        m_different += document.isSame() ? 0 : 1;
        if (m_isJson) {
            m_documents.append(QJsonObject {
                { u"subject"_s, document.then.subject },
                { u"external_id"_s, document.then.externalId },
                { u"number"_s, document.then.number },
                { u"then"_s, outcomeKey(document.then.outcome) },
                { u"now"_s, outcomeKey(document.now.outcome) },
                { u"message"_s, document.now.message },
                { u"same"_s, document.isSame() },
            });
            return;
        }
        const QString name =
            document.then.externalId.isEmpty() ? document.then.number : document.then.externalId;
        const QString text = document.isSame()
            ? say(QT_TRANSLATE_NOOP("LogCommand", "%1: then %2, now %3."))
            : say(QT_TRANSLATE_NOOP("LogCommand", "%1: then %2, now %3: that is different."));
        smartup::print(text.arg(visibleText(name), replayedOutcomeName(document.then.outcome),
                                replayedOutcomeName(document.now.outcome)));
        if (!document.now.message.isEmpty()) {
            smartup::print(u"    "_s + visibleText(document.now.message));
        }
    }
    void leaveOut(const CallRecord &call)
    {
        ++m_leftOut;
        if (!m_isJson) {
            smartup::print(
                say(QT_TRANSLATE_NOOP("LogCommand",
                                      "%1: not sent, it is no import of documents that the file "
                                      "holds."))
                    .arg(visibleText(callName(call.subject, call.verb))));
        }
    }
    [[nodiscard]] ExitCode end() const
    {
        if (m_isJson) {
            print({ { u"sent"_s, m_sent },
                    { u"different"_s, m_different },
                    { u"calls_left_out"_s, m_leftOut },
                    { u"documents"_s, m_documents } });
        } else {
            smartup::print(QCoreApplication::translate(
                "LogCommand", "%n document(s) sent to the sandbox.", nullptr, m_sent));
            smartup::print(QCoreApplication::translate(
                "LogCommand", "%n of them came out differently.", nullptr, m_different));
        }
        return m_different == 0 ? ExitCode::Done : ExitCode::Refused;
    }

private:
    bool m_isJson;
    int m_sent = 0;
    int m_different = 0;
    int m_leftOut = 0;
    QJsonArray m_documents;
};

ExitCode replay(const CommandLine &line, const OpenCase &opened, const TerminationSignals &ending)
{
    std::optional<QUrl> address;
    if (line.isSet(u"sandbox"_s)) {
        address = QUrl(line.value(u"sandbox"_s));
        if (!CaseReplay::isOfThisComputer(*address)) {
            return line.refuse(say(QT_TRANSLATE_NOOP(
                "LogCommand",
                "--sandbox takes an address of this computer only: http://127.0.0.1:8080.")));
        }
    }
    const Result<QList<qint64>> ids = caseDocuments(opened.journal(), {});
    if (!ids) {
        return fail(ids.error());
    }
    const Result<QList<CaseCall>> calls =
        readCaseCalls(opened.journal(), ids.value(), neverCancelled);
    if (!calls) {
        return fail(calls.error());
    }
    const SystemClock clock;
    CaseReplay replay(clock, address);
    ReplayReport report(line.isSet(u"json"_s));
    QObject::connect(&replay, &CaseReplay::replayed, &replay,
                     [&report](const ReplayedDocument &document) { report.take(document); });
    QObject::connect(&replay, &CaseReplay::leftOut, &replay,
                     [&report](const CallRecord &call) { report.leaveOut(call); });
    QObject::connect(&replay, &CaseReplay::finished, &replay, [&replay, &report] {
        const ExitCode code = report.end();
        QCoreApplication::exit(static_cast<int>(replay.isCancelled() ? ExitCode::Refused : code));
    });
    QObject::connect(&ending, &TerminationSignals::requested, &replay, &CaseReplay::cancel);
    QObject::connect(&replay, &CaseReplay::failed, &replay, [](const Error &error) {
        printError(error);
        QCoreApplication::exit(static_cast<int>(ExitCode::Failed));
    });
    QMetaObject::invokeMethod(
        &replay, [&replay, &calls] { replay.start(calls.value()); }, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

// ── the words behind `case` ──

struct Verb
{
    QLatin1StringView name;
    QLatin1StringView options; ///< that mean something to it
};

constexpr std::array<Verb, 3> Verbs { {
    { "make"_L1, "filter dry-run file journal json force"_L1 },
    { "show"_L1, "json"_L1 },
    { "replay"_L1, "sandbox json"_L1 },
} };

} // namespace

ExitCode runLogCase(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOptions({
        { u"filter"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "make: the lines to put in, as the log's page writes a filter: "
                                "number:45112,45113.")),
          u"FILTER"_s },
        { u"dry-run"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "make: says what would leave, and what in its place; writes "
                                "nothing.")) },
        { { u"file"_s, u"journal"_s },
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "make: takes this journal file instead of the program's.")),
          u"FILE"_s },
        { u"sandbox"_s,
          say(QT_TRANSLATE_NOOP("LogCommand",
                                "replay: a sandbox that runs on this computer; without it, one is "
                                "started and forgotten.")),
          u"URL"_s },
        { u"json"_s, say(QT_TRANSLATE_NOOP("LogCommand", "One JSON object.")) },
    });
    addForceOption(line);
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const QStringList words = line.positionalArguments();
    const auto verb = std::ranges::find(Verbs, words.value(0), &Verb::name);
    if (verb == Verbs.end() || words.size() != 2) {
        return line.refuse(say(QT_TRANSLATE_NOOP(
            "LogCommand", "case takes make, show or replay, and the name of a case file.")));
    }
    if (const QString other = line.optionBesides(verb->options); !other.isEmpty()) {
        //: of a command: %1 = "show", %2 = "filter", an option that only means something to another word
        return line.refuse(say(QT_TRANSLATE_NOOP("LogCommand", "case %1 does not take --%2."))
                               .arg(verb->name, other));
    }
    if (verb->name == "make"_L1) {
        return make(line, words.at(1));
    }
    if (isMissing(words.at(1))) {
        return ExitCode::Failed;
    }
    // From here on something lies unpacked that must not stay, whoever ends this.
    const TerminationSignals ending(TerminationSignals::Hears::OutputClosed);
    const Result<std::shared_ptr<OpenCase>> opened = OpenCase::open(words.at(1));
    if (!opened) {
        return fail(opened.error());
    }
    return verb->name == "show"_L1 ? show(*opened.value(), ending, line.isSet(u"json"_s))
                                   : replay(line, *opened.value(), ending);
}

} // namespace smartup
