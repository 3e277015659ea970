#pragma once

#include "app/exchange/formats/FileSinks.h"

#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace smartup {

/// A workbook of one sheet, written by libxlsxwriter row by row into a temporary folder and copied to
/// its place when it is whole. Texts are texts: an id keeps its digits and zeros.
class WorkbookFile : public TableFile
{
public:
    WorkbookFile(const QString &path, const QString &sheet);
    ~WorkbookFile() override;

    [[nodiscard]] Status open() override;
    [[nodiscard]] Status addRow(RecordTable::Row row) override;
    [[nodiscard]] Result<qint64> commit() override;

private:
    [[nodiscard]] Status begin(std::size_t columns);
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
    quint32 m_rows = 0;
};

} // namespace smartup
