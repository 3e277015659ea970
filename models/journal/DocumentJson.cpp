#include "models/journal/DocumentJson.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/JsonWalk.h"
#include "models/journal/JsonScan.h"

#include <string_view>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using jsonscan::endOfText;
using jsonscan::isSpace;

namespace {

/// Key of the array that carries the documents; empty = not known.
QLatin1StringView rootOf(const QString &subject, ApiVerb verb)
{
    if (const auto type = documentTypeFromKey(subject)) {
        return documentTypeInfo(*type).root;
    }
    if (const auto entity = referenceFromKey(subject)) {
        const ReferenceInfo &info = referenceInfo(*entity);
        return verb == ApiVerb::Import ? info.importRoot : info.exportRoot;
    }
    return {};
}

/// Walks the elements of the array `root` of the outermost object. A parser would refuse a body of
/// which only the head is stored; the documents before the cut are still whole.
class ElementWalk
{
public:
    ElementWalk(const QByteArray &json, const QByteArray &root)
        : m_json(json)
        , m_key('"' + root + '"')
    {
    }

    /// Takes in what stands at `i`; the last character of it.
    qsizetype step(qsizetype i)
    {
        switch (m_json[i]) {
        case '"':
            return passText(i);
        case '{':
        case '[':
            ++m_depth;
            break;
        case '}':
        case ']':
            --m_depth;
            break;
        case ',':
            m_index += m_depth == 2 && m_isInRoot ? 1 : 0;
            break;
        default:
            break;
        }
        return i;
    }
    /// After the beginning of an element, and before its end.
    [[nodiscard]] bool isInElement() const { return m_isInRoot && m_depth >= 3; }
    /// Of the element, or of the next one.
    [[nodiscard]] int index() const { return m_index; }

private:
    /// Its last character; a text of the outermost object may be the key of the array.
    qsizetype passText(qsizetype i)
    {
        const qsizetype end = endOfText(m_json, i);
        if (m_depth == 1) {
            m_isInRoot = QByteArrayView(m_json).sliced(i, end - i) == m_key;
        }
        return end - 1;
    }

    const QByteArray &m_json;
    QByteArray m_key;
    bool m_isInRoot = false;
    int m_depth = 0;
    int m_index = 0;
};

class Indenter
{
public:
    explicit Indenter(const QByteArray &json)
        : m_json(json)
    {
        m_out.reserve(json.size() + json.size() / 2);
    }

    QByteArray run()
    {
        for (qsizetype i = 0; i < m_json.size();) {
            i = step(i);
        }
        return m_out;
    }

private:
    void breakLine()
    {
        m_out += '\n';
        m_out += QByteArray(2 * std::min<qsizetype>(m_depth, 64), ' ');
    }

    void open(char c, char closing, qsizetype &i)
    {
        m_out += c;
        qsizetype next = i + 1;
        while (next < m_json.size() && isSpace(m_json[next])) {
            ++next;
        }
        if (next < m_json.size() && m_json[next] == closing) {
            m_out += closing; // an empty list stays on its line
            i = next;
            return;
        }
        ++m_depth;
        breakLine();
    }

    qsizetype step(qsizetype i)
    {
        const char c = m_json[i];
        switch (c) {
        case '"': {
            const qsizetype end = endOfText(m_json, i);
            m_out.append(m_json.constData() + i, end - i);
            return end;
        }
        case '{':
            open(c, '}', i);
            break;
        case '[':
            open(c, ']', i);
            break;
        case '}':
        case ']':
            m_depth = std::max(0, m_depth - 1);
            breakLine();
            m_out += c;
            break;
        case ',':
            m_out += c;
            breakLine();
            break;
        case ':':
            m_out += ": ";
            break;
        default:
            if (!isSpace(c)) {
                m_out += c;
            }
        }
        return i + 1;
    }

    const QByteArray &m_json;
    QByteArray m_out;
    int m_depth = 0;
};

/// Everything as text, as it was written: a number must not lose a digit on its way into the table.
class FieldCollector
{
public:
    FieldCollector(QList<DocumentField> &fields, int limit)
        : m_fields(fields)
        , m_limit(limit)
    {
    }

