#pragma once

#include <QDateTime>

namespace smartup {

/// Days and moments as people read them, the same in every language and on every page, as Smartup
/// shows them: `27.11.2026`, `14:05`, `27.11.2026 14:05`. Moments are shown in the time zone that they
/// carry: who shows one decides whether it is that of this computer or of the server.

enum class Exactness { Minutes, Seconds, Milliseconds };

/// For editors of days and times of day.
inline constexpr QLatin1StringView ShownDayForm("dd.MM.yyyy");
inline constexpr QLatin1StringView ShownTimeForm("HH:mm");

[[nodiscard]] QString shownDay(QDate day);
[[nodiscard]] QString shownTime(QTime time, Exactness exactness = Exactness::Minutes);
[[nodiscard]] QString shownMoment(const QDateTime &moment,
                                  Exactness exactness = Exactness::Minutes);

} // namespace smartup
