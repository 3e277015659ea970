#include "app/ctl/ImportRun.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/PlanJson.h"
#include "app/exchange/formats/FileSinks.h"
#include "models/core/VisibleText.h"
#include "models/exchange/ImportRest.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (Status opened = openForSaving(file); !opened) {
        return opened;
    }
    file.write(bytes);
    return file.commit() ? Status(Done {}) : Status(cannotWrite(file));
}

/// Is it worth a line? Of what went as planned there is only a number.
bool isPlain(Outcome outcome)
{
    return outcome == Outcome::Created || outcome == Outcome::Updated || outcome == Outcome::Skipped
        || outcome == Outcome::Sent;
}

} // namespace

ImportRun::ImportRun(ImportPreview &preview, ImportService &service, ImportOrder order)
    : m_preview(preview)
    , m_service(service)
    , m_order(std::move(order))
{
    preview.setCodesChecked(false); // nobody looks at the plan
    connect(&preview, &ImportPreview::fileRead, this, &ImportRun::takeFile);
    connect(&preview, &ImportPreview::planned, this, &ImportRun::takePlan);
    connect(&preview, &ImportPreview::failed, this, &ImportRun::fail);
    connect(&preview, &ImportPreview::cancelled, this, &ImportRun::endCancelled);
    connect(&service, &ImportService::progressed, this, printProgress);
    connect(&service, &ImportService::settled, this, &ImportRun::takeResults);
    connect(&service, &ImportService::finished, this, &ImportRun::takeSummary);
}

void ImportRun::start()
{
    m_service.recover();
    if (const auto &database = m_order.database) {
        m_preview.readTable(database->profile, database->password, m_order.file, m_order.subject);
    } else {
        m_preview.readFile(m_order.file, m_order.subject, m_order.encoding);
    }
}

void ImportRun::cancel()
{
    m_isCancelled = true;
    m_preview.cancel();
    m_service.cancel();
}

void ImportRun::endCancelled()
{
    fail({ ErrorOrigin::Program,
           QCoreApplication::translate("ImportRun", "Cancelled. Nothing was sent."),
           {},
           {},
           {} });
}

void ImportRun::takeFile(const ImportFilePtr &file)
{
    m_json.insert(u"file"_s, m_order.file);
    m_json.insert(u"documents"_s, file->documents.size());
    for (const QList<FileProblem> &list : { file->problems, file->notes }) {
        for (const FileProblem &problem : list) {
            printError(problemText(problem));
        }
    }
    if (!file->isUsable()) {
        m_json.insert(u"problems"_s, toJson(file->problems));
        fail({ ErrorOrigin::File,
               QCoreApplication::translate("ImportRun",
                                           "The file cannot be imported. Nothing was sent."),
               {},
               {},
               {} });
        return;
    }
    if (m_isCancelled) { // a file is read to its end
        endCancelled();
        return;
    }
    printNote(QCoreApplication::translate("ImportRun", "Asking Smartup what is there already …"));
    m_preview.start();
}

void ImportRun::takePlan(const ImportPlanPtr &plan)
{
    m_plan = plan;
    const QJsonObject counts = plannedCounts(*plan);
    m_json.insert(u"planned"_s, counts);
    printNote(
        //: What an import is going to do, as in “Planned: Create: 163 · Skip: 37”
        QCoreApplication::translate("ImportRun", "Planned: %1").arg(plannedText(counts)));
    for (const QString &note : planNotes(*plan)) {
        printNote(visibleText(note));
    }
    m_results.resize(plan->items.size());
    m_service.send(m_preview.takePlan(), m_order.afterRefusal);
}

void ImportRun::takeResults(const QList<qsizetype> &places, const QList<DocumentResult> &results)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        const DocumentResult &result = results.at(i);
        m_results[places.at(i)] = result;
        if (!isPlain(result.outcome)) {
            const ImportDocument &document = m_plan->file->documents.at(places.at(i));
            printError(lineText(document.line) + visibleText(document.externalId) + u": "_s
                       + outcomeName(result.outcome) + u". "_s + visibleText(result.message));
        }
    }
}

void ImportRun::takeSummary(const ImportSummary &summary)
{
    QJsonObject counts;
    for (auto count = summary.counts.cbegin(); count != summary.counts.cend(); ++count) {
        counts.insert(outcomeKey(count.key()), count.value());
    }
    QJsonArray results;
    for (qsizetype place = 0; place < m_results.size(); ++place) {
        const ImportDocument &document = m_plan->file->documents.at(place);
        const DocumentResult &result = m_results.at(place);
        results.append(QJsonObject { { u"line"_s, document.line },
                                     { u"external_id"_s, document.externalId },
                                     { u"outcome"_s, outcomeKey(result.outcome) },
                                     { u"smartup_id"_s, result.smartupId },
                                     { u"message"_s, result.message },
                                     { u"rule"_s, result.rule } });
    }
    m_json.insert(u"outcome"_s, outcomeKey(summary.outcome()));
    m_json.insert(u"counts"_s, counts);
    m_json.insert(u"requests"_s, summary.requests);
    m_json.insert(u"message"_s, summary.message);
    m_json.insert(u"details"_s, summary.details);
    m_json.insert(u"strangers"_s, QJsonArray::fromStringList(summary.strangers));
    m_json.insert(u"run"_s, summary.runUuid);
    m_json.insert(u"results"_s, results);
    if (!m_order.isJson) {
        print(summary.countsText());
    }
    for (const QString &stranger : summary.strangers) {
        printError(
            QCoreApplication::translate(
                "ImportRun", "The answer names “%1”, which was not sent. Look at it in Smartup.")
                .arg(visibleText(stranger)));
    }
    for (const QString &line : { summary.message, summary.details }) {
        if (!line.isEmpty()) {
            printError(line);
        }
    }
    tellRest();
    end(exitCodeOf(summary.counts));
}

/// How to go on when something was not sent.
void ImportRun::tellRest()
{
    m_rest = unsentFile(*m_plan, m_results);
    const qsizetype unsent = m_rest ? m_rest->documents.size() : 0;
    m_json.insert(u"unsent"_s, unsent);
    if (!m_rest) {
        return;
    }
    if (m_order.restFile.isEmpty()) {
        if (m_order.isOfFolder || unsent == m_plan->items.size()) {
            return; // nothing was sent of it: there is no difference to explain
        }
        printError(sameAgainText(*m_plan, unsent));
        printError(QCoreApplication::translate(
            "ImportRun", "With --rest FILE only those that are not sent are kept for later."));
        return;
    }
    if (const Status written = writeWhole(m_order.restFile, documentsJson(*m_rest)); !written) {
        printError(written.error());
        return;
    }
    m_json.insert(u"rest"_s, m_order.restFile);
    const int count = static_cast<int>(unsent);
    printError(QCoreApplication::translate(
                   "ImportRun", "%n document(s) were not sent. They are in %1: import it to go on.",
                   nullptr, count)
                   .arg(m_order.restFile));
}

void ImportRun::fail(const Error &error)
{
    printError(error);
    m_json.insert(u"outcome"_s, outcomeKey(m_isCancelled ? Outcome::Cancelled : Outcome::NotSent));
    m_json.insert(u"message"_s, error.text);
    m_json.insert(u"details"_s, error.raw);
    end(m_isCancelled ? ExitCode::Refused : exitCodeOf(Outcome::NotSent, error.origin));
}

void ImportRun::end(ExitCode code)
{
    m_preview.disconnect(this);
    m_service.disconnect(this);
    Q_EMIT ended(code, m_json);
}

} // namespace smartup
