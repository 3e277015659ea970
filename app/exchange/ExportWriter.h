#pragma once

#include "app/exchange/ExportSink.h"
#include "app/exchange/formats/RowSink.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace smartup {

/// Hands the rows of one or several answers to a file, each of them once. What it writes appears whole
/// at commit() or not at all. Used by one thread at a time.
class ExportWriter final : public ExportSink
{
public:
    ExportWriter(std::unique_ptr<RowSink> sink, const ExchangeSubject &subject);

    [[nodiscard]] Status open() override;
    /// Rows as they came, each of them once.
    [[nodiscard]] Result<AppendedRows> append(const QByteArray &body) override;
    /// Answers the size of what was written, in bytes.
    [[nodiscard]] Result<qint64> commit() override;

private:
    std::unique_ptr<RowSink> m_sink;
    const ExchangeSubject &m_subject;
    QSet<QString> m_ids;
};

} // namespace smartup
