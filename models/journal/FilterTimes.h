#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace smartup {

// Times of a filter expression (FilterExpression.h): today, yesterday, 7d, 2h, 2026-11-24,
// 24.11.2026, 2026-11-24T10:30. Days are those of the person who looks.

/// Start of the day or the moment; `7d` are the last seven days, today included.
[[nodiscard]] std::optional<QDateTime> readSince(const QString &value, const QDateTime &now);
/// Behind the day, which belongs to the period; or the moment itself.
[[nodiscard]] std::optional<QDateTime> readUntil(const QString &value, const QDateTime &now);
[[nodiscard]] std::optional<QDate> readDay(const QString &value, const QDateTime &now);

[[nodiscard]] QString sinceText(const QDateTime &from, const QDateTime &now);
[[nodiscard]] QString untilText(const QDateTime &until, const QDateTime &now);
[[nodiscard]] QString dayText(QDate day, const QDateTime &now);
/// The one day that the period is; nothing when it is another one.
[[nodiscard]] std::optional<QDate> dayOf(const QDateTime &from, const QDateTime &until);

} // namespace smartup
