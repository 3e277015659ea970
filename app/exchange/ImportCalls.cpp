#include "app/exchange/ImportCalls.h"

#include "app/api/AnswerClassifier.h"
#include "app/api/AnswerReader.h"
#include "models/exchange/ImportShape.h"

namespace smartup {

namespace {

constexpr int Ok = 200;

AnswerEntry entryOf(const ImportEntry &entry, bool isSuccess)
{
    AnswerEntry known { isSuccess,     entry.code, entry.externalId,    entry.smartupId,
                        entry.message, {},         ErrorOrigin::Smartup };
    if (!isSuccess) {
        const Error error = serverError(entry.message);
        known.errorCode = error.code;
        known.origin = error.origin;
    }
    return known;
}

/// How a request ended, in the words of the plan.
ImportCallEnd endOf(const ApiAnswer &answer, QLatin1StringView idField)
{
    ImportCallEnd end { answer.outcome, answer.error, std::nullopt, answer.httpStatus };
    if (answer.httpStatus != Ok) {
        return end;
    }
    const Result<ImportLists> lists =
        readImportLists(answer.body, QByteArray(idField.data(), idField.size()));
    if (!lists) {
        return end;
    }
    QList<AnswerEntry> entries;
    for (const ImportEntry &entry : lists.value().successes) {
        entries.append(entryOf(entry, true));
    }
    for (const ImportEntry &entry : lists.value().errors) {
        entries.append(entryOf(entry, false));
    }
    end.entries = entries;
    return end;
}

} // namespace

SettledCall
settleAnswer(const ImportPlan &plan, const QList<qsizetype> &places, const ApiAnswer &answer)
{
    const QLatin1StringView idField = importShape(*plan.file->subject()).idField;
    return settleCall(plan, places, endOf(answer, idField));
}

std::function<QList<DocumentRecord>(const ApiAnswer &)>
settledRecords(const ImportPlanPtr &plan, const QList<qsizetype> &places)
{
    return [plan, places](const ApiAnswer &answer) {
        const SettledCall settled = settleAnswer(*plan, places, answer);
        QList<DocumentRecord> records;
        for (qsizetype i = 0; i < places.size(); ++i) {
            records.append(
                importRecord(*plan, places.at(i), settled.documents.at(i), static_cast<int>(i)));
        }
        return records;
    };
}

} // namespace smartup
