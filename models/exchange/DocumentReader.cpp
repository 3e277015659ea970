#include "models/exchange/DocumentReader.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/JsonWalk.h"
#include "models/core/VisibleText.h"
#include "models/exchange/DocumentParser.h"
#include "models/exchange/FileFindings.h"
#include "models/exchange/ImportShape.h"
#include "models/exchange/TypeGuess.h"
#include "models/exchange/formats/CsvReader.h"
#include "models/exchange/formats/FileFormat.h"
#include "models/exchange/formats/FileText.h"
#include "models/exchange/formats/XmlReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DocumentReader", text);
}

QString joined(const QStringList &names)
{
    QStringList excerpts;
    for (const QString &name : names) {
        excerpts.append(excerpt(name));
    }
    return excerpts.join(", "_L1);
}

QString joined(const QList<ImportSubject> &types)
{
    QStringList names;
    for (const ImportSubject &type : types) {
        names.append(importSubjectName(type));
    }
    return joined(names);
}

QList<ImportSubject> allTypes()
{
    return { AllDocumentTypes.cbegin(), AllDocumentTypes.cend() };
}

/// Finds the documents of a file; what is in them is the parser's.
class Reader
{
public:
    Reader(ImportFile &file, const std::optional<ImportSubject> &chosen)
        : m_file(file)
        , m_chosen(chosen)
        , m_findings(file)
    {
    }

    void run()
    {
        if (const auto offset = invalidUtf8()) {
            m_findings.addJsonFault(JsonFault::BadEncoding, m_findings.lineAt(*offset));
            return;
        }
        if (!parse() || !readTop()) {
            m_findings.addJsonFault();
        }
        m_file.holdsNone = m_file.problemCount == 0 && m_file.documents.isEmpty();
        if (m_file.holdsNone) {
            m_findings.addProblem({ 0,
                                    {},
                                    translated(QT_TRANSLATE_NOOP(
                                        "DocumentReader", "The file holds no documents.")) });
        }
        m_findings.writeRemarks();
    }

private:
    bool parse()
    {
        m_json = simdjson::padded_string(m_file.bytes.constData(),
                                         static_cast<std::size_t>(m_file.bytes.size()));
        return json::isRead(m_simdjson.iterate(m_json).get(m_document));
    }

    [[nodiscard]] std::optional<qsizetype> invalidUtf8() const
    {
        const bool isValid = simdjson::validate_utf8(m_file.bytes.constData(),
                                                     static_cast<std::size_t>(m_file.bytes.size()));
        return isValid ? std::nullopt : findInvalidUtf8(m_file.bytes);
    }

    qsizetype offsetOf(const char *place) const { return place - m_json.data(); }

    /// There is no place any more when everything has been read.
    bool isAtEnd() { return m_document.current_location().error() != simdjson::SUCCESS; }

    // --- the top -----------------------------------------------------------------------------

    bool readTop()
    {
        json::ondemand::json_type type {};
        if (!json::isRead(m_document.type().get(type))) {
            return false;
        }
        if (type == json::ondemand::json_type::array) {
            return readBareArray();
        }
        if (type == json::ondemand::json_type::object) {
            return readTopObject();
        }
        m_findings.addProblem(
            { 1,
              {},
              translated(QT_TRANSLATE_NOOP(
                  "DocumentReader",
                  "The file holds a single value where documents are expected.")) });
        return true;
    }

    bool readBareArray()
    {
        json::ondemand::array array;
        if (!json::isRead(m_document.get_array().get(array))) {
            return false;
        }
        if (!decideType(unrooted())) {
            return true;
        }
        return readArray(array) && isAtEnd();
    }

