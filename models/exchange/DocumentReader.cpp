#include "models/exchange/DocumentReader.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/SmartupDate.h"
#include "models/core/Decimal.h"
#include "models/exchange/JsonScan.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <simdjson.h>
#include <unordered_map>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DocumentReader", text);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString joined(const QStringList &names)
{
    return names.join(", "_L1);
}

/// What can be wrong with a field of a document. %1 the document, %2 the field, %3 the value; in a
/// row of lines also %4 the row and %5 the list.
struct FaultRow
{
    const char *inHeader;
    const char *inLine;
};

enum class Fault {
    Missing,
    NotText,
    NotNumber,
    NotDate,
    NotMoment,
    NotFlag,
    NotList,
    NotObject,
    Twice,
    ControlCharacter,
};

constexpr FaultRow FaultRows[] = {
    { QT_TRANSLATE_NOOP("DocumentReader", "%1 has no %2."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1: row %4 of %5 has no %2.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 must be a text, not a list or an object."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 must be a text, not a list or an object.") },
    { QT_TRANSLATE_NOOP("DocumentReader",
                        "%1: %2 is \"%3\"; a number with a decimal point is needed."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 is \"%3\"; a number with a decimal point is "
                        "needed.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 is \"%3\"; Smartup reads dates as dd.mm.yyyy."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 is \"%3\"; Smartup reads dates as dd.mm.yyyy.") },
    { QT_TRANSLATE_NOOP("DocumentReader",
                        "%1: %2 is \"%3\"; Smartup reads moments as dd.mm.yyyy hh:mm:ss."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5: %2 is \"%3\"; Smartup reads moments as dd.mm.yyyy "
                        "hh:mm:ss.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 is \"%3\"; it must be Y or N."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1, row %4 of %5: %2 is \"%3\"; it must be Y or N.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 must be a list."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1, row %4 of %5: %2 must be a list.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: every row of %2 must be an object."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1: row %4 of %5 must be an object.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1 names %2 twice; which one counts cannot be said."),
      QT_TRANSLATE_NOOP("DocumentReader",
                        "%1, row %4 of %5, names %2 twice; which one counts cannot be said.") },
    { QT_TRANSLATE_NOOP("DocumentReader", "%1: %2 holds a control character."),
      QT_TRANSLATE_NOOP("DocumentReader", "%1, row %4 of %5: %2 holds a control character.") },
};
static_assert(std::size(FaultRows) == static_cast<std::size_t>(Fault::ControlCharacter) + 1);

/// Waits until the document has been read: only then is its name known.
struct PendingFault
{
    qint64 line;
    Fault fault;
    QString field;
    QString value;
    qsizetype row; ///< −1 = header
    QString list;
};

/// The same remark about many documents is one note with a count.
struct Tally
{
    qint64 count = 0;
    qint64 firstLine = 0;
};

const char *faultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::Empty:
        return QT_TRANSLATE_NOOP("DocumentReader", "The file is empty.");
    case JsonFault::BadEncoding:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "The file is neither UTF-8 nor UTF-16. Save it as UTF-8 (1C and "
                                 "editors often write windows-1251).");
    case JsonFault::Truncated:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "The file ends in the middle: it was cut off or not written to "
                                 "the end.");
    case JsonFault::BadString:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "A text holds a control character or an escape that does not "
                                 "exist.");
    case JsonFault::BadNumber:
        return QT_TRANSLATE_NOOP("DocumentReader", "A number is not written as JSON demands.");
    case JsonFault::BadWord:
    case JsonFault::UnexpectedCharacter:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "This is not JSON: a quote, comma, colon or bracket is missing or "
                                 "too many.");
    case JsonFault::TrailingText:
        return QT_TRANSLATE_NOOP("DocumentReader", "Something follows the end of the documents.");
    case JsonFault::TooDeep:
        return QT_TRANSLATE_NOOP("DocumentReader", "The file is nested too deeply.");
    }
    Q_UNREACHABLE();
}

/// A scalar as text, whatever it travels as; nullopt for lists and objects.
struct Scalar
{
    QString text;
    bool isText = false; ///< a list or an object otherwise
};

struct HeaderSink
{
    QLatin1StringView field;
    QString ImportDocument::*target;
};

class Reader
{
public:
    Reader(ImportFile &file, std::optional<DocumentType> chosen)
        : m_file(file)
        , m_chosen(chosen)
    {
    }

