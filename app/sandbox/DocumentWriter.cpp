#include "app/sandbox/DocumentWriter.h"

#include "app/sandbox/JsonText.h"
#include "models/core/Decimal.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView EmptyText("\"\"");

void appendToken(QByteArray &out, std::string_view token, QByteArrayView whenEmpty)
{
    if (token.empty()) {
        out += whenEmpty;
        return;
    }
    out.append(token.data(), static_cast<qsizetype>(token.size()));
}

bool isShipped(const QString &status)
{
    return status == "B#S"_L1 || status == "B#V"_L1 || status == "A"_L1;
}

QString textAt(const StoredTokens &tokens, int column)
{
    return column < 0 ? QString()
                      : QString::fromUtf8(plainText(tokens[static_cast<std::size_t>(column)]));
}

} // namespace

DocumentWriter::DocumentWriter(const SandboxCall &call,
                               const DocumentPlan &plan,
                               const SandboxOrganisation &organisation)
    : m_records(call.store.records())
    , m_readers(call.readers)
    , m_plan(plan)
    , m_organisation(organisation)
    , m_codeKind(organisation.settings.codeKind)
    , m_organisationCode(jsonText(organisation.code))
{
}

void DocumentWriter::append(QByteArray &out, const DocumentRow &row)
{
    StoredReader &header = m_readers.header;
    header.readObject(row.header,
                      m_plan.furtherLists.empty() ? m_plan.header : m_plan.headerAndLists);
    appendObject(out, m_plan.header, header.tokens, row);
    out.chop(1);
    if (!m_plan.lines.name.isEmpty()) {
        appendList(out, m_plan.lines, row.lines, row);
    }
    for (std::size_t i = 0; i < m_plan.furtherLists.size(); ++i) {
        const std::string_view json = header.tokens[m_plan.header.size() + i];
        appendList(out, m_plan.furtherLists[i],
                   { json.data(), static_cast<qsizetype>(json.size()) }, row);
    }
    out += '}';
}

void DocumentWriter::appendObject(QByteArray &out,
                                  const PlanColumns &columns,
                                  const StoredTokens &tokens,
                                  const DocumentRow &row) const
{
    const qsizetype start = out.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        out += columns[i].prefix;
        appendValue(out, columns, columns[i], tokens[i], tokens, row);
    }
    // Every prefix brings its comma; the first becomes the brace.
    out[start] = '{';
    out += '}';
}

void DocumentWriter::appendList(QByteArray &out,
                                const PlanList &list,
                                QByteArrayView json,
                                const DocumentRow &row) const
{
    StoredReader &reader = m_readers.list;
    out += ",\"";
    out += list.name;
    out += "\":[";
    if (json.size() > 2) {
        reader.readArray(json, list.columns, [&] {
            appendObject(out, list.columns, reader.tokens, row);
            out += ',';
        });
        if (out.endsWith(',')) {
            out.chop(1);
        }
    }
    out += ']';
}

void DocumentWriter::appendValue(QByteArray &out,
                                 const PlanColumns &columns,
                                 const PlanColumn &column,
                                 std::string_view own,
                                 const StoredTokens &tokens,
                                 const DocumentRow &row) const
{
    const std::string_view other =
        column.of < 0 ? std::string_view() : tokens[static_cast<std::size_t>(column.of)];
    switch (column.source) {
    case ColumnSource::Stored:
        appendToken(out, own, EmptyText);
        return;
    case ColumnSource::StoredList:
    case ColumnSource::Lines:
        appendToken(out, own, "[]");
        return;
    case ColumnSource::GoodsCode:
    case ColumnSource::PersonCode:
        appendCard(out, column, own);
        return;
    case ColumnSource::CardName:
    case ColumnSource::CardLocalCode:
    case ColumnSource::CardTin:
        appendCard(out, column, other);
        return;
    case ColumnSource::NamedId:
    case ColumnSource::NamedName:
        appendNamed(out, column, other);
        return;
    case ColumnSource::Copy:
        appendToken(out, other, EmptyText);
        return;
    case ColumnSource::OwnCode:
        appendCard(out, column, '"' + std::to_string(row.id) + '"');
        return;
    case ColumnSource::DocumentId:
        out += '"' + QByteArray::number(row.id) + '"';
        return;
    case ColumnSource::OrganisationCode:
        out += m_organisationCode;
        return;
    case ColumnSource::ExternalId:
        appendJsonText(out, row.externalId);
        return;
    case ColumnSource::Number:
        appendJsonText(out, row.number);
        return;
    case ColumnSource::StatusCode:
        appendJsonText(out, row.status);
        return;
    case ColumnSource::Amount:
        appendJsonText(out, row.amount);
        return;
    case ColumnSource::No:
        appendToken(out, own, "\"N\"");
        return;
    case ColumnSource::Zero:
        out += "\"0\"";
        return;
    case ColumnSource::SoldQuantity:
    case ColumnSource::SoldAmount:
    case ColumnSource::VatAmount:
        Q_ASSERT(&columns == &m_plan.lines.columns);
        appendLineAmount(out, column, tokens, row);
        return;
    }
    Q_UNREACHABLE();
}

void DocumentWriter::appendCard(QByteArray &out,
                                const PlanColumn &column,
                                std::string_view id) const
{
    const RecordCard *card =
        id.empty() ? nullptr : m_records.card(plainText(id).toByteArray().toLongLong());
    if (card == nullptr) {
        out += EmptyText;
        return;
    }
    if (column.source == ColumnSource::CardName) {
        out += card->name;
    } else if (column.source == ColumnSource::CardTin) {
        out += card->tin;
    } else if (column.source == ColumnSource::CardLocalCode) {
        out += card->codeInUse(CodeKind::Local, m_organisation.id);
    } else {
        out += card->codeInUse(m_codeKind, m_organisation.id);
    }
}

void DocumentWriter::appendNamed(QByteArray &out,
                                 const PlanColumn &column,
                                 std::string_view code) const
{
    const qint64 id =
        m_records.find(column.entity, CodeKind::Global, m_organisation.id, plainText(code));
    const RecordCard *card = m_records.card(id);
    if (card == nullptr) {
        out += EmptyText;
    } else if (column.source == ColumnSource::NamedName) {
        out += card->name;
    } else {
        out += '"' + QByteArray::number(id) + '"';
    }
}

void DocumentWriter::appendLineAmount(QByteArray &out,
                                      const PlanColumn &column,
                                      const StoredTokens &tokens,
                                      const DocumentRow &row) const
{
    const QString quantity = textAt(tokens, m_plan.quantity);
    if (column.source == ColumnSource::SoldQuantity) {
        appendJsonText(out, isShipped(row.status) ? quantity : u"0"_s);
        return;
    }
    const auto amount = Decimal::product(quantity, textAt(tokens, m_plan.price));
    if (column.source == ColumnSource::SoldAmount) {
        appendJsonText(out, isShipped(row.status) && amount ? amount->toText() : u"0"_s);
        return;
    }
    const auto rate = Decimal::product(textAt(tokens, m_plan.vatPercent), u"0.01");
    const auto vat = amount && rate ? amount->times(*rate) : std::nullopt;
    appendJsonText(out, vat ? vat->toText() : u"0"_s);
}

} // namespace smartup
