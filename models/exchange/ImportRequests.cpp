#include "models/exchange/ImportRequests.h"

#include "models/core/Clock.h"
#include "models/core/SmartupDate.h"

#include <algorithm>
#include <optional>

namespace smartup {

namespace {

constexpr qint64 MostObjectsInOneImport = 5000;
constexpr qsizetype Nobody = -1;

bool isToBeSent(const ImportPlan &plan, const QList<bool> &isSettled, qsizetype place)
{
    return !plan.items.at(place).isKeptBack() && !isSettled.value(place);
}

/// Spreads the documents without an id over the requests, and over further ones where those are full.
void addOneToEach(QList<QList<qsizetype>> &batches, const QList<qsizetype> &withoutId, qint64 most)
{
    qsizetype next = 0;
    int further = 0;
    for (const qsizetype place : withoutId) {
        while (next < batches.size() && batches.at(next).size() >= most) {
            ++next;
        }
        if (next < batches.size() && further == 0) {
            batches[next++].append(place);
        } else if (further < MostForDocumentsWithoutId || batches.last().size() >= most) {
            batches.append(QList<qsizetype> { place });
            ++further;
        } else {
            batches.last().append(place);
        }
    }
}

/// How good a witness it would make, 0 the best; nullopt when Smartup is not going to create it.
std::optional<int> witnessRank(const ImportPlan &plan, qsizetype place)
{
    const bool hasId = !plan.file->documents.at(place).externalId.isEmpty();
    switch (plan.items.at(place).prediction) {
    case Prediction::Create:
        return hasId ? 0 : 1;
    case Prediction::Undecidable:
        return hasId ? 2 : 3;
    case Prediction::Update:
    case Prediction::Skip:
    case Prediction::Reject:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QList<qsizetype>>
importBatches(const ImportPlan &plan, qint64 objectCount, const QList<bool> &isSettled)
{
    const qint64 most =
        objectCount > 0 ? std::min(objectCount, MostObjectsInOneImport) : MostObjectsInOneImport;
    QList<QList<qsizetype>> batches;
    QList<qsizetype> withoutId;
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        if (!isToBeSent(plan, isSettled, place)) {
            continue;
        }
        if (!plan.file->entity && plan.file->documents.at(place).externalId.isEmpty()) {
            withoutId.append(place);
            continue;
        }
        if (batches.isEmpty() || batches.last().size() >= most) {
            batches.append(QList<qsizetype> {});
        }
        batches.last().append(place);
    }
    addOneToEach(batches, withoutId, most);
    return batches;
}

qint64 requestSize(const ImportPlan &plan,
                   qint64 objectCount,
                   std::optional<qint64> requestsLeft,
                   AfterRefusal afterRefusal)
{
    const bool areRecords = plan.file->entity.has_value();
    if (areRecords && afterRefusal == AfterRefusal::GoOn) {
        return objectCount;
    }
    return batchSize(plan.items.size(), objectCount, areRecords ? std::nullopt : requestsLeft,
                     afterRefusal);
}

qsizetype placeSentAhead(const ImportPlan &plan, const QList<bool> &isSettled)
{
    qsizetype best = Nobody;
    std::optional<int> bestRank;
    int toBeSent = 0;
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        if (!isToBeSent(plan, isSettled, place)) {
            continue;
        }
        ++toBeSent;
        const std::optional<int> rank = witnessRank(plan, place);
        if (rank && (!bestRank || *rank < *bestRank)) {
            best = place;
            bestRank = rank;
        }
        if (bestRank == 0 && toBeSent > 1) {
            break;
        }
    }
    return toBeSent > 1 ? best : Nobody; // a single one goes alone as it is
}

qint64 importRequests(const ImportPlan &plan, qint64 objectCount)
{
    const qsizetype ahead = plan.needsWitness ? placeSentAhead(plan) : Nobody;
    if (ahead == Nobody) {
        return importBatches(plan, objectCount).size();
    }
    QList<bool> isSettled(plan.items.size(), false);
    isSettled[ahead] = true;
    return 1 + importBatches(plan, objectCount, isSettled).size();
}

std::pair<QDateTime, QDateTime> witnessTime(const QDateTime &now)
{
    const QDate today = serverDayOf(now);
    return { QDateTime(today.addDays(-1), QTime(0, 0), serverTimeZone()),
             QDateTime(today.addDays(1), QTime(23, 59, 59), serverTimeZone()) };
}

} // namespace smartup
