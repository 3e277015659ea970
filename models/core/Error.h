#pragma once

#include <QString>

namespace smartup {

/// Who spoke when something went wrong, and so who can act on it.
enum class ErrorOrigin {
    Program, ///< our own program refused or failed: a missing entry, a limit of ours
    File, ///< a file that was read: not there, not readable, bad content
    Storage, ///< what is written here: journal, sandbox state, settings, an exported file
    Network, ///< no answer, or none that can be believed: address, TLS, time, a cut
    Smartup, ///< Smartup's own refusal: sign-in, right, allowance, a business rule
    SmartupDatabase, ///< an Oracle text that came through: constraint, bug, missing key
};

/// An error in words for the user, with the evidence beside it.
struct Error
{
    ErrorOrigin origin = ErrorOrigin::Program;
    QString text; ///< one translated sentence: what happened, where
    QString remedy; ///< one translated sentence: what to do; may be empty
    QString raw; ///< the untranslated sample: server text, system error; may be empty
    QString code; ///< Smartup's error code (`A02-24-048`) or empty

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace smartup
