#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "app/sandbox/SandboxCall.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/SmartupDate.h"

#include <QJsonDocument>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SecondsOfVisit = 15 * 60;
constexpr QStringView Planned(u"P"); ///< [ours]: nobody has published the codes
constexpr QStringView Finished(u"F");

/// Id and name of the record behind a code, as tokens.
struct NamedTokens
{
    QByteArray id = "\"\"";
    QByteArray name = "\"\"";
};

NamedTokens
named(const SandboxStore &store, QLatin1StringView entity, qint64 organisation, const QString &code)
{
    const qint64 id = store.records().find(entity, CodeKind::Global, organisation, code.toUtf8());
    const RecordCard *card = store.records().card(id);
    return card == nullptr ? NamedTokens {}
                           : NamedTokens { '"' + QByteArray::number(id) + '"', card->name };
}

/// The visit on which an order was taken: the sample company keeps no visits of its own.
QByteArray visitOf(const SandboxCall &call,
                   const SandboxOrganisation &organisation,
                   const SandboxDocument &order)
{
    const QJsonObject header = QJsonDocument::fromJson(order.header).object();
    const QString room = header.value("room_code"_L1).toString();
    const QString manager = header.value("sales_manager_code"_L1).toString();
    const NamedTokens roomTokens = named(call.store, "room"_L1, organisation.id, room);
    const NamedTokens managerTokens = named(call.store, StaffEntity, organisation.id, manager);
    const RecordCard *person = call.store.records().card(order.personId);
    QDateTime end = QDateTime::fromString(order.documentDate, u"yyyy-MM-dd HH:mm:ss"_s);
    end.setTimeZone(serverTimeZone());

    QByteArray out;
    const auto add = [&out](const char *key, const QByteArray &token) {
        out += out.isEmpty() ? "{\"" : ",\"";
        out += key;
        out += "\":";
        out += token;
    };
    add("visit_id", '"' + QByteArray::number(order.id) + '"');
    add("filial_code", jsonText(organisation.code));
    add("visit_date", jsonText(toSmartupDate(end.date())));
    add("visit_start_time", jsonText(toSmartupMoment(end.addSecs(-SecondsOfVisit))));
    add("visit_end_time", jsonText(toSmartupMoment(end)));
    add("person_id", person == nullptr ? "\"\"" : '"' + QByteArray::number(person->id) + '"');
    add("person_code",
        person == nullptr ? "\"\""
                          : person->codeInUse(organisation.settings.codeKind, organisation.id));
    add("person_name", person == nullptr ? "\"\"" : person->name);
    add("room_id", roomTokens.id);
    add("room_code", jsonText(room));
    add("room_name", roomTokens.name);
    add("sales_manager_id", managerTokens.id);
    add("sales_manager_code", jsonText(manager));
    add("sales_manager_name", managerTokens.name);
    add("visit_status", jsonText(order.status == "D"_L1 ? Planned : Finished));
    return out + '}';
}

SandboxAnswer exportVisits(SandboxCall &call)
{
    const auto selected = selectedOrganisations(call);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        return *refusal;
    }
    const auto read = filterPeriod(call.body, "begin_visit_date"_L1, "end_visit_date"_L1);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        return *refusal;
    }
    const auto &period = std::get<MomentPeriod>(read);
    const QString window =
        storedMoment(call.now.date().addDays(1 - call.limits.dayRange), QTime(0, 0));

    QByteArray visits;
    for (const SandboxOrganisation *organisation : std::get<OrganisationList>(selected)) {
        QSqlQuery &rows = call.store.database().run(
            u"SELECT id, document_date, status, person_id, CAST(header AS BLOB) FROM document "
            "WHERE type = 'order' AND organisation_id = ? AND document_date >= ? "
            "AND (? = '' OR document_date <= ?) ORDER BY id"_s,
            { organisation->id, qMax(window, period.begin), period.end, period.end });
        while (rows.next()) {
            SandboxDocument order;
            order.id = rows.value(0).toLongLong();
            order.documentDate = rows.value(1).toString();
            order.status = rows.value(2).toString();
            order.personId = rows.value(3).toLongLong();
            order.header = rows.value(4).toByteArray();
            visits += visits.isEmpty() ? "" : ",";
            visits += visitOf(call, *organisation, order);
        }
    }
    return "{\"visit\":[{\"visit_headers\":[" + visits + "],\"stocks\":[],\"merchandisings\":[]}]"
        + call.limitsTail() + '}';
}

} // namespace

void addVisitMethods(SandboxRoutes &routes)
{
    const ReferenceInfo &info = referenceInfo(ReferenceEntity::Visit);
    routes.insert(info.exportPath(), { exportVisits, info.quotaClass });
}

} // namespace smartup
