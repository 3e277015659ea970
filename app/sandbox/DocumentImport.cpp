#include "app/sandbox/DocumentImport.h"

#include "app/sandbox/JsonText.h"
#include "app/sandbox/OrganisationRules.h"
#include "models/core/Decimal.h"
#include "models/core/ExchangeRules.h"
#include "models/core/SmartupDate.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestExternalId = 500;
constexpr qsizetype LongestExternalIdOfSome = 20; ///< with the quirk

QLatin1StringView latin1(const QByteArray &name)
{
    return QLatin1StringView(name);
}

QString textBetweenQuotes(const QByteArray &token)
{
    return token.size() < 2 ? QString() : QString::fromUtf8(token.sliced(1, token.size() - 2));
}

bool isQuantityOfDeal(const DocumentTypeInfo &info)
{
    return info.type == DocumentType::Order || info.type == DocumentType::OrderReturn;
}

QByteArray missingKeyInLists(const DocumentPlan &plan, const QJsonObject &document)
{
    const auto ofList = [&document](const PlanList &list) {
        const QJsonArray lines = document.value(latin1(list.name)).toArray();
        for (const QJsonValue &line : lines) {
            QByteArray missing = missingKey(list.columns, line.toObject());
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        return QByteArray();
    };
    QByteArray missing = plan.lines.name.isEmpty() ? QByteArray() : ofList(plan.lines);
    for (const PlanList &list : plan.furtherLists) {
        missing = missing.isEmpty() ? ofList(list) : missing;
    }
    return missing;
}

/// What fails a whole request before anything is stored.
std::optional<Refusal>
checkRequest(const SandboxCall &call, const DocumentPlan &plan, const QJsonArray &documents)
{
    const qsizetype longest =
        call.quirks.has(Quirk::ExternalId20) ? LongestExternalIdOfSome : LongestExternalId;
    for (const QJsonValue &value : documents) {
        const QJsonObject document = value.toObject();
        QByteArray missing = missingKey(plan.header, document);
        if (missing.isEmpty()) {
            missing = missingKeyInLists(plan, document);
        }
        if (!missing.isEmpty()) {
            return Refusal::missingKey(latin1(missing));
        }
        if (filterText(document, ExternalIdField).size() > longest) {
            return Refusal { 500,
                             {},
                             u"ORA-06502: PL/SQL: numeric or value error: character string buffer "
                             "too small"_s };
        }
    }
    return std::nullopt;
}

QString
unknownKeyIn(const QJsonObject &object, const PlanColumns &columns, const QList<QByteArray> &lists)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QByteArray key = entry.key().toUtf8();
        const int at = columnOf(columns, key);
        const bool isKnown =
            lists.contains(key) || (at >= 0 && columns[static_cast<std::size_t>(at)].isImported);
        if (!isKnown) {
            return entry.key();
        }
    }
    return {};
}

QString unknownKeyOf(const DocumentPlan &plan, const QJsonObject &document)
{
    QList<QByteArray> lists { plan.lines.name };
    for (const PlanList &list : plan.furtherLists) {
        lists.append(list.name);
    }
    QString unknown = unknownKeyIn(document, plan.header, lists);
    const auto look = [&](const PlanList &list) {
        const QJsonArray lines = document.value(latin1(list.name)).toArray();
        for (const QJsonValue &line : lines) {
            unknown = unknown.isEmpty() ? unknownKeyIn(line.toObject(), list.columns, {}) : unknown;
        }
    };
    if (!plan.lines.name.isEmpty()) {
        look(plan.lines);
    }
    for (const PlanList &list : plan.furtherLists) {
        look(list);
    }
    return unknown;
}

/// Makes the stored form of one document.
class DocumentBuilder
{
public:
    DocumentBuilder(SandboxCall &call,
                    const DocumentTypeInfo &info,
                    const SandboxOrganisation &organisation)
        : m_call(call)
        , m_info(info)
        , m_plan(documentPlan(info.type))
        , m_organisation(organisation)
        , m_fields(call.store, organisation, organisation.settings.codeKind)
    {
    }

