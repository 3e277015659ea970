#include "app/sandbox/SampleRoutes.h"

#include "app/sandbox/SampleFigures.h"
#include "app/sandbox/SandboxMoment.h"
#include "app/sandbox/StoredFields.h"
#include "models/core/SmartupDate.h"

namespace smartup::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Expeditors = 6; ///< of the staff, those whose routes are kept
constexpr std::size_t LongestRoute = 20;

bool hasLeft(const QString &status)
{
    return status == "B#S"_L1 || status == "B#V"_L1 || status == "A"_L1;
}

} // namespace

void SampleRoutes::take(std::size_t branch,
                        QDate delivery,
                        int expeditor,
                        const SandboxDocument &order)
{
    if (expeditor > Expeditors || !hasLeft(order.status)) {
        return;
    }
    std::vector<Deal> &deals = m_routes[{ branch, delivery, expeditor }];
    if (deals.size() < LongestRoute) {
        deals.push_back({ order.id, order.status, order.externalId });
    }
}

void SampleRoutes::addTo(SandboxStore &store) const
{
    int number = 0;
    for (const auto &[key, deals] : m_routes) {
        const auto &[branch, delivery, expeditor] = key;
        SandboxRecord record;
        record.entity = u"logistics"_s;
        record.organisationId = Branches.at(branch).id;
        record.code = numbered("1C-LG-"_L1, ++number, 6);
        record.createdOn = storedMoment(delivery.addDays(-1), QTime(18, 0));
        record.modifiedOn = record.createdOn;
        const QString place = QString::fromUtf8(Branches.at(branch).name);
        record.body = StoredFields()
                          .add("delivery_date", toSmartupDate(delivery))
                          .add("expeditor_code", staffCode(expeditor))
                          .add("van_code", u"VAN-%1"_s.arg(expeditor))
                          .add("lap", u"1"_s)
                          .addList("deals", json(deals))
                          .add("van_name", u"Labo %1"_s.arg(expeditor))
                          .add("begin_location", place)
                          .add("end_location", place)
                          .json();
        store.records().put(record);
    }
}

QByteArray SampleRoutes::json(const std::vector<Deal> &deals)
{
    QByteArray list;
    for (const Deal &deal : deals) {
        list += list.isEmpty() ? '[' : ',';
        list += StoredFields()
                    .add("deal_id", QString::number(deal.id))
                    .add("status", deal.status)
                    .add("external_id", deal.externalId)
                    .json();
    }
    return list + ']';
}

} // namespace smartup::sample
