#include "models/exchange/formats/RecordXml.h"

#include "models/core/JsonText.h"
#include "models/exchange/formats/SourceText.h"

#include <algorithm>

namespace smartup {

namespace {

/// As deep as such XML is read.
constexpr int DeepestValue = 60;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-' || c == '.';
}

/// Can an element be called so? `item` and `field` have a meaning of their own.
bool isElementName(QByteArrayView key)
{
    const bool beginsRight = !key.isEmpty() && isNameCharacter(key.front()) && key.front() != '-'
        && key.front() != '.' && !(key.front() >= '0' && key.front() <= '9');
    return beginsRight && key.size() <= 256 && std::ranges::all_of(key, isNameCharacter)
        && !key.toByteArray().toLower().startsWith("xml") && key != "item" && key != "field";
}

/// XML has no way at all to say other control characters, U+FFFE and U+FFFF.
bool isCarried(QByteArrayView text)
{
    const bool hasControl = std::ranges::any_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
    return !hasControl && !text.contains("\xEF\xBF\xBE") && !text.contains("\xEF\xBF\xBF");
}

void appendText(QByteArray &xml, QByteArrayView text)
{
    for (const char c : text) {
        switch (c) {
        case '<':
            xml.append("&lt;");
            break;
        case '>':
            xml.append("&gt;");
            break;
        case '&':
            xml.append("&amp;");
            break;
        case '"':
            xml.append("&quot;");
            break;
        case '\r':
            xml.append("&#13;");
            break;
        default:
            xml.append(c);
        }
    }
}

void appendAttribute(QByteArray &xml, QByteArrayView text)
{
    const qsizetype from = xml.size();
    appendText(xml, text);
    // Line ends and tabs become spaces in an attribute.
    const QByteArray escaped = xml.sliced(from).replace('\n', "&#10;").replace('\t', "&#9;");
    xml.truncate(from);
    xml.append(escaped);
}

QByteArrayView view(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

class Writer
{
public:
    explicit Writer(QByteArray &xml)
        : m_xml(xml)
    {
    }

    /// An element with the value in it. `name`: of a key, when the element is `field`.
    bool value(QByteArrayView element, // NOLINT(misc-no-recursion): bounded by DeepestValue
               QByteArrayView name,
               json::ondemand::value value,
               int depth)
    {
        m_xml.append('<').append(element);
        if (element == "field") {
            m_xml.append(" name=\"");
            appendAttribute(m_xml, name);
            m_xml.append('"');
        }
        if (depth > DeepestValue || !content(value, depth)) {
            return false;
        }
        m_xml.append("</").append(element).append('>');
        return true;
    }

private:
    bool content(json::ondemand::value value, int depth) // NOLINT(misc-no-recursion)
    {
        json::ondemand::json_type type {};
        if (!json::isRead(value.type().get(type))) {
            return false;
        }
        switch (type) {
        case json::ondemand::json_type::string:
            return text(value);
        case json::ondemand::json_type::number:
            return scalar("number", value);
        case json::ondemand::json_type::boolean:
            return scalar("boolean", value);
        case json::ondemand::json_type::null:
            return scalar("null", value);
        case json::ondemand::json_type::array:
            return list(value, depth);
        case json::ondemand::json_type::object:
            return object(value, depth);
        }
        Q_UNREACHABLE();
    }

    void open(QByteArrayView type) { m_xml.append(" type=\"").append(type).append("\">"); }

    bool text(json::ondemand::value value)
    {
        std::string_view text;
        if (!json::isRead(value.get_string().get(text))) {
            return false;
        }
        if (isCarried(view(text))) {
            m_xml.append('>');
            appendText(m_xml, view(text));
        } else {
            open("json");
            QByteArray quoted;
            appendJsonString(quoted, view(text));
            appendText(m_xml, quoted);
        }
        return true;
    }

    bool scalar(QByteArrayView type, json::ondemand::value value)
    {
        json::Scalar scalar;
        if (!json::readScalar(value, scalar)) {
            return false;
        }
        open(type);
        m_xml.append(scalar.text.toLatin1());
        return true;
    }

    bool list(json::ondemand::value value, int depth) // NOLINT(misc-no-recursion)
    {
        json::ondemand::array array;
        bool isEmpty = false;
        if (!json::isRead(value.get_array().get(array))
            || !json::isRead(array.is_empty().get(isEmpty))) {
            return false;
        }
        if (isEmpty) {
            open("list");
            return json::isRead(array.reset().error())
                && json::forEachElement(array, [](json::ondemand::value) { return true; });
        }
        m_xml.append('>');
        return json::forEachElement(array, [&](json::ondemand::value element) {
            return this->value("item", {}, element, depth + 1);
        });
    }

    bool object(json::ondemand::value value, int depth) // NOLINT(misc-no-recursion)
    {
        json::ondemand::object object;
        return json::isRead(value.get_object().get(object)) && fields(object, depth);
    }

public:
    bool fields(json::ondemand::object object, int depth) // NOLINT(misc-no-recursion)
    {
        const qsizetype place = m_xml.size();
        m_xml.append('>');
        bool isEmpty = true;
        const bool isRead =
            json::forEachField(object, [&](std::string_view key, json::ondemand::value field) {
                isEmpty = false;
                const QByteArray name = view(key).toByteArray();
                return isCarried(name)
                    && value(isElementName(name) ? QByteArrayView(name) : "field", name, field,
                             depth + 1);
            });
        if (isEmpty) {
            m_xml.truncate(place);
            open("object");
        }
        return isRead;
    }

private:
    QByteArray &m_xml;
};

} // namespace

QByteArray RecordXml::begin(QByteArrayView root)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root.toByteArray()
        + " type=\"list\">\n";
}

QByteArray RecordXml::end(QByteArrayView root)
{
    return "</" + root.toByteArray() + ">\n";
}

bool RecordXml::append(QByteArrayView record, QByteArray &xml)
{
    const simdjson::padded_string text(record.data(), static_cast<std::size_t>(record.size()));
    json::ondemand::document document;
    json::ondemand::object object;
    if (!json::isRead(m_parser.iterate(text).get(document))
        || !json::isRead(document.get_object().get(object))) {
        return false;
    }
    xml.append("<item");
    if (!Writer(xml).fields(object, 1)) {
        return false;
    }
    xml.append("</item>\n");
    return true;
}

} // namespace smartup
