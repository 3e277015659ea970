// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/ReferenceCatalog.h"
#include "models/settings/CodeCount.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace smartup {

/// Reference data whose records a code tells apart, goods first: a program that goes by codes cannot
/// tell a record without one from another.
[[nodiscard]] QList<ReferenceEntity> codedEntities();

/// The records of one kind, as an export told them.
struct EntityCodes
{
    ReferenceEntity entity = ReferenceEntity::Goods;
    qint64 records = 0;
    qint64 withoutCode = 0;
    QList<UncodedRecord> listed; ///< the first ListedGoods of those without a code
    QString trouble; ///< why it could not be counted; the figures mean nothing then
    friend bool operator==(const EntityCodes &, const EntityCodes &) = default;
};

/// How many records have no code, for each kind of reference data of an organisation.
struct RecordCodes
{
    QDateTime countedAt; ///< UTC; what was true then
    QList<EntityCodes> entities; ///< as far as they are counted, in the order of codedEntities()
    friend bool operator==(const RecordCodes &, const RecordCodes &) = default;

    [[nodiscard]] bool isWhole() const { return entities.size() == codedEntities().size(); }
    [[nodiscard]] qint64 withoutCode() const; ///< of all of them
    [[nodiscard]] bool areAllListed() const; ///< no kind has more of them than ListedGoods
};

/// As it is kept between starts.
[[nodiscard]] QByteArray recordCodesToJson(const RecordCodes &codes);
/// Nothing when it is not such a text.
[[nodiscard]] std::optional<RecordCodes> recordCodesFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::RecordCodes)
