#include "models/journal/DocumentJson.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"

#include <simdjson.h>
#include <string_view>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

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

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// End of the text that begins with the quote at `i`: behind its closing quote.
qsizetype endOfText(const QByteArray &json, qsizetype i)
{
    for (++i; i < json.size() && json[i] != '"'; ++i) {
        if (json[i] == '\\') {
            ++i;
        }
    }
    return std::min(i + 1, json.size());
}

/// Walks the elements of the array `root` of the outermost object. A parser would refuse a body of
/// which only the head is stored; the documents before the cut are still whole.
class ElementFinder
{
public:
    ElementFinder(const QByteArray &json, const QByteArray &root, int position)
        : m_json(json)
        , m_key('"' + root + '"')
        , m_position(position)
    {
    }

    QByteArray find()
    {
        for (qsizetype i = 0; i < m_json.size(); ++i) {
            switch (m_json[i]) {
            case '"':
                i = passText(i);
                break;
            case '{':
            case '[':
                ++m_depth;
                if (m_depth == 3 && m_isInRoot && m_index == m_position) {
                    m_start = i;
                }
                break;
            case '}':
            case ']':
                --m_depth;
                if (m_depth == 2 && m_start >= 0) {
                    return m_json.sliced(m_start, i + 1 - m_start);
                }
                break;
            case ',':
                m_index += m_depth == 2 && m_isInRoot ? 1 : 0;
                break;
            default:
                break;
            }
        }
        return {};
    }

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
    int m_position;
    bool m_isInRoot = false;
    int m_depth = 0;
    int m_index = 0;
    qsizetype m_start = -1; ///< of the element looked for
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

using Element = simdjson::dom::element;

class FieldCollector
{
public:
    FieldCollector(QList<DocumentField> &fields, int limit)
        : m_fields(fields)
        , m_limit(limit)
    {
    }

    void collect(const QString &path, Element element) // NOLINT(misc-no-recursion): depth ≤ 64
    {
        if (m_fields.size() >= m_limit) {
            return;
        }
        simdjson::dom::object object;
        simdjson::dom::array array;
        std::string_view text;
        if (element.get(object) == simdjson::SUCCESS && object.size() > 0) {
            for (const auto &[key, value] : object) {
                const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
                collect(path.isEmpty() ? name : path + u'.' + name, value);
            }
        } else if (element.get(array) == simdjson::SUCCESS && array.size() > 0) {
            int index = 0;
            for (const Element value : array) {
                collect(path + u"[%1]"_s.arg(index++), value);
            }
        } else if (element.get(text) == simdjson::SUCCESS) {
            m_fields.append({ path, QString::fromUtf8(text.data(), qsizetype(text.size())) });
        } else {
            m_fields.append({ path, QString::fromStdString(simdjson::minify(element)) });
        }
    }

private:
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
    return ElementFinder(body, QByteArray(root.data(), root.size()), position).find();
}

QByteArray indentedJson(const QByteArray &json)
{
    return Indenter(json).run();
}

QList<DocumentField> documentFields(const QByteArray &json, int limit)
{
    QList<DocumentField> fields;
    simdjson::dom::parser parser;
    if (parser.allocate(static_cast<std::size_t>(json.size()) + 64, 64) != simdjson::SUCCESS) {
        return fields;
    }
    Element element;
    if (parser.parse(json.constData(), static_cast<std::size_t>(json.size())).get(element)
        == simdjson::SUCCESS) {
        FieldCollector(fields, limit).collect({}, element);
    }
    return fields;
}

} // namespace smartup
