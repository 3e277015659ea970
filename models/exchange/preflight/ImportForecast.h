#pragma once

#include "models/connection/Limits.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportProtocol.h"

#include <QString>

#include <optional>

namespace smartup {

/// Requests of an import, before it is started.
struct ImportForecast
{
    qint64 asked = 0; ///< that the preview has made: settings, documents, codes
    qint64 toSend = 0; ///< imports to come
    std::optional<qint64>
        left; ///< of today's allowance for the imports; unset when unknown or none
    qint64 limit = 0;
    bool sendsAhead = false; ///< one of them with a single document, before the others

    [[nodiscard]] bool suffices() const { return !left || *left >= toSend; }
};

/// `limits`: what Smartup last said of the allowance that the import spends; unset when it said nothing.
[[nodiscard]] ImportForecast forecastOf(const ImportPlan &plan,
                                        const std::optional<Limits> &limits,
                                        AfterRefusal afterRefusal = AfterRefusal::GoOn);
/// A few translated sentences.
[[nodiscard]] QString forecastText(const ImportForecast &forecast);

} // namespace smartup
