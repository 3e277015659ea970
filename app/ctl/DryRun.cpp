#include "app/ctl/DryRun.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/PlanJson.h"
#include "models/core/VisibleText.h"
#include "models/exchange/ImportModel.h"
#include "models/exchange/ImportShape.h"
#include "models/exchange/PlanDifferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int IdWidth = 22;
constexpr int PredictionWidth = 12;

QString say(const char *text)
{
    return QCoreApplication::translate("ImportRun", text);
}

/// What a script goes by: as if the import had come out as foreseen.
ExitCode foreseenCode(const ImportPlan &plan)
{
    QHash<Outcome, qint64> outcomes;
    for (const Prediction prediction : AllPredictions) {
        if (const qint64 count = plan.count(prediction); count > 0) {
            outcomes[predictedOutcome(prediction)] += count;
        }
    }
    return exitCodeOf(outcomes);
}

/// Of a document that is there, and not as the file has it.
void printDifferences(const ImportPlan &plan, qsizetype place)
{
    const DocumentDifferences *found = differencesAt(plan, place);
    if (found == nullptr || found->count == 0) {
        return;
    }
    print(u"    "_s + differencesText(plan, place));
    for (const FieldDifference &difference : found->fields) {
        //: A field of a document: %1 its name, %2 what Smartup has, %3 what the file has
        print(u"      "_s
              + say(QT_TRANSLATE_NOOP("ImportRun", "%1: “%2”, in the file “%3”"))
                    .arg(visibleText(difference.field), visibleText(difference.there),
                         visibleText(difference.incoming)));
    }
}

/// Adds the numbers of one object to those of another.
void addNumbers(QJsonObject &sum, const QJsonObject &numbers)
{
    for (auto number = numbers.begin(); number != numbers.end(); ++number) {
        sum.insert(number.key(), sum.value(number.key()).toInteger() + number->toInteger());
    }
}

} // namespace

DryRun::DryRun(ImportPreview &preview, const SmartupClient &client, DryRunOrder order)
    : m_preview(preview)
    , m_order(std::move(order))
{
    connect(&client, &SmartupClient::limitsSeen, this,
            [this](const QuotaState &state) { m_limits.insert(state.quotaClass, state.limits); });
    connect(&preview, &ImportPreview::fileRead, this, &DryRun::takeFile);
    connect(&preview, &ImportPreview::planned, this, &DryRun::takePlan);
    connect(&preview, &ImportPreview::failed, this, &DryRun::fail);
    connect(&preview, &ImportPreview::cancelled, this, &DryRun::takeCancelled);
}

void DryRun::start()
{
    for (const FolderEntry &entry : m_order.files.left) {
        m_code = ExitCode::Refused;
        m_left.append(
            QJsonObject { { u"file"_s, entry.name }, { u"reason"_s, entry.judgement.reason } });
        printError(visibleText(entry.name) + u": "_s + entry.judgement.reason);
    }
    readNext();
}

void DryRun::cancel()
{
    m_isCancelled = true;
    m_preview.cancel();
}

void DryRun::readNext()
{
    if (m_next >= m_order.files.paths.size()) {
        end();
        return;
    }
    const QString &file = m_order.files.paths.at(m_next);
    m_section = QJsonObject { { u"file"_s, file } };
    if (m_order.files.paths.size() > 1 && !m_order.isJson) {
        print(visibleText(file));
    }
    if (const auto &database = m_order.database) {
        m_preview.readTable(database->profile, database->password, file, m_order.subject);
    } else {
        m_preview.readFile(file, m_order.subject, m_order.encoding);
    }
}

void DryRun::takeFile(const ImportFilePtr &file)
{
    m_section.insert(u"documents"_s, file->documents.size());
    for (const QList<FileProblem> &list : { file->problems, file->notes }) {
        for (const FileProblem &problem : list) {
            printError(problemText(problem));
        }
    }
    if (!file->isUsable()) {
        m_section.insert(u"problems"_s, toJson(file->problems));
        fail(
            { ErrorOrigin::File,
              say(QT_TRANSLATE_NOOP("ImportRun", "The file cannot be imported. Nothing was sent.")),
              {},
              {},
              {} });
        return;
    }
    if (m_isCancelled) { // a file is read to its end
        takeCancelled();
        return;
    }
    printNote(say(QT_TRANSLATE_NOOP("ImportRun", "Asking Smartup what is there already …")));
    m_preview.start();
}

