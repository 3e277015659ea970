#include "models/settings/CodeCount.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto KindKey = "code_kind"_L1;
constexpr auto CountedAtKey = "counted_at"_L1;
constexpr auto GoodsKey = "goods"_L1;
constexpr auto WithoutCodeMember = "without_code"_L1;
constexpr auto ListedKey = "listed"_L1;
constexpr auto GlobalKind = "global"_L1;
constexpr auto LocalKind = "local"_L1;

QLatin1StringView kindKey(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Global:
        return GlobalKind;
    case CodeKind::Local:
        return LocalKind;
    }
    Q_UNREACHABLE();
}

int asInt(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString textOfAll(CodeKind kind, int goods)
{
    switch (kind) {
    case CodeKind::Global:
        return QCoreApplication::translate("CodeCount", "All %n goods have a global code.", nullptr,
                                           goods);
    case CodeKind::Local:
        return QCoreApplication::translate("CodeCount", "All %n goods have a local code here.",
                                           nullptr, goods);
    }
    Q_UNREACHABLE();
}

QString textOfMissing(CodeKind kind, int missing)
{
    switch (kind) {
    case CodeKind::Global:
        return QCoreApplication::translate("CodeCount", "%n of %1 goods have no global code.",
                                           nullptr, missing);
    case CodeKind::Local:
        return QCoreApplication::translate("CodeCount", "%n of %1 goods have no local code here.",
                                           nullptr, missing);
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeCountText(const CodeCount &count)
{
    if (count.goods == 0) {
        return QCoreApplication::translate("CodeCount", "Smartup told no goods at all.");
    }
    if (count.withoutCode == 0) {
        return textOfAll(count.kind, asInt(count.goods));
    }
    return textOfMissing(count.kind, asInt(count.withoutCode)).arg(QLocale().toString(count.goods));
}

QByteArray codeCountToJson(const CodeCount &count)
{
    QJsonArray listed;
    for (const UncodedRecord &goods : count.listed) {
        listed.append(QJsonArray { goods.smartupId, goods.name, goods.articleCode });
    }
    return QJsonDocument(
               QJsonObject { { KindKey, kindKey(count.kind) },
                             { CountedAtKey, count.countedAt.toUTC().toString(Qt::ISODateWithMs) },
                             { GoodsKey, count.goods },
                             { WithoutCodeMember, count.withoutCode },
                             { ListedKey, listed } })
        .toJson(QJsonDocument::Compact);
}

std::optional<CodeCount> codeCountFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString kind = object.value(KindKey).toString();
    CodeCount count;
    count.kind = kind == LocalKind ? CodeKind::Local : CodeKind::Global;
    count.countedAt =
        QDateTime::fromString(object.value(CountedAtKey).toString(), Qt::ISODateWithMs);
    count.goods = object.value(GoodsKey).toInteger(-1);
    count.withoutCode = object.value(WithoutCodeMember).toInteger(-1);
    const QJsonArray listed = object.value(ListedKey).toArray();
    const bool isWhole = (kind == LocalKind || kind == GlobalKind) && count.countedAt.isValid()
        && count.withoutCode >= 0 && count.goods >= count.withoutCode
        && listed.size() == std::min<qint64>(count.withoutCode, ListedGoods);
    if (!isWhole) {
        return std::nullopt;
    }
    for (const QJsonValue &value : listed) {
        const QJsonArray goods = value.toArray();
        count.listed.append(
            { goods.at(0).toString(), goods.at(1).toString(), goods.at(2).toString() });
    }
    return count;
}

} // namespace smartup
