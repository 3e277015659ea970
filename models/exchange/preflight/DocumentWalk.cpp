#include "models/exchange/preflight/DocumentWalk.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

const WalkedField *found(const QList<WalkedField> &fields, QLatin1StringView name)
{
    const auto place = std::ranges::find_if(
        fields, [name](const WalkedField &walked) { return walked.field->name == name; });
    return place == fields.end() ? nullptr : &*place;
}

std::string_view view(QLatin1StringView text)
{
    return { text.data(), static_cast<std::size_t>(text.size()) };
}

} // namespace

const WalkedField *WalkedRow::find(QLatin1StringView name) const
{
    return found(fields, name);
}

const WalkedField *WalkedDocument::find(QLatin1StringView name) const
{
    return found(fields, name);
}

QString WalkedDocument::text(QLatin1StringView name) const
{
    const WalkedField *walked = find(name);
    return walked == nullptr ? QString() : walked->text;
}

DocumentWalk::DocumentWalk(const ImportShape &shape)
    : m_shape(shape)
    , m_header(indexOf(shape.fields))
    , m_line(indexOf(shape.lineFields))
{
}

DocumentWalk::FieldIndex DocumentWalk::indexOf(std::span<const Field> fields)
{
    FieldIndex index;
    for (const Field &field : fields) {
        index.emplace(view(field.name), &field);
    }
    return index;
}

QLatin1StringView DocumentWalk::listOf(std::string_view key) const
{
    if (!m_shape.linesField.isEmpty() && key == view(m_shape.linesField)) {
        return m_shape.linesField;
    }
    // Consignments hold dates and sums, no goods: nothing demands anything of them.
    const auto list = std::ranges::find_if(m_shape.furtherLists, [key](QLatin1StringView name) {
        return key == view(name) && name != "order_consignments"_L1;
    });
    return list == m_shape.furtherLists.end() ? QLatin1StringView() : *list;
}

bool DocumentWalk::readField(const FieldIndex &index,
                             std::string_view key,
                             json::ondemand::value value,
                             QList<WalkedField> &fields)
{
    const auto known = index.find(key);
    json::Scalar scalar;
    if (!json::readScalar(value, scalar)) {
        return false;
    }
    if (known != index.end()) {
        fields.append({ known->second, scalar.isText ? scalar.text.trimmed() : QString() });
    }
    return true;
}

bool DocumentWalk::readRows(QLatin1StringView list,
                            json::ondemand::value value,
                            WalkedDocument &document)
{
    json::ondemand::json_type type {};
    if (!json::isRead(value.type().get(type))) {
        return false;
    }
    if (type != json::ondemand::json_type::array) {
        return json::consume(value);
    }
    qsizetype number = 0;
    const auto readRow = [&](json::ondemand::value element) {
        json::ondemand::json_type kind {};
        if (!json::isRead(element.type().get(kind))) {
            return false;
        }
        WalkedRow row { list, ++number, 0, {} };
        if (kind != json::ondemand::json_type::object) {
            document.rows.append(row);
            return json::consume(element);
        }
        const char *begin = element.raw_json_token().data();
        m_lineBreaks += std::count(m_counted, begin, '\n');
        m_counted = begin;
        row.lineBreaks = m_lineBreaks;
        json::ondemand::object object;
        const bool isRead = json::isRead(element.get_object().get(object))
            && json::forEachField(object, [&](std::string_view key, json::ondemand::value field) {
                                return readField(m_line, key, field, row.fields);
                            });
        document.rows.append(row);
        return isRead;
    };
    json::ondemand::array array;
    return json::isRead(value.get_array().get(array)) && json::forEachElement(array, readRow);
}

WalkedDocument DocumentWalk::walk(QByteArrayView text)
{
    WalkedDocument walked;
    m_text = simdjson::padded_string(text.data(), static_cast<std::size_t>(text.size()));
    m_counted = m_text.data();
    m_lineBreaks = 0;
    json::ondemand::document document;
    json::ondemand::object object;
    if (!json::isRead(m_parser.iterate(m_text).get(document))
        || !json::isRead(document.get_object().get(object))) {
        return walked;
    }
    const auto readEntry = [&](std::string_view key, json::ondemand::value value) {
        const QLatin1StringView list = listOf(key);
        return list.isEmpty() ? readField(m_header, key, value, walked.fields)
                              : readRows(list, value, walked);
    };
    (void)json::forEachField(object, readEntry);
    return walked;
}

} // namespace smartup
