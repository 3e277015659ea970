#include "models/exchange/DocumentParser.h"

#include "models/core/SmartupDate.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DocumentReader", text);
}

} // namespace

DocumentParser::DocumentParser(const ImportShape &shape,
                               ImportFile &file,
                               FileFindings &findings,
                               const char *jsonBegin)
    : m_info(shape)
    , m_file(file)
    , m_findings(findings)
    , m_jsonBegin(jsonBegin)
    , m_headerIndex(indexOf(shape.fields))
    , m_lineIndex(indexOf(shape.lineFields))
    , m_areLinesRequired(std::ranges::any_of(shape.lineFields, &Field::isRequired))
    , m_sinks { { shape.keyField, &ImportDocument::externalId },
                { shape.idField, &ImportDocument::smartupId },
                { shape.numberField, &ImportDocument::number },
                { FilialCodeField, &ImportDocument::filialCode },
                { shape.statusField, &ImportDocument::status },
                { shape.personField, &ImportDocument::personCode },
                { shape.warehouseField, &ImportDocument::warehouseCode },
                { shape.amountField, &ImportDocument::amount } }
{
}

DocumentParser::FieldIndex DocumentParser::indexOf(std::span<const Field> fields)
{
    FieldIndex index;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QLatin1StringView name = fields[i].name;
        index.emplace(std::string_view(name.data(), static_cast<std::size_t>(name.size())), i);
    }
    return index;
}

DocumentParser::Place DocumentParser::placeOf(std::span<const Field> fields, qint64 line)
{
    Place place;
    place.fields = fields;
    place.seen.resize(fields.size());
    place.line = line;
    return place;
}

void DocumentParser::addFault(const Place &place,
                              FieldFault fault,
                              const QString &field,
                              const QString &value)
{
    m_faults.append({ place.line, fault, field, excerpt(value), place.row,
                      place.row < 0 ? QString() : QString(m_info.linesField) });
}

bool DocumentParser::read(json::ondemand::object object, ImportDocument &document)
{
    m_faults.clear();
    m_lineSum = Decimal();
    m_header = placeOf(m_info.fields, document.line);
    bool hasLines = false;
    return json::forEachField(object, [&](std::string_view key, json::ondemand::value value) {
        return readHeaderField(document, key, value, hasLines);
    });
}

bool DocumentParser::readHeaderField(ImportDocument &document,
                                     std::string_view key,
                                     json::ondemand::value value,
                                     bool &hasLines)
{
    const QString name = json::toQString(key);
    if (!m_info.linesField.isEmpty() && name == m_info.linesField) {
        if (hasLines) {
            addFault(m_header, FieldFault::Twice, name);
        }
        hasLines = true;
        return readLines(document, value);
    }
    const auto known = m_headerIndex.find(key);
    if (known == m_headerIndex.end()) {
        return readFurtherField(document, name, value);
    }
    QString text;
    if (!readField(m_header, known->second, value, text)) {
        return false;
    }
    keep(document, name, text);
    return true;
}

void DocumentParser::keep(ImportDocument &document, const QString &name, const QString &text)
{
    for (const HeaderSink &sink : m_sinks) {
        if (!sink.field.isEmpty() && name == sink.field) {
            document.*sink.target = text;
        }
    }
    if (name == m_info.dateField) {
        document.date = parseSmartupDate(text).value_or(QDate());
    }
}

/// Keys the import's description does not name: further lists, fields only exports have, or
/// something of the source's own. None is dropped.
bool DocumentParser::readFurtherField(ImportDocument &document,
                                      const QString &name,
                                      json::ondemand::value value)
{
    const auto isIn = [&name](std::span<const QLatin1StringView> names) {
        return std::ranges::any_of(names, [&name](QLatin1StringView n) { return n == name; });
    };
    if (isIn(m_info.furtherLists)) {
        return readList(m_header, name, value);
    }
    if (isIn(m_info.exportOnlyFields)) {
        m_findings.addRemark(
            translated(QT_TRANSLATE_NOOP("DocumentReader",
                                         "The field \"%2\" belongs to exports; it is sent as "
                                         "it is (documents: %1)."))
                .replace(u"%2"_s, excerpt(name)),
            document.line);
    } else {
        m_findings.addRemark(
            translated(QT_TRANSLATE_NOOP("DocumentReader",
                                         "Smartup's description does not name the field "
                                         "\"%2\"; it is sent as it is (documents: %1)."))
                .replace(u"%2"_s, excerpt(name)),
            document.line);
    }
    json::Scalar scalar;
    if (!json::readScalar(value, scalar)) {
        return false;
    }
    if (name == m_info.amountField) {
        document.amount = scalar.text;
    }
    return true;
}

