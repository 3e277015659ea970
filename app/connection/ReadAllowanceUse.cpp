#include "app/connection/ReadAllowanceUse.h"

#include "app/connection/ProfileStore.h"
#include "app/core/SharedDatabase.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By id. A connection that was removed keeps its id as its name.
QHash<QString, QString> connectionNames(const QString &configFolder)
{
    QHash<QString, QString> names;
    ProfileStore store(configFolder);
    const Result<ProfileList> list = store.load();
    if (list) {
        for (const Profile &profile : list.value().profiles) {
            names.insert(profile.id, profile.name);
        }
    }
    return names;
}

} // namespace

Result<QList<AllowanceUse>> readAllowanceUse(const AllowancePlaces &places, QDate from, QDate to)
{
    QList<AllowanceUse> days;
    if (!QFileInfo::exists(places.file)) {
        return days;
    }
    SharedDatabase database(places.file, u":/sql/allowance.sql"_s);
    if (const Status opened = database.open(); !opened) {
        return opened.error();
    }
    const QVariantList period { from.toString(Qt::ISODate), to.toString(Qt::ISODate) };
    const QHash<QString, QString> names = connectionNames(places.configFolder);
    const Status read = database.transaction([&] {
        // Of each day what was said last: the greatest hour, which SQLite takes `limits` of.
        QSqlQuery query = database.run(
            u"SELECT profile, class, day, sum(own), max(limits) FROM ("
            "SELECT profile, class, day, sum(count) AS own, NULL AS limits FROM request "
            "WHERE day BETWEEN ? AND ? GROUP BY profile, class, day UNION ALL "
            "SELECT profile, class, day, 0, limits FROM (SELECT profile, class, day, limits, "
            "max(hour) FROM sighting WHERE day BETWEEN ? AND ? GROUP BY profile, class, day)) "
            "GROUP BY profile, class, day ORDER BY profile, class, day"_s,
            period + period);
        while (query.next()) {
            AllowanceUse use;
            const QString profileId = query.value(0).toString();
            use.connection = names.value(profileId, profileId);
            use.quotaClass =
                quotaClassFromKey(query.value(1).toString()).value_or(QuotaClass::Frequent);
            use.day = QDate::fromString(query.value(2).toString(), Qt::ISODate);
            use.own = query.value(3).toLongLong();
            const auto limits = limitsFromJson(
                QJsonDocument::fromJson(query.value(4).toString().toUtf8()).object());
            if (limits && limits->hasLimit) {
                use.used = limits->used;
                use.limit = limits->limit;
            }
            days.append(use);
        }
        return true;
    });
    return read ? Result<QList<AllowanceUse>>(days) : Result<QList<AllowanceUse>>(read.error());
}

} // namespace smartup
