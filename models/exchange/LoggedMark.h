// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/AttentionItem.h"

#include <array>

namespace smartup {

/// Lines of the log that need attention and are no document of the ledger's, or no longer.
enum class LoggedKind {
    Refused,
    Skipped, ///< as duplicates
    WithoutCode, ///< exported, and no code says what it is
};

inline constexpr std::array AllLoggedKinds { LoggedKind::Refused, LoggedKind::Skipped,
                                             LoggedKind::WithoutCode };

[[nodiscard]] QString loggedKindKey(LoggedKind kind); ///< `refused`, `skipped`, `withoutCode`
[[nodiscard]] QString loggedKindName(LoggedKind kind); ///< translated: "Skipped as duplicates"

/// A person has seen to the lines of a kind that were there. What is logged later is counted again.
struct LoggedMark
{
    LoggedKind kind = LoggedKind::Refused;
    QDateTime until; ///< UTC; lines of later moments are new
    qint64 rows = 0; ///< of those that were marked
    AttentionMark::Kind how = AttentionMark::Kind::Handled;
    QString reason; ///< in the person's words
    QDateTime at; ///< UTC

    friend bool operator==(const LoggedMark &, const LoggedMark &) = default;
};

/// nullopt when nobody has seen to any of them.
[[nodiscard]] std::optional<LoggedMark> loggedMarkOf(const QList<LoggedMark> &marks,
                                                     LoggedKind kind);
/// From when on lines of this kind are counted, when they are from `from` on without a mark. A mark of a
/// moment that is yet to come, made while the clock was wrong, hides nothing.
[[nodiscard]] QDateTime loggedFrom(const QDateTime &from,
                                   const QList<LoggedMark> &marks,
                                   LoggedKind kind,
                                   const QDateTime &now);
/// Until when a count that is made now knows all lines. `exchangingSince`: when the oldest call under
/// way began, whose lines will stand at that moment; invalid = there is none.
[[nodiscard]] QDateTime loggedUntil(const QDateTime &now, const QDateTime &exchangingSince);
/// One translated sentence: what was seen to, when and why.
[[nodiscard]] QString loggedMarkText(const LoggedMark &mark);

[[nodiscard]] QByteArray loggedMarksToJson(const QList<LoggedMark> &marks);
/// nullopt when the bytes are not what the former function writes.
[[nodiscard]] std::optional<QList<LoggedMark>> loggedMarksFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::LoggedMark)
