#include "app/sandbox/StoredReader.h"

#include <cstring>

namespace smartup {

namespace {

std::string_view tokenOf(simdjson::ondemand::value value)
{
    using Type = simdjson::ondemand::json_type;
    std::string_view raw;
    simdjson::ondemand::array array;
    simdjson::ondemand::object object;
    switch (value.type().value_unsafe()) {
    case Type::array:
        if (value.get_array().get(array) == simdjson::SUCCESS) {
            raw = array.raw_json().value_unsafe();
        }
        return raw;
    case Type::object:
        if (value.get_object().get(object) == simdjson::SUCCESS) {
            raw = object.raw_json().value_unsafe();
        }
        return raw;
    case Type::string:
    case Type::number:
    case Type::boolean:
    case Type::null:
        return value.raw_json_token();
    }
    return raw;
}

/// Stored objects keep the order of the columns: looking on from the last hit finds a field at once.
std::size_t nextColumn(const PlanColumns &columns, std::size_t from, std::string_view name)
{
    for (std::size_t step = 0; step < columns.size(); ++step) {
        const std::size_t at = (from + step) % columns.size();
        const QByteArray &candidate = columns[at].name;
        if (std::string_view(candidate.constData(), static_cast<std::size_t>(candidate.size()))
            == name) {
            return at;
        }
    }
    return columns.size();
}

} // namespace

simdjson::ondemand::document &StoredReader::begin(QByteArrayView json)
{
    const auto size = static_cast<std::size_t>(json.size());
    if (m_buffer.size() < size + simdjson::SIMDJSON_PADDING) {
        m_buffer.resize(size * 2 + simdjson::SIMDJSON_PADDING);
    }
    std::memcpy(m_buffer.data(), json.data(), size);
    m_document = {};
    [[maybe_unused]] const auto error =
        m_parser.iterate(m_buffer.data(), size, m_buffer.size()).get(m_document);
    return m_document;
}

void StoredReader::take(simdjson::ondemand::object object, const PlanColumns &columns)
{
    tokens.assign(columns.size(), {});
    std::size_t at = 0;
    for (auto field : object) {
        std::string_view key;
        simdjson::ondemand::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS
            || field.value().get(value) != simdjson::SUCCESS) {
            return;
        }
        const std::size_t found = nextColumn(columns, at, key);
        if (found < columns.size()) {
            tokens[found] = tokenOf(value);
            at = found + 1;
        }
    }
}

void StoredReader::readObject(QByteArrayView json, const PlanColumns &columns)
{
    simdjson::ondemand::object object;
    if (begin(json).get_object().get(object) != simdjson::SUCCESS) {
        tokens.assign(columns.size(), {});
        return;
    }
    take(object, columns);
}

void StoredReader::readArray(QByteArrayView json,
                             const PlanColumns &columns,
                             const std::function<void()> &each)
{
    simdjson::ondemand::array array;
    if (begin(json).get_array().get(array) != simdjson::SUCCESS) {
        return;
    }
    for (auto element : array) {
        simdjson::ondemand::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS) {
            return;
        }
        take(object, columns);
        each();
    }
}

QByteArrayView plainText(std::string_view token)
{
    if (token.size() < 2) {
        return {};
    }
    return { token.data() + 1, static_cast<qsizetype>(token.size()) - 2 };
}

} // namespace smartup
