#include "app/exchange/formats/WorkbookFile.h"

#include "models/exchange/formats/WorkbookText.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double ColumnWidth = 16;
constexpr qint64 CopyBlock = 1024LL * 1024;
constexpr qsizetype LongestSheetName = 31;

} // namespace

WorkbookFile::WorkbookFile(const QString &path, const QString &sheet)
    : m_file(path)
    , m_sheetName(sheet.left(LongestSheetName))
{
}

WorkbookFile::WorkbookFile(const QString &path, const QString &sheet, quint32 rowsPerSheet)
    : WorkbookFile(path, sheet)
{
    m_rowsPerSheet = rowsPerSheet;
}

WorkbookFile::~WorkbookFile()
{
    if (m_workbook != nullptr) {
        lxw_workbook_free(m_workbook);
    }
}

Status WorkbookFile::open()
{
    if (!m_folder.isValid()) {
        return cannotWrite(m_file);
    }
    if (Status opened = openForSaving(m_file); !opened) {
        return opened;
    }
    m_temporary = QFile::encodeName(m_folder.filePath(u"table.xlsx"_s));
    m_temporaryFolder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_temporaryFolder.data(); // clazy:exclude=detaching-member
    options.use_zip64 = LXW_FALSE;
    m_workbook = workbook_new_opt(m_temporary.constData(), &options);
    if (m_workbook == nullptr) {
        return cannotMake(LXW_ERROR_MEMORY_MALLOC_FAILED, {});
    }
    m_heading = workbook_add_format(m_workbook);
    format_set_bold(m_heading);
    format_set_num_format(m_heading, "@");
    m_text = workbook_add_format(m_workbook);
    format_set_num_format(m_text, "@");
    return addSheet();
}

Status WorkbookFile::addSheet()
{
    ++m_sheets;
    const QString number = m_sheets == 1 ? QString() : u' ' + QString::number(m_sheets);
    const QString name = m_sheetName.left(LongestSheetName - number.size()) + number;
    m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    m_rows = 0;
    return m_sheet == nullptr ? Status(cannotMake(LXW_ERROR_MEMORY_MALLOC_FAILED, {}))
                              : Status(Done {});
}

/// Columns of text stay text when a person writes into them.
Status WorkbookFile::begin(std::size_t columns)
{
    if (columns == 0) {
        return Done {};
    }
    const auto last = static_cast<lxw_col_t>(columns - 1);
    const lxw_error code = worksheet_set_column(m_sheet, 0, last, ColumnWidth, m_text);
    worksheet_freeze_panes(m_sheet, 1, 0);
    return code == LXW_NO_ERROR ? Status(Done {}) : Status(cannotMake(code, {}));
}

Status WorkbookFile::addRow(RecordTable::Row row)
{
    if (m_rowsPerSheet && m_sheets == 1 && m_rows == 0) {
        m_head.assign(row.begin(), row.end());
    } else if (m_rowsPerSheet && m_rows >= *m_rowsPerSheet) {
        if (Status added = addSheet(); !added) {
            return added;
        }
        if (Status written = writeRow(m_head); !written) {
            return written;
        }
    }
    return writeRow(row);
}

Status WorkbookFile::writeRow(RecordTable::Row row)
{
    if (m_rows == 0) {
        if (Status begun = begin(row.size()); !begun) {
            return begun;
        }
    }
    lxw_format *const format = m_rows == 0 ? m_heading : m_text;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const TableCell &cell = row[i];
        if (cell.text.isEmpty()) {
            continue;
        }
        const auto column = static_cast<lxw_col_t>(i);
        const lxw_error code = cell.isNumber
            ? worksheet_write_number(m_sheet, m_rows, column, cell.text.toDouble(), nullptr)
            : worksheet_write_string(m_sheet, m_rows, column, toWorkbookText(cell.text).constData(),
                                     format);
        if (code != LXW_NO_ERROR) {
            return cannotMake(code,
                              QCoreApplication::translate("WorkbookFile", "row %1, column %2")
                                  .arg(m_rows + 1)
                                  .arg(i + 1));
        }
    }
    ++m_rows;
    return Done {};
}

Result<qint64> WorkbookFile::commit()
{
    const lxw_error code = workbook_close(m_workbook); // frees it in every case
    m_workbook = nullptr;
    if (code != LXW_NO_ERROR) {
        return cannotMake(code, {});
    }
    if (const Status copied = copy(); !copied) {
        return copied.error();
    }
    const qint64 size = m_file.pos();
    if (!m_file.commit()) {
        return cannotWrite(m_file);
    }
    return size;
}

Status WorkbookFile::copy()
{
    QFile made(QFile::decodeName(m_temporary));
    if (!made.open(QIODevice::ReadOnly)) {
        return cannotWrite(made);
    }
    while (!made.atEnd()) {
        const QByteArray block = made.read(CopyBlock);
        if (block.isEmpty() || m_file.write(block) != block.size()) {
            return cannotWrite(block.isEmpty() ? static_cast<QFileDevice &>(made) : m_file);
        }
    }
    return Done {};
}

Error WorkbookFile::cannotMake(int code, const QString &where) const
{
    const QString reason = QString::fromLatin1(
        lxw_strerror(static_cast<lxw_error>(code))); // NOLINT: a number of its own
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("WorkbookFile", "The workbook %1 cannot be made.")
                 .arg(m_file.fileName()),
             code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
                     || code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE
                 ? QCoreApplication::translate("WorkbookFile",
                                               "It holds more than a workbook can; choose CSV, XML "
                                               "or JSON.")
                 : QCoreApplication::translate("WorkbookFile", "Make room on the disk."),
             where.isEmpty() ? reason : where + ": "_L1 + reason,
             {} };
}

} // namespace smartup
