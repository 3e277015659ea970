#include "models/exchange/ImportIntent.h"

#include "models/catalogue/DocumentCatalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

QByteArray toJson(const ImportIntent &intent)
{
    QJsonArray documents;
    for (const IntendedDocument &document : intent.documents) {
        documents.append(QJsonObject { { u"external_id"_s, document.externalId },
                                       { u"filial_code"_s, document.filialCode },
                                       { u"date"_s, document.date.toString(Qt::ISODate) },
                                       { u"status"_s, document.status } });
    }
    const QJsonObject object { { u"run"_s, intent.runUuid },
                               { u"request"_s, intent.request },
                               { u"profile"_s, intent.profileId },
                               { u"organisation"_s, intent.organisation },
                               { u"type"_s, documentTypeKey(intent.type) },
                               { u"source"_s, intent.source },
                               { u"started_at"_s, momentText(intent.startedAt) },
                               { u"sent_at"_s, momentText(intent.sentAt) },
                               { u"documents"_s, documents } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ImportIntent> importIntentFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto type = documentTypeFromKey(object.value("type"_L1).toString());
    ImportIntent intent;
    intent.runUuid = object.value("run"_L1).toString();
    intent.request = object.value("request"_L1).toInt();
    intent.profileId = object.value("profile"_L1).toString();
    intent.organisation = object.value("organisation"_L1).toString();
    intent.source = object.value("source"_L1).toString();
    intent.startedAt = momentFrom(object.value("started_at"_L1));
    intent.sentAt = momentFrom(object.value("sent_at"_L1));
    if (!type || intent.runUuid.isEmpty() || !intent.sentAt.isValid()) {
        return Error { ErrorOrigin::Storage,
                       QCoreApplication::translate("ImportIntent",
                                                   "A note about an earlier import is damaged."),
                       {},
                       QString::fromUtf8(json.left(1000)),
                       {} };
    }
    intent.type = *type;
    const QJsonArray documents = object.value("documents"_L1).toArray();
    for (const QJsonValue &value : documents) {
        const QJsonObject document = value.toObject();
        intent.documents.append(
            { document.value("external_id"_L1).toString(),
              document.value("filial_code"_L1).toString(),
              QDate::fromString(document.value("date"_L1).toString(), Qt::ISODate),
              document.value("status"_L1).toString() });
    }
    return intent;
}

} // namespace smartup