    bool readTopObject()
    {
        json::ondemand::object object;
        QStringList keys;
        const bool isWhole = json::isRead(m_document.get_object().get(object))
            && json::forEachField(object, [&keys](std::string_view key, json::ondemand::value) {
                                 keys.append(json::toQString(key));
                                 return true;
                             });
        if (!isWhole || !isAtEnd()) {
            return false;
        }
        const QString root = chooseRoot(keys);
        if (!root.isEmpty()) {
            return decideType(importSubjectsOfRoot(root)) ? readRooted(root) : true;
        }
        if (m_file.problemCount > 0 || !decideType(unrooted())) {
            return true;
        }
        m_document.rewind();
        json::ondemand::object single;
        return json::isRead(m_document.get_object().get(single)) && readDocument(single, 0);
    }

    /// The one key that is a root of documents; empty when there is none.
    QString chooseRoot(const QStringList &keys)
    {
        QStringList roots;
        for (const QString &key : keys) {
            if (!importSubjectsOfRoot(key).isEmpty()) {
                roots.append(key);
            }
        }
        if (roots.size() == 1) {
            return roots.first();
        }
        if (roots.size() > 1) {
            m_findings.addProblem(
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
                m_findings.addProblem(
                    { 1,
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

    /// What a text without a root may hold: the fields of references are too much alike to guess.
    [[nodiscard]] QList<ImportSubject> unrooted() const
    {
        const bool isReference = m_chosen && std::holds_alternative<ReferenceEntity>(*m_chosen);
        return isReference ? QList<ImportSubject> { *m_chosen } : allTypes();
    }

    /// Sets what the file holds; false when it cannot be said or is not what was chosen.
    bool decideType(const QList<ImportSubject> &candidates)
    {
        std::optional<ImportSubject> found;
        if (m_chosen && candidates.contains(*m_chosen)) {
            found = m_chosen;
        } else {
            found = candidates.size() == 1 ? std::optional(candidates.first())
                                           : guessImportSubject(m_file.bytes, candidates);
        }
        if (!found && m_chosen) {
            addOtherType(candidates);
            return false;
        }
        if (!found) {
            m_findings.addProblem({ 1, {}, unrecognisedText() });
            return false;
        }
        m_file.setSubject(*found);
        if (m_chosen && m_chosen != found) {
            addOtherType({ *found });
            return false;
        }
        m_parser.emplace(importShape(*found), m_file, m_findings, m_json.data());
        return true;
    }

    /// What the file may hold is not what was chosen.
    void addOtherType(const QList<ImportSubject> &types)
    {
        m_findings.addProblem({ 1,
                                {},
                                translated(QT_TRANSLATE_NOOP("DocumentReader",
                                                             "The file holds documents of the type "
                                                             "\"%1\", not \"%2\"."))
                                    .arg(joined(types), importSubjectName(*m_chosen)) });
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
        json::ondemand::object object;
        if (!json::isRead(m_document.get_object().get(object))) {
            return false;
        }
        return json::forEachField(object, [&](std::string_view key, json::ondemand::value value) {
            if (json::toQString(key) == root) {
                return readRoot(value);
            }
            m_findings.addRemark(
                translated(QT_TRANSLATE_NOOP("DocumentReader",
                                             "The key \"%2\" beside the documents is not sent."))
                    .replace(u"%2"_s, excerpt(json::toQString(key))),
                1);
            return json::consume(value);
        });
    }

    bool readRoot(json::ondemand::value value)
    {
        json::ondemand::json_type type {};
        if (!json::isRead(value.type().get(type))) {
            return false;
        }
        if (type == json::ondemand::json_type::array) {
            json::ondemand::array array;
            return json::isRead(value.get_array().get(array)) && readArray(array);
        }
        if (type == json::ondemand::json_type::object) {
            return readElement(value);
        }
        m_findings.addProblem(
            { 1,
              {},
              translated(QT_TRANSLATE_NOOP("DocumentReader", "\"%1\" must be a list of documents."))
                  .arg(QString(importShape(*m_file.subject()).root)) });
        return json::consume(value);
    }

    bool readArray(json::ondemand::array array)
    {
        return json::forEachElement(
            array, [this](json::ondemand::value element) { return readElement(element); });
    }

    bool readElement(json::ondemand::value value)
    {
        const std::string_view token = value.raw_json_token();
        const qsizetype offset = offsetOf(token.data());
        json::ondemand::json_type type {};
        if (!json::isRead(value.type().get(type))) {
            return false;
        }
        if (type != json::ondemand::json_type::object) {
            m_findings.addProblem({ m_findings.lineAt(offset),
                                    {},
                                    translated(QT_TRANSLATE_NOOP(
                                        "DocumentReader", "A document must be an object.")) });
            return json::consume(value);
        }
        json::ondemand::object object;
        return json::isRead(value.get_object().get(object)) && readDocument(object, offset);
    }

    bool readDocument(json::ondemand::object object, qsizetype offset)
    {
        ImportDocument document;
        document.offset = offset;
        document.line = m_findings.lineAt(offset);
        if (!m_parser->read(object, document)) {
            return false;
        }
        // The closing bracket is looked for from where simdjson stands now.
        const char *next = nullptr;
        const bool isLast = m_document.current_location().get(next) != simdjson::SUCCESS;
        const qsizetype limit = isLast ? m_file.bytes.size() : offsetOf(next);
        document.size = m_file.bytes.lastIndexOf('}', limit - 1) + 1 - offset;
        m_parser->finish(document);
        return true;
    }

    ImportFile &m_file;
    std::optional<ImportSubject> m_chosen;
    FileFindings m_findings;
    simdjson::padded_string m_json;
    json::ondemand::parser m_simdjson;
    json::ondemand::document m_document;
    QStringList m_topKeys;
    std::optional<DocumentParser> m_parser; ///< when the type is known
};

void noteEncoding(ImportFile &file)
{
    file.notes.append({ 0,
                        {},
                        translated(QT_TRANSLATE_NOOP(
                            "DocumentReader",
                            "The letters of the file were taken for windows-1251. Look at a name "
                            "before you send.")) });
}

void addWrongChoice(ImportFile &file, const FileText &text, TextEncoding chosen)
{
    const auto begin = text.utf8.cbegin();
    file.problems.append(
        { std::count(begin, begin + *text.faultAt, '\n') + 1,
          {},
          translated(QT_TRANSLATE_NOOP("DocumentReader",
                                       "The letters are not %1; choose another encoding."))
              .arg(textEncodingName(chosen)) });
    file.problemCount = 1;
}

} // namespace

ImportFile readDocuments(const QByteArray &bytes,
                         const std::optional<ImportSubject> &chosen,
                         const QString &name,
                         std::optional<TextEncoding> encoding)
{
    FileText text = encoding ? decodeFileTextAs(bytes, *encoding) : decodeFileText(bytes);
    const FileFormat format = recogniseFormat(text.utf8, name);
    if (format == FileFormat::Xml) {
        return readDocuments(readXml(bytes, encoding), chosen, name);
    }
    const QStringList sample = sampleRows(text.utf8);
    ImportFile file;
    if (encoding && text.faultAt) {
        addWrongChoice(file, text, *encoding);
        file.name = name;
    } else if (format == FileFormat::Csv && !text.faultAt) {
        file = readDocuments(readCsv(text.utf8), chosen, name);
    } else {
        file.name = name;
        file.bytes = std::move(text.utf8);
        Reader(file, chosen).run();
    }
    file.encoding = text.encoding;
    file.sample = sample;
    if (!encoding && text.encoding == TextEncoding::Windows1251 && file.problemCount == 0) {
        noteEncoding(file);
    }
    return file;
}

ImportFile
readDocuments(SourceText source, const std::optional<ImportSubject> &chosen, const QString &name)
{
    ImportFile file;
    file.name = name;
    if (source.isSound()) {
        file.bytes = std::move(source.json);
        Reader(file, chosen).run();
    } else {
        file.problems = std::move(source.problems);
        file.problemCount = source.problemCount;
    }
    file.notes = source.notes + file.notes;
    file.encoding = source.encoding;
    file.sample = std::move(source.sample);
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
    const QLatin1StringView root = importShape(*file.subject()).root;
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
