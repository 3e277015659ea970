#include "models/exchange/formats/TableReader.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/exchange/JsonScan.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Foreign text in a sentence about it.
constexpr qsizetype LongestValue = 60;

QString translated(const char *text)
{
    return QCoreApplication::translate("TableReader", text);
}

QString shown(QByteArrayView text)
{
    return QString::fromUtf8(text).left(LongestValue);
}

bool areEmpty(std::span<const QByteArrayView> cells)
{
    return std::ranges::all_of(cells, [](QByteArrayView cell) { return cell.isEmpty(); });
}

/// The list whose lines are judged, and whose places are told.
bool isChiefList(QByteArrayView name)
{
    const auto isLines = [name](const auto &info) {
        return !info.linesField.isEmpty()
            && name == QByteArrayView(info.linesField.data(), info.linesField.size());
    };
    return std::ranges::any_of(documentCatalog(), isLines)
        || std::ranges::any_of(referenceCatalog(), isLines);
}

bool isNamed(const ColumnName &name, QLatin1StringView field)
{
    return name.list.isEmpty() && !name.isJson
        && name.field == QByteArrayView(field.data(), field.size());
}

} // namespace

TableReader::TableReader(SourceText &text, Width width)
    : m_text(text)
    , m_json(text.json)
    , m_width(width)
{
}

void TableReader::addRow(std::span<const QByteArrayView> cells, qint64 line)
{
    if (areEmpty(cells)) {
        endDocument();
        return;
    }
    if (m_columns.empty()) {
        readHeader(cells, line);
        return;
    }
    if (!checkWidth(cells, line)) {
        return;
    }
    const bool isFurther = m_isOpen && goesOn(cells);
    if (isFurther) {
        compareHeader(cells, line);
    } else {
        endDocument();
        beginDocument(cells, line);
    }
    if (!addLines(cells, line) && isFurther) {
        m_text.addProblem(line,
                          translated(QT_TRANSLATE_NOOP(
                              "TableReader",
                              "The row adds nothing to the document of the row above; put an empty "
                              "row between two documents that look the same.")));
    }
}

void TableReader::finish()
{
    endDocument();
    if (m_columns.empty()) {
        m_text.addProblem(0, translated(QT_TRANSLATE_NOOP("TableReader", "The file is empty.")));
        return;
    }
    m_json.raw(m_hasDocuments ? "]" : "[]");
}

// --- the first row -------------------------------------------------------------------------------

void TableReader::readHeader(std::span<const QByteArrayView> cells, qint64 line)
{
    qsizetype count = static_cast<qsizetype>(cells.size());
    while (count > 0 && cells[static_cast<std::size_t>(count - 1)].isEmpty()) {
        --count;
    }
    for (qsizetype place = 0; place < count; ++place) {
        addColumn(cells[static_cast<std::size_t>(place)], place, line);
    }
    arrange();
}

void TableReader::addColumn(QByteArrayView cell, qsizetype place, qint64 line)
{
    const QByteArrayView text = readCell(cell.trimmed());
    const std::optional<ColumnName> name = parseColumn(text);
    if (!name) {
        m_text.addProblem(
            line,
            text.isEmpty()
                ? translated(QT_TRANSLATE_NOOP("TableReader", "Column %1 has no name."))
                      .arg(place + 1)
                : translated(QT_TRANSLATE_NOOP(
                                 "TableReader",
                                 "The column \"%1\" is not understood; a column is a field or a "
                                 "field of a list, as in order_products.product_code."))
                      .arg(shown(text)));
    }
    Column column { .name = name.value_or(ColumnName {}), .text = text.toByteArray(), .key = {} };
    appendJsonString(column.key, column.name.field);
    column.key.append(':');
    const bool isTwice = name && std::ranges::any_of(m_columns, [&name](const Column &other) {
                             return other.name == *name;
                         });
    if (isTwice) {
        m_text.addProblem(
            line,
            translated(QT_TRANSLATE_NOOP("TableReader", "There are two columns \"%1\"."))
                .arg(shown(text)));
    }
    m_columns.push_back(std::move(column));
}