    void run()
    {
        if (const auto offset = invalidUtf8()) {
            addProblem({ lineAt(*offset), {}, translated(faultText(JsonFault::BadEncoding)) });
            return;
        }
        if (!parse() || !readTop()) {
            reportJsonFault();
        }
        if (m_file.problemCount == 0 && m_file.documents.isEmpty()) {
            addProblem({ 0,
                         {},
                         translated(QT_TRANSLATE_NOOP("DocumentReader",
                                                      "The file holds no documents.")) });
        }
        writeTallies();
    }

private:
    // --- reporting ---------------------------------------------------------------------------

    void addProblem(const FileProblem &problem)
    {
        ++m_file.problemCount;
        if (m_file.problems.size() < ImportFile::MaxProblems) {
            m_file.problems.append(problem);
        }
    }

    void tally(const QString &sentence, qint64 line)
    {
        Tally &entry = m_tallies[sentence]; // clazy:exclude=detaching-member
        if (entry.count++ == 0) {
            entry.firstLine = line;
        }
    }

    void writeTallies()
    {
        for (auto entry = m_tallies.cbegin(); entry != m_tallies.cend(); ++entry) {
            QString text = entry.key();
            text.replace("%1"_L1, QString::number(entry->count));
            m_file.notes.append({ entry->firstLine, {}, text });
        }
        std::ranges::stable_sort(m_file.notes, {}, &FileProblem::line);
    }

    /// Lines are counted on from the last place: places mostly come in order.
    qint64 lineAt(qsizetype offset)
    {
        if (offset < m_lineOffset) {
            m_lineOffset = 0;
            m_lineNumber = 1;
        }
        const char *begin = m_file.bytes.constData();
        m_lineNumber += std::count(begin + m_lineOffset, begin + offset, '\n');
        m_lineOffset = offset;
        return m_lineNumber;
    }

    void reportJsonFault()
    {
        const auto found = findJsonFault(m_file.bytes);
        // simdjson refused it, so it is not sound even when the second look finds nothing.
        const JsonFault fault = found ? found->fault : JsonFault::UnexpectedCharacter;
        const qint64 line = found && fault != JsonFault::Empty ? lineAt(found->offset) : 0;
        // What came before the fault may be a consequence of it.
        m_file.problems.clear();
        m_file.problemCount = 0;
        m_file.documents.clear();
        m_tallies.clear();
        addProblem({ line, {}, translated(faultText(fault)) });
    }

    // --- simdjson ----------------------------------------------------------------------------

    /// Every step of the walk answers false on broken JSON; where it broke is looked up at the end.
    static bool isRead(simdjson::error_code code) { return code == simdjson::SUCCESS; }

    bool parse()
    {
        m_json = simdjson::padded_string(m_file.bytes.constData(),
                                         static_cast<std::size_t>(m_file.bytes.size()));
        return isRead(m_parser.iterate(m_json).get(m_document));
    }

    [[nodiscard]] std::optional<qsizetype> invalidUtf8() const
    {
        const bool isValid = simdjson::validate_utf8(m_file.bytes.constData(),
                                                     static_cast<std::size_t>(m_file.bytes.size()));
        return isValid ? std::nullopt : findInvalidUtf8(m_file.bytes);
    }

    qsizetype offsetOf(const char *place) const { return place - m_json.data(); }

    /// Reads a value to its end, so that every byte of it has been looked at.
    /// simdjson itself bounds the depth only in a debug build.
    bool consume(ondemand::value value, int depth = 0) // NOLINT(misc-no-recursion): bounded
    {
        ondemand::json_type type {};
        if (depth > MaxJsonDepth || !isRead(value.type().get(type))) {
            return false;
        }
        if (type == ondemand::json_type::object) {
            return consumeObject(value, depth);
        }
        if (type == ondemand::json_type::array) {
            return consumeArray(value, depth);
        }
        Scalar scalar;
        return readScalar(value, scalar);
    }

