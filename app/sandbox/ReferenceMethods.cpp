#include "app/sandbox/ReferenceMethods.h"

#include "app/sandbox/DocumentWriter.h"
#include "app/sandbox/ImportedFields.h"
#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "models/catalogue/ClosedWords.h"
#include "models/core/ExchangeRules.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LongestPage = 1000;

/// Records of an organisation; the others belong to the whole company.
bool isOfOrganisation(ReferenceEntity entity)
{
    switch (entity) {
    case ReferenceEntity::Workspace:
    case ReferenceEntity::Contract:
    case ReferenceEntity::Warehouse:
    case ReferenceEntity::Logistics:
    case ReferenceEntity::Visit:
    case ReferenceEntity::OrganisationMovement:
    case ReferenceEntity::EquipmentMovement:
    case ReferenceEntity::EquipmentRequest:
        return true;
    case ReferenceEntity::Goods:
    case ReferenceEntity::Service:
    case ReferenceEntity::ProductGroup:
    case ReferenceEntity::Producer:
    case ReferenceEntity::LegalPerson:
    case ReferenceEntity::NaturalPerson:
    case ReferenceEntity::PersonGroup:
    case ReferenceEntity::ReturnReason:
    case ReferenceEntity::PriceType:
    case ReferenceEntity::ProductPrice:
    case ReferenceEntity::Balance:
        return false;
    }
    Q_UNREACHABLE();
}

/// Filters that not every export knows; where one is unknown it is ignored, as Smartup does.
struct FurtherFilters
{
    bool id = false;
    bool state = false;
    bool rooms = false;
};

FurtherFilters furtherFilters(ReferenceEntity entity)
{
    switch (entity) {
    case ReferenceEntity::LegalPerson:
        return { .state = true, .rooms = true };
    case ReferenceEntity::NaturalPerson:
        return { .rooms = true };
    case ReferenceEntity::Contract:
    case ReferenceEntity::ReturnReason:
    case ReferenceEntity::Logistics:
    case ReferenceEntity::EquipmentMovement:
    case ReferenceEntity::EquipmentRequest:
        return { .id = true };
    case ReferenceEntity::Goods:
    case ReferenceEntity::Service:
    case ReferenceEntity::ProductGroup:
    case ReferenceEntity::Producer:
    case ReferenceEntity::PersonGroup:
    case ReferenceEntity::Workspace:
    case ReferenceEntity::PriceType:
    case ReferenceEntity::ProductPrice:
    case ReferenceEntity::Balance:
    case ReferenceEntity::Warehouse:
    case ReferenceEntity::Visit:
    case ReferenceEntity::OrganisationMovement:
        return {};
    }
    Q_UNREACHABLE();
}

QLatin1StringView codeField(const ReferenceInfo &info)
{
    return info.codeField.isEmpty() ? ExternalIdField : info.codeField;
}

/// A list of values in one text too: `A,P`.
QStringList splitList(const QJsonObject &body, QLatin1StringView key)
{
    return filterList(body, key, key).join(u',').split(u',', Qt::SkipEmptyParts);
}

/// What a reference export asks of the table.
struct RecordQuery
{
    QString conditions; ///< ` AND …`
    QVariantList values;

    void addList(const QString &expression, const QStringList &list, const QString &end = {})
    {
        if (list.isEmpty()) {
            return;
        }
        // One value for a list of any length, so that the statement stays the same.
        conditions += u" AND %1 IN (SELECT value FROM json_each(?))%2"_s.arg(expression, end);
        values.append(jsonList(list));
    }
};

std::variant<RecordQuery, Refusal>
readFilters(const SandboxCall &call, const ReferenceInfo &info, bool hasKindsOfCode)
{
    RecordQuery query;
    if (info.shape == AnswerShape::CountAndRoot) {
        return query; // knows pages and columns only
    }
    for (const auto &[begin, end, column] :
         { std::tuple { "begin_created_on"_L1, "end_created_on"_L1, u"created_on"_s },
           std::tuple { "begin_modified_on"_L1, "end_modified_on"_L1, u"modified_on"_s } }) {
        const auto read = filterPeriod(call.body, begin, end);
        if (const auto *refusal = std::get_if<Refusal>(&read)) {
            return *refusal;
        }
        const auto &period = std::get<MomentPeriod>(read);
        query.conditions += u" AND (? = '' OR %1 >= ?) AND (? = '' OR %1 <= ?)"_s.arg(column);
        query.values << period.begin << period.begin << period.end << period.end;
    }
    const FurtherFilters further = furtherFilters(info.entity);
    const QString id = further.id ? filterText(call.body, info.idField) : QString();
    if (!id.isEmpty()) {
        query.conditions += u" AND id = ?"_s;
        query.values.append(id.toLongLong());
    }
    if (!hasKindsOfCode) {
        // The filter is called `code` even where the field is `contract_code`.
        query.addList(u"code"_s, filterList(call.body, "code"_L1, "code"_L1));
    }
    if (info.codeField.isEmpty() && !call.quirks.has(Quirk::ExternalIdFilterIgnored)) {
        query.addList(u"code"_s, filterList(call.body, ExternalIdField, ExternalIdField));
    }
    if (further.state) {
        query.addList(u"state"_s, splitList(call.body, "state"_L1));
    }
    if (further.rooms) {
        query.addList(u"EXISTS (SELECT 1 FROM json_each(body, '$.rooms') r WHERE CASE r.type WHEN "
                      "'object' THEN r.value ->> '$.room_code' ELSE r.value END"_s,
                      filterList(call.body, "rooms"_L1, "room_code"_L1), u")"_s);
    }
    return query;
}

