#include "app/sandbox/DocumentBuilder.h"

#include "app/sandbox/JsonText.h"
#include "models/core/SmartupDate.h"

#include <QJsonDocument>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textBetweenQuotes(const QByteArray &token)
{
    return token.size() < 2 ? QString() : QString::fromUtf8(token.sliced(1, token.size() - 2));
}

bool isQuantityOfDeal(const DocumentTypeInfo &info)
{
    return info.type == DocumentType::Order || info.type == DocumentType::OrderReturn;
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

} // namespace

DocumentBuilder::DocumentBuilder(SandboxCall &call,
                                 const DocumentTypeInfo &info,
                                 const SandboxOrganisation &organisation)
    : m_call(call)
    , m_info(info)
    , m_plan(documentPlan(info.type))
    , m_organisation(organisation)
    , m_fields(call.store, organisation, organisation.settings.codeKind)
{
}

QString DocumentBuilder::build(const QJsonObject &source, SandboxDocument &document)
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

void DocumentBuilder::readHeader(const QJsonObject &source, SandboxDocument &document)
{
    for (const PlanColumn &column : m_plan.header) {
        if (!column.isImported) {
            continue;
        }
        const QByteArray token = m_fields.token(column, source.value(latin1(column.name)));
        takeColumn(column, token, document);
        if (column.isRequired && token.isEmpty() && latin1(column.name) != FilialCodeField) {
            m_fields.setTrouble(u"Не заполнено обязательное поле «%1»"_s.arg(latin1(column.name)));
        }
    }
}

void DocumentBuilder::takeColumn(const PlanColumn &column,
                                 const QByteArray &token,
                                 SandboxDocument &document)
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

QString DocumentBuilder::textOfToken(const QByteArray &token)
{
    // Through the JSON reader: a free text may hold escapes.
    return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString().trimmed();
}

QByteArray DocumentBuilder::list(const PlanList &list, const QJsonObject &source)
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

QByteArray DocumentBuilder::line(const PlanList &list, const QJsonObject &source)
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
        if (latin1(column.name) == m_info.quantityField) {
            checkNotNegative(textBetweenQuotes(tokens.back()));
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

void DocumentBuilder::checkNotNegative(const QString &quantity)
{
    const auto number = Decimal::fromText(quantity);
    if (number && !number->isZero() && quantity.startsWith(u'-')) {
        m_fields.setTrouble(u"Количество не может быть отрицательным: «%1»"_s.arg(quantity));
    }
}

void DocumentBuilder::completeLine(std::vector<QByteArray> &tokens)
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
        *at("product_code") = purchasedGoods(textBetweenQuotes(*at("purchase_id")),
                                             textBetweenQuotes(*at("purchase_item_id")));
    }
    if (m_plan.quantity < 0) {
        return;
    }
    const QString quantity = textBetweenQuotes(tokens[static_cast<std::size_t>(m_plan.quantity)]);
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

void DocumentBuilder::addAmount(const QString &quantity, const QString &price)
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

QByteArray DocumentBuilder::listPrice(qint64 goods, const QByteArray &priceType)
{
    const qint64 type =
        m_call.store.records().find("price_type"_L1, CodeKind::Global, m_organisation.id,
                                    textBetweenQuotes(priceType).toUtf8());
    const QString price = m_call.store.records().priceOf(goods, type);
    return price.isEmpty() ? QByteArray() : jsonText(price);
}

QByteArray DocumentBuilder::purchasedGoods(const QString &purchase, const QString &line)
{
    const auto document =
        m_call.store.documents().document(DocumentType::Purchase, purchase.toLongLong());
    const bool isHere = document && document->organisationId == m_organisation.id;
    const QJsonArray rows =
        isHere ? QJsonDocument::fromJson(document->lines).array() : QJsonArray();
    for (const QJsonValue &value : rows) {
        if (value["purchase_item_id"_L1].toString() == line) {
            return jsonText(value["product_code"_L1].toString());
        }
    }
    m_fields.setTrouble(
        u"Строка закупки не найдена. ID закупки = %1, ID строки = %2"_s.arg(purchase, line));
    return {};
}

void DocumentBuilder::checkRules(const QJsonObject &source, SandboxDocument &document)
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

} // namespace smartup
