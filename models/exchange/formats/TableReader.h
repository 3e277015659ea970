#pragma once

#include "models/exchange/formats/CellText.h"
#include "models/exchange/formats/SourceText.h"

#include <span>
#include <vector>

namespace smartup {

/// Turns the rows of a table into Smartup's JSON. The first row names the columns (see ColumnName).
/// In a table without columns of lists each row is a document. With them, a row goes on with the
/// document above when its `external_id` is the same (and `filial_code`, if there is one), when it
/// has none and all columns of the document are the same, or when all of them are empty. An empty
/// row ends the document. An empty cell means that there is no such field.
class TableReader
{
public:
    enum class Width {
        Exact, ///< a row that is too short was cut off
        Ragged, ///< what is not there is empty
    };

    /// More than all fields of any document.
    static constexpr std::size_t MostColumns = 1024;

    TableReader(SourceText &text, Width width);

    /// Cells as UTF-8; `line` of the source.
    void addRow(std::span<const QByteArrayView> cells, qint64 line);
    /// When there are no more rows.
    void finish();

private:
    struct Column
    {
        ColumnName name;
        QByteArray text; ///< as the file has it, for messages
        QByteArray key; ///< `"name":`
        qsizetype group = -1; ///< place in m_groups; −1 = a field of the document
        qsizetype twin = -1; ///< of a `:json` column: the one without
    };

    /// Columns of the lines of one list.
    struct Group
    {
        QByteArray list;
        std::vector<qsizetype> columns;
        qsizetype whole = -1; ///< the column `list:json`
        QByteArray lines; ///< of the document that is open; not used for the first group
        bool hasLines = false;
    };

    void readHeader(std::span<const QByteArrayView> cells, qint64 line);
    void addColumn(QByteArrayView cell, qsizetype place, qint64 line);
    void arrange();
    [[nodiscard]] bool checkWidth(std::span<const QByteArrayView> cells, qint64 line);
    [[nodiscard]] bool goesOn(std::span<const QByteArrayView> cells) const;
    void compareHeader(std::span<const QByteArrayView> cells, qint64 line);
    void beginDocument(std::span<const QByteArrayView> cells, qint64 line);
    void endDocument();
    [[nodiscard]] bool addLines(std::span<const QByteArrayView> cells, qint64 line);
    /// `"name":value` of the filled columns among these.
    void writeFields(SourceJson &json,
                     std::span<const qsizetype> columns,
                     std::span<const QByteArrayView> cells,
                     qint64 line);
    void writeCell(SourceJson &json, const Column &column, QByteArrayView cell, qint64 line);

    SourceText &m_text;
    SourceJson m_json;
    Width m_width;
    std::vector<Column> m_columns;
    std::vector<qsizetype> m_header; ///< columns of the document
    std::vector<Group> m_groups;
    qsizetype m_externalId = -1;
    qsizetype m_filialCode = -1;

    // ── the document that is open ──
    bool m_isOpen = false;
    bool m_hasDocuments = false;
    qint64 m_firstLine = 0;
    std::vector<QByteArray> m_cells; ///< of the header
};

} // namespace smartup
