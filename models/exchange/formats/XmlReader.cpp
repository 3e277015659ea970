#include "models/exchange/formats/XmlReader.h"

#include "models/core/JsonText.h"
#include "models/exchange/JsonScan.h"
#include "models/exchange/formats/FileText.h"
#include "models/exchange/formats/XmlGuard.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("XmlReader", text);
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

/// Walks through sound XML and writes JSON as it goes.
class Converter
{
public:
    Converter(QIODevice &device, SourceText &text)
        : m_xml(&device)
        , m_text(text)
        , m_json(text.json)
    {
    }

    void run()
    {
        if (!readDocument()) {
            return;
        }
        // A second root or a rest is found on the way to the end.
        while (!m_xml.atEnd() && m_text.isSound()) {
            static_cast<void>(step());
        }
    }

private:
    bool fail(const QString &text)
    {
        m_text.addProblem(m_xml.lineNumber(), text);
        return false;
    }

    /// The next token; false when it cannot be read or is not to be.
    bool step()
    {
        m_xml.readNext();
        if (m_xml.hasError()) {
            const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
            return fail(
                isCut ? translated(QT_TRANSLATE_NOOP(
                    "XmlReader",
                    "The file ends in the middle: it was cut off or not written to the "
                    "end."))
                      : translated(QT_TRANSLATE_NOOP("XmlReader", "This is not sound XML: %1"))
                            .arg(m_xml.errorString()));
        }
        return m_xml.tokenType() != QXmlStreamReader::DTD || fail(xmlFaultText(XmlFault::Dtd));
    }

    bool readDocument()
    {
        do {
            if (!step()) {
                return false;
            }
        } while (!m_xml.isStartElement());
        m_namespace = m_xml.namespaceUri().toString();
        m_json.raw("{");
        m_json.string(m_xml.name().toUtf8());
        m_json.raw(":");
        if (!readValue()) {
            return false;
        }
        m_json.raw("}");
        return true;
    }

    bool readValue() // NOLINT(misc-no-recursion): the guard bounds the depth
    {
        QString type;
        if (!readType(type)) {
            return false;
        }
        QString text;
        while (step()) {
            switch (m_xml.tokenType()) {
            case QXmlStreamReader::Characters:
                text += m_xml.text();
                break;
            case QXmlStreamReader::StartElement:
                return isBlank(text) ? readChildren(type) : failMixed();
            case QXmlStreamReader::EndElement:
                return writeLeaf(type, text);
            case QXmlStreamReader::EntityReference:
                return failEntity();
            default:
                break;
            }
        }
        return false;
    }

    bool failMixed()
    {
        return fail(translated(QT_TRANSLATE_NOOP(
            "XmlReader", "Text and elements are mixed; a field holds one of both.")));
    }

    bool failEntity()
    {
        return fail(translated(QT_TRANSLATE_NOOP("XmlReader", "The entity \"%1\" is not known."))
                        .arg(m_xml.name()));
    }

    bool readType(QString &type)
    {
        if (m_xml.namespaceUri() != m_namespace) {
            return fail(translated(QT_TRANSLATE_NOOP("XmlReader",
                                                     "The element \"%1\" is of another namespace."))
                            .arg(m_xml.qualifiedName()));
        }
        const bool isField = m_xml.name() == "field"_L1;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (!attribute.namespaceUri().isEmpty()) {
                continue; // xsi:schemaLocation and the like
            }
            if (attribute.name() == "type"_L1) {
                type = attribute.value().toString();
            } else if (!isField || attribute.name() != "name"_L1) {
                return fail(translated(QT_TRANSLATE_NOOP("XmlReader",
                                                         "The attribute \"%1\" is not understood."))
                                .arg(attribute.name()));
            }
        }
        return true;
    }

    /// Stands at the first child.
    bool readChildren(const QString &type) // NOLINT(misc-no-recursion)
    {
        if (!type.isEmpty() && type != "list"_L1 && type != "object"_L1) {
            return failType(type);
        }
        const bool isList = m_xml.name() == "item"_L1;
        if ((isList && type == "object"_L1) || (!isList && type == "list"_L1)) {
            return failType(type);
        }
        m_json.raw(isList ? "[" : "{");
        QSet<QString> names;
        bool isFirst = true;
        const auto readChild = [&] { // NOLINT(misc-no-recursion)
            m_json.raw(isFirst ? "" : ",");
            isFirst = false;
            return isList ? readItem() : readField(names);
        };
        while (!m_xml.isEndElement()) {
            const bool isRead = m_xml.isStartElement() ? readChild() : passText();
            if (!isRead || !step()) {
                return false;
            }
        }
        m_json.raw(isList ? "]" : "}");
        return true;
    }

    /// Between children nothing stands but space and comments.
    bool passText()
    {
        if (m_xml.isCharacters() && !isBlank(m_xml.text())) {
            return failMixed();
        }
        return !m_xml.isEntityReference() || failEntity();
    }

    bool readItem() // NOLINT(misc-no-recursion)
    {
        if (m_xml.name() != "item"_L1) {
            return fail(translated(QT_TRANSLATE_NOOP("XmlReader",
                                                     "\"%1\" stands among the items of a list."))
                            .arg(m_xml.name()));
        }
        m_json.moveTo(m_xml.lineNumber());
        return readValue();
    }

    bool readField(QSet<QString> &names) // NOLINT(misc-no-recursion)
    {
        if (m_xml.name() == "item"_L1) {
            return fail(translated(
                QT_TRANSLATE_NOOP("XmlReader", "An item of a list stands among fields.")));
        }
        const bool isField = m_xml.name() == "field"_L1;
        if (isField && !m_xml.attributes().hasAttribute("name"_L1)) {
            return fail(translated(QT_TRANSLATE_NOOP(
                "XmlReader", "The element \"field\" has no attribute \"name\".")));
        }
        const QString name =
            isField ? m_xml.attributes().value("name"_L1).toString() : m_xml.name().toString();
        if (names.contains(name)) {
            return fail(translated(QT_TRANSLATE_NOOP("XmlReader",
                                                     "\"%1\" is named twice; which one counts "
                                                     "cannot be said."))
                            .arg(name));
        }
        names.insert(name);
        m_json.string(name.toUtf8());
        m_json.raw(":");
        return readValue();
    }

    bool failType(const QString &type)
    {
        return fail(translated(QT_TRANSLATE_NOOP(
                                   "XmlReader", "The content of \"%1\" is not of the type \"%2\"."))
                        .arg(m_xml.qualifiedName(), type));
    }

    bool writeLeaf(const QString &type, const QString &text)
    {
        if (type.isEmpty() || type == "text"_L1) {
            m_json.string(text.toUtf8());
            return true;
        }
        const QByteArray token = text.trimmed().toUtf8();
        const struct
        {
            QLatin1StringView type;
            bool isFine = false;
            QByteArrayView json;
        } kinds[] = {
            { "number"_L1, isJsonNumber(token), token },
            { "boolean"_L1, token == "true" || token == "false", token },
            { "null"_L1, token.isEmpty(), "null" },
            { "list"_L1, token.isEmpty(), "[]" },
            { "object"_L1, token.isEmpty(), "{}" },
            { "json"_L1, !findJsonFault(token), token },
        };
        const auto *const kind =
            std::ranges::find_if(kinds, [&type](const auto &row) { return row.type == type; });
        if (kind == std::end(kinds) || !kind->isFine) {
            return failType(type);
        }
        m_json.value(kind->json);
        return true;
    }

    QXmlStreamReader m_xml;
    SourceText &m_text;
    SourceJson m_json;
    QString m_namespace;
};

