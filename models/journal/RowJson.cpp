#include "models/journal/RowJson.h"

#include "models/core/VisibleText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct JsonField
{
    QLatin1StringView key;
    QString (*text)(const JournalRow &) = nullptr;
};

constexpr std::array<JsonField, 18> JsonFields { {
    { "time"_L1, [](const JournalRow &r) { return r.at.toString(Qt::ISODateWithMs); } },
    { "subject"_L1, [](const JournalRow &r) { return r.document.subject; } },
    { "verb"_L1, [](const JournalRow &r) { return apiVerbKey(r.verb); } },
    { "outcome"_L1, [](const JournalRow &r) { return outcomeKey(r.document.outcome); } },
    { "number"_L1, [](const JournalRow &r) { return r.document.number; } },
    { "external_id"_L1, [](const JournalRow &r) { return r.document.externalId; } },
    { "smartup_id"_L1, [](const JournalRow &r) { return r.document.smartupId; } },
    { "status"_L1, [](const JournalRow &r) { return r.document.status; } },
    { "organisation"_L1, [](const JournalRow &r) { return r.document.organisation; } },
    { "person_code"_L1, [](const JournalRow &r) { return r.document.personCode; } },
    { "person_name"_L1, [](const JournalRow &r) { return r.document.personName; } },
    { "warehouse_code"_L1, [](const JournalRow &r) { return r.document.warehouseCode; } },
    { "amount"_L1, [](const JournalRow &r) { return r.document.amount; } },
    { "error_code"_L1, [](const JournalRow &r) { return r.document.errorCode; } },
    { "message"_L1, [](const JournalRow &r) { return r.document.message; } },
    { "rule"_L1, [](const JournalRow &r) { return r.document.rule; } },
    { "attempt"_L1,
      [](const JournalRow &r) {
          return r.document.attempt > 1 ? QString::number(r.document.attempt) : QString();
      } },
    { "call"_L1, [](const JournalRow &r) { return QString::number(r.document.callId); } },
} };

} // namespace

QByteArray rowJson(const JournalRow &row)
{
    QJsonObject object;
    for (const JsonField &field : JsonFields) {
        const QString text = field.text(row);
        if (!text.isEmpty()) {
            object.insert(field.key, text);
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray rowsJson(const QList<JournalRow> &rows)
{
    QByteArray json = "[";
    QByteArrayView separator = "\n";
    for (const JournalRow &row : rows) {
        json.append(separator).append(rowJson(row));
        separator = ",\n";
    }
    return json.append("\n]\n");
}

QString visibleJson(const QByteArray &json)
{
    return visibleLines(QString::fromUtf8(json));
}

} // namespace smartup