void DryRun::takePlan(const ImportPlanPtr &plan)
{
    const QuotaClass quotaClass = importQuotaClass(*plan->file->subject());
    const ImportForecast forecast = forecastOf(
        *plan,
        m_limits.contains(quotaClass) ? std::optional(m_limits.value(quotaClass)) : std::nullopt,
        m_order.afterRefusal);
    const QJsonObject counts = plannedCounts(*plan);
    m_section.insert(u"planned"_s, counts);
    m_section.insert(u"predicted_requests"_s, toJson(forecast));
    m_section.insert(u"notes"_s, QJsonArray::fromStringList(planNotes(*plan)));
    m_section.insert(u"terms"_s, planTermsSentence(*plan));
    m_section.insert(u"outcome"_s, outcomeKey(Outcome::NotSent));
    addNumbers(m_planned, counts);
    addNumbers(m_requests, { { u"asked"_s, forecast.asked }, { u"to_send"_s, forecast.toSend } });
    m_documents += plan->items.size();
    if (forecast.left) { // of the day, not of the file
        m_requests.insert(u"left"_s, *forecast.left);
        m_requests.insert(u"limit"_s, forecast.limit);
    }
    if (m_order.isJson) {
        m_section.insert(u"results"_s, plannedDocuments(*plan));
    } else {
        printDocuments(*plan);
        for (const QString &note : planNotes(*plan)) {
            print(visibleText(note));
        }
        print(planTermsSentence(*plan));
        //: What an import is going to do, as in “Planned: Create: 163 · Skip: 37”
        print(say(QT_TRANSLATE_NOOP("ImportRun", "Planned: %1")).arg(plannedText(counts)));
        print(forecastText(forecast));
    }
    close(foreseenCode(*plan));
}

/// The table of the window, in words: a line a document, what else was found below it.
void DryRun::printDocuments(const ImportPlan &plan) const
{
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        const ImportDocument &document = plan.file->documents.at(place);
        const QString name = document.externalId.isEmpty() ? document.number : document.externalId;
        print(lineText(document.line) + visibleText(name).leftJustified(IdWidth) + u' '
              + predictionName(plan.items.at(place).prediction).leftJustified(PredictionWidth)
              + u' ' + visibleText(planReasonText(plan, place)));
        for (const QString &remark : planRemarks(plan, place)) {
            print(u"    "_s + visibleText(remark));
        }
        printDifferences(plan, place);
    }
}

void DryRun::takeCancelled()
{
    m_isCancelled = true;
    fail({ ErrorOrigin::Program,
           say(QT_TRANSLATE_NOOP("ImportRun", "Cancelled. Nothing was sent.")),
           {},
           {},
           {} });
}

void DryRun::fail(const Error &error)
{
    printError(error);
    m_section.insert(u"outcome"_s,
                     outcomeKey(m_isCancelled ? Outcome::Cancelled : Outcome::NotSent));
    m_section.insert(u"message"_s, error.text);
    m_section.insert(u"details"_s, error.raw);
    close(m_isCancelled ? ExitCode::Refused : exitCodeOf(Outcome::NotSent, error.origin));
}

void DryRun::close(ExitCode code)
{
    m_code = std::max(m_code, code);
    m_sections.append(m_section);
    ++m_next;
    if (m_isCancelled) {
        end();
        return;
    }
    // The preview is not to be asked again while it tells.
    QMetaObject::invokeMethod(this, &DryRun::readNext, Qt::QueuedConnection);
}

void DryRun::end()
{
    m_preview.disconnect(this);
    const bool isOne = m_sections.size() == 1 && m_left.isEmpty();
    if (!m_order.isJson) {
        if (!isOne) {
            const auto files = static_cast<int>(m_sections.size());
            print(QCoreApplication::translate("ImportRun", "All %n file(s): %1", nullptr, files)
                      .arg(plannedText(m_planned)));
        }
        print(say(QT_TRANSLATE_NOOP("ImportRun", "Nothing was sent.")));
    }
    const Outcome outcome = m_isCancelled ? Outcome::Cancelled : Outcome::NotSent;
    Q_EMIT ended(m_code,
                 isOne ? m_sections.first().toObject()
                       : QJsonObject { { u"files"_s, m_sections },
                                       { u"left"_s, m_left },
                                       { u"documents"_s, m_documents },
                                       { u"planned"_s, m_planned },
                                       { u"predicted_requests"_s, m_requests },
                                       { u"outcome"_s, outcomeKey(outcome) } });
}

} // namespace smartup
