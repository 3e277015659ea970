#pragma once

#include "models/core/Result.h"
#include "models/exchange/AttentionItem.h"

#include <QString>

#include <functional>

namespace smartup {

/// What persons have seen to: a file of its own beside the ledger, so that nothing of it can hinder
/// an import. Several programs may share it.
class AttentionMarks
{
public:
    explicit AttentionMarks(const QString &folder);

    /// Empty while there is no file.
    [[nodiscard]] Result<QList<AttentionMark>> read() const;
    /// Reads, changes and writes; on the disk when it answers well.
    [[nodiscard]] Status change(const std::function<void(QList<AttentionMark> &)> &work) const;

private:
    QString m_folder;
    QString m_file;
};

} // namespace smartup