bool DocumentParser::readList(const Place &place, const QString &name, json::ondemand::value value)
{
    json::ondemand::json_type type {};
    if (!json::isRead(value.type().get(type))) {
        return false;
    }
    if (type != json::ondemand::json_type::array) {
        addFault(place, FieldFault::NotList, name);
    }
    return json::consume(value);
}

bool DocumentParser::readField(Place &place,
                               std::size_t index,
                               json::ondemand::value value,
                               QString &text)
{
    const Field &field = place.fields[index];
    const QString name = field.name;
    Naming &seen = place.seen[index];
    if (seen != Naming::Absent) {
        addFault(place, FieldFault::Twice, name);
    }
    seen = Naming::Filled;
    if (field.kind == FieldKind::List) {
        return readList(place, name, value);
    }
    json::Scalar scalar;
    if (!json::readScalar(value, scalar)) {
        return false;
    }
    if (!scalar.isText) {
        addFault(place, FieldFault::NotText, name);
        return true;
    }
    text = scalar.text;
    // Empty is as good as missing: Smartup refuses both where it demands the field.
    if (text.isEmpty()) {
        seen = Naming::Empty;
    }
    if (text.size() > LongestFieldText) {
        addFault(place, FieldFault::TooLong, name, QString::number(text.size()));
    } else if (const auto fault = judgeValue(field, text)) {
        addFault(place, *fault, name, text);
    }
    return true;
}

bool DocumentParser::readLines(ImportDocument &document, json::ondemand::value value)
{
    json::ondemand::json_type type {};
    if (!json::isRead(value.type().get(type))) {
        return false;
    }
    if (type != json::ondemand::json_type::array) {
        addFault(m_header, FieldFault::NotList, m_info.linesField);
        return json::consume(value);
    }
    json::ondemand::array array;
    return json::isRead(value.get_array().get(array))
        && json::forEachElement(
               array, [&](json::ondemand::value element) { return readLine(document, element); });
}

bool DocumentParser::readLine(ImportDocument &document, json::ondemand::value value)
{
    const qsizetype offset = value.raw_json_token().data() - m_jsonBegin;
    Place place = placeOf(m_info.lineFields, m_findings.lineAt(offset));
    place.row = ++document.lineCount;
    json::ondemand::json_type type {};
    if (!json::isRead(value.type().get(type))) {
        return false;
    }
    if (type != json::ondemand::json_type::object) {
        addFault(place, FieldFault::NotObject, m_info.linesField);
        return json::consume(value);
    }
    json::ondemand::object object;
    LineAmount amount;
    const bool isWhole = json::isRead(value.get_object().get(object))
        && json::forEachField(object, [&](std::string_view key, json::ondemand::value field) {
                             return readLineField(document, place, key, field, amount);
                         });
    if (isWhole) {
        addMissing(place);
        addToSum(amount);
    }
    return isWhole;
}

bool DocumentParser::readLineField(ImportDocument &document,
                                   Place &place,
                                   std::string_view key,
                                   json::ondemand::value value,
                                   LineAmount &amount)
{
    const auto known = m_lineIndex.find(key);
    if (known == m_lineIndex.end()) {
        m_findings.addRemark(
            translated(QT_TRANSLATE_NOOP("DocumentReader",
                                         "Smartup's description does not name the field "
                                         "\"%2\" of a row; it is sent as it is (rows: "
                                         "%1)."))
                .replace(u"%2"_s, excerpt(json::toQString(key))),
            place.line);
        return json::consume(value);
    }
    QString text;
    if (!readField(place, known->second, value, text)) {
        return false;
    }
    const QLatin1StringView name = place.fields[known->second].name;
    if (name == m_info.quantityField) {
        amount.quantity = text;
    } else if (name == m_info.priceField) {
        amount.price = text;
    } else if (name == m_info.warehouseField && document.warehouseCode.isEmpty()) {
        document.warehouseCode = text;
    }
    return true;
}