/// Which column belongs where.
void TableReader::arrange()
{
    for (const Column &column : m_columns) {
        const QByteArray &list = column.name.list;
        const bool isNew = !list.isEmpty()
            && std::ranges::none_of(m_groups, [&list](const Group &g) { return g.list == list; });
        if (isNew) {
            m_groups.push_back(Group { .list = list, .columns = {}, .lines = {} });
        }
    }
    // Only the first list can be told where its lines stand.
    (void)std::stable_partition(m_groups.begin(), m_groups.end(),
                                [](const Group &g) { return isChiefList(g.list); });

    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        const auto place = static_cast<qsizetype>(i);
        const auto group = std::ranges::find(m_groups, column.name.list, &Group::list);
        if (group == m_groups.end()) {
            m_header.push_back(place);
            m_externalId = isNamed(column.name, ExternalIdField) ? place : m_externalId;
            m_filialCode = isNamed(column.name, FilialCodeField) ? place : m_filialCode;
            const auto whole = std::ranges::find(m_groups, column.name.field, &Group::list);
            if (whole != m_groups.end()) {
                whole->whole = place;
            }
        } else {
            column.group = group - m_groups.begin();
            group->columns.push_back(place);
        }
        const auto twin = std::ranges::find_if(m_columns, [&column](const Column &other) {
            return column.name.isJson && !other.name.isJson && other.name.list == column.name.list
                && other.name.field == column.name.field;
        });
        column.twin = twin == m_columns.end() ? -1 : twin - m_columns.begin();
    }
}

// --- the other rows ------------------------------------------------------------------------------

bool TableReader::checkWidth(std::span<const QByteArrayView> cells, qint64 line)
{
    const std::size_t width = m_columns.size();
    if (cells.size() > width && !areEmpty(cells.subspan(width))) {
        m_text.addProblem(
            line,
            translated(
                QT_TRANSLATE_NOOP("TableReader",
                                  "The row has %1 cells, but the first row names %2 columns."))
                .arg(cells.size())
                .arg(width));
        return false;
    }
    if (cells.size() < width && m_width == Width::Exact) {
        m_text.addProblem(
            line,
            translated(QT_TRANSLATE_NOOP("TableReader",
                                         "The row has %1 cells instead of %2: it was cut off, or a "
                                         "separator is missing."))
                .arg(cells.size())
                .arg(width));
        return false;
    }
    return true;
}

namespace {

QByteArrayView cellAt(std::span<const QByteArrayView> cells, qsizetype place)
{
    const auto at = static_cast<std::size_t>(place);
    return at < cells.size() ? cells[at] : QByteArrayView();
}

} // namespace

bool TableReader::goesOn(std::span<const QByteArrayView> cells) const
{
    if (m_groups.empty()) {
        return false;
    }
    const auto before = [this](qsizetype column) {
        return QByteArrayView(m_cells[static_cast<std::size_t>(column)]);
    };
    const auto isEmpty = [&](qsizetype column) { return cellAt(cells, column).isEmpty(); };
    const auto isSame = [&](qsizetype column) { return cellAt(cells, column) == before(column); };
    if (std::ranges::all_of(m_header, isEmpty)) {
        return true;
    }
    if (m_externalId < 0 || (isEmpty(m_externalId) && before(m_externalId).isEmpty())) {
        return std::ranges::all_of(m_header, isSame);
    }
    const bool isSameFilial = m_filialCode < 0 || isEmpty(m_filialCode) || isSame(m_filialCode);
    return isSame(m_externalId) && isSameFilial;
}

void TableReader::compareHeader(std::span<const QByteArrayView> cells, qint64 line)
{
    for (const qsizetype column : m_header) {
        const QByteArrayView cell = cellAt(cells, column);
        const QByteArray &first = m_cells[static_cast<std::size_t>(column)];
        if (!cell.isEmpty() && cell != first) {
            m_text.addProblem(
                line,
                translated(QT_TRANSLATE_NOOP("TableReader",
                                             "%1 is \"%2\", but \"%3\" in line %4 of the same "
                                             "document."))
                    .arg(shown(m_columns[static_cast<std::size_t>(column)].text), shown(cell),
                         shown(first), QString::number(m_firstLine)));
            return;
        }
    }
}

