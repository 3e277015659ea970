#include "models/exchange/formats/RecordTable.h"

#include "models/core/Decimal.h"
#include "models/core/JsonText.h"
#include "models/exchange/formats/SourceText.h"

#include <algorithm>

namespace smartup {

namespace {

QByteArrayView view(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

/// A cell is text: no NUL, and nothing that a workbook could not carry.
bool isCellText(QByteArrayView text)
{
    const bool hasControl = std::ranges::any_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n';
    });
    return !hasControl && !text.contains("\xEF\xBF\xBE") && !text.contains("\xEF\xBF\xBF");
}

/// A decimal that keeps its value as a binary number of 15 digits, and needs no zeros before it.
bool isSpreadsheetNumber(const QByteArray &text)
{
    const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    const QByteArrayView unsignedText =
        text.startsWith('-') ? QByteArrayView(text).sliced(1) : text;
    const bool hasZeroBefore =
        unsignedText.size() > 1 && unsignedText.startsWith('0') && unsignedText[1] != '.';
    return Decimal::fromText(QString::fromLatin1(text)).has_value() && digits <= 15
        && !hasZeroBefore && text != "-0";
}

/// JSON as it came, without what a workbook could not carry.
QByteArray cellJson(QByteArrayView raw)
{
    return raw.trimmed()
        .toByteArray()
        .replace("\xEF\xBF\xBE", "\\ufffe")
        .replace("\xEF\xBF\xBF", "\\uffff")
        .replace('\r', ' ');
}

struct Piece
{
    bool isText = false;
    QByteArray json; ///< compact enough: as it came, without space around it
    QByteArray text;
};

bool readPiece(json::ondemand::value value, Piece &piece)
{
    json::ondemand::json_type type {};
    if (!json::isRead(value.type().get(type))) {
        return false;
    }
    std::string_view raw;
    switch (type) {
    case json::ondemand::json_type::string:
        if (!json::isRead(value.get_string().get(raw))) {
            return false;
        }
        piece.text = view(raw).toByteArray();
        piece.isText = isCellText(piece.text);
        if (!piece.isText) {
            appendJsonString(piece.json, piece.text);
        }
        return true;
    case json::ondemand::json_type::array: {
        json::ondemand::array array;
        if (!json::isRead(value.get_array().get(array))
            || !json::isRead(array.raw_json().get(raw))) {
            return false;
        }
        break;
    }
    case json::ondemand::json_type::object: {
        json::ondemand::object object;
        if (!json::isRead(value.get_object().get(object))
            || !json::isRead(object.raw_json().get(raw))) {
            return false;
        }
        break;
    }
    default: {
        json::Scalar scalar;
        if (!json::readScalar(value, scalar)) {
            return false;
        }
        piece.json = scalar.text.isEmpty() ? QByteArray("null") : scalar.text.toLatin1();
        return true;
    }
    }
    piece.json = cellJson(view(raw));
    return true;
}

/// A list of lines: objects with something in them, and nothing else.
bool areLines(json::ondemand::array array, bool &isYes)
{
    isYes = true;
    bool isAny = false;
    const bool isRead = json::forEachElement(array, [&](json::ondemand::value element) {
        json::ondemand::json_type type {};
        if (!json::isRead(element.type().get(type))) {
            return false;
        }
        isAny = true;
        if (type != json::ondemand::json_type::object) {
            isYes = false;
            return json::consume(element);
        }
        json::ondemand::object object;
        std::string_view raw;
        if (!json::isRead(element.get_object().get(object))
            || !json::isRead(object.raw_json().get(raw))) {
            return false;
        }
        isYes = isYes && raw.find('"') != std::string_view::npos;
        return true;
    });
    isYes = isYes && isAny;
    return isRead;
}

} // namespace

RecordTable::RecordTable(RecordShape shape)
    : m_shape(std::move(shape))
{
}

bool RecordTable::walk(QByteArrayView record, const Visit &visit)
{
    const simdjson::padded_string text(record.data(), static_cast<std::size_t>(record.size()));
    json::ondemand::document document;
    json::ondemand::object object;
    if (!json::isRead(m_parser.iterate(text).get(document))
        || !json::isRead(document.get_object().get(object))) {
        return false;
    }
    const auto tell = [&visit](QByteArrayView list, qsizetype line, std::string_view key,
                               json::ondemand::value value) {
        Piece piece;
        if (!readPiece(value, piece)) {
            return false;
        }
        visit(list, line, view(key), !piece.isText, piece.isText ? piece.text : piece.json);
        return true;
    };
    const auto tellLines = [&tell](const QByteArray &list, json::ondemand::array array) {
        qsizetype line = 0;
        return json::forEachElement(array, [&](json::ondemand::value element) {
            json::ondemand::object fields;
            const qsizetype place = line++;
            return json::isRead(element.get_object().get(fields))
                && json::forEachField(fields,
                                      [&](std::string_view key, json::ondemand::value value) {
                                          return tell(list, place, key, value);
                                      });
        });
    };
    return json::forEachField(object, [&](std::string_view key, json::ondemand::value value) {
        json::ondemand::json_type type {};
        if (!json::isRead(value.type().get(type))) {
            return false;
        }
        if (type != json::ondemand::json_type::array || key.empty()) {
            return tell({}, 0, key, value);
        }
        json::ondemand::array array;
        bool hasLines = false;
        if (!json::isRead(value.get_array().get(array)) || !areLines(array, hasLines)
            || !json::isRead(array.reset().error())) {
            return false;
        }
        if (hasLines) {
            return tellLines(view(key).toByteArray(), array);
        }
        std::string_view raw;
        if (!json::isRead(array.raw_json().get(raw))) {
            return false;
        }
        visit({}, 0, view(key), true, cellJson(view(raw)));
        return true;
    });
}

