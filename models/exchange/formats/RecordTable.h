#pragma once

#include "models/core/JsonWalk.h"
#include "models/exchange/formats/CellText.h"
#include "models/exchange/formats/RecordShape.h"

#include <QHash>

#include <functional>
#include <span>
#include <vector>

namespace smartup {

struct TableColumn
{
    ColumnName name;
    FieldKind kind = FieldKind::Text;
};

struct TableCell
{
    QByteArray text; ///< as the file is to have it; empty = no cell
    bool isNumber = false; ///< a spreadsheet may take it for a number without loss
};

/// Lays records out as the rows of a table, in the rule that TableReader reads: nothing of a record is
/// lost. Two passes, because the columns are those that some record needs: collect() each record, then
/// write() each.
class RecordTable
{
public:
    using Row = std::span<const TableCell>;

    explicit RecordTable(RecordShape shape);

    /// False when the JSON is not sound.
    [[nodiscard]] bool collect(QByteArrayView record);
    /// When all were collected: fields of the record first, then list by list.
    [[nodiscard]] const std::vector<TableColumn> &columns();
    /// The cells of the first row.
    [[nodiscard]] std::vector<TableCell> header();
    /// Calls `row` for each row of the record, an empty one before it where two records would look
    /// like one. False when the JSON is not sound, the record is empty, or `row` answers false.
    [[nodiscard]] bool write(QByteArrayView record, const std::function<bool(Row)> &row);

private:
    struct Value
    {
        qsizetype column;
        QByteArray text;
    };
    using Line = std::vector<Value>;

    /// Calls for every value: `list` and `line` (from 0) are empty and 0 for a field of the record.
    using Visit = std::function<void(QByteArrayView list,
                                     qsizetype line,
                                     QByteArrayView field,
                                     bool isJson,
                                     QByteArrayView text)>;
    [[nodiscard]] bool walk(QByteArrayView record, const Visit &visit);

    [[nodiscard]] qsizetype placeOf(QByteArrayView list, QByteArrayView field, bool isJson);
    void arrange();
    [[nodiscard]] TableCell cell(qsizetype column, const QByteArray &text) const;
    [[nodiscard]] bool looksLikeBefore(const std::vector<TableCell> &row) const;

    RecordShape m_shape;
    json::ondemand::parser m_parser;
    std::vector<TableColumn> m_columns;
    QHash<QByteArray, qsizetype> m_places; ///< by columnText()
    bool m_isArranged = false;
    qsizetype m_headerCount = 0;
    qsizetype m_externalId = -1;
    std::vector<TableCell> m_before; ///< first row of the record before
};

} // namespace smartup
