#pragma once

#include "app/exchange/formats/FileSinks.h"

#include <QTemporaryDir>

#include <optional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace smartup {

/// A workbook, written by libxlsxwriter row by row into a temporary folder and copied to its place when it
/// is whole. Texts are texts: an id keeps its digits and zeros.
class WorkbookFile : public TableFile
{
public:
    /// One sheet; rows that it cannot hold are an error, because whoever reads them looks at no other.
    WorkbookFile(const QString &path, const QString &sheet);
    /// A further sheet with the same heading begins after so many rows, the heading counted: for
    /// people's eyes.
    WorkbookFile(const QString &path, const QString &sheet, quint32 rowsPerSheet);
    ~WorkbookFile() override;

    [[nodiscard]] Status open() override;
    [[nodiscard]] Status addRow(RecordTable::Row row) override;
    [[nodiscard]] Result<qint64> commit() override;
    [[nodiscard]] int sheets() const { return m_sheets; }

    static constexpr quint32 MostRows = 1'048'576; ///< of a sheet

private:
    [[nodiscard]] Status begin(std::size_t columns);
    [[nodiscard]] Status addSheet();
    [[nodiscard]] Status writeRow(RecordTable::Row row);
    [[nodiscard]] Status copy();
    [[nodiscard]] Error cannotMake(int code, const QString &where) const;

    QSaveFile m_file;
    QTemporaryDir m_folder;
    QByteArray m_temporary; ///< path, as the system has it
    QByteArray m_temporaryFolder;
    QString m_sheetName;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_text = nullptr;
    quint32 m_rows = 0; ///< of the sheet
    std::optional<quint32> m_rowsPerSheet;
    std::vector<TableCell> m_head; ///< for further sheets
    int m_sheets = 0;
};

} // namespace smartup