/// What the XML declaration says of the encoding; empty when it says nothing. Only the beginning of the
/// file is looked at, as ASCII.
QByteArray declaredEncoding(const QByteArray &ascii)
{
    const qsizetype end = ascii.indexOf("?>");
    const qsizetype at = ascii.indexOf("encoding");
    if (!ascii.startsWith("<?xml") || end < 0 || at < 0 || at > end) {
        return {};
    }
    const QByteArray rest = ascii.sliced(at + 8, end - at - 8).trimmed();
    const QByteArray value = rest.startsWith('=') ? rest.sliced(1).trimmed() : QByteArray();
    const qsizetype close = value.size() < 2 ? -1 : value.indexOf(value.front(), 1);
    return close < 0 ? QByteArray() : value.sliced(1, close - 1).toLower();
}

/// The bytes are UTF-8 by now, whatever the declaration says.
void blankDeclaration(QByteArray &utf8)
{
    const qsizetype end = utf8.startsWith("<?xml") ? utf8.indexOf("?>") : -1;
    for (qsizetype at = 0; end >= 0 && at < end + 2; ++at) {
        utf8[at] = utf8[at] == '\n' ? '\n' : ' ';
    }
}

struct Declared
{
    bool isKnown = true;
    std::optional<TextEncoding> encoding; ///< unset when nothing is declared
};

Declared declaredIn(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), qsizetype(1024)));
    if (head.startsWith("\xEF\xBB\xBF")) {
        head.remove(0, 3);
    }
    const QByteArray name = declaredEncoding(head);
    if (name.isEmpty()) {
        return {};
    }
    if (name == "utf-8" || name == "utf8" || name == "us-ascii") {
        return { true, TextEncoding::Utf8 };
    }
    if (name == "windows-1251" || name == "cp1251") {
        return { true, TextEncoding::Windows1251 };
    }
    // UTF-16 has its mark; as single bytes the declaration could not be read.
    return { false, {} };
}

} // namespace

SourceText readXml(const QByteArray &bytes, std::optional<TextEncoding> chosen)
{
    SourceText text;
    const Declared declared = declaredIn(bytes);
    if (!declared.isKnown && !chosen) {
        text.addProblem(1,
                        translated(QT_TRANSLATE_NOOP("XmlReader",
                                                     "The file declares an encoding that is not "
                                                     "read; save it as UTF-8.")));
        return text;
    }
    FileText source =
        chosen ? decodeFileTextAs(bytes, *chosen) : decodeFileText(bytes, declared.encoding);
    text.encoding = source.encoding;
    text.sample = sampleRows(source.utf8);
    if (source.faultAt) {
        const qint64 line =
            std::count(source.utf8.cbegin(), source.utf8.cbegin() + *source.faultAt, '\n') + 1;
        text.addProblem(line,
                        translated(QT_TRANSLATE_NOOP("XmlReader",
                                                     "The letters are not in the encoding that the "
                                                     "file declares, or in none that is read; save "
                                                     "it as UTF-8.")));
        return text;
    }
    XmlGuard guard;
    if (!guard.feed(source.utf8)) {
        text.addProblem(guard.line(), xmlFaultText(*guard.fault()));
        return text;
    }
    blankDeclaration(source.utf8);
    text.json.reserve(source.utf8.size());
    QBuffer device(&source.utf8);
    device.open(QIODevice::ReadOnly);
    Converter(device, text).run();
    return text;
}

} // namespace smartup
