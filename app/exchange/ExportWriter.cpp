#include "app/exchange/ExportWriter.h"

#include "app/api/AnswerReader.h"

namespace smartup {

ExportWriter::ExportWriter(std::unique_ptr<RowSink> sink, const ExchangeSubject &subject)
    : m_sink(std::move(sink))
    , m_subject(subject)
{
}

Status ExportWriter::open()
{
    return m_sink->open();
}

Result<AppendedRows> ExportWriter::append(const QByteArray &body)
{
    AppendedRows rows;
    Status written = Done {};
    const auto write = [this, &rows, &written](const ExportRow &row) {
        ++rows.read;
        // A document that changes while windows are asked one by one may come in two of them. What
        // has no id, as stock has none, is written as often as it was told.
        const QString id = row.text(m_subject.idField);
        if (!id.isEmpty()) {
            if (m_ids.contains(id)) {
                return true;
            }
            m_ids.insert(id);
        }
        written = m_sink->append(row.json());
        countAdded(rows, row, m_subject);
        return written.isOk();
    };
    const QByteArray root(m_subject.root.data(), m_subject.root.size());
    const Status read = forEachRow(body, root, write, StrictJson::Walk::Judged);
    if (!read || !written) {
        return read ? written.error() : read.error();
    }
    return rows;
}

Result<qint64> ExportWriter::commit()
{
    return m_sink->commit();
}

} // namespace smartup