/// One export of one kind of records.
class ReferenceExport
{
public:
    ReferenceExport(SandboxCall &call, const ReferenceInfo &info)
        : m_call(call)
        , m_info(info)
        , m_plan(referencePlan(info.entity))
    {
        if (info.entity == ReferenceEntity::Goods) {
            // Taken by the import, never given back.
            std::erase_if(m_plan.header,
                          [](const PlanColumn &c) { return c.name == "inventory_id"; });
        }
        const QStringList columns = splitList(call.body, "column_list"_L1);
        if (info.shape == AnswerShape::CountAndRoot && !columns.isEmpty()) {
            std::erase_if(m_plan.header, [&columns](const PlanColumn &c) {
                return !columns.contains(QLatin1StringView(c.name));
            });
        }
    }

    [[nodiscard]] bool hasKindsOfCode() const
    {
        return std::ranges::any_of(
            m_plan.header, [](const PlanColumn &c) { return c.source == ColumnSource::OwnCode; });
    }

    void append(const SandboxOrganisation &organisation, const RecordQuery &query)
    {
        QVariantList values { QString(m_info.key),
                              isOfOrganisation(m_info.entity) ? organisation.id : 0 };
        values += query.values;
        DocumentWriter writer(m_call, m_plan, organisation);
        const QStringList codes =
            hasKindsOfCode() ? filterList(m_call.body, "code"_L1, "code"_L1) : QStringList();
        QString conditions = query.conditions;
        if (!codes.isEmpty()) {
            // Found by the book of codes: a question for one record need not look at all of them.
            conditions += u" AND id IN (SELECT value FROM json_each(?))"_s;
            values.append(idsOf(codes, organisation));
        }
        const PageRange page = pageOf(m_call.body);
        QSqlQuery &rows = m_call.store.database().run(
            u"SELECT id, code, CAST(body AS BLOB) FROM record WHERE entity = ? "
            "AND organisation_id = ?"_s
                + conditions + u" ORDER BY id"_s,
            values);
        while (rows.next()) {
            const qint64 id = rows.value(0).toLongLong();
            if (!isChosen(id, organisation, codes)) {
                continue;
            }
            const qint64 place = m_count++;
            const bool isOnPage = place >= page.offset && place < page.offset + page.limit;
            if (m_info.shape == AnswerShape::CountAndRoot && !isOnPage) {
                continue;
            }
            DocumentRow row;
            row.id = id;
            row.externalId = rows.value(1).toString();
            row.header = rows.value(2).toByteArray();
            writer.append(m_rows, row);
            m_rows += ',';
        }
    }

    [[nodiscard]] QByteArray answer() const
    {
        QByteArray out = m_info.shape == AnswerShape::CountAndRoot
            ? "{\"count\":\"" + QByteArray::number(m_count) + "\",\""
            : "{\""_ba;
        out += QByteArrayView(m_info.exportRoot.data(), m_info.exportRoot.size());
        out += "\":[";
        out += m_rows;
        if (out.endsWith(',')) {
            out.chop(1);
        }
        out += ']';
        if (m_info.shape == AnswerShape::RootAndLimits) {
            out += m_call.limitsTail();
        }
        return out + '}';
    }

private:
    /// A JSON list of the ids behind codes in use; a code that nobody has is left out.
    [[nodiscard]] QString idsOf(const QStringList &codes,
                                const SandboxOrganisation &organisation) const
    {
        QByteArray ids;
        for (const QString &code : codes) {
            const qint64 id = m_call.store.records().find(
                m_info.key, organisation.settings.codeKind, organisation.id, code.toUtf8());
            if (id != 0) {
                ids += (ids.isEmpty() ? "" : ",") + QByteArray::number(id);
            }
        }
        return u'[' + QString::fromLatin1(ids) + u']';
    }

