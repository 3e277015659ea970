#include "app/sandbox/DocumentExport.h"

#include "app/sandbox/DocumentWriter.h"
#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "models/core/ExchangeRules.h"
#include "models/core/SmartupDate.h"

#include <QVarLengthArray>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype SmallAnswer = 16384; ///< room for one document without growing

/// What an export asks of the table, all organisations alike.
struct DocumentQuery
{
    QString conditions; ///< ` AND …`
    QVariantList values;
    bool isTooWide = false;
};

struct DateFilter
{
    QLatin1StringView begin;
    QLatin1StringView end;
    QStringView moment; ///< SQL
    bool isDay = false; ///< the moment has no time: a time in the filter means nothing
};

/// Dates that have no column of their own: `dd.mm.yyyy` in the header.
constexpr auto DeliveryDate =
    u"(substr(header ->> '$.delivery_date', 7, 4) || '-' || substr(header ->> '$.delivery_date', "
    u"4, "
    "2) || '-' || substr(header ->> '$.delivery_date', 1, 2) || ' 00:00:00')";
constexpr auto ToMovementDate =
    u"(substr(header ->> '$.to_movement_date', 7, 4) || '-' || substr(header ->> "
    "'$.to_movement_date', 4, 2) || '-' || substr(header ->> '$.to_movement_date', 1, 2) || ' "
    "00:00:00')";

/// A filter's moment in SQL stands beside its keys.
using DateFilters = QVarLengthArray<DateFilter, 4>;

bool isDay(const DocumentTypeInfo &info)
{
    const auto field = std::ranges::find(info.fields, info.dateField, &Field::name);
    return field != info.fields.end() && field->kind == FieldKind::Date;
}

DateFilters dateFilters(const DocumentTypeInfo &info)
{
    DateFilters filters {
        { info.dateFilterBegin, info.dateFilterEnd, u"document_date", isDay(info) },
        { "begin_created_on"_L1, "end_created_on"_L1, u"created_on" },
        { "begin_modified_on"_L1, "end_modified_on"_L1, u"modified_on" },
    };
    if (info.type == DocumentType::Order) {
        filters.append({ "delivery_date"_L1, "delivery_date"_L1, DeliveryDate, true });
    }
    if (info.type == DocumentType::Movement) {
        filters.append(
            { "begin_to_movement_date"_L1, "end_to_movement_date"_L1, ToMovementDate, true });
    }
    return filters;
}

/// Only data of the window travels: a period that begins before it is cut, and a request without
/// any period gets the window by document date.
std::optional<Refusal>
addPeriods(const SandboxCall &call, const DocumentTypeInfo &info, DocumentQuery &query)
{
    const QDate today = call.now.date();
    const QDate earliest = today.addDays(1 - call.limits.dayRange);
    const QString windowBegin = storedMoment(earliest, QTime(0, 0));
    bool hasPeriod = false;
    for (const DateFilter &filter : dateFilters(info)) {
        const auto read = filterPeriod(call.body, filter.begin, filter.end);
        if (const auto *refusal = std::get_if<Refusal>(&read)) {
            return *refusal;
        }
        auto period = std::get<MomentPeriod>(read);
        if (period.begin.isEmpty() && period.end.isEmpty()) {
            continue;
        }
        hasPeriod = true;
        if (filter.isDay && !period.begin.isEmpty()) {
            period.begin = period.begin.left(10) + u" 00:00:00"_s;
        }
        const auto day = [](const QString &moment) {
            return QDate::fromString(moment.left(10), Qt::ISODate);
        };
        if (!period.begin.isEmpty()) {
            const QDate end = period.end.isEmpty() ? today : day(period.end);
            query.isTooWide |= day(period.begin).daysTo(end) >= call.limits.dayRange;
        }
        query.conditions += u" AND %1 >= ?"_s.arg(filter.moment);
        query.values.append(qMax(period.begin, windowBegin));
        if (!period.end.isEmpty()) {
            query.conditions += u" AND %1 <= ?"_s.arg(filter.moment);
            query.values.append(period.end);
        }
    }
    if (!hasPeriod) {
        query.conditions += u" AND document_date >= ?"_s;
        query.values.append(windowBegin);
    }
    return std::nullopt;
}