    /// Fills header, lines and the columns taken from them; the rest of `document` stays.
    /// What is wrong with it, in words; empty when it can be stored.
    [[nodiscard]] QString build(const QJsonObject &source, SandboxDocument &document)
    {
        if (m_call.quirks.has(Quirk::UnknownKeyFails)) {
            const QString unknown = unknownKeyOf(m_plan, source);
            if (!unknown.isEmpty()) {
                return u"Неизвестный ключ: %1"_s.arg(unknown);
            }
        }
        readHeader(source, document);
        document.lines = m_plan.lines.name.isEmpty() ? "[]"_ba : list(m_plan.lines, source);
        for (const PlanList &further : m_plan.furtherLists) {
            appendStoredField(m_header, further.name, list(further, source));
        }
        document.header = m_header.isEmpty() ? "{}"_ba : m_header + '}';
        if (document.amount.isEmpty() && m_plan.price >= 0) {
            document.amount = m_amount.toText();
        }
        checkRules(source, document);
        return m_fields.trouble();
    }

private:
    void readHeader(const QJsonObject &source, SandboxDocument &document)
    {
        for (const PlanColumn &column : m_plan.header) {
            if (!column.isImported) {
                continue;
            }
            const QByteArray token = m_fields.token(column, source.value(latin1(column.name)));
            takeColumn(column, token, document);
            if (column.isRequired && token.isEmpty() && latin1(column.name) != FilialCodeField) {
                m_fields.setTrouble(
                    u"Не заполнено обязательное поле «%1»"_s.arg(latin1(column.name)));
            }
        }
    }

    /// Fields that are columns of the table do not stand in the header's JSON.
    void takeColumn(const PlanColumn &column, const QByteArray &token, SandboxDocument &document)
    {
        switch (column.source) {
        case ColumnSource::DocumentId:
        case ColumnSource::OrganisationCode:
            return; // given by the store
        case ColumnSource::ExternalId:
            document.externalId = textOfToken(token);
            return;
        case ColumnSource::Number:
            document.number = textOfToken(token);
            return;
        case ColumnSource::StatusCode:
            document.status = textOfToken(token);
            return;
        default:
            break;
        }
        if (latin1(column.name) == m_info.dateField) {
            const auto moment = parseSmartupMoment(textBetweenQuotes(token));
            document.documentDate = moment ? storedMoment(*moment) : QString();
        } else if (latin1(column.name) == m_info.personField) {
            document.personId = textBetweenQuotes(token).toLongLong();
        } else if (latin1(column.name) == m_info.amountField) {
            document.amount = textBetweenQuotes(token);
        }
        appendStoredField(m_header, column.name, token);
    }

    [[nodiscard]] static QString textOfToken(const QByteArray &token)
    {
        // Through the JSON reader: a free text may hold escapes.
        return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString().trimmed();
    }

    [[nodiscard]] QByteArray list(const PlanList &list, const QJsonObject &source)
    {
        QByteArray lines = "[";
        const QJsonArray rows = source.value(latin1(list.name)).toArray();
        for (const QJsonValue &value : rows) {
            const QByteArray line = this->line(list, value.toObject());
            if (!line.isEmpty()) {
                lines += (lines.size() > 1 ? "," : "") + line + '}';
            }
        }
        return lines + ']';
    }