void TableReader::beginDocument(std::span<const QByteArrayView> cells, qint64 line)
{
    m_cells.assign(m_columns.size(), {});
    for (const qsizetype column : m_header) {
        m_cells[static_cast<std::size_t>(column)] = cellAt(cells, column).toByteArray();
    }
    m_firstLine = line;
    m_json.raw(m_hasDocuments ? "," : "[");
    m_json.moveTo(line);
    m_json.raw("{");
    writeFields(m_json, m_header, cells, line);
    m_isOpen = true;
    m_hasDocuments = true;
}

void TableReader::endDocument()
{
    if (!m_isOpen) {
        return;
    }
    bool hasFields = std::ranges::any_of(m_cells, [](const QByteArray &c) { return !c.isEmpty(); });
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Group &group = m_groups[i];
        if (!group.hasLines) {
            continue;
        }
        if (group.whole >= 0 && !m_cells[static_cast<std::size_t>(group.whole)].isEmpty()) {
            m_text.addProblem(m_firstLine,
                              translated(QT_TRANSLATE_NOOP("TableReader",
                                                           "The list \"%1\" is there twice: as one "
                                                           "cell and as rows."))
                                  .arg(shown(group.list)));
        }
        if (i > 0) {
            m_json.raw(hasFields ? "," : "");
            m_json.string(group.list);
            m_json.raw(":[");
            m_json.raw(group.lines);
            group.lines.clear();
        }
        m_json.raw("]");
        hasFields = true;
        group.hasLines = false;
    }
    m_json.raw("}");
    m_isOpen = false;
}

bool TableReader::addLines(std::span<const QByteArrayView> cells, qint64 line)
{
    bool isAny = false;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Group &group = m_groups[i];
        const bool isFilled = std::ranges::any_of(
            group.columns, [&](qsizetype column) { return !cellAt(cells, column).isEmpty(); });
        if (!isFilled) {
            continue;
        }
        isAny = true;
        if (i == 0) {
            const bool hasFields =
                std::ranges::any_of(m_cells, [](const QByteArray &c) { return !c.isEmpty(); });
            if (!group.hasLines) {
                m_json.raw(hasFields ? "," : "");
                m_json.string(group.list);
                m_json.raw(":[");
            } else {
                m_json.raw(",");
            }
            m_json.moveTo(line);
            m_json.raw("{");
            writeFields(m_json, group.columns, cells, line);
            m_json.raw("}");
        } else {
            SourceJson lines(group.lines);
            lines.raw(group.hasLines ? ",{" : "{");
            writeFields(lines, group.columns, cells, line);
            lines.raw("}");
        }
        group.hasLines = true;
    }
    return isAny;
}

void TableReader::writeFields(SourceJson &json,
                              std::span<const qsizetype> columns,
                              std::span<const QByteArrayView> cells,
                              qint64 line)
{
    bool isFirst = true;
    for (const qsizetype place : columns) {
        const QByteArrayView cell = cellAt(cells, place);
        if (cell.isEmpty()) {
            continue;
        }
        const Column &column = m_columns[static_cast<std::size_t>(place)];
        if (column.twin >= 0 && !cellAt(cells, column.twin).isEmpty()) {
            m_text.addProblem(
                line,
                translated(QT_TRANSLATE_NOOP("TableReader",
                                             "\"%1\" is named twice; which one counts "
                                             "cannot be said."))
                    .arg(shown(column.name.field)));
        }
        json.raw(isFirst ? "" : ",");
        isFirst = false;
        json.raw(column.key);
        writeCell(json, column, cell, line);
    }
}

void TableReader::writeCell(SourceJson &json,
                            const Column &column,
                            QByteArrayView cell,
                            qint64 line)
{
    if (!column.name.isJson) {
        json.string(readCell(cell));
        return;
    }
    if (findJsonFault(cell)) {
        m_text.addProblem(
            line,
            translated(QT_TRANSLATE_NOOP("TableReader", "The cell of \"%1\" holds no JSON: %2"))
                .arg(shown(column.text), shown(cell)));
    }
    json.value(cell);
}

} // namespace smartup
