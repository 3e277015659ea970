#include "app/exchange/ExportWriter.h"

#include "app/api/AnswerReader.h"

namespace smartup {

ExportWriter::ExportWriter(std::unique_ptr<RowSink> sink,
                           const QByteArray &root,
                           const QByteArray &idField)
    : m_sink(std::move(sink))
    , m_root(root)
    , m_idField(idField)
{
}

Status ExportWriter::open()
{
    return m_sink->open();
}

Result<qint64> ExportWriter::append(const QByteArray &body)
{
    qint64 added = 0;
    Status written = Done {};
    const auto write = [this, &added, &written](const ExportRow &row) {
        // A document that changes while windows are asked one by one may come in two of them.
        const QString id = row.text(m_idField);
        if (!id.isEmpty()) {
            if (m_ids.contains(id)) {
                return true;
            }
            m_ids.insert(id);
        }
        written = m_sink->append(row.json());
        ++added;
        return written.isOk();
    };
    const Status read = forEachRow(body, m_root, write);
    if (!read || !written) {
        return read ? written.error() : read.error();
    }
    return added;
}

Result<qint64> ExportWriter::commit()
{
    return m_sink->commit();
}

} // namespace smartup