    /// False on broken JSON, and when there is no room for more.
    [[nodiscard]] bool collectObject(const QString &path, // NOLINT(misc-no-recursion): bounded
                                     json::ondemand::object object,
                                     int depth)
    {
        bool isEmpty = true;
        const auto collectField = [&](std::string_view key, json::ondemand::value value) {
            isEmpty = false;
            const QString name = json::toQString(key);
            return collect(path.isEmpty() ? name : path + u'.' + name, value, depth + 1);
        };
        return json::forEachField(object, collectField) && (!isEmpty || add(path, u"{}"_s));
    }

    [[nodiscard]] bool isFull() const { return m_fields.size() >= m_limit; }

private:
    [[nodiscard]] bool add(const QString &path, const QString &value)
    {
        m_fields.append({ path, value });
        return !isFull();
    }

    [[nodiscard]] bool collect(const QString &path, // NOLINT(misc-no-recursion)
                               json::ondemand::value value,
                               int depth)
    {
        constexpr int DeepestField = 64;
        json::ondemand::json_type type {};
        if (depth > DeepestField || !json::isRead(value.type().get(type))) {
            return false;
        }
        if (type == json::ondemand::json_type::object) {
            json::ondemand::object object;
            return json::isRead(value.get_object().get(object))
                && collectObject(path, object, depth);
        }
        if (type == json::ondemand::json_type::array) {
            return collectArray(path, value, depth);
        }
        json::Scalar scalar;
        if (!json::readScalar(value, scalar)) {
            return false;
        }
        return add(path, type == json::ondemand::json_type::null ? u"null"_s : scalar.text);
    }

    [[nodiscard]] bool collectArray(const QString &path, // NOLINT(misc-no-recursion)
                                    json::ondemand::value value,
                                    int depth)
    {
        json::ondemand::array array;
        int index = 0;
        const auto collectElement = [&](json::ondemand::value element) {
            return collect(path + u"[%1]"_s.arg(index++), element, depth + 1);
        };
        return json::isRead(value.get_array().get(array))
            && json::forEachElement(array, collectElement) && (index > 0 || add(path, u"[]"_s));
    }

    QList<DocumentField> &m_fields;
    int m_limit;
};

} // namespace

QByteArray documentJson(const QByteArray &body, const QString &subject, ApiVerb verb, int position)
{
    const QLatin1StringView root = rootOf(subject, verb);
    if (root.isEmpty() || position < 0) {
        return {};
    }
    ElementWalk walk(body, QByteArray(root.data(), root.size()));
    qsizetype start = -1;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const bool wasIn = walk.isInElement();
        const qsizetype at = i;
        i = walk.step(i);
        if (!wasIn && walk.isInElement() && walk.index() == position) {
            start = at;
        } else if (wasIn && !walk.isInElement() && start >= 0) {
            return body.sliced(start, i + 1 - start);
        }
    }
    return {};
}

std::vector<int> documentPositions(const QByteArray &body,
                                   const QString &subject,
                                   ApiVerb verb,
                                   const std::vector<qsizetype> &places)
{
    std::vector<int> positions;
    positions.reserve(places.size());
    const QLatin1StringView root = rootOf(subject, verb);
    if (!root.isEmpty()) {
        ElementWalk walk(body, QByteArray(root.data(), root.size()));
        for (qsizetype i = 0; i < body.size() && positions.size() < places.size(); ++i) {
            const bool wasIn = walk.isInElement(); // the brace that ends it is of it, too
            i = walk.step(i);
            const int position = wasIn || walk.isInElement() ? walk.index() : -1;
            while (positions.size() < places.size() && places[positions.size()] <= i) {
                positions.push_back(position);
            }
        }
    }
    positions.resize(places.size(), -1);
    return positions;
}

QByteArray indentedJson(const QByteArray &json)
{
    return Indenter(json).run();
}

QList<DocumentField> documentFields(const QByteArray &text, int limit)
{
    QList<DocumentField> fields;
    FieldCollector collector(fields, limit);
    const simdjson::padded_string padded(text.constData(), static_cast<std::size_t>(text.size()));
    json::ondemand::parser parser;
    json::ondemand::document document;
    json::ondemand::object object;
    const bool isObject = json::isRead(parser.iterate(padded).get(document))
        && json::isRead(document.get_object().get(object));
    if (!isObject || (!collector.collectObject({}, object, 1) && !collector.isFull())) {
        return {};
    }
    return fields;
}

} // namespace smartup
