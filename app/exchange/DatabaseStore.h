#pragma once

#include "models/exchange/DatabaseProfile.h"

namespace smartup {

/// The file of databases in the configuration folder. Written whole or not at all, readable by its
/// owner only; passwords are not in it.
class DatabaseStore
{
public:
    explicit DatabaseStore(QString directory);

    [[nodiscard]] QString filePath() const;
    /// No file is an empty list. A file that cannot be read stays as it is.
    [[nodiscard]] Result<QList<DatabaseProfile>> load() const;
    [[nodiscard]] Status save(const QList<DatabaseProfile> &profiles) const;

private:
    QString m_directory;
};

} // namespace smartup
