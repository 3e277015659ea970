#pragma once

#include "models/core/Result.h"
#include "models/exchange/LoggedMark.h"

#include <QString>

#include <functional>

namespace smartup {

/// What persons have seen to, of documents and of lines of the log: files of their own beside the
/// ledger, so that nothing of it can hinder an import. Several programs may share them.
class AttentionMarks
{
public:
    explicit AttentionMarks(const QString &folder);

    /// Empty while there is no file.
    [[nodiscard]] Result<QList<AttentionMark>> read() const;
    /// Reads, changes and writes; on the disk when it answers well.
    [[nodiscard]] Status change(const std::function<void(QList<AttentionMark> &)> &work) const;

    /// The same of lines of the log.
    [[nodiscard]] Result<QList<LoggedMark>> readLogged() const;
    [[nodiscard]] Status changeLogged(const std::function<void(QList<LoggedMark> &)> &work) const;

private:
    QString m_file;
    QString m_loggedFile;
};

} // namespace smartup
