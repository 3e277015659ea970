#pragma once

#include "app/sandbox/SandboxStore.h"

#include <QDate>

#include <map>
#include <tuple>
#include <vector>

namespace smartup::sample {

/// The logistics of the sample company: on which routes its shipped orders left. A route has the
/// day and the expeditor of its orders. Like the other records, routes do not grow with the scale.
class SampleRoutes
{
public:
    /// Puts an order on its route, if it left and the route is one of those kept.
    void take(std::size_t branch, QDate delivery, int expeditor, const SandboxDocument &order);

    void addTo(SandboxStore &store) const;

private:
    struct Deal
    {
        qint64 id = 0;
        QString status;
        QString externalId;
    };
    using Key = std::tuple<std::size_t, QDate, int>; ///< branch, day of delivery, expeditor

    [[nodiscard]] static QByteArray json(const std::vector<Deal> &deals);

    std::map<Key, std::vector<Deal>> m_routes;
};

} // namespace smartup::sample
