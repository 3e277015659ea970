#include "app/api/AnswerRecords.h"

#include "app/api/AnswerClassifier.h"
#include "app/api/AnswerReader.h"
#include "models/catalogue/ReferenceCatalog.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the journal's key fields stand in a row; one catalogue row boiled down.
struct RecordKeys
{
    QString subject;
    QByteArray externalId = "external_id";
    QByteArray smartupId;
    QByteArray number;
    QByteArray status;
    QByteArray personCode;
    QByteArray personName;
    QByteArray warehouse;
    QByteArray amount;
    bool hasCode = false; ///< the external id of a reference is its code
};

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

RecordKeys keysOf(const DocumentTypeInfo &info)
{
    return { info.key, "external_id", bytes(info.idField), bytes(info.numberField),
             bytes(info.statusField), bytes(info.personField),
             // person_code stands beside person_name, supplier_code beside supplier_name.
             bytes(info.personField).replace("_code", "_name"), bytes(info.warehouseField),
             bytes(info.amountField) };
}

RecordKeys keysOf(const QString &subject)
{
    if (const auto type = documentTypeFromKey(subject)) {
        return keysOf(documentTypeInfo(*type));
    }
    RecordKeys keys;
    keys.subject = subject;
    if (const auto entity = referenceFromKey(subject)) {
        const ReferenceInfo &info = referenceInfo(*entity);
        keys.hasCode = !info.codeField.isEmpty();
        keys.externalId = keys.hasCode ? bytes(info.codeField) : keys.externalId;
        keys.smartupId = bytes(info.idField);
        keys.status = "state";
        keys.number = bytes(info.nameField);
    }
    return keys;
}

DocumentRecord recordOf(const ExportRow &row, const RecordKeys &keys, qsizetype position)
{
    DocumentRecord record;
    record.position = static_cast<int>(position);
    record.subject = keys.subject;
    record.externalId = row.text(keys.externalId);
    record.smartupId = row.text(keys.smartupId);
    record.number = row.text(keys.number);
    record.status = row.text(keys.status);
    record.organisation = row.text(FilialCodeField);
    record.personCode = row.text(keys.personCode);
    record.personName = row.text(keys.personName);
    record.warehouseCode = row.text(keys.warehouse);
    record.amount = row.text(keys.amount);
    return record;
}

/// What is exported without a code can be listed: whoever receives it cannot tell what is meant.
void noteMissingCode(DocumentRecord &record, const RecordKeys &keys)
{
    const bool isNameless = keys.hasCode && record.externalId.isEmpty();
    const bool hasNamelessClient = record.personCode.isEmpty() && !record.personName.isEmpty();
    if (!isNameless && !hasNamelessClient) {
        return;
    }
    record.origin = ErrorOrigin::Program;
    record.errorCode = WithoutCodeKey;
    record.message = isNameless
        ? QCoreApplication::translate("AnswerRecords",
                                      "Exported without a code: a program that goes by codes "
                                      "cannot tell what it is.")
        : QCoreApplication::translate("AnswerRecords",
                                      "Exported without the client's code: a program that goes by "
                                      "codes cannot tell who it is.");
}

void setError(DocumentRecord &record, Outcome outcome, const Error &error)
{
    record.outcome = outcome;
    record.origin = error.origin;
    record.errorCode = error.code;
    record.message = error.raw.isEmpty() ? error.text : error.raw;
}

void setFate(DocumentRecord &record, const ImportMatch::Document &document, const ApiAnswer &answer)
{
    const ImportEntry &entry = document.entry;
    switch (document.fate) {
    case ImportMatch::Fate::Accepted:
        record.outcome = Outcome::Sent;
        if (!entry.smartupId.isEmpty()) {
            record.smartupId = entry.smartupId;
        } else if (entry.code != record.externalId && !entry.code.isEmpty()) {
            record.smartupId = entry.code;
        }
        return;
    case ImportMatch::Fate::Refused:
        setError(record, Outcome::Refused, serverError(entry.message));
        return;
    case ImportMatch::Fate::Unaccounted:
        setError(record, Outcome::Unknown, answer.error.value_or(Error {}));
        return;
    }
}

} // namespace

DocumentsOf exportRecords(DocumentType type)
{
    const DocumentTypeInfo &info = documentTypeInfo(type);
    return exportRecords(info.key, bytes(info.root));
}

DocumentsOf exportRecords(const QString &subject, const QByteArray &root)
{
    return [keys = keysOf(subject), root](const ApiAnswer &answer) {
        QList<DocumentRecord> records;
        if (!answer.isSuccess()) {
            return records;
        }
        const auto add = [&](const ExportRow &row) {
            records.append(recordOf(row, keys, records.size()));
            noteMissingCode(records.last(), keys);
            return true;
        };
        // The answer is a success because it was looked at to the last byte.
        if (!forEachRow(answer.body, root, add, StrictJson::Walk::Judged)) {
            records.clear();
        }
        return records;
    };
}

DocumentsOf importRecords(const ApiCall &call)
{
    return [keys = keysOf(call.subject), body = call.body, root = call.root, idField = call.idField,
            codeField = call.codeField](const ApiAnswer &answer) {
        QList<DocumentRecord> records;
        QList<SentDocument> sent;
        const auto add = [&](const ExportRow &row) {
            records.append(recordOf(row, keys, records.size()));
            sent.append({ row.text("external_id"_L1), row.text(idField), row.text(codeField) });
            return true;
        };
        if (!forEachSent(body, root, add)) {
            return QList<DocumentRecord>(); // not a body of ours: nothing to tell apart in it
        }
        const auto lists = readImportLists(answer.body, idField);
        const bool isDecidedByLists = answer.httpStatus == 200 && lists.isOk();
        const ImportMatch match =
            isDecidedByLists ? matchImport(sent, lists.value()) : ImportMatch();
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (isDecidedByLists) {
                setFate(records[i], match.documents.at(i), answer);
            } else {
                setError(records[i], answer.outcome, answer.error.value_or(Error {}));
            }
        }
        return records;
    };
}

} // namespace smartup
