#include "app/api/StrictJson.h"

#include "models/core/JsonText.h"

#include <algorithm>
#include <array>

namespace smartup {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;
namespace od = simdjson::ondemand;
using Kind = StrictJson::Kind;

std::string_view trimmed(std::string_view text)
{
    const auto last = text.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArrayView toView(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

/// What stands between the quotes of a text without escapes, which nearly all are: it needs no copy.
/// UTF-8 and control characters were looked at before the walk.
bool isPlain(std::string_view token, std::string_view &text)
{
    const std::string_view quoted = trimmed(token);
    if (quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"') {
        return false;
    }
    text = quoted.substr(1, quoted.size() - 2);
    return text.find('\\') == std::string_view::npos && text.find('"') == std::string_view::npos;
}

/// The key of a field; a view into the body, or into the parser's buffer when it has escapes.
error_code keyOf(od::field &field, std::string_view &key)
{
    const char *begin = field.key().raw();
    const char *end = begin;
    while (*end != '"' && *end != '\\') {
        ++end; // the text was found to have an end before the walk
    }
    if (*end == '"') {
        key = { begin, static_cast<std::size_t>(end - begin) };
        return SUCCESS;
    }
    return field.unescaped_key().get(key);
}

using Keys = std::vector<std::string_view>;

bool hasTwins(Keys keys)
{
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

/// The keys of the object being walked at one depth. Rows of an answer have the same keys in the same
/// order: what was found to hold no key twice is compared and not sorted again.
class KeysOfDepth
{
public:
    void begin() { m_keys.clear(); }
    void add(std::string_view key) { m_keys.push_back(key); }
    [[nodiscard]] bool end()
    {
        if (m_keys == m_good) {
            return true;
        }
        if (hasTwins(m_keys)) {
            return false;
        }
        m_good.swap(m_keys);
        return true;
    }

private:
    Keys m_keys;
    Keys m_good; ///< views into the body and the parser's buffer; both outlive the walk
};

} // namespace

/// The walk itself: on-demand parsing checks only what is visited, so everything is.
class StrictJsonWalk
{
public:
    StrictJsonWalk(StrictJson &json,
                   std::string_view key,
                   const StrictJson::Visitor &visitor,
                   StrictJson::Walk mode)
        : m_json(json)
        , m_key(key)
        , m_visitor(visitor)
        , m_isJudged(mode == StrictJson::Walk::Judged)
    {
    }

    [[nodiscard]] error_code document(od::document &document)
    {
        od::json_type type {};
        if (const auto error = document.type().get(type)) {
            return error;
        }
        if (type == od::json_type::object) {
            m_json.m_kind = Kind::Object;
            od::object object;
            if (const auto error = document.get_object().get(object)) {
                return error;
            }
            return topObject(object);
        }
        if (type == od::json_type::array) {
            m_json.m_kind = Kind::Array;
            od::array array;
            if (const auto error = document.get_array().get(array)) {
                return error;
            }
            return topArray(array);
        }
        // A text or number alone is no answer of any kind; which one it is does not matter.
        return simdjson::INCORRECT_TYPE;
    }

private:
    [[nodiscard]] error_code topObject(od::object object)
    {
        Keys keys;
        for (auto entry : object) {
            od::field field;
            StrictJson::Member member;
            std::string_view key;
            if (auto error = std::move(entry).get(field)) {
                return error;
            }
            if (auto error = keyOf(field, key)) {
                return error;
            }
            keys.push_back(key);
            member.key = key;
            m_isWanted = m_visitor && key == m_key;
            if (auto error = topValue(field.value(), member)) {
                return error;
            }
            m_json.m_members.push_back(std::move(member));
        }
        return hasTwins(std::move(keys)) ? simdjson::TAPE_ERROR : SUCCESS;
    }

    [[nodiscard]] error_code topArray(od::array array)
    {
        for (auto entry : array) {
            od::value value;
            StrictJson::Member member;
            if (auto error = entry.get(value)) {
                return error;
            }
            if (auto error = topValue(value, member)) {
                return error;
            }
            m_json.m_members.push_back(std::move(member));
        }
        return SUCCESS;
    }

    [[nodiscard]] error_code topValue(od::value value, StrictJson::Member &member)
    {
        od::json_type type {};
        if (auto error = value.type().get(type)) {
            return error;
        }
        if (type == od::json_type::array) {
            member.kind = Kind::Array;
            return memberArray(value, member);
        }
        if (type == od::json_type::object) {
            member.kind = Kind::Object;
            od::object object;
            std::string_view raw;
            if (auto error = value.get_object().get(object)) {
                return error;
            }
            if (auto error = object.raw_json().get(raw)) {
                return error;
            }
            member.json = toView(trimmed(raw));
            if (auto error = object.reset().error()) {
                return error;
            }
            return walkObject(object, 2, nullptr);
        }
        std::string_view text;
        const auto error = scalar(value, type, member.kind, text);
        member.text = toText(text);
        return error;
    }

    [[nodiscard]] error_code memberArray(od::value value, StrictJson::Member &member)
    {
        od::array array;
        if (auto error = value.get_array().get(array)) {
            return error;
        }
        member.isArrayOfObjects = true;
        for (auto entry : array) {
            od::value element;
            od::json_type type {};
            if (auto error = entry.get(element)) {
                return error;
            }
            if (auto error = element.type().get(type)) {
                return error;
            }
            ++member.count;
            member.isArrayOfObjects = member.isArrayOfObjects && type == od::json_type::object;
            const bool isVisited = m_isWanted && type == od::json_type::object;
            if (auto error = isVisited ? visit(element) : walk(element, type, 3)) {
                return error;
            }
        }
        return SUCCESS;
    }

    [[nodiscard]] error_code visit(od::value element)
    {
        od::object object;
        std::string_view raw;
        if (auto error = element.get_object().get(object)) {
            return error;
        }
        if (auto error = object.raw_json().get(raw)) {
            return error;
        }
        if (auto error = object.reset().error()) {
            return error;
        }
        m_fields.clear();
        if (auto error = walkObject(object, 3, &m_fields)) {
            return error;
        }
        m_isWanted = m_visitor(toView(trimmed(raw)), m_fields);
        return SUCCESS;
    }

    [[nodiscard]] error_code walkObject(od::object object, int depth, StrictJson::Fields *fields)
    {
        KeysOfDepth &keys = m_keys[static_cast<std::size_t>(depth)];
        keys.begin();
        for (auto entry : object) {
            od::field field;
            StrictJson::Field read;
            od::json_type type {};
            if (auto error = std::move(entry).get(field)) {
                return error;
            }
            if (auto error = keyOf(field, read.key)) {
                return error;
            }
            keys.add(read.key);
            od::value value = field.value();
            if (auto error = value.type().get(type)) {
                return error;
            }
            const bool isNested = type == od::json_type::object || type == od::json_type::array;
            if (auto error = !isNested       ? scalar(value, type, read.kind, read.text)
                    : (fields && m_isJudged) ? asWritten(value, type, read.json)
                                             : walk(value, type, depth + 1)) {
                return error;
            }
            if (fields) {
                if (isNested) {
                    read.kind = type == od::json_type::object ? Kind::Object : Kind::Array;
                }
                fields->push_back(read);
            }
        }
        return keys.end() ? SUCCESS : simdjson::TAPE_ERROR;
    }

    [[nodiscard]] error_code walk(od::value value, od::json_type type, int depth)
    {
        if (depth > StrictJson::MaxDepth) {
            return simdjson::DEPTH_ERROR;
        }
        if (type == od::json_type::object) {
            od::object object;
            const auto error = value.get_object().get(object);
            return error ? error : walkObject(object, depth, nullptr);
        }
        if (type != od::json_type::array) {
            Kind kind {};
            std::string_view text;
            return scalar(value, type, kind, text);
        }
        od::array array;
        const auto error = value.get_array().get(array);
        return error ? error : walkArray(array, depth);
    }

    [[nodiscard]] static error_code
    asWritten(od::value value, od::json_type type, QByteArrayView &json)
    {
        std::string_view raw;
        error_code error = SUCCESS;
        if (type == od::json_type::object) {
            od::object object;
            error = value.get_object().get(object);
            error = error ? error : object.raw_json().get(raw);
        } else {
            od::array array;
            error = value.get_array().get(array);
            error = error ? error : array.raw_json().get(raw);
        }
        json = toView(trimmed(raw));
        return error;
    }

    [[nodiscard]] error_code walkArray(od::array array, int depth)
    {
        for (auto entry : array) {
            od::value element;
            od::json_type elementType {};
            if (auto error = entry.get(element)) {
                return error;
            }
            if (auto error = element.type().get(elementType)) {
                return error;
            }
            if (auto error = walk(element, elementType, depth + 1)) {
                return error;
            }
        }
        return SUCCESS;
    }

    [[nodiscard]] static error_code
    scalar(od::value &value, od::json_type type, Kind &kind, std::string_view &text)
    {
        switch (type) {
        case od::json_type::string:
            kind = Kind::Text;
            // Consumed all the same: what is passed over could be a key where a value belongs.
            return isPlain(value.raw_json_token(), text) ? value.get_raw_json_string().error()
                                                         : value.get_string().get(text);
        case od::json_type::number: {
            kind = Kind::Number;
            const std::string_view token = trimmed(value.raw_json_token());
            // simdjson would make a double of it; amounts and ids are to stay as they were written.
            if (!isJsonNumber(toView(token))) {
                return simdjson::NUMBER_ERROR;
            }
            // Not consumed as a number: too large for a double is no fault of theirs. The iterator moves on by itself.
            text = token;
            return SUCCESS;
        }
        case od::json_type::boolean: {
            kind = Kind::Flag;
            bool flag = false;
            const auto error = value.get_bool().get(flag);
            text = flag ? "true" : "false";
            return error;
        }
        case od::json_type::null: {
            kind = Kind::Null;
            bool isNull = false;
            const auto error = value.is_null().get(isNull);
            return error ? error : (isNull ? SUCCESS : simdjson::N_ATOM_ERROR);
        }
        case od::json_type::object:
        case od::json_type::array:
            break;
        }
        return simdjson::INCORRECT_TYPE;
    }

    StrictJson &m_json;
    std::string_view m_key;
    const StrictJson::Visitor &m_visitor;
    bool m_isJudged;
    bool m_isWanted = false;
    StrictJson::Fields m_fields;
    std::array<KeysOfDepth, StrictJson::MaxDepth + 1> m_keys; ///< by depth
};

StrictJson::StrictJson(QByteArray body)
    : m_body(std::move(body))
{
    if (m_body.data_ptr().freeSpaceAtEnd() < static_cast<qsizetype>(simdjson::SIMDJSON_PADDING)) {
        m_body.reserve(m_body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    }
}

bool StrictJson::read(std::string_view key, const Visitor &visitor, Walk walk)
{
    m_members.clear();
    m_kind = Kind::Invalid;
    const auto size = static_cast<std::size_t>(m_body.size());
    const simdjson::padded_string_view view(m_body.constData(), size,
                                            size + simdjson::SIMDJSON_PADDING);
    od::document document;
    error_code error = m_parser.iterate(view).get(document);
    if (!error) {
        error = StrictJsonWalk(*this, key, visitor, walk).document(document);
    }
    // Anything behind the end would be "current".
    if (!error && document.current_location().error() != simdjson::OUT_OF_BOUNDS) {
        error = simdjson::TRAILING_CONTENT;
    }
    if (error) {
        m_members.clear();
        m_kind = Kind::Invalid;
    }
    return !error;
}

const StrictJson::Member *StrictJson::find(std::string_view key) const
{
    const auto found = std::ranges::find(m_members, key, &Member::key);
    return m_kind == Kind::Object && found != m_members.end() ? &*found : nullptr;
}

} // namespace smartup
