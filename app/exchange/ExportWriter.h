#pragma once

#include "app/exchange/formats/RowSink.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace smartup {

/// Hands the rows of one or several answers to a sink, each of them once. What it writes appears whole
/// at commit() or not at all. Used by one thread at a time.
class ExportWriter
{
public:
    ExportWriter(std::unique_ptr<RowSink> sink, const QByteArray &root, const QByteArray &idField);

    [[nodiscard]] Status open();
    /// Rows as they came, each id once; answers how many were added.
    [[nodiscard]] Result<qint64> append(const QByteArray &body);
    /// Answers the size of what was written, in bytes.
    [[nodiscard]] Result<qint64> commit();

private:
    std::unique_ptr<RowSink> m_sink;
    QByteArray m_root;
    QByteArray m_idField;
    QSet<QString> m_ids;
};

} // namespace smartup
