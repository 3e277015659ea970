#pragma once

#include "models/core/Result.h"
#include "models/journal/JournalRow.h"
#include "models/journal/LogExport.h"

#include <QList>

#include <memory>

namespace smartup {

class JournalCalls;

/// Takes the rows of an export page by page. What it writes appears whole at commit() or not at all: a writer
/// that goes without it leaves nothing behind.
class LogWriter
{
public:
    LogWriter() = default;
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;
    virtual ~LogWriter() = default;

    /// A place that cannot be written to is found out here.
    [[nodiscard]] virtual Status open() = 0;
    [[nodiscard]] virtual Status append(const JournalRow &row) = 0;
    /// Fills in what was written: rows, bytes, sheets.
    [[nodiscard]] virtual Status commit(LogExportReport &report) = 0;
};

struct LogExportLimits
{
    quint32 rowsPerSheet = 0; ///< of a workbook, the heading counted
    qsizetype longestCell = 0; ///< characters of a workbook's cell; a program refuses longer ones
};
[[nodiscard]] LogExportLimits logExportLimits();

/// `calls` is asked for what a row does not have: requests and answers. It must outlive the writer.
[[nodiscard]] std::unique_ptr<LogWriter>
makeLogWriter(const LogExportOrder &order, JournalCalls &calls, const LogExportLimits &limits);

} // namespace smartup