void DocumentParser::addToSum(const LineAmount &amount)
{
    const auto product = Decimal::product(amount.quantity, amount.price);
    m_lineSum = product && m_lineSum ? m_lineSum->plus(*product) : std::nullopt;
}

void DocumentParser::addMissing(const Place &place)
{
    for (std::size_t i = 0; i < place.fields.size(); ++i) {
        if (place.fields[i].isRequired && place.seen[i] != Naming::Filled) {
            addFault(place, FieldFault::Missing, place.fields[i].name);
        }
    }
}

void DocumentParser::finish(ImportDocument &document)
{
    addMissing(m_header);
    const bool areLinesBroken = std::ranges::any_of(
        m_faults, [this](const FieldFaultAt &fault) { return fault.field == m_info.linesField; });
    if (m_areLinesRequired && document.lineCount == 0 && !areLinesBroken) {
        addFault(m_header, FieldFault::Missing, m_info.linesField);
    }
    if (document.amount.isEmpty() && document.lineCount > 0 && m_lineSum) {
        document.amount = m_lineSum->toText();
    }
    judgeIdentity(document);
    judgeStatus(document);
    tellFaults(document);
    m_file.documents.append(std::move(document));
}

void DocumentParser::judgeIdentity(const ImportDocument &document)
{
    const QString &id = document.externalId;
    if (id.isEmpty()) {
        if (document.smartupId.isEmpty() && !m_info.isReference()) {
            m_findings.addRemark(
                translated(QT_TRANSLATE_NOOP(
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
        m_findings.addProblem(
            { document.line, excerpt(id),
              translated(m_info.isReference()
                             ? QT_TRANSLATE_NOOP("DocumentReader",
                                                 "%1 has the same code as the one in line %2.")
                             : QT_TRANSLATE_NOOP("DocumentReader",
                                                 "%1 has the same external_id as the one in "
                                                 "line %2."))
                  .arg(label(document))
                  .arg(*first) });
        return;
    }
    m_firstLineOfId.insert(key, document.line);
    const bool isShortAndPlain =
        id.size() <= 20 && std::ranges::all_of(id, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
        });
    // What holds for ids of ours does not for codes that Smartup has itself.
    const bool isSafe = isShortAndPlain || m_info.isReference();
    if (!isSafe) {
        m_findings.addRemark(
            translated(QT_TRANSLATE_NOOP(
                "DocumentReader",
                "External ids of more than 20 characters, or with other characters than "
                "Latin letters, digits, _ and -, are refused by some Smartup accounts "
                "(documents: %1).")),
            document.line);
    }
}

void DocumentParser::judgeStatus(const ImportDocument &document)
{
    const bool isKnown = document.status.isEmpty() || m_info.statuses.empty()
        || std::ranges::any_of(m_info.statuses, [&document](QLatin1StringView status) {
                             return status == document.status;
                         });
    if (!isKnown) {
        m_findings.addRemark(
            translated(QT_TRANSLATE_NOOP("DocumentReader",
                                         "The status \"%2\" is not known here; it is sent as "
                                         "it is (documents: %1)."))
                .replace(u"%2"_s, excerpt(document.status)),
            document.line);
    }
}

void DocumentParser::tellFaults(const ImportDocument &document)
{
    const QString name = m_faults.isEmpty() ? QString() : label(document);
    const QString id =
        excerpt(document.externalId.isEmpty() ? document.number : document.externalId);
    for (const FieldFaultAt &fault : std::as_const(m_faults)) {
        m_findings.addProblem({ fault.line, id, fieldFaultText(fault, name) });
    }
}

QString DocumentParser::label(const ImportDocument &document) const
{
    const QString name = !document.externalId.isEmpty() ? document.externalId
        : !document.number.isEmpty()                    ? document.number
                                     : u"№ "_s + QString::number(m_file.documents.size() + 1);
    //: %1 type of document, %2 its external id or number: "Order 1C-00000012"
    return QCoreApplication::translate("DocumentReader", "%1 %2")
        .arg(importSubjectName(m_info.subject), excerpt(name));
}

} // namespace smartup