    [[nodiscard]] QByteArray line(const PlanList &list, const QJsonObject &source)
    {
        const bool isChief = &list == &m_plan.lines;
        std::vector<QByteArray> tokens;
        tokens.reserve(list.columns.size());
        for (const PlanColumn &column : list.columns) {
            tokens.push_back(column.isImported
                                 ? m_fields.token(column, source.value(latin1(column.name)))
                                 : QByteArray());
            if (column.isRequired && tokens.back().isEmpty()) {
                m_fields.setTrouble(
                    u"Не заполнено обязательное поле «%1» строки"_s.arg(latin1(column.name)));
            }
        }
        if (isChief) {
            completeLine(tokens);
        }
        QByteArray line;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            appendStoredField(line, list.columns[i].name, tokens[i]);
        }
        return line;
    }

    /// Gives a line of the chief list its id, its price and the goods it speaks about.
    void completeLine(std::vector<QByteArray> &tokens)
    {
        const PlanColumns &columns = m_plan.lines.columns;
        const auto at = [&](QByteArrayView name) -> QByteArray * {
            const int column = columnOf(columns, name);
            return column < 0 ? nullptr : &tokens[static_cast<std::size_t>(column)];
        };
        if (QByteArray *id = at(m_info.lineIdField); id != nullptr && id->isEmpty()) {
            *id = '"' + QByteArray::number(m_call.store.ids().next()) + '"';
        }
        if (m_info.type == DocumentType::Receipt) {
            *at("product_code") = purchasedGoods(textBetweenQuotes(*at("purchase_id")).toLongLong(),
                                                 textBetweenQuotes(*at("purchase_item_id")));
        }
        if (m_plan.quantity < 0) {
            return;
        }
        const QString quantity =
            textBetweenQuotes(tokens[static_cast<std::size_t>(m_plan.quantity)]);
        const auto number = Decimal::fromText(quantity);
        if (isQuantityOfDeal(m_info) && number && number->isZero()) {
            m_fields.setTrouble(u"H02-ANOR279-005: Количество товара равно нулю"_s);
        }
        if (m_plan.price < 0) {
            return;
        }
        QByteArray &price = tokens[static_cast<std::size_t>(m_plan.price)];
        const QByteArray *priceType = at("price_type_code");
        const QByteArray *goods = at("product_code");
        if (price.isEmpty() && priceType != nullptr && goods != nullptr) {
            price = listPrice(textBetweenQuotes(*goods).toLongLong(), *priceType);
        }
        addAmount(quantity, textBetweenQuotes(price));
    }

    void addAmount(const QString &quantity, const QString &price)
    {
        if (price.isEmpty()) {
            return;
        }
        const auto amount = Decimal::product(quantity, price);
        const auto sum = amount ? m_amount.plus(*amount) : std::nullopt;
        if (!sum) {
            m_fields.setTrouble(u"ORA-01438: value larger than specified precision allowed"_s);
            return;
        }
        m_amount = *sum;
    }

    [[nodiscard]] QByteArray listPrice(qint64 goods, const QByteArray &priceType)
    {
        const qint64 type =
            m_call.store.records().find("price_type"_L1, CodeKind::Global, m_organisation.id,
                                        textBetweenQuotes(priceType).toUtf8());
        const QString price = m_call.store.records().priceOf(goods, type);
        return price.isEmpty() ? QByteArray() : jsonText(price);
    }

    /// A receipt names its goods by the line of a purchase; a purchase that is not here (it may lie
    /// beyond the sandbox) leaves the goods open.
    [[nodiscard]] QByteArray purchasedGoods(qint64 purchase, const QString &line)
    {
        const auto document = m_call.store.documents().document(DocumentType::Purchase, purchase);
        if (!document) {
            return {};
        }
        const QJsonArray rows = QJsonDocument::fromJson(document->lines).array();
        for (const QJsonValue &value : rows) {
            if (value["purchase_item_id"_L1].toString() == line) {
                return jsonText(value["product_code"_L1].toString());
            }
        }
        return {};
    }

    void checkRules(const QJsonObject &source, SandboxDocument &document)
    {
        if (document.status.isEmpty() && !m_info.statuses.empty()) {
            document.status = m_info.statuses.front();
        }
        if (!m_info.statuses.empty()
            && std::ranges::find(m_info.statuses, document.status) == m_info.statuses.end()) {
            m_fields.setTrouble(u"Недопустимый статус: «%1»"_s.arg(document.status));
        }
        if (isQuantityOfDeal(m_info) && document.lines == "[]") {
            m_fields.setTrouble(u"H02-ANOR279-004: В документе нет товаров"_s);
        }
        if (m_info.type == DocumentType::ClientPayment
            && filterText(source, "cashbox_code"_L1).isEmpty()
            && filterText(source, "bank_account_code"_L1).isEmpty()) {
            m_fields.setTrouble(u"Не указаны ни касса, ни банковский счёт"_s);
        }
    }

    SandboxCall &m_call;
    const DocumentTypeInfo &m_info;
    const DocumentPlan &m_plan;
    const SandboxOrganisation &m_organisation;
    ImportedFields m_fields;
    QByteArray m_header;
    Decimal m_amount; ///< of the lines
};

