#pragma once

#include "models/core/CodeKind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace smartup {

/// A record without a code, as an export tells it.
struct UncodedRecord
{
    QString smartupId;
    QString name;
    QString articleCode; ///< of goods
    friend bool operator==(const UncodedRecord &, const UncodedRecord &) = default;
};

/// How many goods of the organisation have no code of one kind. It can only be counted while records
/// without codes are exported, and only for the kind that is in use: Smartup tells no other.
struct CodeCount
{
    CodeKind kind = CodeKind::Global;
    QDateTime countedAt; ///< UTC; what was true then
    qint64 goods = 0;
    qint64 withoutCode = 0;
    QList<UncodedRecord> listed; ///< the first ListedGoods of those without a code
    friend bool operator==(const CodeCount &, const CodeCount &) = default;
};

/// More than anybody reads.
inline constexpr qsizetype ListedGoods = 10'000;

/// "41 of 2000 goods have no local code here."
[[nodiscard]] QString codeCountText(const CodeCount &count);

/// As it is kept between starts.
[[nodiscard]] QByteArray codeCountToJson(const CodeCount &count);
/// Nothing when it is not such a text.
[[nodiscard]] std::optional<CodeCount> codeCountFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::CodeCount)