qsizetype RecordTable::placeOf(QByteArrayView list, QByteArrayView field, bool isJson)
{
    const ColumnName name { list.toByteArray(), field.toByteArray(), isJson };
    const QByteArray key = columnText(name);
    const auto known = m_places.constFind(key);
    if (known != m_places.cend()) {
        return *known;
    }
    const auto place = static_cast<qsizetype>(m_columns.size());
    m_columns.push_back({ name, m_shape.kindOf(list, field) });
    m_places.insert(key, place);
    return place;
}

bool RecordTable::collect(QByteArrayView record)
{
    bool areNamed = true;
    const bool isRead = walk(
        record,
        [&](QByteArrayView list, qsizetype, QByteArrayView field, bool isJson, QByteArrayView) {
            areNamed = areNamed && !field.isEmpty() && isCellText(field) && isCellText(list);
            static_cast<void>(placeOf(list, field, isJson));
        });
    return isRead && areNamed;
}

const std::vector<TableColumn> &RecordTable::columns()
{
    arrange();
    return m_columns;
}

void RecordTable::arrange()
{
    if (m_isArranged) {
        return;
    }
    m_isArranged = true;
    QHash<QByteArray, int> rank; // of a list: in the order they came
    for (const TableColumn &column : m_columns) {
        if (!column.name.list.isEmpty() && !rank.contains(column.name.list)) {
            rank.insert(column.name.list, static_cast<int>(rank.size()) + 1);
        }
    }
    std::ranges::stable_sort(
        m_columns, {}, [&rank](const TableColumn &column) { return rank.value(column.name.list); });
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnName &name = m_columns[i].name;
        const auto place = static_cast<qsizetype>(i);
        m_places.insert(columnText(name), place);
        m_headerCount += name.list.isEmpty() ? 1 : 0;
        const bool isExternalId = name.list.isEmpty() && !name.isJson
            && name.field == QByteArrayView(ExternalIdField.data(), ExternalIdField.size());
        m_externalId = isExternalId ? place : m_externalId;
    }
}

std::vector<TableCell> RecordTable::header()
{
    arrange();
    std::vector<TableCell> cells;
    for (const TableColumn &column : m_columns) {
        cells.push_back({ defusedCell(columnText(column.name)), false });
    }
    return cells;
}

TableCell RecordTable::cell(qsizetype column, const QByteArray &text) const
{
    const TableColumn &info = m_columns[static_cast<std::size_t>(column)];
    if (info.name.isJson) {
        return { text, isJsonNumber(text) && isSpreadsheetNumber(text) };
    }
    const bool isNumber = info.kind == FieldKind::Number && isSpreadsheetNumber(text);
    return { isNumber ? text : defusedCell(text), isNumber };
}

bool RecordTable::looksLikeBefore(const std::vector<TableCell> &row) const
{
    const std::span<const TableCell> header(row.data(), static_cast<std::size_t>(m_headerCount));
    const auto isEmpty = [](const TableCell &cell) { return cell.text.isEmpty(); };
    if (m_before.empty() || m_columns.size() == header.size()) {
        return false;
    }
    if (std::ranges::all_of(header, isEmpty)) {
        return true;
    }
    if (m_externalId >= 0) {
        const auto place = static_cast<std::size_t>(m_externalId);
        if (!row[place].text.isEmpty() && row[place].text == m_before[place].text) {
            return true;
        }
    }
    return std::ranges::equal(header, std::span(m_before.data(), header.size()), {},
                              &TableCell::text, &TableCell::text);
}

bool RecordTable::write(QByteArrayView record, const std::function<bool(Row)> &row)
{
    arrange();
    const std::size_t width = m_columns.size();
    std::vector<std::vector<TableCell>> rows(1, std::vector<TableCell>(width));
    bool isEmpty = true;
    const bool isRead =
        walk(record,
             [&](QByteArrayView list, qsizetype line, QByteArrayView field, bool isJson,
                 QByteArrayView text) {
                 const qsizetype place = placeOf(list, field, isJson);
                 while (static_cast<qsizetype>(rows.size()) <= line) {
                     rows.emplace_back(width);
                 }
                 rows[static_cast<std::size_t>(line)][static_cast<std::size_t>(place)] =
                     cell(place, text.toByteArray());
                 isEmpty = false;
             });
    if (!isRead || isEmpty) {
        return false;
    }
    const std::vector<TableCell> &first = rows.front();
    if (looksLikeBefore(first) && !row(std::vector<TableCell>(width))) {
        return false;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        std::copy_n(first.begin(), m_headerCount, rows[i].begin());
    }
    m_before = first;
    return std::ranges::all_of(rows,
                               [&row](const std::vector<TableCell> &cells) { return row(cells); });
}

} // namespace smartup
