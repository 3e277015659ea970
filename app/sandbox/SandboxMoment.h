#pragma once

#include <QDateTime>
#include <QString>

namespace smartup {

/// A moment as the tables hold it: `2024-05-31 17:05:00`, the server's wall clock.
[[nodiscard]] QString storedMoment(const QDateTime &moment);
/// The same of a day and time of that wall clock.
[[nodiscard]] QString storedMoment(QDate day, QTime time);

} // namespace smartup
