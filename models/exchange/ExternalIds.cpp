#include "models/exchange/ExternalIds.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/JsonWalk.h"
#include "models/exchange/DocumentReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestSafeId = 20;
constexpr qsizetype DerivedLetters = 19;

/// A change of the text of a document.
struct Edit
{
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray text;
};

bool isPlain(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
        || c == u'_' || c == u'-';
}

/// RFC 4648, without padding.
QString base32(const QByteArray &bytes)
{
    constexpr QLatin1StringView Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_L1;
    QString text;
    unsigned int kept = 0;
    int bits = 0;
    for (const char byte : bytes) {
        kept = (kept << 8U) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text +=
                Letters.at(static_cast<qsizetype>((kept >> static_cast<unsigned int>(bits)) & 31U));
        }
    }
    return text;
}

bool hasLineIds(const DocumentTypeInfo &info)
{
    return std::ranges::find(info.lineFields, ExternalIdField, &Field::name)
        != info.lineFields.end();
}

/// Finds out what must change in the text of one document.
class Rewriter
{
public:
    Rewriter(const DocumentTypeInfo &info,
             const ExternalIdRules &rules,
             const ImportDocument &document)
        : m_info(info)
        , m_rules(rules)
        , m_document(document)
    {
    }

    /// The new text; null when nothing changes.
    QByteArray run(QByteArrayView text)
    {
        m_text = simdjson::padded_string(text.data(), static_cast<std::size_t>(text.size()));
        const QString id = documentId(text);
        json::ondemand::parser parser;
        json::ondemand::document document;
        json::ondemand::object object;
        const bool isRead = json::isRead(parser.iterate(m_text).get(document))
            && json::isRead(document.get_object().get(object)) && readHeader(object, id);
        if (!isRead || m_edits.isEmpty()) {
            return {};
        }
        std::ranges::sort(m_edits, {}, &Edit::at);
        QByteArray result;
        qsizetype done = 0;
        for (const Edit &edit : std::as_const(m_edits)) {
            result += text.sliced(done, edit.at - done);
            result += edit.text;
            done = edit.at + edit.length;
        }
        result += text.sliced(done);
        return result;
    }

private:
    [[nodiscard]] QString derived(const QString &key) const
    {
        return derivedExternalId(m_rules.connection, QString(m_info.key), key);
    }
    [[nodiscard]] bool isReplaced(const QString &id) const
    {
        return id.isEmpty() ? m_rules.areDerived : m_rules.areShort && !isSafeExternalId(id);
    }
    /// Its own id, or one made of what the source knows it by.
    [[nodiscard]] QString documentId(QByteArrayView text) const
    {
        if (!isReplaced(m_document.externalId)) {
            return m_document.externalId;
        }
        QStringList key { m_document.filialCode, m_document.externalId };
        if (m_document.externalId.isEmpty()) {
            key += { m_document.number, m_document.date.toString(Qt::ISODate) };
        }
        if (m_document.externalId.isEmpty() && m_document.number.isEmpty()) {
            key.append(QString::fromLatin1(
                QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
        }
        return derived(key.join(u'\n'));
    }

    [[nodiscard]] qsizetype placeOf(std::string_view token) const
    {
        return token.data() - m_text.data();
    }

    bool readHeader(json::ondemand::object object, const QString &id)
    {
        bool hasId = false;
        const bool isRead =
            json::forEachField(object, [&](std::string_view name, json::ondemand::value value) {
                const QString key = json::toQString(name);
                if (key == ExternalIdField) {
                    hasId = true;
                    return replace(value, [&id](const QString & /*text*/) { return id; });
                }
                const bool isLines = !m_info.linesField.isEmpty() && key == m_info.linesField;
                return isLines && hasLineIds(m_info) ? readLines(value, id) : json::consume(value);
            });
        if (isRead && !hasId && isReplaced({})) {
            insert(0, id);
        }
        return isRead;
    }

    /// Puts what `idFor` makes of the value in its place, when it is another one.
    bool replace(json::ondemand::value value, const std::function<QString(const QString &)> &idFor)
    {
        const std::string_view token = value.raw_json_token();
        const qsizetype at = placeOf(token);
        const qsizetype length =
            QByteArrayView(token.data(), static_cast<qsizetype>(token.size())).trimmed().size();
        json::Scalar scalar;
        if (!json::readScalar(value, scalar)) {
            return false;
        }
        if (!isReplaced(scalar.text)) {
            return true;
        }
        if (const QString id = idFor(scalar.text); id != scalar.text) {
            m_edits.append({ at, length, '"' + id.toUtf8() + '"' });
        }
        return true;
    }

    void insert(qsizetype brace, const QString &id)
    {
        m_edits.append({ brace + 1, 0, "\"external_id\":\"" + id.toUtf8() + "\"," });
    }

    bool readLines(json::ondemand::value value, const QString &id)
    {
        json::ondemand::json_type type {};
        if (!json::isRead(value.type().get(type))) {
            return false;
        }
        json::ondemand::array array;
        if (type != json::ondemand::json_type::array) {
            return json::consume(value);
        }
        int place = 0;
        return json::isRead(value.get_array().get(array))
            && json::forEachElement(array, [&](json::ondemand::value line) {
                   return readLine(line, id + u'/' + QString::number(++place));
               });
    }

    bool readLine(json::ondemand::value line, const QString &key)
    {
        const qsizetype brace = placeOf(line.raw_json_token());
        json::ondemand::object object;
        if (!json::isRead(line.get_object().get(object))) {
            return false;
        }
        bool hasId = false;
        bool isEmpty = true;
        const bool isRead =
            json::forEachField(object, [&](std::string_view name, json::ondemand::value value) {
                isEmpty = false;
                if (json::toQString(name) != ExternalIdField) {
                    return json::consume(value);
                }
                hasId = true;
                return replaceInLine(value, key);
            });
        if (isRead && !hasId && !isEmpty && isReplaced({})) {
            insert(brace, derived(key));
        }
        return isRead;
    }

    /// A line's id that does not fit is derived from itself, so that it moves with its line.
    bool replaceInLine(json::ondemand::value value, const QString &key)
    {
        return replace(value, [&](const QString &text) {
            return derived(text.isEmpty() ? key : key.section(u'/', 0, -2) + u'/' + text);
        });
    }

    const DocumentTypeInfo &m_info;
    const ExternalIdRules &m_rules;
    const ImportDocument &m_document;
    simdjson::padded_string m_text;
    QList<Edit> m_edits;
};

/// Two documents that the source knows by the same key: nothing could tell them apart by their ids.
std::optional<FileProblem> firstRepeated(const ImportFile &file)
{
    QHash<std::pair<QString, QString>, qint64> lines;
    for (const ImportDocument &document : file.documents) {
        const std::pair key(document.filialCode, document.externalId);
        const auto first = lines.constFind(key);
        if (!document.externalId.isEmpty() && first != lines.cend()) {
            return FileProblem {
                document.line, document.number,
                QCoreApplication::translate(
                    "ExternalIds",
                    "The document would get the same external_id as the one in line %1: they have "
                    "the same number and day, or the same content. Nothing is sent.")
                    .arg(QString::number(*first))
            };
        }
        lines.insert(key, document.line);
    }
    return std::nullopt;
}

} // namespace

bool isSafeExternalId(QStringView id)
{
    return !id.isEmpty() && id.size() <= LongestSafeId && std::ranges::all_of(id, isPlain);
}

QString derivedExternalId(const QString &connection, QStringView method, const QString &sourceKey)
{
    const QString text = connection + u'\n' + method.toString() + u'\n' + sourceKey;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u'S' + base32(hash).left(DerivedLetters);
}

ImportFilePtr withExternalIds(const ImportFilePtr &file, const ExternalIdRules &rules)
{
    if (!file->isUsable() || (!rules.areDerived && !rules.areShort)) {
        return file;
    }
    const DocumentTypeInfo &info = documentTypeInfo(*file->type);
    QByteArray body = "{\"" + QByteArray(info.root.data(), info.root.size()) + "\":[";
    bool isChanged = false;
    for (const ImportDocument &document : file->documents) {
        const QByteArrayView text = file->json(document);
        const QByteArray changed = Rewriter(info, rules, document).run(text);
        isChanged = isChanged || !changed.isNull();
        body += changed.isNull() ? text.toByteArray() : changed;
        body += ',';
    }
    if (!isChanged) {
        return file;
    }
    body.chop(1);
    body += "]}";
    auto made = std::make_shared<ImportFile>(readDocuments(body, file->type, file->name));
    if (made->documents.size() == file->documents.size()) {
        for (qsizetype i = 0; i < made->documents.size(); ++i) {
            made->documents[i].line = file->documents.at(i).line;
            made->documents[i].isEdited = file->documents.at(i).isEdited;
        }
        made->notes = file->notes;
    }
    if (const auto repeated = firstRepeated(*made)) { // of which the reader has told other lines
        made->problems = { *repeated };
    }
    return made;
}

} // namespace smartup
