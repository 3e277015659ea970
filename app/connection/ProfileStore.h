#pragma once

#include "models/connection/ProfileList.h"

namespace smartup {

/// The file of connections in the configuration folder. Written whole or not at all, readable by
/// its owner only.
class ProfileStore
{
public:
    explicit ProfileStore(QString directory);

    [[nodiscard]] QString filePath() const;

    /// No file is an empty list. A file that cannot be read stays as it is.
    [[nodiscard]] Result<ProfileList> load();
    /// When the file was there and could not be read, it is kept beside the new one first.
    [[nodiscard]] Status save(const ProfileList &list);

private:
    [[nodiscard]] Status setAside() const;

    QString m_directory;
    bool m_isUnreadable = false;
};

} // namespace smartup