    /// The rules that look at the code in use.
    [[nodiscard]] bool
    isChosen(qint64 id, const SandboxOrganisation &organisation, const QStringList &codes) const
    {
        const RecordCard *card = m_call.store.records().card(id);
        if (card == nullptr || !hasKindsOfCode()) {
            return true;
        }
        const QByteArray token = card->codeInUse(organisation.settings.codeKind, organisation.id);
        const QString code = QString::fromUtf8(token.sliced(1, token.size() - 2));
        if (m_info.entity == ReferenceEntity::Goods
            && !isGoodsRecordExported(code, organisation.settings.exportWithoutCodes)) {
            return false;
        }
        return codes.isEmpty() || codes.contains(code);
    }

    SandboxCall &m_call;
    const ReferenceInfo &m_info;
    DocumentPlan m_plan;
    QByteArray m_rows;
    qint64 m_count = 0;
};

/// One imported record on its way into the table.
class ReferenceImport
{
public:
    ReferenceImport(SandboxCall &call, const ReferenceInfo &info)
        : m_call(call)
        , m_info(info)
        , m_plan(referencePlan(info.entity))
    {
    }

    void take(const QJsonObject &source)
    {
        const QString code = filterText(source, codeField(m_info));
        const QString externalId = filterText(source, ExternalIdField);
        const auto owner = ownerOf(source);
        if (const auto *refusal = std::get_if<Refusal>(&owner)) {
            m_answer.addError(code, externalId, refusal->code + u": "_s + refusal->message);
            return;
        }
        const SandboxOrganisation &organisation = *std::get<const SandboxOrganisation *>(owner);
        SandboxRecord record = existing(source, code, organisation);
        const QString trouble = fill(record, source, code, organisation);
        if (!trouble.isEmpty()) {
            m_answer.addError(code, externalId, trouble);
            return;
        }
        const bool isNew = record.id == 0;
        const qint64 id = m_call.store.records().put(record);
        if (isNew) {
            m_call.createdId = id;
        }
        m_answer.addSuccess(m_info.codeField.isEmpty() ? QString::number(id) : code, m_info.idField,
                            id, externalId);
    }

    [[nodiscard]] QByteArray answer() const { return m_answer.toJson(); }

private:
    [[nodiscard]] std::variant<const SandboxOrganisation *, Refusal>
    ownerOf(const QJsonObject &source) const
    {
        return isOfOrganisation(m_info.entity) ? organisationOf(m_call, source) : &m_call.current();
    }

    /// The record with this code, else the one with the named id, else a new one.
    [[nodiscard]] SandboxRecord existing(const QJsonObject &source,
                                         const QString &code,
                                         const SandboxOrganisation &organisation) const
    {
        const qint64 byCode = m_call.store.records().find(
            m_info.key, organisation.settings.codeKind, organisation.id, code.toUtf8());
        const qint64 named = filterText(source, m_info.idField).toLongLong();
        auto found = m_call.store.records().record(byCode != 0 ? byCode : named);
        const bool isOurs = found && (byCode != 0 || found->entity == m_info.key);
        return isOurs ? *std::move(found) : SandboxRecord {};
    }

    [[nodiscard]] QString fill(SandboxRecord &record,
                               const QJsonObject &source,
                               const QString &code,
                               const SandboxOrganisation &organisation)
    {
        if (record.id != 0 && record.entity != m_info.key) {
            return u"Код «%1» уже занят контрагентом другого вида"_s.arg(code);
        }
        record.entity = m_info.key;
        record.organisationId = isOfOrganisation(m_info.entity) ? organisation.id : 0;
        record.modifiedOn = m_call.moment();
        if (record.id == 0) {
            record.createdOn = record.modifiedOn;
        }
        ImportedFields fields(m_call.store, organisation, organisation.settings.codeKind);
        QByteArray body;
        bool hasKindsOfCode = false;
        for (const PlanColumn &column : m_plan.header) {
            const QJsonValue value = source.value(QLatin1StringView(column.name));
            hasKindsOfCode |= column.source == ColumnSource::OwnCode;
            const bool isEmpty = textOf(value).trimmed().isEmpty() && !value.isArray();
            if (column.isRequired && isEmpty && QLatin1StringView(column.name) != FilialCodeField) {
                fields.setTrouble(
                    u"Не заполнено обязательное поле «%1»"_s.arg(QLatin1StringView(column.name)));
            }
            if (column.source == ColumnSource::Stored || column.source == ColumnSource::StoredList
                || column.source == ColumnSource::PersonCode
                || column.source == ColumnSource::GoodsCode) {
                appendStoredField(body, column.name, fields.token(column, value));
            }
        }
        record.body = body.isEmpty() ? "{}"_ba : body + '}';
        record.name = nameOf(source);
        record.state = filterText(source, "state"_L1);
        if (hasKindsOfCode && organisation.settings.codeKind == CodeKind::Local) {
            record.localCodes.insert(organisation.id, code);
        } else {
            record.code = code;
        }
        checkRules(record, source, fields);
        return fields.trouble();
    }

