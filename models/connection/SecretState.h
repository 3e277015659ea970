#pragma once

#include <QMetaType>

namespace smartup {

/// Where the password of a connection is.
enum class SecretState {
    NotNeeded, ///< the sandbox: its password is public
    Missing, ///< nobody has told it yet, or it was not kept
    InMemory, ///< until the program is closed
    InKeychain,
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::SecretState)
