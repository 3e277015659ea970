#pragma once

#include "models/core/Error.h"

#include <QMetaType>

namespace smartup {

/// What is known of the connection in use, at a glance.
enum class ConnectionState {
    None, ///< no connection is chosen
    Starting, ///< the sandbox inside the program is being made ready
    PasswordNeeded,
    Ready, ///< nothing has been asked yet
    Answering, ///< the last call was answered
    Failing, ///< the last call found no Smartup, or the sign-in was refused
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ConnectionState)
