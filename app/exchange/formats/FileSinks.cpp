#include "app/exchange/formats/FileSinks.h"

#include "app/exchange/formats/WorkbookFile.h"
#include "app/platform/DurableFile.h"
#include "models/exchange/formats/CsvLine.h"

#include <QCoreApplication>

namespace smartup {

namespace {

Error unsoundRecord()
{
    return { ErrorOrigin::Program,
             QCoreApplication::translate("FileSinks",
                                         "A record of the answer cannot be written in this "
                                         "format."),
             QCoreApplication::translate("FileSinks", "Choose JSON."),
             {},
             {} };
}

Status statusOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::NoError ? Status(Done {}) : Status(cannotWrite(file));
}

Result<qint64> commitFile(QSaveFile &file)
{
    const qint64 size = file.pos();
    if (!file.commit()) {
        return cannotWrite(file);
    }
    return size;
}

} // namespace

Error cannotWrite(const QFileDevice &file)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("FileSinks", "The file %1 cannot be written.")
                 .arg(file.fileName()),
             QCoreApplication::translate("FileSinks",
                                         "Choose another folder, or make room on the disk."),
             file.errorString(),
             {} };
}

Status openForSaving(QSaveFile &file)
{
    if (const QString refusal = whyNotReplaceable(file.fileName()); !refusal.isEmpty()) {
        Error error = cannotWrite(file);
        error.raw = refusal;
        return error;
    }
    return file.open(QIODevice::WriteOnly) ? Status(Done {}) : Status(cannotWrite(file));
}

// --- JSON ----------------------------------------------------------------------------------------

JsonSink::JsonSink(const QString &path, QByteArray root)
    : m_file(path)
    , m_root(std::move(root))
{
}

Status JsonSink::open()
{
    if (Status opened = openForSaving(m_file); !opened) {
        return opened;
    }
    m_file.write("{\"" + m_root + "\":[");
    return statusOf(m_file);
}

Status JsonSink::append(QByteArrayView record)
{
    m_file.write(m_hasRecords ? ",\n" : "\n");
    m_file.write(record.data(), record.size());
    m_hasRecords = true;
    return statusOf(m_file);
}

Result<qint64> JsonSink::commit()
{
    m_file.write("\n]}\n");
    return commitFile(m_file);
}

// --- XML -----------------------------------------------------------------------------------------

XmlSink::XmlSink(const QString &path, QByteArray root)
    : m_file(path)
    , m_root(std::move(root))
{
}

Status XmlSink::open()
{
    if (Status opened = openForSaving(m_file); !opened) {
        return opened;
    }
    m_file.write(RecordXml::begin(m_root));
    return statusOf(m_file);
}

Status XmlSink::append(QByteArrayView record)
{
    m_buffer.clear();
    if (!m_xml.append(record, m_buffer)) {
        return unsoundRecord();
    }
    m_file.write(m_buffer);
    return statusOf(m_file);
}

Result<qint64> XmlSink::commit()
{
    m_file.write(RecordXml::end(m_root));
    return commitFile(m_file);
}

// --- tables --------------------------------------------------------------------------------------

TableSink::TableSink(std::unique_ptr<TableFile> file, const RecordShape &shape)
    : m_file(std::move(file))
    , m_table(shape)
{
}

Status TableSink::open()
{
    if (!m_waiting.open()) {
        return cannotWrite(m_waiting);
    }
    return m_file->open();
}

Status TableSink::append(QByteArrayView record)
{
    if (!m_table.collect(record)) {
        return unsoundRecord();
    }
    const qint64 size = record.size();
    m_waiting.write(reinterpret_cast<const char *>(&size), sizeof size);
    m_waiting.write(record.data(), size);
    return statusOf(m_waiting);
}

Status TableSink::writeRecords()
{
    if (!m_waiting.flush() || !m_waiting.seek(0)) {
        return cannotWrite(m_waiting);
    }
    if (Status written = m_file->addRow(m_table.header()); !written) {
        return written;
    }
    Status state = Done {};
    const auto add = [this, &state](RecordTable::Row row) {
        state = m_file->addRow(row);
        return state.isOk();
    };
    QByteArray record;
    qint64 size = 0;
    while (m_waiting.read(reinterpret_cast<char *>(&size), sizeof size) == sizeof size) {
        record.resize(size);
        if (m_waiting.read(record.data(), size) != size) {
            return cannotWrite(m_waiting);
        }
        if (!m_table.write(record, add)) {
            return state ? Status(unsoundRecord()) : state;
        }
    }
    return state;
}

Result<qint64> TableSink::commit()
{
    if (const Status written = writeRecords(); !written) {
        return written.error();
    }
    return m_file->commit();
}

CsvFile::CsvFile(const QString &path)
    : m_file(path)
{
}

Status CsvFile::open()
{
    if (Status opened = openForSaving(m_file); !opened) {
        return opened;
    }
    m_file.write(CsvMark.data(), CsvMark.size());
    return statusOf(m_file);
}

Status CsvFile::addRow(RecordTable::Row row)
{
    m_line.clear();
    appendCsvLine(m_line, row);
    m_file.write(m_line);
    return statusOf(m_file);
}

Result<qint64> CsvFile::commit()
{
    return commitFile(m_file);
}

std::unique_ptr<RowSink>
makeFileSink(FileFormat format, const QString &path, const RecordShape &shape)
{
    switch (format) {
    case FileFormat::Json:
        return std::make_unique<JsonSink>(path, shape.root);
    case FileFormat::Xml:
        return std::make_unique<XmlSink>(path, shape.root);
    case FileFormat::Csv:
        return std::make_unique<TableSink>(std::make_unique<CsvFile>(path), shape);
    case FileFormat::Xlsx:
        return std::make_unique<TableSink>(
            std::make_unique<WorkbookFile>(path, QString::fromLatin1(shape.root)), shape);
    }
    Q_UNREACHABLE();
}

} // namespace smartup
