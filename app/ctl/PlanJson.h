#pragma once

#include "models/exchange/preflight/ImportForecast.h"

#include <QJsonArray>
#include <QJsonObject>

namespace smartup {

/// How many documents are foreseen to be created, updated …, by predictionKey().
[[nodiscard]] QJsonObject plannedCounts(const ImportPlan &plan);
/// What would happen to each document, why, which setting or check decides, what else was found, and
/// how it differs from what is there: at most DocumentDifferences::MostFields of `difference_count`.
[[nodiscard]] QJsonArray plannedDocuments(const ImportPlan &plan);
/// `asked`, `to_send`, and when the allowance is known `left` and `limit`.
[[nodiscard]] QJsonObject toJson(const ImportForecast &forecast);
/// Problems and notes of a file.
[[nodiscard]] QJsonArray toJson(const QList<FileProblem> &problems);

/// "Create: 163 · Skip: 37"
[[nodiscard]] QString plannedText(const QJsonObject &counts);
/// "line 12: ", before what stands there; empty when no line is known.
[[nodiscard]] QString lineText(qint64 line);
[[nodiscard]] QString problemText(const FileProblem &problem);

} // namespace smartup