/// The document that the imported one refers to.
struct Existing
{
    DuplicateFinding finding = DuplicateFinding::New;
    qint64 id = 0;
};

/// One import request: its documents are decided one after the other, each as if alone.
class DocumentImport
{
public:
    DocumentImport(SandboxCall &call, const DocumentTypeInfo &info)
        : m_call(call)
        , m_info(info)
    {
    }

    void take(const QJsonObject &source)
    {
        const QString externalId = filterText(source, ExternalIdField);
        const auto owner = organisationOf(m_call, source);
        if (const auto *refusal = std::get_if<Refusal>(&owner)) {
            m_answer.addError(externalId, externalId, refusal->code + u": "_s + refusal->message);
            return;
        }
        const SandboxOrganisation &organisation = *std::get<const SandboxOrganisation *>(owner);
        const Existing existing = findExisting(source, externalId, organisation);
        const DuplicatePolicy policy = organisation.settings.duplicatePolicy(m_info.type);
        switch (importAction(existing.finding, policy)) {
        case ImportAction::Create:
            store(source, organisation, 0);
            return;
        case ImportAction::Update:
            store(source, organisation, existing.id);
            return;
        case ImportAction::Skip:
            m_answer.addSuccess(QString::number(existing.id), m_info.idField, existing.id,
                                externalId);
            return;
        case ImportAction::Reject:
            m_answer.addError(externalId, externalId,
                              u"Дубликат: документ «%1» с внешним идентификатором «%2» уже есть, "
                              "%3 = %4"_s.arg(QString::fromUtf8(m_info.smartupName), externalId,
                                              m_info.idField, QString::number(existing.id)));
            return;
        }
    }

    [[nodiscard]] QByteArray answer() const { return m_answer.toJson(); }

private:
    [[nodiscard]] Existing findExisting(const QJsonObject &source,
                                        const QString &externalId,
                                        const SandboxOrganisation &organisation)
    {
        const qint64 named = filterText(source, m_info.idField).toLongLong();
        const auto document =
            named > 0 ? m_call.store.documents().document(m_info.type, named) : std::nullopt;
        const qint64 sameExternalId =
            m_call.store.documents().find(m_info.type, organisation.id, externalId);
        const auto earlier = std::pair(organisation.id, externalId);
        const DuplicateFacts facts {
            .hasExternalId = !externalId.isEmpty(),
            .isExternalIdKnown = sameExternalId != 0,
            .isRepeatedInRequest = m_stored.contains(earlier),
            .namesKnownSmartupId = document && document->organisationId == organisation.id,
        };
        const DuplicateFinding finding = findDuplicate(facts);
        return { finding, finding == DuplicateFinding::SameSmartupId ? named : sameExternalId };
    }

    void store(const QJsonObject &source, const SandboxOrganisation &organisation, qint64 id)
    {
        SandboxDocument document;
        document.type = m_info.type;
        document.organisationId = organisation.id;
        document.modifiedOn = m_call.moment();
        DocumentBuilder builder(m_call, m_info, organisation);
        const QString trouble = builder.build(source, document);
        const QString externalId = document.externalId;
        if (!trouble.isEmpty()) {
            m_answer.addError(externalId, externalId, trouble);
            return;
        }
        const bool isNew = id == 0;
        document.id = isNew ? m_call.store.ids().next() : id;
        if (document.number.isEmpty()) {
            document.number = QString::number(document.id);
        }
        if (isNew) {
            document.createdOn = document.modifiedOn;
            m_call.store.documents().insert(document);
            m_call.createdId = document.id;
        } else {
            m_call.store.documents().update(document);
        }
        m_stored.insert({ organisation.id, externalId });
        m_answer.addSuccess(QString::number(document.id), m_info.idField, document.id, externalId);
    }

    SandboxCall &m_call;
    const DocumentTypeInfo &m_info;
    SandboxImportAnswer m_answer;
    QSet<std::pair<qint64, QString>> m_stored; ///< organisation and external id, in this request
};

} // namespace

