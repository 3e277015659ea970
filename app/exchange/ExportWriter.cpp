#include "app/exchange/ExportWriter.h"

#include "app/api/AnswerReader.h"

#include <QCoreApplication>

namespace smartup {

ExportWriter::ExportWriter(const QString &path, const QByteArray &root, const QByteArray &idField)
    : m_file(path)
    , m_root(root)
    , m_idField(idField)
{
}

Status ExportWriter::open()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        return fileError();
    }
    m_file.write("{\"" + m_root + "\":[");
    return Done {};
}

Result<qint64> ExportWriter::append(const QByteArray &body)
{
    qint64 added = 0;
    const Status read = forEachRow(body, m_root, [this, &added](const ExportRow &row) {
        // A document that changes while windows are asked one by one may come in two of them.
        const QString id = row.text(m_idField);
        if (!id.isEmpty()) {
            if (m_ids.contains(id)) {
                return true;
            }
            m_ids.insert(id);
        }
        m_file.write(m_rows == 0 ? "\n" : ",\n");
        m_file.write(row.json().data(), row.json().size());
        ++m_rows;
        ++added;
        return true;
    });
    if (!read) {
        return read.error();
    }
    if (m_file.error() != QFileDevice::NoError) {
        return fileError();
    }
    return added;
}

Result<qint64> ExportWriter::commit()
{
    m_file.write("\n]}\n");
    const qint64 size = m_file.pos();
    if (!m_file.commit()) {
        return fileError();
    }
    return size;
}

Error ExportWriter::fileError() const
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("ExportWriter", "The file %1 cannot be written.")
                 .arg(m_file.fileName()),
             QCoreApplication::translate("ExportWriter",
                                         "Choose another folder, or make room on the disk."),
             m_file.errorString(),
             {} };
}

} // namespace smartup
