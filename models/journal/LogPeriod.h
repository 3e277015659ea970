#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

namespace smartup {

/// A period that the filter of the log offers by name.
struct LogPeriod
{
    const char *name = nullptr; ///< English source text, translation context "JournalFilterBar"
    int firstDaysAgo = -1; ///< −1 = no beginning
    int lastDaysAgo = -1; ///< −1 = until now and later

    [[nodiscard]] QDateTime from(QDate today) const;
    [[nodiscard]] QDateTime until(QDate today) const;
};

/// The first of them is any time.
[[nodiscard]] std::span<const LogPeriod> logPeriods();
[[nodiscard]] QString logPeriodName(const LogPeriod &period);
/// Which of them these ends are; nothing when none is.
[[nodiscard]] std::optional<int>
logPeriodOf(const QDateTime &from, const QDateTime &until, QDate today);

} // namespace smartup
