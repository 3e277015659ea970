#pragma once

#include "app/exchange/formats/RowSink.h"
#include "models/exchange/formats/RecordTable.h"
#include "models/exchange/formats/RecordXml.h"

#include <QSaveFile>
#include <QTemporaryFile>

namespace smartup {

[[nodiscard]] Error cannotWrite(const QFileDevice &file);
/// Opens a file that appears when it is committed; never in the place of a pipe or a device.
[[nodiscard]] Status openForSaving(QSaveFile &file);

/// `{"<root>":[…]}`, each record as it came.
class JsonSink : public RowSink
{
public:
    JsonSink(const QString &path, QByteArray root);
    [[nodiscard]] Status open() override;
    [[nodiscard]] Status append(QByteArrayView record) override;
    [[nodiscard]] Result<qint64> commit() override;

private:
    QSaveFile m_file;
    QByteArray m_root;
    bool m_hasRecords = false;
};

class XmlSink : public RowSink
{
public:
    XmlSink(const QString &path, QByteArray root);
    [[nodiscard]] Status open() override;
    [[nodiscard]] Status append(QByteArrayView record) override;
    [[nodiscard]] Result<qint64> commit() override;

private:
    QSaveFile m_file;
    QByteArray m_root;
    RecordXml m_xml;
    QByteArray m_buffer;
};

/// A file that is written row by row.
class TableFile
{
public:
    TableFile() = default;
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;
    virtual ~TableFile() = default;

    [[nodiscard]] virtual Status open() = 0;
    /// The first row names the columns.
    [[nodiscard]] virtual Status addRow(RecordTable::Row row) = 0;
    [[nodiscard]] virtual Result<qint64> commit() = 0;
};

/// Records as rows. Which columns there are is known when all records are: until then they wait in a
/// temporary file.
class TableSink : public RowSink
{
public:
    TableSink(std::unique_ptr<TableFile> file, const RecordShape &shape);
    [[nodiscard]] Status open() override;
    [[nodiscard]] Status append(QByteArrayView record) override;
    [[nodiscard]] Result<qint64> commit() override;

private:
    [[nodiscard]] Status writeRecords();

    std::unique_ptr<TableFile> m_file;
    RecordTable m_table;
    QTemporaryFile m_waiting; ///< size and text, record by record
};

class CsvFile : public TableFile
{
public:
    explicit CsvFile(const QString &path);
    [[nodiscard]] Status open() override;
    [[nodiscard]] Status addRow(RecordTable::Row row) override;
    [[nodiscard]] Result<qint64> commit() override;

private:
    QSaveFile m_file;
    QByteArray m_line;
};

} // namespace smartup
