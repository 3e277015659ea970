#pragma once

#include <QString>

#include <array>
#include <optional>

namespace smartup {

/// How a run, a call or a document ended. The word, icon and colour of each stand in one table of
/// ui/shell/OutcomeStyle; the key below is what journal, command line and filters write.
enum class Outcome {
    Running, ///< not finished yet
    Sent, ///< a call that wrote something and was accepted
    Received, ///< a call or document that was read
    Created, ///< a document that Smartup added
    Updated, ///< a document that Smartup overwrote
    Skipped, ///< a duplicate that Smartup left as it was
    Warning, ///< done, but somebody should look
    Refused, ///< Smartup said no; nothing was stored
    NotSent, ///< nothing left this machine: refused by ourselves, no connection
    Cancelled, ///< stopped by a person before it was sent
    Unknown, ///< bytes left, no answer that can be believed: it may or may not be there
};

inline constexpr std::array AllOutcomes {
    Outcome::Running, Outcome::Sent,      Outcome::Received, Outcome::Created,
    Outcome::Updated, Outcome::Skipped,   Outcome::Warning,  Outcome::Refused,
    Outcome::NotSent, Outcome::Cancelled, Outcome::Unknown,
};

/// Stable lower-case key: `created`, `not_sent`, …
[[nodiscard]] QString outcomeKey(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromKey(QStringView key);

/// The outcome in the user's language: "Created", "Outcome unknown", …
[[nodiscard]] QString outcomeName(Outcome outcome);

} // namespace smartup
