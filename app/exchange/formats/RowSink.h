#pragma once

#include "models/core/Result.h"
#include "models/exchange/formats/FileFormat.h"
#include "models/exchange/formats/RecordShape.h"

#include <memory>

namespace smartup {

/// Takes the records of an export one after the other. What it writes appears whole at commit() or not
/// at all: a sink that goes without it leaves nothing behind. Used by one thread at a time.
class RowSink
{
public:
    RowSink() = default;
    RowSink(const RowSink &) = delete;
    RowSink &operator=(const RowSink &) = delete;
    virtual ~RowSink() = default;

    /// A place that cannot be written to is found out here.
    [[nodiscard]] virtual Status open() = 0;
    /// One JSON object, sound and as it came.
    [[nodiscard]] virtual Status append(QByteArrayView record) = 0;
    /// Answers the size of what was written, in bytes.
    [[nodiscard]] virtual Result<qint64> commit() = 0;
};

/// Writes a file of the format.
[[nodiscard]] std::unique_ptr<RowSink>
makeFileSink(FileFormat format, const QString &path, const RecordShape &shape);

} // namespace smartup
