// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/FolderForecast.h"

#include "models/exchange/DocumentReader.h"
#include "models/exchange/preflight/ImportForecast.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

FolderFileForecast folderForecast(const QString &name, const ImportPlan &plan)
{
    FolderFileForecast forecast;
    forecast.name = name;
    forecast.documents = plan.items.size();
    const ImportForecast requests = forecastOf(plan, std::nullopt);
    forecast.asked = requests.asked;
    forecast.toSend = requests.toSend;
    forecast.isSendable = requests.toSend > 0;
    QStringList words;
    for (const Prediction prediction : AllPredictions) {
        if (const qint64 count = plan.count(prediction); count > 0) {
            words.append(predictionName(prediction) + u": "_s + QLocale().toString(count));
        }
    }
    forecast.text = words.join(u" · "_s);
    return forecast;
}

FolderFileForecast folderForecast(const QString &name, const ImportFile &file)
{
    FolderFileForecast forecast;
    forecast.name = name;
    forecast.documents = file.documents.size();
    forecast.text = file.problems.isEmpty()
        ? QCoreApplication::translate("FolderImport", "The file holds no documents.")
        : fileProblemText(file.problems.constFirst());
    return forecast;
}

} // namespace smartup
