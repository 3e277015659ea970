// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/RecordCodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto CountedAtKey = "counted_at"_L1;
constexpr auto EntitiesKey = "entities"_L1;
constexpr auto EntityKey = "entity"_L1;
constexpr auto RecordsKey = "records"_L1;
constexpr auto WithoutCodeMember = "without_code"_L1;
constexpr auto ListedKey = "listed"_L1;
constexpr auto TroubleKey = "trouble"_L1;

QJsonObject toJson(const EntityCodes &codes)
{
    QJsonArray listed;
    for (const UncodedRecord &record : codes.listed) {
        listed.append(QJsonArray { record.smartupId, record.name, record.articleCode });
    }
    return { { EntityKey, QString(referenceInfo(codes.entity).key) },
             { RecordsKey, codes.records },
             { WithoutCodeMember, codes.withoutCode },
             { ListedKey, listed },
             { TroubleKey, codes.trouble } };
}

std::optional<EntityCodes> entityCodesFrom(const QJsonObject &json)
{
    const auto entity = referenceFromKey(json.value(EntityKey).toString());
    EntityCodes codes;
    codes.records = json.value(RecordsKey).toInteger(-1);
    codes.withoutCode = json.value(WithoutCodeMember).toInteger(-1);
    codes.trouble = json.value(TroubleKey).toString();
    const QJsonArray listed = json.value(ListedKey).toArray();
    const bool isSound = entity && codes.withoutCode >= 0 && codes.records >= codes.withoutCode
        && listed.size() == std::min<qint64>(codes.withoutCode, ListedGoods);
    if (!isSound) {
        return std::nullopt;
    }
    codes.entity = *entity;
    for (const QJsonValue &value : listed) {
        const QJsonArray record = value.toArray();
        codes.listed.append(
            { record.at(0).toString(), record.at(1).toString(), record.at(2).toString() });
    }
    return codes;
}

} // namespace

QList<ReferenceEntity> codedEntities()
{
    QList<ReferenceEntity> coded;
    for (const ReferenceInfo &info : referenceCatalog()) {
        // Prices and stock name goods; they have no codes of their own.
        const bool isOfGoods =
            info.entity == ReferenceEntity::ProductPrice || info.entity == ReferenceEntity::Balance;
        if (!info.codeField.isEmpty() && !info.exportRoot.isEmpty() && !isOfGoods) {
            coded.append(info.entity);
        }
    }
    return coded;
}

qint64 RecordCodes::withoutCode() const
{
    qint64 all = 0;
    for (const EntityCodes &each : entities) {
        all += each.withoutCode;
    }
    return all;
}

bool RecordCodes::areAllListed() const
{
    return std::ranges::all_of(
        entities, [](const EntityCodes &each) { return each.listed.size() == each.withoutCode; });
}

QByteArray recordCodesToJson(const RecordCodes &codes)
{
    QJsonArray entities;
    for (const EntityCodes &each : codes.entities) {
        entities.append(toJson(each));
    }
    return QJsonDocument(
               QJsonObject { { CountedAtKey, codes.countedAt.toUTC().toString(Qt::ISODateWithMs) },
                             { EntitiesKey, entities } })
        .toJson(QJsonDocument::Compact);
}

std::optional<RecordCodes> recordCodesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RecordCodes codes;
    codes.countedAt =
        QDateTime::fromString(object.value(CountedAtKey).toString(), Qt::ISODateWithMs);
    const QJsonArray entities = object.value(EntitiesKey).toArray();
    for (const QJsonValue &value : entities) {
        const std::optional<EntityCodes> each = entityCodesFrom(value.toObject());
        if (!each) {
            return std::nullopt;
        }
        codes.entities.append(*each);
    }
    return codes.countedAt.isValid() && !codes.entities.isEmpty() ? std::optional(codes)
                                                                  : std::nullopt;
}

} // namespace smartup
