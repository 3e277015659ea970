#include "app/sandbox/DocumentWriter.h"
#include "app/sandbox/ImportedFields.h"
#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/SmartupDate.h"

#include <QJsonDocument>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Statuses[] = {
    "D"_L1, "N"_L1, "W"_L1, "S"_L1, "A"_L1, "R"_L1, "C"_L1, "L"_L1,
};
/// [ours]: completed and cancelled movements stay as they are.
constexpr QLatin1StringView FinalStatuses[] = { "C"_L1, "L"_L1 };
constexpr QLatin1StringView GoodsCodeField("product_code");

const ReferenceInfo &movementInfo()
{
    return referenceInfo(ReferenceEntity::OrganisationMovement);
}

QByteArray methodPath(const char *verb)
{
    const QLatin1StringView path = movementInfo().path;
    return QByteArray(path.data(), path.size()) + verb;
}

bool isIn(std::span<const QLatin1StringView> codes, const QString &code)
{
    return std::ranges::find(codes, code) != codes.end();
}

/// The items with another writing of their goods' code; the rest of them as it came.
template <typename Rewrite>
QJsonArray rewritten(QJsonArray items, const Rewrite &rewrite)
{
    for (QJsonValueRef value : items) {
        QJsonObject item = value.toObject();
        const QString code = filterText(item, GoodsCodeField);
        if (!code.isEmpty()) {
            item.insert(GoodsCodeField, rewrite(code));
            value = item;
        }
    }
    return items;
}

/// A stored movement names its goods by id; they travel by the code that this organisation uses.
QByteArray withCodes(const SandboxCall &call,
                     const SandboxOrganisation &organisation,
                     const QByteArray &stored)
{
    const QLatin1StringView list = movementInfo().linesField;
    QJsonObject body = QJsonDocument::fromJson(stored).object();
    body.insert(list, rewritten(body.value(list).toArray(), [&](const QString &id) {
                    const RecordCard *card = call.store.records().card(id.toLongLong());
                    const QByteArray token = card == nullptr
                        ? "\"\""_ba
                        : card->codeInUse(organisation.settings.codeKind, organisation.id);
                    return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString();
                }));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// Sender and receiver both see a movement.
SandboxAnswer exportMovements(SandboxCall &call)
{
    const auto selected = selectedOrganisations(call);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        return *refusal;
    }
    const QString id = filterText(call.body, movementInfo().idField);
    const QString externalId = call.quirks.has(Quirk::ExternalIdFilterIgnored)
        ? QString()
        : filterText(call.body, ExternalIdField);
    QByteArray rows;
    QList<qint64> written;
    for (const SandboxOrganisation *organisation : std::get<OrganisationList>(selected)) {
        DocumentWriter writer(call, referencePlan(ReferenceEntity::OrganisationMovement),
                              *organisation);
        QSqlQuery &found = call.store.database().run(
            u"SELECT id, code, CAST(body AS BLOB) FROM record WHERE entity = ? "
            "AND (organisation_id = ? OR body ->> '$.to_filial_code' = ?) "
            "AND (? = '' OR id = ?) AND (? = '' OR code = ?) ORDER BY id"_s,
            { QString(movementInfo().key), organisation->id, organisation->code, id,
              id.toLongLong(), externalId, externalId });
        while (found.next()) {
            DocumentRow row;
            row.id = found.value(0).toLongLong();
            if (written.contains(row.id)) {
                continue; // the head sees both ends of it
            }
            written.append(row.id);
            row.externalId = found.value(1).toString();
            row.header = withCodes(call, *organisation, found.value(2).toByteArray());
            rows += rows.isEmpty() ? "" : ",";
            writer.append(rows, row);
        }
    }
    return "{\"movement\":[" + rows + ']' + call.limitsTail() + '}';
}

/// Who is bound to one organisation sends and changes the movements of its two ends only.
bool isForeign(const SandboxCall &call, const QString &from, const QString &to)
{
    const SandboxOrganisation *bound = bindingOrganisation(call);
    return bound != nullptr && bound->code != from && bound->code != to;
}

/// One end of a movement: `from` or `to`. What is wrong with it, in words.
QString checkEnd(const SandboxCall &call, const QJsonObject &source, QLatin1StringView end)
{
    const QString code = textOf(source.value(end + "_filial_code"_L1)).trimmed();
    const SandboxOrganisation *organisation = call.store.organisationByCode(code);
    if (organisation == nullptr) {
        return u"A02-24-042: Организация не найдена. Код организации = %1"_s.arg(code);
    }
    const QString warehouse = textOf(source.value(end + "_warehouse_code"_L1)).trimmed();
    if (call.store.records().find("warehouse"_L1, CodeKind::Global, organisation->id,
                                  warehouse.toUtf8())
        == 0) {
        const Refusal refusal = Refusal::unknownWarehouse(warehouse);
        return refusal.code + u": "_s + refusal.message;
    }
    const QString moment = textOf(source.value(end + "_time"_L1));
    return parseSmartupMoment(moment) ? QString() : Refusal::badDate(moment).message;
}

QString checkMovement(const SandboxCall &call, const QJsonObject &source)
{
    for (const QLatin1StringView end : { "from"_L1, "to"_L1 }) {
        QString trouble = checkEnd(call, source, end);
        if (!trouble.isEmpty()) {
            return trouble;
        }
    }
    const QString from = filterText(source, "from_filial_code"_L1);
    if (isForeign(call, from, filterText(source, "to_filial_code"_L1))) {
        return u"A02-24-048: Организация не соответствует текущей. Код организации = %1"_s.arg(
            from);
    }
    const QString status = filterText(source, "status"_L1);
    return isIn(Statuses, status) ? QString() : u"Недопустимый статус: «%1»"_s.arg(status);
}

