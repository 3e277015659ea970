#include "models/journal/LogExport.h"

#include "models/core/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array Formats {
    LogFormatInfo { LogFormat::Csv, "csv"_L1, QT_TRANSLATE_NOOP("LogExport", "CSV table") },
    LogFormatInfo { LogFormat::Xlsx, "xlsx"_L1, QT_TRANSLATE_NOOP("LogExport", "Excel workbook") },
    LogFormatInfo { LogFormat::Json, "json"_L1, QT_TRANSLATE_NOOP("LogExport", "JSON") },
    LogFormatInfo { LogFormat::Har, "har"_L1,
                    QT_TRANSLATE_NOOP("LogExport", "Calls as an HTTP archive") },
};

} // namespace

std::span<const LogFormatInfo> logFormats()
{
    return Formats;
}

QString logFormatName(const LogFormatInfo &info)
{
    return QCoreApplication::translate("LogExport", info.name);
}

std::optional<LogFormat> logFormatOfFile(const QString &file)
{
    const auto found = std::ranges::find_if(Formats, [&file](const LogFormatInfo &info) {
        return file.endsWith(u'.' + info.key, Qt::CaseInsensitive);
    });
    return found == Formats.end() ? std::nullopt : std::optional(found->format);
}

QString logExportText(const LogExportOrder &order, const LogExportReport &report)
{
    if (report.isCancelled) {
        return QCoreApplication::translate("LogExport",
                                           "The export was cancelled; no file was written.");
    }
    const int count = static_cast<int>(report.rows);
    const QString file = visibleText(report.file);
    if (order.format == LogFormat::Har) {
        return QCoreApplication::translate("LogExport", "%n call(s) were written to %1.", nullptr,
                                           count)
            .arg(file);
    }
    QString rows =
        QCoreApplication::translate("LogExport", "%n row(s) were written to %1.", nullptr, count)
            .arg(file);
    const int sheets = report.sheets;
    if (sheets < 2) {
        return rows;
    }
    return rows + u' '
        + QCoreApplication::translate("LogExport",
                                      "One sheet cannot hold them all: they stand in %n sheet(s).",
                                      nullptr, sheets);
}

} // namespace smartup