    [[nodiscard]] QString nameOf(const QJsonObject &source) const
    {
        if (m_info.entity != ReferenceEntity::NaturalPerson) {
            return filterText(source, m_info.nameField);
        }
        QStringList parts { filterText(source, "last_name"_L1), filterText(source, "first_name"_L1),
                            filterText(source, "middle_name"_L1) };
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    void checkRules(const SandboxRecord &record, const QJsonObject &source, ImportedFields &fields)
    {
        if (source.contains("state"_L1) && record.state != "A"_L1 && record.state != "P"_L1) {
            fields.setTrouble(u"Недопустимое состояние: «%1»"_s.arg(record.state));
        }
        const QJsonArray kinds = source.value("inventory_kinds"_L1).toArray();
        for (const QJsonValue &value : kinds) {
            const QString kind = filterText(value.toObject(), "inventory_kind"_L1);
            if (!isAmongWords(closedWords("inventory_kind"_L1), kind)) {
                fields.setTrouble(u"Недопустимый вид ТМЦ: «%1»"_s.arg(kind));
            }
        }
        if (m_info.entity == ReferenceEntity::LegalPerson) {
            QSqlQuery &same = m_call.store.database().run(
                u"SELECT 1 FROM record WHERE entity = ? AND name = ? AND id <> ?"_s,
                { record.entity, record.name, record.id });
            if (same.next()) {
                fields.setTrouble(
                    u"A02-05-003: Юридическое лицо с наименованием «%1» уже существует"_s.arg(
                        record.name));
            }
            same.finish();
        }
    }

    SandboxCall &m_call;
    const ReferenceInfo &m_info;
    const DocumentPlan &m_plan;
    SandboxImportAnswer m_answer;
};

} // namespace

PageRange pageOf(const QJsonObject &body)
{
    const qint64 limit = filterText(body, "limit"_L1).toLongLong();
    return { limit > 0 ? qMin(limit, LongestPage) : LongestPage,
             qMax<qint64>(0, filterText(body, "offset"_L1).toLongLong()) };
}

SandboxAnswer exportReferences(SandboxCall &call, const ReferenceInfo &info)
{
    const auto selected = selectedOrganisations(call);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        return *refusal;
    }
    ReferenceExport answer(call, info);
    const auto query = readFilters(call, info, answer.hasKindsOfCode());
    if (const auto *refusal = std::get_if<Refusal>(&query)) {
        return *refusal;
    }
    const auto &organisations = std::get<OrganisationList>(selected);
    if (isOfOrganisation(info.entity)) {
        for (const SandboxOrganisation *organisation : organisations) {
            answer.append(*organisation, std::get<RecordQuery>(query));
        }
    } else {
        // Records of the company travel once, with the codes of the one organisation asked for.
        answer.append(organisations.size() == 1 ? *organisations.front() : call.current(),
                      std::get<RecordQuery>(query));
    }
    return answer.answer();
}

SandboxAnswer importReferences(SandboxCall &call, const ReferenceInfo &info)
{
    const auto objects = importedObjects(call, info.importRoot);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    const auto &records = std::get<QJsonArray>(objects);
    for (const QJsonValue &record : records) {
        const QByteArray missing = missingKey(referencePlan(info.entity).header, record.toObject());
        if (!missing.isEmpty()) {
            return Refusal::missingKey(QLatin1StringView(missing));
        }
    }
    ReferenceImport import(call, info);
    for (const QJsonValue &record : records) {
        import.take(record.toObject());
    }
    return import.answer();
}

void addReferenceMethods(SandboxRoutes &routes)
{
    for (const ReferenceInfo &info : referenceCatalog()) {
        if (info.entity == ReferenceEntity::ProductPrice || info.entity == ReferenceEntity::Balance
            || info.entity > ReferenceEntity::Warehouse) {
            continue; // prices, stock and the other documents have methods of their own
        }
        routes.insert(info.exportPath(),
                      { [&info](SandboxCall &call) { return exportReferences(call, info); },
                        info.quotaClass });
        if (!info.importRoot.isEmpty()) {
            routes.insert(info.importPath(),
                          { [&info](SandboxCall &call) { return importReferences(call, info); },
                            info.quotaClass, true });
        }
    }
}

} // namespace smartup
