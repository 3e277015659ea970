#pragma once

#include "models/core/Result.h"
#include "models/exchange/Coverage.h"

namespace smartup {

/// Which days were exported, on the disk: one SQLite file that the window and the command line
/// share. For any thread: each call opens the file for itself.
class CoverageStore
{
public:
    explicit CoverageStore(QString folder);

    [[nodiscard]] QString filePath() const;
    /// A later fetch of a day replaces an earlier one.
    [[nodiscard]] Status record(const QString &scope, const QList<FetchedDay> &days) const;
    /// Days from `since` on; no file is an empty list.
    [[nodiscard]] Result<QList<FetchedDay>> load(const QString &scope, QDate since) const;

private:
    QString m_folder;
};

} // namespace smartup
