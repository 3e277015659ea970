#pragma once

#include <QByteArray>
#include <QDateTime>

namespace smartup {

/// What belongs to tests/data/orders-from-1c.json, the orders that the tour and the test of the window
/// import into the sample company.

/// The file's content, carried in the program's resources.
[[nodiscard]] QByteArray sampleOrders();
/// When the sample company has to be made for the file to fit: its orders are of the days before.
[[nodiscard]] QDateTime sampleOrdersMoment();

} // namespace smartup
