#pragma once

#include "models/journal/JournalQuery.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <span>

namespace smartup {

/// What the log can be written as.
enum class LogFormat {
    Csv, ///< a row a line, for spreadsheets
    Xlsx, ///< the same as a workbook
    Json, ///< a row an object: keys as in `smartupctl log --json`
    Har, ///< the calls with their requests and answers, HTTP Archive 1.2
};

struct LogFormatInfo
{
    LogFormat format {};
    QLatin1StringView key; ///< on the command line, and what a file's name ends with
    const char *name = nullptr; ///< English source text, translation context "LogExport"
};

[[nodiscard]] std::span<const LogFormatInfo> logFormats();
[[nodiscard]] QString logFormatName(const LogFormatInfo &info);
/// By what a file's name ends with: `rows.csv`.
[[nodiscard]] std::optional<LogFormat> logFormatOfFile(const QString &file);

struct LogExportOrder
{
    JournalQuery query;
    LogFormat format = LogFormat::Csv;
    QString file; ///< is replaced when it is there

    friend bool operator==(const LogExportOrder &, const LogExportOrder &) = default;
};

struct LogExportProgress
{
    qint64 done = 0; ///< rows looked at
    qint64 total = 0;

    friend bool operator==(const LogExportProgress &, const LogExportProgress &) = default;
};

/// What was written. Of a cancelled export there is no file.
struct LogExportReport
{
    QString file;
    qint64 rows = 0; ///< or calls, in an HTTP archive
    qint64 bytes = 0;
    int sheets = 1; ///< more when a workbook's sheet could not hold all rows
    bool isCancelled = false;

    friend bool operator==(const LogExportReport &, const LogExportReport &) = default;
};

/// "1,284 rows were written to C:\…\log.csv." with whatever else is to be known.
[[nodiscard]] QString logExportText(const LogExportOrder &order, const LogExportReport &report);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::LogExportOrder)
Q_DECLARE_METATYPE(smartup::LogExportProgress)
Q_DECLARE_METATYPE(smartup::LogExportReport)