void ImportedFields::setTrouble(const QString &trouble)
{
    if (m_trouble.isEmpty()) {
        m_trouble = trouble;
    }
}

QByteArray ImportedFields::token(const PlanColumn &column, const QJsonValue &value)
{
    if (column.kind == FieldKind::List) {
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QByteArray();
    }
    const QString text = textOf(value);
    if (column.name == "room_code" && text.isEmpty() && column.isRequired) {
        // Smartup's own misleading words: the staff unit is derived from the workspace.
        setTrouble(u"Штат не найден. Код штата ="_s);
    }
    if (text.isEmpty()) {
        return {};
    }
    switch (column.kind) {
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::List:
        return jsonText(text);
    case FieldKind::Flag:
        if (text != "Y"_L1 && text != "N"_L1) {
            setTrouble(u"Поле «%1»: ожидается Y или N"_s.arg(latin1(column.name)));
        }
        return jsonText(text);
    case FieldKind::Number:
        if (!Decimal::fromText(text)) {
            setTrouble(u"ORA-06502: поле «%1» не число: «%2»"_s.arg(latin1(column.name), text));
        }
        return jsonText(text);
    case FieldKind::Date:
    case FieldKind::Moment:
        return dateToken(column, text);
    case FieldKind::GoodsCode:
    case FieldKind::PersonCode:
    case FieldKind::Code:
        return codeToken(column, text);
    }
    Q_UNREACHABLE();
}

QByteArray ImportedFields::codeToken(const PlanColumn &column, const QString &code)
{
    const QString word = code.trimmed();
    if (column.kind == FieldKind::Code) {
        const bool isWarehouse = column.entity == "warehouse"_L1;
        const bool isRoom = column.name == "room_code";
        const bool isThere = (!isWarehouse && !isRoom)
            || m_store.records().find(isRoom ? "room"_L1 : column.entity, CodeKind::Global,
                                      m_organisation.id, word.toUtf8())
                != 0;
        if (!isThere && isWarehouse) {
            const Refusal refusal = Refusal::unknownWarehouse(word);
            setTrouble(refusal.code + u": "_s + refusal.message);
        } else if (!isThere) {
            setTrouble(u"Рабочая зона не найдена. Код рабочей зоны = %1"_s.arg(word));
        }
        return jsonText(word);
    }
    const qint64 id =
        m_store.records().find(column.entity, m_codeKind, m_organisation.id, word.toUtf8());
    if (id == 0) {
        setTrouble((column.kind == FieldKind::GoodsCode
                        ? u"ТМЦ не найдена. Код ТМЦ = %1"_s
                        : u"Контрагент не найден. Код контрагента = %1"_s)
                       .arg(word));
        return jsonText(word);
    }
    return '"' + QByteArray::number(id) + '"';
}

QByteArray ImportedFields::dateToken(const PlanColumn &column, const QString &text)
{
    const auto moment = parseSmartupMoment(text);
    if (!moment) {
        const Refusal refusal = Refusal::badDate(text);
        setTrouble(refusal.code + u": "_s + refusal.message);
        return jsonText(text);
    }
    return jsonText(column.kind == FieldKind::Date ? toSmartupDate(moment->date())
                                                   : toSmartupMoment(*moment));
}

QByteArray missingKey(const PlanColumns &columns, const QJsonObject &object)
{
    const auto missing = std::ranges::find_if(columns, [&object](const PlanColumn &column) {
        return column.isRequired && latin1(column.name) != FilialCodeField
            && !object.contains(latin1(column.name));
    });
    return missing == columns.end() ? QByteArray() : missing->name;
}

SandboxAnswer importDocuments(SandboxCall &call, const DocumentTypeInfo &info)
{
    const auto objects = importedObjects(call, info.root);
    if (const auto *refusal = std::get_if<Refusal>(&objects)) {
        return *refusal;
    }
    const auto &documents = std::get<QJsonArray>(objects);
    if (const auto refusal = checkRequest(call, documentPlan(info.type), documents)) {
        return *refusal;
    }
    DocumentImport import(call, info);
    for (const QJsonValue &document : documents) {
        import.take(document.toObject());
    }
    return import.answer();
}

} // namespace smartup
