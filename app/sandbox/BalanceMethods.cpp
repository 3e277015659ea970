#include "app/sandbox/DocumentWriter.h"
#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/SmartupDate.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

const ReferenceInfo &balanceInfo()
{
    return referenceInfo(ReferenceEntity::Balance);
}

/// The warehouses asked for; an unknown one is refused.
std::variant<QList<qint64>, Refusal> chosenWarehouses(const SandboxCall &call,
                                                      const OrganisationList &organisations)
{
    QList<qint64> chosen;
    for (const QString &code : filterList(call.body, "warehouse_codes"_L1, "warehouse_code"_L1)) {
        const qsizetype before = chosen.size();
        for (const SandboxOrganisation *organisation : organisations) {
            const qint64 id = call.store.records().find("warehouse"_L1, CodeKind::Global,
                                                        organisation->id, code.toUtf8());
            if (id != 0) {
                chosen.append(id);
            }
        }
        if (chosen.size() == before) {
            return Refusal::unknownWarehouse(code);
        }
    }
    return chosen;
}

/// The day of the stock: the sandbox keeps one state and shows it as of the end of the period.
std::variant<QString, Refusal> dayOfStock(const SandboxCall &call, bool &isTooWide)
{
    for (const QLatin1StringView key : { "begin_date"_L1, "end_date"_L1 }) {
        if (filterText(call.body, key).isEmpty()) {
            return Refusal::missingKey(key);
        }
    }
    const auto begin = parseSmartupDate(filterText(call.body, "begin_date"_L1));
    const auto end = parseSmartupDate(filterText(call.body, "end_date"_L1));
    if (!begin || !end) {
        return Refusal::badDate(filterText(call.body, begin ? "end_date"_L1 : "begin_date"_L1));
    }
    isTooWide = begin->daysTo(*end) >= call.limits.dayRange;
    return toSmartupDate(*end);
}

void appendStock(SandboxCall &call,
                 const SandboxOrganisation &organisation,
                 const QList<qint64> &warehouses,
                 const QString &day,
                 QByteArray &out)
{
    const QStringList conditions =
        filterList(call.body, "product_conditions"_L1, "product_condition"_L1);
    const QStringList producers = filterList(call.body, "producer_codes"_L1, "producer_code"_L1);
    const DocumentPlan &plan = referencePlan(ReferenceEntity::Balance);
    DocumentWriter writer(call, plan, organisation);
    QSqlQuery &rows = call.store.database().run(
        u"SELECT b.warehouse_id, w.code, b.goods_id, b.condition, b.batch_number, b.expiry_date, "
        "b.quantity, b.input_price, b.base_price, g.body ->> '$.measure_code', "
        "g.body ->> '$.producer_code' FROM balance b JOIN record w ON w.id = b.warehouse_id "
        "JOIN record g ON g.id = b.goods_id WHERE b.organisation_id = ? "
        "ORDER BY b.warehouse_id, b.goods_id"_s,
        { organisation.id });
    while (rows.next()) {
        const bool isChosen =
            (warehouses.isEmpty() || warehouses.contains(rows.value(0).toLongLong()))
            && (conditions.isEmpty() || conditions.contains(rows.value(3).toString()))
            && (producers.isEmpty() || producers.contains(rows.value(10).toString()));
        if (!isChosen) {
            continue;
        }
        QByteArray stored;
        const auto add = [&stored](QByteArrayView key, const QVariant &value) {
            appendStoredField(stored, key, jsonText(value.toString()));
        };
        add("date", day);
        add("warehouse_id", rows.value(0));
        add("warehouse_code", rows.value(1));
        add("batch_number", rows.value(4));
        add("expiry_date", rows.value(5));
        add("inventory_kind", u"G"_s);
        add("quantity", rows.value(6));
        add("input_price", rows.value(7));
        add("measure_code", rows.value(9));
        add("producer_code", rows.value(10));
        add("currency_code", u"860"_s);
        add("base_price", rows.value(8));
        DocumentRow row;
        // The plan's id and own code are those of the goods.
        row.id = rows.value(2).toLongLong();
        row.header = stored + '}';
        writer.append(out, row);
        out += ',';
    }
}

SandboxAnswer exportBalance(SandboxCall &call)
{
    const auto selected = selectedOrganisations(call);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        return *refusal;
    }
    const auto &organisations = std::get<OrganisationList>(selected);
    bool isTooWide = false;
    const auto day = dayOfStock(call, isTooWide);
    if (const auto *refusal = std::get_if<Refusal>(&day)) {
        return *refusal;
    }
    const auto warehouses = chosenWarehouses(call, organisations);
    if (const auto *refusal = std::get_if<Refusal>(&warehouses)) {
        return *refusal;
    }
    QByteArray out = "{\"balance\":[";
    if (!(isTooWide && call.quirks.has(Quirk::WideRangeEmpty))) {
        for (const SandboxOrganisation *organisation : organisations) {
            appendStock(call, *organisation, std::get<QList<qint64>>(warehouses),
                        std::get<QString>(day), out);
        }
    }
    if (out.endsWith(',')) {
        out.chop(1);
    }
    return out + ']' + call.limitsTail() + '}';
}

} // namespace

void addBalanceMethods(SandboxRoutes &routes)
{
    routes.insert(balanceInfo().exportPath(), { exportBalance, balanceInfo().quotaClass });
}

} // namespace smartup
