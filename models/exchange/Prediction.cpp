#include "models/exchange/Prediction.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PredictionRow
{
    Prediction prediction = Prediction::Undecidable;
    QLatin1StringView key;
    const char *name = nullptr;
};

constexpr std::array<PredictionRow, AllPredictions.size()> PredictionRows { {
    { Prediction::Create, "create"_L1, QT_TRANSLATE_NOOP("Prediction", "Create") },
    { Prediction::Update, "update"_L1, QT_TRANSLATE_NOOP("Prediction", "Update") },
    { Prediction::Skip, "skip"_L1, QT_TRANSLATE_NOOP("Prediction", "Skip") },
    { Prediction::Reject, "refuse"_L1, QT_TRANSLATE_NOOP("Prediction", "Refuse") },
    { Prediction::Undecidable, "undecidable"_L1, QT_TRANSLATE_NOOP("Prediction", "Undecidable") },
} };

} // namespace

QString predictionKey(Prediction prediction)
{
    return std::ranges::find(PredictionRows, prediction, &PredictionRow::prediction)->key;
}

QString predictionName(Prediction prediction)
{
    const auto row = std::ranges::find(PredictionRows, prediction, &PredictionRow::prediction);
    return QCoreApplication::translate("Prediction", row->name);
}

} // namespace smartup