void addIds(const SandboxCall &call, const DocumentTypeInfo &info, DocumentQuery &query)
{
    const QString id = filterText(call.body, info.idField);
    if (!id.isEmpty()) {
        query.conditions += u" AND id = ?"_s;
        query.values.append(id.toLongLong());
    }
    const QString externalId = filterText(call.body, ExternalIdField);
    if (!externalId.isEmpty() && !call.quirks.has(Quirk::ExternalIdFilterIgnored)) {
        // Saying that it is not empty lets SQLite take the index, which leaves the empty ones out.
        query.conditions += u" AND external_id = ? AND external_id <> ''"_s;
        query.values.append(externalId);
    }
}

/// Orders with goods of these producers.
void addProducers(const SandboxCall &call, const DocumentTypeInfo &info, DocumentQuery &query)
{
    const QStringList producers = filterList(call.body, "producer_codes"_L1, "producer_code"_L1);
    if (info.type != DocumentType::Order || producers.isEmpty()) {
        return;
    }
    query.conditions +=
        u" AND EXISTS (SELECT 1 FROM json_each(lines) line JOIN record goods ON goods.id = "
        "CAST(line.value ->> '$.product_code' AS INTEGER) WHERE goods.body ->> '$.producer_code' "
        "IN (SELECT value FROM json_each(?)))"_s;
    query.values.append(jsonList(producers));
}

void appendRows(SandboxCall &call,
                const DocumentTypeInfo &info,
                const SandboxOrganisation &organisation,
                const DocumentQuery &query,
                QByteArray &out)
{
    QString sql = u"SELECT id, external_id, number, status, amount, CAST(header AS BLOB), "
                  "CAST(lines AS BLOB) FROM document WHERE type = ? AND organisation_id = ?"_s;
    QVariantList values { QString(info.key), organisation.id };
    sql += query.conditions;
    values += query.values;
    if (info.type == DocumentType::Order) {
        // The settings are those of the organisation the orders belong to.
        const QStringList statuses = exportedStatuses(
            organisation.settings.orderStatuses, filterList(call.body, "statuses"_L1, "status"_L1));
        if (statuses.isEmpty()) {
            return;
        }
        sql += u" AND status IN (SELECT value FROM json_each(?))"_s;
        values.append(jsonList(statuses));
    }
    sql += u" ORDER BY id"_s;

    DocumentWriter writer(call, documentPlan(info.type), organisation);
    QSqlQuery &rows = call.store.database().run(sql, values);
    while (rows.next()) {
        writer.append(out,
                      { rows.value(0).toLongLong(), rows.value(1).toString(),
                        rows.value(2).toString(), rows.value(3).toString(),
                        rows.value(4).toString(), rows.value(5).toByteArray(),
                        rows.value(6).toByteArray() });
        out += ',';
    }
}

} // namespace

SandboxAnswer exportDocuments(SandboxCall &call, const DocumentTypeInfo &info)
{
    const auto selected = selectedOrganisations(call);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        return *refusal;
    }
    DocumentQuery query;
    if (const auto refusal = addPeriods(call, info, query)) {
        return *refusal;
    }
    addIds(call, info, query);
    addProducers(call, info, query);

    QByteArray out;
    out.reserve(SmallAnswer);
    out += "{\"" + QByteArray(info.root.data(), info.root.size()) + "\":[";
    if (!(query.isTooWide && call.quirks.has(Quirk::WideRangeEmpty))) {
        for (const SandboxOrganisation *organisation : std::get<OrganisationList>(selected)) {
            appendRows(call, info, *organisation, query, out);
        }
    }
    if (out.endsWith(',')) {
        out.chop(1);
    }
    out += ']' + call.limitsTail() + '}';
    return out;
}

} // namespace smartup
