#include "app/journal/LogWriters.h"

#include "app/exchange/formats/FileSinks.h"
#include "app/exchange/formats/WorkbookFile.h"
#include "app/journal/JournalCalls.h"
#include "models/journal/HarEntry.h"
#include "models/journal/LogTable.h"
#include "models/journal/RowJson.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell of a workbook holds 32 767 characters, of which escapes of the format take some more.
constexpr qsizetype LongestCell = 16'000;

class TableWriter final : public LogWriter
{
public:
    TableWriter(std::unique_ptr<TableFile> file, const WorkbookFile *workbook, qsizetype longest)
        : m_file(std::move(file))
        , m_workbook(workbook)
        , m_longest(longest)
    {
    }

    [[nodiscard]] Status open() override
    {
        const Status opened = m_file->open();
        return opened ? m_file->addRow(logHeading()) : opened;
    }
    [[nodiscard]] Status append(const JournalRow &row) override
    {
        ++m_rows;
        return m_file->addRow(logCells(row, m_longest));
    }
    [[nodiscard]] Status commit(LogExportReport &report) override
    {
        const Result<qint64> size = m_file->commit();
        if (!size) {
            return size.error();
        }
        report.rows = m_rows;
        report.bytes = size.value();
        report.sheets = m_workbook == nullptr ? 1 : m_workbook->sheets();
        return Done {};
    }

private:
    std::unique_ptr<TableFile> m_file;
    const WorkbookFile *m_workbook; ///< the same file; nothing when it is none
    qsizetype m_longest;
    qint64 m_rows = 0;
};

class JsonWriter final : public LogWriter
{
public:
    explicit JsonWriter(const QString &path)
        : m_sink(path, "lines")
    {
    }

    [[nodiscard]] Status open() override { return m_sink.open(); }
    [[nodiscard]] Status append(const JournalRow &row) override
    {
        ++m_rows;
        return m_sink.append(visibleJson(rowJson(row)).toUtf8());
    }
    [[nodiscard]] Status commit(LogExportReport &report) override
    {
        const Result<qint64> size = m_sink.commit();
        if (!size) {
            return size.error();
        }
        report.rows = m_rows;
        report.bytes = size.value();
        return Done {};
    }

private:
    JsonSink m_sink;
    qint64 m_rows = 0;
};

/// Each call once, however many of its rows were found: they come one after the other.
class HarWriter final : public LogWriter
{
public:
    HarWriter(const QString &path, JournalCalls &calls)
        : m_file(path)
        , m_calls(calls)
    {
    }

    [[nodiscard]] Status open() override
    {
        if (Status opened = openForSaving(m_file); !opened) {
            return opened;
        }
        m_file.write(harBegin());
        return state();
    }
    [[nodiscard]] Status append(const JournalRow &row) override
    {
        if (row.document.callId == m_lastCall) {
            return Done {};
        }
        m_lastCall = row.document.callId;
        JournalDetail detail;
        m_calls.readCall(m_lastCall, detail);
        if (const std::optional<Error> error = m_calls.takeError()) {
            return *error;
        }
        if (detail.call.id == 0) {
            return Done {}; // taken away meanwhile
        }
        m_calls.readBodies(detail);
        (void)m_calls.takeError(); // a body that cannot be read is missed in its entry
        m_file.write(m_entries++ == 0 ? "\n" : ",\n");
        m_file.write(harEntry(detail));
        return state();
    }
    [[nodiscard]] Status commit(LogExportReport &report) override
    {
        m_file.write(harEnd());
        report.rows = m_entries;
        report.bytes = m_file.pos();
        return m_file.commit() ? Status(Done {}) : Status(cannotWrite(m_file));
    }

private:
    [[nodiscard]] Status state() const
    {
        return m_file.error() == QFileDevice::NoError ? Status(Done {})
                                                      : Status(cannotWrite(m_file));
    }

    QSaveFile m_file;
    JournalCalls &m_calls;
    qint64 m_lastCall = 0;
    qint64 m_entries = 0;
};

} // namespace

LogExportLimits logExportLimits()
{
    return { WorkbookFile::MostRows, LongestCell };
}

std::unique_ptr<LogWriter>
makeLogWriter(const LogExportOrder &order, JournalCalls &calls, const LogExportLimits &limits)
{
    switch (order.format) {
    case LogFormat::Csv:
        return std::make_unique<TableWriter>(std::make_unique<CsvFile>(order.file), nullptr, 0);
    case LogFormat::Xlsx: {
        //: the name of a workbook's sheet
        const QString sheet = QCoreApplication::translate("LogExport", "Log");
        auto file = std::make_unique<WorkbookFile>(order.file, sheet, limits.rowsPerSheet);
        const WorkbookFile *workbook = file.get();
        return std::make_unique<TableWriter>(std::move(file), workbook, limits.longestCell);
    }
    case LogFormat::Json:
        return std::make_unique<JsonWriter>(order.file);
    case LogFormat::Har:
        return std::make_unique<HarWriter>(order.file, calls);
    }
    Q_UNREACHABLE();
}

} // namespace smartup
