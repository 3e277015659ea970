// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportRest.h"

#include "models/exchange/Coverage.h"
#include "models/exchange/ImportShape.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

namespace {

bool isUnsent(const DocumentResult &result)
{
    const bool isLeftOver =
        result.outcome == Outcome::Cancelled || result.outcome == Outcome::NotSent || result.isHeld;
    return isLeftOver && !result.isElsewhere;
}

} // namespace

QList<qsizetype> unsentPlaces(const ImportPlan &plan, const QList<DocumentResult> &results)
{
    QList<qsizetype> places;
    const qsizetype count = std::min(plan.items.size(), results.size());
    for (qsizetype place = 0; place < count; ++place) {
        if (!plan.items.at(place).isKeptBack() && isUnsent(results.at(place))) {
            places.append(place);
        }
    }
    return places;
}

ImportFilePtr unsentFile(const ImportPlan &plan, const QList<DocumentResult> &results)
{
    const QList<qsizetype> places = unsentPlaces(plan, results);
    if (places.isEmpty()) {
        return nullptr;
    }
    auto rest = std::make_shared<ImportFile>(*plan.file);
    rest->documents.clear();
    for (const qsizetype place : places) {
        rest->documents.append(plan.file->documents.at(place));
    }
    return rest;
}

QString whyNotGoOn(const Profile &begunWith, const Profile &now)
{
    if (coverageScope(begunWith) == coverageScope(now)) {
        return {};
    }
    //: %1 an organisation
    return QCoreApplication::translate("ImportRest",
                                       "These documents belong to an import into %1. Choose that "
                                       "connection first, or open the file anew.")
        .arg(begunWith.organisationName.isEmpty() ? begunWith.name : begunWith.organisationName);
}

QByteArray documentsJson(const ImportFile &file)
{
    const QLatin1StringView root = importShape(*file.subject()).root;
    QByteArray json = "{\"" + QByteArray(root.data(), root.size()) + "\":[";
    for (const ImportDocument &document : file.documents) {
        json += &document == &file.documents.constFirst() ? "\n" : ",\n";
        json += file.json(document);
    }
    return json + "\n]}\n";
}

QString sameAgainText(const ImportPlan &plan, qsizetype unsent)
{
    const int count = static_cast<int>(unsent);
    return QCoreApplication::translate("ImportRest",
                                       "%n document(s) were not sent. The same import would send "
                                       "them, and would send once more those that were sent.",
                                       nullptr, count)
        + QChar(u' ') + planTermsSentence(plan);
}

} // namespace smartup