/// The items with the ids of their goods, which the sender names by the code it uses.
QJsonArray storedItems(const SandboxCall &call,
                       const SandboxOrganisation &sender,
                       const QJsonArray &items,
                       QString &trouble)
{
    return rewritten(items, [&](const QString &code) {
        const qint64 id = call.store.records().find("inventory"_L1, sender.settings.codeKind,
                                                    sender.id, code.toUtf8());
        if (id == 0 && trouble.isEmpty()) {
            trouble = u"ТМЦ не найдена. Код ТМЦ = %1"_s.arg(code);
        }
        return QString::number(id);
    });
}

/// The fields as stored: texts, moments in their full writing, goods by id.
QByteArray storedBody(const SandboxCall &call,
                      const SandboxOrganisation &sender,
                      const QJsonObject &source,
                      QString &trouble)
{
    QByteArray body;
    for (const Field &field : movementInfo().fields) {
        const QJsonValue value = source.value(field.name);
        QByteArray token;
        if (field.kind == FieldKind::List) {
            token = QJsonDocument(storedItems(call, sender, value.toArray(), trouble))
                        .toJson(QJsonDocument::Compact);
        } else if (field.kind == FieldKind::Moment) {
            token = jsonText(toSmartupMoment(*parseSmartupMoment(textOf(value))));
        } else if (field.name != movementInfo().idField && field.name != ExternalIdField
                   && !textOf(value).isEmpty()) {
            token = jsonText(textOf(value));
        }
        appendStoredField(body, QByteArrayView(field.name.data(), field.name.size()), token);
    }
    return body.isEmpty() ? "{}"_ba : body + '}';
}

/// The stored movement an imported one speaks of: by Smartup's id, else by the external id.
SandboxRecord existing(SandboxCall &call, const QJsonObject &source, qint64 organisation)
{
    const qint64 named = filterText(source, movementInfo().idField).toLongLong();
    const qint64 known =
        call.store.records().find(movementInfo().key, CodeKind::Global, organisation,
                                  filterText(source, ExternalIdField).toUtf8());
    auto found = call.store.records().record(named != 0 ? named : known);
    const bool isOurs =
        found && found->entity == movementInfo().key && found->organisationId == organisation;
    return isOurs ? *std::move(found) : SandboxRecord {};
}

SandboxAnswer importMovements(SandboxCall &call)
{
    const auto objects = importedObjects(call, movementInfo().importRoot);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    const auto &movements = std::get<QJsonArray>(objects);
    const PlanColumns &columns = referencePlan(ReferenceEntity::OrganisationMovement).header;
    for (const QJsonValue &movement : movements) {
        const QByteArray missing = missingKey(columns, movement.toObject());
        if (!missing.isEmpty()) {
            return Refusal::missingKey(QLatin1StringView(missing));
        }
    }
    SandboxImportAnswer answer;
    for (const QJsonValue &movement : movements) {
        const QJsonObject source = movement.toObject();
        const QString externalId = filterText(source, ExternalIdField);
        QString trouble = checkMovement(call, source);
        const SandboxOrganisation *sender =
            call.store.organisationByCode(filterText(source, "from_filial_code"_L1));
        const QByteArray body =
            trouble.isEmpty() ? storedBody(call, *sender, source, trouble) : QByteArray();
        if (!trouble.isEmpty()) {
            answer.addError(externalId, externalId, trouble);
            continue;
        }
        SandboxRecord record = existing(call, source, sender->id);
        record.entity = movementInfo().key;
        record.organisationId = sender->id;
        record.code = externalId;
        record.modifiedOn = call.moment();
        if (record.id == 0) {
            record.createdOn = record.modifiedOn;
        }
        record.body = body;
        const qint64 id = call.store.records().put(record);
        call.createdId = record.id == 0 ? id : call.createdId;
        answer.addSuccess(QString::number(id), movementInfo().idField, id, externalId);
    }
    return answer.toJson();
}

SandboxAnswer changeMovements(SandboxCall &call)
{
    const auto objects = importedObjects(call, movementInfo().importRoot);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    SandboxImportAnswer answer;
    const auto &movements = std::get<QJsonArray>(objects);
    for (const QJsonValue &value : movements) {
        const QJsonObject source = value.toObject();
        const QString id = filterText(source, movementInfo().idField);
        const QString status = filterText(source, "status"_L1);
        auto record = call.store.records().record(id.toLongLong());
        const bool isThere = record && record->entity == movementInfo().key;
        QJsonObject body = isThere ? QJsonDocument::fromJson(record->body).object() : QJsonObject();
        if (!isThere
            || isForeign(call, body["from_filial_code"_L1].toString(),
                         body["to_filial_code"_L1].toString())) {
            answer.addError(id, {}, u"Перемещение не найдено. ID = %1"_s.arg(id));
            continue;
        }
        const QString before = body.value("status"_L1).toString();
        if (!isIn(Statuses, status) || isIn(FinalStatuses, before)) {
            answer.addError(
                id, record->code,
                u"Переход из статуса «%1» в статус «%2» не разрешён"_s.arg(before, status));
            continue;
        }
        body.insert("status"_L1, status);
        record->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        record->modifiedOn = call.moment();
        call.store.records().put(*record);
        answer.addSuccess(id, movementInfo().idField, record->id, record->code);
    }
    return answer.toJson();
}

} // namespace

void addOrganisationMovementMethods(SandboxRoutes &routes)
{
    const QuotaClass quotaClass = movementInfo().quotaClass;
    routes.insert(methodPath("$export"), { exportMovements, quotaClass });
    routes.insert(methodPath("$import"), { importMovements, quotaClass, true });
    routes.insert(methodPath("$change_status"), { changeMovements, quotaClass, true });
}

} // namespace smartup
