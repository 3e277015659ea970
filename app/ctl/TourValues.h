#pragma once

#include "models/core/Error.h"
#include "models/core/Result.h"

#include <QStringList>

namespace smartup {

/// What the steps of the tour have in common.

constexpr qint64 TourOrganisation = 101; ///< Tashkent, in the sample company
constexpr int TourWindowDays = 30; ///< as far back as the sandbox answers
constexpr QLatin1StringView TourOrderKey("order");

/// Statuses of orders that the tour chooses in the settings: shipped or delivered.
[[nodiscard]] QStringList tourStatuses();

/// As the settings form writes it.
[[nodiscard]] QString yesNo(bool isYes);
/// What stopped a step, with the server's own words where there are any.
[[nodiscard]] QString failureText(const Error &error);

/// Of two sides that were both read; else the error of the one that was not.
[[nodiscard]] Result<qint64> difference(const Result<qint64> &more, const Result<qint64> &less);

} // namespace smartup