    bool consumeObject(ondemand::value value, int depth) // NOLINT(misc-no-recursion)
    {
        ondemand::object object;
        if (!isRead(value.get_object().get(object))) {
            return false;
        }
        for (auto entry : object) {
            ondemand::field field;
            std::string_view key;
            if (!isRead(std::move(entry).get(field)) || !isRead(field.unescaped_key().get(key))
                || !consume(field.value(), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    bool consumeArray(ondemand::value value, int depth) // NOLINT(misc-no-recursion)
    {
        ondemand::array array;
        if (!isRead(value.get_array().get(array))) {
            return false;
        }
        for (auto entry : array) {
            ondemand::value element;
            if (!isRead(entry.get(element)) || !consume(element, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /// False on broken JSON. A list or an object is read and reported by isText.
    bool readScalar(ondemand::value value, Scalar &scalar) // NOLINT(misc-no-recursion)
    {
        ondemand::json_type type {};
        if (!isRead(value.type().get(type))) {
            return false;
        }
        scalar.isText = true;
        switch (type) {
        case ondemand::json_type::string: {
            std::string_view text;
            if (!isRead(value.get_string().get(text))) {
                return false;
            }
            scalar.text = toQString(text);
            return true;
        }
        case ondemand::json_type::number:
            return readNumber(value, scalar);
        case ondemand::json_type::boolean: {
            bool flag = false;
            if (!isRead(value.get_bool().get(flag))) {
                return false;
            }
            scalar.text = flag ? u"true"_s : u"false"_s;
            return true;
        }
        case ondemand::json_type::null:
            return value.is_null();
        case ondemand::json_type::array:
        case ondemand::json_type::object:
            scalar.isText = false;
            return consume(value);
        }
        Q_UNREACHABLE();
    }

    /// Digits as they stand: an id above 2^63 must not be rounded.
    static bool readNumber(ondemand::value value, Scalar &scalar)
    {
        const std::string_view token = value.raw_json_token();
        const QByteArrayView raw =
            QByteArrayView(token.data(), static_cast<qsizetype>(token.size())).trimmed();
        scalar.text = QString::fromLatin1(raw);
        return isJsonNumber(raw);
    }

    // --- the top -----------------------------------------------------------------------------

    bool readTop()
    {
        ondemand::json_type type {};
        if (!isRead(m_document.type().get(type))) {
            return false;
        }
        if (type == ondemand::json_type::array) {
            return readBareArray();
        }
        if (type == ondemand::json_type::object) {
            return readTopObject();
        }
        addProblem({ 1,
                     {},
                     translated(QT_TRANSLATE_NOOP(
                         "DocumentReader",
                         "The file holds a single value where documents are expected.")) });
        return true;
    }

    bool readBareArray()
    {
        ondemand::array array;
        if (!isRead(m_document.get_array().get(array))) {
            return false;
        }
        if (!decideType(typesByFields())) {
            return true;
        }
        return readArray(array) && isAtEnd();
    }

    /// There is no place any more when everything has been read.
    bool isAtEnd() { return m_document.current_location().error() != simdjson::SUCCESS; }

    bool readTopObject()
    {
        ondemand::object object;
        if (!isRead(m_document.get_object().get(object))) {
            return false;
        }
        QStringList keys;
        for (auto entry : object) {
            ondemand::field field;
            std::string_view key;
            if (!isRead(std::move(entry).get(field)) || !isRead(field.unescaped_key().get(key))) {
                return false;
            }
            keys.append(toQString(key));
        }
        if (!isAtEnd()) {
            return false;
        }
        const QString root = chooseRoot(keys);
        if (!root.isEmpty()) {
            return decideType(typesByRoot(root)) ? readRooted(root) : true;
        }
        if (m_file.problemCount > 0 || !decideType(typesByFields())) {
            return true;
        }
        m_document.rewind();
        ondemand::object single;
        if (!isRead(m_document.get_object().get(single))) {
            return false;
        }
        return readDocument(single, 0, m_file.bytes.size());
    }

    /// The one key that is a root of documents; empty when there is none.
    QString chooseRoot(const QStringList &keys)
    {
        QStringList roots;
        for (const QString &key : keys) {
            if (!typesByRoot(key).isEmpty()) {
                roots.append(key);
            }
        }
        if (roots.size() == 1) {
            return roots.first();
        }
        if (roots.size() > 1) {
            addProblem(
                { 1,
                  {},
                  translated(QT_TRANSLATE_NOOP("DocumentReader",
                                               "The file holds several lists of documents (%1); "
                                               "one file holds one type."))
                      .arg(joined(roots)) });
            return {};
        }
        for (const ReferenceInfo &info : referenceCatalog()) {
            if (!info.exportRoot.isEmpty() && keys.contains(info.exportRoot)) {
                addProblem({ 1,
                             {},
                             translated(QT_TRANSLATE_NOOP("DocumentReader",
                                                          "The file holds \"%1\" (%2), not "
                                                          "documents."))
                                 .arg(referenceName(info.entity), QString(info.exportRoot)) });
                return {};
            }
        }
        m_topKeys = keys;
        return {};
    }

    static QList<DocumentType> typesByRoot(QStringView root)
    {
        QList<DocumentType> types;
        for (const DocumentTypeInfo &info : documentCatalog()) {
            if (info.root == root) {
                types.append(info.type);
            }
        }
        return types;
    }

    static QList<DocumentType> typesByFields()
    {
        return { AllDocumentTypes.cbegin(), AllDocumentTypes.cend() };
    }

    /// Among the candidates, the type whose fields the beginning of the file names most often; a
    /// file of "return" may hold order returns or returns to suppliers.
    std::optional<DocumentType> bestByFields(const QList<DocumentType> &candidates) const
    {
        const QByteArray head = m_file.bytes.first(qMin(m_file.bytes.size(), qsizetype(64 * 1024)));
        std::optional<DocumentType> best;
        qsizetype bestScore = 1; // one name in common proves nothing
        bool isTied = false;
        for (const DocumentType type : candidates) {
            const qsizetype score = fieldScore(head, documentTypeInfo(type));
            isTied = score == bestScore || (isTied && score < bestScore);
            if (score > bestScore) {
                best = type;
                bestScore = score;
                isTied = false;
            }
        }
        return isTied ? std::nullopt : best;
    }

    static qsizetype fieldScore(const QByteArray &head, const DocumentTypeInfo &info)
    {
        const auto isNamed = [&head](QLatin1StringView name) {
            const QByteArray quoted = '"' + QByteArray(name.data(), name.size()) + '"';
            return !name.isEmpty() && head.contains(quoted);
        };
        const auto fields = std::ranges::count_if(
            info.fields, [&isNamed](const Field &field) { return isNamed(field.name); });
        return static_cast<qsizetype>(fields) + (isNamed(info.linesField) ? 2 : 0);
    }

    /// Sets the file's type; false when it cannot be said or is not the chosen one.
    bool decideType(const QList<DocumentType> &candidates)
    {
        if (m_chosen && candidates.contains(*m_chosen)) {
            m_file.type = m_chosen;
        } else {
            m_file.type = candidates.size() == 1 ? std::optional(candidates.first())
                                                 : bestByFields(candidates);
        }
        if (!m_file.type) {
            addProblem({ 1, {}, unrecognisedText() });
            return false;
        }
        if (m_chosen && m_chosen != m_file.type) {
            addProblem({ 1,
                         {},
                         translated(QT_TRANSLATE_NOOP("DocumentReader",
                                                      "The file holds documents of the type "
                                                      "\"%1\", not \"%2\"."))
                             .arg(documentTypeName(*m_file.type), documentTypeName(*m_chosen)) });
            return false;
        }
        prepare(documentTypeInfo(*m_file.type));
        return true;
    }

    QString unrecognisedText() const
    {
        if (m_topKeys.isEmpty()) {
            return translated(QT_TRANSLATE_NOOP(
                "DocumentReader", "The type of the documents cannot be recognised; choose it."));
        }
        return translated(QT_TRANSLATE_NOOP("DocumentReader",
                                            "No list of documents was found at the top of the "
                                            "file, only: %1."))
            .arg(joined(m_topKeys.first(qMin(m_topKeys.size(), qsizetype(5)))));
    }

    bool readRooted(const QString &root)
    {
        m_document.rewind();
        ondemand::object object;
        if (!isRead(m_document.get_object().get(object))) {
            return false;
        }
        for (auto entry : object) {
            ondemand::field field;
            std::string_view key;
            if (!isRead(std::move(entry).get(field)) || !isRead(field.unescaped_key().get(key))) {
                return false;
            }
            if (toQString(key) == root) {
                if (!readRoot(field.value())) {
                    return false;
                }
                continue;
            }
            tally(translated(QT_TRANSLATE_NOOP("DocumentReader",
                                               "The key \"%2\" beside the documents is not sent."))
                      .replace(u"%2"_s, toQString(key)),
                  1);
            if (!consume(field.value())) {
                return false;
            }
        }
        return true;
    }

    bool readRoot(ondemand::value value)
    {
        ondemand::json_type type {};
        if (!isRead(value.type().get(type))) {
            return false;
        }
        if (type == ondemand::json_type::array) {
            ondemand::array array;
            return isRead(value.get_array().get(array)) && readArray(array);
        }
        if (type == ondemand::json_type::object) {
            return readElement(value);
        }
        addProblem(
            { 1,
              {},
              translated(QT_TRANSLATE_NOOP("DocumentReader", "\"%1\" must be a list of documents."))
                  .arg(QString(m_info->root)) });
        return consume(value);
    }

    bool readArray(ondemand::array array)
    {
        for (auto entry : array) {
            ondemand::value element;
            if (!isRead(entry.get(element)) || !readElement(element)) {
                return false;
            }
        }
        return true;
    }

    bool readElement(ondemand::value value)
    {
        const std::string_view token = value.raw_json_token();
        const qsizetype offset = offsetOf(token.data());
        ondemand::json_type type {};
        if (!isRead(value.type().get(type))) {
            return false;
        }
        if (type != ondemand::json_type::object) {
            addProblem({ lineAt(offset),
                         {},
                         translated(QT_TRANSLATE_NOOP("DocumentReader",
                                                      "A document must be an object.")) });
            return consume(value);
        }
        ondemand::object object;
        return isRead(value.get_object().get(object))
            && readDocument(object, offset, m_file.bytes.size());
    }

    // --- a document --------------------------------------------------------------------------

    using FieldIndex = std::unordered_map<std::string_view, std::size_t>;

    static FieldIndex indexOf(std::span<const Field> fields)
    {
        FieldIndex index;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QLatin1StringView name = fields[i].name;
            index.emplace(std::string_view(name.data(), static_cast<std::size_t>(name.size())), i);
        }
        return index;
    }

    void prepare(const DocumentTypeInfo &info)
    {
        m_info = &info;
        m_headerIndex = indexOf(info.fields);
        m_lineIndex = indexOf(info.lineFields);
        m_areLinesRequired = std::ranges::any_of(info.lineFields, &Field::isRequired);
        m_sinks = { { ExternalIdField, &ImportDocument::externalId },
                    { info.idField, &ImportDocument::smartupId },
                    { info.numberField, &ImportDocument::number },
                    { FilialCodeField, &ImportDocument::filialCode },
                    { info.statusField, &ImportDocument::status },
                    { info.personField, &ImportDocument::personCode },
                    { info.warehouseField, &ImportDocument::warehouseCode },
                    { info.amountField, &ImportDocument::amount } };
    }

    enum class Naming : unsigned char { Absent, Empty, Filled };

    /// What is being read: fields that were named, and where faults belong.
    struct Place
    {
        std::span<const Field> fields;
        const FieldIndex *index;
        std::vector<Naming> seen;
        qint64 line;
        qsizetype row = -1;
    };

    void addFault(const Place &place, Fault fault, const QString &field, const QString &value = {})
    {
        m_pending.append({ place.line, fault, field, value.left(60), place.row,
                           place.row < 0 ? QString() : QString(m_info->linesField) });
    }

    /// `limit` is where the search for the closing bracket starts when simdjson is at the end.
    bool readDocument(ondemand::object object, qsizetype offset, qsizetype limit)
    {
        ImportDocument document;
        document.offset = offset;
        document.line = lineAt(offset);
        m_pending.clear();
        m_lineSum = Decimal();
        Place place { m_info->fields, &m_headerIndex, {}, document.line };
        place.seen.resize(m_info->fields.size());
        bool hasLines = false;

        for (auto entry : object) {
            ondemand::field field;
            std::string_view key;
            if (!isRead(std::move(entry).get(field)) || !isRead(field.unescaped_key().get(key))) {
                return false;
            }
            if (!readHeaderField(document, place, toQString(key), key, field.value(), hasLines)) {
                return false;
            }
        }
        const char *next = nullptr;
        const bool isLast = m_document.current_location().get(next) != simdjson::SUCCESS;
        const qsizetype end =
            m_file.bytes.lastIndexOf('}', (isLast ? limit : offsetOf(next)) - 1) + 1;
        document.size = end - offset;
        finish(document, place);
        return true;
    }

    bool readHeaderField(ImportDocument &document,
                         Place &place,
                         const QString &name,
                         std::string_view key,
                         ondemand::value value,
                         bool &hasLines)
    {
        if (!m_info->linesField.isEmpty() && name == m_info->linesField) {
            if (hasLines) {
                addFault(place, Fault::Twice, name);
            }
            hasLines = true;
            return readLines(document, place, value);
        }
        const auto known = m_headerIndex.find(key);
        if (known == m_headerIndex.end()) {
            return readFurtherField(document, place, name, value);
        }
        QString text;
        if (!readField(place, known->second, value, text)) {
            return false;
        }
        keep(document, name, text);
        return true;
    }

    void keep(ImportDocument &document, const QString &name, const QString &text)
    {
        for (const HeaderSink &sink : m_sinks) {
            if (!sink.field.isEmpty() && name == sink.field) {
                document.*sink.target = text;
            }
        }
        if (name == m_info->dateField) {
            document.date = parseSmartupDate(text).value_or(QDate());
        }
    }

    /// Keys the import's description does not name: further lists, fields only exports have, or
    /// something of the source's own. None is dropped.
    bool readFurtherField(ImportDocument &document,
                          const Place &place,
                          const QString &name,
                          ondemand::value value)
    {
        const auto isIn = [&name](std::span<const QLatin1StringView> names) {
            return std::ranges::any_of(names, [&name](QLatin1StringView n) { return n == name; });
        };
        if (isIn(m_info->furtherLists)) {
            ondemand::json_type type {};
            if (!isRead(value.type().get(type))) {
                return false;
            }
            if (type != ondemand::json_type::array) {
                addFault(place, Fault::NotList, name);
            }
            return consume(value);
        }
        if (isIn(m_info->exportOnlyFields)) {
            tally(translated(QT_TRANSLATE_NOOP("DocumentReader",
                                               "The field \"%2\" belongs to exports; it is sent as "
                                               "it is (documents: %1)."))
                      .replace(u"%2"_s, name),
                  document.line);
        } else {
            tally(translated(QT_TRANSLATE_NOOP("DocumentReader",
                                               "Smartup's description does not name the field "
                                               "\"%2\"; it is sent as it is (documents: %1)."))
                      .replace(u"%2"_s, name),
                  document.line);
        }
        Scalar scalar;
        if (!readScalar(value, scalar)) {
            return false;
        }
        if (name == m_info->amountField) {
            document.amount = scalar.text;
        }
        return true;
    }

    bool readField(Place &place, std::size_t index, ondemand::value value, QString &text)
    {
        const Field &field = place.fields[index];
        const QString name = field.name;
        Naming &seen = place.seen[index];
        if (seen != Naming::Absent) {
            addFault(place, Fault::Twice, name);
        }
        seen = Naming::Filled;
        if (field.kind == FieldKind::List) {
            ondemand::json_type type {};
            if (!isRead(value.type().get(type))) {
                return false;
            }
            if (type != ondemand::json_type::array) {
                addFault(place, Fault::NotList, name);
            }
            return consume(value);
        }
        Scalar scalar;
        if (!readScalar(value, scalar)) {
            return false;
        }
        if (!scalar.isText) {
            addFault(place, Fault::NotText, name);
            return true;
        }
        text = scalar.text;
        // Empty is as good as missing: Smartup refuses both where it demands the field.
        if (text.isEmpty()) {
            seen = Naming::Empty;
        }
        judge(place, field, text);
        return true;
    }

    void judge(const Place &place, const Field &field, const QString &text)
    {
        if (text.isEmpty()) {
            return;
        }
        const QString name = field.name;
        if (std::ranges::any_of(text, [](QChar c) {
                return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t';
            })) {
            addFault(place, Fault::ControlCharacter, name);
            return;
        }
        switch (field.kind) {
        case FieldKind::Number:
            if (!Decimal::fromText(text)) {
                addFault(place, Fault::NotNumber, name, text);
            }
            return;
        case FieldKind::Date:
            if (!parseSmartupDate(text)) {
                addFault(place, Fault::NotDate, name, text);
            }
            return;
        case FieldKind::Moment:
            if (!parseSmartupMoment(text)) {
                addFault(place, Fault::NotMoment, name, text);
            }
            return;
        case FieldKind::Flag:
            if (text != "Y"_L1 && text != "N"_L1) {
                addFault(place, Fault::NotFlag, name, text);
            }
            return;
        case FieldKind::Text:
        case FieldKind::Id:
        case FieldKind::GoodsCode:
        case FieldKind::PersonCode:
        case FieldKind::Code:
        case FieldKind::List:
            return;
        }
        Q_UNREACHABLE();
    }

    bool readLines(ImportDocument &document, const Place &header, ondemand::value value)
    {
        ondemand::json_type type {};
        if (!isRead(value.type().get(type))) {
            return false;
        }
        if (type != ondemand::json_type::array) {
            addFault(header, Fault::NotList, m_info->linesField);
            return consume(value);
        }
        ondemand::array array;
        if (!isRead(value.get_array().get(array))) {
            return false;
        }
        for (auto entry : array) {
            ondemand::value element;
            if (!isRead(entry.get(element)) || !readLine(document, element)) {
                return false;
            }
        }
        return true;
    }

    bool readLine(ImportDocument &document, ondemand::value value)
    {
        const std::string_view token = value.raw_json_token();
        Place place { m_info->lineFields, &m_lineIndex, {}, lineAt(offsetOf(token.data())) };
        place.seen.resize(m_info->lineFields.size());
        place.row = ++document.lineCount;
        ondemand::json_type type {};
        if (!isRead(value.type().get(type))) {
            return false;
        }
        if (type != ondemand::json_type::object) {
            addFault(place, Fault::NotObject, m_info->linesField);
            return consume(value);
        }
        ondemand::object object;
        if (!isRead(value.get_object().get(object))) {
            return false;
        }
        LineAmount amount;
        for (auto entry : object) {
            ondemand::field field;
            std::string_view key;
            if (!isRead(std::move(entry).get(field)) || !isRead(field.unescaped_key().get(key))
                || !readLineField(document, place, key, field.value(), amount)) {
                return false;
            }
        }
        addMissing(place);
        addToSum(amount);
        return true;
    }

    struct LineAmount
    {
        QString quantity;
        QString price;
    };

    bool readLineField(ImportDocument &document,
                       Place &place,
                       std::string_view key,
                       ondemand::value value,
                       LineAmount &amount)
    {
        const auto known = m_lineIndex.find(key);
        if (known == m_lineIndex.end()) {
            tally(translated(QT_TRANSLATE_NOOP("DocumentReader",
                                               "Smartup's description does not name the field "
                                               "\"%2\" of a row; it is sent as it is (rows: "
                                               "%1)."))
                      .replace(u"%2"_s, toQString(key)),
                  place.line);
            return consume(value);
        }
        QString text;
        if (!readField(place, known->second, value, text)) {
            return false;
        }
        const QLatin1StringView name = place.fields[known->second].name;
        if (name == m_info->quantityField) {
            amount.quantity = text;
        } else if (name == m_info->priceField) {
            amount.price = text;
        } else if (name == m_info->warehouseField && document.warehouseCode.isEmpty()) {
            document.warehouseCode = text;
        }
        return true;
    }

    void addToSum(const LineAmount &amount)
    {
        const auto product = Decimal::product(amount.quantity, amount.price);
        m_lineSum = product && m_lineSum ? m_lineSum->plus(*product) : std::nullopt;
    }

    void addMissing(const Place &place)
    {
        for (std::size_t i = 0; i < place.fields.size(); ++i) {
            if (place.fields[i].isRequired && place.seen[i] != Naming::Filled) {
                addFault(place, Fault::Missing, place.fields[i].name);
            }
        }
    }

    void finish(ImportDocument &document, const Place &place)
    {
        addMissing(place);
        const bool areLinesBroken =
            std::ranges::any_of(m_pending, [this](const PendingFault &pending) {
                return pending.field == m_info->linesField;
            });
        if (m_areLinesRequired && document.lineCount == 0 && !areLinesBroken) {
            addFault(place, Fault::Missing, m_info->linesField);
        }
        if (document.amount.isEmpty() && document.lineCount > 0 && m_lineSum) {
            document.amount = m_lineSum->toText();
        }
        judgeIdentity(document);
        judgeStatus(document);
        writePending(document);
        m_file.documents.append(std::move(document));
    }

    void judgeIdentity(const ImportDocument &document)
    {
        const QString &id = document.externalId;
        if (id.isEmpty()) {
            if (document.smartupId.isEmpty()) {
                tally(translated(QT_TRANSLATE_NOOP(
                          "DocumentReader",
                          "Documents without external_id cannot be checked for duplicates: each "
                          "import adds them again (documents: %1).")),
                      document.line);
            }
            return;
        }
        const auto key = std::pair(document.filialCode, id);
        const auto first = m_firstLineOfId.constFind(key);
        if (first != m_firstLineOfId.cend()) {
            addProblem({ document.line, id,
                         translated(QT_TRANSLATE_NOOP("DocumentReader",
                                                      "%1 has the same external_id as the one in "
                                                      "line %2."))
                             .arg(label(document))
                             .arg(*first) });
            return;
        }
        m_firstLineOfId.insert(key, document.line);
        const bool isSafe =
            id.size() <= 20 && std::ranges::all_of(id, [](QChar c) {
                return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
            });
        if (!isSafe) {
            tally(translated(QT_TRANSLATE_NOOP(
                      "DocumentReader",
                      "External ids of more than 20 characters, or with other characters than "
                      "Latin letters, digits, _ and -, are refused by some Smartup accounts "
                      "(documents: %1).")),
                  document.line);
        }
    }

    void judgeStatus(const ImportDocument &document)
    {
        const bool isKnown = document.status.isEmpty() || m_info->statuses.empty()
            || std::ranges::any_of(m_info->statuses, [&document](QLatin1StringView status) {
                                 return status == document.status;
                             });
        if (!isKnown) {
            tally(translated(QT_TRANSLATE_NOOP("DocumentReader",
                                               "The status \"%2\" is not known here; it is sent as "
                                               "it is (documents: %1)."))
                      .replace(u"%2"_s, document.status),
                  document.line);
        }
    }

    QString label(const ImportDocument &document) const
    {
        const QString name = !document.externalId.isEmpty() ? document.externalId
            : !document.number.isEmpty()                    ? document.number
                                         : u"№ "_s + QString::number(m_file.documents.size() + 1);
        //: %1 type of document, %2 its external id or number: "Order 1C-00000012"
        return QCoreApplication::translate("DocumentReader", "%1 %2")
            .arg(documentTypeName(m_info->type), name);
    }

    void writePending(const ImportDocument &document)
    {
        const QString name = m_pending.isEmpty() ? QString() : label(document);
        for (const PendingFault &pending : std::as_const(m_pending)) {
            const FaultRow &row = FaultRows[static_cast<std::size_t>(pending.fault)];
            QString text = translated(pending.row < 0 ? row.inHeader : row.inLine);
            // The value comes last: it is foreign text and may hold a place marker itself.
            text.replace("%1"_L1, name);
            text.replace("%2"_L1, pending.field);
            text.replace("%4"_L1, QString::number(pending.row));
            text.replace("%5"_L1, pending.list);
            text.replace("%3"_L1, pending.value);
            const QString &id =
                document.externalId.isEmpty() ? document.number : document.externalId;
            addProblem({ pending.line, id, text });
        }
    }

    ImportFile &m_file;
    std::optional<DocumentType> m_chosen;
    simdjson::padded_string m_json;
    ondemand::parser m_parser;
    ondemand::document m_document;
    QStringList m_topKeys;

    const DocumentTypeInfo *m_info = nullptr;
    FieldIndex m_headerIndex;
    FieldIndex m_lineIndex;
    bool m_areLinesRequired = false;
    QList<HeaderSink> m_sinks;
    QList<PendingFault> m_pending;
    std::optional<Decimal> m_lineSum;
    QHash<std::pair<QString, QString>, qint64> m_firstLineOfId;
    QMap<QString, Tally> m_tallies;
    qsizetype m_lineOffset = 0;
    qint64 m_lineNumber = 1;
};

/// Bytes as UTF-8 without byte order mark. UTF-16 is known by its mark or by the zero byte that
/// every JSON text has in its first two characters then.
QByteArray toUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return bytes.sliced(3);
    }
    const auto encoding = QStringConverter::encodingForData(bytes, u'{');
    const auto orArray = QStringConverter::encodingForData(bytes, u'[');
    const auto found = encoding ? encoding : orArray;
    if (!found || *found == QStringConverter::Utf8) {
        return bytes;
    }
    QStringDecoder decoder(*found);
    const QString text = decoder(bytes);
    return decoder.hasError() ? bytes : text.toUtf8();
}

} // namespace

ImportFile
readDocuments(const QByteArray &bytes, std::optional<DocumentType> chosen, const QString &name)
{
    ImportFile file;
    file.name = name;
    file.bytes = toUtf8(bytes);
    Reader(file, chosen).run();
    return file;
}

QString fileProblemText(const FileProblem &problem)
{
    if (problem.line == 0) {
        return problem.text;
    }
    //: %1 number of a line in a file, %2 what is wrong there
    return QCoreApplication::translate("DocumentReader", "Line %1: %2")
        .arg(QString::number(problem.line), problem.text);
}

QByteArray importBody(const ImportFile &file, const QList<qsizetype> &places)
{
    const QLatin1StringView root = documentTypeInfo(*file.type).root;
    QByteArray body = "{\"" + QByteArray(root.data(), root.size()) + "\":[";
    qsizetype size = body.size() + 2;
    for (const qsizetype place : places) {
        size += file.documents.at(place).size + 1;
    }
    body.reserve(size);
    QByteArrayView separator;
    for (const qsizetype place : places) {
        body.append(separator).append(file.json(file.documents.at(place)));
        separator = ",";
    }
    return body.append("]}");
}

} // namespace smartup
