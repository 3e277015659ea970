#pragma once

#include <QString>

#include <array>

namespace smartup {

/// What would happen to a document.
enum class Prediction { Create, Update, Skip, Reject, Undecidable };

inline constexpr std::array AllPredictions { Prediction::Create, Prediction::Update,
                                             Prediction::Skip, Prediction::Reject,
                                             Prediction::Undecidable };

[[nodiscard]] QString predictionKey(Prediction prediction); ///< `create`, `update`, …
[[nodiscard]] QString predictionName(Prediction prediction); ///< translated: "Create"

} // namespace smartup
