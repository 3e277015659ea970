#pragma once

#include <QDateTime>

#include <optional>

namespace smartup {

/// Dates as Smartup writes them: `dd.mm.yyyy`, `dd.mm.yyyy hh24:mi`, `dd.mm.yyyy hh24:mi:ss`,
/// wall clock of the server (Asia/Tashkent). ISO dates are not understood by Smartup and not here.

[[nodiscard]] std::optional<QDate> parseSmartupDate(QStringView text);
/// A date alone is midnight. The answer carries the server's time zone.
[[nodiscard]] std::optional<QDateTime> parseSmartupMoment(QStringView text);

/// Which day it is in Tashkent: by it Smartup dates documents and counts requests.
[[nodiscard]] QDate serverDayOf(const QDateTime &moment);

[[nodiscard]] QString toSmartupDate(QDate date);
/// Any time zone is turned into the server's first.
[[nodiscard]] QString toSmartupMoment(const QDateTime &moment);

} // namespace smartup
