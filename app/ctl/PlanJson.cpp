#include "app/ctl/PlanJson.h"

#include "models/core/VisibleText.h"
#include "models/exchange/PlanDifferences.h"
#include "models/exchange/preflight/Preflight.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray findings(const ImportPlan &plan, qsizetype place)
{
    QJsonArray array;
    if (!plan.preflight) {
        return array;
    }
    for (const PreflightFinding &finding : plan.preflight->documents.at(place)) {
        QJsonObject object { { u"check"_s, preflightCheckKey(finding.check) },
                             { u"severity"_s, findingSeverityKey(severityOf(finding.check)) },
                             { u"line"_s, finding.line },
                             { u"field"_s, finding.field },
                             { u"value"_s, finding.value },
                             { u"message"_s, findingText(finding) } };
        if (finding.row >= 0) {
            object.insert(u"list"_s, finding.list);
            object.insert(u"row"_s, finding.row);
            object.insert(u"rows"_s, finding.cases);
        }
        array.append(object);
    }
    return array;
}

/// How it differs from what is there; null of a document that is not, or was not shown.
QJsonValue differences(const ImportPlan &plan, qsizetype place)
{
    const DocumentDifferences *found = differencesAt(plan, place);
    if (found == nullptr) {
        return QJsonValue::Null;
    }
    QJsonArray array;
    for (const FieldDifference &difference : found->fields) {
        array.append(QJsonObject { { u"field"_s, difference.field },
                                   { u"there"_s, difference.there },
                                   { u"incoming"_s, difference.incoming } });
    }
    return array;
}

} // namespace

QJsonObject plannedCounts(const ImportPlan &plan)
{
    QJsonObject counts;
    for (const Prediction prediction : AllPredictions) {
        counts.insert(predictionKey(prediction), plan.count(prediction));
    }
    return counts;
}

QJsonArray plannedDocuments(const ImportPlan &plan)
{
    QJsonArray array;
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        const ImportDocument &document = plan.file->documents.at(place);
        const PlanItem &item = plan.items.at(place);
        const DocumentDifferences *found = differencesAt(plan, place);
        array.append(
            QJsonObject { { u"line"_s, document.line },
                          { u"external_id"_s, document.externalId },
                          { u"prediction"_s, predictionKey(item.prediction) },
                          { u"is_sent"_s, !item.isKeptBack() },
                          { u"smartup_id"_s,
                            item.known < 0 ? document.smartupId
                                           : plan.known->documents().at(item.known).smartupId },
                          { u"message"_s, planReasonText(plan, place) },
                          { u"rule"_s, planRule(plan, place) },
                          { u"findings"_s, findings(plan, place) },
                          { u"differences"_s, differences(plan, place) },
                          { u"difference_count"_s,
                            found == nullptr ? QJsonValue() : QJsonValue(found->count) } });
    }
    return array;
}

QJsonObject toJson(const ImportForecast &forecast)
{
    QJsonObject object { { u"asked"_s, forecast.asked }, { u"to_send"_s, forecast.toSend } };
    if (forecast.left) {
        object.insert(u"left"_s, *forecast.left);
        object.insert(u"limit"_s, forecast.limit);
    }
    return object;
}

QJsonArray toJson(const QList<FileProblem> &problems)
{
    QJsonArray array;
    for (const FileProblem &problem : problems) {
        array.append(QJsonObject { { u"line"_s, problem.line },
                                   { u"document"_s, problem.document },
                                   { u"text"_s, problem.text } });
    }
    return array;
}

QString plannedText(const QJsonObject &counts)
{
    QStringList words;
    for (const Prediction prediction : AllPredictions) {
        const qint64 count = counts.value(predictionKey(prediction)).toInteger();
        if (count > 0) {
            words.append(predictionName(prediction) + u": "_s + QString::number(count));
        }
    }
    return words.join(u" · "_s);
}

QString lineText(qint64 line)
{
    //: Before a problem of a file: in which line it stands
    return line > 0 ? QCoreApplication::translate("ImportRun", "line %1: ").arg(line) : QString();
}

QString problemText(const FileProblem &problem)
{
    return lineText(problem.line)
        + (problem.document.isEmpty() ? QString() : visibleText(problem.document) + u": "_s)
        + visibleText(problem.text);
}

} // namespace smartup
